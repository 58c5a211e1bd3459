#include "ui/timeline/lanepainter.h"

#include "ui/base/contrast.h"
#include "ui/base/format.h"
#include "ui/base/marks.h"
#include "ui/base/theme.h"

#include <algorithm>

namespace vigia::ui {

namespace {

using Level = timeline::TimelineItem::Level;

constexpr int BarHeight = 15;
constexpr int NarrowestMark = 5;
constexpr int Dot = 8;
constexpr int AlarmSide = 17;
constexpr int Pad = 5;
constexpr int HatchStep = 7;
constexpr int LeastText = 42; // pixels: fewer say nothing

bool isAlarm(const LaneMark& mark)
{
    return mark.level == Level::Abnormal || mark.level == Level::Critical;
}

int priorityOf(const LaneMark& mark)
{
    return mark.level == Level::Critical ? 1 : 2;
}

} // namespace

LanePainter::LanePainter(QPainter& painter, const Theme& theme)
    : m_painter(painter)
    , m_theme(theme)
    , m_font(theme.captionFont())
    , m_metrics(m_font)
{
    m_painter.setRenderHint(QPainter::Antialiasing);
}

QRectF LanePainter::markRect(const QRectF& row, const LaneMark& mark, const Theme& theme)
{
    const double least = isAlarm(mark) ? theme.px(AlarmSide)
        : mark.isInstant               ? theme.px(Dot)
                                       : theme.px(NarrowestMark);
    const double height = isAlarm(mark) ? theme.px(AlarmSide) : theme.px(BarHeight);
    QRectF box(row.left() + mark.left, row.center().y() - height / 2, mark.right - mark.left, height);
    if (box.width() < least) {
        const double middle = box.center().x();
        box.setLeft(middle - least / 2);
        box.setRight(middle + least / 2);
    }
    // At the edges it is pushed in, so that it stays whole.
    if (box.left() < row.left())
        box.moveLeft(row.left());
    if (box.right() > row.right())
        box.moveRight(row.right());
    return box;
}

void LanePainter::paintText(const QRectF& box, const QString& text, const QColor& colour,
                            Qt::Alignment alignment) const
{
    m_painter.setFont(m_font);
    m_painter.setPen(colour);
    m_painter.drawText(box, static_cast<int>(alignment) | Qt::TextSingleLine,
                       m_metrics.elidedText(text, Qt::ElideRight, box.width()));
}

void LanePainter::paintName(const QRectF& box, const QString& name, bool isUnknown) const
{
    QRectF text = box;
    if (isUnknown) {
        const double side = m_theme.px(10);
        paintStateMark(m_painter, QRectF(box.left(), box.center().y() - side / 2, side, side),
                       StateMark::Unknown, m_theme);
        text.setLeft(box.left() + side + m_theme.px(Pad));
    }
    paintText(text, name, m_theme.colours().muted, Qt::AlignLeft | Qt::AlignVCenter);
}

void LanePainter::paintGround(const QRectF& row, const QString& trouble, bool isBare) const
{
    const Colours& colours = m_theme.colours();
    if (trouble.isEmpty()) {
        m_painter.setPen(QPen(colours.grid, 1));
        const double y = std::floor(row.center().y()) + 0.5;
        m_painter.drawLine(QPointF(row.left(), y), QPointF(row.right(), y));
        return;
    }
    const double height = m_theme.px(BarHeight + 4);
    const QRectF band(row.left(), row.center().y() - height / 2, row.width(), height);
    m_painter.save();
    m_painter.setClipRect(band);
    m_painter.setPen(QPen(colours.line, 1));
    for (double x = band.left() - height; x < band.right(); x += m_theme.px(HatchStep))
        m_painter.drawLine(QPointF(x, band.bottom()), QPointF(x + height, band.top()));
    m_painter.restore();
    if (!isBare)
        return;
    const double width =
        std::min(m_metrics.horizontalAdvance(trouble) + m_theme.px(2 * Pad) + 1, band.width());
    QRectF box(band.left() + m_theme.px(Pad), band.top(), width, band.height());
    box.setRight(std::min(box.right(), band.right()));
    m_painter.fillRect(box, colours.panel);
    paintText(box.adjusted(m_theme.px(Pad), 0, -m_theme.px(Pad) + 1, 0), trouble, colours.text,
              Qt::AlignLeft | Qt::AlignVCenter);
}

void LanePainter::paintLeftOut(const QRectF& row, qint64 count) const
{
    const QString text = QStringLiteral("‹ +") + format::integer(count);
    const QRectF box(row.left(), row.top() + 3, m_metrics.horizontalAdvance(text) + m_theme.px(2 * Pad),
                     row.height() - 6);
    m_painter.fillRect(box, m_theme.colours().panel);
    paintText(box, text, m_theme.colours().text, Qt::AlignCenter);
}

void LanePainter::paintBar(const QRectF& bar, const LaneMark& mark) const
{
    const Colours& colours = m_theme.colours();
    m_painter.setBrush(Qt::NoBrush);
    const QRectF inside = bar.adjusted(0.5, 0.5, -0.5, -0.5);
    if (isAlarm(mark)) {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_theme.alarmColour(priorityOf(mark)));
        m_painter.drawRoundedRect(bar, 2, 2);
        return;
    }
    if (mark.level == Level::Notice) {
        QPen pen(colours.text, 1);
        pen.setDashPattern({3, 2});
        m_painter.setPen(pen);
        m_painter.setBrush(colours.panel);
        m_painter.drawRoundedRect(inside, 2, 2);
        return;
    }
    const bool isWide = bar.width() > m_theme.px(60);
    m_painter.setPen(isWide ? QPen(colours.muted, 1) : QPen(Qt::NoPen));
    m_painter.setBrush(isWide ? colours.raised : colours.muted);
    m_painter.drawRoundedRect(isWide ? inside : bar, 2, 2);
}

