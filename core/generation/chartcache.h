#pragma once

#include "core/generation/cachestore.h"
#include "core/generation/cacheversion.h"
#include "core/generation/chartquestion.h"
#include "core/generation/generationservice.h"

#include <atomic>

namespace vigia::generation {

/// Charts that consoles share. A chart is kept under its whole question and the version of its data, so that
/// a load, or anybody's UPDATE, is another key: an answer is never older than the data. A store that is away
/// or full costs a chart a moment and nothing else. Thread-safe; its functions block: in Pool jobs only.
class ChartCache
{
public:
    /// "hit" "miss" "error" "set": one look or one write each. Any thread.
    using Observer = std::function<void(const char* result)>;

    struct Limits
    {
        std::chrono::milliseconds lifetime = std::chrono::hours(6);
        qint64 cheapMs = 20; ///< an answer that took less is not worth its place
    };

    /// `store` must live longer than every job that uses this.
    explicit ChartCache(CacheStore& store, Observer observer = {});
    ChartCache(CacheStore& store, Observer observer, const Limits& limits);

    /// The kept answer (provenance.cachedAt says of when), else that of `read`, which is kept. Errors: those
    /// of `read` and of ChartQuestion::from().
    [[nodiscard]] Result<ChartData> chart(db::Connection& connection, const ChartQuery& query,
                                          const MetricTable& metrics, const QueryLimits& queryLimits,
                                          const std::function<Result<ChartData>()>& read);

    /// Where the answer to `question` is kept while the data has this version.
    [[nodiscard]] static QByteArray keyOf(const ChartQuestion& question, const QueryLimits& limits,
                                          const QByteArray& version);

private:
    std::optional<CacheVersion> version(db::Connection& connection, const MetricInfo& metric);
    std::optional<ChartData> kept(const QByteArray& key, const ChartQuestion& question);
    void keep(const QByteArray& key, const ChartData& data, const QDateTime& readAt);

    CacheStore& m_store;
    std::shared_ptr<const Observer> m_observer;
    Limits m_limits;
    std::atomic<qint64> m_noVersionsUntil = 0; ///< ms of the steady clock
    std::atomic<bool> m_hasVersions = false;
};

} // namespace vigia::generation
