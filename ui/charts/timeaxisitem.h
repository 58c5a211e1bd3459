#pragma once

#include "ui/charts/plotmap.h"
#include "ui/charts/timeticks.h"

#include <QGraphicsItem>

namespace vigia::ui {

class Theme;

/// Calendar ticks and their labels below a plot, in Colombian time. GUI thread only.
class TimeAxisItem : public QGraphicsItem
{
public:
    explicit TimeAxisItem(const Theme& theme, QGraphicsItem* parent = nullptr);

    /// Height of ticks and labels below the plot.
    double height() const;

    const std::vector<TimeTick>& ticks() const { return m_ticks; }

    void setMap(const PlotMap& map);
    void setLabelled(bool isLabelled);
    /// Font, colours or language changed.
    void invalidate();

    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    const Theme& m_theme;
    PlotMap m_map;
    std::vector<TimeTick> m_ticks;
    bool m_isLabelled = true;
};

} // namespace vigia::ui
