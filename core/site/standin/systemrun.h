#pragma once

#include "core/site/standin/dayinfo.h"

#include <string_view>
#include <vector>

namespace vigia::standin {

/// The power system on one day; energies in GWh.
struct SystemDay
{
    double inflow = 0;
    double wetness = 1; ///< 30-day mean of inflow over its historic mean
    double fill = 0; ///< reservoirs at the start of the day, fraction of capacity
    double guide = 0; ///< the fill that the season asks for
    double demand = 0;
    double solar = 0;
    double thermal = 0;
    double hydro = 0; ///< of the reservoirs; closes the balance
    double minorHydro = 0;
    double cogeneration = 0;
    double spill = 0;
    double price = 0; ///< COP/kWh, mean of the day
};

/// The reservoirs' balance from 2000-01-01 on: only storage has a memory, so it is run once and kept (about
/// 10 µs a day). Immutable: read it from any thread.
class SystemRun
{
public:
    SystemRun(std::string_view seed, QDate last);

    bool covers(QDate date) const;
    /// Outside the run: the nearest day.
    const SystemDay& at(const DayInfo& day) const;

private:
    std::vector<SystemDay> m_days;
};

/// Useful capacity of all reservoirs, GWh, following the years.
double reservoirCapacity(double year);
/// Installed solar capacity, MW.
double solarCapacity(double year);

} // namespace vigia::standin
