#pragma once

#include "core/site/standin/amount.h"
#include "core/site/standin/dayinfo.h"
#include "core/site/standin/noise.h"

namespace vigia::standin {

/// Energy over the line to Ecuador ("ECUADOR 230"), kWh an hour; an hour without exchange is Missing.
struct ExchangeDay
{
    Hours imports = NoHours;
    Hours exports = NoHours;
};

class Exchange
{
public:
    explicit Exchange(std::string_view seed);

    /// `wetness`: of Colombia; a wet Colombia exports.
    ExchangeDay run(const DayInfo& day, double wetness) const;

private:
    Noise m_season;
    Noise m_weekly;
    Noise m_hourly;
    Noise m_imports;
};

/// The day the line went into service.
QDate exchangeStart();

} // namespace vigia::standin
