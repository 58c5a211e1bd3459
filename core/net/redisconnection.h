#pragma once

#include "core/net/redisconfig.h"
#include "core/net/redisreply.h"

#include <QByteArrayList>
#include <QFuture>
#include <QObject>

#include <memory>
#include <optional>

namespace vigia::net {

/// One connection to Redis on the event loop of the thread that made it; never blocks. It logs in (password
/// or ACL user, TLS, database), keeps itself alive and reconnects by itself. All functions from its own
/// thread; the futures may be watched from any.
///
/// It is either for commands or, once something is subscribed, for messages only. Commands are pipelined and
/// answered in order. Those under way when the connection is lost fail (Unreachable) and are never sent
/// again, for nobody knows whether they were carried out; subscriptions are made again.
///
/// Errors of commands: Unreachable, Timeout, PermissionDenied, Conflict (queue full, server refuses writes),
/// InvalidData (refused, or no Redis there). Destroyed first: the futures finish as cancelled.
class RedisConnection : public QObject
{
    Q_OBJECT

public:
    enum class State
    {
        Closed, ///< not wanted
        Connecting,
        Ready,
        Waiting, ///< lost; pauses before the next attempt
    };

    explicit RedisConnection(RedisConfig config, QObject* parent = nullptr);
    ~RedisConnection() override;

    const RedisConfig& config() const;
    State state() const;

    /// Connects, and stays connected until close(). A first command or subscription does so by itself.
    void open();
    /// Ends it; what waits fails as Cancelled.
    void close();

    /// One command, words in any bytes. An error reply is an Error.
    [[nodiscard]] QFuture<Result<RedisReply>> command(const QByteArrayList& words,
                                                      std::optional<std::chrono::milliseconds> timeout = {});
    /// Several at once, in one write; a reply each, error replies as values.
    [[nodiscard]] QFuture<Result<QList<RedisReply>>> pipeline(const QList<QByteArrayList>& commands);
    /// MULTI … EXEC: all or none. The replies of the commands; Conflict when the server dropped it.
    [[nodiscard]] QFuture<Result<QList<RedisReply>>> transaction(const QList<QByteArrayList>& commands);

    void subscribe(const QByteArrayList& channels);
    void unsubscribe(const QByteArrayList& channels);
    void subscribePatterns(const QByteArrayList& patterns);

signals:
    /// Logged in; subscriptions are on their way.
    void connected();
    /// Once an outage, not once an attempt; again when the cause changes.
    void disconnected(const vigia::Error& error);
    /// Redis confirmed the subscription: messages published from now on are heard.
    void subscribed(const QByteArray& channel);
    /// Redis refused a subscription, for want of rights.
    void refused(const vigia::Error& error);
    void messageReceived(const QByteArray& channel, const QByteArray& payload);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace vigia::net
