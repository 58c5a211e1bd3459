#pragma once

#include "core/audit/auditinfo.h"
#include "core/etl/catalogueloader.h"
#include "core/etl/reverter.h"
#include "core/etl/runoutcome.h"
#include "core/etl/runregistry.h"
#include "core/xm/fetchreport.h"

#include <memory>

namespace vigia::etl {

/// One run on a connection of its own, from its registration to its end. The connection holds the run's
/// advisory lock, so the run counts as lost when this program dies. All functions block and belong to one
/// thread at a time (the run's executor); a `cancellation` ends the statement in the server too.
class RunSession
{
    Q_DECLARE_TR_FUNCTIONS(RunSession)

public:
    /// `run` says what is to be done; id, worker and times are filled in.
    RunSession(db::ConnectionConfig config, RunInfo run, RunOptions options, QDate today);
    ~RunSession();
    RunSession(const RunSession&) = delete;
    RunSession& operator=(const RunSession&) = delete;

    const RunInfo& run() const { return m_run; }

    /// Connects and registers the run. An error here means that there is no run (a refusal is audited).
    [[nodiscard]] Result<> open(const Cancellation& cancellation);
    /// Normalises a document and stages it; open() first. Days outside the run's range are rejected.
    [[nodiscard]] Result<> append(const Rule& rule, xm::Document document, const Cancellation& cancellation);
    /// Compares and, unless dry, loads what was staged. An error is for fail().
    [[nodiscard]] Result<> load(const Rule& rule, const Cancellation& cancellation);
    [[nodiscard]] Result<> loadList(const ListRule& rule, const xm::ListDocument& document,
                                    const Cancellation& cancellation);
    [[nodiscard]] Result<RevertInfo> revert(const RunInfo& undone, bool force,
                                            const Cancellation& cancellation);

    /// Whether somebody asked for the run's end. Never for a dry run.
    [[nodiscard]] Result<bool> isCancelRequested(const Cancellation& cancellation);
    /// Keeps a try of a call, at once: the log of a run that works is read while it does.
    void noteAttempt(const xm::Attempt& attempt, const Cancellation& cancellation);

    /// A line for the run's log; written when the run ends.
    void addLog(const QString& level, const QString& message);
    void setCalls(int apiCalls, int attempts);

    /// Records the failure, over a new connection when the old one is lost; what cannot be recorded now,
    /// closeLostRuns() does later. Cancelled becomes REVOKED; what the options' retries allow to be tried
    /// again, RETRY. A run whose data is committed stays as it is.
    RunOutcome fail(const Error& error);

    RunOutcome outcome() const { return {m_run, m_diff, m_retryIn}; }

    const RevertInfo& reverted() const { return m_reverted; }

private:
    [[nodiscard]] Result<> succeed(const DiffInfo& diff, const std::vector<xm::RejectedValue>& rejected,
                                   qint64 rejectedMore);
    [[nodiscard]] Result<> writeEnd(const QString& outcome);
    [[nodiscard]] Result<> ensureStage(const Rule& rule);
    [[nodiscard]] Result<> keepRejects();
    void decideRetry(const Error& error);
    [[nodiscard]] Result<> keepEnd(const QString& outcome);
    audit::AuditRecord auditRecord(const QString& outcome) const;
    LoadOptions loadOptions() const;

    db::ConnectionConfig m_config;
    RunInfo m_run;
    RunOptions m_options;
    QDate m_today;
    std::unique_ptr<db::Connection> m_connection;
    std::unique_ptr<Stage> m_stage;
    DiffInfo m_diff;
    RevertInfo m_reverted;
    std::vector<std::pair<QString, QString>> m_log;
    std::optional<std::chrono::milliseconds> m_retryIn;
    bool m_isCommitted = false;
};

} // namespace vigia::etl
