#include "core/site/standin/hydrology.h"

#include "core/site/standin/climate.h"
#include "core/site/standin/table.h"

#include <QDate>
#include <QHash>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace vigia::standin {

namespace {

constexpr double LargeReservoir = 400e6; ///< kWh

/// Some gauges repeat yesterday's figure to the last digit. Days go in pairs so that "yesterday" needs no
/// yesterday.
bool repeatsYesterday(const Noise& noise, const DayInfo& day, double probability)
{
    return day.number % 2 == 1 && noise.uniform(day.number / 2) < 2 * probability;
}

Amount wholeHundreds(double kwh)
{
    return std::llround(kwh / 100) * 100 * AmountUnit;
}

Amount sumOf(const std::vector<Amount>& parts)
{
    return std::accumulate(parts.begin(), parts.end(), Amount {0},
                           [](Amount sum, Amount part) { return sum + orZero(part); });
}

} // namespace

Hydrology::Hydrology(std::string_view seed, const SystemRun& run)
    : m_run(run)
{
    QList<QByteArray> regions;
    QHash<QByteArray, double> factors;
    for (const QByteArrayList& row : loadTable(QLatin1String("rivers.tsv"))) {
        if (!regions.contains(row[1])) {
            regions.append(row[1]);
            m_regions.emplace_back(seed, "region.", viewOf(row[1]));
        }
        factors.insert(row[0], row[3].toDouble());
        m_rivers.push_back({row[0], row[1], row[2].toDouble(), row[3].toDouble(),
                            Noise(seed, "river2.", viewOf(row[0])), Noise(seed, "river10.", viewOf(row[0])),
                            Noise(seed, "riverr.", viewOf(row[0])),
                            static_cast<int>(regions.indexOf(row[1]))});
    }
    for (const QByteArrayList& row : loadTable(QLatin1String("reservoirs.tsv"))) {
        const double capacity = row[4].toDouble();
        m_reservoirs.push_back(
            {row[0], row[1], factors.value(row[2], 1),
             historyStart().daysTo(QDate::fromString(QString::fromLatin1(row[3]), Qt::ISODate)), capacity,
             row[5].toDouble() / capacity - .691, Noise(seed, "res40.", viewOf(row[0])),
             Noise(seed, "res4.", viewOf(row[0])), Noise(seed, "resr.", viewOf(row[0]))});
    }
}

std::vector<double> Hydrology::riverWeights(const DayInfo& day) const
{
    std::vector<double> weights;
    weights.reserve(m_rivers.size());
    for (const River& river : m_rivers) {
        const Noise& region = m_regions[static_cast<std::size_t>(river.regionIndex)];
        weights.push_back(river.flow * river.factor
                          * std::exp(.25 * river.days2.smooth(day.number, 2)
                                     + .2 * river.days10.smooth(day.number, 10)
                                     + .15 * region.smooth(day.number, 8)));
    }
    return weights;
}

std::vector<Amount> Hydrology::riverEnergy(const DayInfo& day) const
{
    const Amount total = wholeHundreds(m_run.at(day).inflow * 1e6);
    std::vector<double> weights = riverWeights(day);
    if (day.number % 2 == 0)
        return split(total, weights);
    const std::vector<Amount> yesterday = riverEnergy(DayInfo::ofNumber(day.number - 1));
    std::vector<std::size_t> repeated;
    Amount rest = total;
    for (std::size_t i = 0; i < m_rivers.size(); ++i) {
        if (repeatsYesterday(m_rivers[i].repeats, day, .10)) {
            repeated.push_back(i);
            rest -= yesterday[i];
        }
    }
    if (rest < total / 3) // the inflow fell too much for it
        return split(total, weights);
    for (const std::size_t i : repeated)
        weights[i] = 0;
    std::vector<Amount> energy = split(rest, weights);
    for (const std::size_t i : repeated)
        energy[i] = yesterday[i];
    return energy;
}

RiverDay Hydrology::riverDay(const DayInfo& day) const
{
    std::vector<double> shares;
    std::transform(m_rivers.begin(), m_rivers.end(), std::back_inserter(shares),
                   [](const River& river) { return river.flow * river.factor; });
    return {riverEnergy(day), split(wholeHundreds(historicInflow(day) * 1e6), shares)};
}

std::vector<Amount> Hydrology::capacities(const DayInfo& day) const
{
    // Capacity changes on the first of a month; since April 2026 it is the real table.
    const DayInfo first = DayInfo::of(QDate(day.date.year(), day.date.month(), 1));
    double sum = 0;
    for (const Reservoir& reservoir : m_reservoirs)
        sum += first.number >= reservoir.firstDay ? reservoir.capacity : 0;
    const bool asTable = first.date >= QDate(2026, 5, 1);
    const double scale = asTable ? 1 : reservoirCapacity(first.year) * 1e6 / sum;
    std::vector<Amount> capacities;
    for (const Reservoir& reservoir : m_reservoirs) {
        const bool exists = first.number >= reservoir.firstDay;
        capacities.push_back(exists ? amount(reservoir.capacity * scale, 0) : Missing);
    }
    return capacities;
}

