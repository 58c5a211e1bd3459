#pragma once

#include <QByteArrayView>
#include <QDateTime>

#include <chrono>
#include <functional>
#include <optional>

namespace vigia::net {

/// A number in [0, 1); any thread.
using RandomSource = std::function<double()>;
RandomSource systemRandom();

/// When a call that failed for a passing reason is made again: exponential backoff with full jitter, so that
/// many clients that failed together do not come back together. Pure.
struct RetryPolicy
{
    int retries = 3; ///< after the first try
    std::chrono::milliseconds base {1'000};
    std::chrono::milliseconds cap {600'000};

    bool allows(int retriesMade) const { return retriesMade < retries; }

    /// The wait before retry number `retry` (1…): between 0 and base × 2^(retry-1), at least what the server
    /// asked for
    /// (`retryAfter`), never above the cap.
    std::chrono::milliseconds wait(int retry, double random,
                                   std::optional<std::chrono::milliseconds> retryAfter = std::nullopt) const;
};

/// The value of a Retry-After header, in seconds or as an HTTP date ("Wed, 21 Oct 2015 07:28:00 GMT"); never
/// negative. nullopt when it is neither.
std::optional<std::chrono::milliseconds> retryAfterFrom(QByteArrayView header, const QDateTime& nowUtc);

} // namespace vigia::net
