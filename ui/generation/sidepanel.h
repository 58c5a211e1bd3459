#pragma once

#include "ui/charts/chartset.h"

#include <QFrame>
#include <QTimer>

class QLabel;

namespace vigia::ui {

class ChartView;
class FigureModel;
class FigureTable;
class Theme;

/// Beside a chart: values at the tracker, which is also the legend with its switches, where they come from,
/// and the figures of what is in view. Follows the chart, at most 25 times a second. GUI thread only.
class SidePanel : public QFrame
{
    Q_OBJECT

public:
    SidePanel(ChartView& chart, const Theme& theme, QWidget* parent = nullptr);

    /// The series whose line is chosen; the first one otherwise. −1 = none.
    int currentSeries() const;

    /// Where the value of the chosen series comes from; one sentence.
    void setProvenance(const QString& text);

signals:
    void currentSeriesChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    void schedule();
    void update();
    void showCursor(int sample);
    void showDelta(int sample);
    void showInView();

    ChartView& m_chart;
    const Theme& m_theme;
    QLabel* m_cursorTitle;
    QLabel* m_cursorTime;
    FigureModel* m_cursorModel;
    FigureTable* m_cursorTable;
    QLabel* m_delta;
    QLabel* m_provenance;
    QLabel* m_viewTitle;
    QLabel* m_viewCaption;
    FigureModel* m_viewModel;
    FigureTable* m_viewTable;
    QTimer m_timer;
};

} // namespace vigia::ui
