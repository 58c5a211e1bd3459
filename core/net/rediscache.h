#pragma once

#include "core/async/hosted.h"
#include "core/net/redisconfig.h"

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace vigia::net {

/// How a RedisCache behaves when Redis does not.
struct RedisCacheLimits
{
    std::chrono::milliseconds deadline {50}; ///< of one get, from the call to the value
    std::chrono::milliseconds pause {2000}; ///< after a get that failed, before Redis is asked again
    qsizetype maxValue = 4 * 1024 * 1024; ///< bytes; a longer value is neither kept nor read whole
    /// Bytes that this program keeps at most at a time: the Redis may be a broker's too, and must not be
    /// filled up. What would be more is not kept.
    qint64 maxKept = 64LL * 1024 * 1024;
};

/// Values in Redis that may be lost at any time, over one connection on a thread of its own, made at the
/// first use. All functions from any thread. Made and destroyed by the thread that owns it, which waits for
/// the connection's end.
class RedisCache
{
public:
    using Value = std::optional<QByteArray>;

    explicit RedisCache(RedisConfig config, RedisCacheLimits limits = {});
    ~RedisCache();
    RedisCache(const RedisCache&) = delete;
    RedisCache& operator=(const RedisCache&) = delete;

    const RedisCacheLimits& limits() const { return m_limits; }

    /// Blocks up to the deadline: in jobs only. A value of one byte too many means that it is longer. Empty
    /// optional: no such key. Errors: as RedisConnection; Timeout; Unreachable at once during a pause.
    [[nodiscard]] Result<Value> get(const QByteArray& key);
    /// At once; `done(kept)` comes later, on the connection's thread, and not at all when this is destroyed.
    void put(const QByteArray& key, const QByteArray& value, std::chrono::milliseconds lifetime,
             std::function<void(bool kept)> done = {});
    /// At once.
    void remove(const QByteArray& key);

private:
    class Keeper;

    bool isPaused() const;
    void pause();

    RedisCacheLimits m_limits;
    QString m_where;
    std::atomic<qint64> m_pausedUntil = 0; ///< ms of the steady clock
    std::unique_ptr<Hosted<Keeper>> m_keeper;
};

} // namespace vigia::net
