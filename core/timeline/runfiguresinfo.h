#pragma once

#include <QDateTime>
#include <QMap>
#include <QString>

namespace vigia::timeline {

/// How the runs of a span went. A batch (an incremental run, a backfill) counts by its parts.
struct RunFiguresInfo
{
    QDateTime from; ///< UTC
    QDateTime to; ///< UTC
    qint64 succeeded = 0; ///< ended well in the span, later reverted ones too
    qint64 failed = 0; ///< ended as FAILURE in the span
    qint64 revoked = 0; ///< cancelled in the span
    qint64 retries = 0; ///< of the runs that ended in the span or are open
    qint64 waiting = 0; ///< in RETRY now
    qint64 running = 0; ///< STARTED now
    QMap<QString, qint64> queued; ///< PENDING and RECEIVED now, by queue

    qint64 ended() const { return succeeded + failed; }

    /// Share of ended() that failed; 0 when none ended.
    double failureRate() const
    {
        return ended() > 0 ? static_cast<double>(failed) / static_cast<double>(ended()) : 0;
    }

    friend bool operator==(const RunFiguresInfo&, const RunFiguresInfo&) = default;
};

} // namespace vigia::timeline
