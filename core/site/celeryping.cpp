#include "core/site/celeryping.h"

#include "core/base/ids.h"
#include "core/celery/controlreply.h"
#include "core/celery/messagebuilder.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QJsonObject>
#include <QScopeGuard>

namespace vigia::site {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(CeleryPing)
};

bool isPong(const QByteArray& bytes, const QString& ticket, const QString& node)
{
    const auto message = celery::decodeControlReply(bytes);
    if (!message || message->ticket != ticket)
        return false;
    return std::any_of(
        message->replies.begin(), message->replies.end(), [&node](const celery::ControlReply& reply) {
            return reply.node == node && reply.value[QStringLiteral("ok")] == QStringLiteral("pong");
        });
}

} // namespace

Result<> pingWorker(RedisProbe& redis, const QString& node, std::chrono::milliseconds patience)
{
    const celery::QueueKeys keys;
    const QString ticket = newRunId();
    const QString address = newRunId();
    const QByteArray binding = keys.binding(keys.replyExchange());
    const QByteArray member =
        celery::QueueKeys::bindingMember(address, address + u'.' + keys.replyExchange());
    const QByteArray question =
        celery::MessageBuilder(keys).control(celery::ControlRequest::ping().to({node}), ticket, address,
                                             QDateTime::currentDateTimeUtc().addMSecs(patience.count()));
    if (const auto bound = redis.command({"SADD", binding, member}); !bound)
        return fail(bound.error());
    const auto unbind = qScopeGuard([&] {
        // Best effort: what is left is a few bytes under a name that nobody else uses.
        [[maybe_unused]] const auto unbound = redis.command({"SREM", binding, member});
        [[maybe_unused]] const auto removed = redis.command({"DEL", keys.replyQueue(address)});
    });
    const auto receivers = redis.command({"PUBLISH", keys.controlChannel(), question});
    if (!receivers)
        return fail(receivers.error());
    if (receivers->value(0).toInt() == 0)
        return fail(ErrorCode::Unreachable,
                    Tr::tr("No worker listens to Redis: it is starting, or has lost its connection."));
    for (const QDeadlineTimer deadline(patience); !deadline.hasExpired();) {
        const double seconds =
            static_cast<double>(std::clamp<qint64>(deadline.remainingTime(), 10, 1000)) / 1000;
        const auto reply = redis.command({"BRPOP", keys.replyQueue(address), QByteArray::number(seconds)});
        if (!reply)
            return fail(reply.error());
        if (isPong(reply->value(1), ticket, node))
            return {};
    }
    return fail(ErrorCode::Timeout,
                Tr::tr("%1 does not answer a ping: it is frozen, starting or has lost Redis.").arg(node));
}

} // namespace vigia::site
