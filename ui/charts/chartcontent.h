#pragma once

#include "core/series/series.h"

#include <QDate>
#include <QString>

#include <vector>

namespace vigia::ui {

enum class CurveShape
{
    Stacked, ///< areas on top of each other, the first series lowest
    Lines, ///< one line a series
    Steps ///< one line a series, level through the interval that a value stands for (prices)
};

/// What one chart shows. Plain values in stored units; made by a page from its service's answer.
struct ChartContent
{
    Grid grid;
    std::vector<Series> series; ///< on `grid`, all in one unit; names translated
    CurveShape shape = CurveShape::Stacked;
    bool hasSourceColours = false; ///< the codes are generation source ids
    QString restCode; ///< code of the series that sums up all others; empty = none
    Series comparison; ///< on `grid`, already shifted; no values = none. Drawn dashed
    std::vector<Series> wholes; ///< what 100 % of each series is (capacity); empty: their total
    QDate dataUntil; ///< newest day with data; later hours are not published yet
};

} // namespace vigia::ui
