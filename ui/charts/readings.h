#pragma once

#include "ui/charts/chartset.h"

#include <optional>
#include <utility>

namespace vigia::ui {

/// Value of one series as the tracker reads it: the last sample at or before the cursor, never an
/// interpolated or a later one.
struct Reading
{
    double value = NoValue; ///< stored unit
    double share = NoValue; ///< of its whole, 0 … 1
    int sample = -1; ///< where it stands; -1 = none
    double ageMs = 0; ///< cursor's interval minus the sample's; 0 in the interval itself
};

/// The sample that a cursor reads: the interval that holds it, the newest with a value when there is no
/// cursor or it is after the end; -1 for an empty set or a cursor before the axis.
int readSample(const ChartSet& set, std::optional<double> cursor);
/// Samples [first, second) that the span touches.
std::pair<int, int> samplesIn(const ChartSet& set, const TimeSpan& span);

Reading readingAt(const ChartSet& set, int series, int sample);
Reading totalAt(const ChartSet& set, int sample);
Reading comparisonAt(const ChartSet& set, int sample);

/// "Nov 12, 19:00", "Nov 12", "Nov 2025": the interval in words, by the grid's step; with the year where it
/// is not clear.
QString intervalText(const ChartSet& set, int sample);
/// All visible values at a sample in one line, for a screen reader.
QString readingText(const ChartSet& set, int sample);

} // namespace vigia::ui
