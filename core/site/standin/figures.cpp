#include "core/site/standin/figures.h"

namespace vigia::standin {

namespace {

QByteArray keyOf(const QByteArray& metric, const QByteArray& entity)
{
    return metric + '/' + entity;
}

} // namespace

Figures::Figures()
{
    addContractFigures(*this);
    addDemandFigures(*this);
    addEmissionFigures(*this);
    addGenerationFigures(*this);
    addHydrologyFigures(*this);
    addMarketplaceFigures(*this);
    addMonthlyFigures(*this);
    addPriceFigures(*this);
    addReliabilityFigures(*this);
    addRestrictionFigures(*this);
}

const Figure* Figures::find(const QByteArray& metric, const QByteArray& entity) const
{
    const auto it = m_figures.constFind(keyOf(metric, entity));
    return it == m_figures.cend() ? nullptr : &*it;
}

void Figures::add(const QByteArray& metric, const QByteArray& entity, const Figure& figure)
{
    m_figures.insert(keyOf(metric, entity), figure);
}

void Figures::addSystemHours(const QByteArray& metric, Figure figure, std::function<Hours(MarketDay&)> hours)
{
    figure.write = [hours = std::move(hours)](MarketDay& day, ItemWriter& out) {
        const Hours values = hours(day);
        if (sumOf(values) != Missing)
            out.hours("Sistema", values);
    };
    add(metric, "Sistema", figure);
}

void Figures::addSystemValue(const QByteArray& metric, Figure figure, std::function<Amount(MarketDay&)> value)
{
    figure.write = [value = std::move(value)](MarketDay& day, ItemWriter& out) {
        out.value("Sistema", value(day));
    };
    add(metric, "Sistema", figure);
}

} // namespace vigia::standin
