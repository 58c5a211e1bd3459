#pragma once

#include <QtGlobal>

#include <array>
#include <cmath>
#include <limits>
#include <span>
#include <vector>

namespace vigia::standin {

/// A figure as XM prints it: fixed point with five decimals, so that sums are exact and the parts of a total
/// add up to it to the last digit.
using Amount = qint64;

inline constexpr Amount AmountUnit = 100000;
/// An hour without figure: "" in the answers.
inline constexpr Amount Missing = std::numeric_limits<Amount>::min();

using Hours = std::array<Amount, 24>;

inline constexpr Hours NoHours = [] {
    Hours hours {};
    hours.fill(Missing);
    return hours;
}();

/// Rounds half away from zero to `decimals` (0..5) places.
inline Amount amount(double value, int decimals = 2)
{
    constexpr std::array<Amount, 6> Step {100000, 10000, 1000, 100, 10, 1};
    const Amount step = Step.at(static_cast<std::size_t>(decimals));
    const Amount scale = AmountUnit / step;
    return std::llround(value * static_cast<double>(scale)) * step;
}

inline double toDouble(Amount value)
{
    return value == Missing ? 0.0 : static_cast<double>(value) / static_cast<double>(AmountUnit);
}

/// Missing counts as zero.
inline Amount orZero(Amount value)
{
    return value == Missing ? 0 : value;
}

/// Sum of the hours that are there; Missing when none is.
Amount sumOf(const Hours& hours);
/// The largest hour; Missing when none is.
Amount maxOf(const Hours& hours);
/// Every hour times `factor`, rounded; missing hours stay missing.
Hours scaled(const Hours& hours, double factor, int decimals = 2);
/// Hour by hour; Missing counts as zero unless it is missing on both sides.
Hours plus(const Hours& a, const Hours& b);
Hours minus(const Hours& a, const Hours& b);
/// Sets hours after `hour` (0..24) to Missing: a day that is published early.
void cutAfter(Hours& hours, int hour);

/// Parts of `total` in proportion to `weights` (>= 0, not all zero), each rounded; the largest part takes the
/// rounding rest, so that they add up exactly. A total that is Missing gives Missing parts.
std::vector<Amount> split(Amount total, std::span<const double> weights, int decimals = 2);

} // namespace vigia::standin
