#pragma once

#include "core/db/connection.h"
#include "core/etl/runinfo.h"

namespace vigia::jobs {

/// The work of clean_old_logs: deletes log lines, tries and rejected values of runs that ended more than
/// `days` days ago, a few thousand rows at a time, so that nobody waits for it. The runs themselves, their
/// before-images and the audit stay. `run` is begun and ended here; its rows.changed says how many rows went.
/// Blocks; errors as Connection.
[[nodiscard]] Result<> cleanLogs(db::Connection& connection, etl::RunInfo& run, int days);

} // namespace vigia::jobs
