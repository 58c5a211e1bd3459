// Mouse and keys of a TimelineView.
#include "ui/base/theme.h"
#include "ui/timeline/timelineview.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace vigia::ui {

namespace {

using Gesture = PlotWindow::Gesture;
using timeline::TimelineItem;

constexpr double ZoomStep = 1.25;
constexpr double PanShare = 0.2;
constexpr double NotchAngle = 120;
constexpr double CloserMargin = 0.25; // around a merged mark that is opened

} // namespace

void TimelineView::mousePressEvent(QMouseEvent* event)
{
    setFocus(Qt::MouseFocusReason);
    m_from = event->position();
    m_last = m_from;
    m_hasMoved = false;
    const bool isPan = event->button() != Qt::LeftButton || event->modifiers().testFlag(Qt::ControlModifier);
    m_drag = m_isStill ? Drag::None : isPan ? Drag::Pan : Drag::Zoom;
    if (event->button() != Qt::LeftButton)
        return;
    const Hit hit = hitAt(m_from);
    if (hit.mark >= 0) {
        const Row& row = m_rows[static_cast<std::size_t>(hit.row)];
        setChoice(Choice {row.lane, row.marks[static_cast<std::size_t>(hit.mark)].items.front()}, false);
    }
}

void TimelineView::mouseMoveEvent(QMouseEvent* event)
{
    const QPointF position = event->position();
    if (event->modifiers().testFlag(Qt::ShiftModifier) && plotRect().contains(position))
        m_window.setCursor(msAt(position.x()));
    if (m_drag == Drag::None)
        return;
    if (std::abs(position.x() - m_from.x()) >= QApplication::startDragDistance())
        m_hasMoved = true;
    if (m_hasMoved && m_drag == Drag::Pan)
        m_window.panBy(msAt(m_last.x()) - msAt(position.x()), Gesture::Pan);
    m_last = position;
    update();
}

void TimelineView::mouseReleaseEvent(QMouseEvent* event)
{
    const Drag drag = std::exchange(m_drag, Drag::None);
    m_window.endGesture();
    if (drag == Drag::Zoom && m_hasMoved)
        m_window.zoomTo({msAt(m_from.x()), msAt(event->position().x())});
    else if (!m_hasMoved && event->button() == Qt::LeftButton && plotRect().contains(m_from)
             && hitAt(m_from).mark < 0)
        m_window.setCursor(msAt(m_from.x()));
    update();
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && hitAt(event->position()).mark >= 0)
        open();
}

void TimelineView::wheelEvent(QWheelEvent* event)
{
    const double notches = event->angleDelta().y() / NotchAngle;
    if (m_isStill || notches == 0 || !plotRect().contains(event->position())) {
        event->ignore();
        return;
    }
    m_window.zoomBy(std::pow(ZoomStep, -notches), msAt(event->position().x()), Gesture::Wheel);
    event->accept();
}

void TimelineView::keyPressEvent(QKeyEvent* event)
{
    if (!choiceKey(event) && !viewKey(event))
        QWidget::keyPressEvent(event);
}

bool TimelineView::choiceKey(QKeyEvent* event)
{
    if (event->modifiers().testFlag(Qt::ShiftModifier))
        return false;
    const bool isControl = event->modifiers().testFlag(Qt::ControlModifier);
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int by = event->key() == Qt::Key_Left ? -1 : 1;
        isControl ? stepMark(by) : stepItem(by);
        return true;
    }
    case Qt::Key_Up:
    case Qt::Key_Down:
        stepLane(event->key() == Qt::Key_Up ? -1 : 1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        open();
        return true;
    case Qt::Key_Escape:
        if (m_choice)
            clearChoice();
        else if (m_window.cursor())
            m_window.setCursor(std::nullopt);
        else
            return false;
        return true;
    default:
        return false;
    }
}

