#include "core/jobs/celeryengine.h"

#include "core/async/deliver.h"
#include "core/base/ids.h"
#include "core/celery/controlrequest.h"
#include "core/celery/inspectinfo.h"
#include "core/jobs/celeryreconciler.h"

namespace vigia::jobs {

CeleryEngine::CeleryEngine(celery::CeleryClient& client, db::Pool& pool, const JobCatalogue& catalogue,
                           const Clock& clock, const QStringList& queues, QObject* parent)
    : Engine(parent)
    , m_client(client)
    , m_pool(pool)
    , m_catalogue(catalogue)
    , m_clock(clock)
    , m_queues(queues)
    , m_poller(LookInterval, [this] { look(); })
{
    m_poller.setPaused(true);
    m_info.id = id();
    m_info.isAvailable = true; // until a look says otherwise
    connect(&client, &celery::CeleryClient::disconnected, this, [this](const Error& error) {
        m_info.isAvailable = false;
        m_info.trouble = error.message;
        emit changed();
    });
}

QFuture<Result<>> CeleryEngine::submit(const etl::RunInfo& run, const JobInfo& job, const JobRequest& request)
{
    auto promise = std::make_shared<QPromise<Result<>>>();
    promise->start();
    QFuture<Result<>> future = promise->future();
    deliver(m_client.publish(messageFor(run, job, request)), this,
            [promise](const Result<QString>& published) {
                promise->addResult(published ? Result<>() : Result<>(fail(published.error())));
                promise->finish();
            });
    return future;
}

celery::TaskMessage CeleryEngine::messageFor(const etl::RunInfo& run, const JobInfo& job,
                                             const JobRequest& request) const
{
    celery::TaskMessage message;
    message.id = run.id;
    message.task = job.task;
    message.queue = run.queue;
    if (run.job == u"load") {
        const SeriesInfo* series = m_catalogue.findSeries(run.metric, run.entity);
        // A list is of no day; the task wants some, and does not look at them.
        const QDate from = run.from.isValid() ? run.from : run.createdAt.date();
        const QDate to = run.to.isValid() ? run.to : from;
        message.args = {run.metric, from.toString(Qt::ISODate), to.toString(Qt::ISODate)};
        if (series == nullptr || !series->isList)
            message.args.append(run.entity);
    } else if (run.job == u"clean") {
        message.args = {request.number};
    }
    return message;
}

void CeleryEngine::cancel(const QString& runId)
{
    // One that waits is dropped by the worker that gets it; one that works sees the request in its row.
    const Result<celery::ControlRequest> revoke = celery::ControlRequest::revoke({runId});
    if (revoke) {
        [[maybe_unused]] const auto asked = m_client.ask(*revoke);
    }
}

QFuture<Result<int>> CeleryEngine::reconcile()
{
    auto* work = new CeleryReconciler(m_client, m_pool, m_catalogue, m_clock, m_queues, this);
    work->message = [this](const etl::RunInfo& run) -> std::optional<celery::TaskMessage> {
        const JobInfo* job = m_catalogue.find(JobCatalogue::jobOfRun(run.job));
        if (job == nullptr)
            return std::nullopt;
        JobRequest request;
        request.number = run.summary.value(QStringLiteral("days")).toInt(30);
        return messageFor(run, *job, request);
    };
    return work->start();
}

void CeleryEngine::watch()
{
    m_poller.setPaused(false);
    m_poller.trigger();
}

void CeleryEngine::look()
{
    deliver(m_client.queueLengths(m_queues), this, [this](const Result<QList<celery::QueueLength>>& lengths) {
        takeLengths(lengths);
        if (!lengths)
            return m_poller.finished(false);
        deliver(reconcile(), this,
                [this](const Result<int>& mended) { m_poller.finished(mended.has_value()); });
    });
}

void CeleryEngine::takeLengths(const Result<QList<celery::QueueLength>>& lengths)
{
    m_info.isAvailable = lengths.has_value();
    m_info.trouble = lengths ? QString() : lengths.error().message;
    m_info.waiting = 0;
    if (lengths)
        for (const celery::QueueLength& length : *lengths)
            m_info.waiting += static_cast<int>(length.total);
    emit changed();
    if (!lengths)
        return;
    deliver(m_client.unacked(), this, [this](const Result<qint64>& held) {
        if (held)
            m_info.running = static_cast<int>(*held);
        emit changed();
    });
}

} // namespace vigia::jobs
