#pragma once

#include "core/base/clock.h"
#include "core/db/pool.h"
#include "core/etl/etlservice.h"
#include "core/jobs/engine.h"
#include "core/jobs/enginekeeper.h"
#include "core/jobs/jobcatalogue.h"
#include "core/net/scheduler.h"

#include <deque>
#include <map>

namespace vigia::jobs {

class BatchRun;

/// Runs jobs in this program: a queue each for `etl` and `maintenance`, a bounded number at once, retries as
/// etl::RunRetries says, a rate of starts and a time limit a job. Its runs are rows of vigia.etl_run from the
/// beginning, so a crash loses none: they are found as RunLost, and can be run again.
class EmbeddedEngine final : public Engine
{
    Q_OBJECT

public:
    struct Limits
    {
        int etl = 4; ///< at once; XM's own limits hold besides
        int maintenance = 1;
    };

    /// What the engine borrows; all must outlive it.
    struct Ports
    {
        etl::EtlService& etl;
        db::Pool& pool;
        const JobCatalogue& catalogue;
        const Clock& clock;
        net::Scheduler& scheduler;
        net::RandomSource random = net::systemRandom();
    };

    EmbeddedEngine(const Ports& ports, const Limits& limits, QObject* parent = nullptr);
    ~EmbeddedEngine() override;

    QString id() const override { return QStringLiteral("embedded"); }

    EngineInfo info() const override;

    QString owner() const override { return m_owner; }

    [[nodiscard]] QFuture<Result<>> submit(const etl::RunInfo& run, const JobInfo& job,
                                           const JobRequest& request) override;
    void cancel(const QString& runId) override;

    /// Runs `parts` as parts of the registered run `batch`, and ends it when they have ended. `options` says
    /// who works on it.
    [[nodiscard]] QFuture<Result<etl::RunInfo>>
    runBatch(const etl::RunInfo& batch, const std::vector<JobRequest>& parts, const etl::RunOptions& options);

    EngineKeeper& keeper() { return m_keeper; }

signals:
    /// A run has its last state, or has left the engine without one (cancelled, delivered elsewhere).
    void ended(const vigia::etl::RunInfo& run);

private:
    struct Task
    {
        etl::RunInfo run;
        JobInfo job;
        JobRequest request;
        etl::RunRetries retries;
        QFuture<Result<etl::RunOutcome>> work;
        bool isRunning = false;
    };

    using TaskPtr = std::shared_ptr<Task>;

    void startNext();
    void start(const TaskPtr& task);
    void startLoad(const TaskPtr& task);
    void startBatch(const TaskPtr& task);
    void startCleaning(const TaskPtr& task);
    void handle(const TaskPtr& task, const Result<etl::RunOutcome>& outcome);
    void handleNoRun(const TaskPtr& task, const Error& error);
    void waitAndQueue(const TaskPtr& task, std::chrono::milliseconds wait);
    void end(const TaskPtr& task);
    int running(const QString& queue) const;
    int limit(const QString& queue) const;
    /// How long until the job may start once more; 0 = now.
    std::chrono::milliseconds untilAllowed(const JobInfo& job) const;

    const Ports m_ports;
    const Limits m_limits;
    const QString m_owner;
    std::deque<TaskPtr> m_queue;
    std::map<QString, TaskPtr> m_tasks; ///< all that have not ended, by run id
    std::map<QString, std::chrono::milliseconds> m_lastStarts; ///< by job, monotonic
    std::map<QString, BatchRun*> m_batches;
    bool m_isWakeUpPlanned = false;
    EngineKeeper m_keeper; ///< last: joined first
};

} // namespace vigia::jobs
