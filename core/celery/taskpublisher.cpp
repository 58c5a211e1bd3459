#include "core/celery/taskpublisher.h"

#include "core/async/chained.h"
#include "core/net/redisconnection.h"
#include "core/net/rediserror.h"

namespace vigia::celery {

TaskPublisher::TaskPublisher(net::RedisConnection& broker, const QueueKeys& keys, QObject* parent)
    : QObject(parent)
    , m_broker(broker)
    , m_keys(keys)
    , m_builder(keys)
{
}

QFuture<Result<QString>> TaskPublisher::publish(const TaskMessage& message)
{
    const Result<MessageBuilder::Built> built = m_builder.task(message);
    if (!built)
        return ready<Result<QString>>(fail(built.error()));
    const QByteArrayList declare {"SADD", m_keys.binding(message.queue),
                                  QueueKeys::bindingMember(message.queue, message.queue)};
    const QByteArrayList push {"LPUSH", m_keys.queue(message.queue, message.priority), built->bytes};
    const QByteArrayList tell {"PUBLISH", m_keys.eventChannel("task.sent"),
                               m_builder.taskSentEvent(message, built->id, QDateTime::currentDateTimeUtc())};
    using Replies = QList<net::RedisReply>;
    return chained(m_broker.pipeline({declare, push, tell}), this,
                   [id = built->id](const Result<Replies>& replies) -> Result<QString> {
                       if (!replies)
                           return fail(replies.error());
                       // The other two are courtesies: an ACL user may lack the right to them.
                       const net::RedisReply pushed = replies->value(1);
                       if (pushed.isError())
                           return fail(net::errorFromReply(pushed.text, "LPUSH"));
                       return id;
                   });
}

} // namespace vigia::celery
