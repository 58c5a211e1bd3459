#include "tests/integration/generation/cachebed.h"

#include "core/net/redisconnection.h"

#include <QTest>

#include <cmath>

namespace vigia::test {

using namespace generation;
using namespace std::chrono_literals;

net::RedisCacheLimits patient()
{
    net::RedisCacheLimits limits;
    limits.deadline = 3s;
    limits.pause = 100ms;
    return limits;
}

Console::Console(const QString& url, const net::RedisConfig& redis, const net::RedisCacheLimits& limits)
    : m_store(redis, limits)
    , m_pool(PgCluster::config(url), 1)
    , m_service(m_pool, testMetrics())
{
    ChartCache::Limits everything;
    everything.cheapMs = 0;
    m_service.setCache(std::make_shared<ChartCache>(
        m_store,
        [counts = m_counts](const char* result) {
            const QByteArrayView what(result);
            ++(what == "hit"        ? counts->hits
                   : what == "miss" ? counts->misses
                   : what == "set"  ? counts->stores
                                    : counts->errors);
        },
        everything));
}

Result<ChartData> Console::chart(const ChartQuery& query)
{
    const QFuture<Result<ChartData>> future = m_service.chart(query);
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 30'000))
        return fail(ErrorCode::Timeout, QStringLiteral("no answer"));
    return future.result();
}

Result<> SharedSite::start()
{
    return m_cluster.start().and_then([this] { return m_redis.start(); });
}

Result<> SharedSite::reset()
{
    Result<std::unique_ptr<PortalDatabase>> made = PortalDatabase::make(m_cluster, true);
    if (!made)
        return fail(made.error());
    m_portal = std::move(*made);
    if (const Result<net::RedisReply> empty = redis({"FLUSHALL"}); !empty)
        return fail(empty.error());
    return m_portal->plant("H1", "HIDRAULICA")
        .and_then([this] { return m_portal->plant("T1", "TERMICA"); })
        .and_then([this] {
            return m_portal->hours("Gene/Recurso", "'H1'", "2026-06-01", {5, 6, 7.25});
        })
        .and_then([this] {
            return m_portal->hours("Gene/Recurso", "'T1'", "2026-06-01", {1, 2});
        })
        .and_then([this] { return m_portal->hours("Gene/Sistema", "'Sistema'", "2026-06-01", {100}); });
}

Result<net::RedisReply> SharedSite::redis(const QByteArrayList& words)
{
    net::RedisConnection connection(m_redis.config());
    const QFuture<Result<net::RedisReply>> reply = connection.command(words);
    if (!QTest::qWaitFor([&] { return reply.isFinished(); }))
        return fail(ErrorCode::Timeout, QStringLiteral("no reply"));
    return reply.result();
}

ChartQuery plants(Grouping grouping)
{
    return ask("Gene/Recurso", "2026-06-01", "2026-06-02", Step::Hour, grouping);
}

bool sameAnswer(const ChartData& a, const ChartData& b)
{
    if (a.series.size() != b.series.size() || !(a.grid == b.grid) || !(a.query == b.query)
        || kinds(a) != kinds(b))
        return false;
    for (std::size_t i = 0; i < a.series.size(); ++i) {
        const Series& x = a.series[i];
        const Series& y = b.series[i];
        if (x.code != y.code || x.name != y.name || x.unit != y.unit || x.hours != y.hours
            || x.values.size() != y.values.size())
            return false;
        for (std::size_t v = 0; v < x.values.size(); ++v)
            if (!(x.values[v] == y.values[v] || (std::isnan(x.values[v]) && std::isnan(y.values[v]))))
                return false;
    }
    return a.provenance.rows == b.provenance.rows && a.provenance.kind == b.provenance.kind
        && a.provenance.dataUntil == b.provenance.dataUntil && a.provenance.loadedAt == b.provenance.loadedAt;
}

} // namespace vigia::test
