#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QList>

namespace vigia::net {

/// One reply of Redis (RESP2), whole. Binary-safe. An Error is a value here: inside EXEC and pipelines each
/// command has its own.
struct RedisReply
{
    enum class Type
    {
        Nil,
        Text,
        Status,
        Integer,
        Array,
        Error,
    };

    Type type = Type::Nil;
    QByteArray text; ///< of Text, Status, Error
    qint64 integer = 0;
    QList<RedisReply> items; ///< of Array

    bool isNil() const { return type == Type::Nil; }

    bool isError() const { return type == Type::Error; }

    bool isArray() const { return type == Type::Array; }

    /// The texts of an array of texts; what is none becomes empty.
    QByteArrayList texts() const;
};

} // namespace vigia::net
