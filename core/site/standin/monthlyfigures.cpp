#include "core/site/standin/figures.h"

#include <cmath>

namespace vigia::standin {

namespace {

/// A month's charges come in the middle of the next.
constexpr int ChargesLagDays = 12;

Figure charge()
{
    return {.lagDays = ChargesLagDays};
}

/// kWh of commercial demand of the month that begins on this day.
double monthlyDemand(MarketDay& first)
{
    double gwh = 0;
    const int days = first.day().date.daysInMonth();
    for (int i = 0; i < days; ++i)
        gwh += first.model().run.at(DayInfo::ofNumber(first.day().number + i)).demand;
    return gwh * 1e6 * .9875 * 1.0125;
}

/// COP of the month: so much a kWh of 2024.
void addCollected(Figures& figures, const QByteArray& metric, double perKwh)
{
    figures.addSystemValue(metric, charge(), [perKwh](MarketDay& day) {
        return amount(monthlyDemand(day) * perKwh * priceLevel(day.day().year), 0);
    });
}

/// COP/kWh of the month.
void addRate(Figures& figures, const QByteArray& metric, double base, double spread)
{
    figures.addSystemValue(metric, charge(), [metric, base, spread](MarketDay& day) {
        const Noise noise = day.model().noise("rate.", viewOf(metric));
        return amount((base + spread * noise.smooth(day.day().number, 120)) * priceLevel(day.day().year), 5);
    });
}

/// The planning unit projects a year ahead.
void addProjection(Figures& figures, const QByteArray& metric, double factor)
{
    Figure figure = published::since({.lagDays = -365}, QDate(2010, 1, 1));
    figures.addSystemValue(metric, figure,
                           [factor](MarketDay& day) { return amount(monthlyDemand(day) * factor, 0); });
}

} // namespace

void addMonthlyFigures(Figures& figures)
{
    addCollected(figures, "CargoUsoSTN", 50);
    addCollected(figures, "CargoUsoSTR", 32);
    addCollected(figures, "FAER", 2.65);
    addCollected(figures, "PRONE", 1.8);
    addRate(figures, "MC", 300, 15);
    addRate(figures, "CERE", 82, 4);
    addRate(figures, "CEE", 81, 4);
    addRate(figures, "CargMaxTPrima", 62, 2);
    addRate(figures, "CargMedTPrima", 50, 1);
    addRate(figures, "CargMinTPrima", 41, 2);
    addRate(figures, "PrecFAZNI", 2.1, .02);
    addProjection(figures, "EscDemUPMEAlto", 1.035);
    addProjection(figures, "EscDemUPMEMedio", 1.005);
    addProjection(figures, "EscDemUPMEBajo", .975);
}

} // namespace vigia::standin
