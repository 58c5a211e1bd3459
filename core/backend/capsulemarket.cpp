#include "core/backend/capsuleasking.h"
#include "core/backend/mainseries.h"

#include <algorithm>

namespace vigia::backend {

namespace table = capsule::table;
using capsule::CapsuleWriter;

namespace {

/// Hours of many plants over many days are more rows than one question may read: they are asked for by month
/// of the calendar, the newest first, so that the cap cuts off the oldest.
QList<DayRange> partsOf(const DayRange& days, Step step)
{
    constexpr qint64 WholeUntil = 31;
    if (step != Step::Hour || days.days() <= WholeUntil)
        return {days};
    QList<DayRange> parts;
    for (QDate end = days.to; end >= days.from; end = parts.constLast().from.addDays(-1))
        parts += DayRange {std::max(days.from, QDate(end.year(), end.month(), 1)), end};
    return parts;
}

/// In how many ways its codes are summed; the coarsest first.
QList<generation::Grouping> groupingsOf(const generation::MetricInfo& metric)
{
    using generation::Grouping;
    if (!metric.additive || metric.entity == u"Sistema")
        return {Grouping::Code};
    if (metric.entity != u"Recurso")
        return {Grouping::Total, Grouping::Code};
    return {Grouping::Source, Grouping::Total, Grouping::Code};
}

QString nameOf(const generation::ChartQuery& query)
{
    QString name = query.metric % u'/' % query.entity % u' ' % stepName(query.step);
    if (query.step == Step::Hour)
        name += CapsuleSaver::tr(" from %1 to %2")
                    .arg(query.range.from.toString(Qt::ISODate), query.range.to.toString(Qt::ISODate));
    return name;
}

} // namespace

void CapsuleSaver::planMarket()
{
    ask<std::vector<generation::PlantInfo>>(
        table::Plants, tr("Plants"), [this] { return m_backend.generation().plants(); },
        [](CapsuleWriter& writer, const std::vector<generation::PlantInfo>& plants) {
            return addAll(
                writer, table::Plants, plants, [](const generation::PlantInfo& plant) { return plant.code; },
                [](const generation::PlantInfo&) { return QDateTime(); });
        });
    for (const generation::MetricInfo& metric : mainSeries(m_backend.generation().metrics()))
        ask<std::vector<DayRange>>(
            table::Gaps, tr("Gaps"),
            [this, metric] {
                return m_backend.generation().gaps({metric.metric, metric.entity, {}, m_request.days});
            },
            [metric](CapsuleWriter& writer, const std::vector<DayRange>& gaps) {
                return writer.add(
                    table::Gaps, metric.id(), QDateTime(),
                    capsule::toDocument(capsule::GapFacts {metric.metric, metric.entity, gaps}));
            });
    m_steps.push_back([this](const Next& next) {
        deliver(m_backend.generation().freshness(), this,
                [this, next](const Result<std::vector<generation::FreshnessInfo>>& freshness) {
                    if (freshness)
                        planCharts(*freshness);
                    write(
                        [freshness](CapsuleWriter& writer) -> Result<> {
                            if (freshness)
                                return addAll(
                                    writer, table::Freshness, *freshness,
                                    [](const generation::FreshnessInfo& one) -> QString {
                                        return one.metric % u'/' % one.entity;
                                    },
                                    [](const generation::FreshnessInfo&) { return QDateTime(); });
                            for (const char* name : {table::Freshness, table::Charts, table::Series})
                                writer.missing(name, freshness.error().message);
                            return {};
                        },
                        next);
                });
    });
}

void CapsuleSaver::planCharts(const std::vector<generation::FreshnessInfo>& freshness)
{
    const generation::MetricTable& metrics = m_backend.generation().metrics();
    QList<generation::MetricInfo> order = mainSeries(metrics);
    for (const generation::MetricInfo& metric : metrics.all())
        if (std::none_of(order.begin(), order.end(),
                         [&metric](const generation::MetricInfo& one) { return one.id() == metric.id(); }))
            order += metric;
    // Days of all before hours of any: what the cap cuts off is the finest.
    for (const Step step : {Step::Month, Step::Day, Step::Hour})
        for (const generation::MetricInfo& metric : order) {
            const auto known = std::find_if(
                freshness.begin(), freshness.end(), [&metric](const generation::FreshnessInfo& one) {
                    return one.metric == metric.metric && one.entity == metric.entity;
                });
            const bool isMonthly = metric.finest == Step::Month;
            if (known == freshness.end() || step < metric.finest || isMonthly != (step == Step::Month)
                || (step == Step::Hour && !known->hasHours))
                continue;
            generation::ChartQuery query;
            query.metric = metric.metric;
            query.entity = metric.entity;
            query.step = step;
            for (const DayRange& part : partsOf(m_request.days, step)) {
                query.range = part;
                for (const generation::Grouping grouping : groupingsOf(metric)) {
                    query.grouping = grouping;
                    addChart(query);
                }
            }
        }
}

void CapsuleSaver::addChart(const generation::ChartQuery& query)
{
    const QString id = nameOf(query);
    m_steps.push_back([this, query, id](const Next& next) {
        emit progressed(tr("Series %1").arg(id));
        deliver(m_backend.generation().chart(query), this,
                [this, id, next](const Result<generation::ChartData>& chart) {
                    write(
                        [chart, id](CapsuleWriter& writer) -> Result<> {
                            if (chart)
                                return writer.add(*chart);
                            writer.leftOut(table::Charts, 1,
                                           tr("%1 could not be read: %2").arg(id, chart.error().message));
                            return {};
                        },
                        next);
                });
    });
}

} // namespace vigia::backend
