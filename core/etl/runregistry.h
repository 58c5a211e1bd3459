#pragma once

#include "core/db/connection.h"
#include "core/etl/runfilter.h"
#include "core/etl/runinfo.h"

#include <QCoreApplication>

namespace vigia::etl {

/// vigia.etl_run and what belongs to it, on one connection. A run that works holds a session advisory lock,
/// so that a program that died is told from one that is slow. Blocks; errors as Connection (NotFound: the
/// database has no schema vigia).
class RunRegistry
{
    Q_DECLARE_TR_FUNCTIONS(RunRegistry)

public:
    static constexpr int CountCap = 100'000;

    explicit RunRegistry(db::Connection& connection);

    /// Registers a run that an engine will work on: PENDING, held by `owner` (an embedded engine; empty for
    /// Celery). Fills createdAt. Errors: Conflict/AlreadyUnderWay when a run of the same metric, entity and
    /// days is open.
    [[nodiscard]] Result<> enqueue(RunInfo& run, const QString& owner);
    /// Takes the run's lock for this session and writes its row as STARTED; a run that was registered before
    /// keeps who asked for it and why, and `run` is filled with that. Errors: Conflict/DoubleDelivery when
    /// the id is there already and its program works on it or has ended it (counted and logged there),
    /// Conflict/Revoked when it was cancelled before it began.
    [[nodiscard]] Result<> begin(RunInfo& run);
    /// Writes state, counts, error and summary; fills finishedAt and landing. RETRY: nextTryAt is kept, the
    /// lock too.
    [[nodiscard]] Result<> finish(RunInfo& run);
    /// Gives the run's lock back.
    [[nodiscard]] Result<> release(const QString& runId);
    /// Run and undone run point at each other. Undoing a revert makes the run it had undone valid again.
    [[nodiscard]] Result<> markReverted(const RunInfo& undone, const QString& byRun);

    /// A run that waits becomes REVOKED; one that works is asked to end, which its program does within
    /// seconds unless it has begun to load. Answers the run as it is then. Errors: NotFound,
    /// Conflict/NotOpen.
    [[nodiscard]] Result<RunInfo> requestCancel(const QString& id);
    [[nodiscard]] Result<bool> isCancelRequested(const QString& runId);

    [[nodiscard]] Result<RunList> list(const RunFilter& filter);
    /// All that it lets pass, whatever its limit; counted up to CountCap.
    [[nodiscard]] Result<qint64> count(const RunFilter& filter);
    /// By id or by its first characters (at least four). Errors: NotFound, Conflict (several begin so).
    [[nodiscard]] Result<RunInfo> find(const QString& id);

    /// Marks runs whose program is gone as FAILURE/RunLost: it ended, or PostgreSQL was restarted; nothing of
    /// theirs was kept. So are runs in the queue of an embedded engine that is gone; those in Celery's queues
    /// are the CeleryEngine's. Answers them.
    [[nodiscard]] Result<RunList> closeLostRuns();

private:
    [[nodiscard]] Result<> insertPending(RunInfo& run, const QString& owner);
    [[nodiscard]] Result<> deliveredTwice(const RunInfo& run);

    db::Connection& m_connection;
};

} // namespace vigia::etl
