#include "core/celery/controlreply.h"

#include "core/celery/envelope.h"

#include <QCoreApplication>
#include <QSet>

namespace vigia::celery {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ControlReply)
};

} // namespace

Result<ControlReplyMessage> decodeControlReply(QByteArrayView bytes)
{
    const Result<Envelope> envelope = decodeEnvelope(bytes);
    if (!envelope)
        return fail(envelope.error());
    if (!envelope->body.isObject())
        return fail(ErrorCode::InvalidData, Tr::tr("A worker's reply is not what Celery sends."), {},
                    "NotAReply");
    ControlReplyMessage message;
    message.ticket = envelope->headers[QStringLiteral("ticket")].toString();
    const QJsonObject body = envelope->body.toObject();
    for (auto it = body.begin(); it != body.end(); ++it) {
        ControlReply reply {it.key(), it.value(), {}};
        const QJsonObject value = reply.value.toObject();
        if (value.size() == 1 && value.contains(QStringLiteral("error"))) {
            const QJsonValue error = value[QStringLiteral("error")];
            reply.error = error.isString() ? error.toString() : QStringLiteral("error");
        }
        message.replies += reply;
    }
    return message;
}

QStringList ControlAnswer::duplicates() const
{
    QSet<QString> seen;
    QStringList twice;
    for (const ControlReply& reply : replies) {
        if (seen.contains(reply.node) && !twice.contains(reply.node))
            twice += reply.node;
        seen.insert(reply.node);
    }
    twice.sort();
    return twice;
}

QStringList ControlAnswer::nodes() const
{
    QStringList names;
    for (const ControlReply& reply : replies)
        names += reply.node;
    names.removeDuplicates();
    names.sort();
    return names;
}

const ControlReply* ControlAnswer::of(const QString& node) const
{
    const auto it = std::find_if(replies.begin(), replies.end(),
                                 [&](const ControlReply& reply) { return reply.node == node; });
    return it == replies.end() ? nullptr : &*it;
}

} // namespace vigia::celery
