#pragma once

#include "ui/charts/gridtimes.h"
#include "ui/charts/pyramid.h"

#include <span>

namespace vigia::ui {

/// Part of the time axis, UTC milliseconds.
struct TimeSpan
{
    double from = 0;
    double to = 0;

    double length() const { return to - from; }

    bool contains(double ms) const { return from <= ms && ms <= to; }

    friend bool operator==(const TimeSpan&, const TimeSpan&) = default;
};

/// How a curve runs from one sample to the next.
enum class Join
{
    Linear, ///< straight to the next sample; level to the end of its own interval before a gap
    Step ///< level through the whole interval it stands for
};

/// The values that a curve takes within one pixel column; NaN in both when it is not drawn there.
struct Column
{
    float low = 0;
    float high = 0;

    bool isEmpty() const { return low != low; }
};

/// What a curve shows in each of out.size() equal columns of `span`. Exact: the highest and the lowest sample
/// of a column survive. With more samples than columns one level of the pyramid is read, so the cost is
/// O(columns) whatever the length of the series. Does not allocate.
void sampleColumns(const Pyramid& curve, const GridTimes& times, Join join, const TimeSpan& span,
                   std::span<Column> out);

} // namespace vigia::ui
