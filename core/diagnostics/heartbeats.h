#pragma once

#include "core/base/clock.h"
#include "core/celery/queuekeys.h"
#include "core/diagnostics/check.h"
#include "core/net/redisconfig.h"

namespace vigia::diagnostics {

/// Listens to the workers' heartbeats for a part of `deadline` and compares their clocks with ours.
Check::Look listensToHeartbeats(std::function<Result<net::RedisConfig>()> access,
                                const celery::QueueKeys& keys, const Clock& clock,
                                std::chrono::milliseconds deadline);

} // namespace vigia::diagnostics
