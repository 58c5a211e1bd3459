#include "core/net/rediscache.h"

#include "core/async/deliver.h"
#include "core/async/mailbox.h"
#include "core/net/redisconnection.h"

#include <QCoreApplication>

#include <deque>

namespace vigia::net {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(RedisCache)
};

constexpr qint64 QueueFactor = 4; // values that may wait to be sent

qint64 steadyMs()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(
               std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

} // namespace

/// The connection, and what it keeps. On the connection's thread.
class RedisCache::Keeper
{
public:
    explicit Keeper(const RedisConfig& config)
        : m_connection(config)
    {
    }

    RedisConnection& connection() { return m_connection; }

    /// False when that would be more than this program may keep.
    bool book(qint64 bytes, std::chrono::milliseconds lifetime, qint64 most)
    {
        const qint64 now = steadyMs();
        while (!m_kept.empty() && m_kept.front().until <= now) {
            m_bytes -= m_kept.front().bytes;
            m_kept.pop_front();
        }
        if (m_bytes + bytes > most)
            return false;
        m_kept.push_back({now + lifetime.count(), bytes});
        m_bytes += bytes;
        return true;
    }

private:
    struct Kept
    {
        qint64 until;
        qint64 bytes;
    };

    RedisConnection m_connection;
    std::deque<Kept> m_kept; ///< in the order they were kept; lifetimes are alike
    qint64 m_bytes = 0;
};

RedisCache::RedisCache(RedisConfig config, RedisCacheLimits limits)
    : m_limits(limits)
    , m_where(config.where())
{
    config.maxReplyBytes = limits.maxValue + 1024;
    config.maxQueuedBytes = QueueFactor * limits.maxValue;
    m_keeper = std::make_unique<Hosted<Keeper>>(QStringLiteral("redis-cache"), [config = std::move(config)] {
        return std::make_unique<Keeper>(config);
    });
}

RedisCache::~RedisCache() = default;

bool RedisCache::isPaused() const
{
    return steadyMs() < m_pausedUntil;
}

void RedisCache::pause()
{
    m_pausedUntil = steadyMs() + m_limits.pause.count();
}

Result<RedisCache::Value> RedisCache::get(const QByteArray& key)
{
    if (isPaused())
        return fail(ErrorCode::Unreachable,
                    Tr::tr("Redis at %1 did not answer a moment ago: it is left alone for now.").arg(m_where),
                    {}, "RedisPaused", true);
    const auto mailbox = std::make_shared<Mailbox<Result<RedisReply>>>();
    // GETRANGE: whatever lies there, no more than that is transferred.
    const QByteArrayList words {"GETRANGE", key, "0", QByteArray::number(m_limits.maxValue)};
    (void)m_keeper->call([mailbox, words](Keeper& keeper) -> Result<> {
        // Later than this one's patience is not in vain: the connection stays as it is.
        deliver(keeper.connection().command(words), &keeper.connection(),
                [mailbox](const Result<RedisReply>& reply) { mailbox->put(reply); });
        return {};
    });
    const std::optional<Result<RedisReply>> reply = mailbox->take(m_limits.deadline);
    if (!reply) {
        pause();
        return fail(ErrorCode::Timeout,
                    Tr::tr("Redis at %1 did not answer within %2 ms: it is slow or out of reach.")
                        .arg(m_where)
                        .arg(m_limits.deadline.count()),
                    {}, "RedisTimeout", true);
    }
    if (!*reply) {
        // Something else than a text under this key says nothing about Redis.
        if (reply->error().code != ErrorCode::InvalidData)
            pause();
        return fail(reply->error());
    }
    const QByteArray& value = (*reply)->text;
    return value.isEmpty() ? Value() : Value(value);
}

void RedisCache::put(const QByteArray& key, const QByteArray& value, std::chrono::milliseconds lifetime,
                     std::function<void(bool)> done)
{
    if (isPaused() || value.isEmpty() || value.size() > m_limits.maxValue) {
        if (done)
            done(false);
        return;
    }
    (void)m_keeper->call(
        [key, value, lifetime, most = m_limits.maxKept, done = std::move(done)](Keeper& keeper) -> Result<> {
            if (!keeper.book(value.size(), lifetime, most)) {
                if (done)
                    done(false);
                return {};
            }
            deliver(keeper.connection().command(
                        {"SET", key, value, "PX", QByteArray::number(qint64(lifetime.count()))}),
                    &keeper.connection(), [done](const Result<RedisReply>& reply) {
                        if (done)
                            done(reply.has_value());
                    });
            return {};
        });
}

void RedisCache::remove(const QByteArray& key)
{
    (void)m_keeper->call([key](Keeper& keeper) -> Result<> {
        (void)keeper.connection().command({"DEL", key});
        return {};
    });
}

} // namespace vigia::net
