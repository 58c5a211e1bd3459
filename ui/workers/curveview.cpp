#include "ui/workers/curveview.h"

#include "ui/base/format.h"
#include "ui/base/rowsmodel.h"
#include "ui/base/theme.h"
#include "ui/charts/valueticks.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace vigia::ui {

namespace {

constexpr int Padding = 10;
constexpr int AxisWidth = 46;
constexpr int LineHeight = 18;
constexpr qsizetype MostCurves = 6;
constexpr double Midnight = 5 * 3'600'000.0; ///< of the Colombian day, in UTC

double lastValue(const workers::MetricCurve& curve)
{
    return curve.points.isEmpty() ? NoValue : curve.points.last().y();
}

} // namespace

CurveView::CurveView(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    setFocusPolicy(Qt::TabFocus);
}

QSize CurveView::minimumSizeHint() const
{
    return {m_theme.px(200), m_theme.px(120)};
}

void CurveView::setHead(const QString& title, const QString& caption)
{
    m_title = title;
    m_caption = caption;
    describe();
}

void CurveView::setMessage(const QString& message)
{
    m_message = message;
    m_curves.clear();
    describe();
}

void CurveView::setCurves(const QList<workers::MetricCurve>& curves, const QDateTime& from,
                          const QDateTime& to, const QString& unit)
{
    m_message.clear();
    m_curves = curves;
    m_from = from.toMSecsSinceEpoch();
    m_to = std::max(m_from + 1, to.toMSecsSinceEpoch());
    m_unit = unit;
    describe();
}

/// For who cannot see it, and as what the tip says.
void CurveView::describe()
{
    QStringList parts;
    for (const workers::MetricCurve& curve : std::as_const(m_curves))
        parts +=
            QStringLiteral("%1 %2").arg(oneLine(curve.label), format::withUnit(lastValue(curve), m_unit));
    setAccessibleName(m_title);
    setAccessibleDescription(m_message.isEmpty() ? parts.join(QStringLiteral(", ")) : m_message);
    update();
}

void CurveView::paintEvent(QPaintEvent*)
{
    const Colours& colours = m_theme.colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? colours.focus : colours.line);
    painter.setBrush(colours.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    const int pad = m_theme.px(Padding);
    const int line = m_theme.px(LineHeight);
    const QRect head(pad, pad, width() - 2 * pad, line);
    painter.setFont(m_theme.textFont());
    painter.setPen(colours.text);
    painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter, m_title);
    const int titleWidth = painter.fontMetrics().horizontalAdvance(m_title) + pad;
    painter.setFont(m_theme.captionFont());
    painter.setPen(colours.muted);
    painter.drawText(head.adjusted(titleWidth, 0, 0, 0), Qt::AlignRight | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_caption, Qt::ElideRight, head.width() - titleWidth));
    const QRect inside = rect().adjusted(pad, pad + line + 4, -pad, -pad);
    if (!m_message.isEmpty() || m_curves.isEmpty()) {
        painter.setFont(m_theme.textFont());
        painter.drawText(inside, Qt::AlignCenter | Qt::TextWordWrap,
                         m_message.isEmpty() ? tr("No values in this time.") : m_message);
        return;
    }
    const QRectF plot = QRectF(inside).adjusted(m_theme.px(AxisWidth), 4, 0, -2 * line);
    paintPlot(painter, plot);
    paintLegend(painter, QRectF(inside.left(), inside.bottom() - line, inside.width(), line));
}

