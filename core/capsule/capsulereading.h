#pragma once

#include "core/capsule/capsulefile.h"
#include "core/capsule/capsulereader.h"
#include "core/capsule/capsuletables.h"
#include "core/capsule/values/capsulevalues.h"
#include "core/capsule/values/values.h"

#include <QJsonDocument>
#include <QJsonParseError>

/// What the parts of CapsuleReader share.
namespace vigia::capsule {

/// One document as a value. Error: InvalidData/CapsuleDamaged.
template<typename T>
[[nodiscard]] Result<T> valueIn(const char* table, const QByteArray& json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    T value {};
    if (!document.isObject() || !fromDocument(document.object(), value))
        return fail(CapsuleFile::damaged(table, error.errorString()));
    return value;
}

template<typename T, typename List>
Result<List> CapsuleReader::values(const char* table, const QString& key) const
{
    const Result<QList<QByteArray>> found = documents(table, key);
    if (!found)
        return fail(found.error());
    List list;
    for (const QByteArray& json : *found) {
        Result<T> value = valueIn<T>(table, json);
        if (!value)
            return fail(value.error());
        list.push_back(*std::move(value));
    }
    return list;
}

template<typename T>
Result<T> CapsuleReader::value(const char* table, const QString& key) const
{
    const Result<QList<QByteArray>> found = documents(table, key);
    if (!found)
        return fail(found.error());
    if (found->isEmpty())
        return fail(ErrorCode::NotFound,
                    key.isEmpty() ? tr("The capsule does not hold this.")
                                  : tr("The capsule holds nothing of “%1”.").arg(key.left(100)),
                    QLatin1String(table), "NotInCapsule");
    return valueIn<T>(table, found->first());
}

} // namespace vigia::capsule
