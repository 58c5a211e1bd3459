#pragma once

#include "core/etl/runinfo.h"

namespace vigia::etl {

/// A row that is not as the run left it.
struct BlockedRow
{
    QString table; ///< "metrics_hourly" "metrics" "catalogos"
    QDate day;
    QString code;
    int hour = 0;
    QString left; ///< as the run left it, "252.978 GWh"; empty: the run removed it
    QString found; ///< as it is; empty: it is gone
    QString byRun; ///< the run that wrote it last; empty: another program
};

/// What a revert would do, or has done.
struct RevertInfo
{
    QString reverted; ///< id of the run undone
    qint64 restored = 0; ///< rows put back to what they were
    qint64 removed = 0; ///< rows that the run had added
    qint64 readded = 0; ///< rows that the run had removed
    qint64 blocked = 0; ///< rows that somebody changed since; with `force` they are undone too
    std::vector<BlockedRow> blockedRows; ///< the first 100 of them

    qint64 rows() const { return restored + removed + readded; }
};

} // namespace vigia::etl
