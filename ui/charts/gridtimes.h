#pragma once

#include "core/series/grid.h"

#include <vector>

namespace vigia::ui {

/// The times of a Grid without calendar arithmetic in the drawing loop. UTC milliseconds.
class GridTimes
{
public:
    GridTimes() = default;
    explicit GridTimes(const Grid& grid);

    int size() const { return m_size; }

    /// Start of interval `index`; index == size() gives the end of the axis.
    double at(int index) const
    {
        return m_starts.empty() ? m_start + m_step * index : m_starts[static_cast<std::size_t>(index)];
    }

    /// The interval that holds the instant: -1 before, size() after the axis.
    int indexAt(double ms) const;

    /// Intervals that a span of this many milliseconds holds, on average.
    double samplesIn(double ms) const { return m_step > 0 ? ms / m_step : 0; }

private:
    double m_start = 0;
    double m_step = 0; ///< months: their mean
    std::vector<double> m_starts; ///< months only
    int m_size = 0;
};

} // namespace vigia::ui
