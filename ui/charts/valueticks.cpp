#include "ui/charts/valueticks.h"

#include "ui/base/format.h"

#include <array>

namespace vigia::ui {

namespace {

constexpr int MostDecimals = 12;

/// Smallest round step that is at least `least`.
double roundStep(double least)
{
    const double power = std::pow(10.0, std::floor(std::log10(least)));
    for (const double factor : std::array {1.0, 2.0, 2.5, 3.0, 5.0})
        if (factor * power >= least * (1 - 1e-9))
            return factor * power;
    return 10 * power;
}

int decimalsOf(double step)
{
    int decimals = 0;
    while (decimals < MostDecimals && std::fabs(step - std::round(step)) > 1e-6 * step) {
        step *= 10;
        ++decimals;
    }
    return decimals;
}

ValueSpan wanted(const Extent& extent, bool fromZero)
{
    if (extent.isEmpty() || !std::isfinite(extent.min) || !std::isfinite(extent.max))
        return {0, 1};
    ValueSpan span {extent.min, extent.max};
    if (fromZero || (span.low > 0 && span.low < span.high / 2))
        span.low = std::min(span.low, 0.0);
    if (fromZero || (span.high < 0 && span.high > span.low / 2))
        span.high = std::max(span.high, 0.0);
    if (span.length() <= 0) {
        const double room = span.low == 0 ? 1 : std::fabs(span.low) / 10;
        span = {span.low == 0 ? 0 : span.low - room, span.high + room};
    }
    return span;
}

} // namespace

QStringList ValueTicks::labels() const
{
    QStringList labels;
    for (const double value : values)
        labels.append(format::number(value, decimals));
    return labels;
}

ValueTicks valueTicks(const Extent& extent, int most, bool fromZero, bool isFixed)
{
    ValueTicks ticks;
    ticks.span = isFixed ? ValueSpan {extent.min, extent.max} : wanted(extent, fromZero);
    // An axis with zero inside needs a tick below, at and above it.
    const bool isAcrossZero = ticks.span.low < 0 && ticks.span.high > 0;
    const int intervals = std::max(isAcrossZero ? 2 : 1, most - 1);
    double step = roundStep(ticks.span.length() / intervals);
    if (!isFixed) {
        // Rounding outwards may take one step more than there is room for.
        while (std::ceil(ticks.span.high / step) - std::floor(ticks.span.low / step) > intervals)
            step = roundStep(step * 1.01);
        ticks.span = {std::floor(ticks.span.low / step) * step, std::ceil(ticks.span.high / step) * step};
    }
    const double slack = step * 1e-6;
    for (double k = std::ceil((ticks.span.low - slack) / step); k * step <= ticks.span.high + slack; ++k)
        ticks.values.push_back(k * step);
    ticks.decimals = decimalsOf(step);
    return ticks;
}

} // namespace vigia::ui
