#include "app/console/recorded/recordedgenerationfeed.h"

#include "core/capsule/capsulegeneration.h"

namespace vigia::console {

RecordedGenerationFeed::RecordedGenerationFeed(const capsule::CapsuleReader& reader,
                                               const etl::RuleBook& rules)
    : m_range(reader.info().range)
    , m_outside(reader.outside().message)
    , m_service(
          std::make_shared<capsule::CapsuleGenerationSource>(reader, generation::MetricTable(rules.rules())),
          generation::MetricTable(rules.rules()))
{
}

Step RecordedGenerationFeed::finest(const QString& metric, const QString& entity) const
{
    const Result<generation::MetricInfo> info = m_service.metrics().find(metric, entity);
    return info ? info->finest : Step::Hour;
}

QFuture<Result<generation::ChartData>> RecordedGenerationFeed::chart(const generation::ChartQuery& query)
{
    if (query.range.from < m_range.from || query.range.to > m_range.to)
        return RecordedAsker::absent<generation::ChartData>(m_outside);
    return m_service.chart(query);
}

QFuture<Result<std::vector<generation::PlantInfo>>> RecordedGenerationFeed::plants()
{
    return m_service.plants();
}

QFuture<Result<std::vector<DayRange>>> RecordedGenerationFeed::gaps(const generation::GapQuery& query)
{
    return m_service.gaps(query);
}

QFuture<Result<generation::PointInfo>> RecordedGenerationFeed::point(const generation::PointQuery& query)
{
    return m_service.point(query);
}

} // namespace vigia::console
