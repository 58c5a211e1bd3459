#include "ui/charts/overlayitem.h"

#include "ui/base/format.h"
#include "ui/base/theme.h"

#include <QFontMetricsF>
#include <QPainter>

namespace vigia::ui {

namespace {

constexpr double LabelMargin = 4;
constexpr double ShortestLabelledGap = 2; // pixels: below, only the hatching is seen
constexpr float BandCover = 0.18F;

QFont boldCaption(const Theme& theme)
{
    QFont font = theme.captionFont();
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

OverlayItem::OverlayItem(const Theme& theme, QGraphicsItem* parent)
    : QGraphicsItem(parent)
    , m_theme(theme)
{
}

void OverlayItem::setData(const ChartSet* set)
{
    m_set = set;
    m_chosenGap = -1;
    update();
}

void OverlayItem::setMap(const PlotMap& map)
{
    if (map == m_map)
        return;
    prepareGeometryChange();
    m_map = map;
    update();
}

void OverlayItem::setMarks(std::vector<ChartMark> marks)
{
    m_marks = std::move(marks);
    update();
}

void OverlayItem::updateLine(std::optional<double> ms)
{
    if (ms)
        update(QRectF(m_map.x(*ms) - 3, m_map.area.top() - 2, 6, m_map.area.height() + 4));
}

void OverlayItem::setCursor(std::optional<double> ms)
{
    updateLine(m_cursor);
    m_cursor = ms;
    updateLine(m_cursor);
}

void OverlayItem::setMark(std::optional<double> ms)
{
    m_mark = ms;
    update();
}

void OverlayItem::setBand(std::optional<TimeSpan> band)
{
    m_band = band;
    update();
}

void OverlayItem::setChosenGap(int gap)
{
    m_chosenGap = gap;
    update();
}

void OverlayItem::setFocused(bool isFocused)
{
    m_isFocused = isFocused;
    update();
}

QRectF OverlayItem::boundingRect() const
{
    return m_map.area.adjusted(-3, -3, 3, 3);
}

QString OverlayItem::gapLabel(const ChartSet& set, const ChartGap& gap)
{
    const auto length =
        std::chrono::milliseconds(static_cast<qint64>(set.times().at(gap.to) - set.times().at(gap.from)));
    return gap.isPending ? tr("not published yet · %1", "%1: a length of time").arg(format::age(length))
                         : tr("no data · %1", "%1: a length of time").arg(format::age(length));
}

double OverlayItem::gapLabelHeight() const
{
    return QFontMetricsF(boldCaption(m_theme)).height() + 2 * LabelMargin;
}

void OverlayItem::paintGapLabels(QPainter& painter) const
{
    const QFont font = boldCaption(m_theme);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    QColor ground = m_theme.colours().panel;
    ground.setAlphaF(0.8F);
    double free = m_map.area.left();
    for (std::size_t i = 0; i < m_set->gaps().size(); ++i) {
        const ChartGap& gap = m_set->gaps()[i];
        const double left = std::max(m_map.x(m_set->times().at(gap.from)), m_map.area.left());
        const double right = std::min(m_map.x(m_set->times().at(gap.to)), m_map.area.right());
        if (left > m_map.area.right())
            break;
        if (static_cast<int>(i) == m_chosenGap && right > left) {
            painter.setPen(QPen(m_theme.colours().focus, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(
                QRectF(left, m_map.area.top() + 1, std::max(right - left, 3.0), m_map.area.height() - 2));
        }
        if (right - left < ShortestLabelledGap)
            continue;
        const QString label = gapLabel(*m_set, gap);
        const double width = metrics.horizontalAdvance(label);
        const double x =
            std::clamp((left + right - width) / 2, m_map.area.left() + LabelMargin,
                       std::max(m_map.area.left() + LabelMargin, m_map.area.right() - width - LabelMargin));
        if (x < free || x + width > m_map.area.right())
            continue; // it would run into its neighbour
        const QRectF box(x - LabelMargin, m_map.area.top() + 2, width + 2 * LabelMargin,
                         metrics.height() + 2);
        painter.fillRect(box, ground);
        painter.setPen(m_theme.colours().text);
        painter.drawText(QPointF(x, box.top() + 1 + metrics.ascent()), label);
        free = box.right() + LabelMargin;
    }
}

void OverlayItem::paintMarks(QPainter& painter) const
{
    const QFontMetricsF metrics(m_theme.captionFont());
    painter.setFont(m_theme.captionFont());
    QPen dotted(m_theme.colours().text, 1, Qt::CustomDashLine);
    dotted.setDashPattern({1, 3});
    dotted.setCapStyle(Qt::FlatCap);
    double free = m_map.area.left();
    const auto paintOne = [&](double ms, const QString& label) {
        if (!m_map.span.contains(ms))
            return;
        const double x = std::round(m_map.x(ms)) + 0.5;
        painter.setPen(dotted);
        painter.drawLine(QPointF(x, m_map.area.top()), QPointF(x, m_map.area.bottom()));
        const double from = x + LabelMargin;
        if (from < free || from >= m_map.area.right() - 2 * LabelMargin)
            return;
        const QString text =
            metrics.elidedText(label, Qt::ElideRight, m_map.area.right() - from - LabelMargin);
        painter.setPen(m_theme.colours().text);
        painter.drawText(QPointF(from, m_map.area.bottom() - metrics.descent() - 3), text);
        free = from + metrics.horizontalAdvance(text) + LabelMargin;
    };
    std::vector<ChartMark> marks = m_marks;
    if (m_mark)
        marks.push_back({*m_mark, QStringLiteral("A")});
    std::sort(marks.begin(), marks.end(), [](const ChartMark& a, const ChartMark& b) { return a.ms < b.ms; });
    for (const ChartMark& mark : marks)
        paintOne(mark.ms, mark.label);
}

void OverlayItem::paintCursor(QPainter& painter) const
{
    if (m_band) {
        const double from = std::clamp(m_map.x(m_band->from), m_map.area.left(), m_map.area.right());
        const double to = std::clamp(m_map.x(m_band->to), m_map.area.left(), m_map.area.right());
        QColor ground = m_theme.colours().focus;
        ground.setAlphaF(BandCover);
        const QRectF band(QPointF(std::min(from, to), m_map.area.top()),
                          QPointF(std::max(from, to), m_map.area.bottom()));
        painter.fillRect(band, ground);
        painter.setPen(m_theme.colours().focus);
        painter.drawLine(band.topLeft(), band.bottomLeft());
        painter.drawLine(band.topRight(), band.bottomRight());
    }
    if (m_cursor && m_map.span.contains(*m_cursor)) {
        const double x = std::round(m_map.x(*m_cursor)) + 0.5;
        painter.setPen(QPen(m_theme.colours().focus, 1.5));
        painter.drawLine(QPointF(x, m_map.area.top()), QPointF(x, m_map.area.bottom()));
    }
}

void OverlayItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    if (m_map.area.isEmpty() || m_map.span.length() <= 0)
        return;
    paintMarks(*painter);
    if (m_set && !m_set->isEmpty())
        paintGapLabels(*painter);
    paintCursor(*painter);
    if (m_isFocused) {
        painter->setPen(m_theme.colours().focus);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(m_map.area.adjusted(-1.5, -1.5, 1.5, 1.5));
    }
}

} // namespace vigia::ui
