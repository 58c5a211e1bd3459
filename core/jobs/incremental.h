#pragma once

#include "core/jobs/jobcatalogue.h"

namespace vigia::jobs {

/// What etl_incremental_all_metrics runs: each metric and entity over the days that XM may still have changed
/// (the rule's refetch window, ending yesterday), and every list. Pure.
std::vector<JobRequest> incrementalParts(const JobCatalogue& catalogue, const etl::RuleBook& book,
                                         QDate today);

} // namespace vigia::jobs
