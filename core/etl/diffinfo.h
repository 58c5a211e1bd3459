#pragma once

#include "core/etl/batch.h"

#include <QString>

#include <vector>

namespace vigia::etl {

/// Rows of one table, as a load would treat or has treated them.
struct GrainCounts
{
    qint64 inserted = 0;
    qint64 changed = 0; ///< value, unit or key differs
    qint64 unchanged = 0; ///< not touched at all
    qint64 missing =
        0; ///< in the database on these days and no longer at the source: reported, never deleted
    qint64 aliases = 0; ///< of the system's rows under NULL or _SISTEMA_: replaced by the one under Sistema

    qint64 written() const { return inserted + changed + aliases; }

    friend bool operator==(const GrainCounts&, const GrainCounts&) = default;
};

/// One value before and after; hour 0 = the day's figure.
struct ChangedValue
{
    QDate day;
    QString code;
    int hour = 0;
    double oldValue = NoValue; ///< NoValue: not there before
    double newValue = NoValue; ///< NoValue: not at the source
    QString oldUnit;
};

/// What a run would change (dry run) or has changed.
struct DiffInfo
{
    GrainCounts hours; ///< metrics_hourly
    GrainCounts days; ///< metrics
    QString unit; ///< of the values below
    std::vector<ChangedValue> biggest; ///< dry run: the 50 biggest changes, other units first
    std::vector<ChangedValue>
        curve; ///< dry run: old and new of the eight series that change most, at most 20,000 values
    std::vector<ChangedValue> missing; ///< the first 20 of them
    std::vector<DataFinding> findings;
    qint64 rejected = -1; ///< values of the documents that are not stored; −1 = not counted here

    qint64 written() const { return hours.written() + days.written(); }
};

} // namespace vigia::etl
