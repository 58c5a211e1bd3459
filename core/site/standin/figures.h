#pragma once

#include "core/site/standin/itemwriter.h"
#include "core/site/standin/marketday.h"

#include <QHash>

#include <functional>

namespace vigia::standin {

/// How the stand-in makes the figures of one metric and entity.
struct Figure
{
    /// Writes one day's (or month's first day's) elements.
    std::function<void(MarketDay&, ItemWriter&)> write = {};
    int lagDays = 2; ///< newest day published = today - lagDays; of a month: days after its end
    QDate start = historyStart(); ///< empty before
    bool partial = false; ///< the newest day comes without its last hours
    /// True for days that XM never published.
    std::function<bool(QDate)> isHole = {};
};

/// The figures of every metric in the catalogue but the lists, by metric and entity. Immutable once filled.
class Figures
{
public:
    /// All of them.
    Figures();

    const Figure* find(const QByteArray& metric, const QByteArray& entity) const;

    void add(const QByteArray& metric, const QByteArray& entity, const Figure& figure);
    /// An hourly series of the whole system.
    void addSystemHours(const QByteArray& metric, Figure figure, std::function<Hours(MarketDay&)> hours);
    /// A daily or monthly value of the whole system.
    void addSystemValue(const QByteArray& metric, Figure figure, std::function<Amount(MarketDay&)> value);

private:
    QHash<QByteArray, Figure> m_figures;
};

/// Publication habits of the groups of metrics.
namespace published {

inline Figure energy()
{
    return {.lagDays = 2, .partial = true};
}

inline Figure market()
{
    return {.lagDays = 2};
}

inline Figure hydrology()
{
    return {.lagDays = 1};
}

inline Figure since(Figure figure, QDate start)
{
    figure.start = start;
    return figure;
}

} // namespace published

/// True for the days of August 2022 whose demand never appeared.
bool isDemandHole(QDate date);

// One function a group, each in a file of its own.
void addContractFigures(Figures& figures);
void addDemandFigures(Figures& figures);
void addEmissionFigures(Figures& figures);
void addGenerationFigures(Figures& figures);
void addHydrologyFigures(Figures& figures);
void addMarketplaceFigures(Figures& figures);
void addMonthlyFigures(Figures& figures);
void addPriceFigures(Figures& figures);
void addReliabilityFigures(Figures& figures);
void addRestrictionFigures(Figures& figures);

} // namespace vigia::standin
