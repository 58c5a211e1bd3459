#include "core/backend/chartstore.h"

namespace vigia::backend {

ChartStore::ChartStore(net::RedisConfig config, net::RedisCacheLimits limits)
    : m_cache(std::move(config), limits)
{
}

Result<std::optional<QByteArray>> ChartStore::get(const QByteArray& key)
{
    return m_cache.get(key);
}

void ChartStore::put(const QByteArray& key, const QByteArray& value, std::chrono::milliseconds lifetime,
                     std::function<void(bool kept)> done)
{
    m_cache.put(key, value, lifetime, std::move(done));
}

void ChartStore::remove(const QByteArray& key)
{
    m_cache.remove(key);
}

} // namespace vigia::backend
