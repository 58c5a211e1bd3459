#pragma once

#include "core/base/energyday.h"
#include "core/xm/document.h"

#include <optional>
#include <vector>

namespace vigia::xm {

/// The calls that a range needs, in order: never across a calendar month for hours and days, and at most
/// `daysPerCall` days each; whole months, from the first to the last day, for monthly figures (XM answers
/// nothing otherwise); whole years for annual ones; one call for a list. Months and years are widened to what
/// the range touches. Pure.
std::vector<DayRange> chunksOf(Endpoint endpoint, const DayRange& range, int daysPerCall);

/// Both halves of a call, at a month's border for monthly figures; nullopt when it cannot be cut.
std::optional<std::pair<DayRange, DayRange>> halvesOf(Endpoint endpoint, const DayRange& range);

} // namespace vigia::xm
