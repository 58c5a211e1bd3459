#include "core/site/standin/derivedplants.h"
#include "core/site/standin/figures.h"

#include <map>

namespace vigia::standin {

namespace {

/// A figure that a plant makes of each kWh it generates.
using PerKwh = std::function<double(const Plant&)>;

constexpr int Decimals = 5;

Figure emissionFigure()
{
    return published::since(published::market(), QDate(2016, 1, 1));
}

/// Warming of the three gases together, tonnes of CO2 a kWh.
double warmingPerKwh(const Plant& plant)
{
    return carbonPerKwh(plant) + heatPerKwh(plant) * (1e-6 * 25 + 1e-7 * 298);
}

template<typename Write>
void forEachBurning(MarketDay& day, const PerKwh& perKwh, Write write)
{
    const std::vector<Plant>& plants = day.model().fleet.plants();
    for (std::size_t i = 0; i < plants.size(); ++i) {
        const double factor = perKwh(plants[i]);
        if (factor > 0 && sumOf(day.plants().generation[i]) != Missing)
            write(plants[i], scaled(day.plants().generation[i], factor, Decimals));
    }
}

void addByPlantAndFuel(Figures& figures, const QByteArray& metric, const PerKwh& perKwh)
{
    Figure figure = emissionFigure();
    figure.write = [perKwh](MarketDay& day, ItemWriter& out) {
        forEachBurning(day, perKwh, [&out](const Plant& plant, const Hours& hours) {
            out.hours(plant.code, hours, {{"EnerSource", plant.fuel}});
        });
    };
    figures.add(metric, "RecursoComb", figure);
}

void addByBurningPlant(Figures& figures, const QByteArray& metric, Figure figure, const PerKwh& perKwh)
{
    figure.write = [perKwh](MarketDay& day, ItemWriter& out) {
        forEachBurning(day, perKwh,
                       [&out](const Plant& plant, const Hours& hours) { out.hours(plant.code, hours); });
    };
    figures.add(metric, "Recurso", figure);
}

} // namespace

void addEmissionFigures(Figures& figures)
{
    addByBurningPlant(figures, "ConsCombustibleMBTU", published::market(), heatPerKwh);
    addByBurningPlant(figures, "EmisionesCO2Eq", emissionFigure(), warmingPerKwh);
    addByPlantAndFuel(figures, "ConsCombAprox", heatPerKwh);
    addByPlantAndFuel(figures, "EmisionesCO2", carbonPerKwh);
    addByPlantAndFuel(figures, "EmisionesCH4", [](const Plant& plant) { return heatPerKwh(plant) * 1e-6; });
    addByPlantAndFuel(figures, "EmisionesN2O", [](const Plant& plant) { return heatPerKwh(plant) * 1e-7; });

    Figure byFuel = published::market();
    byFuel.write = [](MarketDay& day, ItemWriter& out) {
        std::map<QByteArray, Hours> fuels;
        forEachBurning(day, heatPerKwh, [&fuels](const Plant& plant, const Hours& hours) {
            const auto it = fuels.try_emplace(plant.fuel, NoHours).first;
            it->second = plus(it->second, hours);
        });
        for (const auto& [fuel, hours] : fuels)
            out.hours(fuel, hours);
    };
    figures.add("ConsCombustibleMBTU", "Combustible", byFuel);

    figures.addSystemHours("factorEmisionCO2e", emissionFigure(), [](MarketDay& day) {
        Hours tonnes = NoHours;
        forEachBurning(day, warmingPerKwh,
                       [&tonnes](const Plant&, const Hours& hours) { tonnes = plus(tonnes, hours); });
        for (std::size_t h = 0; h < tonnes.size(); ++h)
            tonnes[h] = amount(toDouble(tonnes[h]) * 1e6 / toDouble(day.generation()[h]), Decimals);
        return tonnes;
    });
}

} // namespace vigia::standin
