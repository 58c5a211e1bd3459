#pragma once

#include "core/site/standin/faults.h"

#include <QDate>
#include <QString>

#include <chrono>
#include <vector>

namespace vigia::standin {

/// How the faults look in detail; tests shorten the times.
struct FaultTiming
{
    std::chrono::milliseconds latency {1500};
    std::chrono::milliseconds slowByte {1000}; ///< between two bytes of a slow body
    int retryAfterSeconds = 1; ///< of 429
    std::size_t nonsenseBytes = 10'485'760;
};

/// What the stand-in serves, and how.
struct Options
{
    /// HOST:PORT on a loopback address; port 0 = a free one.
    QString listen = QStringLiteral("127.0.0.1:0");
    QString documentsDir; ///< serve this folder of saved documents instead of simulated days
    QDate today; ///< null = the Colombian day at each call
    QByteArray seed; ///< of the simulated history; empty = the reference
    bool revisions = false; ///< figures move between their third and 45th day
    bool partialNewestDay = true; ///< the newest hourly day is incomplete
    bool markSimulated = true; ///< Metric.Name ends in " (simulado)"
    std::vector<Fault> faults;
    FaultTiming timing;
};

} // namespace vigia::standin
