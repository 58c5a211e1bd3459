#pragma once

#include "core/db/connection.h"
#include "core/etl/runinfo.h"
#include "core/xm/document.h"

#include <QCoreApplication>

namespace vigia::etl {

/// Which runs, newest first.
struct RunFilter
{
    std::vector<RunState> states; ///< empty = all
    QString metric; ///< empty = all
    QString entity; ///< empty = all
    int limit = 50; ///< 1..1000
    int offset = 0;
};

/// What an action did, for vigia.audit_log.
struct AuditRecord
{
    QString who;
    QString action; ///< "etl.load" "etl.import" "etl.revert"
    QString object; ///< "Gene/Recurso"
    QJsonObject parameters;
    QString reason;
    QString outcome; ///< "done" "failed" "refused"
    QJsonObject proof;
};

/// vigia.etl_run and what belongs to it, on one connection. A run that works holds a session advisory lock,
/// so that a program that died is told from one that is slow. Blocks; errors as Connection (NotFound: the
/// database has no schema vigia).
class RunRegistry
{
    Q_DECLARE_TR_FUNCTIONS(RunRegistry)

public:
    explicit RunRegistry(db::Connection& connection);

    /// Takes the run's lock for this session and writes its row as STARTED; fills createdAt and startedAt.
    /// Errors: Conflict/DoubleDelivery when the id is there already and its program works on it or has ended
    /// it.
    [[nodiscard]] Result<> begin(RunInfo& run);
    /// Writes state, counts, error and summary; fills finishedAt.
    [[nodiscard]] Result<> finish(RunInfo& run);
    /// Gives the run's lock back.
    [[nodiscard]] Result<> release(const QString& runId);
    /// Run and undone run point at each other. Undoing a revert makes the run it had undone valid again.
    [[nodiscard]] Result<> markReverted(const RunInfo& undone, const QString& byRun);

    [[nodiscard]] Result<> log(const QString& runId, const QString& level, const QString& message);
    [[nodiscard]] Result<> addRejects(const QString& runId, const std::vector<xm::RejectedValue>& rejected);
    [[nodiscard]] Result<> audit(const AuditRecord& record);

    [[nodiscard]] Result<RunList> list(const RunFilter& filter);
    /// By id or by its first characters (at least four). Errors: NotFound, Conflict (several begin so).
    [[nodiscard]] Result<RunInfo> find(const QString& id);
    [[nodiscard]] Result<std::vector<RunLogLine>> logLines(const QString& runId, int limit = 1000);
    [[nodiscard]] Result<std::vector<RunReject>> rejects(const QString& runId, int limit = 1000);

    /// Marks runs whose program is gone as FAILURE: it ended, or PostgreSQL was restarted; nothing of theirs
    /// was kept. Answers them.
    [[nodiscard]] Result<RunList> closeLostRuns();

private:
    db::Connection& m_connection;
};

} // namespace vigia::etl
