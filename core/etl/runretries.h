#pragma once

#include "core/base/error.h"
#include "core/net/retrypolicy.h"

#include <optional>

namespace vigia::etl {

/// How an engine tries a whole run again. One rule for both engines: the embedded one and Celery's tasks,
/// which ask for it through vigiactl. Calls to XM have retries of their own before a run fails.
struct RunRetries
{
    int made = 0; ///< before this try
    net::RetryPolicy policy {3, std::chrono::seconds(30), std::chrono::seconds(600)};
    net::RandomSource random = net::systemRandom();

    /// Before the next try; nullopt: the run has failed for good. Temporary errors are tried again while the
    /// policy allows. An answer that lacks its columns or its values is permanent, but asked for once more,
    /// for the fault may lie in that one answer.
    std::optional<std::chrono::milliseconds> waitAfter(const Error& error) const;
};

} // namespace vigia::etl
