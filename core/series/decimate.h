#pragma once

#include "core/series/series.h"

#include <span>

namespace vigia {

/// What one pixel column of a chart needs: first, last, min and max of the values that fall in it; `empty`
/// when all are NaN.
struct Bucket
{
    float first = 0;
    float last = 0;
    float min = 0;
    float max = 0;
    bool empty = true;
};

/// Reduces values[from, to) to `columns` buckets (at most to - from of them are used when there are fewer
/// points than columns). Peaks survive: max and min are exact. O(to - from). Pure; any thread.
std::vector<Bucket> decimate(std::span<const double> values, int columns);

/// min, mean, max and last of the numbers in a span; NaN everywhere when there are none.
struct Summary
{
    double min = NoValue;
    double mean = NoValue;
    double max = NoValue;
    double last = NoValue;
    int count = 0;
};

Summary summarise(std::span<const double> values);

} // namespace vigia
