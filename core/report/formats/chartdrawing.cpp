#include "core/report/formats/chartdrawing.h"

namespace vigia::report {
namespace {

constexpr qint64 HourMs = 3'600'000;
constexpr double Top = 6;
constexpr double Foot = 16;
constexpr double Right = 4;
constexpr double CharWidth = ChartDrawing::FontSize * 0.58;

/// Values that fit the paper: groups of `group` steps.
struct Samples
{
    std::vector<double> begins; ///< ms
    double end = 0;
    std::vector<std::vector<double>> low; ///< of each line; of fills the mean
    std::vector<std::vector<double>> high;
    std::size_t group = 1;

    std::size_t size() const { return begins.size(); }

    double beginOf(std::size_t i) const { return i < begins.size() ? begins[i] : end; }
};

double stepMs(const Chart& chart)
{
    if (chart.step == QLatin1String("hour"))
        return HourMs;
    return static_cast<double>(HourMs) * 24 * (chart.step == QLatin1String("month") ? 30 : 1);
}

void reduce(const std::vector<double>& values, std::size_t count, std::size_t group, bool asMean,
            std::vector<double>& low, std::vector<double>& high)
{
    for (std::size_t begin = 0; begin < count; begin += group) {
        double least = std::numeric_limits<double>::quiet_NaN();
        double most = least;
        double sum = 0;
        int found = 0;
        for (std::size_t i = begin; i < std::min({begin + group, count, values.size()}); ++i) {
            if (!std::isfinite(values[i]))
                continue;
            least = found ? std::min(least, values[i]) : values[i];
            most = found ? std::max(most, values[i]) : values[i];
            sum += values[i];
            ++found;
        }
        low.push_back(asMean && found ? sum / found : least);
        high.push_back(asMean && found ? sum / found : most);
    }
}

Samples samplesOf(const Chart& chart, bool asMean, double columns)
{
    Samples samples;
    const std::size_t count = chart.instants.size();
    samples.group = std::max<std::size_t>(
        1, (count + static_cast<std::size_t>(columns) - 1) / static_cast<std::size_t>(columns));
    for (std::size_t i = 0; i < count; i += samples.group)
        samples.begins.push_back(static_cast<double>(chart.instants[i]));
    samples.end = count == 0 ? 0 : static_cast<double>(chart.instants.back()) + stepMs(chart);
    samples.low.resize(chart.lines.size());
    samples.high.resize(chart.lines.size());
    for (std::size_t l = 0; l < chart.lines.size(); ++l)
        reduce(chart.lines[l].values, count, samples.group, asMean, samples.low[l], samples.high[l]);
    return samples;
}

int toneOf(const QString& id, int index)
{
    static const QStringList Sources {QStringLiteral("hydro"), QStringLiteral("thermal"),
                                      QStringLiteral("solar"), QStringLiteral("wind"),
                                      QStringLiteral("cogeneration")};
    const qsizetype known = Sources.indexOf(id);
    return known >= 0 ? static_cast<int>(known) : index % ChartDrawing::Tones;
}

class Layout
{
public:
    Layout(const Chart& chart, const Wording& wording, double width, double height)
        : m_chart(chart)
        , m_wording(wording)
        , m_isStacked(chart.kind == Chart::Kind::StackedArea || chart.kind == Chart::Kind::StackedBars)
    {
        m_out.width = width;
        m_out.height = height;
        m_out.isFilled = chart.kind != Chart::Kind::Lines;
        // A bar needs some width to show its pattern.
        const bool isBars = chart.kind == Chart::Kind::Bars || chart.kind == Chart::Kind::StackedBars;
        m_samples = samplesOf(chart, m_out.isFilled, std::max(8.0, isBars ? width / 2 : width));
    }

    ChartDrawing draw()
    {
        addKeys();
        measure();
        addValueAxis();
        addTimeAxis();
        if (m_out.isEmpty)
            return m_out;
        addGaps();
        switch (m_chart.kind) {
        case Chart::Kind::StackedArea:
            addStackedAreas();
            break;
        case Chart::Kind::StackedBars:
            addStackedBars();
            break;
        case Chart::Kind::Bars:
            addBars();
            break;
        case Chart::Kind::Lines:
            addLines();
            break;
        }
        if (m_samples.group > 1)
            m_out.note =
                m_wording
                    .text(m_out.isFilled ? QT_TRANSLATE_NOOP("Report", "Drawn: the mean of every %1 steps.")
                                         : QT_TRANSLATE_NOOP(
                                             "Report", "Drawn: the lowest and highest of every %1 steps."))
                    .arg(m_samples.group);
        return m_out;
    }

private:
    void addKeys()
    {
        for (std::size_t l = 0; l < m_chart.lines.size(); ++l) {
            const Chart::Line& line = m_chart.lines[l];
            const int tone = toneOf(line.id, static_cast<int>(l));
            m_out.keys.append({cleaned(line.name), tone, static_cast<int>(l) % ChartDrawing::Patterns});
        }
    }

