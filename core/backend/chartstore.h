#pragma once

#include "core/generation/cachestore.h"
#include "core/net/rediscache.h"

namespace vigia::backend {

/// The site's Redis as the place where consoles share charts.
class ChartStore final : public generation::CacheStore
{
public:
    explicit ChartStore(net::RedisConfig config, net::RedisCacheLimits limits = {});

    [[nodiscard]] Result<std::optional<QByteArray>> get(const QByteArray& key) override;
    void put(const QByteArray& key, const QByteArray& value, std::chrono::milliseconds lifetime,
             std::function<void(bool kept)> done) override;
    void remove(const QByteArray& key) override;

private:
    net::RedisCache m_cache;
};

} // namespace vigia::backend
