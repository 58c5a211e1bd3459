#pragma once

#include "core/series/series.h"

namespace vigia {

/// How finer values become one coarser value (the rule table says which, metrics.toml).
enum class Aggregation
{
    Sum,
    Mean
};

/// Hours to Colombian days, days to months. A coarse value is NoValue when no finer value is present; `hours`
/// of the result counts the hours behind it (an input without `hours` counts 1 an hour, 24 a day). Pure; any
/// thread. `target` must be coarser than or equal to `grid.step`.
std::pair<Grid, Series> aggregate(const Grid& grid, const Series& series, Step target,
                                  Aggregation aggregation);

} // namespace vigia
