#pragma once

#include "core/site/standin/amount.h"
#include "core/site/standin/dayinfo.h"
#include "core/site/standin/noise.h"

namespace vigia::standin {

/// Price level against 2024 (inflation and fuel).
double priceLevel(double year);

/// The spot price of the pool, COP/kWh.
class DailyPrice
{
public:
    explicit DailyPrice(std::string_view seed);

    /// From the state of the reservoirs.
    double mean(const DayInfo& day, double fill, double guide, double wetness) const;
    /// 24 steps of four to eight levels with this mean: low block, shoulder, evening peak.
    Hours hours(const DayInfo& day, double mean) const;

private:
    Noise m_daily;
    Noise m_days6;
    Noise m_days25;
    Noise m_peak;
    Noise m_tension;
    Noise m_peakLength;
    Noise m_peakStart;
    Noise m_low;
    Noise m_midday;
};

} // namespace vigia::standin
