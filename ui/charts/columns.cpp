#include "ui/charts/columns.h"

#include <limits>

namespace vigia::ui {

namespace {

constexpr double BlocksPerColumn = 4; // fewer, and some columns would hold twice the hours of others
constexpr Column Nothing {std::numeric_limits<float>::quiet_NaN(), std::numeric_limits<float>::quiet_NaN()};

void include(Column& column, double value)
{
    const auto v = static_cast<float>(value);
    if (column.isEmpty()) {
        column = {v, v};
        return;
    }
    column.low = std::min(column.low, v);
    column.high = std::max(column.high, v);
}

/// Several samples a column: each block goes to the column that holds its middle.
void sampleBlocks(const Pyramid& curve, const GridTimes& times, const TimeSpan& span, int level,
                  std::span<Column> out)
{
    const int block = 1 << level;
    const double columnsPerMs = static_cast<double>(out.size()) / span.length();
    const int first = std::max(0, times.indexAt(span.from)) / block;
    const int count = (curve.size() + block - 1) / block;
    const auto columns = static_cast<int>(out.size());
    for (int i = first; i < count; ++i) {
        const int begin = i * block;
        const int end = std::min(begin + block, curve.size());
        const double middle = (times.at(begin) + times.at(end)) / 2;
        const auto column = static_cast<int>(std::floor((middle - span.from) * columnsPerMs));
        if (column >= columns)
            break;
        if (column < 0)
            continue;
        Column& target = out[static_cast<std::size_t>(column)];
        if (level == 0) {
            const double value = curve.values()[static_cast<std::size_t>(i)];
            if (!std::isnan(value))
                include(target, value);
            continue;
        }
        const Extent& extent = curve.level(level)[static_cast<std::size_t>(i)];
        if (!extent.isEmpty()) {
            include(target, extent.min);
            include(target, extent.max);
        }
    }
}

/// Fewer samples than columns: walks along the pieces between samples.
class Walker
{
public:
    Walker(const Pyramid& curve, const GridTimes& times, Join join)
        : m_values(curve.values())
        , m_times(times)
        , m_join(join)
    {
    }

    void moveTo(int index)
    {
        m_index = index;
        m_begin = m_times.at(index);
        m_end = m_times.at(index + 1);
        m_value = m_values[static_cast<std::size_t>(index)];
        m_next = m_join == Join::Linear && index + 1 < static_cast<int>(m_values.size())
            ? m_values[static_cast<std::size_t>(index + 1)]
            : m_value;
        if (std::isnan(m_next))
            m_next = m_value;
    }

    int index() const { return m_index; }

    double begin() const { return m_begin; }

    double end() const { return m_end; }

    double at(double ms) const { return m_value + (m_next - m_value) * (ms - m_begin) / (m_end - m_begin); }

private:
    std::span<const double> m_values;
    const GridTimes& m_times;
    Join m_join;
    int m_index = 0;
    double m_begin = 0;
    double m_end = 0;
    double m_value = 0;
    double m_next = 0;
};

void samplePieces(const Pyramid& curve, const GridTimes& times, Join join, const TimeSpan& span,
                  std::span<Column> out)
{
    const int size = curve.size();
    const double width = span.length() / static_cast<double>(out.size());
    const int start = std::max(0, times.indexAt(span.from));
    if (start >= size)
        return;
    Walker walker(curve, times, join);
    walker.moveTo(start);
    for (std::size_t c = 0; c < out.size(); ++c) {
        const double left = span.from + width * static_cast<double>(c);
        const double right = left + width;
        while (walker.end() <= left && walker.index() + 1 < size)
            walker.moveTo(walker.index() + 1);
        // Empty when the middle is in a gap, so that a gap is as wide as its hours.
        const double middle = std::max(left + width / 2, walker.begin());
        Column column = Nothing;
        bool known = false;
        while (walker.begin() < right) {
            const double from = std::max(left, walker.begin());
            const double to = std::min(right, walker.end());
            const double value = walker.at(from);
            if (from < to && !std::isnan(value)) {
                include(column, value);
                include(column, walker.at(to));
                known = known || (from <= middle && middle <= to);
            }
            if (walker.end() >= right || walker.index() + 1 >= size)
                break;
            walker.moveTo(walker.index() + 1);
        }
        out[c] = known ? column : Nothing;
    }
}

} // namespace

void sampleColumns(const Pyramid& curve, const GridTimes& times, Join join, const TimeSpan& span,
                   std::span<Column> out)
{
    std::fill(out.begin(), out.end(), Nothing);
    if (curve.size() == 0 || out.empty() || span.length() <= 0 || curve.size() > times.size())
        return;
    const double perColumn = times.samplesIn(span.length() / static_cast<double>(out.size()));
    if (perColumn >= 1)
        sampleBlocks(curve, times, span, curve.levelFor(perColumn / BlocksPerColumn), out);
    else
        samplePieces(curve, times, join, span, out);
}

} // namespace vigia::ui
