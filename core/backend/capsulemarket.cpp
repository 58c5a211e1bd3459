#include "core/backend/capsuleasking.h"
#include "core/backend/mainseries.h"

#include <algorithm>

namespace vigia::backend {

namespace table = capsule::table;
using capsule::CapsuleWriter;

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
            query.range = m_request.days;
            query.step = step;
            if (metric.entity == u"Recurso" && metric.additive) {
                query.grouping = generation::Grouping::Source;
                addChart(query);
            }
            if (metric.additive && metric.entity != u"Sistema") {
                query.grouping = generation::Grouping::Total;
                addChart(query);
            }
            query.grouping = generation::Grouping::Code;
            addChart(query);
        }
}

void CapsuleSaver::addChart(const generation::ChartQuery& query)
{
    const QString id = query.metric % u'/' % query.entity;
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

void CapsuleSaver::planLayout()
{
    m_steps.push_back([this](const Next& next) {
        write(
            [layout = m_request.layout](CapsuleWriter& writer) -> Result<> {
                writer.missing(table::Units, tr("The services of the machine were not asked."));
                writer.missing(table::Journal, tr("The services of the machine were not asked."));
                for (auto it = layout.begin(); it != layout.end(); ++it) {
                    if (capsule::Scrubber::isSecretName(it.key()))
                        continue;
                    const bool isBytes = it->typeId() == QMetaType::QByteArray;
                    const QJsonValue value = isBytes
                        ? QJsonValue(QJsonObject {
                            {QStringLiteral("base64"), QString::fromLatin1(it->toByteArray().toBase64())}})
                        : QJsonValue::fromVariant(*it);
                    const Result<> added =
                        writer.add(table::Layout, it.key(), QDateTime(),
                                   capsule::toDocument(capsule::LayoutFacts {it.key(), value}));
                    if (!added)
                        return added;
                }
                return {};
            },
            next);
    });
}

} // namespace vigia::backend
