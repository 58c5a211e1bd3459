#include "ui/base/marks.h"

#include "ui/base/contrast.h"
#include "ui/base/theme.h"

#include <QFontMetrics>
#include <QPainterPath>

namespace vigia::ui {

int markSize(const Theme& theme)
{
    return theme.px(17);
}

void paintAlarmMark(QPainter& painter, const QRectF& rect, int priority, const Theme& theme, bool active)
{
    const QColor fill = theme.alarmColour(priority);
    const qreal side = std::min(rect.width(), rect.height());
    QRectF box(rect.center().x() - side / 2, rect.center().y() - side / 2, side, side);
    if (!active)
        box.adjust(0.5, 0.5, -0.5, -0.5);
    QPainterPath shape;
    qreal digitDrop = 0;
    if (priority <= 1) {
        shape.addPolygon(QPolygonF({{box.center().x(), box.top()}, box.bottomRight(), box.bottomLeft()}));
        digitDrop = side * 0.14;
    } else if (priority == 2) {
        shape.addRect(box.adjusted(side * 0.06, side * 0.06, -side * 0.06, -side * 0.06));
    } else {
        shape.addPolygon(QPolygonF({{box.center().x(), box.top()},
                                    {box.right(), box.center().y()},
                                    {box.center().x(), box.bottom()},
                                    {box.left(), box.center().y()}}));
    }
    shape.closeSubpath();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (active)
        painter.fillPath(shape, fill);
    else
        painter.strokePath(shape, QPen(theme.colours().muted, 1));
    QFont font = theme.textFont();
    font.setBold(true);
    font.setPixelSize(std::max(8, int(side * 0.56)));
    painter.setFont(font);
    painter.setPen(active ? readableInk(fill, theme.colours().text, theme.colours().background)
                          : theme.colours().muted);
    painter.drawText(box.translated(0, digitDrop), Qt::AlignCenter,
                     QString::number(std::clamp(priority, 1, 3)));
    painter.restore();
}

void paintStateMark(QPainter& painter, const QRectF& rect, StateMark mark, const Theme& theme)
{
    const qreal side = std::min({rect.width(), rect.height(), qreal(theme.px(10))});
    const QRectF dot(rect.center().x() - side / 2, rect.center().y() - side / 2, side, side);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal width = std::max(1.5, side / 6);
    if (mark == StateMark::Running) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.colours().muted);
        painter.drawEllipse(dot);
    } else {
        QPen pen(theme.colours().muted, width);
        if (mark == StateMark::Unknown)
            pen.setDashPattern({1.0, 1.2});
        pen.setCapStyle(Qt::FlatCap);
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(dot.adjusted(width / 2, width / 2, -width / 2, -width / 2));
    }
    painter.restore();
}

QString keyText(const QKeySequence& key)
{
    if (key == QKeySequence(Qt::Key_Space))
        return AlarmMark::tr("Space", "the key");
    return key.toString(QKeySequence::PortableText).replace(QLatin1Char('+'), QLatin1Char(' '));
}

QSize keySize(const QString& key, const Theme& theme)
{
    const QFontMetrics metrics(theme.captionFont());
    return {metrics.horizontalAdvance(key) + theme.px(10), metrics.height() + theme.px(2)};
}

void paintKey(QPainter& painter, const QRect& rect, const QString& key, const Theme& theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.colours().line);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setFont(theme.captionFont());
    painter.setPen(theme.colours().muted);
    painter.drawText(rect, Qt::AlignCenter, key);
    painter.restore();
}

AlarmMark::AlarmMark(int priority, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_priority(priority)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, &QWidget::updateGeometry);
}

QSize AlarmMark::sizeHint() const
{
    return {markSize(m_theme), markSize(m_theme)};
}

void AlarmMark::setPriority(int priority)
{
    m_priority = priority;
    update();
}

void AlarmMark::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintAlarmMark(painter, rect(), m_priority, m_theme);
}

} // namespace vigia::ui
