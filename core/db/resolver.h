#pragma once

#include "core/async/cancellation.h"
#include "core/base/result.h"
#include "core/db/conninfo.h"

#include <QDeadlineTimer>

namespace vigia::db {

/// One target per address of the host, with hostaddr set: libpq would look the name up itself, without any
/// deadline. Addresses and socket directories come back as they are. Blocks until the deadline at most.
/// Errors: Unreachable, Cancelled.
[[nodiscard]] Result<std::vector<ConnInfo>> resolved(const ConnInfo& host, const QDeadlineTimer& deadline,
                                                     const Cancellation& cancellation);

} // namespace vigia::db
