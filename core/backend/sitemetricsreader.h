#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QHash>
#include <QPair>

#include <vector>

namespace vigia::db {
class Connection;
} // namespace vigia::db

namespace vigia::backend {

/// What PostgreSQL holds of the site's loads at one moment, for its metrics.
struct SiteFigures
{
    bool hasRegistry =
        false; ///< the database has schema vigia and this user may read it; else only `consoles`
    QHash<QString, qint64> runs; ///< by state
    QHash<QString, qint64> rows; ///< of all runs: "read" "inserted" "changed" "unchanged" "rejected"
    std::vector<double> durations; ///< runs that ended well or not, by RunDurations; one more for longer ones
    double durationSum = 0; ///< seconds
    QHash<QString, qint64> calls; ///< tries of calls to XM, by metric
    QHash<QPair<QString, QString>, qint64> failedCalls; ///< those that failed, by metric and xmCallStatus()
    QHash<QString, bool> breakers; ///< name → open
    QDateTime lastSuccess; ///< UTC; invalid = none
    qint64 consoles = 0; ///< open connections of consoles
};

/// Upper bounds in seconds. A day of one metric takes under a second, a year of all plants minutes; an hour
/// is the time limit of a run.
inline const std::vector<double> RunDurations {0.5, 1, 2.5, 5, 10, 30, 60, 300, 900, 3600};

/// Blocks; errors as db::Connection.
[[nodiscard]] Result<SiteFigures> siteFigures(db::Connection& connection);

} // namespace vigia::backend
