#pragma once

#include "ui/charts/plotraster.h"

#include <QStringList>

#include <vector>

namespace vigia::ui {

/// Round numbers along a value axis.
struct ValueTicks
{
    ValueSpan span; ///< from the lowest tick to the highest when the axis is free
    std::vector<double> values;
    int decimals = 0;

    /// The values as people read them.
    QStringList labels() const;
};

/// At most `most` ticks (at least 2, at least 3 across zero) at 1, 2, 2.5, 3 or 5 × 10^n. A free axis holds
/// `extent` and begins at zero when that costs less than half of the height, or always when `fromZero`; an
/// empty extent gives 0 … 1. With `isFixed` the axis stays exactly as `extent` says.
ValueTicks valueTicks(const Extent& extent, int most, bool fromZero, bool isFixed = false);

} // namespace vigia::ui
