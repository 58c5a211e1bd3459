#include "ui/charts/chartgestures.h"

#include "ui/charts/chartview.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

namespace vigia::ui {

namespace {

constexpr double DragPixels = 4; // a shorter move is a click
constexpr double WheelStep = 1.25; // zoom of one notch
constexpr double NotchAngle = 120;
constexpr double PanShare = 0.1; // of the view, one arrow key
constexpr double DayMs = 24 * 3'600'000.0;

using Gesture = PlotWindow::Gesture;

} // namespace

ChartGestures::ChartGestures(ChartView& view)
    : QObject(&view)
    , m_view(view)
    , m_viewport(view.viewport())
{
    view.installEventFilter(this);
    view.viewport()->installEventFilter(this);
}

bool ChartGestures::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_viewport) {
        switch (event->type()) {
        case QEvent::MouseButtonPress:
            return press(static_cast<QMouseEvent*>(event));
        case QEvent::MouseMove:
            return move(static_cast<QMouseEvent*>(event));
        case QEvent::MouseButtonRelease:
            return release(static_cast<QMouseEvent*>(event));
        case QEvent::MouseButtonDblClick:
            return doubleClick(static_cast<QMouseEvent*>(event));
        case QEvent::Wheel:
            return wheel(static_cast<QWheelEvent*>(event));
        default:
            return false;
        }
    }
    if (watched == &m_view && event->type() == QEvent::KeyPress)
        return key(static_cast<QKeyEvent*>(event));
    return QObject::eventFilter(watched, event);
}

ChartGestures::Place ChartGestures::placeOf(const QPointF& position) const
{
    const QRectF& area = m_view.map().area;
    if (position.x() < area.left())
        return Place::ValueAxis;
    return position.y() > area.bottom() ? Place::TimeAxis : Place::Plot;
}

bool ChartGestures::press(QMouseEvent* event)
{
    if (m_drag != Drag::None || m_view.set().isEmpty())
        return true;
    m_button = event->button();
    m_from = m_last = event->position();
    m_hasMoved = false;
    const bool isZoom = m_button == Qt::LeftButton && !event->modifiers().testFlag(Qt::ControlModifier)
        && placeOf(m_from) == Place::Plot;
    m_drag = isZoom ? Drag::Zoom : Drag::Pan;
    m_view.window().endGesture();
    return true;
}

bool ChartGestures::move(QMouseEvent* event)
{
    const QPointF at = event->position();
    PlotWindow& window = m_view.window();
    if (m_drag == Drag::None) {
        if (event->modifiers().testFlag(Qt::ShiftModifier) && !m_view.set().isEmpty())
            window.setCursor(m_view.map().ms(at.x()));
        const bool isGap = m_view.gapNear(at) >= 0;
        m_view.viewport()->setCursor(isGap ? Qt::PointingHandCursor : Qt::ArrowCursor);
        return true;
    }
    if (!m_hasMoved && std::fabs(at.x() - m_from.x()) < DragPixels)
        return true;
    m_hasMoved = true;
    const PlotMap& map = m_view.map();
    if (m_drag == Drag::Zoom && event->modifiers().testFlag(Qt::ShiftModifier))
        window.setCursor(map.ms(at.x()));
    else if (m_drag == Drag::Zoom)
        m_view.setBand(TimeSpan {map.ms(m_from.x()), map.ms(at.x())});
    else
        window.panBy(map.ms(m_last.x()) - map.ms(at.x()), Gesture::Pan);
    m_last = at;
    return true;
}

bool ChartGestures::release(QMouseEvent* event)
{
    if (event->button() != m_button || m_drag == Drag::None)
        return true;
    const Drag drag = std::exchange(m_drag, Drag::None);
    const QPointF at = event->position();
    m_view.setBand(std::nullopt);
    m_view.window().endGesture();
    if (m_hasMoved) {
        if (drag == Drag::Zoom && !event->modifiers().testFlag(Qt::ShiftModifier)) {
            const QRectF& area = m_view.map().area;
            const auto edge = [&](double x) {
                return m_view.map().ms(std::clamp(x, area.left(), area.right()));
            };
            m_view.window().zoomTo({edge(m_from.x()), edge(at.x())});
        }
        return true;
    }
    if (m_button == Qt::RightButton)
        emit m_view.menuRequested(m_view.viewport()->mapToGlobal(at.toPoint()));
    else if (m_button == Qt::LeftButton && placeOf(at) == Place::Plot)
        click(at);
    return true;
}

void ChartGestures::click(const QPointF& position)
{
    const int gap = m_view.gapNear(position);
    if (gap >= 0 || m_view.chosenGap() >= 0)
        m_view.chooseGap(gap);
    m_view.window().setCursor(m_view.map().ms(position.x()));
}

bool ChartGestures::doubleClick(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return press(event);
    m_view.window().endGesture();
    switch (placeOf(event->position())) {
    case Place::ValueAxis:
        m_view.window().setValues(m_view.objectName(), std::nullopt, Gesture::Zoom);
        break;
    case Place::TimeAxis:
        m_view.window().zoomTo(m_view.window().limits());
        break;
    case Place::Plot:
        return press(event);
    }
    return true;
}

