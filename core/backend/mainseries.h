#pragma once

#include "core/generation/metricinfo.h"

namespace vigia::backend {

/// The series whose age and gaps are watched on the Overview and the Timeline: what the portal's main pages
/// show (xm/schema.md). Those of them that the rule table has, in the order of importance.
[[nodiscard]] QList<generation::MetricInfo> mainSeries(const generation::MetricTable& metrics);

} // namespace vigia::backend
