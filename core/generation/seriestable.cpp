#include "core/generation/seriestable.h"

#include <algorithm>

namespace vigia::generation {

SeriesTable::SeriesTable(Grid grid, qint64 maxValues, bool withHours)
    : m_grid(grid)
    , m_maxSeries(maxValues / std::max(grid.size, 1))
    , m_withHours(withHours)
{
}

Series* SeriesTable::curve(std::string_view code)
{
    if (!m_series.empty() && code == m_lastCode)
        return &m_series[m_last];
    auto found = m_index.find(code);
    if (found == m_index.end()) {
        if (static_cast<qint64>(m_series.size()) >= m_maxSeries) {
            m_overCap = true;
            return nullptr;
        }
        Series series;
        series.code = QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size()));
        series.values.assign(static_cast<std::size_t>(m_grid.size), NoValue);
        if (m_withHours)
            series.hours.assign(static_cast<std::size_t>(m_grid.size), 0);
        found = m_index.emplace(std::string(code), m_series.size()).first;
        m_series.push_back(std::move(series));
    }
    m_lastCode.assign(code);
    m_last = found->second;
    return &m_series[m_last];
}

bool SeriesTable::contains(const QString& code) const
{
    return std::any_of(m_series.cbegin(), m_series.cend(),
                       [&](const Series& series) { return series.code == code; });
}

Error SeriesTable::overCapError() const
{
    return {
        ErrorCode::InvalidData,
        tr("The answer has more than %L1 curves of this length: ask for a shorter range, a coarser step or "
           "the largest ones only.")
            .arg(m_maxSeries),
        {},
        "RowCap",
        false};
}

} // namespace vigia::generation
