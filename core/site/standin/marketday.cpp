#include "core/site/standin/marketday.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace vigia::standin {

namespace {

/// Settlement versions: from this age (days) on the figure is off by up to 1.5 % times this weight.
struct SettlementVersion
{
    qint64 age;
    double weight;
};

constexpr std::array Versions {SettlementVersion {45, 0}, SettlementVersion {25, .1},
                               SettlementVersion {10, .3}, SettlementVersion {5, .6},
                               SettlementVersion {0, 1}};

/// Industry works through the night.
constexpr std::array<double, 24> UnregulatedProfile {.95,  .94,  .93,  .92,  .92,  .93,  .95,  .98,
                                                     1.0,  1.02, 1.04, 1.05, 1.05, 1.06, 1.07, 1.06,
                                                     1.05, 1.02, 1.01, 1.02, 1.01, 1.0,  .99,  .97};
constexpr double UnregulatedShare = .325;

} // namespace

MarketDay::MarketDay(const Model& model, QDate date, const Publication& publication)
    : m_model(model)
    , m_day(DayInfo::of(date))
    , m_publication(publication)
{
}

double MarketDay::revisionFactor() const
{
    if (!m_publication.revisions)
        return 1;
    const qint64 age = m_day.date.daysTo(m_publication.today);
    const auto version = std::find_if(Versions.begin(), Versions.end() - 1,
                                      [age](const SettlementVersion& v) { return age >= v.age; });
    const Noise noise = m_model.noise("revision");
    return 1 + .015 * version->weight * (2 * noise.uniform(m_day.number * 8 + version->age) - 1);
}

const Hours& MarketDay::demand()
{
    if (!m_demand)
        m_demand = m_model.demand.hours(m_day, system().demand * revisionFactor());
    return *m_demand;
}

const ExchangeDay& MarketDay::exchange()
{
    if (!m_exchange)
        m_exchange = m_model.exchange.run(m_day, system().wetness);
    return *m_exchange;
}

const Hours& MarketDay::generation()
{
    if (!m_generation)
        m_generation = plus(minus(demand(), exchange().imports), exchange().exports);
    return *m_generation;
}

Hours MarketDay::realDemand()
{
    return scaled(generation(), .9875);
}

Hours MarketDay::commercialDemand()
{
    return scaled(realDemand(), 1.0125);
}

Hours MarketDay::losses()
{
    return scaled(generation(), .0125 + .0055 * m_model.noise("losses").uniform(m_day.number / 7));
}

Hours MarketDay::unregulated(const Hours& demand) const
{
    const double sum = std::accumulate(UnregulatedProfile.begin(), UnregulatedProfile.end(), 0.0);
    const double unit = toDouble(sumOf(demand)) * UnregulatedShare / sum;
    Hours hours = NoHours;
    for (std::size_t h = 0; h < hours.size(); ++h) {
        if (demand[h] != Missing)
            hours[h] = std::min(demand[h], amount(unit * UnregulatedProfile[h]));
    }
    return hours;
}

const PlantDay& MarketDay::plants()
{
    if (!m_plants)
        m_plants = m_model.dispatch.run(m_day, system(), generation());
    return *m_plants;
}

const Hours& MarketDay::prices()
{
    if (!m_prices)
        m_prices = m_model.price.hours(m_day, system().price);
    return *m_prices;
}

const RiverDay& MarketDay::rivers()
{
    if (!m_rivers)
        m_rivers = m_model.hydrology.riverDay(m_day);
    return *m_rivers;
}

const ReservoirDay& MarketDay::reservoirs()
{
    if (!m_reservoirs)
        m_reservoirs = m_model.hydrology.reservoirDay(m_day);
    return *m_reservoirs;
}

int MarketDay::lastHour(int lagDays) const
{
    if (!m_publication.partialNewestDay || m_day.date.daysTo(m_publication.today) != lagDays)
        return 24;
    return 12 + static_cast<int>(m_model.noise("partial").bits(m_day.number) % 9);
}

} // namespace vigia::standin
