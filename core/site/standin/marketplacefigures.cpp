#include "core/site/standin/figures.h"
#include "core/site/standin/table.h"

namespace vigia::standin {

namespace {

struct Share
{
    QByteArray code;
    QByteArray activity; ///< empty for market places
    QByteArray subactivity;
    double weight;
};

std::vector<Share> loadShares(QLatin1String file)
{
    std::vector<Share> shares;
    for (const QByteArrayList& row : loadTable(file))
        shares.push_back({row[0], row.value(2), row.value(3), row[1].toDouble()});
    return shares;
}

std::vector<Hours> shareOut(MarketDay& day, const Hours& total, const std::vector<Share>& shares)
{
    std::vector<Hours> result(shares.size(), NoHours);
    std::vector<double> weights(shares.size());
    for (std::size_t h = 0; h < 24; ++h) {
        for (std::size_t i = 0; i < shares.size(); ++i) {
            const Noise noise = day.model().noise("place.", viewOf(shares[i].code));
            weights[i] =
                shares[i].weight * (.97 + .06 * noise.uniform(day.day().hourIndex(static_cast<int>(h))));
        }
        const std::vector<Amount> parts = split(total[h], weights);
        for (std::size_t i = 0; i < shares.size(); ++i)
            result[i][h] = parts[i];
    }
    return result;
}

} // namespace

void addMarketplaceFigures(Figures& figures)
{
    Figure markets = published::since(published::energy(), QDate(2007, 1, 1));
    markets.isHole = isDemandHole;
    markets.write = [places = loadShares(QLatin1String("marketplaces.tsv"))](MarketDay& day,
                                                                             ItemWriter& out) {
        const Hours all = day.commercialDemand();
        const Hours large = day.unregulated(all);
        const std::vector<Hours> regulated = shareOut(day, minus(all, large), places);
        const std::vector<Hours> unregulated = shareOut(day, large, places);
        for (std::size_t i = 0; i < places.size(); ++i) {
            out.hours(places[i].code, regulated[i], {{"MarketType", "REGULADO"}});
            out.hours(places[i].code, unregulated[i], {{"MarketType", "NO REGULADO"}});
        }
    };
    figures.add("DemaCome", "MercadoComercializacion", markets);

    Figure industries = published::since(published::energy(), QDate(2010, 1, 1));
    industries.isHole = isDemandHole;
    industries.write = [classes = loadShares(QLatin1String("industries.tsv"))](MarketDay& day,
                                                                               ItemWriter& out) {
        const std::vector<Hours> hours = shareOut(day, day.unregulated(day.commercialDemand()), classes);
        for (std::size_t i = 0; i < classes.size(); ++i) {
            out.hours(classes[i].code, hours[i],
                      {{"Activity", classes[i].activity}, {"Subactivity", classes[i].subactivity}});
        }
    };
    figures.add("DemaComeNoReg", "CIIU", industries);
}

} // namespace vigia::standin
