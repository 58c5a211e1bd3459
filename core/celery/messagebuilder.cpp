#include "core/celery/messagebuilder.h"

#include "core/base/ids.h"
#include "core/celery/pythonrepr.h"
#include "core/celery/strictjson.h"

#include <QJsonDocument>
#include <QSysInfo>

namespace vigia::celery {

namespace {

constexpr int Transient = 1; // the two delivery modes; Redis ignores them
constexpr int Persistent = 2;

QJsonValue orNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue orNull(std::optional<double> number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

/// ISO 8601, always with an offset: a worker takes a bare time for one in its own zone.
QJsonValue instant(const QDateTime& time)
{
    if (time.isNull())
        return QJsonValue::Null;
    const int offset = time.offsetFromUtc();
    if (offset == 0)
        return QString(time.toUTC().toString(Qt::ISODateWithMs).chopped(1) + QStringLiteral("+00:00"));
    return time.toOffsetFromUtc(offset).toString(Qt::ISODateWithMs);
}

double unixSeconds(const QDateTime& time)
{
    return static_cast<double>(time.toMSecsSinceEpoch()) / 1000;
}

QJsonArray taskBody(const TaskMessage& message)
{
    QList<Signature> chain = message.chain;
    std::reverse(chain.begin(), chain.end());
    return {message.args, message.kwargs,
            QJsonObject {{QStringLiteral("callbacks"), Signature::listToJson(message.callbacks)},
                         {QStringLiteral("errbacks"), Signature::listToJson(message.errbacks)},
                         {QStringLiteral("chain"), Signature::listToJson(chain)},
                         {QStringLiteral("chord"),
                          message.chord ? QJsonValue(message.chord->toJson()) : QJsonValue::Null}}};
}

} // namespace

MessageBuilder::MessageBuilder(QueueKeys keys, const QString& origin)
    : m_keys(std::move(keys))
    , m_origin(origin.isEmpty() ? localOrigin() : origin)
{
}

QString MessageBuilder::localOrigin()
{
    return QStringLiteral("gen%1@%2")
        .arg(QCoreApplication::applicationPid())
        .arg(QSysInfo::machineHostName());
}

QByteArray MessageBuilder::envelope(const QJsonValue& body, const QJsonObject& headers,
                                    const QString& exchange, const QString& routingKey, int deliveryMode,
                                    QJsonObject properties)
{
    properties[QStringLiteral("delivery_mode")] = deliveryMode;
    properties[QStringLiteral("delivery_info")] =
        QJsonObject {{QStringLiteral("exchange"), exchange}, {QStringLiteral("routing_key"), routingKey}};
    if (!properties.contains(QStringLiteral("priority")))
        properties[QStringLiteral("priority")] = 0;
    properties[QStringLiteral("body_encoding")] = QStringLiteral("base64");
    // The key under which a worker acknowledges it: never twice the same.
    properties[QStringLiteral("delivery_tag")] = newRunId();
    const QJsonObject message {{QStringLiteral("body"), QString::fromLatin1(compactJson(body).toBase64())},
                               {QStringLiteral("content-encoding"), QStringLiteral("utf-8")},
                               {QStringLiteral("content-type"), QStringLiteral("application/json")},
                               {QStringLiteral("headers"), headers},
                               {QStringLiteral("properties"), properties}};
    return QJsonDocument(message).toJson(QJsonDocument::Compact);
}

QJsonObject MessageBuilder::taskHeaders(const TaskMessage& message, const QString& id) const
{
    QJsonObject headers = message.headers;
    const auto set = [&headers](const char* key, const QJsonValue& value) {
        headers[QLatin1StringView(key)] = value;
    };
    set("lang", QStringLiteral("py"));
    set("task", message.task);
    set("id", id);
    set("shadow", orNull(message.shadow));
    set("eta", instant(message.eta));
    set("expires", instant(message.expires));
    set("group", orNull(message.group));
    set("group_index", message.groupIndex ? QJsonValue(*message.groupIndex) : QJsonValue::Null);
    set("retries", message.retries);
    set("timelimit", QJsonArray {orNull(message.timeLimit), orNull(message.softTimeLimit)});
    set("root_id", message.rootId.isEmpty() ? id : message.rootId);
    set("parent_id", orNull(message.parentId));
    set("argsrepr", pythonTupleRepr(message.args));
    set("kwargsrepr", pythonRepr(message.kwargs));
    set("origin", message.origin.isEmpty() ? m_origin : message.origin);
    set("ignore_result", message.ignoreResult);
    return headers;
}

Result<MessageBuilder::Built> MessageBuilder::task(const TaskMessage& message) const
{
    if (message.task.trimmed().isEmpty())
        return fail(ErrorCode::InvalidData,
                    tr("No task was named: give the name under which it is registered."));
    if (const Result<> name = QueueKeys::checkQueueName(message.queue); !name)
        return fail(name.error());
    const bool isBadTime = (!message.eta.isNull() && !message.eta.isValid())
        || (!message.expires.isNull() && !message.expires.isValid());
    if (isBadTime || message.retries < 0)
        return fail(
            ErrorCode::InvalidData,
            tr("The time or the count of retries given for task “%1” is not valid.").arg(message.task));
    const QString id = message.id.isEmpty() ? newRunId() : message.id;
    QJsonObject properties {{QStringLiteral("correlation_id"), id},
                            {QStringLiteral("reply_to"), message.replyTo},
                            {QStringLiteral("priority"), std::clamp(message.priority, 0, 9)}};
    if (!message.expires.isNull()) {
        const qint64 left = QDateTime::currentDateTimeUtc().msecsTo(message.expires);
        properties[QStringLiteral("expiration")] = QString::number(std::max<qint64>(left, 0));
    }
    // Always by the default exchange: a message that a worker puts back then needs no binding.
    return Built {id,
                  envelope(taskBody(message), taskHeaders(message, id), QString(), message.queue, Persistent,
                           properties)};
}

QByteArray MessageBuilder::control(const ControlRequest& request, const QString& ticket,
                                   const QString& replyAddress, const QDateTime& expires) const
{
    QJsonObject body {
        {QStringLiteral("method"), request.method},
        {QStringLiteral("arguments"), request.arguments},
        {QStringLiteral("destination"),
         request.destination.isEmpty() ? QJsonValue(QJsonValue::Null)
                                       : QJsonValue(QJsonArray::fromStringList(request.destination))},
        {QStringLiteral("pattern"), orNull(request.pattern)},
        {QStringLiteral("matcher"),
         request.pattern.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(QStringLiteral("glob"))}};
    if (request.wantsReply) {
        body[QStringLiteral("ticket")] = ticket;
        body[QStringLiteral("reply_to")] = QJsonObject {{QStringLiteral("exchange"), m_keys.replyExchange()},
                                                        {QStringLiteral("routing_key"), replyAddress}};
    }
    // A small clock: workers go on from the larger of theirs and this.
    const QJsonObject headers {{QStringLiteral("clock"), 1},
                               {QStringLiteral("expires"), unixSeconds(expires)}};
    return envelope(body, headers, m_keys.pidbox(), QString(), Persistent, {});
}

QByteArray MessageBuilder::taskSentEvent(const TaskMessage& message, const QString& id,
                                         const QDateTime& now) const
{
    const QJsonObject body {{QStringLiteral("type"), QStringLiteral("task-sent")},
                            {QStringLiteral("hostname"), m_origin},
                            {QStringLiteral("utcoffset"), 0},
                            {QStringLiteral("pid"), QCoreApplication::applicationPid()},
                            {QStringLiteral("clock"), 1},
                            {QStringLiteral("timestamp"), unixSeconds(now)},
                            {QStringLiteral("uuid"), id},
                            {QStringLiteral("root_id"), message.rootId.isEmpty() ? id : message.rootId},
                            {QStringLiteral("parent_id"), orNull(message.parentId)},
                            {QStringLiteral("name"), message.task},
                            {QStringLiteral("args"), pythonTupleRepr(message.args)},
                            {QStringLiteral("kwargs"), pythonRepr(message.kwargs)},
                            {QStringLiteral("retries"), message.retries},
                            {QStringLiteral("eta"), instant(message.eta)},
                            {QStringLiteral("expires"), instant(message.expires)},
                            {QStringLiteral("queue"), message.queue},
                            {QStringLiteral("exchange"), QString()},
                            {QStringLiteral("routing_key"), message.queue}};
    return envelope(body, {{QStringLiteral("hostname"), m_origin}}, m_keys.eventExchange,
                    QStringLiteral("task.sent"), Transient, {});
}

} // namespace vigia::celery
