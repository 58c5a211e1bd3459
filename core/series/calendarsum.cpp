#include "core/series/calendarsum.h"

namespace vigia {

namespace {

int hoursBehind(const Grid& grid, const Series& series, std::size_t i)
{
    if (!series.hours.empty())
        return series.hours[i];
    return grid.step == Step::Hour ? 1 : energyday::HoursPerDay;
}

} // namespace

std::pair<Grid, Series> aggregate(const Grid& grid, const Series& series, Step target,
                                  Aggregation aggregation)
{
    if (target == grid.step || grid.size == 0)
        return {grid, series};
    const DayRange range {grid.first, grid.dayAt(grid.size - 1)};
    const Grid coarse = Grid::covering(range, target);
    Series result {series.code, series.name, series.unit, {}, {}};
    const auto size = static_cast<std::size_t>(coarse.size);
    result.values.assign(size, NoValue);
    std::vector<int> hours(size, 0);
    std::vector<int> counts(size, 0);
    for (int i = 0; i < grid.size; ++i) {
        const auto from = static_cast<std::size_t>(i);
        const double value = series.values[from];
        if (std::isnan(value))
            continue;
        const auto to = static_cast<std::size_t>(coarse.indexAt(grid.timeMs(i)));
        result.values[to] = counts[to] == 0 ? value : result.values[to] + value;
        ++counts[to];
        hours[to] += hoursBehind(grid, series, from);
    }
    result.hours.resize(size);
    for (std::size_t i = 0; i < size; ++i) {
        if (aggregation == Aggregation::Mean && counts[i] > 0)
            result.values[i] /= counts[i];
        result.hours[i] = static_cast<quint16>(hours[i]);
    }
    return {coarse, result};
}

} // namespace vigia
