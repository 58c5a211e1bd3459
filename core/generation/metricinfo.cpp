#include "core/generation/metricinfo.h"

#include <QSet>

namespace vigia::generation {

namespace {

constexpr double PortalDivisor = 1000; // the portal's loader divides the hours of every metric by it

/// Units of which a sum over plants, rivers or agents is no quantity.
bool isAdditive(const QString& unit)
{
    static const QSet<QString> levels {
        QStringLiteral("COP/kWh"),   QStringLiteral("USD/kWh"), QStringLiteral("%"),
        QStringLiteral("gCO2e/kWh"), QStringLiteral("W/m2"),    QStringLiteral("°C"),
        QStringLiteral("#"),
    };
    return !levels.contains(unit);
}

/// Day values of a stock or of a rate: a month has their mean.
bool isLevel(const etl::Rule& rule)
{
    static const QSet<QString> rates {QStringLiteral("MW"), QStringLiteral("GWh/d"), QStringLiteral("m3/s")};
    return !isAdditive(rule.unit) || rates.contains(rule.unit) || rule.metric.startsWith(u"VoluUtil")
        || rule.metric.startsWith(u"CapaUtil");
}

} // namespace

MetricInfo metricInfo(const etl::Rule& rule)
{
    MetricInfo info;
    info.metric = rule.metric;
    info.entity = rule.entity;
    info.name = rule.name;
    info.unit = rule.unit;
    const bool hourly = rule.endpoint == xm::Endpoint::Hourly;
    const bool daily = rule.endpoint == xm::Endpoint::Daily;
    info.finest = hourly ? Step::Hour : daily ? Step::Day : Step::Month;
    if (hourly) {
        info.hourUnit = rule.hourUnit;
        info.dayPerHour = rule.factor / rule.hourFactor;
        info.portalHourFactor = PortalDivisor * rule.hourFactor;
    }
    info.toDay = rule.aggregation;
    if (hourly)
        info.toMonth = rule.aggregation;
    else
        info.toMonth = isLevel(rule) ? Aggregation::Mean : Aggregation::Sum;
    info.additive = isAdditive(rule.unit);
    info.emptyIsZero = rule.emptyIsZero;
    info.complete = rule.complete;
    info.weighted = !rule.weight.isEmpty();
    info.sparse = rule.sparse;
    info.unitUnverified = rule.unitUnverified;
    info.rangeMin = rule.rangeMin;
    info.rangeMax = rule.rangeMax;
    info.lagDays = rule.lagDays;
    return info;
}

MetricTable::MetricTable(const std::vector<etl::Rule>& rules)
{
    m_all.reserve(rules.size());
    for (const etl::Rule& rule : rules) {
        m_index.insert(rule.id(), m_all.size());
        m_all.push_back(metricInfo(rule));
    }
}

Result<MetricInfo> MetricTable::find(const QString& metric, const QString& entity) const
{
    const auto found = m_index.constFind(metric % u'/' % entity);
    if (found != m_index.cend())
        return m_all[*found];
    QStringList entities;
    for (const MetricInfo& info : m_all)
        if (info.metric == metric)
            entities.append(info.entity);
    if (entities.isEmpty())
        return fail(ErrorCode::NotFound,
                    tr("There is no metric \"%1\": ask for one of the rule table, such as Gene/Recurso.")
                        .arg(metric.left(60)),
                    {}, "UnknownMetric");
    return fail(ErrorCode::NotFound,
                tr("Metric %1 has no entity \"%2\": ask for one of %3.")
                    .arg(metric, entity.left(60), entities.join(u", ")),
                {}, "UnknownEntity");
}

} // namespace vigia::generation
