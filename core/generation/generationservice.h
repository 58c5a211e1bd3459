#pragma once

#include "core/generation/generationsource.h"
#include "core/generation/metricinfo.h"

#include <QFuture>

#include <functional>
#include <memory>

namespace vigia {
class SerialExecutor;
} // namespace vigia

namespace vigia::db {
class Pool;
} // namespace vigia::db

namespace vigia::generation {

class ChartCache;

/// What one answer may cost at most.
struct QueryLimits
{
    qint64 maxRows = 4'000'000; ///< rows that the server sends; a chart has far fewer points to show
    qint64 maxValues = 48'000'000; ///< values of all series together: 384 MB
};

/// The asynchronous face of a GenerationSource. Call from any thread; answers come through deliver().
/// Cancelling a future cancels its statement in the server. The caller cancels its previous question before
/// it asks the next one.
class GenerationService
{
public:
    /// On the connections of `pool`, which must live longer.
    GenerationService(db::Pool& pool, MetricTable metrics, QueryLimits limits = {});
    /// On any other source, with a thread of its own.
    GenerationService(std::shared_ptr<GenerationSource> source, MetricTable metrics);
    ~GenerationService();

    /// Charts are looked up there first. Only on a pool; before the first question.
    void setCache(std::shared_ptr<ChartCache> cache) { m_cache = std::move(cache); }

    /// What may be asked for; at once, without a connection.
    const MetricTable& metrics() const { return *m_metrics; }

    /// Errors of each as GenerationSource.
    [[nodiscard]] QFuture<Result<ChartData>> chart(const ChartQuery& query);
    [[nodiscard]] QFuture<Result<std::vector<PlantInfo>>> plants();
    [[nodiscard]] QFuture<Result<std::vector<FreshnessInfo>>> freshness();
    [[nodiscard]] QFuture<Result<std::vector<DayRange>>> gaps(const GapQuery& query);
    [[nodiscard]] QFuture<Result<PointInfo>> point(const PointQuery& query);

private:
    template<typename T>
    QFuture<Result<T>> ask(const QString& table, std::function<Result<T>(GenerationSource&)> question);

    std::shared_ptr<const MetricTable> m_metrics;
    QueryLimits m_limits;
    db::Pool* m_pool = nullptr;
    std::shared_ptr<ChartCache> m_cache;
    std::shared_ptr<GenerationSource> m_source;
    std::unique_ptr<SerialExecutor> m_executor; ///< of m_source
};

} // namespace vigia::generation
