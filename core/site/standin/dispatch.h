#pragma once

#include "core/site/standin/amount.h"
#include "core/site/standin/fleet.h"
#include "core/site/standin/systemrun.h"

namespace vigia::standin {

/// What every plant did on one day. Indices as Fleet::plants().
struct PlantDay
{
    std::vector<Hours> generation; ///< kWh; idle hours are Missing
    std::vector<double> available; ///< MW
};

/// Distributes a day's generation over the plants: sun, wind, cane and small rivers first, then thermal units
/// by merit, and the reservoirs' plants close every hour exactly, each with its habits.
class Dispatch
{
public:
    Dispatch(const Fleet& fleet, std::string_view seed);

    /// The sum over plants equals `target` (kWh an hour) to the last digit.
    PlantDay run(const DayInfo& day, const SystemDay& system, const Hours& target) const;

private:
    struct Draft;

    void addFlat(Draft& draft, Technology technology, double gwh, double jitter) const;
    void addSolar(Draft& draft) const;
    void addWind(Draft& draft) const;
    void addUnlisted(Draft& draft) const;
    void addThermal(Draft& draft) const;
    double addThermalGroup(Draft& draft, Technology technology, double kwh) const;
    void addUnit(Draft& draft, std::size_t index, double kwh) const;
    void closeWithReservoirs(Draft& draft, const Hours& target) const;
    void closeHour(Draft& draft, std::size_t hour, Amount target) const;
    void settle(Draft& draft, std::size_t hour, Amount target) const;

    const Fleet& m_fleet;
    std::vector<std::vector<std::size_t>> m_byTechnology;
    std::vector<std::size_t> m_reservoirsBySize;
    std::vector<std::size_t> m_thermalBySize;
    Noise m_wind;
};

} // namespace vigia::standin
