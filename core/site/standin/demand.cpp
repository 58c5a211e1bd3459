#include "core/site/standin/demand.h"

#include "core/site/standin/climate.h"
#include "core/site/standin/curve.h"

#include <algorithm>
#include <numeric>

namespace vigia::standin {

namespace {

using Profile = std::array<double, 24>;

/// GWh/day at mid-year.
constexpr std::array<CurvePoint, 13> Level {{{2000.5, 113},
                                             {2005.5, 132},
                                             {2010.5, 153.5},
                                             {2015.5, 180},
                                             {2019.5, 197},
                                             {2020.5, 191},
                                             {2021.5, 204},
                                             {2022.5, 210.5},
                                             {2023.5, 219},
                                             {2024.5, 226},
                                             {2025.5, 232},
                                             {2026.5, 246},
                                             {2030.5, 277}}};
constexpr std::array Month {.985, 1.0, 1.005, 1.0, 1.008, 1.003, 1.005, 1.01, 1.005, .998, .998, .983};
constexpr std::array Weekday {1.015, 1.026, 1.027, 1.028, 1.026, .985, .893};
constexpr std::array WeekdayFrom2025 {1.028, 1.044, 1.040, 1.038, 1.030, .958, .862};

constexpr Profile Work2020 {.851,  .82,   .8,    .793,  .813,  .862,  .886,  .94,
                            1.004, 1.04,  1.081, 1.112, 1.097, 1.102, 1.123, 1.118,
                            1.096, 1.064, 1.127, 1.155, 1.13,  1.076, .995,  .916};
constexpr Profile Work2026 {.876, .848,  .828,  .819, .836,  .87,   .883,  .927,  .971,  .999,  1.033, 1.066,
                            1.07, 1.089, 1.112, 1.12, 1.106, 1.087, 1.137, 1.156, 1.131, 1.079, 1.011, .953};
constexpr Profile Saturday2020 {.908,  .875,  .851,  .841,  .844,  .861,  .867, .924,
                                .995,  1.045, 1.085, 1.111, 1.106, 1.087, 1.07, 1.06,
                                1.041, 1.028, 1.121, 1.151, 1.121, 1.069, 1.0,  .939};
constexpr Profile Saturday2026 {.97,   .937,  .916,  .901,  .899,  .903,  .917,  .966,
                                1.013, 1.031, 1.047, 1.063, 1.05,  1.045, 1.038, 1.029,
                                1.028, 1.032, 1.096, 1.103, 1.076, 1.031, .978,  .931};
constexpr Profile Sunday2020 {.969,  .928,  .901,  .884, .877,  .875,  .847, .879, .931,  .975,  1.014, 1.046,
                              1.056, 1.055, 1.044, 1.03, 1.015, 1.012, 1.13, 1.18, 1.169, 1.128, 1.063, .993};
constexpr Profile Sunday2026 {.979,  .942,  .918,  .899,  .886,  .876,  .865,  .898,
                              .935,  .962,  .993,  1.016, 1.032, 1.04,  1.041, 1.036,
                              1.043, 1.056, 1.138, 1.153, 1.131, 1.097, 1.055, 1.007};

double weekdayFactor(const DayInfo& day)
{
    const auto& factors = day.date.year() < 2025 ? Weekday : WeekdayFrom2025;
    const double normal = factors.at(static_cast<std::size_t>(day.weekday));
    const std::optional<double> holiday = holidayFactor(day.date);
    if (!holiday)
        return normal;
    return day.weekday == 6 ? std::min(*holiday, normal) : *holiday;
}

/// The lockdown of 2020 and the slow return from it.
double lockdownFactor(const DayInfo& day)
{
    const QDate first(2020, 3, 20);
    if (!day.isBetween(first, QDate(2020, 8, 31)))
        return 1;
    const auto days = static_cast<double>(first.daysTo(day.date));
    return .86 + .12 * std::min(1.0, std::max(0.0, days - 20) / 120);
}

} // namespace

Demand::Demand(std::string_view seed)
    : m_daily(seed, "dm")
    , m_weekly(seed, "dm9")
    , m_hourly(seed, "dh")
{
}

double Demand::total(const DayInfo& day) const
{
    const double month = Month.at(static_cast<std::size_t>(day.date.month() - 1));
    const double heat = 1 + .006 * std::max(0.0, ensoIndex(day.date));
    const double noise = std::exp(.009 * m_daily.gauss(day.number) + .010 * m_weekly.smooth(day.number, 9));
    return interpolate(Level, day.year) * month * weekdayFactor(day) * lockdownFactor(day) * heat * noise;
}

Hours Demand::hours(const DayInfo& day, double totalGwh) const
{
    const double late = std::clamp((day.year - 2020) / 6.4, 0.0, 1.0);
    const bool sunday = day.weekday == 6 || holidayFactor(day.date);
    const bool saturday = !sunday && day.weekday == 5;
    const Profile& a = sunday ? Sunday2020 : saturday ? Saturday2020 : Work2020;
    const Profile& b = sunday ? Sunday2026 : saturday ? Saturday2026 : Work2026;
    Profile weights {};
    for (std::size_t h = 0; h < weights.size(); ++h) {
        const qint64 index = day.hourIndex(static_cast<int>(h));
        weights[h] = (a[h] * (1 - late) + b[h] * late) * std::exp(.006 * m_hourly.smooth(index, 3));
    }
    const double unit = totalGwh * 1e6 / std::accumulate(weights.begin(), weights.end(), 0.0);
    Hours hours {};
    std::transform(weights.begin(), weights.end(), hours.begin(),
                   [unit](double weight) { return amount(weight * unit); });
    return hours;
}

} // namespace vigia::standin
