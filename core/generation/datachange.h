#pragma once

#include "core/generation/generationinfo.h"

#include <QCoreApplication>

namespace vigia::generation {

/// "New data for this metric and these days": the payload of NOTIFY vigia_data.
struct DataChange
{
    Q_DECLARE_TR_FUNCTIONS(DataChange)

public:
    QString metric;
    QString entity;
    DayRange range;
    QString run; ///< id of the run that loaded it; empty when none is named

    friend bool operator==(const DataChange&, const DataChange&) = default;

    /// True when a chart that shows `query` may look different now.
    bool concerns(const ChartQuery& query) const;

    /// {"metric","entity","from","to","run"}. Anybody who may connect can send a notification: whatever is
    /// not exactly that is InvalidData, nothing of it is shown.
    [[nodiscard]] static Result<DataChange> parse(const QString& payload);
};

} // namespace vigia::generation
