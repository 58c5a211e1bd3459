#include "core/site/standin/dailyprice.h"

#include "core/site/standin/curve.h"

#include <algorithm>
#include <numeric>

namespace vigia::standin {

namespace {

constexpr std::array<CurvePoint, 9> Level {{{2000, .24},
                                            {2005, .36},
                                            {2010, .48},
                                            {2016, .60},
                                            {2020, .72},
                                            {2022, .85},
                                            {2024, 1.0},
                                            {2026, 1.10},
                                            {2030, 1.3}}};

} // namespace

double priceLevel(double year)
{
    return interpolate(Level, year);
}

DailyPrice::DailyPrice(std::string_view seed)
    : m_daily(seed, "pr")
    , m_days6(seed, "pr6")
    , m_days25(seed, "pr25")
    , m_peak(seed, "pk")
    , m_tension(seed, "pk2")
    , m_peakLength(seed, "pn")
    , m_peakStart(seed, "ps")
    , m_low(seed, "pl")
    , m_midday(seed, "pm")
{
}

double DailyPrice::mean(const DayInfo& day, double fill, double guide, double wetness) const
{
    const double level = priceLevel(day.year);
    // In the spring of 2024 few plants offered, whatever the reservoirs held.
    const bool fewOffers = day.isBetween(QDate(2024, 9, 15), QDate(2024, 11, 20));
    const double logarithm = std::log(280 * level) + 2.6 * (guide - fill)
        + (wetness < 1 ? 2.0 : 1.2) * (1 - wetness) + (fewOffers ? .55 : 0);
    const double noise = .10 * m_daily.gauss(day.number) + .14 * m_days6.smooth(day.number, 6)
        + .12 * m_days25.smooth(day.number, 25);
    const double floor = 75 * level;
    const double cap = (day.date.year() >= 2020 ? 2700 : 1500) * level;
    double price = std::exp(logarithm + noise);
    if (price < 4 * floor)
        price = floor + price * .82;
    return std::clamp(price, floor, cap);
}

Hours DailyPrice::hours(const DayInfo& day, double mean) const
{
    const qint64 t = day.number;
    const double tension = m_tension.uniform(t);
    const double peak = 1.10 + .06 * m_peak.uniform(t) + (mean > 700 ? .15 + .6 * tension * tension : 0);
    const double low = 1.0 - .04 * m_low.uniform(t);
    const double shoulder = (low + peak) / 2 * .97;
    const int first = m_peakStart.uniform(t) < .8 ? 18 : 17;
    const int last = first + 4 + static_cast<int>(3 * m_peakLength.uniform(t)) - 1;
    const double midday = low * (m_midday.uniform(t) < .5 ? 1.03 : .97);
    std::array<double, 24> weights {};
    for (int hour = 1; hour <= 24; ++hour) {
        double& weight = weights.at(static_cast<std::size_t>(hour - 1));
        if (hour >= first && hour <= last)
            weight = peak;
        else if (hour == first - 1 || hour == last + 1)
            weight = shoulder;
        else
            weight = hour >= 12 && hour <= 16 ? midday : low;
    }
    const double unit = mean * 24 / std::accumulate(weights.begin(), weights.end(), 0.0);
    Hours hours {};
    std::transform(weights.begin(), weights.end(), hours.begin(),
                   [unit](double weight) { return amount(weight * unit, 5); });
    return hours;
}

} // namespace vigia::standin
