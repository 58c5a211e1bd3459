#include "ui/charts/gridtimes.h"

namespace vigia::ui {

GridTimes::GridTimes(const Grid& grid)
    : m_size(grid.size)
{
    if (m_size <= 0)
        return;
    m_start = static_cast<double>(grid.timeMs(0));
    m_step = (static_cast<double>(grid.timeMs(m_size)) - m_start) / m_size;
    if (grid.step != Step::Month)
        return;
    m_starts.reserve(static_cast<std::size_t>(m_size) + 1);
    for (int i = 0; i <= m_size; ++i)
        m_starts.push_back(static_cast<double>(grid.timeMs(i)));
}

int GridTimes::indexAt(double ms) const
{
    if (m_size == 0 || ms < at(0))
        return -1;
    if (ms >= at(m_size))
        return m_size;
    if (m_starts.empty())
        return std::clamp(static_cast<int>(std::floor((ms - m_start) / m_step)), 0, m_size - 1);
    const auto after = std::upper_bound(m_starts.cbegin(), m_starts.cend(), ms);
    return static_cast<int>(after - m_starts.cbegin()) - 1;
}

} // namespace vigia::ui
