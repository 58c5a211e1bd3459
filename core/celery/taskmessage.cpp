#include "core/celery/taskmessage.h"

#include "core/celery/envelope.h"

#include <QCoreApplication>

namespace vigia::celery {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(TaskMessage)
};

std::optional<double> secondsOf(const QJsonValue& value)
{
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

QDateTime instantOf(const QJsonValue& value)
{
    // Python writes microseconds; Qt rounds them to milliseconds.
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

void readHeaders(TaskMessage& message, QJsonObject headers)
{
    const auto take = [&headers](const char* key) { return headers.take(QLatin1StringView(key)); };
    message.task = take("task").toString();
    message.id = take("id").toString();
    message.shadow = take("shadow").toString();
    message.eta = instantOf(take("eta"));
    message.expires = instantOf(take("expires"));
    message.group = take("group").toString();
    if (const QJsonValue index = take("group_index"); index.isDouble())
        message.groupIndex = index.toInt();
    message.retries = take("retries").toInt();
    const QJsonArray limits = take("timelimit").toArray();
    message.timeLimit = secondsOf(limits.at(0));
    message.softTimeLimit = secondsOf(limits.at(1));
    message.rootId = take("root_id").toString();
    message.parentId = take("parent_id").toString();
    message.argsText = take("argsrepr").toString();
    message.kwargsText = take("kwargsrepr").toString();
    message.origin = take("origin").toString();
    message.ignoreResult = take("ignore_result").toBool();
    message.redelivered = take("redelivered").toBool();
    take("lang");
    message.headers = headers;
}

void readProperties(TaskMessage& message, const QJsonObject& properties)
{
    const QJsonObject delivery = properties[QStringLiteral("delivery_info")].toObject();
    message.queue = delivery[QStringLiteral("routing_key")].toString();
    message.redelivered = message.redelivered || delivery[QStringLiteral("redelivered")].toBool();
    message.priority = properties[QStringLiteral("priority")].toInt();
    message.replyTo = properties[QStringLiteral("reply_to")].toString();
    message.deliveryTag = properties[QStringLiteral("delivery_tag")].toString();
}

void readEmbed(TaskMessage& message, const QJsonObject& embed)
{
    message.callbacks = Signature::listFromJson(embed[QStringLiteral("callbacks")]);
    message.errbacks = Signature::listFromJson(embed[QStringLiteral("errbacks")]);
    message.chain = Signature::listFromJson(embed[QStringLiteral("chain")]);
    // The wire holds the last step first.
    std::reverse(message.chain.begin(), message.chain.end());
    if (const QJsonValue chord = embed[QStringLiteral("chord")]; chord.isObject())
        message.chord = Signature::fromJson(chord.toObject());
}

} // namespace

Result<TaskMessage> decodeTaskMessage(QByteArrayView bytes)
{
    const Result<Envelope> envelope = decodeEnvelope(bytes);
    if (!envelope)
        return fail(envelope.error());
    const QJsonArray body = envelope->body.toArray();
    TaskMessage message;
    readHeaders(message, envelope->headers);
    if (message.task.isEmpty() || message.id.isEmpty() || body.size() < 2)
        return fail(ErrorCode::InvalidData,
                    Tr::tr("A message in the queue is no task of Celery's protocol 2: a worker will drop it, "
                           "or stop at it."),
                    {}, "NotATask");
    readProperties(message, envelope->properties);
    message.args = body[0].toArray();
    message.kwargs = body[1].toObject();
    readEmbed(message, body.at(2).toObject());
    return message;
}

} // namespace vigia::celery
