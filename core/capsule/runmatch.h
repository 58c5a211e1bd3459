#pragma once

#include "core/etl/runfilter.h"
#include "core/etl/runinfo.h"

namespace vigia::capsule {

/// Whether the filter lets this run pass, as its SQL does in PostgreSQL. Pure.
bool matches(const etl::RunFilter& filter, const etl::RunInfo& run);

} // namespace vigia::capsule
