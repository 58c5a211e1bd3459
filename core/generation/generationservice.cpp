#include "core/generation/generationservice.h"

#include "core/async/serialexecutor.h"
#include "core/db/pool.h"
#include "core/generation/chartcache.h"
#include "core/generation/pggenerationsource.h"

namespace vigia::generation {

namespace {

const QString Hours = QStringLiteral("metrics_hourly");
const QString Days = QStringLiteral("metrics");
const QString Catalogue = QStringLiteral("catalogos");

/// The portal's table that holds what is asked for.
const QString& tableOf(Step step)
{
    return step == Step::Hour ? Hours : Days;
}

} // namespace

GenerationService::GenerationService(db::Pool& pool, MetricTable metrics, QueryLimits limits)
    : m_metrics(std::make_shared<const MetricTable>(std::move(metrics)))
    , m_limits(limits)
    , m_pool(&pool)
{
}

GenerationService::GenerationService(std::shared_ptr<GenerationSource> source, MetricTable metrics)
    : m_metrics(std::make_shared<const MetricTable>(std::move(metrics)))
    , m_source(std::move(source))
    , m_executor(std::make_unique<SerialExecutor>(QStringLiteral("generation")))
{
}

GenerationService::~GenerationService() = default;

template<typename T>
QFuture<Result<T>> GenerationService::ask(const QString& table,
                                          std::function<Result<T>(GenerationSource&)> question)
{
    if (m_executor)
        return m_executor->run(
            [source = m_source, question = std::move(question)] { return question(*source); });
    return m_pool->run(
        [metrics = m_metrics, limits = m_limits, question = std::move(question)](db::Connection& connection) {
            PgGenerationSource source(connection, metrics, limits);
            return question(source);
        },
        table);
}

QFuture<Result<ChartData>> GenerationService::chart(const ChartQuery& query)
{
    if (m_cache && m_pool)
        return m_pool->run(
            [cache = m_cache, metrics = m_metrics, limits = m_limits, query](db::Connection& connection) {
                return cache->chart(connection, query, *metrics, limits, [&] {
                    return PgGenerationSource(connection, metrics, limits).chart(query);
                });
            },
            tableOf(query.step));
    return ask<ChartData>(tableOf(query.step),
                          [query](GenerationSource& source) { return source.chart(query); });
}

QFuture<Result<std::vector<PlantInfo>>> GenerationService::plants()
{
    return ask<std::vector<PlantInfo>>(Catalogue, [](GenerationSource& source) { return source.plants(); });
}

QFuture<Result<std::vector<FreshnessInfo>>> GenerationService::freshness()
{
    return ask<std::vector<FreshnessInfo>>(Days, [](GenerationSource& source) { return source.freshness(); });
}

QFuture<Result<std::vector<DayRange>>> GenerationService::gaps(const GapQuery& query)
{
    return ask<std::vector<DayRange>>(Hours,
                                      [query](GenerationSource& source) { return source.gaps(query); });
}

QFuture<Result<PointInfo>> GenerationService::point(const PointQuery& query)
{
    return ask<PointInfo>(tableOf(query.step),
                          [query](GenerationSource& source) { return source.point(query); });
}

} // namespace vigia::generation
