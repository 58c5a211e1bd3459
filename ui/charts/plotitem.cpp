#include "ui/charts/plotitem.h"

#include "ui/base/theme.h"

#include <QPainter>

namespace vigia::ui {

namespace {

constexpr double LineWidth = 1.4;
constexpr double ThinLineWidth = 1.2;
constexpr double NarrowestGap = 3;
constexpr int HatchSize = 6;
constexpr int ManySeries = 7; // neighbours may have similar tones: an edge parts them

/// One tile of 45° lines.
QPixmap hatchTile(const QColor& ground, const QColor& line, double scale)
{
    const int side = std::max(4, static_cast<int>(std::lround(HatchSize * scale)));
    QPixmap tile(side, side);
    tile.fill(ground);
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(line, scale));
    for (const int shift : {-side, 0, side})
        painter.drawLine(QPointF(shift, side), QPointF(shift + side, 0));
    return tile;
}

} // namespace

PlotItem::PlotItem(const Theme& theme, QGraphicsItem* parent)
    : QGraphicsItem(parent)
    , m_theme(theme)
{
    setFlag(ItemUsesExtendedStyleOption, false);
}

void PlotItem::setData(const ChartSet* set)
{
    m_set = set;
    invalidate();
}

void PlotItem::setMap(const PlotMap& map)
{
    if (map == m_map)
        return;
    prepareGeometryChange();
    m_map = map;
    invalidate();
}

void PlotItem::invalidate()
{
    m_isStale = true;
    update();
}

QRectF PlotItem::gapRect(const ChartSet& set, const ChartGap& gap) const
{
    double left = m_map.x(set.times().at(gap.from));
    double right = m_map.x(set.times().at(gap.to));
    if (right - left < NarrowestGap) {
        const double middle = (left + right) / 2;
        left = middle - NarrowestGap / 2;
        right = left + NarrowestGap;
    }
    return QRectF(QPointF(left, m_map.area.top()), QPointF(right, m_map.area.bottom())) & m_map.area;
}

std::span<Column> PlotItem::sampled(const Pyramid& curve, std::size_t columns)
{
    if (m_usedColumns == m_columns.size())
        m_columns.emplace_back();
    std::vector<Column>& out = m_columns[m_usedColumns++];
    out.resize(columns);
    sampleColumns(curve, m_set->times(), m_set->join(), m_map.span, out);
    return out;
}

void PlotItem::addStack(std::size_t columns)
{
    // Bands overlap: edges would hide them.
    const bool isDense = m_set->times().samplesIn(m_map.span.length() / static_cast<double>(columns)) >= 1;
    for (int i = m_set->count() - 1; i >= 0; --i) {
        if (!m_set->isVisible(i))
            continue;
        m_fills.push_back({m_set->colour(i, m_theme), sampled(m_set->curve(i), columns)});
        if (m_set->count() >= ManySeries && !isDense)
            m_strokes.push_back({m_theme.colours().panel, 1, false, m_fills.back().columns});
    }
}

void PlotItem::addLines(std::size_t columns, double scale)
{
    const bool isOnly = m_set->count() == 1;
    for (int i = m_set->count() - 1; i >= 0; --i)
        if (m_set->isVisible(i))
            m_strokes.push_back({isOnly ? m_theme.colours().text : m_set->colour(i, m_theme),
                                 (isOnly ? ThinLineWidth : LineWidth) * scale, false,
                                 sampled(m_set->curve(i), columns)});
}

void PlotItem::render(const QSize& size, double scale)
{
    // Spans point into m_columns: it must not grow while they are collected.
    const auto columns = static_cast<std::size_t>(size.width());
    m_columns.reserve(static_cast<std::size_t>(m_set->count()) + 1);
    m_usedColumns = 0;
    m_fills.clear();
    m_strokes.clear();
    if (m_set->isStacked())
        addStack(columns);
    else
        addLines(columns, scale);
    if (m_set->hasComparison())
        m_strokes.push_back({m_theme.colours().text, ThinLineWidth * scale, true,
                             sampled(m_set->comparison().pyramid(), columns)});
    m_picture = m_raster.paint(
        size, m_map.values, m_set->times().samplesIn(m_map.span.length() / size.width()), m_fills, m_strokes);
    m_isStale = false;
}

void PlotItem::paintGaps(QPainter& painter, double scale)
{
    const auto& gaps = m_set->gaps();
    const int first = std::max(0, m_set->times().indexAt(m_map.span.from));
    auto gap = std::lower_bound(gaps.cbegin(), gaps.cend(), first,
                                [](const ChartGap& g, int sample) { return g.to <= sample; });
    double drawnTo = -1;
    for (; gap != gaps.cend() && m_set->times().at(gap->from) < m_map.span.to; ++gap) {
        QRectF rect = gapRect(*m_set, *gap);
        rect.setLeft(std::max(rect.left(), drawnTo)); // many short gaps in one place are one
        if (rect.width() <= 0)
            continue;
        drawnTo = rect.right();
        painter.save();
        painter.setClipRect(rect, Qt::IntersectClip);
        painter.scale(1 / scale, 1 / scale);
        painter.drawTiledPixmap(QRectF(rect.topLeft() * scale, rect.size() * scale), m_hatch,
                                QPointF(std::fmod(rect.left() * scale, m_hatch.width()), 0));
        painter.restore();
    }
}

void PlotItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    if (!m_set || m_set->isEmpty() || m_map.area.isEmpty() || m_map.span.length() <= 0)
        return;
    const double scale = painter->device()->devicePixelRatioF() * painter->worldTransform().m11();
    const QSize size = (m_map.area.size() * scale).toSize();
    if (size.isEmpty())
        return;
    if (m_isStale || m_picture.size() != size) {
        m_hatch = QPixmap();
        m_picture = QImage(); // or painting into the raster would copy it
        render(size, scale);
    }
    painter->drawImage(QRectF(m_map.area.topLeft(), QSizeF(size) / scale), m_picture);
    if (m_set->gaps().empty())
        return;
    if (m_hatch.isNull()) {
        QColor line = m_theme.colours().muted;
        line.setAlphaF(0.7F);
        m_hatch = hatchTile(Qt::transparent, line, scale);
    }
    paintGaps(*painter, scale);
}

} // namespace vigia::ui
