#pragma once

#include "ui/charts/chartcontent.h"
#include "ui/charts/columns.h"

#include <QSet>

#include <vector>

class QColor;

namespace vigia::ui {

class Theme;

/// Samples [from, to) of which no series has a value.
struct ChartGap
{
    int from = 0;
    int to = 0;
    bool isPending = false; ///< at the end of the axis, after the newest data: not published yet

    friend bool operator==(const ChartGap&, const ChartGap&) = default;
};

/// Unit on screen: stored value × factor, so many decimals. Large energies are shown in GWh.
struct DisplayUnit
{
    QString unit;
    double factor = 1;
    int decimals = 2;
};

/// A ChartContent made ready to be drawn and read: stacked curves, pyramids, gaps. Built once per answer in
/// O(samples); drawing and reading afterwards do not depend on how many there are.
class ChartSet
{
public:
    ChartSet() = default;
    /// Series whose code is in `hidden` are switched off.
    explicit ChartSet(ChartContent content, const QSet<QString>& hidden = {});

    const ChartContent& content() const { return m_content; }

    const Grid& grid() const { return m_content.grid; }

    const GridTimes& times() const { return m_times; }

    int count() const { return static_cast<int>(m_content.series.size()); }

    const Series& series(int i) const { return m_content.series[static_cast<std::size_t>(i)]; }

    bool isStacked() const { return m_content.shape == CurveShape::Stacked; }

    /// Not one number in it.
    bool isEmpty() const { return m_newest < 0; }

    bool isVisible(int i) const { return m_visible[static_cast<std::size_t>(i)]; }

    QSet<QString> hiddenCodes() const;
    QColor colour(int i, const Theme& theme) const;
    Join join() const;

    const DisplayUnit& display() const { return m_display; }

    /// What is drawn: the upper edge of an area of the stack, or the line.
    const Pyramid& curve(int i) const;

    const SeriesIndex& index(int i) const { return m_series[static_cast<std::size_t>(i)]; }

    const SeriesIndex& comparison() const { return m_comparison; }

    bool hasComparison() const { return m_comparison.pyramid().size() > 0; }

    /// Sum of the visible series; no value in a gap. Empty unless stacked.
    const SeriesIndex& total() const { return m_total; }

    /// What 100 % of a series is at a sample: its capacity, or the total; NoValue when there is none.
    double whole(int i, int sample) const;

    const std::vector<ChartGap>& gaps() const { return m_gaps; }

    /// The gap that holds the sample; -1 = none.
    int gapAt(int sample) const;
    /// The newest sample at or before `sample` with a value of any series; -1 = none.
    int lastKnown(int sample) const;

    /// The newest sample with a value.
    int newest() const { return m_newest; }

    /// Lowest and highest of all that is drawn in [from, to).
    Extent extent(int from, int to) const;

    void setVisible(int i, bool visible);

private:
    void findGaps();
    void chooseUnit();
    void stack();

    ChartContent m_content;
    GridTimes m_times;
    DisplayUnit m_display;
    std::vector<bool> m_visible;
    std::vector<SeriesIndex> m_series;
    std::vector<Pyramid> m_stack; ///< empty unless stacked
    SeriesIndex m_total;
    SeriesIndex m_comparison;
    std::vector<ChartGap> m_gaps;
    int m_newest = -1;
};

} // namespace vigia::ui
