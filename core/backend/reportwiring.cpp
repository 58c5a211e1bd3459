#include "core/backend/reportwiring.h"

#include "core/backend/backend.h"
#include "core/backend/mainseries.h"
#include "core/report/pgreportsource.h"
#include "core/timeline/actionwords.h"
#include "core/timeline/gather.h"

namespace vigia::backend {

namespace {

using report::AvailabilityFacts;
using report::PgReportSource;

constexpr qint64 PlainSeconds = 31 * 86400;
constexpr qint64 CoarseStep = 300; // no longer than Prometheus looks back for a sample
constexpr qint64 FinestFirst = 60;
constexpr qint64 FirstPoints = 500;

QFuture<Result<AvailabilityFacts>> availability(targets::TargetsService& targets, const QString& metric,
                                                const QDateTime& from, const QDateTime& to)
{
    const qint64 seconds = std::max<qint64>(from.secsTo(to), 1);
    targets::PrometheusClient& prometheus = targets.prometheus();
    return timeline::gathered<AvailabilityFacts, targets::QueryAnswer>(
        {prometheus.query(meanExpression(metric, seconds), to),
         prometheus.query(firstExpression(metric, seconds), to)},
        &targets, [](const std::vector<Result<targets::QueryAnswer>>& answers) -> Result<AvailabilityFacts> {
            for (const Result<targets::QueryAnswer>& answer : answers)
                if (!answer)
                    return fail(answer.error());
            return AvailabilityFacts {*answers[0], *answers[1]};
        });
}

void addDatabase(report::ReportPorts& ports, db::Pool& pool, generation::GenerationService& series)
{
    ports.chart = [&series](const generation::ChartQuery& query) { return series.chart(query); };
    ports.gaps = [&series](const generation::GapQuery& query) { return series.gaps(query); };
    ports.loads = [&pool](const QList<report::WatchedSeries>& watched, const DayRange& days) {
        return pool.run([watched, days](db::Connection& connection) {
            return PgReportSource(connection).loads(watched, days);
        });
    };
    ports.runs = [&pool](const QDateTime& from, const QDateTime& to) {
        return pool.run(
            [from, to](db::Connection& connection) { return PgReportSource(connection).runs(from, to); });
    };
    ports.actions = [&pool](const QDateTime& from, const QDateTime& to) {
        return pool.run(
            [from, to](db::Connection& connection) { return PgReportSource(connection).actions(from, to); });
    };
    ports.alarmActs = [&pool](const QDateTime& from, const QDateTime& to) {
        return pool.run([from, to](db::Connection& connection) {
            return PgReportSource(connection).alarmActs(from, to);
        });
    };
}

} // namespace

QString meanExpression(const QString& metric, qint64 seconds)
{
    const QString step = seconds <= PlainSeconds ? QString() : QStringLiteral(":%1s").arg(CoarseStep);
    return QStringLiteral("avg_over_time(%1[%2s%3])").arg(metric).arg(seconds).arg(step);
}

QString firstExpression(const QString& metric, qint64 seconds)
{
    return QStringLiteral("min_over_time(timestamp(%1)[%2s:%3s])")
        .arg(metric)
        .arg(seconds)
        .arg(std::max(FinestFirst, seconds / FirstPoints));
}

QList<report::WatchedSeries> watchedSeries(const generation::MetricTable& metrics)
{
    QList<report::WatchedSeries> watched;
    for (const generation::MetricInfo& metric : mainSeries(metrics))
        watched.append({metric.metric, metric.entity, metric.name, metric.lagDays});
    return watched;
}

report::ReportPorts reportPorts(Backend& backend, db::Pool& pool, generation::GenerationService& series)
{
    report::ReportPorts ports;
    addDatabase(ports, pool, series);
    ports.actionWord = timeline::englishActionWord;
    if (backend.site().prometheus.isConfigured()) {
        ports.targets = [&backend](const QDateTime& from, const QDateTime& to) {
            return availability(backend.targets(), QStringLiteral("up"), from, to);
        };
        ports.workers = [&backend](const QDateTime& from, const QDateTime& to) {
            return availability(backend.targets(), QStringLiteral("celery_worker_up"), from, to);
        };
        ports.spans = [&backend](const QDateTime& from, const QDateTime& to) {
            return backend.targets().history(from, to);
        };
    }
    if (backend.site().prometheus.isConfigured() || backend.site().alertmanager.isConfigured())
        ports.alertsNow = [&backend] { return backend.targets().alerts(); };
    return ports;
}

} // namespace vigia::backend
