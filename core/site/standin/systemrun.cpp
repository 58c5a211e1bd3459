#include "core/site/standin/systemrun.h"

#include "core/site/standin/climate.h"
#include "core/site/standin/curve.h"
#include "core/site/standin/dailyprice.h"
#include "core/site/standin/demand.h"

#include <algorithm>
#include <cmath>
#include <deque>
#include <numbers>
#include <numeric>
#include <optional>

namespace vigia::standin {

namespace {

constexpr std::array<CurvePoint, 8> Capacity {{{2000, 9800},
                                               {2010, 11500},
                                               {2015, 15300},
                                               {2016, 16600},
                                               {2022, 17350},
                                               {2024, 17358.5},
                                               {2026.3, 16930.5},
                                               {2030, 16930.5}}};
/// Fill by ISO week.
constexpr std::array<CurvePoint, 8> Guide {
    {{1, .598}, {10, .385}, {17, .303}, {26, .427}, {36, .523}, {48, .632}, {52, .609}, {53, .598}}};
constexpr std::array<CurvePoint, 8> SolarMw {{{2017, 0},
                                              {2019, 20},
                                              {2021, 120},
                                              {2022.5, 400},
                                              {2024.3, 1500},
                                              {2025.5, 2100},
                                              {2026.5, 3000},
                                              {2030, 6000}}};
constexpr std::array<CurvePoint, 5> MinorHydro {{{2000, 5}, {2010, 8}, {2015, 10}, {2020, 13}, {2026, 14}}};
constexpr std::array<CurvePoint, 5> Cogeneration {
    {{2000, .3}, {2010, .8}, {2018, 1.8}, {2024, 2.2}, {2030, 2.6}}};
constexpr std::array<CurvePoint, 5> ThermalCap {
    {{2000, 85}, {2006, 95}, {2014, 110}, {2020, 115}, {2026, 118}}};

struct Anchor
{
    int year;
    int month;
    int day;
    double fill;
};

/// Real fills that the run is drawn towards.
constexpr std::array Anchors {
    Anchor {2023, 8, 1, .767},  Anchor {2023, 11, 15, .767}, Anchor {2024, 4, 18, .2856},
    Anchor {2024, 7, 15, .60},  Anchor {2024, 9, 28, .494},  Anchor {2024, 10, 31, .553},
    Anchor {2025, 1, 6, .695},  Anchor {2025, 3, 29, .4906}, Anchor {2025, 4, 30, .58},
    Anchor {2025, 12, 15, .76}, Anchor {2026, 4, 10, .52},   Anchor {2026, 6, 1, .691}};

std::optional<double> anchoredFill(QDate date)
{
    for (std::size_t i = 1; i < Anchors.size(); ++i) {
        const Anchor& a = Anchors[i - 1];
        const Anchor& b = Anchors[i];
        const QDate from(a.year, a.month, a.day);
        const QDate to(b.year, b.month, b.day);
        if (from <= date && date < to) {
            return a.fill
                + (b.fill - a.fill) * static_cast<double>(from.daysTo(date))
                / static_cast<double>(from.daysTo(to));
        }
    }
    return {};
}

/// Everything the run needs and carries from day to day.
struct Run
{
    explicit Run(std::string_view seed)
        : demand(seed)
        , climate(seed)
        , price(seed)
        , solarNoise(seed, "so")
    {
    }

    SystemDay next(const DayInfo& day);
    double meanWetness(double ratio);
    double solar(const DayInfo& day) const;
    void store(double capacity, SystemDay& state);

    Demand demand;
    Climate climate;
    DailyPrice price;
    Noise solarNoise;
    std::deque<double> ratios;
    double energy = -1; ///< GWh stored
};

double Run::meanWetness(double ratio)
{
    ratios.push_back(ratio);
    if (ratios.size() > 30)
        ratios.pop_front();
    return std::accumulate(ratios.begin(), ratios.end(), 0.0) / static_cast<double>(ratios.size());
}

double Run::solar(const DayInfo& day) const
{
    const double season = 1 + .06 * std::cos(2 * std::numbers::pi * (day.dayOfYear - 45) / 365);
    return solarCapacity(day.year) * 24 * .185 * (1 - .10 * solarNoise.smooth(day.number, 2)) * season / 1000;
}

SystemDay Run::next(const DayInfo& day)
{
    const double capacity = reservoirCapacity(day.year);
    if (energy < 0)
        energy = .72 * capacity;
    SystemDay state;
    state.fill = energy / capacity;
    state.inflow = climate.inflow(day);
    if (const auto anchor = anchoredFill(day.date))
        state.inflow *= std::clamp(1 + 3 * (*anchor - state.fill), .62, 1.7);
    state.wetness = meanWetness(state.inflow / smoothHistoricInflow(day));
    state.guide = interpolate(Guide, 1 + (day.dayOfYear - 1) / 7.0);
    state.demand = demand.total(day);
    state.solar = solar(day);
    state.cogeneration = interpolate(Cogeneration, day.year);
    state.minorHydro = interpolate(MinorHydro, day.year) * std::pow(std::clamp(state.wetness, .5, 1.4), .6);
    const double share = .115 + .62 * std::max(0.0, 1 - state.wetness)
        - .08 * std::max(0.0, state.wetness - 1) + .85 * (state.guide - state.fill);
    state.thermal = std::min(std::clamp(share, .075, .47) * state.demand, interpolate(ThermalCap, day.year));
    state.hydro = state.demand - state.solar - state.cogeneration - state.minorHydro - state.thermal;
    store(capacity, state);
    state.price = price.mean(day, state.fill, state.guide, state.wetness);
    return state;
}

void Run::store(double capacity, SystemDay& state)
{
    // Part of the inflow serves run-of-river plants or is lost.
    double next = energy + state.inflow * .955 - state.minorHydro * .55 - state.hydro;
    if (state.fill > .80) {
        state.spill = (state.fill - .80) / .2 * .35 * state.inflow;
        next -= state.spill;
    }
    if (next > .985 * capacity) {
        state.spill += next - .985 * capacity;
        next = .985 * capacity;
    }
    if (next < .10 * capacity) {
        const double missing = .10 * capacity - next;
        state.hydro -= missing;
        state.thermal += missing;
        next = .10 * capacity;
    }
    energy = next;
}

} // namespace

double reservoirCapacity(double year)
{
    return interpolate(Capacity, year);
}

double solarCapacity(double year)
{
    return interpolate(SolarMw, year);
}

SystemRun::SystemRun(std::string_view seed, QDate last)
{
    Run run(seed);
    const qint64 days = historyStart().daysTo(last) + 1;
    m_days.reserve(static_cast<std::size_t>(std::max<qint64>(days, 1)));
    for (qint64 number = 0; number < std::max<qint64>(days, 1); ++number)
        m_days.push_back(run.next(DayInfo::ofNumber(number)));
}

bool SystemRun::covers(QDate date) const
{
    const qint64 number = historyStart().daysTo(date);
    return date.isValid() && number >= 0 && number < static_cast<qint64>(m_days.size());
}

const SystemDay& SystemRun::at(const DayInfo& day) const
{
    const qint64 last = static_cast<qint64>(m_days.size()) - 1;
    return m_days[static_cast<std::size_t>(std::clamp<qint64>(day.number, 0, last))];
}

} // namespace vigia::standin