    void include(double value)
    {
        if (!std::isfinite(value))
            return;
        m_low = m_out.isEmpty ? value : std::min(m_low, value);
        m_high = m_out.isEmpty ? value : std::max(m_high, value);
        m_out.isEmpty = false;
    }

    void measure()
    {
        for (std::size_t i = 0; i < m_samples.size(); ++i) {
            double up = 0;
            double down = 0;
            for (std::size_t l = 0; l < m_samples.low.size(); ++l) {
                include(m_samples.low[l][i]);
                include(m_samples.high[l][i]);
                const double value = m_samples.low[l][i];
                if (m_isStacked && std::isfinite(value))
                    (value < 0 ? down : up) += value;
            }
            if (m_isStacked && !m_out.isEmpty) {
                include(up);
                include(down);
            }
        }
        // A free axis begins at zero when that costs less than half of the height; fills always do.
        if (m_out.isFilled || (m_low > 0 && m_low < m_high / 2))
            m_low = std::min(m_low, 0.0);
        if (m_out.isFilled || (m_high < 0 && m_high > m_low / 2))
            m_high = std::max(m_high, 0.0);
        if (m_high <= m_low) {
            const double pad = m_low == 0 ? 1 : std::fabs(m_low) * 0.1;
            m_low -= m_out.isFilled ? 0 : pad;
            m_high += pad;
        }
    }

    double x(double ms) const
    {
        const double begin = m_samples.beginOf(0);
        return m_left + (ms - begin) / (m_samples.end - begin) * (m_out.width - m_left - Right);
    }

    double y(double value) const
    {
        const double height = m_out.height - Top - Foot;
        return Top + height - (value - m_low) / (m_high - m_low) * height;
    }

    /// The middle of a step: where its value is drawn.
    double middle(std::size_t i) const { return x((m_samples.beginOf(i) + m_samples.beginOf(i + 1)) / 2); }

    void addValueAxis()
    {
        const QList<double> ticks = roundTicks(m_low, m_high);
        m_low = ticks.first();
        m_high = ticks.last();
        const double step = ticks.at(1) - ticks.at(0);
        int decimals = std::clamp(static_cast<int>(-std::floor(std::log10(step) + 1e-9)), 0, 9);
        if (std::fabs(step * std::pow(10, decimals) - std::round(step * std::pow(10, decimals))) > 1e-6)
            ++decimals;
        qsizetype longest = 0;
        QStringList labels;
        for (const double tick : ticks) {
            labels << m_wording.number(tick, decimals);
            longest = std::max(longest, labels.last().size());
        }
        m_left = static_cast<double>(longest) * CharWidth + 6;
        for (qsizetype i = 0; i < ticks.size(); ++i) {
            const double at = y(ticks[i]);
            m_out.rules.append({{m_left, at}, {m_out.width - Right, at}, ticks[i] == 0 || i == 0});
            m_out.texts.append(
                {{m_left - 4, at + ChartDrawing::FontSize * 0.35}, labels[i], ChartDrawing::Anchor::End});
        }
    }

    void addTimeAxis()
    {
        if (m_samples.size() == 0)
            return;
        const double foot = m_out.height - Foot;
        const auto from = static_cast<qint64>(m_samples.beginOf(0));
        const auto to = static_cast<qint64>(m_samples.end);
        for (const AxisTick& tick : calendarTicks(from, to, m_out.width - m_left - Right, m_wording)) {
            const double at = x(static_cast<double>(tick.ms));
            m_out.rules.append({{at, foot}, {at, foot + 3}, true});
            const double length = static_cast<double>(tick.label.size()) * CharWidth;
            const bool isLast = at + length > m_out.width;
            m_out.texts.append({{isLast ? m_out.width : at, m_out.height - 3},
                                tick.label,
                                isLast ? ChartDrawing::Anchor::End : ChartDrawing::Anchor::Start});
        }
    }

    bool hasValue(std::size_t i) const
    {
        return std::any_of(m_samples.low.begin(), m_samples.low.end(),
                           [i](const std::vector<double>& line) { return std::isfinite(line[i]); });
    }

    /// Calls `use(begin, end)` for every run of steps for which `isIn` holds.
    template<typename IsIn, typename Use>
    void forRuns(IsIn isIn, Use use) const
    {
        for (std::size_t i = 0; i < m_samples.size();) {
            std::size_t end = i;
            while (end < m_samples.size() && isIn(end))
                ++end;
            if (end > i)
                use(i, end);
            i = end + 1;
        }
    }

