#pragma once

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QPointF>
#include <QUrl>

#include <cmath>
#include <limits>
#include <utility>

namespace vigia::capsule {

/// How a value of one type is written as JSON and read back; the general one (document.h) has fields().
template<typename T>
struct Form;

template<typename T>
QJsonValue encoded(const T& value);
template<typename T>
bool decoded(const QJsonValue& json, T& value);

template<>
struct Form<QString>
{
    static QJsonValue out(const QString& value) { return value; }

    static bool in(const QJsonValue& json, QString& value)
    {
        value = json.toString();
        return json.isString();
    }
};

template<>
struct Form<QUrl>
{
    static QJsonValue out(const QUrl& value) { return value.toString(QUrl::FullyEncoded); }

    static bool in(const QJsonValue& json, QUrl& value)
    {
        value = QUrl(json.toString(), QUrl::StrictMode);
        return json.isString();
    }
};

template<>
struct Form<bool>
{
    static QJsonValue out(bool value) { return value; }

    static bool in(const QJsonValue& json, bool& value)
    {
        value = json.toBool();
        return json.isBool();
    }
};

template<typename T>
requires std::is_integral_v<T>

struct Form<T>
{
    static QJsonValue out(T value) { return static_cast<qint64>(value); }

    static bool in(const QJsonValue& json, T& value)
    {
        constexpr qint64 Other = std::numeric_limits<qint64>::min();
        const qint64 number = json.toInteger(Other);
        if (!json.isDouble() || (number == Other && json.toInteger(0) == 0) || !std::in_range<T>(number))
            return false;
        value = static_cast<T>(number);
        return true;
    }
};

/// NaN is null; infinities are words.
template<>
struct Form<double>
{
    static QJsonValue out(double value)
    {
        if (std::isinf(value))
            return value > 0 ? QStringLiteral("inf") : QStringLiteral("-inf");
        return std::isnan(value) ? QJsonValue() : QJsonValue(value);
    }

    static bool in(const QJsonValue& json, double& value)
    {
        using Limits = std::numeric_limits<double>;
        if (json.isString()) {
            value = json.toString() == u"inf" ? Limits::infinity() : -Limits::infinity();
            return json.toString() == u"inf" || json.toString() == u"-inf";
        }
        value = json.isNull() ? Limits::quiet_NaN() : json.toDouble();
        return json.isNull() || json.isDouble();
    }
};

template<>
struct Form<QDate>
{
    static QJsonValue out(QDate value)
    {
        return value.isValid() ? QJsonValue(value.toString(Qt::ISODate)) : QJsonValue();
    }

    static bool in(const QJsonValue& json, QDate& value)
    {
        value = QDate::fromString(json.toString(), Qt::ISODate);
        return json.isNull() || value.isValid();
    }
};

template<>
struct Form<QDateTime>
{
    static QJsonValue out(const QDateTime& value)
    {
        return value.isValid() ? QJsonValue(value.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
    }

    static bool in(const QJsonValue& json, QDateTime& value)
    {
        value = QDateTime::fromString(json.toString(), Qt::ISODateWithMs).toUTC();
        return json.isNull() || value.isValid();
    }
};

template<>
struct Form<QPointF>
{
    static QJsonValue out(const QPointF& value)
    {
        return QJsonArray {encoded(value.x()), encoded(value.y())};
    }

    static bool in(const QJsonValue& json, QPointF& value)
    {
        const QJsonArray pair = json.toArray();
        return pair.size() == 2 && decoded(pair[0], value.rx()) && decoded(pair[1], value.ry());
    }
};

template<>
struct Form<QJsonObject>
{
    static QJsonValue out(const QJsonObject& value) { return value; }

    static bool in(const QJsonValue& json, QJsonObject& value)
    {
        value = json.toObject();
        return json.isObject();
    }
};

template<>
struct Form<QJsonValue>
{
    static QJsonValue out(const QJsonValue& value) { return value.isUndefined() ? QJsonValue() : value; }

    static bool in(const QJsonValue& json, QJsonValue& value)
    {
        value = json;
        return true;
    }
};

/// Bytes that are UTF-8 are text, so that secrets are found in them; others are "base64".
template<>
struct Form<QByteArray>
{
    static QJsonValue out(const QByteArray& value)
    {
        const QString text = QString::fromUtf8(value);
        if (text.toUtf8() == value && !text.contains(QChar::ReplacementCharacter))
            return QJsonObject {{QStringLiteral("text"), text}};
        return QJsonObject {{QStringLiteral("base64"), QString::fromLatin1(value.toBase64())}};
    }

    static bool in(const QJsonValue& json, QByteArray& value)
    {
        const QJsonValue text = json[QStringLiteral("text")];
        const QJsonValue base64 = json[QStringLiteral("base64")];
        value =
            text.isString() ? text.toString().toUtf8() : QByteArray::fromBase64(base64.toString().toLatin1());
        return text.isString() || base64.isString();
    }
};

} // namespace vigia::capsule
