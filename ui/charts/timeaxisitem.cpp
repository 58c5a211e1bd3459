#include "ui/charts/timeaxisitem.h"

#include "ui/base/theme.h"

#include <QFontMetricsF>
#include <QPainter>

namespace vigia::ui {

namespace {

constexpr double TickLength = 5;
constexpr double LabelIndent = 3; // a label starts beside its tick

} // namespace

TimeAxisItem::TimeAxisItem(const Theme& theme, QGraphicsItem* parent)
    : QGraphicsItem(parent)
    , m_theme(theme)
{
}

double TimeAxisItem::height() const
{
    return m_isLabelled ? TickLength + QFontMetricsF(m_theme.captionFont()).height() + 2 : TickLength;
}

void TimeAxisItem::setMap(const PlotMap& map)
{
    if (map == m_map)
        return;
    prepareGeometryChange();
    m_map = map;
    invalidate();
}

void TimeAxisItem::setLabelled(bool isLabelled)
{
    prepareGeometryChange();
    m_isLabelled = isLabelled;
}

void TimeAxisItem::invalidate()
{
    const QFontMetricsF metrics(m_theme.captionFont());
    m_ticks = timeTicks(m_map.span, m_map.area.width(),
                        [&metrics](const QString& text) { return metrics.horizontalAdvance(text); });
    update();
}

QRectF TimeAxisItem::boundingRect() const
{
    return {m_map.area.left() - 1, m_map.area.bottom(), m_map.area.width() + 2, height()};
}

void TimeAxisItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    const QFontMetricsF metrics(m_theme.captionFont());
    painter->setFont(m_theme.captionFont());
    for (const TimeTick& tick : m_ticks) {
        const double x = std::round(m_map.x(tick.ms));
        painter->setPen(m_theme.colours().muted);
        painter->drawLine(QPointF(x, m_map.area.bottom()), QPointF(x, m_map.area.bottom() + TickLength));
        const double width = metrics.horizontalAdvance(tick.label);
        // A label that would leave the plot is left out rather than cut.
        if (!m_isLabelled || x + LabelIndent + width > m_map.area.right() + 2)
            continue;
        painter->setPen(tick.isMajor ? m_theme.colours().text : m_theme.colours().muted);
        painter->drawText(QPointF(x + LabelIndent, m_map.area.bottom() + TickLength + metrics.ascent() + 1),
                          tick.label);
    }
}

} // namespace vigia::ui
