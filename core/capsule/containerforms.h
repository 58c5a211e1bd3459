#pragma once

#include "core/capsule/scalarforms.h"

#include <QHash>
#include <QMap>

#include <array>
#include <chrono>
#include <optional>
#include <vector>

namespace vigia::capsule {

template<typename Rep, typename Period>
struct Form<std::chrono::duration<Rep, Period>>
{
    static QJsonValue out(std::chrono::duration<Rep, Period> value)
    {
        return static_cast<qint64>(value.count());
    }

    static bool in(const QJsonValue& json, std::chrono::duration<Rep, Period>& value)
    {
        value = std::chrono::duration<Rep, Period>(json.toInteger());
        return json.isDouble();
    }
};

template<typename List, typename T>
struct ListForm
{
    static QJsonValue out(const List& value)
    {
        QJsonArray array;
        for (const T& item : value)
            array.append(encoded(item));
        return array;
    }

    static bool in(const QJsonValue& json, List& value)
    {
        if (!json.isArray())
            return false;
        value.clear();
        const QJsonArray array = json.toArray();
        for (const QJsonValue& element : array) {
            T item {};
            if (!decoded(element, item))
                return false;
            value.push_back(std::move(item));
        }
        return true;
    }
};

template<typename T>
struct Form<QList<T>> : ListForm<QList<T>, T>
{
};

template<typename T>
struct Form<std::vector<T>> : ListForm<std::vector<T>, T>
{
};

template<typename T, std::size_t N>
struct Form<std::array<T, N>>
{
    static QJsonValue out(const std::array<T, N>& value)
    {
        return encoded(QList<T>(value.begin(), value.end()));
    }

    static bool in(const QJsonValue& json, std::array<T, N>& value)
    {
        QList<T> list;
        if (!decoded(json, list) || list.size() != static_cast<qsizetype>(N))
            return false;
        std::copy(list.begin(), list.end(), value.begin());
        return true;
    }
};

template<typename T>
struct Form<std::optional<T>>
{
    static QJsonValue out(const std::optional<T>& value) { return value ? encoded(*value) : QJsonValue(); }

    static bool in(const QJsonValue& json, std::optional<T>& value)
    {
        value.reset();
        return json.isNull() || decoded(json, value.emplace());
    }
};

inline QString keyText(const QString& key)
{
    return key;
}

inline QString keyText(int key)
{
    return QString::number(key);
}

inline bool keyFrom(const QString& text, QString& key)
{
    key = text;
    return true;
}

inline bool keyFrom(const QString& text, int& key)
{
    bool isNumber = false;
    key = text.toInt(&isNumber);
    return isNumber;
}

template<typename Map, typename Key, typename T>
struct MapForm
{
    static QJsonValue out(const Map& value)
    {
        QJsonObject object;
        for (auto it = value.constBegin(); it != value.constEnd(); ++it)
            object.insert(keyText(it.key()), encoded(it.value()));
        return object;
    }

    static bool in(const QJsonValue& json, Map& value)
    {
        if (!json.isObject())
            return false;
        value.clear();
        const QJsonObject object = json.toObject();
        for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
            Key key {};
            T item {};
            if (!keyFrom(it.key(), key) || !decoded(it.value(), item))
                return false;
            value.insert(key, item);
        }
        return true;
    }
};

template<typename Key, typename T>
struct Form<QMap<Key, T>> : MapForm<QMap<Key, T>, Key, T>
{
};

template<typename Key, typename T>
struct Form<QHash<Key, T>> : MapForm<QHash<Key, T>, Key, T>
{
};

} // namespace vigia::capsule
