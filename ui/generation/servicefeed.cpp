#include "ui/generation/servicefeed.h"

#include "core/generation/generationservice.h"

namespace vigia::ui {

ServiceFeed::ServiceFeed(generation::GenerationService& service)
    : m_service(service)
{
}

Step ServiceFeed::finest(const QString& metric, const QString& entity) const
{
    const Result<generation::MetricInfo> info = m_service.metrics().find(metric, entity);
    return info ? info->finest : Step::Hour;
}

QFuture<Result<generation::ChartData>> ServiceFeed::chart(const generation::ChartQuery& query)
{
    return m_service.chart(query);
}

QFuture<Result<std::vector<generation::PlantInfo>>> ServiceFeed::plants()
{
    return m_service.plants();
}

QFuture<Result<std::vector<DayRange>>> ServiceFeed::gaps(const generation::GapQuery& query)
{
    return m_service.gaps(query);
}

QFuture<Result<generation::PointInfo>> ServiceFeed::point(const generation::PointQuery& query)
{
    return m_service.point(query);
}

} // namespace vigia::ui
