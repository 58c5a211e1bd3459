#include "core/site/standin/curve.h"
#include "core/site/standin/figures.h"

#include <algorithm>
#include <cmath>

namespace vigia::standin {

namespace {

constexpr std::array<std::string_view, 6> Areas {"AREA ANTIOQUIA", "AREA CARIBE",   "AREA CQR",
                                                 "AREA NORDESTE",  "AREA ORIENTAL", "AREA SUROCCIDENTAL"};
constexpr std::array<std::string_view, 16> Subareas {"SUBAREA ANTIOQUIA",
                                                     "SUBAREA ATLANTICO",
                                                     "SUBAREA BOGOTA",
                                                     "SUBAREA BOLIVAR",
                                                     "SUBAREA BOYACA",
                                                     "SUBAREA CALDAS",
                                                     "SUBAREA CAUCA-NARIÑO",
                                                     "SUBAREA CERROMATOSO",
                                                     "SUBAREA CORDOBA_SUCRE",
                                                     "SUBAREA GCM",
                                                     "SUBAREA HUILA-CAQUETA",
                                                     "SUBAREA META",
                                                     "SUBAREA NORTE DE SANTANDER",
                                                     "SUBAREA RISARALDA",
                                                     "SUBAREA SANTANDER",
                                                     "SUBAREA VALLE"};

/// Restrictions have grown dear since 2023.
constexpr std::array<CurvePoint, 4> RestrictionLevel {{{2000, 1}, {2022, 1}, {2024, 5.3}, {2026, 5.6}}};

/// COP by the hour; some hours are negative.
Hours alleviatedRestrictions(MarketDay& day)
{
    const Noise hourly = day.model().noise("restr.hour");
    const Noise smooth = day.model().noise("restr.day");
    const double base = 45e6 * priceLevel(day.day().year) / .72
        * interpolate(RestrictionLevel, day.day().year)
        * std::exp(.5 * smooth.smooth(day.day().number, 3) - .125);
    Hours hours {};
    for (int h = 0; h < 24; ++h) {
        const qint64 index = day.day().hourIndex(h);
        const double u = hourly.uniform(index);
        const double size = .4 + 1.2 * hourly.uniform(-1 - index);
        hours.at(static_cast<std::size_t>(h)) = amount(u < .08 ? -.9 * base * size : base * size * 1.15);
    }
    return hours;
}

/// A money series around `base` COP an hour, present in `presence` of the hours, negative in `negative` of
/// them.
Hours money(MarketDay& day, std::string_view key, double base, double presence, double negative)
{
    const Noise noise = day.model().noise("money.", key);
    Hours hours = NoHours;
    for (int h = 0; h < 24; ++h) {
        const qint64 index = day.day().hourIndex(h);
        if (noise.uniform(4 * index) >= presence)
            continue;
        const double sign = noise.uniform(4 * index + 1) < negative ? -1 : 1;
        hours.at(static_cast<std::size_t>(h)) =
            amount(sign * base * priceLevel(day.day().year) * (.3 + 1.4 * noise.uniform(4 * index + 2)));
    }
    return hours;
}

void addMoney(Figures& figures, const QByteArray& metric, double base, double presence, double negative)
{
    figures.addSystemHours(metric, published::market(), [=](MarketDay& day) {
        return money(day, viewOf(metric), base, presence, negative);
    });
}

template<typename Names>
void addReconciliationCost(Figures& figures, const QByteArray& metric, const QByteArray& entity,
                           const Names& names, double factor)
{
    Figure figure = published::market();
    figure.write = [&names, metric, factor](MarketDay& day, ItemWriter& out) {
        for (const std::string_view name : names) {
            const Noise noise = day.model().noise(metric.constData(), name);
            const double own = factor * (1 + .2 * noise.smooth(day.day().number, 10));
            if (noise.uniform(-1 - day.day().number) < .8)
                out.hours(QByteArrayView(name.data(), static_cast<qsizetype>(name.size())),
                          scaled(day.prices(), own, 5));
        }
    };
    figures.add(metric, entity, figure);
}

/// Demand that was not served, on some days in some places; a few report a true zero.
template<typename Names>
void addUnserved(Figures& figures, const QByteArray& metric, const QByteArray& entity, const Names& names,
                 double frequency)
{
    Figure figure = published::hydrology();
    figure.write = [&names, metric, frequency](MarketDay& day, ItemWriter& out) {
        const Noise noise = day.model().noise(metric.constData(), names.front());
        const qint64 t = 8 * day.day().number;
        if (noise.uniform(t) >= frequency)
            return;
        const std::size_t hit = noise.bits(t + 1) % names.size();
        const std::size_t other = noise.bits(t + 2) % names.size();
        const double gwh = .01 + .49 * std::pow(noise.uniform(t + 3), 3);
        for (std::size_t i = 0; i < names.size(); ++i) {
            const QByteArrayView name(names[i].data(), static_cast<qsizetype>(names[i].size()));
            if (i == hit)
                out.value(name, amount(gwh * 1e6));
            else if (i == other)
                out.value(name, 0);
        }
    };
    figures.add(metric, entity, figure);
}

} // namespace

void addRestrictionFigures(Figures& figures)
{
    figures.addSystemHours("RestAliv", published::market(), alleviatedRestrictions);
    figures.addSystemHours("RestSinAliv", published::market(), [](MarketDay& day) {
        Hours hours = alleviatedRestrictions(day);
        const Noise noise = day.model().noise("restr.more");
        for (Amount& hour : hours) {
            const double more =
                .15 * noise.uniform(day.day().hourIndex(static_cast<int>(&hour - hours.data())));
            hour += amount(std::abs(toDouble(hour)) * more);
        }
        return hours;
    });
    addMoney(figures, "RespComerAGC", 28e6, 1, 0);
    addMoney(figures, "RentasCongestRestr", 6e6, .3, 0);
    addMoney(figures, "EjecGarantRestr", 2e6, .03, 0);
    addMoney(figures, "SnTIEMerito", 4e6, .6, .4);
    addMoney(figures, "SnTIEFueraMerito", 2e6, .4, .5);
    figures.addSystemValue("CompNetArranPara", published::market(), [](MarketDay& day) {
        return amount(3e8 * priceLevel(day.day().year)
                      * day.model().noise("startups").uniform(day.day().number));
    });
    addReconciliationCost(figures, "CostRecPos", "Area", Areas, 1.25);
    addReconciliationCost(figures, "CostRecPos", "SubArea", Subareas, 1.3);
    addReconciliationCost(figures, "CostRecNeg", "Area", Areas, .8);
    addReconciliationCost(figures, "CostRecNeg", "SubArea", Subareas, .78);
    addUnserved(figures, "DemaNoAtenProg", "Area", Areas, .15);
    addUnserved(figures, "DemaNoAtenProg", "Subarea", Subareas, .15);
    addUnserved(figures, "DemaNoAtenNoProg", "Area", Areas, .6);
    addUnserved(figures, "DemaNoAtenNoProg", "Subarea", Subareas, .6);
}

} // namespace vigia::standin
