#pragma once

#include "core/site/standin/fleet.h"

#include <array>

namespace vigia::standin {

/// Hour weights of a thermal unit that runs at `utilisation` (0..1) of its available energy on this day.
std::array<double, 24> thermalShape(const Plant& plant, const DayInfo& day, double utilisation);
/// The part of its capacity that a unit must give for the grid's safety; 0 for nearly all.
double mustRunFraction(const Plant& plant);

} // namespace vigia::standin
