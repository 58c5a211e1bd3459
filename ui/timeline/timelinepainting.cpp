// How a TimelineView is painted.
#include "core/base/energyday.h"
#include "ui/base/format.h"
#include "ui/base/theme.h"
#include "ui/charts/timeticks.h"
#include "ui/timeline/lanepainter.h"
#include "ui/timeline/timelinetexts.h"
#include "ui/timeline/timelineview.h"

#include <QPainter>

namespace vigia::ui {

namespace {

constexpr int NameGap = 14;
constexpr int AxisGap = 4;

/// Room to the right of each mark, up to the next one of any level.
std::vector<double> roomRight(const QRectF& row, const std::vector<LaneMark>& marks, const Theme& theme)
{
    std::vector<double> lefts;
    lefts.reserve(marks.size());
    for (const LaneMark& mark : marks)
        lefts.push_back(LanePainter::markRect(row, mark, theme).left());
    std::sort(lefts.begin(), lefts.end());
    std::vector<double> room;
    room.reserve(marks.size());
    for (const LaneMark& mark : marks) {
        const double left = LanePainter::markRect(row, mark, theme).left();
        const auto next = std::upper_bound(lefts.cbegin(), lefts.cend(), left);
        room.push_back(next == lefts.cend() ? row.right() : *next);
    }
    return room;
}

} // namespace

void TimelineView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintAxis(painter);
    {
        const LanePainter lanes(painter, m_theme);
        for (std::size_t row = 0; row < m_rows.size(); ++row)
            paintRow(lanes, static_cast<int>(row));
    }
    paintLines(painter);
    if (!hasFocus() || m_choice)
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_theme.colours().focus, 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
}

void TimelineView::paintRow(const LanePainter& painter, int row) const
{
    const Row& shown = m_rows[static_cast<std::size_t>(row)];
    const timeline::LaneInfo& lane = m_info.lanes[shown.lane];
    const QRectF area = rowRect(row);
    painter.paintName({2, area.top(), m_nameWidth - m_theme.px(NameGap) + 2, area.height()},
                      TimelineTexts::lane(lane.kind), !lane.trouble.isEmpty());
    painter.paintGround(area, lane.trouble, shown.marks.empty());
    const std::vector<double> room = roomRight(area, shown.marks, m_theme);
    for (std::size_t i = 0; i < shown.marks.size(); ++i) {
        const LaneMark& mark = shown.marks[i];
        painter.paintMark(area, mark, lane.items[mark.items.front()].title, room[i]);
    }
    if (lane.leftOut > 0)
        painter.paintLeftOut(area, lane.leftOut);
    if (!m_choice || m_choice->lane != shown.lane)
        return;
    if (const int mark = markOf(row, m_choice->item); mark >= 0)
        painter.paintChosen(LanePainter::markRect(area, shown.marks[static_cast<std::size_t>(mark)], m_theme),
                            hasFocus());
}

void TimelineView::paintAxis(QPainter& painter) const
{
    const Colours& colours = m_theme.colours();
    const QRectF plot = plotRect();
    const QFont font = m_theme.captionFont();
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    if (m_window.span().length() <= 0)
        return;
    const std::vector<TimeTick> ticks = timeTicks(
        m_window.span(), plot.width(), [&](const QString& text) { return metrics.horizontalAdvance(text); });
    for (const TimeTick& tick : ticks) {
        const double x = std::floor(xAt(tick.ms)) + 0.5;
        if (x < plot.left() || x > plot.right())
            continue;
        painter.setPen(QPen(tick.isMajor ? colours.line : colours.grid, 1));
        painter.drawLine(QPointF(x, 0), QPointF(x, plot.bottom() + m_theme.px(AxisGap)));
        const double width = metrics.horizontalAdvance(tick.label);
        if (x + width + 3 > plot.right())
            continue;
        painter.setPen(colours.muted);
        painter.drawText(QRectF(x + 3, plot.bottom(), width + 2, height() - plot.bottom()),
                         Qt::AlignLeft | Qt::AlignBottom | Qt::TextSingleLine, tick.label);
    }
}

void TimelineView::paintLines(QPainter& painter) const
{
    const Colours& colours = m_theme.colours();
    const QRectF plot = plotRect();
    if (m_info.taken.isValid() && m_window.span().contains(now())) {
        QPen pen(colours.muted, 1);
        pen.setDashPattern({1, 3});
        painter.setPen(pen);
        const double x = std::floor(xAt(now())) + 0.5;
        painter.drawLine(QPointF(x, 0), QPointF(x, plot.bottom()));
    }
    if (m_drag == Drag::Zoom && m_hasMoved) {
        QColor band = colours.focus;
        band.setAlpha(50);
        painter.fillRect(QRectF(QPointF(m_from.x(), 0), QPointF(m_last.x(), plot.bottom())).normalized(),
                         band);
    }
    const std::optional<double> cursor = m_window.cursor();
    if (!cursor || !m_window.span().contains(*cursor))
        return;
    const double x = std::floor(xAt(*cursor)) + 0.5;
    painter.setPen(QPen(colours.text, 1));
    painter.drawLine(QPointF(x, 0), QPointF(x, plot.bottom() + m_theme.px(AxisGap)));
    const QDateTime instant = QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(*cursor), Qt::UTC);
    const QString text = format::since(instant, m_info.taken.isValid() ? m_info.taken : instant);
    const QFontMetricsF metrics(m_theme.captionFont());
    QRectF box(0, plot.bottom() + 1, metrics.horizontalAdvance(text) + m_theme.px(8),
               height() - plot.bottom() - 1);
    box.moveCenter({x, box.center().y()});
    box.moveLeft(std::clamp(box.left(), plot.left(), std::max(plot.left(), plot.right() - box.width())));
    painter.fillRect(box, colours.raised);
    painter.setFont(m_theme.captionFont());
    painter.drawText(box, Qt::AlignCenter | Qt::TextSingleLine, text);
}

void TimelineView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void TimelineView::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace vigia::ui
