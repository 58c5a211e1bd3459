#include "ui/charts/chartset.h"

#include "ui/base/format.h"
#include "ui/base/theme.h"

namespace vigia::ui {

namespace {

constexpr double GigaFrom = 2000; // MWh: from here on an hour's energy is read in GWh

/// A series that does not fit the grid would be drawn at wrong times: what is too short is unknown, the rest
/// cut.
void fit(std::vector<double>& values, int size)
{
    values.resize(static_cast<std::size_t>(std::max(size, 0)), NoValue);
}

} // namespace

ChartSet::ChartSet(ChartContent content, const QSet<QString>& hidden)
    : m_content(std::move(content))
    , m_times(m_content.grid)
{
    const int size = m_content.grid.size;
    for (Series& series : m_content.series) {
        fit(series.values, size);
        m_series.emplace_back(series.values);
        m_visible.push_back(!hidden.contains(series.code));
    }
    for (Series& series : m_content.wholes)
        fit(series.values, size);
    if (!m_content.comparison.values.empty()) {
        fit(m_content.comparison.values, size);
        m_comparison = SeriesIndex(m_content.comparison.values);
    }
    findGaps();
    stack();
    chooseUnit();
}

void ChartSet::findGaps()
{
    const int size = m_content.grid.size;
    for (const SeriesIndex& series : m_series)
        m_newest = std::max(m_newest, series.lastKnown(size - 1));
    int from = -1;
    for (int i = 0; i <= size; ++i) {
        const bool known = i == size || lastKnown(i) == i;
        if (!known && from < 0)
            from = i;
        if (known && from >= 0) {
            const bool isPending = i == size && m_content.dataUntil.isValid()
                && m_content.grid.dayAt(from) >= m_content.dataUntil;
            m_gaps.push_back({from, i, isPending});
            from = -1;
        }
    }
}

void ChartSet::chooseUnit()
{
    if (m_content.series.empty())
        return;
    m_display.unit = m_content.series.front().unit;
    Extent extent;
    for (const SeriesIndex& series : m_series)
        extent.include(series.pyramid().extent(0, m_content.grid.size));
    extent.include(m_total.pyramid().extent(0, m_content.grid.size));
    if (m_display.unit == u"MWh" && std::max(std::fabs(extent.min), std::fabs(extent.max)) >= GigaFrom)
        m_display = {QStringLiteral("GWh"), 0.001, 2};
    const double largest = std::max(std::fabs(extent.min), std::fabs(extent.max)) * m_display.factor;
    if (std::isfinite(largest))
        m_display.decimals = format::decimalsFor(largest);
}

void ChartSet::stack()
{
    m_stack.clear();
    m_total = SeriesIndex();
    if (!isStacked())
        return;
    const auto size = static_cast<std::size_t>(std::max(m_content.grid.size, 0));
    std::vector<double> sum(size, 0.0);
    for (const ChartGap& gap : m_gaps)
        std::fill(sum.begin() + gap.from, sum.begin() + gap.to, NoValue);
    for (int i = 0; i < count(); ++i) {
        if (isVisible(i)) {
            const auto values = index(i).values();
            for (std::size_t k = 0; k < size; ++k)
                sum[k] += std::isnan(values[k]) ? 0 : values[k];
        }
        m_stack.emplace_back(isVisible(i) ? sum : std::vector<double>());
    }
    m_total = SeriesIndex(std::move(sum));
}

QSet<QString> ChartSet::hiddenCodes() const
{
    QSet<QString> codes;
    for (int i = 0; i < count(); ++i)
        if (!isVisible(i))
            codes.insert(series(i).code);
    return codes;
}

QColor ChartSet::colour(int i, const Theme& theme) const
{
    if (series(i).code == m_content.restCode && !m_content.restCode.isEmpty())
        return theme.colours().unknown; // everything else: no tone of its own
    return m_content.hasSourceColours ? theme.sourceColour(series(i).code) : theme.curveColour(i);
}

Join ChartSet::join() const
{
    // A day's or a month's figure is a sum over its interval: drawn as such. Hours are close enough to a
    // curve.
    return m_content.shape == CurveShape::Steps || m_content.grid.step != Step::Hour ? Join::Step
                                                                                     : Join::Linear;
}

const Pyramid& ChartSet::curve(int i) const
{
    return isStacked() ? m_stack[static_cast<std::size_t>(i)] : index(i).pyramid();
}

double ChartSet::whole(int i, int sample) const
{
    if (sample < 0 || sample >= m_content.grid.size)
        return NoValue;
    const auto at = static_cast<std::size_t>(sample);
    if (m_content.wholes.empty())
        return isStacked() ? m_total.values()[at] : NoValue;
    const QString& code = series(i).code;
    for (const Series& whole : m_content.wholes)
        if (whole.code == code)
            return whole.values[at];
    return NoValue;
}

int ChartSet::gapAt(int sample) const
{
    const auto after = std::upper_bound(m_gaps.cbegin(), m_gaps.cend(), sample,
                                        [](int value, const ChartGap& gap) { return value < gap.from; });
    if (after == m_gaps.cbegin())
        return -1;
    const auto gap = after - 1;
    return sample < gap->to ? static_cast<int>(gap - m_gaps.cbegin()) : -1;
}

int ChartSet::lastKnown(int sample) const
{
    int newest = -1;
    for (const SeriesIndex& series : m_series)
        newest = std::max(newest, series.lastKnown(sample));
    return newest;
}

Extent ChartSet::extent(int from, int to) const
{
    Extent extent;
    for (int i = 0; i < count(); ++i)
        if (isVisible(i))
            extent.include(curve(i).extent(from, to));
    extent.include(m_comparison.pyramid().extent(from, to));
    return extent;
}

void ChartSet::setVisible(int i, bool visible)
{
    if (i < 0 || i >= count() || isVisible(i) == visible)
        return;
    m_visible[static_cast<std::size_t>(i)] = visible;
    stack();
}

} // namespace vigia::ui
