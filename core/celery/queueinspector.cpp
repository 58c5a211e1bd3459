#include "core/celery/queueinspector.h"

#include "core/async/chained.h"
#include "core/net/redisconnection.h"
#include "core/net/rediserror.h"

namespace vigia::celery {

namespace {

constexpr int MaxPeek = 1000;

using Replies = QList<net::RedisReply>;

/// The first error among the replies, as a failure.
Result<> checked(const Replies& replies, const QByteArray& command)
{
    for (const net::RedisReply& reply : replies)
        if (reply.isError())
            return fail(net::errorFromReply(reply.text, command));
    return {};
}

Result<> checkNames(const QStringList& queues)
{
    for (const QString& queue : queues)
        if (const Result<> name = QueueKeys::checkQueueName(queue); !name)
            return name;
    return {};
}

QueuedMessage queuedMessage(const QByteArray& bytes, int step)
{
    QueuedMessage message {bytes, step, {}, {}};
    Result<TaskMessage> task = decodeTaskMessage(bytes);
    if (task)
        message.task = std::move(*task);
    else
        message.problem = task.error().message;
    return message;
}

} // namespace

QueueInspector::QueueInspector(net::RedisConnection& broker, const QueueKeys& keys, QObject* parent)
    : QObject(parent)
    , m_broker(broker)
    , m_keys(keys)
{
}

QFuture<Result<QList<QueueLength>>> QueueInspector::lengths(const QStringList& queues)
{
    using Lengths = QList<QueueLength>;
    if (const Result<> names = checkNames(queues); !names)
        return ready<Result<Lengths>>(fail(names.error()));
    QList<QByteArrayList> commands;
    for (const QString& queue : queues)
        for (const QByteArray& key : m_keys.queueSteps(queue))
            commands += {"LLEN", key};
    return chained(m_broker.pipeline(commands), this,
                   [queues, steps = m_keys.prioritySteps](const Result<Replies>& replies) -> Result<Lengths> {
                       if (!replies)
                           return fail(replies.error());
                       if (const Result<> sound = checked(*replies, "LLEN"); !sound)
                           return fail(sound.error());
                       Lengths lengths;
                       qsizetype i = 0;
                       for (const QString& queue : queues) {
                           QueueLength length {queue, 0, {}};
                           for (const int step : steps) {
                               const qint64 count = replies->value(i++).integer;
                               length.bySteps[step] = count;
                               length.total += count;
                           }
                           lengths += length;
                       }
                       return lengths;
                   });
}

QFuture<Result<QList<QueuedMessage>>> QueueInspector::peek(const QString& queue, int limit)
{
    using Messages = QList<QueuedMessage>;
    if (const Result<> name = QueueKeys::checkQueueName(queue); !name)
        return ready<Result<Messages>>(fail(name.error()));
    const int most = std::clamp(limit, 0, MaxPeek);
    if (most == 0)
        return ready<Result<Messages>>(Messages {});
    QList<QByteArrayList> commands;
    for (const QByteArray& key : m_keys.queueSteps(queue))
        commands += {"LRANGE", key, QByteArray::number(-most), "-1"};
    return chained(m_broker.pipeline(commands), this,
                   [most, steps = m_keys.prioritySteps](const Result<Replies>& replies) -> Result<Messages> {
                       if (!replies)
                           return fail(replies.error());
                       if (const Result<> sound = checked(*replies, "LRANGE"); !sound)
                           return fail(sound.error());
                       Messages messages;
                       for (qsizetype i = 0; i < replies->size(); ++i) {
                           // Workers take from the right end.
                           const QByteArrayList found = replies->at(i).texts();
                           for (auto it = found.crbegin(); it != found.crend() && messages.size() < most;
                                ++it)
                               messages += queuedMessage(*it, steps.value(i));
                       }
                       return messages;
                   });
}

QFuture<Result<bool>> QueueInspector::remove(const QString& queue, const QByteArray& bytes)
{
    if (const Result<> name = QueueKeys::checkQueueName(queue); !name)
        return ready<Result<bool>>(fail(name.error()));
    QList<QByteArrayList> commands;
    for (const QByteArray& key : m_keys.queueSteps(queue))
        commands += {"LREM", key, "1", bytes};
    return chained(m_broker.transaction(commands), this, [](const Result<Replies>& replies) -> Result<bool> {
        if (!replies)
            return fail(replies.error());
        if (const Result<> sound = checked(*replies, "LREM"); !sound)
            return fail(sound.error());
        return std::any_of(replies->begin(), replies->end(),
                           [](const net::RedisReply& reply) { return reply.integer > 0; });
    });
}

QFuture<Result<qint64>> QueueInspector::purge(const QString& queue)
{
    if (const Result<> name = QueueKeys::checkQueueName(queue); !name)
        return ready<Result<qint64>>(fail(name.error()));
    // LTRIM instead of DEL: a key that is no list is refused and left alone.
    QList<QByteArrayList> commands;
    const QByteArrayList keys = m_keys.queueSteps(queue);
    for (const QByteArray& key : keys)
        commands += {"LLEN", key};
    for (const QByteArray& key : keys)
        commands += {"LTRIM", key, "1", "0"};
    return chained(m_broker.transaction(commands), this,
                   [count = keys.size()](const Result<Replies>& replies) -> Result<qint64> {
                       if (!replies)
                           return fail(replies.error());
                       if (const Result<> sound = checked(*replies, "LTRIM"); !sound)
                           return fail(sound.error());
                       qint64 gone = 0;
                       for (qsizetype i = 0; i < count; ++i)
                           gone += replies->value(i).integer;
                       return gone;
                   });
}

QFuture<Result<qint64>> QueueInspector::unacked()
{
    return chained(m_broker.command({"HLEN", m_keys.unacked()}), this,
                   [](const Result<net::RedisReply>& reply) -> Result<qint64> {
                       if (!reply)
                           return fail(reply.error());
                       return reply->integer;
                   });
}

} // namespace vigia::celery
