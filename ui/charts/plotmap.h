#pragma once

#include "ui/charts/plotraster.h"

#include <QRectF>

namespace vigia::ui {

/// From instants and values to places in a chart and back.
struct PlotMap
{
    QRectF area;
    TimeSpan span;
    ValueSpan values;

    double x(double ms) const
    {
        return span.length() > 0 ? area.left() + (ms - span.from) / span.length() * area.width()
                                 : area.left();
    }

    double y(double value) const
    {
        return values.length() > 0 ? area.bottom() - (value - values.low) / values.length() * area.height()
                                   : area.bottom();
    }

    double ms(double x) const
    {
        return area.width() > 0 ? span.from + (x - area.left()) / area.width() * span.length() : span.from;
    }

    double value(double y) const
    {
        return area.height() > 0 ? values.low + (area.bottom() - y) / area.height() * values.length()
                                 : values.low;
    }

    friend bool operator==(const PlotMap&, const PlotMap&) = default;
};

} // namespace vigia::ui
