#pragma once

#include "core/celery/clientconfig.h"
#include "core/celery/messagebuilder.h"

#include <QFuture>
#include <QObject>

namespace vigia::net {
class RedisConnection;
} // namespace vigia::net

namespace vigia::celery {

/// Puts tasks into queues. On its connection's thread.
class TaskPublisher : public QObject
{
    Q_OBJECT

public:
    /// `broker` outlives it.
    TaskPublisher(net::RedisConnection& broker, const QueueKeys& keys, QObject* parent = nullptr);

    /// See CeleryClient::publish().
    [[nodiscard]] QFuture<Result<QString>> publish(const TaskMessage& message);

private:
    net::RedisConnection& m_broker;
    QueueKeys m_keys;
    MessageBuilder m_builder;
};

} // namespace vigia::celery
