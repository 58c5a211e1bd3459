#pragma once

#include "core/generation/faultlog.h"
#include "core/generation/seriestable.h"

namespace vigia::generation {

/// One curve: the sum of all, with the fewest hours behind any of them.
Series sumOf(const std::vector<Series>& curves, const Grid& grid, const QString& code);

/// `total` less the parts: what is left for all others. Rounding noise becomes 0, a gap of the total stays
/// one.
Series restOf(Series total, const std::vector<Series>& parts);

/// What a curve is ordered by: its sum, or its mean where sums mean nothing; curves without values come last.
double weightOf(const Series& curve, bool additive);

/// Values outside the rule's range. Days against the range itself; hours of a mean too; of hours that add up
/// to a day only those that leave no doubt: more than a whole day may have, or negative where a day can't be.
void checkRange(const std::vector<Series>& curves, Step step, const MetricInfo& metric, FaultLog& faults);

/// Levels (reservoirs, capacity, percentages) that jump from one day to the next by the factor between API
/// unit and stored unit: a series of which only a part was converted.
void checkJumps(const std::vector<Series>& curves, const Grid& grid, const MetricInfo& metric,
                FaultLog& faults);

} // namespace vigia::generation
