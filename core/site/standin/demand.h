#pragma once

#include "core/site/standin/amount.h"
#include "core/site/standin/dayinfo.h"
#include "core/site/standin/noise.h"

namespace vigia::standin {

/// The national demand (DemaSIN): level by year, weekday, holiday, lockdown of 2020, heat, noise.
class Demand
{
public:
    explicit Demand(std::string_view seed);

    /// GWh of the day.
    double total(const DayInfo& day) const;
    /// kWh, two decimals, adding up to `totalGwh`.
    Hours hours(const DayInfo& day, double totalGwh) const;

private:
    Noise m_daily;
    Noise m_weekly;
    Noise m_hourly;
};

} // namespace vigia::standin
