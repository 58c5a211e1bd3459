#include "ui/workers/serviceworkersfeed.h"

#include "core/async/chained.h"
#include "core/workers/workersservice.h"

namespace vigia::ui {

ServiceWorkersFeed::ServiceWorkersFeed(workers::WorkersService* service, const QString& trouble,
                                       QObject* parent)
    : WorkersFeed(parent)
    , m_service(service)
    , m_trouble(service ? QString() : trouble)
{
    if (!service)
        return;
    connect(service, &workers::WorkersService::changed, this, &WorkersFeed::changed);
    connect(service, &workers::WorkersService::failed, this, &WorkersFeed::failed);
}

void ServiceWorkersFeed::setActionsBlocked(const QString& why)
{
    if (std::exchange(m_blocked, why) != why)
        emit changed();
}

template<typename T>
QFuture<Result<T>> ServiceWorkersFeed::none() const
{
    return ready<Result<T>>(fail(ErrorCode::NotFound, m_trouble, {}, "NoCelery"));
}

const workers::WorkersInfo& ServiceWorkersFeed::latest() const
{
    return m_service ? m_service->latest() : m_empty;
}

QFuture<Result<workers::WorkersInfo>> ServiceWorkersFeed::look()
{
    return m_service ? m_service->snapshot() : none<workers::WorkersInfo>();
}

QFuture<Result<workers::WorkerDetails>> ServiceWorkersFeed::details(const QString& worker)
{
    return m_service ? m_service->details(worker) : none<workers::WorkerDetails>();
}

QFuture<Result<QList<celery::QueuedMessage>>> ServiceWorkersFeed::peek(const QString& queue, int limit)
{
    return m_service ? m_service->peek(queue, limit) : none<QList<celery::QueuedMessage>>();
}

QFuture<Result<workers::OrderOutcome>> ServiceWorkersFeed::give(const workers::WorkerOrder& order)
{
    return m_service ? m_service->give(order) : none<workers::OrderOutcome>();
}

QFuture<Result<QList<workers::MetricCurve>>> ServiceWorkersFeed::curves(workers::MetricChart chart,
                                                                        const QString& worker,
                                                                        const QDateTime& from,
                                                                        const QDateTime& to, int points)
{
    return m_service ? m_service->curves(chart, worker, from, to, points)
                     : none<QList<workers::MetricCurve>>();
}

} // namespace vigia::ui
