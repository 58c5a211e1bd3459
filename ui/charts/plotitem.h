#pragma once

#include "ui/charts/chartset.h"
#include "ui/charts/plotmap.h"

#include <QGraphicsItem>
#include <QPixmap>

namespace vigia::ui {

/// The data of a chart: areas, lines, comparison and gaps. Draws into its raster only when the view, the
/// data, the theme or the size changed; everything else is a copy of that picture. GUI thread only.
class PlotItem : public QGraphicsItem
{
public:
    explicit PlotItem(const Theme& theme, QGraphicsItem* parent = nullptr);

    const PlotMap& map() const { return m_map; }

    /// Where a gap is seen: never narrower than can be clicked.
    QRectF gapRect(const ChartSet& set, const ChartGap& gap) const;

    /// `set` must live until the next call.
    void setData(const ChartSet* set);
    void setMap(const PlotMap& map);
    /// Colours or visible series changed.
    void invalidate();

    QRectF boundingRect() const override { return m_map.area; }

    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void render(const QSize& size, double scale);
    void addStack(std::size_t columns);
    void addLines(std::size_t columns, double scale);
    std::span<Column> sampled(const Pyramid& curve, std::size_t columns);
    void paintGaps(QPainter& painter, double scale);

    const Theme& m_theme;
    const ChartSet* m_set = nullptr;
    PlotMap m_map;
    PlotRaster m_raster;
    QImage m_picture;
    std::vector<std::vector<Column>> m_columns; ///< reused from frame to frame
    std::size_t m_usedColumns = 0;
    std::vector<RasterFill> m_fills;
    std::vector<RasterStroke> m_strokes;
    QPixmap m_hatch;
    bool m_isStale = true;
};

} // namespace vigia::ui
