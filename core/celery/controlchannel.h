#pragma once

#include "core/celery/controlreply.h"
#include "core/celery/messagebuilder.h"
#include "core/net/redisconfig.h"

#include <QFuture>
#include <QHash>
#include <QObject>

#include <chrono>
#include <memory>

namespace vigia::net {
class RedisConnection;
struct RedisReply;
} // namespace vigia::net

namespace vigia::celery {

/// Requests to workers and their replies, which come in one list of our own and are told apart by their
/// ticket; those that come late are dropped. The list is bound only while a request is open, so that nothing
/// stays in Redis. On the thread that made it; a connection of its own for the replies.
class ControlChannel : public QObject
{
    Q_OBJECT

public:
    /// `broker` outlives it; the connection for replies is made from its configuration.
    ControlChannel(net::RedisConnection& broker, const QueueKeys& keys, QObject* parent = nullptr);
    ~ControlChannel() override;

    /// See CeleryClient::ask().
    [[nodiscard]] QFuture<Result<ControlAnswer>> ask(const ControlRequest& request,
                                                     std::chrono::milliseconds timeout);
    /// See CeleryClient::knownNodes().
    [[nodiscard]] QFuture<Result<QStringList>> knownNodes();

private:
    struct Question;
    using QuestionPtr = std::shared_ptr<Question>;

    void onPublished(const QuestionPtr& question, const Result<QList<net::RedisReply>>& replies);
    void takeReplies();
    void onReply(const Result<net::RedisReply>& reply);
    void onMessage(const QByteArray& bytes);
    /// Ends it when everything that can be expected has come.
    void check(const QuestionPtr& question);
    void finish(const QuestionPtr& question);
    void refuse(const QuestionPtr& question, const Error& error);
    /// Nobody waits any more: workers drop what comes now. `then` is called when Redis has it.
    void unbind(std::function<void()> then);

    net::RedisConnection& m_broker;
    QueueKeys m_keys;
    MessageBuilder m_builder;
    QString m_address;
    std::unique_ptr<net::RedisConnection> m_replies;
    QHash<QString, QuestionPtr> m_open; ///< by ticket
    bool m_isTaking = false;
};

} // namespace vigia::celery
