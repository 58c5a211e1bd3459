#include "core/report/reportcollector.h"

#include "core/report/sections/sectionparts.h"

namespace vigia::report {

namespace {

using generation::ChartQuery;

/// The whole of it is summed in the server; of others than plants that the rollups know, one day says how new
/// the series is.
ChartQuery ageQuery(const WatchedSeries& series, const ReportRequest& request)
{
    ChartQuery query;
    query.metric = series.metric;
    query.entity = series.entity;
    query.grouping = generation::Grouping::Total;
    query.step = Step::Day;
    query.range = request.days;
    if (series.entity != u"Sistema")
        query.range.from = query.range.to;
    return query;
}

/// The sections say it in the report's language, as every error: see reasonText().
Error notConfigured()
{
    return {ErrorCode::NotFound, {}, {}, "NotConfigured", false};
}

} // namespace

ReportCollector::ReportCollector(const ReportPorts& ports, ReportFacts facts, QObject* parent)
    : QObject(parent)
    , m_ports(ports)
    , m_facts(std::move(facts))
{
}

Error ReportCollector::interrupted()
{
    return {ErrorCode::Cancelled, {}, {}, {}, true};
}

QFuture<Result<ReportFacts>> ReportCollector::start()
{
    m_promise.start();
    QFuture<Result<ReportFacts>> future = m_promise.future();
    askCharts();
    askWatched();
    askDatabase();
    askMonitoring();
    askAlerts();
    m_promise.setProgressRange(0, m_asked);
    auto* const outer = new QFutureWatcher<Result<ReportFacts>>(this);
    connect(outer, &QFutureWatcherBase::canceled, this, [this] {
        emit cancelled();
        deleteLater();
    });
    outer->setFuture(future);
    if (m_asked == 0) {
        m_asked = 1;
        finishOne();
    }
    return future;
}

void ReportCollector::finishOne()
{
    ++m_answered;
    m_promise.setProgressValueAndText(m_answered,
                                      tr("%1 of %2 questions answered").arg(m_answered).arg(m_asked));
    if (m_answered < m_asked || m_promise.isCanceled())
        return;
    m_promise.addResult(std::move(m_facts));
    m_promise.finish();
    deleteLater();
}

bool ReportCollector::wants(const char* section) const
{
    return m_facts.request.sections.contains(QLatin1String(section));
}

void ReportCollector::askChart(const ChartQuery& query)
{
    const QString key = chartKey(query);
    if (!m_ports.chart || m_facts.charts.count(key) > 0)
        return;
    m_facts.charts.emplace(key, fail(interrupted()));
    ask<generation::ChartData>(m_ports.chart(query), [this, key](Result<generation::ChartData> answer) {
        m_facts.charts.insert_or_assign(key, std::move(answer));
    });
}

void ReportCollector::askCharts()
{
    const ReportRequest& request = m_facts.request;
    if (wants("generation") || wants("completeness"))
        askChart(sourceQuery(request, Step::Day));
    if (wants("generation")) {
        if (request.days.days() == 1)
            askChart(sourceQuery(request, Step::Hour));
        askChart(plantQuery(request));
    }
    QStringList metrics;
    if (wants("demand"))
        metrics += {QStringLiteral("DemaReal"), QStringLiteral("DemaCome")};
    if (wants("price"))
        metrics +=
            {QStringLiteral("PrecBolsNaci"), QStringLiteral("PPPrecBolsNaci"), QStringLiteral("PrecEsca")};
    if (wants("reservoirs")) {
        metrics += {QStringLiteral("VoluUtilDiarEner"), QStringLiteral("PorcVoluUtilDiar"),
                    QStringLiteral("AporEner"), QStringLiteral("AporEnerMediHist")};
        askChart(reservoirQuery(request, QStringLiteral("VoluUtilDiarEner")));
        askChart(reservoirQuery(request, QStringLiteral("PorcVoluUtilDiar")));
    }
    for (const QString& metric : std::as_const(metrics))
        askChart(systemQuery(request, metric));
}

void ReportCollector::askWatched()
{
    if (!wants("completeness") && !wants("handover"))
        return;
    for (const WatchedSeries& series : m_facts.watched) {
        const QString id = series.id();
        if (m_ports.gaps) {
            m_facts.gaps.emplace(id, fail(interrupted()));
            ask<std::vector<DayRange>>(m_ports.gaps({series.metric, series.entity, {}, m_facts.request.days}),
                                       [this, id](Result<std::vector<DayRange>> answer) {
                                           m_facts.gaps.insert_or_assign(id, std::move(answer));
                                       });
        }
        if (wants("completeness") && series.id() != u"Gene/Recurso")
            askChart(ageQuery(series, m_facts.request));
    }
}

void ReportCollector::askDatabase()
{
    const Error none = notConfigured();
    if (m_ports.loads) {
        QList<WatchedSeries> series = m_facts.watched;
        for (const auto& [key, chart] : m_facts.charts) {
            const QString id = key.section(u' ', 0, 0);
            series.append({id.section(u'/', 0, 0), id.section(u'/', 1), {}, 0});
        }
        ask<LoadFacts>(m_ports.loads(series, m_facts.request.days),
                       [this](Result<LoadFacts> answer) { m_facts.loads = std::move(answer); });
    }
    if (wants("runs") || wants("handover")) {
        m_facts.runs = fail(none);
        if (m_ports.runs)
            ask<RunFacts>(m_ports.runs(m_facts.from, m_facts.to),
                          [this](Result<RunFacts> answer) { m_facts.runs = std::move(answer); });
    }
    if (wants("actions") || wants("handover")) {
        m_facts.actions = fail(none);
        if (m_ports.actions)
            ask<ActionFacts>(m_ports.actions(m_facts.from, m_facts.to),
                             [this](Result<ActionFacts> answer) { m_facts.actions = std::move(answer); });
    }
    if (wants("alerts")) {
        m_facts.alarmActs = fail(none);
        if (m_ports.alarmActs)
            ask<AlarmActFacts>(
                m_ports.alarmActs(m_facts.from, m_facts.to),
                [this](Result<AlarmActFacts> answer) { m_facts.alarmActs = std::move(answer); });
    }
}

void ReportCollector::askMonitoring()
{
    const Error none = notConfigured();
    if (wants("targets")) {
        m_facts.targets = fail(none);
        if (m_ports.targets)
            ask<AvailabilityFacts>(
                m_ports.targets(m_facts.from, m_facts.to),
                [this](Result<AvailabilityFacts> answer) { m_facts.targets = std::move(answer); });
    }
    if (wants("workers")) {
        m_facts.workers = fail(none);
        if (m_ports.workers)
            ask<AvailabilityFacts>(
                m_ports.workers(m_facts.from, m_facts.to),
                [this](Result<AvailabilityFacts> answer) { m_facts.workers = std::move(answer); });
    }
}

void ReportCollector::askAlerts()
{
    const Error none = notConfigured();
    if (wants("alerts")) {
        m_facts.spans = fail(none);
        if (m_ports.spans)
            ask<QList<targets::AlertSpan>>(
                m_ports.spans(m_facts.from, m_facts.to),
                [this](Result<QList<targets::AlertSpan>> answer) { m_facts.spans = std::move(answer); });
    }
    if (wants("handover")) {
        m_facts.alertsNow = fail(none);
        if (m_ports.alertsNow)
            ask<targets::AlertsInfo>(m_ports.alertsNow(), [this](Result<targets::AlertsInfo> answer) {
                m_facts.alertsNow = std::move(answer);
            });
    }
}

} // namespace vigia::report
