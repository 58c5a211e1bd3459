#pragma once

#include "ui/charts/overlayitem.h"
#include "ui/charts/plotwindow.h"

#include <QChartView>

class QCategoryAxis;
class QChart;

namespace vigia::ui {

class ChartGestures;
class PlotItem;
class TimeAxisItem;

/// One chart of a page. Qt Charts carries the scene, the value axis and the grid; areas and lines are drawn
/// by PlotItem in O(pixels). Charts that share a PlotWindow are linked: time axis, tracker, mark, undo. GUI
/// thread only.
///
/// Mouse: drag zooms, Ctrl or right or middle drag pans, wheel zooms at the pointer, on an axis that axis
/// only; Shift and move, or a click, puts the tracker; a click on a gap chooses it. Keys: see
/// ui/charts/README.md.
class ChartView : public QChartView
{
    Q_OBJECT

public:
    /// `name` is the objectName and the chart's key in `window`; unique within a page.
    ChartView(const QString& name, const Theme& theme, PlotWindow& window, QWidget* parent = nullptr);
    ~ChartView() override;

    const ChartSet& set() const { return m_set; }

    const PlotWindow& window() const { return m_window; }

    PlotWindow& window() { return m_window; }

    const PlotMap& map() const;
    /// Where the gap is seen, in viewport pixels.
    QRectF gapRect(int gap) const;
    /// The gap at a place of the viewport, a few pixels around it count too; -1 = none.
    int gapNear(const QPointF& position) const;

    const std::vector<ChartMark>& marks() const { return m_overlay->marks(); }

    int chosenGap() const { return m_chosenGap; }

    /// The sample under the tracker; without one, the newest sample. -1 = empty chart.
    int readSample() const;
    /// Samples [first, second) in view.
    std::pair<int, int> samplesInView() const;
    /// The values at the tracker in words, also the accessible description.
    QString reading() const;

    /// Keeps which codes are switched off, the view and the tracker.
    void setContent(ChartContent content);
    void setSeriesVisible(int series, bool visible);
    void setMarks(std::vector<ChartMark> marks);
    void setTimeLabelled(bool isLabelled);
    /// Chooses a gap and brings it into view; -1 = none.
    void chooseGap(int gap);
    /// The next (+1) or previous (−1) gap from the chosen one or the tracker on.
    void chooseNextGap(int direction);
    /// What Esc does: drops the chosen gap, then the mark, then the tracker.
    void clearOne();
    /// The part that a drag covers now.
    void setBand(std::optional<TimeSpan> band);

signals:
    void contentChanged();
    void visibilityChanged();
    /// -1: none
    void gapChosen(int gap);
    void copyRequested();
    void menuRequested(const QPoint& globalPosition);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void applyTheme();
    void arrange();
    ValueSpan wantedValues(double height);
    void describe();

    const Theme& m_theme;
    PlotWindow& m_window;
    ChartSet m_set;
    QChart* m_chart;
    QCategoryAxis* m_valueAxis;
    PlotItem* m_plot;
    TimeAxisItem* m_timeAxis;
    OverlayItem* m_overlay;
    ChartGestures* m_gestures;
    QStringList m_valueLabels;
    std::vector<double> m_ticks;
    QRectF m_axisArea; ///< of Qt Charts' axis: the plot without the room for names of gaps
    int m_chosenGap = -1;
    bool m_isArranging = false;
};

} // namespace vigia::ui