bool TimelineView::viewKey(QKeyEvent* event)
{
    const TimeSpan span = m_window.span();
    double anchor = (span.from + span.to) / 2;
    if (const TimelineItem* const item = chosen())
        anchor = std::clamp(static_cast<double>(item->from.toMSecsSinceEpoch()), span.from, span.to);
    switch (event->key()) {
    case Qt::Key_Left:
        m_window.panBy(-span.length() * PanShare, Gesture::Keys);
        return true;
    case Qt::Key_Right:
        m_window.panBy(span.length() * PanShare, Gesture::Keys);
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        m_window.zoomBy(1 / ZoomStep, anchor, Gesture::Keys);
        return true;
    case Qt::Key_Minus:
        m_window.zoomBy(ZoomStep, anchor, Gesture::Keys);
        return true;
    case Qt::Key_Home:
        m_window.showAll();
        return true;
    case Qt::Key_End:
        m_window.panBy(m_window.limits().to - span.to, Gesture::Keys);
        return true;
    case Qt::Key_Z:
        if (!event->modifiers().testFlag(Qt::ControlModifier))
            return false;
        m_window.undo();
        return true;
    default:
        return false;
    }
}

void TimelineView::open()
{
    const TimelineItem* const item = chosen();
    if (!item) {
        chooseFirst();
        return;
    }
    const int row = rowOf(m_choice->lane);
    const int mark = row < 0 ? -1 : markOf(row, m_choice->item);
    if (mark >= 0 && !m_isStill) {
        const LaneMark& shown = m_rows[static_cast<std::size_t>(row)].marks[static_cast<std::size_t>(mark)];
        const double left = msAt(plotRect().left() + shown.left);
        const double right = msAt(plotRect().left() + shown.right);
        const double margin = std::max((right - left) * CloserMargin, 1.0);
        const TimeSpan before = m_window.span();
        if (shown.count() > 1)
            m_window.zoomTo({left - margin, right + margin});
        // At the closest view a merged mark opens its chosen item.
        if (m_window.span() != before)
            return;
    }
    emit opened(*item);
}

void TimelineView::chooseFirst()
{
    for (const Row& row : m_rows)
        if (!row.marks.empty()) {
            setChoice(Choice {row.lane, row.marks.back().items.front()}, true);
            return;
        }
}

void TimelineView::stepItem(int by)
{
    if (!m_choice) {
        chooseFirst();
        return;
    }
    const qsizetype count = m_info.lanes[m_choice->lane].items.size();
    const int next = m_choice->item + by;
    if (next >= 0 && next < count)
        setChoice(Choice {m_choice->lane, next}, true);
}

void TimelineView::stepMark(int by)
{
    if (!m_choice || rowOf(m_choice->lane) < 0) {
        chooseFirst();
        return;
    }
    const int row = rowOf(m_choice->lane);
    const Row& shown = m_rows[static_cast<std::size_t>(row)];
    const int here = markOf(row, m_choice->item);
    if (here < 0) {
        stepItem(by);
        return;
    }
    const double left = shown.marks[static_cast<std::size_t>(here)].left;
    int best = -1;
    for (std::size_t i = 0; i < shown.marks.size(); ++i) {
        const double other = shown.marks[i].left;
        const bool isBeyond = static_cast<int>(i) != here
            && (by > 0 ? other > left || (other >= left && static_cast<int>(i) > here)
                       : other < left || (other <= left && static_cast<int>(i) < here));
        if (!isBeyond)
            continue;
        const double chosenLeft = best < 0 ? 0 : shown.marks[static_cast<std::size_t>(best)].left;
        if (best < 0 || (by > 0 ? other < chosenLeft : other >= chosenLeft))
            best = static_cast<int>(i);
    }
    if (best >= 0)
        setChoice(Choice {shown.lane, shown.marks[static_cast<std::size_t>(best)].items.front()}, true);
}

void TimelineView::stepLane(int by)
{
    if (!m_choice) {
        chooseFirst();
        return;
    }
    const qint64 from = chosen()->from.toMSecsSinceEpoch();
    int row = rowOf(m_choice->lane) + by;
    // Lanes without items have nothing to stand on.
    while (row >= 0 && row < static_cast<int>(m_rows.size())) {
        const Row& shown = m_rows[static_cast<std::size_t>(row)];
        const QList<TimelineItem>& items = m_info.lanes[shown.lane].items;
        if (!items.isEmpty()) {
            const auto nearest = std::min_element(items.cbegin(), items.cend(),
                                                  [&](const TimelineItem& a, const TimelineItem& b) {
                                                      return std::abs(a.from.toMSecsSinceEpoch() - from)
                                                          < std::abs(b.from.toMSecsSinceEpoch() - from);
                                                  });
            setChoice(Choice {shown.lane, static_cast<int>(nearest - items.cbegin())}, true);
            return;
        }
        row += by;
    }
}

} // namespace vigia::ui
