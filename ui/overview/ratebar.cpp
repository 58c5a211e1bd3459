#include "ui/overview/ratebar.h"

#include "ui/base/format.h"
#include "ui/base/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace vigia::ui {

namespace {

constexpr double Whole = 0.25;
constexpr int BarHeight = 7;
constexpr int Height = 26;

} // namespace

RateBar::RateBar(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, &QWidget::updateGeometry);
}

QSize RateBar::sizeHint() const
{
    return {m_theme.px(120), m_theme.px(Height)};
}

void RateBar::setRate(double rate)
{
    m_rate = rate;
    setAccessibleName(std::isnan(rate) ? format::none() : format::percent(rate));
    update();
}

void RateBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours& colours = m_theme.colours();
    const QRectF bar(0, 2, width(), m_theme.px(BarHeight));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.line);
    painter.drawRoundedRect(bar, 2, 2);
    if (m_rate > 0) {
        QRectF filled = bar;
        filled.setWidth(std::min(m_rate / Whole, 1.0) * bar.width());
        painter.setBrush(m_rate >= Alarm ? m_theme.alarmColour(2) : colours.muted);
        painter.drawRoundedRect(filled, 2, 2);
    }
    painter.setFont(m_theme.captionFont());
    for (const double mark : {Goal, Alarm}) {
        const double x = std::floor(bar.width() * mark / Whole) + 0.5;
        painter.setPen(QPen(colours.text, 1));
        painter.drawLine(QPointF(x, 0), QPointF(x, bar.bottom() + 2));
        painter.setPen(colours.muted);
        const QString text = format::percent(mark, 0);
        const double wide = QFontMetricsF(painter.font()).horizontalAdvance(text) + 2;
        painter.drawText(QRectF(x - wide / 2, bar.bottom() + 1, wide, height() - bar.bottom() - 1),
                         Qt::AlignCenter, text);
    }
}

} // namespace vigia::ui
