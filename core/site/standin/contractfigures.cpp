#include "core/site/standin/figures.h"

namespace vigia::standin {

namespace {

using Total = std::function<Hours(MarketDay&)>;

/// A total for Sistema and its parts by company of one activity; `salt` makes each metric's parts its own.
void addShared(Figures& figures, const QByteArray& metric, Activity activity, int salt, Figure figure,
               const Total& total)
{
    figures.addSystemHours(metric, figure, total);
    figure.write = [activity, salt, total](MarketDay& day, ItemWriter& out) {
        for (const AgentHours& agent : day.model().agents.share(total(day), activity, day.day(), salt)) {
            if (sumOf(agent.hours) != Missing)
                out.hours(agent.code, agent.hours);
        }
    };
    figures.add(metric, "Agente", figure);
}

/// The part of the demand that is bought at the day's price; more in calm times.
Hours poolEnergy(MarketDay& day)
{
    return scaled(day.commercialDemand(), .22 + .04 * day.model().noise("pool").smooth(day.day().number, 30));
}

/// Generators sell to each other too, so contracts exceed the demand.
Hours contractEnergy(MarketDay& day)
{
    return scaled(day.commercialDemand(),
                  1.22 + .05 * day.model().noise("contracts").smooth(day.day().number, 60));
}

Hours regulatedContracts(MarketDay& day)
{
    const Hours all = day.commercialDemand();
    return scaled(minus(all, day.unregulated(all)), .82);
}

Hours unregulatedContracts(MarketDay& day)
{
    return scaled(day.unregulated(day.commercialDemand()), .93);
}

/// Contracts of the public tender system.
Hours tenderContracts(MarketDay& day)
{
    return scaled(regulatedContracts(day), .41);
}

Hours worth(const Hours& energy, const Hours& prices, double factor = 1)
{
    Hours money = NoHours;
    for (std::size_t h = 0; h < money.size(); ++h) {
        if (energy[h] != Missing)
            money[h] = amount(toDouble(energy[h]) * toDouble(prices[h]) * factor);
    }
    return money;
}

/// Trade with Venezuela: some hours of some years.
Hours internationalEnergy(MarketDay& day, std::string_view key)
{
    const Noise noise = day.model().noise("international.", key);
    Hours hours = NoHours;
    if (!day.day().isBetween(QDate(2008, 1, 1), QDate(2018, 12, 31))
        || noise.uniform(-1 - day.day().number / 9) > .3)
        return hours;
    for (int h = 0; h < 24; ++h)
        hours.at(static_cast<std::size_t>(h)) = amount(2e4 * noise.uniform(day.day().hourIndex(h)));
    return hours;
}

void addNational(Figures& figures)
{
    const Figure market = published::market();
    addShared(figures, "CompBolsNaciEner", Activity::Trade, 1, market, poolEnergy);
    addShared(figures, "VentBolsNaciEner", Activity::Generation, 2, market, poolEnergy);
    addShared(figures, "CompContEner", Activity::Trade, 3, market, contractEnergy);
    addShared(figures, "VentContEner", Activity::Generation, 4, market, contractEnergy);
    const Figure later = published::since(market, QDate(2007, 1, 1));
    addShared(figures, "CompContEnerReg", Activity::Trade, 5, later, regulatedContracts);
    addShared(figures, "CompContEnerNoReg", Activity::Trade, 6, later, unregulatedContracts);
    const Figure tender = published::since(market, QDate(2021, 6, 1));
    addShared(figures, "CompContEnerSICEP", Activity::Trade, 7, tender, tenderContracts);
    addShared(figures, "VentContEnerSICEP", Activity::Generation, 8, tender, tenderContracts);
    figures.addSystemHours("CompBolsaNacMoneda", market,
                           [](MarketDay& day) { return worth(poolEnergy(day), day.prices()); });
    figures.addSystemHours("VentaBolsNaciMoneda", market,
                           [](MarketDay& day) { return worth(poolEnergy(day), day.prices()); });
    figures.addSystemHours("CompContMoneda", market, [](MarketDay& day) {
        return scaled(contractEnergy(day), 292 * priceLevel(day.day().year));
    });
}

/// Energy and money of one side of the trade across a border.
void addAcrossBorder(Figures& figures, const QByteArray& name, Activity activity, int salt,
                     const Total& energy)
{
    const Figure market = published::since(published::market(), exchangeStart());
    addShared(figures, name + "Ener", activity, salt, market, energy);
    addShared(figures, name + "Moneda", activity, salt, market,
              [energy](MarketDay& day) { return worth(energy(day), day.prices()); });
}

void addLinks(Figures& figures, const QByteArray& metric, const Total& total, bool alsoSystem)
{
    Figure figure = published::since(published::market(), exchangeStart());
    if (alsoSystem)
        figures.addSystemHours(metric, figure, total);
    figure.write = [total](MarketDay& day, ItemWriter& out) {
        const Hours hours = total(day);
        if (sumOf(hours) != Missing)
            out.hours("ECUADOR 230", hours);
    };
    figures.add(metric, "Enlace", figure);
}

void addExchange(Figures& figures)
{
    const Total imports = [](MarketDay& day) { return day.exchange().imports; };
    const Total exports = [](MarketDay& day) { return day.exchange().exports; };
    const Total importMoney = [](MarketDay& day) { return worth(day.exchange().imports, day.prices(), .92); };
    const Total exportMoney = [](MarketDay& day) {
        return worth(day.exchange().exports, day.prices(), 1.18);
    };
    addLinks(figures, "ImpoEner", imports, true);
    addLinks(figures, "ExpoEner", exports, true);
    addLinks(figures, "ImpoMoneda", importMoney, false);
    addLinks(figures, "ExpoMoneda", exportMoney, true);
    const Figure market = published::since(published::market(), exchangeStart());
    // Dollars, whatever unit the catalogue names.
    constexpr double Rate = 1 / 4100.0;
    figures.addSystemHours("ImportMonedaCOP", market, importMoney);
    figures.addSystemHours("ImportMonedaUSD", market,
                           [importMoney](MarketDay& day) { return scaled(importMoney(day), Rate); });
    figures.addSystemHours("ExportMonedaUSD", market,
                           [exportMoney](MarketDay& day) { return scaled(exportMoney(day), Rate); });
    addAcrossBorder(figures, "CompBolsaTIE", Activity::Trade, 9, imports);
    addAcrossBorder(figures, "VentBolsaTIE", Activity::Generation, 10, exports);
    addAcrossBorder(figures, "CompBolsaInt", Activity::Trade, 11,
                    [](MarketDay& day) { return internationalEnergy(day, "in"); });
    addAcrossBorder(figures, "VentBolsaInt", Activity::Generation, 12,
                    [](MarketDay& day) { return internationalEnergy(day, "out"); });
}

} // namespace

void addContractFigures(Figures& figures)
{
    addNational(figures);
    addExchange(figures);
    figures.addSystemValue(
        "RemuRealIndiv", published::since(published::market(), QDate(2006, 12, 1)), [](MarketDay& day) {
            return amount(toDouble(sumOf(day.commercialDemand())) * 68 * priceLevel(day.day().year));
        });
    figures.addSystemValue("FAZNI", published::market(), [](MarketDay& day) {
        return amount(toDouble(sumOf(day.commercialDemand())) * 2.1 * priceLevel(day.day().year));
    });
    figures.addSystemValue("DemaMaxPot", published::market(),
                           [](MarketDay& day) { return amount(toDouble(maxOf(day.generation())) * 1.01); });
}

} // namespace vigia::standin
