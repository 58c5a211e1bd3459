#pragma once

#include "core/site/redisprobe.h"

#include <chrono>

namespace vigia::site {

/// Whether the Celery worker of that node name answers a ping through this Redis (database 0). A worker that
/// is only busy does: its main process answers. Blocks until it has, at most `patience`. Errors: Unreachable
/// (no worker listens), Timeout (no answer: frozen, or cut off), those of RedisProbe.
[[nodiscard]] Result<> pingWorker(RedisProbe& redis, const QString& node, std::chrono::milliseconds patience);

} // namespace vigia::site
