#pragma once

#include "core/celery/inspectinfo.h"
#include "core/celery/watchinfo.h"
#include "core/celery/workerinfo.h"

#include <chrono>
#include <optional>

namespace vigia::celery {

/// Everything observed of one worker. What was not observed is left empty: that is not the same as zero.
struct WorkerObservation
{
    QString name;
    QDateTime now; ///< UTC
    std::optional<WatchedWorker> heard; ///< by its events
    QDateTime asked; ///< when the last question went out; null = none did
    int replies = 0; ///< to it, under this name
    QDateTime silentSince; ///< the first question in a row without a reply; null when it replied
    bool isAbsent = false; ///< all that Redis gave the question to have answered, and it was not among them
    bool isBound = false; ///< its name lies in Redis, where workers leave it when they start
    std::optional<QList<HeldTask>> active;
    std::optional<QStringList> queues; ///< that it consumes
    std::optional<int> processes;
    qint64 waiting = 0; ///< messages in the queues that it consumes
    int unfinished = -1; ///< tasks that it ran and that have no result; -1 = not known
    QList<WorkerWitness> witnesses;
    QDateTime waitingSince; ///< messages have waited in them since, and it took none; null = no
};

struct WorkerLimits
{
    std::chrono::seconds stuckTask {3600}; ///< a task that runs longer is reported
    std::chrono::seconds stuckQueue {60}; ///< messages wait that long for an idle worker
    std::chrono::seconds silence {30}; ///< heartbeats without any reply, for that long
    std::chrono::seconds heartbeat {10}; ///< at least so long a pause between heartbeats is normal
};

/// The rules: observation to state, with the evidence for it. Pure.
WorkerInfo workerFacts(const WorkerObservation& observation, const WorkerLimits& limits = {});

} // namespace vigia::celery
