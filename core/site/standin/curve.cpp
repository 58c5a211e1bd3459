#include "core/site/standin/curve.h"

namespace vigia::standin {

double interpolate(std::span<const CurvePoint> points, double x)
{
    if (x <= points.front().x)
        return points.front().y;
    for (std::size_t i = 1; i < points.size(); ++i) {
        const CurvePoint& a = points[i - 1];
        const CurvePoint& b = points[i];
        if (a.x <= x && x < b.x)
            return a.y + (b.y - a.y) * (x - a.x) / (b.x - a.x);
    }
    return points.back().y;
}

} // namespace vigia::standin