/// Storage of the whole system at the start of the day.
Amount Hydrology::storedTotal(const DayInfo& day, const std::vector<Amount>& capacity) const
{
    return wholeHundreds(toDouble(sumOf(capacity)) * m_run.at(day).fill);
}

double Hydrology::wishedFill(const Reservoir& reservoir, const DayInfo& day) const
{
    const double fill = m_run.at(day).fill;
    const bool large = reservoir.capacity >= LargeReservoir;
    const double wish = fill + reservoir.bias * std::min(1.0, (1 - std::abs(2 * fill - 1)) / .6)
        + (large ? .10 : .15) * reservoir.days40.smooth(day.number, 40)
        + (large ? .01 : .12) * reservoir.days4.smooth(day.number, 4);
    return std::clamp(wish, .02, 1.05);
}

std::vector<Amount> Hydrology::volumes(const DayInfo& day, const std::vector<Amount>& capacity) const
{
    std::vector<Amount> yesterday;
    if (day.number % 2 == 1 && day.date.day() > 1)
        yesterday = volumes(DayInfo::ofNumber(day.number - 1), capacity);
    const Amount total = storedTotal(day, capacity);
    std::vector<double> volume(m_reservoirs.size());
    std::vector<bool> fixed(m_reservoirs.size());
    double difference = toDouble(total);
    for (std::size_t i = 0; i < m_reservoirs.size(); ++i) {
        const Reservoir& reservoir = m_reservoirs[i];
        fixed[i] = !yesterday.empty() && reservoir.capacity >= LargeReservoir
            && repeatsYesterday(reservoir.repeats, day, .12);
        volume[i] = fixed[i] ? toDouble(yesterday[i]) : wishedFill(reservoir, day) * toDouble(capacity[i]);
        difference -= volume[i];
    }
    // The difference to the system's storage goes where there is room for it.
    std::vector<double> room(m_reservoirs.size());
    for (std::size_t i = 0; i < volume.size(); ++i) {
        const double kwh = toDouble(capacity[i]);
        room[i] =
            difference > 0 ? std::max(0.0, 1.05 * kwh - volume[i]) : std::max(0.0, volume[i] - .01 * kwh);
        room[i] *= fixed[i] ? 0 : 1;
    }
    const double allRoom = std::accumulate(room.begin(), room.end(), 0.0);
    std::vector<Amount> result(m_reservoirs.size(), Missing);
    Amount rest = total;
    for (std::size_t i = 0; i < volume.size(); ++i) {
        if (capacity[i] == Missing)
            continue;
        result[i] = fixed[i] ? yesterday[i] : wholeHundreds(volume[i] + difference * room[i] / allRoom);
        rest -= result[i];
    }
    const auto widest = std::max_element(room.begin(), room.end()) - room.begin();
    result[static_cast<std::size_t>(widest)] += rest;
    return result;
}

ReservoirDay Hydrology::reservoirDay(const DayInfo& day) const
{
    ReservoirDay result;
    const SystemDay& system = m_run.at(day);
    result.capacity = capacities(day);
    result.totalCapacity = sumOf(result.capacity);
    result.totalVolume = storedTotal(day, result.capacity);
    result.volume = volumes(day, result.capacity);

    // The fullest spill; what was turbined follows the inflow that each can store.
    std::vector<double> spill;
    std::vector<double> work;
    for (std::size_t i = 0; i < m_reservoirs.size(); ++i) {
        const double capacity = toDouble(result.capacity[i]);
        const double fill = capacity > 0 ? toDouble(result.volume[i]) / capacity : 0;
        spill.push_back(std::max(0.0, fill - .85) * capacity);
        work.push_back(std::sqrt(capacity) * (.6 + fill)
                       * std::exp(.1 * m_reservoirs[i].days4.smooth(day.number, 4)));
    }
    result.spilled = split(amount(system.spill * 1e6), spill);
    result.turbined = split(amount(std::max(0.0, system.hydro) * .9e6), work);
    for (std::size_t i = 0; i < m_reservoirs.size(); ++i) {
        const bool exists = result.capacity[i] != Missing;
        result.spilled[i] = exists ? orZero(result.spilled[i]) : Missing;
        result.turbined[i] = exists ? result.turbined[i] : Missing;
    }
    return result;
}

} // namespace vigia::standin
