#pragma once

#include "core/site/standin/marketday.h"

namespace vigia::standin {

/// Series that follow from a day's dispatch; indices as Fleet::plants(), plants without figures are NoHours.
using PlantHours = std::vector<Hours>;

/// Thermal generation that the grid's safety asks for, kWh (GeneSeguridad).
PlantHours securityGeneration(MarketDay& day);
/// The half of it that the merit order would not have taken (GeneFueraMerito).
PlantHours outOfMeritGeneration(MarketDay& day);
/// The dispatch without a grid (GeneIdea): out-of-merit energy goes back to the reservoirs; adds up to the
/// demand.
PlantHours idealGeneration(MarketDay& day);
/// A plan made earlier: generation with errors of about `spread`, more for sun and wind; `salt` tells plans
/// apart.
PlantHours plannedGeneration(MarketDay& day, double spread, int salt);
/// What each plant can give, kW; all hours missing when it is out.
PlantHours availability(MarketDay& day);

/// Tonnes of CO2 a kWh of this plant's fuel, MBTU a kWh; 0 when it burns nothing.
double carbonPerKwh(const Plant& plant);
double heatPerKwh(const Plant& plant);

} // namespace vigia::standin
