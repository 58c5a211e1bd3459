#pragma once

#include "core/site/standin/dayinfo.h"
#include "core/site/standin/noise.h"

namespace vigia::standin {

/// El Niño (> 0) and La Niña (< 0) through the public episodes since 2000.
double ensoIndex(QDate date);
/// Historic mean inflow, GWh/day, constant inside a month (AporEnerMediHist).
double historicInflow(const DayInfo& day);
/// The same through the middles of the months, without steps.
double smoothHistoricInflow(const DayInfo& day);

/// Energy that the rivers bring (AporEner), before the correction towards the known reservoir history.
class Climate
{
public:
    explicit Climate(std::string_view seed);
    /// GWh of the day.
    double inflow(const DayInfo& day) const;

private:
    Noise m_days3;
    Noise m_days12;
    Noise m_days50;
};

} // namespace vigia::standin