void LanePainter::paintOpenEnd(const QRectF& bar) const
{
    // It goes on: the right edge is cut by the ground, in dashes.
    const Colours& colours = m_theme.colours();
    m_painter.fillRect(QRectF(bar.right() - 3, bar.top() - 1, 3, bar.height() + 2), colours.panel);
    QPen pen(colours.text, 1.5);
    pen.setDashPattern({1.6, 1.6});
    pen.setCapStyle(Qt::FlatCap);
    m_painter.setPen(pen);
    m_painter.drawLine(QPointF(bar.right() - 1, bar.top() - 2), QPointF(bar.right() - 1, bar.bottom() + 2));
}

void LanePainter::paintMark(const QRectF& row, const LaneMark& mark, const QString& label,
                            double roomRight) const
{
    const Colours& colours = m_theme.colours();
    const QRectF box = markRect(row, mark, m_theme);
    const double side = m_theme.px(AlarmSide);
    QColor ink = mark.level == Level::Normal ? colours.muted : colours.text;
    double taken = m_theme.px(Pad);
    if (isAlarm(mark)) {
        const QColor fill = m_theme.alarmColour(priorityOf(mark));
        if (box.width() > side + 2) {
            const double height = m_theme.px(BarHeight);
            paintBar(QRectF(box.left(), box.center().y() - height / 2, box.width(), height), mark);
            ink = readableInk(fill, colours.text, colours.background);
        }
        paintAlarmMark(m_painter, QRectF(box.left(), box.top(), side, side), priorityOf(mark), m_theme);
        taken = side + m_theme.px(3);
    } else if (mark.isInstant && mark.count() == 1) {
        m_painter.setPen(mark.level == Level::Normal ? QPen(Qt::NoPen) : QPen(colours.text, 1.4));
        m_painter.setBrush(mark.level == Level::Normal ? colours.muted : colours.panel);
        m_painter.drawEllipse(box.center(), m_theme.px(Dot) / 2.0 - 0.5, m_theme.px(Dot) / 2.0 - 0.5);
    } else {
        paintBar(box, mark);
    }
    if (mark.isOpen && box.width() > 8)
        paintOpenEnd(box);

    const QString count = mark.count() > 1 ? format::integer(mark.count()) : QString();
    const QString text = count.isEmpty() ? label : QString(u'×' % count % u' ' % label);
    const double inside = box.width() - taken - m_theme.px(Pad);
    if (inside > m_theme.px(LeastText)) {
        paintText(QRectF(box.left() + taken, row.top(), inside, row.height()), text, ink,
                  Qt::AlignLeft | Qt::AlignVCenter);
        return;
    }
    const double room = roomRight - box.right() - m_theme.px(2 * Pad);
    if (!count.isEmpty() && !isAlarm(mark)) {
        const QColor ground = mark.level == Level::Normal ? colours.muted : colours.panel;
        if (m_metrics.horizontalAdvance(count) < box.width() - 1)
            paintText(box.adjusted(-1, 0, 1, 0), count, readableInk(ground, colours.text, colours.background),
                      Qt::AlignCenter);
    } else if ((mark.isInstant || isAlarm(mark)) && room > m_theme.px(LeastText)) {
        // Beside it, where nothing else is said.
        QRectF beside(box.right() + m_theme.px(Pad), row.top(), room, row.height());
        beside.setWidth(std::min(beside.width(), m_metrics.horizontalAdvance(text) + 2));
        m_painter.fillRect(beside.adjusted(-2, 4, 2, -4), colours.panel);
        paintText(beside, text, colours.text, Qt::AlignLeft | Qt::AlignVCenter);
    }
}

void LanePainter::paintChosen(const QRectF& box, bool hasFocus) const
{
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(hasFocus ? m_theme.colours().focus : m_theme.colours().text, 2));
    m_painter.drawRoundedRect(box.adjusted(-2.5, -2.5, 2.5, 2.5), 3, 3);
}

} // namespace vigia::ui
