#include "core/net/redisreply.h"

namespace vigia::net {

QByteArrayList RedisReply::texts() const
{
    QByteArrayList result;
    result.reserve(items.size());
    for (const RedisReply& item : items)
        result += item.text;
    return result;
}

} // namespace vigia::net