bool ChartGestures::wheel(QWheelEvent* event)
{
    if (m_view.set().isEmpty())
        return true;
    PlotWindow& window = m_view.window();
    const double sideways = event->angleDelta().x() / NotchAngle;
    const double notches = event->angleDelta().y() / NotchAngle;
    const bool isPan =
        event->modifiers().testFlag(Qt::ShiftModifier) || std::fabs(sideways) > std::fabs(notches);
    if (isPan) {
        const double by = std::fabs(sideways) > std::fabs(notches) ? sideways : notches;
        window.panBy(-by * PanShare * window.span().length(), Gesture::Pan);
    } else if (placeOf(event->position()) == Place::ValueAxis) {
        zoomValues(std::pow(WheelStep, -notches));
    } else {
        window.zoomBy(std::pow(WheelStep, -notches), m_view.map().ms(event->position().x()), Gesture::Wheel);
    }
    event->accept();
    return true;
}

void ChartGestures::zoomValues(double factor)
{
    // Areas stand on zero: only their top moves. Lines are looked at around the middle.
    const ValueSpan now = m_view.map().values;
    const double anchor =
        m_view.set().isStacked() && now.low <= 0 && now.high >= 0 ? 0 : (now.low + now.high) / 2;
    const ValueSpan then {anchor + (now.low - anchor) * factor, anchor + (now.high - anchor) * factor};
    m_view.window().setValues(m_view.objectName(), then, Gesture::Wheel);
}

bool ChartGestures::key(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        emit m_view.copyRequested();
        return true;
    }
    if (event->matches(QKeySequence::Redo)) { // before Undo: Ctrl+Shift+Z
        m_view.window().redo();
        return true;
    }
    if (event->matches(QKeySequence::Undo)) {
        m_view.window().undo();
        return true;
    }
    const bool isMenu = event->key() == Qt::Key_Menu
        || (event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier);
    if (isMenu) {
        emit m_view.menuRequested(m_view.mapToGlobal(m_view.map().area.center().toPoint()));
        return true;
    }
    return trackerKey(event) || viewKey(event);
}

bool ChartGestures::viewKey(QKeyEvent* event)
{
    PlotWindow& window = m_view.window();
    const TimeSpan span = window.span();
    const double anchor =
        window.cursor() && span.contains(*window.cursor()) ? *window.cursor() : (span.from + span.to) / 2;
    const bool isControl = event->modifiers().testFlag(Qt::ControlModifier);
    switch (event->key()) {
    case Qt::Key_Left:
        window.panBy(-span.length() * (isControl ? 1 : PanShare), Gesture::Keys);
        return true;
    case Qt::Key_Right:
        window.panBy(span.length() * (isControl ? 1 : PanShare), Gesture::Keys);
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        window.zoomBy(1 / WheelStep, anchor, Gesture::Keys);
        return true;
    case Qt::Key_Minus:
        window.zoomBy(WheelStep, anchor, Gesture::Keys);
        return true;
    case Qt::Key_Up:
        zoomValues(1 / WheelStep);
        return true;
    case Qt::Key_Down:
        zoomValues(WheelStep);
        return true;
    case Qt::Key_Home:
        window.showAll();
        return true;
    case Qt::Key_End:
        window.panBy(window.limits().to - span.to, Gesture::Keys);
        return true;
    default:
        return false;
    }
}

bool ChartGestures::trackerKey(QKeyEvent* event)
{
    const bool isShift = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (!isShift)
            return false;
        stepTracker(event->key() == Qt::Key_Left ? -1 : 1);
        return true;
    case Qt::Key_PageUp:
        stepTrackerDays(-1);
        return true;
    case Qt::Key_PageDown:
        stepTrackerDays(1);
        return true;
    case Qt::Key_M: {
        PlotWindow& window = m_view.window();
        const int sample = m_view.readSample();
        if (sample < 0)
            return true;
        const double here = m_view.set().times().at(sample);
        window.setMark(window.mark() == here ? std::nullopt : std::optional(here));
        return true;
    }
    case Qt::Key_G:
        m_view.chooseNextGap(isShift ? -1 : 1);
        return true;
    case Qt::Key_Escape:
        m_drag = Drag::None;
        m_view.setBand(std::nullopt);
        m_view.clearOne();
        return true;
    default:
        return false;
    }
}

void ChartGestures::stepTracker(int samples)
{
    const ChartSet& set = m_view.set();
    const int now = m_view.readSample();
    if (now < 0)
        return;
    const double ms = set.times().at(std::clamp(now + samples, 0, set.grid().size - 1));
    m_view.window().setCursor(ms);
    m_view.window().reveal(ms);
}

void ChartGestures::stepTrackerDays(int days)
{
    const ChartSet& set = m_view.set();
    const int now = m_view.readSample();
    if (now < 0)
        return;
    if (set.grid().step == Step::Month) {
        stepTracker(days);
        return;
    }
    const double ms = std::clamp(set.times().at(now) + days * DayMs, set.times().at(0),
                                 set.times().at(set.grid().size - 1));
    m_view.window().setCursor(ms);
    m_view.window().reveal(ms);
}

} // namespace vigia::ui
