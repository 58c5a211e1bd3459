#include "core/site/standin/dispatch.h"

#include "core/site/standin/hydroshape.h"
#include "core/site/standin/thermalshape.h"

#include <algorithm>
#include <numbers>
#include <numeric>

namespace vigia::standin {

namespace {

/// Below this a plant is off, kWh in the hour.
constexpr double Idle = 0.005;

constexpr std::array<double, 24> SunByHour {0,   0,   0,   0,   0,   0,   .05, .38, .68, .85, .95, 1.0,
                                            .99, .93, .83, .68, .38, .04, 0,   0,   0,   0,   0,   0};

std::size_t indexOf(Technology technology)
{
    return static_cast<std::size_t>(technology);
}

} // namespace

/// A day under construction.
struct Dispatch::Draft
{
    DayInfo day;
    const SystemDay& system;
    PlantDay result;
    Hours placed {}; ///< kWh an hour of the plants done so far

    void set(std::size_t plant, std::size_t hour, double kwh)
    {
        if (kwh < Idle)
            return;
        const Amount value = amount(kwh);
        result.generation[plant][hour] = value;
        placed[hour] += value;
    }
};

Dispatch::Dispatch(const Fleet& fleet, std::string_view seed)
    : m_fleet(fleet)
    , m_byTechnology(indexOf(Technology::Unknown) + 1)
    , m_wind(seed, "wind")
{
    for (std::size_t i = 0; i < fleet.plants().size(); ++i)
        m_byTechnology[indexOf(fleet.plants()[i].technology)].push_back(i);
    const auto bySize = [this](std::initializer_list<Technology> technologies) {
        std::vector<std::size_t> plants;
        for (const Technology technology : technologies) {
            const auto& some = m_byTechnology[indexOf(technology)];
            plants.insert(plants.end(), some.begin(), some.end());
        }
        std::stable_sort(plants.begin(), plants.end(), [this](std::size_t a, std::size_t b) {
            return m_fleet.plants()[a].megawatts > m_fleet.plants()[b].megawatts;
        });
        return plants;
    };
    m_reservoirsBySize = bySize({Technology::ReservoirHydro});
    m_thermalBySize = bySize({Technology::Coal, Technology::Gas, Technology::Liquid});
}

PlantDay Dispatch::run(const DayInfo& day, const SystemDay& system, const Hours& target) const
{
    const std::size_t count = m_fleet.plants().size();
    Draft draft {day, system, {std::vector<Hours>(count, NoHours), std::vector<double>(count)}, {}};
    for (std::size_t i = 0; i < count; ++i)
        draft.result.available[i] = m_fleet.available(m_fleet.plants()[i], day);
    addSolar(draft);
    addWind(draft);
    addFlat(draft, Technology::Cogeneration, system.cogeneration, .25);
    addFlat(draft, Technology::MinorHydro, system.minorHydro, .10);
    addUnlisted(draft);
    addThermal(draft);
    closeWithReservoirs(draft, target);
    return std::move(draft.result);
}

void Dispatch::addSolar(Draft& draft) const
{
    const auto& plants = m_byTechnology[indexOf(Technology::Solar)];
    std::vector<double> weights;
    double sum = 0;
    for (const std::size_t i : plants) {
        const Noise& clouds = m_fleet.plants()[i].daily;
        weights.push_back(draft.result.available[i] * (.75 + .5 * clouds.uniform(draft.day.number)));
        sum += weights.back();
    }
    if (sum <= 0)
        return;
    const double sunHours = std::accumulate(SunByHour.begin(), SunByHour.end(), 0.0);
    const double unit = draft.system.solar * 1e6 / sum / sunHours;
    for (std::size_t k = 0; k < plants.size(); ++k) {
        const Noise& passing = m_fleet.plants()[plants[k]].hourly;
        for (std::size_t h = 0; h < SunByHour.size(); ++h) {
            if (SunByHour[h] <= 0)
                continue;
            const double u = passing.uniform(draft.day.hourIndex(static_cast<int>(h)));
            const double kwh = weights[k] * unit * SunByHour[h] * (.88 + .24 * u);
            draft.set(plants[k], h, std::min(kwh, draft.result.available[plants[k]] * 1000));
        }
    }
}

void Dispatch::addWind(Draft& draft) const
{
    for (const std::size_t i : m_byTechnology[indexOf(Technology::Wind)]) {
        const Noise& own = m_fleet.plants()[i].hourly;
        for (std::size_t h = 0; h < 24; ++h) {
            // The trade wind of La Guajira rises through the afternoon.
            const qint64 index = draft.day.hourIndex(static_cast<int>(h));
            const double daily =
                .38 + .10 * std::sin((static_cast<double>(h) - 9) / 24 * 2 * std::numbers::pi);
            const double gusts = .16 * m_wind.smooth(index, 30) + .05 * own.smooth(index, 4);
            draft.set(i, h, draft.result.available[i] * 1000 * std::clamp(daily + gusts, 0.0, .95));
        }
    }
}

void Dispatch::addFlat(Draft& draft, Technology technology, double gwh, double jitter) const
{
    const auto& plants = m_byTechnology[indexOf(technology)];
    std::vector<double> weights;
    double sum = 0;
    for (const std::size_t i : plants) {
        const Noise& own = m_fleet.plants()[i].daily;
        const bool stopped = own.uniform(draft.day.number / 5) < .06;
        weights.push_back(stopped ? 0
                                  : draft.result.available[i]
                                  * std::max(.1, 1 + 2 * jitter * own.smooth(draft.day.number, 7)));
        sum += weights.back();
    }
    if (sum <= 0)
        return;
    const double unit = gwh * 1e6 / sum / 24;
    for (std::size_t k = 0; k < plants.size(); ++k) {
        const Noise& own = m_fleet.plants()[plants[k]].hourly;
        for (std::size_t h = 0; h < 24; ++h) {
            const double u = own.uniform(draft.day.hourIndex(static_cast<int>(h)));
            const double kwh = weights[k] * unit * (1 + jitter * (u - .5));
            draft.set(plants[k], h, std::min(kwh, draft.result.available[plants[k]] * 1000));
        }
    }
}

void Dispatch::addUnlisted(Draft& draft) const
{
    for (const std::size_t i : m_byTechnology[indexOf(Technology::Unknown)]) {
        const Plant& plant = m_fleet.plants()[i];
        const double level = std::clamp(.62 + .2 * plant.daily.smooth(draft.day.number, 6), 0.0, .95);
        for (std::size_t h = 0; h < 24; ++h) {
            const double u = plant.hourly.uniform(draft.day.hourIndex(static_cast<int>(h)));
            draft.set(i, h, draft.result.available[i] * 1000 * level * (.97 + .06 * u));
        }
    }
}

void Dispatch::addThermal(Draft& draft) const
{
    const Amount before = std::accumulate(draft.placed.begin(), draft.placed.end(), Amount {0});
    addFlat(draft, Technology::MinorThermal, std::min(1.2, draft.system.thermal * .04), .2);
    const Amount after = std::accumulate(draft.placed.begin(), draft.placed.end(), Amount {0});
    const double kwh = std::max(0.0, draft.system.thermal * 1e6 - toDouble(after - before));
    const double share = std::clamp((draft.system.thermal / draft.system.demand - .11) / .29, 0.0, 1.0);
    double rest = addThermalGroup(draft, Technology::Coal, kwh * (.55 - .21 * share));
    rest = addThermalGroup(draft, Technology::Gas, kwh * (.44 + .12 * share) + rest);
    addThermalGroup(draft, Technology::Liquid, kwh * (.01 + .09 * share) + rest);
}

/// Loads the units of a fuel by merit. Returns what they could not give, kWh.
double Dispatch::addThermalGroup(Draft& draft, Technology technology, double kwh) const
{
    std::vector<std::pair<double, std::size_t>> merit;
    for (const std::size_t i : m_byTechnology[indexOf(technology)]) {
        const Plant& plant = m_fleet.plants()[i];
        const double mustRun = mustRunFraction(plant) * draft.result.available[i] * 24e3;
        if (mustRun > 0 && kwh > 0)
            merit.emplace_back(0, i);
        else if (draft.result.available[i] > 0)
            merit.emplace_back(offerPrice(plant, draft.day, draft.system.price), i);
    }
    std::sort(merit.begin(), merit.end());
    for (const auto& [price, i] : merit) {
        const double most = draft.result.available[i] * 24e3 * .93;
        const double least = mustRunFraction(m_fleet.plants()[i]) * draft.result.available[i] * 24e3;
        // A must-run unit gives its minimum and shares the rest with the others.
        const double wanted = price <= 0 ? std::max(least, std::min(kwh * .35, most)) : std::min(kwh, most);
        if (wanted < most * .02)
            continue;
        addUnit(draft, i, wanted);
        kwh = std::max(0.0, kwh - wanted);
    }
    return kwh;
}

void Dispatch::addUnit(Draft& draft, std::size_t index, double kwh) const
{
    const Plant& plant = m_fleet.plants()[index];
    const double capacity = draft.result.available[index] * 1000;
    const auto shape = thermalShape(plant, draft.day, kwh / (capacity * 24));
    const double unit = kwh / std::accumulate(shape.begin(), shape.end(), 0.0);
    for (std::size_t h = 0; h < 24; ++h) {
        const double u = plant.hourly.uniform(draft.day.hourIndex(static_cast<int>(h)));
        const double wanted = std::max(shape[h] * unit, mustRunFraction(plant) * capacity);
        draft.set(index, h, std::min(wanted * (.995 + .01 * u), capacity));
    }
}

void Dispatch::closeWithReservoirs(Draft& draft, const Hours& target) const
{
    for (std::size_t h = 0; h < target.size(); ++h)
        closeHour(draft, h, target[h]);
}

/// Finds one pressure that moves every reservoir plant from its habit towards standstill or full load, then
/// settles the rounding rest on the largest.
void Dispatch::closeHour(Draft& draft, std::size_t hour, Amount target) const
{
    struct Wish
    {
        std::size_t plant;
        double kw;
        double level;
        double flexibility;

        double at(double pressure) const
        {
            // Who is off at this hour starts only under more pressure.
            const double felt = pressure > 0 && level <= 0 ? std::max(0.0, pressure - .5) : pressure;
            const double room = felt > 0 ? 1 - level : level;
            const double x = std::clamp(level + felt * flexibility * room, 0.0, 1.0);
            return x < .015 ? 0 : x * kw;
        }
    };

    std::vector<Wish> wishes;
    for (const std::size_t i : m_byTechnology[indexOf(Technology::ReservoirHydro)]) {
        const double kw = draft.result.available[i] * 1000;
        if (kw <= 0)
            continue;
        const Plant& plant = m_fleet.plants()[i];
        const HydroShape& shape = hydroShape(plant.code);
        const double mood = std::exp(.16 * plant.daily.smooth(draft.day.number, 12));
        const double u = plant.hourly.uniform(draft.day.hourIndex(static_cast<int>(hour)));
        wishes.push_back(
            {i, kw, std::min(1.0, shape.level[hour] * mood * (.985 + .03 * u)), shape.flexibility});
    }
    const double wanted = toDouble(target - draft.placed[hour]);
    double low = -8;
    double high = 8;
    for (int step = 0; step < 40; ++step) {
        const double middle = (low + high) / 2;
        double sum = 0;
        for (const Wish& wish : wishes)
            sum += wish.at(middle);
        (sum < wanted ? low : high) = middle;
    }
    for (const Wish& wish : wishes)
        draft.set(wish.plant, hour, wish.at(low));
    settle(draft, hour, target);
}

/// What is left of an hour, mostly hundredths of a kWh: running reservoirs take it, then any reservoir, then
/// thermal units.
void Dispatch::settle(Draft& draft, std::size_t hour, Amount target) const
{
    enum class Pass
    {
        RunningReservoirs,
        Reservoirs,
        Thermal
    };
    Amount rest = target - draft.placed[hour];
    const auto take = [&](std::size_t plant, bool onlyRunning) {
        Amount& value = draft.result.generation[plant][hour];
        const Amount current = orZero(value);
        if (onlyRunning && current == 0)
            return;
        const Amount most = amount(draft.result.available[plant] * 1000);
        const Amount step =
            rest > 0 ? std::min(rest, std::max<Amount>(0, most - current)) : std::max(rest, -current);
        rest -= step;
        value = current + step == 0 ? Missing : current + step;
    };
    for (const Pass pass : {Pass::RunningReservoirs, Pass::Reservoirs, Pass::Thermal}) {
        for (const std::size_t plant : pass == Pass::Thermal ? m_thermalBySize : m_reservoirsBySize) {
            if (rest == 0)
                break;
            take(plant, pass == Pass::RunningReservoirs);
        }
    }
    draft.placed[hour] = target;
    if (rest != 0) { // more than the fleet can give: the largest plant is overloaded rather than the balance
                     // broken
        Amount& value = draft.result.generation[m_reservoirsBySize.front()][hour];
        value = orZero(value) + rest;
    }
}

} // namespace vigia::standin
