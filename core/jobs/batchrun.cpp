#include "core/jobs/batchrun.h"

#include "core/async/deliver.h"
#include "core/base/ids.h"
#include "core/etl/runlog.h"
#include "core/etl/runregistry.h"
#include "core/jobs/batchend.h"
#include "core/jobs/embeddedengine.h"

namespace vigia::jobs {

namespace {

/// The parts that could be registered, in order, and a line for each that could not.
struct Registered
{
    etl::RunList runs;
    QStringList leftOut;
};

Result<Registered> registerParts(db::Connection& connection, const etl::RunInfo& batch, etl::RunList runs,
                                 const QString& owner)
{
    etl::RunRegistry registry(connection);
    Registered registered;
    for (etl::RunInfo& run : runs) {
        const Result<> enqueued = registry.enqueue(run, owner);
        if (enqueued)
            registered.runs.push_back(run);
        else if (enqueued.error().className() == "AlreadyUnderWay")
            registered.leftOut += enqueued.error().message;
        else
            return fail(enqueued.error());
    }
    for (const QString& line : registered.leftOut)
        if (const Result<> logged = etl::RunLog(connection).add(batch.id, QStringLiteral("warning"), line);
            !logged)
            return fail(logged.error());
    return registered;
}

} // namespace

BatchRun::BatchRun(EmbeddedEngine& engine, const JobCatalogue& catalogue, etl::RunInfo batch,
                   std::vector<JobRequest> parts, etl::RunOptions options, QObject* parent)
    : QObject(parent)
    , m_engine(engine)
    , m_catalogue(catalogue)
    , m_batch(std::move(batch))
    , m_parts(std::move(parts))
{
    if (!options.worker.isEmpty())
        m_batch.worker = options.worker;
    connect(&engine, &EmbeddedEngine::ended, this, &BatchRun::takeEnded);
}

QFuture<Result<etl::RunInfo>> BatchRun::start()
{
    m_promise.start();
    // On the keeper's connection, which lives as long as the engine: its lock says that the batch is not
    // lost.
    const auto begun =
        m_engine.keeper().run([batch = m_batch](db::Connection& connection) mutable -> Result<etl::RunInfo> {
            return etl::RunRegistry(connection).begin(batch).map([&] { return batch; });
        });
    deliver(begun, this, [this](const Result<etl::RunInfo>& batch) {
        if (!batch)
            return answer(fail(batch.error()));
        m_batch = *batch;
        enqueueParts();
    });
    return m_promise.future();
}

void BatchRun::enqueueParts()
{
    const JobInfo* job = m_catalogue.find(QStringLiteral("fetch_metric_data"));
    etl::RunList runs;
    for (const JobRequest& part : m_parts) {
        etl::RunInfo run;
        run.id = newRunId();
        run.job = QStringLiteral("load");
        run.metric = part.metric;
        run.entity = part.entity;
        run.from = part.days.from;
        run.to = part.days.to;
        run.queue = m_batch.queue;
        run.requestedBy = m_batch.requestedBy;
        run.reason = m_batch.reason;
        run.batch = m_batch.id;
        runs.push_back(run);
    }
    const auto registered =
        m_engine.keeper().run([batch = m_batch, runs, owner = m_engine.owner()](db::Connection& connection) {
            return registerParts(connection, batch, runs, owner);
        });
    deliver(registered, this, [this, job](const Result<Registered>& parts) {
        if (!parts) {
            m_batch.error = etl::RunError::from(parts.error());
            m_isFilled = true;
            return finishIfDone();
        }
        m_leftOut = static_cast<int>(parts->leftOut.size());
        m_total = static_cast<int>(parts->runs.size());
        for (const etl::RunInfo& run : parts->runs)
            m_open.insert(run.id);
        for (const etl::RunInfo& run : parts->runs) {
            // An engine that cannot take it has lost its database: the row is then found as lost.
            [[maybe_unused]] const auto taken = m_engine.submit(run, *job, {});
        }
        m_isFilled = true;
        emit progressed(0, m_total);
        finishIfDone();
    });
}

void BatchRun::takeEnded(const etl::RunInfo& run)
{
    if (!m_open.remove(run.id))
        return;
    m_failed += run.state == etl::RunState::Failure;
    m_revoked += run.state != etl::RunState::Failure && run.state != etl::RunState::Success;
    m_batch.rows.read += run.rows.read;
    m_batch.rows.inserted += run.rows.inserted;
    m_batch.rows.changed += run.rows.changed;
    m_batch.rows.unchanged += run.rows.unchanged;
    m_batch.rows.rejected += run.rows.rejected;
    m_batch.apiCalls += run.apiCalls;
    emit progressed(m_total - static_cast<int>(m_open.size()), m_total);
    finishIfDone();
}

void BatchRun::cancel()
{
    m_isCancelled = true;
    const QSet<QString> open = m_open;
    const auto asked = m_engine.keeper().run([open](db::Connection& connection) -> Result<> {
        for (const QString& id : open)
            if (const auto cancelled = etl::RunRegistry(connection).requestCancel(id);
                !cancelled && cancelled.error().className() != "NotOpen")
                return fail(cancelled.error());
        return {};
    });
    deliver(asked, this, [this, open](const Result<>&) {
        for (const QString& id : open)
            m_engine.cancel(id);
        finishIfDone();
    });
}

void BatchRun::finishIfDone()
{
    if (!m_isFilled || !m_open.isEmpty() || m_isEnding)
        return;
    m_isEnding = true;
    const BatchCounts counts {m_total, m_failed, m_revoked, m_leftOut};
    endBatch(m_batch, counts, m_isCancelled);
    const auto ended = m_engine.keeper().run([batch = m_batch](db::Connection& connection) mutable {
        return writeBatchEnd(connection, batch).map([&] { return batch; });
    });
    deliver(ended, this, [this](const Result<etl::RunInfo>& batch) { answer(batch); });
}

void BatchRun::answer(Result<etl::RunInfo> batch)
{
    m_promise.addResult(std::move(batch));
    m_promise.finish();
    deleteLater();
}

} // namespace vigia::jobs