void CurveView::paintPlot(QPainter& painter, const QRectF& plot) const
{
    const Colours& colours = m_theme.colours();
    Extent extent;
    for (const workers::MetricCurve& curve : m_curves)
        for (const QPointF& point : curve.points)
            if (std::isfinite(point.y()))
                extent.include(point.y());
    const ValueTicks ticks = valueTicks(extent, std::max(2, static_cast<int>(plot.height()) / 40), true);
    const auto y = [&](double value) {
        return plot.bottom() - (value - ticks.span.low) / ticks.span.length() * plot.height();
    };
    const QStringList labels = ticks.labels();
    for (std::size_t i = 0; i < ticks.values.size(); ++i) {
        const double at = y(ticks.values[i]);
        painter.setPen(colours.grid);
        painter.drawLine(QPointF(plot.left(), at), QPointF(plot.right(), at));
        painter.setPen(colours.muted);
        painter.drawText(QRectF(0, at - 10, plot.left() - 6, 20), Qt::AlignRight | Qt::AlignVCenter,
                         labels.value(static_cast<qsizetype>(i)));
    }
    paintTimes(painter, plot);
    painter.setBrush(Qt::NoBrush);
    for (qsizetype i = 0; i < std::min(MostCurves, m_curves.size()); ++i) {
        QPainterPath path;
        bool isOpen = false;
        for (const QPointF& point : m_curves[i].points) {
            if (!std::isfinite(point.y())) {
                isOpen = false; // a gap stays a gap
                continue;
            }
            const QPointF at(xOf(point.x(), plot), y(point.y()));
            if (isOpen)
                path.lineTo(at);
            else
                path.moveTo(at);
            isOpen = true;
        }
        painter.setPen(QPen(m_theme.curveColour(static_cast<int>(i)), 1.6));
        painter.drawPath(path);
    }
}

double CurveView::xOf(double ms, const QRectF& plot) const
{
    return plot.left()
        + (ms - static_cast<double>(m_from)) / static_cast<double>(m_to - m_from) * plot.width();
}

void CurveView::paintTimes(QPainter& painter, const QRectF& plot) const
{
    const Colours& colours = m_theme.colours();
    const QFontMetricsF metrics(painter.font());
    const double minute = 60'000;
    const double span = static_cast<double>(m_to - m_from);
    double step = minute;
    for (const double candidate : {5.0, 10.0, 60.0, 240.0, 1440.0, 4320.0})
        if (span / step > plot.width() / 90)
            step = candidate * minute;
    for (double at = std::ceil((static_cast<double>(m_from) - Midnight) / step) * step + Midnight;
         at < static_cast<double>(m_to); at += step) {
        const QDateTime when = QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(at), Qt::UTC);
        const QString label = span > 48 * 60 * minute
            ? format::dayHour(static_cast<qint64>(at)).section(u',', 0, 0)
            : format::clockTime(when, false);
        const double left = xOf(at, plot);
        painter.setPen(colours.grid);
        painter.drawLine(QPointF(left, plot.top()), QPointF(left, plot.bottom() + 3));
        painter.setPen(colours.muted);
        if (left + metrics.horizontalAdvance(label) < plot.right() + 4)
            painter.drawText(QPointF(left + 2, plot.bottom() + metrics.height()), label);
    }
}

void CurveView::paintLegend(QPainter& painter, const QRectF& box) const
{
    const QFontMetricsF metrics(painter.font());
    double left = box.left();
    for (qsizetype i = 0; i < m_curves.size(); ++i) {
        const bool isRest = i == MostCurves;
        const QString text = isRest
            ? tr("and %n more", nullptr, static_cast<int>(m_curves.size() - MostCurves))
            : QStringLiteral("%1 %2").arg(oneLine(m_curves[i].label),
                                          format::withUnit(lastValue(m_curves[i]), m_unit));
        const double room = box.right() - left;
        if (room < m_theme.px(40))
            return;
        if (!isRest)
            painter.fillRect(QRectF(left, box.center().y() - 2, m_theme.px(10), 3),
                             m_theme.curveColour(static_cast<int>(i)));
        const QString shown = metrics.elidedText(text, Qt::ElideRight, room - m_theme.px(14));
        painter.setPen(m_theme.colours().muted);
        painter.drawText(QRectF(left + m_theme.px(14), box.top(), room, box.height()), Qt::AlignVCenter,
                         shown);
        left += metrics.horizontalAdvance(shown) + m_theme.px(30);
        if (isRest)
            return;
    }
}

} // namespace vigia::ui
