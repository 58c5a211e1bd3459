#include "core/jobs/embeddedengine.h"

#include "core/async/deliver.h"
#include "core/base/energyday.h"
#include "core/base/ids.h"
#include "core/etl/runregistry.h"
#include "core/jobs/batchrun.h"
#include "core/jobs/incremental.h"
#include "core/jobs/logcleaner.h"

#include <algorithm>

namespace vigia::jobs {

using std::chrono::milliseconds;

EmbeddedEngine::EmbeddedEngine(const Ports& ports, const Limits& limits, QObject* parent)
    : Engine(parent)
    , m_ports(ports)
    , m_limits(limits)
    , m_owner(newRunId())
    , m_keeper(ports.pool.config(), m_owner)
{
    connect(&ports.etl, &etl::EtlService::progressed, this, [this](const etl::RunProgress& progress) {
        if (m_tasks.contains(progress.runId))
            emit progressed(progress.runId,
                            progress.callsTotal > 0 ? double(progress.callsDone) / progress.callsTotal : -1,
                            {});
    });
}

EmbeddedEngine::~EmbeddedEngine()
{
    for (const auto& [id, task] : m_tasks)
        task->work.cancel();
}

EngineInfo EmbeddedEngine::info() const
{
    EngineInfo info;
    info.id = id();
    info.isAvailable = true;
    info.running = static_cast<int>(std::count_if(m_tasks.begin(), m_tasks.end(),
                                                  [](const auto& each) { return each.second->isRunning; }));
    info.waiting = static_cast<int>(m_tasks.size()) - info.running;
    return info;
}

QFuture<Result<>> EmbeddedEngine::submit(const etl::RunInfo& run, const JobInfo& job,
                                         const JobRequest& request)
{
    // The engine's lock before its first run is seen by others.
    QFuture<Result<>> ready = m_keeper.run([](db::Connection&) -> Result<> { return {}; });
    deliver(ready, this, [this, run, job, request](const Result<>& kept) {
        if (!kept)
            return;
        auto task = std::make_shared<Task>();
        task->run = run;
        task->job = job;
        task->request = request;
        task->retries.policy = {job.policy.retries, job.policy.retryBase, job.policy.retryCap};
        task->retries.random = m_ports.random;
        m_tasks[run.id] = task;
        m_queue.push_back(task);
        startNext();
    });
    return ready;
}

void EmbeddedEngine::cancel(const QString& runId)
{
    const auto it = m_tasks.find(runId);
    if (it == m_tasks.end())
        return;
    const TaskPtr task = it->second;
    if (const auto batch = m_batches.find(runId); batch != m_batches.end())
        batch->second->cancel();
    else if (task->isRunning)
        task->work.cancel();
    if (!task->isRunning || task->run.job == u"load")
        end(task);
}

int EmbeddedEngine::running(const QString& queue) const
{
    return static_cast<int>(std::count_if(m_tasks.begin(), m_tasks.end(), [&](const auto& each) {
        // A batch only waits for its parts: it takes no place of theirs.
        return each.second->isRunning && each.second->run.queue == queue
            && each.second->run.job != u"incremental";
    }));
}

int EmbeddedEngine::limit(const QString& queue) const
{
    return queue == u"maintenance" ? m_limits.maintenance : m_limits.etl;
}

milliseconds EmbeddedEngine::untilAllowed(const JobInfo& job) const
{
    const auto last = m_lastStarts.find(job.id);
    if (job.policy.startsPerMinute <= 0 || last == m_lastStarts.end())
        return milliseconds::zero();
    const milliseconds gap(60'000 / job.policy.startsPerMinute);
    return std::max(milliseconds::zero(), last->second + gap - m_ports.clock.monotonic());
}

void EmbeddedEngine::startNext()
{
    milliseconds soonest = milliseconds::max();
    for (auto it = m_queue.begin(); it != m_queue.end();) {
        const TaskPtr task = *it;
        const bool isBatch = task->run.job == u"incremental";
        if (!isBatch && running(task->run.queue) >= limit(task->run.queue)) {
            ++it;
            continue;
        }
        const milliseconds wait = untilAllowed(task->job);
        if (wait.count() > 0) {
            soonest = std::min(soonest, wait);
            ++it;
            continue;
        }
        it = m_queue.erase(it);
        start(task);
    }
    emit changed();
    if (soonest == milliseconds::max() || m_isWakeUpPlanned)
        return;
    m_isWakeUpPlanned = true;
    m_ports.scheduler.callAfter(soonest, this, [this] {
        m_isWakeUpPlanned = false;
        startNext();
    });
}

void EmbeddedEngine::start(const TaskPtr& task)
{
    task->isRunning = true;
    m_lastStarts[task->job.id] = m_ports.clock.monotonic();
    if (task->run.job == u"incremental")
        startBatch(task);
    else if (task->run.job == u"clean")
        startCleaning(task);
    else
        startLoad(task);
}

void EmbeddedEngine::startLoad(const TaskPtr& task)
{
    etl::RunOptions options;
    options.id = task->run.id;
    options.engine = id();
    options.requestedBy = task->run.requestedBy;
    options.reason = task->run.reason;
    options.parent = task->run.parent;
    options.batch = task->run.batch;
    options.queue = task->run.queue;
    options.retries = task->retries;
    options.timeLimit = task->job.policy.timeLimit;
    task->work = m_ports.etl.run(task->run.metric, task->run.entity, {task->run.from, task->run.to}, options);
    deliver(task->work, this,
            [this, task](const Result<etl::RunOutcome>& outcome) { handle(task, outcome); });
}

void EmbeddedEngine::startBatch(const TaskPtr& task)
{
    const auto parts = incrementalParts(m_ports.catalogue, m_ports.etl.book(),
                                        energyday::dayAt(m_ports.clock.nowUtc().toMSecsSinceEpoch()));
    deliver(runBatch(task->run, parts, {}), this, [this, task](const Result<etl::RunInfo>& batch) {
        if (batch)
            task->run = *batch;
        end(task);
    });
}

QFuture<Result<etl::RunInfo>> EmbeddedEngine::runBatch(const etl::RunInfo& batch,
                                                       const std::vector<JobRequest>& parts,
                                                       const etl::RunOptions& options)
{
    auto* run = new BatchRun(*this, m_ports.catalogue, batch, parts, options, this);
    m_batches[batch.id] = run;
    connect(run, &QObject::destroyed, this, [this, id = batch.id] { m_batches.erase(id); });
    connect(run, &BatchRun::progressed, this, [this, id = batch.id](int done, int of) {
        emit progressed(id, of > 0 ? double(done) / of : -1, {});
    });
    return run->start();
}

void EmbeddedEngine::startCleaning(const TaskPtr& task)
{
    const int days = task->request.number;
    task->work =
        m_keeper.run([run = task->run, days](db::Connection& connection) mutable -> Result<etl::RunOutcome> {
            const Result<> cleaned = cleanLogs(connection, run, days);
            if (!cleaned)
                return fail(cleaned.error());
            return etl::RunOutcome {run, {}, {}};
        });
    deliver(task->work, this,
            [this, task](const Result<etl::RunOutcome>& outcome) { handle(task, outcome); });
}

void EmbeddedEngine::handle(const TaskPtr& task, const Result<etl::RunOutcome>& outcome)
{
    if (!m_tasks.contains(task->run.id))
        return; // cancelled meanwhile
    task->isRunning = false;
    if (!outcome)
        return handleNoRun(task, outcome.error());
    task->run = outcome->run;
    if (outcome->run.state == etl::RunState::Retry && outcome->retryIn) {
        ++task->retries.made;
        return waitAndQueue(task, *outcome->retryIn);
    }
    end(task);
}

/// The run could not even begin: no database, or it is somebody else's.
void EmbeddedEngine::handleNoRun(const TaskPtr& task, const Error& error)
{
    if (const auto wait = error.temporary ? task->retries.waitAfter(error) : std::nullopt) {
        ++task->retries.made;
        return waitAndQueue(task, *wait);
    }
    if (error.className() == "Revoked" || error.className() == "DoubleDelivery")
        return end(task);
    task->run.state = etl::RunState::Failure;
    task->run.error = etl::RunError::from(error);
    const auto recorded = m_keeper.run([run = task->run](db::Connection& connection) mutable {
        return etl::RunRegistry(connection).finish(run);
    });
    deliver(recorded, this, [this, task](const Result<>&) { end(task); });
}

void EmbeddedEngine::waitAndQueue(const TaskPtr& task, milliseconds wait)
{
    m_ports.scheduler.callAfter(wait, this, [this, task] {
        if (!m_tasks.contains(task->run.id))
            return;
        m_queue.push_back(task);
        startNext();
    });
    startNext();
}

void EmbeddedEngine::end(const TaskPtr& task)
{
    task->isRunning = false;
    m_queue.erase(std::remove(m_queue.begin(), m_queue.end(), task), m_queue.end());
    m_tasks.erase(task->run.id);
    emit ended(task->run);
    startNext();
}

} // namespace vigia::jobs
