#pragma once

#include "core/net/redisconfig.h"
#include "core/net/redispending.h"
#include "core/net/redisprotocol.h"
#include "core/net/redissocket.h"

#include <QObject>
#include <QPointer>

namespace vigia::net {

/// One login to Redis, from the socket to its loss: writes batches, matches replies to commands in order and
/// tells pushed messages from replies. RedisConnection makes a new one for each attempt.
class RedisLink : public QObject
{
    Q_OBJECT

public:
    explicit RedisLink(const RedisConfig& config, QObject* parent = nullptr);

    void start();

    qint64 queuedBytes() const { return m_socket.bytesToWrite(); }

    bool isIdle() const { return m_sent.empty(); }

    /// It is being called back from its socket: delete it later, not now.
    bool isBusy() const { return m_isReading || m_isLost; }

    void send(RedisBatch&& batch);
    /// The commands whose replies have not come, for their owner to fail.
    std::deque<RedisPending> takeUnanswered();
    /// Gives up when a reply is overdue.
    void checkDeadlines();

signals:
    void loggedIn();
    void lost(const vigia::Error& error);
    void messageReceived(const QByteArray& channel, const QByteArray& payload);

private:
    void login();
    void onReceived(const QByteArray& bytes);
    bool onReply(RedisReply&& reply);
    /// True when it was one and has been dealt with.
    bool takeMessage(RedisReply& reply);
    void lose(const Error& error);

    RedisConfig m_config;
    RedisSocket m_socket;
    std::shared_ptr<RedisParser> m_parser;
    std::deque<RedisPending> m_sent;
    bool m_isReading = false;
    bool m_isLost = false;
};

} // namespace vigia::net
