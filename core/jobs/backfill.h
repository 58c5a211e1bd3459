#pragma once

#include "core/jobs/runsinfo.h"

namespace vigia::jobs {

/// Chooses the days of a backfill and cuts them into runs: days that follow each other, at most
/// LongestBackfillRun. Pure.
void chooseDays(BackfillPlan& plan);

inline constexpr int LongestBackfillRun = 31; ///< days; a failure then costs a month at most

} // namespace vigia::jobs
