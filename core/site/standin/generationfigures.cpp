#include "core/site/standin/derivedplants.h"
#include "core/site/standin/figures.h"

namespace vigia::standin {

namespace {

using Rows = std::function<PlantHours(MarketDay&)>;

enum class Shown
{
    All, ///< every plant that exists, also one that stands still all day
    Dispatched, ///< the centrally dispatched ones, also when out
    WithFigures, ///< only those with a figure
};

void addByPlant(Figures& figures, const QByteArray& metric, Figure figure, Shown shown, const Rows& rows)
{
    figure.write = [shown, rows](MarketDay& day, ItemWriter& out) {
        const std::vector<Plant>& plants = day.model().fleet.plants();
        const PlantHours hours = rows(day);
        for (std::size_t i = 0; i < plants.size(); ++i) {
            const bool wanted = shown == Shown::All || (shown == Shown::Dispatched && plants[i].dispatched)
                || (shown == Shown::WithFigures && sumOf(hours[i]) != Missing);
            if (wanted && plants[i].exists(day.day()) && !(shown == Shown::Dispatched && plants[i].future))
                out.hours(plants[i].code, hours[i]);
        }
    };
    figures.add(metric, "Recurso", figure);
}

/// Generation less the plan; only plants whose source nobody commands when `variable`.
PlantHours deviation(MarketDay& day, double spread, int salt, bool variable)
{
    const std::vector<Plant>& plants = day.model().fleet.plants();
    PlantHours result = plannedGeneration(day, spread, salt);
    for (std::size_t i = 0; i < plants.size(); ++i) {
        const bool isVariable =
            plants[i].technology == Technology::Solar || plants[i].technology == Technology::Wind;
        result[i] = variable && !isVariable ? NoHours : minus(day.plants().generation[i], result[i]);
        if (!plants[i].dispatched)
            result[i] = NoHours;
    }
    return result;
}

/// The fine for deviating by more than 5 %.
PlantHours deviationCost(MarketDay& day)
{
    PlantHours cost = deviation(day, .015, 2, false);
    for (std::size_t i = 0; i < cost.size(); ++i) {
        for (std::size_t h = 0; h < 24; ++h) {
            const double kwh = std::abs(toDouble(cost[i][h]));
            const bool large = kwh > .05 * toDouble(day.plants().generation[i][h]);
            if (cost[i][h] != Missing)
                cost[i][h] = large ? amount(kwh * toDouble(day.prices()[h]) * .3) : Missing;
        }
    }
    return cost;
}

Hours sumOverPlants(const PlantHours& rows)
{
    Hours sum = NoHours;
    for (const Hours& hours : rows)
        sum = plus(sum, hours);
    return sum;
}

void addPlans(Figures& figures)
{
    const Figure market = published::market();
    addByPlant(figures, "GeneProgDesp", market, Shown::Dispatched,
               [](MarketDay& day) { return plannedGeneration(day, .04, 1); });
    addByPlant(figures, "GeneProgRedesp", market, Shown::Dispatched,
               [](MarketDay& day) { return plannedGeneration(day, .015, 2); });
    addByPlant(figures, "DesvEner", market, Shown::WithFigures,
               [](MarketDay& day) { return deviation(day, .015, 2, false); });
    addByPlant(figures, "DesvMoneda", market, Shown::WithFigures, deviationCost);
    figures.addSystemHours("DesvMoneda", market,
                           [](MarketDay& day) { return sumOverPlants(deviationCost(day)); });
    const Figure variable = published::since(market, QDate(2019, 1, 1));
    addByPlant(figures, "DesvGenVariableDesp", variable, Shown::WithFigures,
               [](MarketDay& day) { return deviation(day, .04, 1, true); });
    addByPlant(figures, "DesvGenVariableRedesp", variable, Shown::WithFigures,
               [](MarketDay& day) { return deviation(day, .015, 2, true); });
}

/// Positive: a plant that ran although too dear. Negative: one that stood still for it.
PlantHours reconciliation(MarketDay& day, bool positive)
{
    const std::vector<Plant>& plants = day.model().fleet.plants();
    if (positive)
        return outOfMeritGeneration(day);
    PlantHours result = idealGeneration(day);
    for (std::size_t i = 0; i < plants.size(); ++i) {
        const bool reservoir = plants[i].technology == Technology::ReservoirHydro;
        result[i] = reservoir ? minus(day.plants().generation[i], result[i]) : NoHours;
        for (Amount& hour : result[i]) {
            if (hour >= 0)
                hour = Missing;
        }
    }
    return result;
}

PlantHours reconciliationMoney(MarketDay& day, bool positive)
{
    PlantHours result = reconciliation(day, positive);
    for (std::size_t i = 0; i < result.size(); ++i) {
        const Plant& plant = day.model().fleet.plants()[i];
        const double price =
            positive ? offerPrice(plant, day.day(), day.system().price) : day.system().price * .9;
        result[i] = scaled(result[i], price);
    }
    return result;
}

void addReconciliation(Figures& figures)
{
    for (const bool positive : {true, false}) {
        const QByteArray name = positive ? "RecoPos" : "RecoNeg";
        addByPlant(figures, name + "Ener", published::market(), Shown::WithFigures,
                   [positive](MarketDay& day) { return reconciliation(day, positive); });
        addByPlant(figures, name + "Moneda", published::market(), Shown::WithFigures,
                   [positive](MarketDay& day) { return reconciliationMoney(day, positive); });
    }
}

void addAvailability(Figures& figures)
{
    addByPlant(figures, "DispoReal", published::market(), Shown::Dispatched, availability);
    addByPlant(figures, "DispoDeclarada", published::market(), Shown::Dispatched, availability);
    addByPlant(figures, "DispoCome", published::market(), Shown::Dispatched, [](MarketDay& day) {
        PlantHours hours = availability(day);
        for (Hours& row : hours)
            row = scaled(row, .985, 0);
        return hours;
    });
    Figure capacity = published::hydrology();
    capacity.write = [](MarketDay& day, ItemWriter& out) {
        for (const Plant& plant : day.model().fleet.plants()) {
            if (plant.isInService(day.day()))
                out.value(plant.code, amount(day.model().fleet.capacity(plant, day.day()) * 1000, 0));
        }
    };
    figures.add("CapEfecNeta", "Recurso", capacity);
}

} // namespace

void addGenerationFigures(Figures& figures)
{
    figures.addSystemHours("Gene", published::energy(), [](MarketDay& day) { return day.generation(); });
    addByPlant(figures, "Gene", published::energy(), Shown::All,
               [](MarketDay& day) { return day.plants().generation; });
    figures.addSystemHours("GeneIdea", published::energy(), [](MarketDay& day) { return day.demand(); });
    addByPlant(figures, "GeneIdea", published::energy(), Shown::All, idealGeneration);
    addByPlant(figures, "GeneSeguridad", published::market(), Shown::WithFigures, securityGeneration);
    addByPlant(figures, "GeneFueraMerito", published::market(), Shown::WithFigures, outOfMeritGeneration);
    addPlans(figures);
    addReconciliation(figures);
    addAvailability(figures);
}

} // namespace vigia::standin
