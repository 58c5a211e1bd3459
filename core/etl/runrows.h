#pragma once

#include "core/db/rows.h"
#include "core/etl/runinfo.h"

namespace vigia::etl {

/// "r.id, r.job, …": what runAt() reads, in its order; r is vigia.etl_run.
extern const QByteArray RunColumns;

RunInfo runAt(const db::Rows& rows, int row);
RunList runsOf(const db::Rows& rows);

} // namespace vigia::etl
