#pragma once

#include "core/backend/chartstore.h"
#include "core/db/pool.h"
#include "core/generation/chartcache.h"
#include "core/net/redisreply.h"
#include "tests/integration/generation/portalfixture.h"
#include "tests/support/redisserver.h"

#include <atomic>

namespace vigia::test {

/// What a cache's observer heard.
struct Counts
{
    std::atomic<int> hits = 0;
    std::atomic<int> misses = 0;
    std::atomic<int> errors = 0;
    std::atomic<int> stores = 0;

    int looks() const { return hits + misses + errors; }
};

/// As a console's, but patient, and without a pause that a test would have to wait for.
net::RedisCacheLimits patient();

/// A console: connections, service and cache of its own. It keeps every answer, however cheap.
class Console
{
public:
    Console(const QString& url, const net::RedisConfig& redis,
            const net::RedisCacheLimits& limits = patient());

    Result<generation::ChartData> chart(const generation::ChartQuery& query);

    const Counts& counts() const { return *m_counts; }

private:
    std::shared_ptr<Counts> m_counts = std::make_shared<Counts>();
    backend::ChartStore m_store;
    db::Pool m_pool;
    generation::GenerationService m_service;
};

/// A database with two plants and the system's hours, and an empty Redis.
class SharedSite
{
public:
    [[nodiscard]] Result<> start();
    /// A new database.
    [[nodiscard]] Result<> reset();

    PgCluster& cluster() { return m_cluster; }

    PortalDatabase& portal() { return *m_portal; }

    net::RedisConfig redisConfig() const { return m_redis.config(); }

    /// A command by somebody else.
    Result<net::RedisReply> redis(const QByteArrayList& words);

private:
    PgCluster m_cluster;
    RedisServer m_redis;
    std::unique_ptr<PortalDatabase> m_portal;
};

/// The plants' two days.
generation::ChartQuery plants(generation::Grouping grouping = generation::Grouping::Code);

/// But for when and how fast it was read.
bool sameAnswer(const generation::ChartData& a, const generation::ChartData& b);

} // namespace vigia::test
