#include "core/site/standin/figures.h"

#include <numeric>

namespace vigia::standin {

namespace {

using ReservoirAmounts = std::function<std::vector<Amount>(MarketDay&)>;
using RiverAmounts = std::function<std::vector<Amount>(MarketDay&)>;

Amount total(const std::vector<Amount>& parts)
{
    return std::accumulate(parts.begin(), parts.end(), Amount {0},
                           [](Amount sum, Amount part) { return sum + orZero(part); });
}

/// Fractions, although the catalogue calls them percent.
Amount fraction(Amount part, Amount whole)
{
    return part == Missing || orZero(whole) == 0 ? Missing : amount(toDouble(part) / toDouble(whole), 5);
}

std::vector<Amount> fractions(const std::vector<Amount>& parts, const std::vector<Amount>& wholes)
{
    std::vector<Amount> result;
    for (std::size_t i = 0; i < parts.size(); ++i)
        result.push_back(fraction(parts[i], wholes[i]));
    return result;
}

/// kWh to m3 by the height the water still falls.
std::vector<Amount> waterOf(MarketDay& day, const std::vector<Amount>& energy)
{
    std::vector<Amount> water = energy;
    const std::vector<Reservoir>& reservoirs = day.model().hydrology.reservoirs();
    for (std::size_t i = 0; i < water.size(); ++i) {
        if (water[i] != Missing)
            water[i] = amount(toDouble(water[i]) / reservoirs[i].factor, 0);
    }
    return water;
}

/// kWh a day to m3/s.
std::vector<Amount> flowOf(MarketDay& day, const std::vector<Amount>& energy)
{
    std::vector<Amount> flow = energy;
    const std::vector<River>& rivers = day.model().hydrology.rivers();
    for (std::size_t i = 0; i < flow.size(); ++i)
        flow[i] = amount(toDouble(flow[i]) / (86400 * rivers[i].factor), 2);
    return flow;
}

bool isFlowHole(QDate date)
{
    static const QList<QDate> holes {QDate(2020, 7, 17), QDate(2020, 7, 19),  QDate(2021, 12, 7),
                                     QDate(2021, 12, 8), QDate(2021, 12, 27), QDate(2022, 1, 26),
                                     QDate(2022, 2, 20)};
    return holes.contains(date);
}

void addByReservoir(Figures& figures, const QByteArray& metric, const ReservoirAmounts& amounts)
{
    Figure figure = published::hydrology();
    figure.write = [amounts](MarketDay& day, ItemWriter& out) {
        const std::vector<Amount> values = amounts(day);
        const std::vector<Reservoir>& reservoirs = day.model().hydrology.reservoirs();
        for (std::size_t i = 0; i < values.size(); ++i)
            out.value(reservoirs[i].name, values[i]);
    };
    figures.add(metric, "Embalse", figure);
}

void addByRiver(Figures& figures, const QByteArray& metric, const RiverAmounts& amounts,
                std::function<bool(QDate)> isHole = {})
{
    Figure figure = published::hydrology();
    figure.isHole = std::move(isHole);
    figure.write = [amounts](MarketDay& day, ItemWriter& out) {
        const std::vector<Amount> values = amounts(day);
        const std::vector<River>& rivers = day.model().hydrology.rivers();
        for (std::size_t i = 0; i < values.size(); ++i)
            out.value(rivers[i].name, values[i]);
    };
    figures.add(metric, "Rio", figure);
}

/// By reservoir and their sum as Sistema.
void addWithTotal(Figures& figures, const QByteArray& metric, const ReservoirAmounts& amounts)
{
    addByReservoir(figures, metric, amounts);
    figures.addSystemValue(metric, published::hydrology(),
                           [amounts](MarketDay& day) { return total(amounts(day)); });
}

void addReservoirs(Figures& figures)
{
    addWithTotal(figures, "CapaUtilDiarEner", [](MarketDay& day) { return day.reservoirs().capacity; });
    addWithTotal(figures, "VoluUtilDiarEner", [](MarketDay& day) { return day.reservoirs().volume; });
    addWithTotal(figures, "VertEner", [](MarketDay& day) { return day.reservoirs().spilled; });
    addWithTotal(figures, "CapaUtilDiarMasa",
                 [](MarketDay& day) { return waterOf(day, day.reservoirs().capacity); });
    addWithTotal(figures, "VolTurbMasa",
                 [](MarketDay& day) { return waterOf(day, day.reservoirs().turbined); });
    addByReservoir(figures, "VoluUtilDiarMasa",
                   [](MarketDay& day) { return waterOf(day, day.reservoirs().volume); });
    addByReservoir(figures, "VertMasa",
                   [](MarketDay& day) { return waterOf(day, day.reservoirs().spilled); });
    // Bottom outlets: the spilled water and the river's minimum.
    addByReservoir(figures, "DescMasa", [](MarketDay& day) {
        std::vector<Amount> water = waterOf(day, day.reservoirs().spilled);
        const std::vector<Amount> turbined = waterOf(day, day.reservoirs().turbined);
        for (std::size_t i = 0; i < water.size(); ++i) {
            if (water[i] != Missing)
                water[i] += amount(toDouble(turbined[i]) * .04, 0);
        }
        return water;
    });
    addByReservoir(figures, "PorcVoluUtilDiar", [](MarketDay& day) {
        return fractions(day.reservoirs().volume, day.reservoirs().capacity);
    });
    figures.addSystemValue("PorcVoluUtilDiar", published::hydrology(), [](MarketDay& day) {
        return fraction(day.reservoirs().totalVolume, day.reservoirs().totalCapacity);
    });
}

void addRivers(Figures& figures)
{
    addByRiver(figures, "AporEner", [](MarketDay& day) { return day.rivers().energy; });
    addByRiver(figures, "AporEnerMediHist", [](MarketDay& day) { return day.rivers().historic; });
    addByRiver(
        figures, "AporCaudal", [](MarketDay& day) { return flowOf(day, day.rivers().energy); }, isFlowHole);
    addByRiver(figures, "AporCaudalMediHist",
               [](MarketDay& day) { return flowOf(day, day.rivers().historic); });
    addByRiver(figures, "PorcApor",
               [](MarketDay& day) { return fractions(day.rivers().energy, day.rivers().historic); });
    figures.addSystemValue("AporEner", published::hydrology(),
                           [](MarketDay& day) { return total(day.rivers().energy); });
    figures.addSystemValue("AporEnerMediHist", published::hydrology(),
                           [](MarketDay& day) { return total(day.rivers().historic); });
    figures.addSystemValue("PorcApor", published::hydrology(), [](MarketDay& day) {
        return fraction(total(day.rivers().energy), total(day.rivers().historic));
    });
}

} // namespace

void addHydrologyFigures(Figures& figures)
{
    addReservoirs(figures);
    addRivers(figures);
}

} // namespace vigia::standin