    static QList<QPointF> box(double left, double top, double right, double bottom)
    {
        return {{left, top}, {right, top}, {right, bottom}, {left, bottom}};
    }

    void addGaps()
    {
        forRuns([this](std::size_t i) { return !hasValue(i); },
                [this](std::size_t begin, std::size_t end) {
                    m_out.areas.append({box(x(m_samples.beginOf(begin)), Top, x(m_samples.beginOf(end)),
                                            m_out.height - Foot),
                                        ChartDrawing::Gap});
                });
    }

    void addStackedAreas()
    {
        std::vector<double> below(m_samples.size(), 0);
        for (std::size_t l = 0; l < m_samples.low.size(); ++l) {
            std::vector<double> above = below;
            for (std::size_t i = 0; i < m_samples.size(); ++i)
                above[i] += std::isfinite(m_samples.low[l][i]) ? m_samples.low[l][i] : 0;
            forRuns([this](std::size_t i) { return hasValue(i); },
                    [&](std::size_t begin, std::size_t end) {
                        QList<QPointF> outline = edge(above, begin, end);
                        const QList<QPointF> back = edge(below, begin, end);
                        std::copy(back.crbegin(), back.crend(), std::back_inserter(outline));
                        m_out.areas.append({outline, static_cast<int>(l)});
                    });
            below = std::move(above);
        }
    }

    /// The line over the middles, flat to the ends of the run.
    QList<QPointF> edge(const std::vector<double>& values, std::size_t begin, std::size_t end) const
    {
        QList<QPointF> points {{x(m_samples.beginOf(begin)), y(values[begin])}};
        for (std::size_t i = begin; i < end; ++i)
            points.append({middle(i), y(values[i])});
        points.append({x(m_samples.beginOf(end)), y(values[end - 1])});
        return points;
    }

    /// Room between bars, when they are wide enough to have any.
    double pad(std::size_t i) const
    {
        const double width = x(m_samples.beginOf(i + 1)) - x(m_samples.beginOf(i));
        return width < 3 ? 0 : std::min(width * 0.15, 6.0);
    }

    void addStackedBars()
    {
        for (std::size_t i = 0; i < m_samples.size(); ++i) {
            double up = 0;
            double down = 0;
            for (std::size_t l = 0; l < m_samples.low.size(); ++l) {
                const double value = m_samples.low[l][i];
                if (!std::isfinite(value) || value == 0)
                    continue;
                double& base = value < 0 ? down : up;
                m_out.areas.append({box(x(m_samples.beginOf(i)) + pad(i), y(base + value),
                                        x(m_samples.beginOf(i + 1)) - pad(i), y(base)),
                                    static_cast<int>(l)});
                base += value;
            }
        }
    }

    void addBars()
    {
        const auto count = static_cast<double>(m_samples.low.size());
        for (std::size_t i = 0; i < m_samples.size(); ++i) {
            const double left = x(m_samples.beginOf(i)) + pad(i);
            const double width = (x(m_samples.beginOf(i + 1)) - pad(i) - left) / count;
            for (std::size_t l = 0; l < m_samples.low.size(); ++l) {
                const double value = m_samples.low[l][i];
                if (!std::isfinite(value))
                    continue;
                const double at = left + static_cast<double>(l) * width;
                m_out.areas.append({box(at, y(value), at + width, y(0)), static_cast<int>(l)});
            }
        }
    }

    void addLines()
    {
        for (std::size_t l = 0; l < m_samples.low.size(); ++l) {
            forRuns([&](std::size_t i) { return std::isfinite(m_samples.low[l][i]); },
                    [&](std::size_t begin, std::size_t end) {
                        QList<QPointF> points;
                        for (std::size_t i = begin; i < end; ++i) {
                            points.append({middle(i), y(m_samples.low[l][i])});
                            if (m_samples.high[l][i] > m_samples.low[l][i])
                                points.append({middle(i), y(m_samples.high[l][i])});
                        }
                        m_out.strokes.append({points, static_cast<int>(l)});
                    });
        }
    }

    const Chart& m_chart;
    const Wording& m_wording;
    Samples m_samples;
    ChartDrawing m_out;
    double m_low = 0;
    double m_high = 1;
    double m_left = 0;
    bool m_isStacked = false;
};

} // namespace

ChartDrawing drawChart(const Chart& chart, const Wording& wording, double width, double height)
{
    return Layout(chart, wording, width, height).draw();
}

} // namespace vigia::report
