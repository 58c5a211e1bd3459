#pragma once

#include "core/base/result.h"
#include "core/net/redisreply.h"

#include <QByteArrayList>
#include <QByteArrayView>

#include <functional>
#include <memory>

namespace vigia::net {

/// A command in Redis' wire format; words may hold any bytes.
QByteArray formatCommand(const QByteArrayList& words);

/// Takes bytes as they come and makes replies of them. What a server may claim is bounded: reply size,
/// elements, depth. After an error it takes nothing more.
class RedisParser
{
public:
    explicit RedisParser(qint64 maxReplyBytes);
    ~RedisParser();
    RedisParser(const RedisParser&) = delete;
    RedisParser& operator=(const RedisParser&) = delete;

    /// Calls `onReply` for each reply that is whole; it answers false to stop (the rest of the bytes is
    /// lost). Error: InvalidData (this is not Redis' protocol, or too big).
    [[nodiscard]] Result<> parse(QByteArrayView bytes, const std::function<bool(RedisReply&&)>& onReply);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace vigia::net
