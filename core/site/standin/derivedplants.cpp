#include "core/site/standin/derivedplants.h"

#include <algorithm>

namespace vigia::standin {

PlantHours securityGeneration(MarketDay& day)
{
    const std::vector<Plant>& plants = day.model().fleet.plants();
    PlantHours result(plants.size(), NoHours);
    for (std::size_t i = 0; i < plants.size(); ++i) {
        const Plant& plant = plants[i];
        if (!plant.isThermal())
            continue;
        const double part = std::clamp(.32 + .3 * plant.daily.smooth(day.day().number, 5), 0.0, .9);
        if (part > .05)
            result[i] = scaled(day.plants().generation[i], part);
    }
    return result;
}

PlantHours outOfMeritGeneration(MarketDay& day)
{
    PlantHours result = securityGeneration(day);
    for (Hours& hours : result)
        hours = scaled(hours, .5);
    return result;
}

PlantHours idealGeneration(MarketDay& day)
{
    const std::vector<Plant>& plants = day.model().fleet.plants();
    const PlantHours outOfMerit = outOfMeritGeneration(day);
    PlantHours result = day.plants().generation;
    std::vector<std::size_t> reservoirs;
    for (std::size_t i = 0; i < plants.size(); ++i) {
        result[i] = minus(result[i], outOfMerit[i]);
        if (plants[i].technology == Technology::ReservoirHydro)
            reservoirs.push_back(i);
    }
    std::vector<double> weights(reservoirs.size());
    for (std::size_t h = 0; h < 24; ++h) {
        Amount rest = day.demand()[h];
        for (const Hours& hours : result)
            rest -= orZero(hours[h]);
        for (std::size_t k = 0; k < reservoirs.size(); ++k)
            weights[k] = toDouble(result[reservoirs[k]][h]);
        const std::vector<Amount> parts = split(rest, weights);
        for (std::size_t k = 0; k < reservoirs.size(); ++k) {
            if (weights[k] > 0)
                result[reservoirs[k]][h] += orZero(parts[k]);
        }
    }
    return result;
}

PlantHours plannedGeneration(MarketDay& day, double spread, int salt)
{
    const std::vector<Plant>& plants = day.model().fleet.plants();
    PlantHours result(plants.size(), NoHours);
    for (std::size_t i = 0; i < plants.size(); ++i) {
        const Plant& plant = plants[i];
        if (!plant.dispatched)
            continue;
        const bool variable = plant.technology == Technology::Solar || plant.technology == Technology::Wind;
        const double own = (variable ? 5 : 1) * spread;
        for (std::size_t h = 0; h < 24; ++h) {
            const Amount done = day.plants().generation[i][h];
            const double u = plant.hourly.uniform(-1 - (day.day().hourIndex(static_cast<int>(h)) * 4 + salt));
            if (done != Missing)
                result[i][h] = amount(std::round(toDouble(done) / 1000 * (1 + own * (2 * u - 1))) * 1000, 0);
        }
    }
    return result;
}

PlantHours availability(MarketDay& day)
{
    const std::vector<Plant>& plants = day.model().fleet.plants();
    PlantHours result(plants.size(), NoHours);
    for (std::size_t i = 0; i < plants.size(); ++i) {
        const double available = day.plants().available[i];
        if (!plants[i].dispatched || available <= 0)
            continue;
        result[i].fill(amount(available * 1000, 0));
    }
    return result;
}

double carbonPerKwh(const Plant& plant)
{
    switch (plant.technology) {
    case Technology::Coal:
        return .95e-3;
    case Technology::Gas:
        return .48e-3;
    case Technology::Liquid:
        return .76e-3;
    default:
        return 0;
    }
}

double heatPerKwh(const Plant& plant)
{
    switch (plant.technology) {
    case Technology::Coal:
        return 10.4e-3;
    case Technology::Gas:
        return plant.megawatts > 150 ? 7.3e-3 : 10.2e-3;
    case Technology::Liquid:
        return 9.9e-3;
    default:
        return 0;
    }
}

} // namespace vigia::standin
