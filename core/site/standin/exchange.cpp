#include "core/site/standin/exchange.h"

#include <algorithm>

namespace vigia::standin {

Exchange::Exchange(std::string_view seed)
    : m_season(seed, "ex40")
    , m_weekly(seed, "ex5")
    , m_hourly(seed, "exh")
    , m_imports(seed, "imh")
{
}

ExchangeDay Exchange::run(const DayInfo& day, double wetness) const
{
    ExchangeDay result;
    if (day.date < exchangeStart())
        return result;
    // Ecuador was dry from September 2024 to the first days of February 2025.
    const bool neighbourDry = day.isBetween(QDate(2024, 9, 15), QDate(2025, 2, 9));
    const double wish = (neighbourDry ? 1.2 : -.2) + .5 * m_season.smooth(day.number, 40)
        + .4 * m_weekly.smooth(day.number, 5) + .8 * (wetness - 1);
    const double presence = std::clamp(.35 + .4 * wish, 0.0, 1.0);
    const double level = std::clamp(.12 + .11 * wish, .004, .42);
    for (std::size_t h = 0; h < 24; ++h) {
        const qint64 index = day.hourIndex(static_cast<int>(h));
        if (m_hourly.uniform(index) < presence) {
            const double gwh = level * (.6 + .5 * m_hourly.uniform(-1 - index));
            result.exports[h] = amount(std::min(gwh, .477) * 1e6);
        } else if (m_imports.uniform(index) < .25) {
            // Mostly the odd kWh that a closed line carries; real imports when Colombia is short.
            const bool needed = wetness < .75 && wish < 0;
            const double u = m_imports.uniform(-1 - index);
            result.imports[h] = amount(needed ? 2e4 + 3.4e5 * u * u : 67.26 + 2870.22 * u);
        }
    }
    return result;
}

QDate exchangeStart()
{
    return {2003, 3, 1};
}

} // namespace vigia::standin
