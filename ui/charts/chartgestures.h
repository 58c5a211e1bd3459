#pragma once

#include <QObject>
#include <QPointF>

class QKeyEvent;
class QMouseEvent;
class QWheelEvent;

namespace vigia::ui {

class ChartView;

/// Turns mouse and keys on a ChartView into moves of its PlotWindow. GUI thread only.
class ChartGestures : public QObject
{
    Q_OBJECT

public:
    explicit ChartGestures(ChartView& view);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class Drag
    {
        None,
        Zoom,
        Pan
    };
    enum class Place
    {
        Plot,
        TimeAxis,
        ValueAxis
    };

    Place placeOf(const QPointF& position) const;
    bool press(QMouseEvent* event);
    bool move(QMouseEvent* event);
    bool release(QMouseEvent* event);
    bool doubleClick(QMouseEvent* event);
    bool wheel(QWheelEvent* event);
    bool key(QKeyEvent* event);
    bool viewKey(QKeyEvent* event);
    bool trackerKey(QKeyEvent* event);
    void click(const QPointF& position);
    void stepTracker(int samples);
    void stepTrackerDays(int days);
    void zoomValues(double factor);

    ChartView& m_view;
    const QObject* m_viewport; ///< events still come while the view is being destroyed: it is not asked then
    Drag m_drag = Drag::None;
    bool m_hasMoved = false;
    Qt::MouseButton m_button = Qt::NoButton;
    QPointF m_from;
    QPointF m_last;
};

} // namespace vigia::ui
