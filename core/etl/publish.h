#pragma once

#include "core/db/connection.h"

namespace vigia::etl {

/// Takes the lock of each month that has one of `days`, in order, and waits at most as lock_timeout says.
/// Inside a transaction.
[[nodiscard]] Result<> lockMonths(db::Connection& connection, const QString& metric, const QString& entity,
                                  const std::vector<QDate>& days);

/// After the rows are written, in their transaction: sums the rollups of these days, where this database has
/// rollups, and tells the listeners of vigia_data at commit. `days` in order and not empty.
[[nodiscard]] Result<> publishChange(db::Connection& connection, const QString& metric, const QString& entity,
                                     const std::vector<QDate>& days, const QString& runId);

/// After the commit, in a transaction of its own: sums up to a month of days that others (the portal's
/// loaders, a changed catalogue) have left to be summed, so that charts find sums again. The load stands
/// whatever comes of it: a failure is logged.
void catchUpRollups(db::Connection& connection);

} // namespace vigia::etl
