#include "core/site/standin/climate.h"

#include "core/site/standin/curve.h"

#include <array>
#include <cmath>

namespace vigia::standin {

namespace {

/// x = months since the year 0.
constexpr std::array<CurvePoint, 57> Enso {
    {{23999, -1.5}, {24002, -1.5}, {24011, -0.7}, {24023, -0.2}, {24030, 0.8},  {24034, 1.2},  {24039, 0},
     {24055, 0.6},  {24061, 0.6},  {24070, -0.6}, {24075, 0},    {24082, 0.9},  {24087, -0.2}, {24095, -1.4},
     {24101, -0.4}, {24113, 0.4},  {24119, 1.5},  {24123, 0.4},  {24128, -1.6}, {24134, -1},   {24142, -1},
     {24149, 0.2},  {24165, -0.2}, {24177, 0.6},  {24185, 1.2},  {24190, 2.5},  {24194, 1.9},  {24197, -0.2},
     {24201, -0.7}, {24209, 0.2},  {24214, -0.9}, {24221, 0.1},  {24226, 0.9},  {24230, 0.7},  {24235, 0.1},
     {24245, -0.3}, {24249, -1.2}, {24256, -0.5}, {24262, -1},   {24269, -0.9}, {24274, -0.9}, {24279, 0.3},
     {24284, 1.5},  {24287, 2},    {24290, 1.6},  {24292, 0.6},  {24294, 0.4},  {24296, 1.3},  {24297, 1},
     {24298, -0.3}, {24299, -0.4}, {24301, -0.5}, {24305, -0.4}, {24310, -0.5}, {24317, 0.2},  {24323, 0.8},
     {24371, 0}}};
constexpr std::array<double, 12> MonthlyInflow {118, 112, 128, 185, 252, 262, 248, 214, 196, 250, 243, 160};
/// Day of the year of the 15th of each month, and the neighbours in the years beside.
constexpr std::array<CurvePoint, 14> InflowThroughMonths {{{349 - 365, 160},
                                                           {15, 118},
                                                           {46, 112},
                                                           {74, 128},
                                                           {105, 185},
                                                           {135, 252},
                                                           {166, 262},
                                                           {196, 248},
                                                           {227, 214},
                                                           {258, 196},
                                                           {288, 250},
                                                           {319, 243},
                                                           {349, 160},
                                                           {15 + 365, 118}}};
/// The fleet of the past used less of the water.
constexpr std::array<CurvePoint, 9> FleetScale {{{2000, .62},
                                                 {2005, .64},
                                                 {2010, .70},
                                                 {2014, .78},
                                                 {2016, .88},
                                                 {2022, .90},
                                                 {2023, .97},
                                                 {2024, 1.0},
                                                 {2040, 1.0}}};

} // namespace

double ensoIndex(QDate date)
{
    const double month = date.year() * 12 + date.month() - 1 + (date.day() - 1) / 30.5;
    if (month < Enso.front().x || month >= Enso.back().x)
        return 0;
    return interpolate(Enso, month);
}

double historicInflow(const DayInfo& day)
{
    return MonthlyInflow.at(static_cast<std::size_t>(day.date.month() - 1))
        * interpolate(FleetScale, day.date.year());
}

double smoothHistoricInflow(const DayInfo& day)
{
    return interpolate(InflowThroughMonths, day.dayOfYear) * interpolate(FleetScale, day.year);
}

Climate::Climate(std::string_view seed)
    : m_days3(seed, "ap3")
    , m_days12(seed, "ap12")
    , m_days50(seed, "ap50")
{
}

double Climate::inflow(const DayInfo& day) const
{
    constexpr double HalfVariance = (.16 * .16 + .20 * .20 + .16 * .16) / 2;
    const double weather = .16 * m_days3.smooth(day.number, 3) + .20 * m_days12.smooth(day.number, 12)
        + .16 * m_days50.smooth(day.number, 50);
    const int month = day.date.month();
    const bool dry = month == 12 || month <= 4;
    const double enso = ensoIndex(day.date);
    const double effect = (enso > 0 ? -.30 : -.20) * enso * (dry ? 1.0 : .8);
    return smoothHistoricInflow(day) * std::exp(weather - HalfVariance + effect);
}

} // namespace vigia::standin
