#pragma once

#include <span>

namespace vigia::standin {

struct CurvePoint
{
    double x = 0;
    double y = 0;
};

/// Straight lines between the points (ascending x), constant outside.
double interpolate(std::span<const CurvePoint> points, double x);

} // namespace vigia::standin
