#include "core/site/standin/curve.h"
#include "core/site/standin/figures.h"

#include <algorithm>
#include <cmath>

namespace vigia::standin {

namespace {

/// The reliability charge began in December 2006.
Figure reliabilityFigure()
{
    return published::since(published::market(), QDate(2006, 12, 1));
}

/// GWh a day that the whole fleet can give in the driest of times.
constexpr std::array<CurvePoint, 4> FirmEnergy {{{2007, 140}, {2015, 190}, {2022, 225}, {2026, 244.8}}};

double firmFraction(const Plant& plant)
{
    switch (plant.technology) {
    case Technology::ReservoirHydro:
        return .42;
    case Technology::Coal:
    case Technology::Gas:
    case Technology::Liquid:
        return .90;
    case Technology::Solar:
        return plant.dispatched ? .17 : 0;
    default:
        return 0;
    }
}

/// Firm energy by plant for the charge's year (December to November), kWh a day.
std::vector<Amount> firmEnergy(MarketDay& day)
{
    const QDate date = day.day().date;
    const DayInfo start = DayInfo::of(QDate(date.month() == 12 ? date.year() : date.year() - 1, 12, 1));
    const Fleet& fleet = day.model().fleet;
    std::vector<double> weights;
    for (const Plant& plant : fleet.plants())
        weights.push_back(plant.isInService(start) ? fleet.capacity(plant, start) * firmFraction(plant) : 0);
    std::vector<Amount> parts = split(amount(interpolate(FirmEnergy, start.year) * 1e6, 0), weights, 0);
    for (std::size_t i = 0; i < parts.size(); ++i)
        parts[i] = weights[i] > 0 ? parts[i] : Missing;
    return parts;
}

using PlantAmount = std::function<Amount(MarketDay&, const Plant&)>;

void addByPlant(Figures& figures, const QByteArray& metric, Figure figure, const PlantAmount& of)
{
    figure.write = [of](MarketDay& day, ItemWriter& out) {
        for (const Plant& plant : day.model().fleet.plants()) {
            if (plant.isInService(day.day()))
                out.value(plant.code, of(day, plant));
        }
    };
    figures.add(metric, "Recurso", figure);
}

/// COP of back-up contracts; few plants need one on a day.
Amount backup(MarketDay& day, const Plant& plant, int salt)
{
    const double u = plant.daily.uniform(-100 - (day.day().number * 4 + salt));
    const bool traded = plant.dispatched && u < .06;
    return traded ? amount(plant.megawatts * 24e4 * u) : Missing;
}

void addBackup(Figures& figures, const QByteArray& metric, int salt)
{
    addByPlant(figures, metric, reliabilityFigure(),
               [salt](MarketDay& day, const Plant& plant) { return backup(day, plant, salt); });
    figures.addSystemValue(metric, reliabilityFigure(), [salt](MarketDay& day) {
        Amount sum = 0;
        for (const Plant& plant : day.model().fleet.plants())
            sum += plant.isInService(day.day()) ? orZero(backup(day, plant, salt)) : 0;
        return sum;
    });
}

/// Dispatched solar parks measure their sun: 0..1 of a clear day.
double sunshine(MarketDay& day, const Plant& plant)
{
    return .75 + .5 * plant.daily.uniform(day.day().number) - .25 * plant.daily.uniform(-5);
}

void addSunByPlant(Figures& figures, const QByteArray& metric, double base, double gain)
{
    addByPlant(figures, metric, published::market(), [base, gain](MarketDay& day, const Plant& plant) {
        const bool measures = plant.technology == Technology::Solar && plant.dispatched;
        return measures ? amount(base + gain * sunshine(day, plant)) : Missing;
    });
}

} // namespace

void addReliabilityFigures(Figures& figures)
{
    Figure firm = reliabilityFigure();
    firm.write = [](MarketDay& day, ItemWriter& out) {
        const std::vector<Amount> parts = firmEnergy(day);
        for (std::size_t i = 0; i < parts.size(); ++i)
            out.value(day.model().fleet.plants()[i].code, parts[i]);
    };
    figures.add("ENFICC", "Recurso", firm);
    figures.addSystemValue("ENFICC", reliabilityFigure(), [](MarketDay& day) {
        Amount sum = 0;
        for (const Amount part : firmEnergy(day))
            sum += orZero(part);
        return sum;
    });
    // What was sold of it.
    firm.write = [](MarketDay& day, ItemWriter& out) {
        const std::vector<Amount> parts = firmEnergy(day);
        for (std::size_t i = 0; i < parts.size(); ++i) {
            const Plant& plant = day.model().fleet.plants()[i];
            if (parts[i] != Missing)
                out.value(plant.code, amount(toDouble(parts[i]) * (.86 + .1 * plant.daily.uniform(-6)), 0));
        }
    };
    figures.add("ObligEnerFirme", "Recurso", firm);
    addByPlant(figures, "DDVContratada", reliabilityFigure(), [](MarketDay& day, const Plant& plant) {
        const bool contracted = plant.isThermal() && plant.daily.uniform(-100 - day.day().number / 30) < .08;
        return contracted ? amount(plant.megawatts * 24e3 * .05, 0) : Missing;
    });
    addBackup(figures, "ComContRespEner", 1);
    addBackup(figures, "VentContRespEner", 2);
    addByPlant(figures, "PrecCargConf", reliabilityFigure(), [](MarketDay&, const Plant& plant) {
        return firmFraction(plant) > 0 ? amount(.0145 + .0035 * plant.daily.uniform(-7), 5) : Missing;
    });

    addSunByPlant(figures, "IrrPanel", 40, 215); // W/m2, mean of the day
    addSunByPlant(figures, "IrrGlobal", 35, 190);
    addSunByPlant(figures, "TempPanel", 22, 14); // degrees
    addSunByPlant(figures, "TempAmbSolar", 21, 8);
}

} // namespace vigia::standin
