#pragma once

#include "core/base/result.h"
#include "core/net/redisreply.h"

#include <QDeadlineTimer>

#include <deque>
#include <functional>

namespace vigia::net {

/// A command whose reply is awaited. `name` is its first word: the only part that may be shown.
struct RedisPending
{
    QByteArray name;
    /// Called once, with the reply (an error reply is a value) or why none came.
    std::function<void(Result<RedisReply>&&)> done;
    std::function<bool()> isWanted; ///< empty = always
    QDeadlineTimer deadline;
};

/// Commands in one piece: they go out together or not at all.
struct RedisBatch
{
    QByteArray bytes;
    std::deque<RedisPending> commands;

    bool isWanted() const
    {
        return commands.empty() || !commands.front().isWanted || commands.front().isWanted();
    }
};

} // namespace vigia::net
