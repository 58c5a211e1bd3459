#include "ui/charts/pyramid.h"

namespace vigia::ui {

void Extent::include(double value)
{
    if (std::isnan(value))
        return;
    if (isEmpty()) {
        min = max = value;
        return;
    }
    min = std::min(min, value);
    max = std::max(max, value);
}

void Extent::include(const Extent& other)
{
    include(other.min);
    include(other.max);
}

Pyramid::Pyramid(std::vector<double> values)
    : m_values(std::move(values))
{
    std::size_t size = m_values.size();
    while (size > 1) {
        const std::size_t half = (size + 1) / 2;
        std::vector<Extent> blocks(half);
        for (std::size_t i = 0; i < size; ++i) {
            if (m_levels.empty())
                blocks[i / 2].include(m_values[i]);
            else
                blocks[i / 2].include(m_levels.back()[i]);
        }
        m_levels.push_back(std::move(blocks));
        size = half;
    }
}

int Pyramid::levelFor(double samples) const
{
    int level = 0;
    while (level < top() && std::ldexp(1.0, level + 1) <= samples)
        ++level;
    return level;
}

Extent Pyramid::extent(int from, int to) const
{
    Extent found;
    int low = std::clamp(from, 0, size());
    int high = std::clamp(to, low, size());
    if (low < high && low % 2 == 1)
        found.include(m_values[static_cast<std::size_t>(low++)]);
    if (low < high && high % 2 == 1)
        found.include(m_values[static_cast<std::size_t>(--high)]);
    for (int at = 1; low < high; ++at) {
        low /= 2;
        high /= 2;
        const auto blocks = level(at);
        if (low < high && low % 2 == 1)
            found.include(blocks[static_cast<std::size_t>(low++)]);
        if (low < high && high % 2 == 1)
            found.include(blocks[static_cast<std::size_t>(--high)]);
    }
    return found;
}

SeriesIndex::SeriesIndex(std::vector<double> values)
    : m_pyramid(std::move(values))
{
    const auto samples = m_pyramid.values();
    m_sums.reserve(samples.size() + 1);
    m_counts.reserve(samples.size() + 1);
    m_lastKnown.reserve(samples.size());
    m_sums.push_back(0);
    m_counts.push_back(0);
    int last = -1;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const bool known = !std::isnan(samples[i]);
        if (known)
            last = static_cast<int>(i);
        m_sums.push_back(m_sums.back() + (known ? samples[i] : 0));
        m_counts.push_back(m_counts.back() + (known ? 1 : 0));
        m_lastKnown.push_back(last);
    }
}

Summary SeriesIndex::summary(int from, int to) const
{
    Summary summary;
    const int low = std::clamp(from, 0, m_pyramid.size());
    const int high = std::clamp(to, low, m_pyramid.size());
    const auto first = static_cast<std::size_t>(low);
    const auto end = static_cast<std::size_t>(high);
    if (first == end || m_counts[end] == m_counts[first])
        return summary;
    const Extent extent = m_pyramid.extent(low, high);
    summary.min = extent.min;
    summary.max = extent.max;
    summary.count = m_counts[end] - m_counts[first];
    summary.mean = (m_sums[end] - m_sums[first]) / summary.count;
    summary.last = values()[static_cast<std::size_t>(m_lastKnown[end - 1])];
    return summary;
}

int SeriesIndex::lastKnown(int index) const
{
    if (index < 0 || m_lastKnown.empty())
        return -1;
    return m_lastKnown[std::min(static_cast<std::size_t>(index), m_lastKnown.size() - 1)];
}

} // namespace vigia::ui
