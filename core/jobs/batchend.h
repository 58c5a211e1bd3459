#pragma once

#include "core/db/connection.h"
#include "core/etl/runinfo.h"

namespace vigia::jobs {

/// How the parts of a batch ended.
struct BatchCounts
{
    int parts = 0;
    int failed = 0;
    int revoked = 0;
    int leftOut = 0; ///< the same days were under way already
};

/// State, error and summary of the batch from how its parts ended. Pure.
void endBatch(etl::RunInfo& batch, const BatchCounts& counts, bool isCancelled);
/// Writes the batch's end and its audit entry, gives its lock back. Blocks.
[[nodiscard]] Result<> writeBatchEnd(db::Connection& connection, etl::RunInfo& batch);

} // namespace vigia::jobs
