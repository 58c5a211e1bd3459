#include "ui/overview/sourcelegend.h"

#include "ui/base/theme.h"
#include "ui/charts/chartcontent.h"

#include <QPainter>

namespace vigia::ui {

namespace {

constexpr int LineHeight = 20;
constexpr int Square = 10;
constexpr int Gap = 6;
constexpr int Between = 16;

} // namespace

SourceLegend::SourceLegend(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, &SourceLegend::fit);
    fit();
}

QString SourceLegend::sourceName(const QString& sourceId)
{
    if (sourceId == u"hydro")
        return tr("Hydro");
    if (sourceId == u"thermal")
        return tr("Thermal");
    if (sourceId == u"solar")
        return tr("Solar");
    if (sourceId == u"wind")
        return tr("Wind");
    return sourceId == u"cogeneration" ? tr("Cogeneration") : tr("Unknown");
}

QString SourceLegend::comparisonName()
{
    return tr("week before");
}

QSize SourceLegend::sizeHint() const
{
    return {m_theme.px(300), m_height};
}

int SourceLegend::widthOf(const Entry& entry) const
{
    const int dash = entry.code.isEmpty() ? m_theme.px(4) : 0;
    return m_theme.px(Square) + dash + m_theme.px(Gap)
        + QFontMetrics(m_theme.captionFont()).horizontalAdvance(entry.name);
}

QList<QPoint> SourceLegend::places(int width) const
{
    QList<QPoint> places;
    QPoint next;
    for (const Entry& entry : m_entries) {
        const int wide = widthOf(entry);
        if (next.x() > 0 && next.x() + wide > width)
            next = QPoint(0, next.y() + m_theme.px(LineHeight));
        places.append(next);
        next.rx() += wide + m_theme.px(Between);
    }
    return places;
}

void SourceLegend::fit()
{
    const QList<QPoint> all = places(width());
    const int height = (all.isEmpty() ? 0 : all.last().y()) + m_theme.px(LineHeight);
    if (height == m_height)
        return;
    m_height = height;
    updateGeometry();
}

void SourceLegend::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void SourceLegend::setContent(const ChartContent& content)
{
    m_entries.clear();
    for (const Series& series : content.series)
        m_entries.append({series.code, series.name});
    if (!content.comparison.values.empty())
        m_entries.append({QString(), content.comparison.name});
    fit();
    update();
}

void SourceLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setFont(m_theme.captionFont());
    const int side = m_theme.px(Square);
    const int line = m_theme.px(LineHeight);
    const QList<QPoint> all = places(width());
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const Entry& entry = m_entries[i];
        const QRect place(all[i], QSize(widthOf(entry) + 1, line));
        const QRectF box(place.left(), place.top() + (line - side) / 2.0, side, side);
        int text = side + m_theme.px(Gap);
        if (entry.code.isEmpty()) {
            QPen pen(m_theme.colours().text, 1.4);
            pen.setDashPattern({3, 2});
            painter.setPen(pen);
            const double end = box.right() + m_theme.px(4);
            painter.drawLine(QPointF(box.left(), box.center().y()), QPointF(end, box.center().y()));
            text += m_theme.px(4);
        } else {
            painter.fillRect(box, m_theme.sourceColour(entry.code));
        }
        painter.setPen(m_theme.colours().text);
        painter.drawText(place.adjusted(text, 0, 0, 0), Qt::AlignVCenter | Qt::TextSingleLine, entry.name);
    }
}

} // namespace vigia::ui
