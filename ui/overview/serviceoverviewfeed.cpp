#include "ui/overview/serviceoverviewfeed.h"

#include "core/generation/generationservice.h"
#include "core/timeline/timelineservice.h"

#include <QPromise>

namespace vigia::ui {

namespace {

template<typename T>
QFuture<Result<T>> refused(const QString& why)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(fail(ErrorCode::NotFound, why));
    promise.finish();
    return promise.future();
}

} // namespace

ServiceOverviewFeed::ServiceOverviewFeed(generation::GenerationService& generation,
                                         timeline::TimelineService& timeline, Ports ports,
                                         QList<MainSeries> series, QObject* parent)
    : OverviewFeed(parent)
    , m_generation(generation)
    , m_timeline(timeline)
    , m_ports(std::move(ports))
    , m_series(std::move(series))
{
}

QString ServiceOverviewFeed::absence(Part part) const
{
    switch (part) {
    case Part::Workers:
        return m_ports.workers ? QString()
                               : tr("The site has no Celery workers: runs are done by Vigía's own engine.");
    case Part::Targets:
        return m_ports.targets ? QString() : tr("The site has no Prometheus, so no targets are known.");
    case Part::Alerts:
        return m_ports.alerts ? QString() : tr("The site has no Prometheus, so no alerts are known.");
    case Part::Services:
        return m_ports.services ? QString() : tr("Nobody asks the site's services.");
    default:
        return {};
    }
}

QFuture<Result<generation::ChartData>> ServiceOverviewFeed::generation(const generation::ChartQuery& query)
{
    return m_generation.chart(query);
}

QFuture<Result<std::vector<generation::FreshnessInfo>>> ServiceOverviewFeed::freshness()
{
    return m_generation.freshness();
}

QFuture<Result<timeline::RunFiguresInfo>> ServiceOverviewFeed::runs()
{
    return m_timeline.runFigures();
}

QFuture<Result<celery::WorkerSurveyInfo>> ServiceOverviewFeed::workers()
{
    return m_ports.workers ? m_ports.workers() : refused<celery::WorkerSurveyInfo>(absence(Part::Workers));
}

QFuture<Result<targets::TargetsInfo>> ServiceOverviewFeed::targets()
{
    return m_ports.targets ? m_ports.targets() : refused<targets::TargetsInfo>(absence(Part::Targets));
}

QFuture<Result<targets::AlertsInfo>> ServiceOverviewFeed::alerts()
{
    return m_ports.alerts ? m_ports.alerts() : refused<targets::AlertsInfo>(absence(Part::Alerts));
}

QFuture<Result<timeline::TimelineInfo>> ServiceOverviewFeed::timeline(const QDateTime& from,
                                                                      const QDateTime& to)
{
    return m_timeline.read(from, to);
}

QString ServiceOverviewFeed::serviceName(const QString& id) const
{
    return m_ports.serviceName ? m_ports.serviceName(id) : id;
}

backend::ServiceList ServiceOverviewFeed::services() const
{
    return m_ports.services ? m_ports.services() : backend::ServiceList {};
}

} // namespace vigia::ui
