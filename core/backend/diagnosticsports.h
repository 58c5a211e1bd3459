#pragma once

#include "core/diagnostics/ports.h"
#include "core/generation/metricinfo.h"
#include "core/jobs/jobinfo.h"

namespace vigia::db {
class Connection;
} // namespace vigia::db

namespace vigia::backend {

// Figures of other domains for the checks, on one connection. Block; errors as db::Connection (NotFound: the
// database has no schema vigia).

/// Looks at the newest days with hour values, a million rows at most.
[[nodiscard]] Result<diagnostics::PortalFaults> portalFaults(db::Connection& connection,
                                                             const generation::MetricTable& metrics);
[[nodiscard]] Result<diagnostics::RunFigures> runFigures(db::Connection& connection);
[[nodiscard]] Result<diagnostics::XmFigure> xmFigure(db::Connection& connection);

} // namespace vigia::backend
