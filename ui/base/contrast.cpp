#include "ui/base/contrast.h"

#include <algorithm>
#include <cmath>

namespace vigia::ui {
namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

} // namespace

double luminance(const QColor& colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

QColor readableInk(const QColor& ground, const QColor& first, const QColor& second)
{
    return contrast(ground, first) >= contrast(ground, second) ? first : second;
}

} // namespace vigia::ui
