#include "core/etl/runretries.h"

#include "core/net/breakerstate.h"

#include <algorithm>
#include <array>

namespace vigia::etl {

namespace {

/// Faults of one answer, see RunRetries::waitAfter().
constexpr std::array<const char*, 3> ConfirmedOnce {"MissingColumns", "EmptyObject", "NoUsableValue"};

} // namespace

std::optional<std::chrono::milliseconds> RunRetries::waitAfter(const Error& error) const
{
    const bool isUnconfirmed = made == 0
        && std::any_of(ConfirmedOnce.begin(), ConfirmedOnce.end(),
                       [&](const char* each) { return error.className() == each; });
    if (!policy.allows(made) || !(error.temporary || isUnconfirmed))
        return std::nullopt;
    // An open breaker lets nobody through before its time: a retry before that would be wasted.
    std::optional<std::chrono::milliseconds> notBefore;
    if (error.className() == "CircuitOpen")
        notBefore = net::BreakerPolicy().openFor;
    return policy.wait(made + 1, random(), notBefore);
}

} // namespace vigia::etl
