#pragma once

#include "core/etl/diffinfo.h"
#include "core/etl/revertinfo.h"
#include "core/etl/runinfo.h"
#include "core/etl/runretries.h"

#include <chrono>

namespace vigia::etl {

/// A run that was tried: done or failed as run.state says, with what it found.
struct RunOutcome
{
    RunInfo run;
    DiffInfo diff;
    std::optional<std::chrono::milliseconds> retryIn; ///< RETRY: what its engine waits before the next try
};

using RunOutcomes = std::vector<RunOutcome>;

/// A revert that was tried; run.error tells why it was refused, found.blockedRows what stands against it.
struct RevertOutcome
{
    RunInfo run;
    RevertInfo found;
};

/// Who asks for a run, and how it is to be done.
struct RunOptions
{
    bool dryRun = false; ///< stop after the comparison; nothing is written, not even the run
    QString id; ///< of a run that was registered elsewhere (a Celery task); empty = a new one
    QString engine = QStringLiteral("embedded");
    QString requestedBy; ///< for people; empty = the database user, who is kept in the audit anyway
    QString reason;
    QString queue; ///< empty = the rule's
    QString worker; ///< empty = "host:pid" of this program
    QString parent; ///< the run that this one repeats
    QString batch; ///< the run that this one is a part of
    std::optional<RunRetries> retries; ///< none: it is tried once
    std::chrono::seconds timeLimit {0}; ///< then it ends as FAILURE/TimeLimit; 0 = none
    std::chrono::milliseconds lockTimeout {60'000};
};

/// Where a run is.
struct RunProgress
{
    enum class Phase
    {
        Fetching,
        Loading,
    };

    QString runId; ///< empty for a dry run
    QString metric;
    QString entity;
    Phase phase = Phase::Fetching;
    int callsDone = 0;
    int callsTotal = 0;
    qint64 bytes = 0;
    QByteArray waitingFor; ///< class of the error that is waited after; empty else
    std::chrono::milliseconds waiting {0};
};

} // namespace vigia::etl
