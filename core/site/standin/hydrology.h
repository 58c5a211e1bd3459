#pragma once

#include "core/site/standin/amount.h"
#include "core/site/standin/noise.h"
#include "core/site/standin/systemrun.h"

#include <QByteArray>

#include <vector>

namespace vigia::standin {

struct River
{
    QByteArray name;
    QByteArray region;
    double flow = 0; ///< long-term mean, m3/s
    double factor = 1; ///< kWh that a m3 gives on its way down
    Noise days2;
    Noise days10;
    Noise repeats;
    int regionIndex = 0;
};

struct Reservoir
{
    QByteArray name;
    QByteArray region;
    double factor = 1; ///< kWh/m3, of its river
    qint64 firstDay = 0;
    double capacity = 0; ///< kWh, June 2026
    double bias = 0; ///< its fill against the system's
    Noise days40;
    Noise days4;
    Noise repeats;
};

struct RiverDay
{
    std::vector<Amount> energy; ///< kWh
    std::vector<Amount> historic; ///< kWh
};

/// Elements of reservoirs not yet built are Missing.
struct ReservoirDay
{
    std::vector<Amount> capacity; ///< kWh
    std::vector<Amount> volume; ///< kWh; may exceed the capacity
    std::vector<Amount> spilled; ///< kWh
    std::vector<Amount> turbined; ///< kWh
    Amount totalCapacity = 0;
    Amount totalVolume = 0;
};

/// Splits the system's inflow over the rivers and its storage over the reservoirs; the parts add up exactly.
/// Immutable.
class Hydrology
{
public:
    Hydrology(std::string_view seed, const SystemRun& run);

    const std::vector<River>& rivers() const { return m_rivers; }

    const std::vector<Reservoir>& reservoirs() const { return m_reservoirs; }

    RiverDay riverDay(const DayInfo& day) const;
    ReservoirDay reservoirDay(const DayInfo& day) const;

private:
    std::vector<Amount> riverEnergy(const DayInfo& day) const;
    std::vector<double> riverWeights(const DayInfo& day) const;
    std::vector<Amount> capacities(const DayInfo& day) const;
    std::vector<Amount> volumes(const DayInfo& day, const std::vector<Amount>& capacity) const;
    Amount storedTotal(const DayInfo& day, const std::vector<Amount>& capacity) const;
    double wishedFill(const Reservoir& reservoir, const DayInfo& day) const;

    const SystemRun& m_run;
    std::vector<River> m_rivers;
    std::vector<Reservoir> m_reservoirs;
    std::vector<Noise> m_regions;
};

} // namespace vigia::standin
