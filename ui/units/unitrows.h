#pragma once

#include "core/units/unitinfo.h"
#include "ui/base/rowsmodel.h"

#include <vector>

/// Units as rows of a table. Pure.
namespace vigia::ui::unitrows {

enum class Filter
{
    All,
    Failed,
    Up,
    Down,
};

enum Column
{
    Name,
    Description,
    State,
    Since,
    Restarts,
    Memory,
    Boot,
};

QList<RowColumn> columns();
/// Pixels at 100 %, column by column; Description takes what is left.
QList<int> widths();
/// In the given order; `search` in name, description and state.
std::vector<Row> rows(const QList<units::UnitInfo>& units, const QString& search, Filter filter,
                      const QDateTime& now);

} // namespace vigia::ui::unitrows
