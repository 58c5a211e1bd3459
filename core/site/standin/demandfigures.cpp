#include "core/site/standin/figures.h"

namespace vigia::standin {

namespace {

using Total = std::function<Hours(MarketDay&)>;

Figure demandFigure()
{
    Figure figure = published::energy();
    figure.isHole = isDemandHole;
    return figure;
}

/// Regulated and unregulated parts were published later.
Figure splitFigure()
{
    return published::since(demandFigure(), QDate(2007, 1, 1));
}

void writeAll(const std::vector<AgentHours>& agents, ItemWriter& out)
{
    for (const AgentHours& agent : agents) {
        if (sumOf(agent.hours) != Missing)
            out.hours(agent.code, agent.hours);
    }
}

/// A demand, its two markets and all of it by trader.
void addMarkets(Figures& figures, const QByteArray& metric, const Total& total, bool holes)
{
    Figure whole = holes ? demandFigure() : published::energy();
    Figure part = holes ? splitFigure() : published::since(published::energy(), QDate(2007, 1, 1));
    figures.addSystemHours(metric, whole, total);
    figures.addSystemHours(metric + "NoReg", part,
                           [total](MarketDay& day) { return day.unregulated(total(day)); });
    figures.addSystemHours(metric + "Reg", part, [total](MarketDay& day) {
        const Hours all = total(day);
        return minus(all, day.unregulated(all));
    });

    whole.write = [total](MarketDay& day, ItemWriter& out) {
        writeAll(day.model().agents.share(total(day), Activity::Trade, day.day()), out);
    };
    figures.add(metric, "Agente", whole);
    part.write = [total](MarketDay& day, ItemWriter& out) {
        const Hours all = total(day);
        const Agents& agents = day.model().agents;
        writeAll(agents.unregulatedShare(agents.share(all, Activity::Trade, day.day()), day.unregulated(all)),
                 out);
    };
    figures.add(metric + "NoReg", "Agente", part);
    part.write = [total](MarketDay& day, ItemWriter& out) {
        const Hours all = total(day);
        const Agents& agents = day.model().agents;
        std::vector<AgentHours> traders = agents.share(all, Activity::Trade, day.day());
        const std::vector<AgentHours> large = agents.unregulatedShare(traders, day.unregulated(all));
        for (std::size_t i = 0; i < traders.size(); ++i)
            traders[i].hours = minus(traders[i].hours, large[i].hours);
        writeAll(traders, out);
    };
    figures.add(metric + "Reg", "Agente", part);
}

/// What the roofs of small self-generators sell, by the trader that buys it.
Hours rooftopSurplus(MarketDay& day)
{
    const std::vector<QByteArrayList>& listing = day.model().fleet.listing();
    Hours sum = NoHours;
    for (std::size_t i = 0; i < listing.size(); ++i) {
        if (listing[i][4] == "AUTOG PEQ. ESCALA")
            sum = plus(sum, day.plants().generation[i]);
    }
    return sum;
}

void addByCompany(Figures& figures, const QByteArray& metric, Activity activity, const Figure& base,
                  const Total& total)
{
    Figure figure = base;
    figure.write = [activity, total](MarketDay& day, ItemWriter& out) {
        writeAll(day.model().agents.share(total(day), activity, day.day()), out);
    };
    figures.add(metric, "Agente", figure);
}

} // namespace

/// DemaCome and DemaReal of these days never appeared.
bool isDemandHole(QDate date)
{
    return QDate(2022, 8, 8) <= date && date <= QDate(2022, 8, 27);
}

void addDemandFigures(Figures& figures)
{
    addMarkets(
        figures, "DemaReal", [](MarketDay& day) { return day.realDemand(); }, true);
    addMarkets(
        figures, "DemaCome", [](MarketDay& day) { return day.commercialDemand(); }, true);
    addMarkets(
        figures, "PerdidasEner", [](MarketDay& day) { return day.losses(); }, false);
    addByCompany(figures, "DemaOR", Activity::Distribution, published::energy(),
                 [](MarketDay& day) { return day.realDemand(); });
    addByCompany(figures, "ExcedenteAGPE", Activity::Trade,
                 published::since(published::market(), QDate(2019, 1, 1)), rooftopSurplus);
    figures.addSystemValue("DemaSIN", published::market(),
                           [](MarketDay& day) { return sumOf(day.demand()); });
}

} // namespace vigia::standin
