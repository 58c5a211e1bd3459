#include "core/celery/signature.h"

namespace vigia::celery {

QString Signature::id() const
{
    return options[QStringLiteral("task_id")].toString();
}

QJsonObject Signature::toJson() const
{
    QJsonObject json {{QStringLiteral("subtask_type"), QJsonValue::Null}};
    for (auto it = extra.begin(); it != extra.end(); ++it)
        json[it.key()] = it.value();
    json[QStringLiteral("task")] = task;
    json[QStringLiteral("args")] = args;
    json[QStringLiteral("kwargs")] = kwargs;
    json[QStringLiteral("options")] = options;
    json[QStringLiteral("immutable")] = immutable;
    return json;
}

Signature Signature::fromJson(const QJsonObject& json)
{
    Signature signature;
    signature.extra = json;
    const auto take = [&signature](const QString& key) { return signature.extra.take(key); };
    signature.task = take(QStringLiteral("task")).toString();
    signature.args = take(QStringLiteral("args")).toArray();
    signature.kwargs = take(QStringLiteral("kwargs")).toObject();
    signature.options = take(QStringLiteral("options")).toObject();
    signature.immutable = take(QStringLiteral("immutable")).toBool();
    return signature;
}

QList<Signature> Signature::listFromJson(const QJsonValue& json)
{
    QList<Signature> signatures;
    for (const QJsonValue& item : json.toArray())
        if (item.isObject())
            signatures += fromJson(item.toObject());
    return signatures;
}

QJsonValue Signature::listToJson(const QList<Signature>& signatures)
{
    if (signatures.isEmpty())
        return QJsonValue::Null;
    QJsonArray json;
    for (const Signature& signature : signatures)
        json += signature.toJson();
    return json;
}

} // namespace vigia::celery
