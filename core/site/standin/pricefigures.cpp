#include "core/site/standin/figures.h"

#include <algorithm>
#include <cmath>

namespace vigia::standin {

namespace {

/// A stream for one price, slow enough for a price that moves slowly.
double slow(MarketDay& day, std::string_view key, qint64 length)
{
    return day.model().noise(key).smooth(day.day().number, length);
}

double level(MarketDay& day)
{
    return priceLevel(day.day().year);
}

/// What the dearest accepted offer gets on top of its offer for starting and stopping.
Amount nationalDelta(MarketDay& day)
{
    return amount(std::clamp(22 + 14 * slow(day, "delta", 6), 5.0, 60.0) * level(day), 5);
}

Hours allDay(double price)
{
    Hours hours {};
    hours.fill(amount(price, 5));
    return hours;
}

double contractPrice(MarketDay& day, bool regulated)
{
    return (regulated ? 300 + 8 * slow(day, "contractr", 90) : 275 + 10 * slow(day, "contractn", 90))
        * level(day);
}

/// Constant inside a month, drifting by 3 % a year.
double scarcityPrice(MarketDay& day, double base)
{
    const QDate date = day.day().date;
    const double months = (date.year() - 2026) * 12 + date.month() - 8;
    const Noise monthly = day.model().noise("scarcity");
    return base * std::exp(.03 / 12 * months + .05 * monthly.smooth(static_cast<qint64>(months), 4));
}

void addScarcity(Figures& figures, const QByteArray& metric, double base)
{
    figures.addSystemValue(metric, published::since(published::market(), QDate(2006, 12, 1)),
                           [base](MarketDay& day) { return amount(scarcityPrice(day, base), 5); });
}

void addSpotPrices(Figures& figures)
{
    const Figure market = published::market();
    figures.addSystemHours("PrecBolsNaci", market, [](MarketDay& day) { return day.prices(); });
    figures.addSystemHours("PrecBolsNaciTX1", market, [](MarketDay& day) {
        return scaled(day.prices(), 1 + .005 * (2 * day.model().noise("tx1").uniform(day.day().number) - 1),
                      5);
    });
    // The national price = the dearest offer + delta.
    figures.addSystemHours("MaxPrecOferNal", market, [](MarketDay& day) {
        Hours hours = day.prices();
        for (Amount& hour : hours)
            hour = std::max<Amount>(hour - nationalDelta(day), AmountUnit);
        return hours;
    });
    figures.addSystemHours("CostMargDesp", market, [](MarketDay& day) {
        return scaled(day.prices(), .85 + .15 * day.model().noise("marginal").uniform(day.day().number), 5);
    });
    figures.addSystemValue("DeltaNal", market, nationalDelta);
    figures.addSystemValue("DeltaInt", market,
                           [](MarketDay& day) { return amount(toDouble(nationalDelta(day)) * 1.15, 5); });
    figures.addSystemValue("PPPrecBolsNaci", market, [](MarketDay& day) {
        double money = 0;
        for (std::size_t h = 0; h < 24; ++h)
            money += toDouble(day.prices()[h]) * toDouble(day.demand()[h]);
        return amount(money / toDouble(sumOf(day.demand())), 5);
    });
}

/// What a dispatched plant asks; Missing for those that do not bid.
Amount bid(MarketDay& day, const Plant& plant)
{
    const bool bids =
        plant.dispatched && plant.isInService(day.day()) && plant.technology != Technology::Solar;
    return bids ? amount(offerPrice(plant, day.day(), day.system().price), 2) : Missing;
}

/// The running plant whose bid is nearest to the price of the hour.
std::size_t marginalPlant(MarketDay& day, std::size_t hour)
{
    const std::vector<Plant>& plants = day.model().fleet.plants();
    std::size_t marginal = 0;
    Amount nearest = std::numeric_limits<Amount>::max();
    for (std::size_t i = 0; i < plants.size(); ++i) {
        const Amount price = day.plants().generation[i][hour] != Missing ? bid(day, plants[i]) : Missing;
        if (price == Missing)
            continue;
        const Amount distance = std::abs(price - day.prices()[hour]);
        if (distance < nearest) {
            nearest = distance;
            marginal = i;
        }
    }
    return marginal;
}

void writeHourlyBids(MarketDay& day, ItemWriter& out)
{
    for (const Plant& plant : day.model().fleet.plants()) {
        Hours hours {};
        hours.fill(bid(day, plant));
        if (hours.front() != Missing)
            out.hours(plant.code, hours);
    }
}

void writeDailyBids(MarketDay& day, ItemWriter& out)
{
    for (const Plant& plant : day.model().fleet.plants())
        out.value(plant.code, bid(day, plant));
}

void writeMarginalPlants(MarketDay& day, ItemWriter& out)
{
    const std::vector<Plant>& plants = day.model().fleet.plants();
    std::vector<Hours> marks(plants.size(), NoHours);
    for (std::size_t h = 0; h < 24; ++h)
        marks[marginalPlant(day, h)][h] = AmountUnit;
    for (std::size_t i = 0; i < plants.size(); ++i) {
        if (sumOf(marks[i]) != Missing)
            out.hours(plants[i].code, marks[i]);
    }
}

void addBids(Figures& figures)
{
    Figure figure = published::market();
    figure.write = writeHourlyBids;
    figures.add("PrecOferDesp", "Recurso", figure);
    figure.write = writeMarginalPlants;
    figures.add("IndRecMargina", "Recurso", figure);
    figure.write = writeDailyBids;
    figures.add("PrecOferIdeal", "Recurso", figure);
}

} // namespace

void addPriceFigures(Figures& figures)
{
    addSpotPrices(figures);
    addBids(figures);
    figures.addSystemHours("PrecPromContRegu", published::market(),
                           [](MarketDay& day) { return allDay(contractPrice(day, true)); });
    figures.addSystemHours("PrecPromContNoRegu", published::market(),
                           [](MarketDay& day) { return allDay(contractPrice(day, false)); });
    figures.addSystemValue("PrecPromCont", published::market(), [](MarketDay& day) {
        return amount(.675 * contractPrice(day, true) + .325 * contractPrice(day, false), 5);
    });
    addScarcity(figures, "PrecEscaAct", 1092.7582);
    addScarcity(figures, "PrecEsca", 905.2144);
    addScarcity(figures, "PrecEscaMarg", 1240.5177);
    addScarcity(figures, "PrecEscaPon", 1012.3361);
}

} // namespace vigia::standin
