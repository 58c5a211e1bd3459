#pragma once

#include "core/capsule/containerforms.h"

/// One description of a value's fields, `fields(archive, value)`, makes JSON of it and reads it back. Only
/// for core/capsule/values/*.cpp. What is absent stays at its default; what is of another kind is refused.
namespace vigia::capsule {

class JsonOut;
class JsonIn;

/// Writes fields.
class JsonOut
{
public:
    template<typename T>
    void operator()(const char* name, const T& value)
    {
        m_object.insert(QLatin1String(name), encoded(value));
    }

    /// An enum by its words, in the order of its values.
    template<typename E, std::size_t N>
    void word(const char* name, const E& value, const char* const (&words)[N])
    {
        const auto index = static_cast<std::size_t>(value);
        m_object.insert(QLatin1String(name), QLatin1String(words[index < N ? index : 0]));
    }

    const QJsonObject& object() const { return m_object; }

private:
    QJsonObject m_object;
};

/// Reads fields.
class JsonIn
{
public:
    explicit JsonIn(const QJsonObject& object)
        : m_object(object)
    {
    }

    template<typename T>
    void operator()(const char* name, T& value)
    {
        const auto found = m_object.constFind(QLatin1String(name));
        if (found != m_object.constEnd() && !decoded(*found, value))
            refuse(name);
    }

    template<typename E, std::size_t N>
    void word(const char* name, E& value, const char* const (&words)[N])
    {
        const auto found = m_object.constFind(QLatin1String(name));
        if (found == m_object.constEnd())
            return;
        for (std::size_t index = 0; index < N; ++index)
            if (found->isString() && found->toString() == QLatin1String(words[index])) {
                value = static_cast<E>(index);
                return;
            }
        refuse(name);
    }

    /// Name of the first field that is not as it must be; empty = all are.
    const QByteArray& trouble() const { return m_trouble; }

private:
    void refuse(const char* name)
    {
        if (m_trouble.isEmpty())
            m_trouble = name;
    }

    const QJsonObject& m_object;
    QByteArray m_trouble;
};

/// Of a type with fields().
template<typename T>
struct Form
{
    static QJsonValue out(const T& value)
    {
        JsonOut archive;
        T copy = value;
        fields(archive, copy);
        return archive.object();
    }

    static bool in(const QJsonValue& json, T& value)
    {
        if (!json.isObject())
            return false;
        const QJsonObject object = json.toObject();
        JsonIn archive(object);
        fields(archive, value);
        return archive.trouble().isEmpty();
    }
};

template<typename T>
QJsonValue encoded(const T& value)
{
    return Form<T>::out(value);
}

template<typename T>
bool decoded(const QJsonValue& json, T& value)
{
    return Form<T>::in(json, value);
}

template<typename T>
QJsonObject toDocument(const T& value)
{
    return encoded(value).toObject();
}

template<typename T>
bool fromDocument(const QJsonObject& document, T& value)
{
    return decoded(QJsonValue(document), value);
}

} // namespace vigia::capsule

/// Makes toDocument() and fromDocument() of one type, once, in its file.
#define VIGIA_CAPSULE_VALUE(Type)                                                                            \
    template QJsonObject vigia::capsule::toDocument<Type>(const Type&);                                      \
    template bool vigia::capsule::fromDocument<Type>(const QJsonObject&, Type&);
