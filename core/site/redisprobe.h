#pragma once

#include "core/base/result.h"

#include <QByteArrayList>

#include <chrono>
#include <memory>

struct redisContext;

namespace vigia::site {

/// A small blocking conversation with a Redis on the loopback: does it answer, does a worker behind it? Any
/// one thread.
class RedisProbe
{
public:
    /// Connects and logs in. `patience` holds for the connection and for each command. Errors: Unreachable,
    /// PermissionDenied (wrong password), Timeout.
    [[nodiscard]] static Result<RedisProbe> open(quint16 port, const QByteArray& password,
                                                 std::chrono::milliseconds patience);
    RedisProbe(RedisProbe&&) noexcept;
    RedisProbe& operator=(RedisProbe&&) noexcept;
    ~RedisProbe();

    /// The reply's texts, a number as its digits; none for nil. Errors: Unreachable, Timeout,
    /// PermissionDenied (no login), InvalidData (Redis refuses the command).
    [[nodiscard]] Result<QByteArrayList> command(const QByteArrayList& words);

private:
    struct Close
    {
        void operator()(redisContext* context) const;
    };

    explicit RedisProbe(redisContext* context);
    Error connectionError() const;

    std::unique_ptr<redisContext, Close> m_context;
};

} // namespace vigia::site
