#pragma once

#include "core/site/standin/model.h"

#include <optional>

namespace vigia::standin {

/// What of a day is published, and in which version.
struct Publication
{
    QDate today;
    bool revisions = false; ///< figures move by up to 1.5 % between their third and 45th day
    bool partialNewestDay = true; ///< the newest hourly day ends between hour 12 and 20
};

/// One day of the market, each part worked out when first asked. Not thread-safe: one object a call.
class MarketDay
{
public:
    MarketDay(const Model& model, QDate date, const Publication& publication);

    const DayInfo& day() const { return m_day; }

    const Model& model() const { return m_model; }

    const SystemDay& system() const { return m_model.run.at(m_day); }

    const Publication& publication() const { return m_publication; }

    const Hours& demand(); ///< DemaSIN by hours, kWh
    const ExchangeDay& exchange();
    const Hours& generation(); ///< = demand - imports + exports
    Hours realDemand(); ///< DemaReal
    Hours commercialDemand(); ///< DemaCome
    Hours losses();
    /// The unregulated part of a demand: 32.5 % with a flatter profile.
    Hours unregulated(const Hours& demand) const;
    const PlantDay& plants(); ///< adds up to generation()
    const Hours& prices(); ///< PrecBolsNaci
    const RiverDay& rivers();
    const ReservoirDay& reservoirs();

    /// The hour after which the newest day is not published yet; 24 for all other days.
    int lastHour(int lagDays) const;

private:
    double revisionFactor() const;

    const Model& m_model;
    DayInfo m_day;
    Publication m_publication;
    std::optional<Hours> m_demand;
    std::optional<ExchangeDay> m_exchange;
    std::optional<Hours> m_generation;
    std::optional<PlantDay> m_plants;
    std::optional<Hours> m_prices;
    std::optional<RiverDay> m_rivers;
    std::optional<ReservoirDay> m_reservoirs;
};

} // namespace vigia::standin
