#pragma once

#include "core/series/decimate.h"

#include <span>
#include <vector>

namespace vigia::ui {

/// Lowest and highest number of a block of samples; both NaN when the block holds none.
struct Extent
{
    double min = NoValue;
    double max = NoValue;

    bool isEmpty() const { return min != min; }

    void include(double value);
    void include(const Extent& other);
};

/// A curve with the exact extents of its blocks of 2, 4, 8… samples, made once per data set. A chart reads
/// the level whose blocks are about one pixel wide, so a frame costs the same with a month and with five
/// years behind it, and no peak is lost. Blocks begin at multiples of their size: a panned picture does not
/// shimmer.
class Pyramid
{
public:
    Pyramid() = default;
    explicit Pyramid(std::vector<double> values);

    int size() const { return static_cast<int>(m_values.size()); }

    std::span<const double> values() const { return m_values; }

    /// Highest level; level 0 are the samples themselves.
    int top() const { return static_cast<int>(m_levels.size()); }

    /// Blocks of 2^level samples, 1 <= level <= top(); the last one may be shorter.
    std::span<const Extent> level(int level) const { return m_levels[static_cast<std::size_t>(level - 1)]; }

    /// The coarsest level whose blocks hold no more than `samples`; 0 when `samples` < 2.
    int levelFor(double samples) const;

    /// Exact extent of the samples [from, to). O(log size).
    Extent extent(int from, int to) const;

private:
    std::vector<double> m_values;
    std::vector<std::vector<Extent>> m_levels;
};

/// A Pyramid that also sums: min, mean, max and last of any part in O(log size).
class SeriesIndex
{
public:
    SeriesIndex() = default;
    explicit SeriesIndex(std::vector<double> values);

    const Pyramid& pyramid() const { return m_pyramid; }

    std::span<const double> values() const { return m_pyramid.values(); }

    /// Of the samples [from, to), cut to those there are.
    Summary summary(int from, int to) const;
    /// The newest sample at or before `index` that holds a number; -1 when there is none.
    int lastKnown(int index) const;

private:
    Pyramid m_pyramid;
    std::vector<double> m_sums; ///< of the first i samples
    std::vector<int> m_counts; ///< numbers among the first i samples
    std::vector<int> m_lastKnown;
};

} // namespace vigia::ui
