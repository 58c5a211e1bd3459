#include "core/backend/sitemetricsfamilies.h"

#include "core/base/energyday.h"

namespace vigia::backend {

using telemetry::FamilyInfo;
using telemetry::FamilyList;
using telemetry::SampleInfo;
using Type = telemetry::FamilyInfo::Type;

namespace {

constexpr qsizetype MostWorkers = 1000; // series; an application has tens
constexpr qsizetype MostQueues = 200;
constexpr qint64 SecondsADay = 86'400;

const QString Other = QStringLiteral("other");

FamilyInfo family(const char* name, const char* help, Type type = Type::Gauge)
{
    return {QString::fromLatin1(name), QString::fromLatin1(help), type, {}};
}

void add(FamilyInfo& family, std::vector<telemetry::Label> labels, double value)
{
    family.samples.push_back({std::move(labels), value, {}});
}

telemetry::Label label(const char* name, const QString& value)
{
    return {QString::fromLatin1(name), value};
}

} // namespace

RunFamilies::RunFamilies(const QSet<QString>& metrics)
    : m_metrics(metrics)
{
}

FamilyInfo RunFamilies::runs(const SiteFigures& figures)
{
    FamilyInfo ended = family("vigia_etl_runs_total",
                              "Runs that reached this state since the exporter started.", Type::Counter);
    for (const char* name : {"SUCCESS", "FAILURE", "REVOKED", "REVERTED"}) {
        const QString state = QString::fromLatin1(name);
        qint64 count = figures.runs.value(state);
        if (state == u"SUCCESS")
            count += figures.runs.value(QStringLiteral("REVERTED")); // it had succeeded
        add(ended, {label("state", state)},
            m_counts.take(QStringLiteral("runs ") + state, static_cast<double>(count)));
    }
    return ended;
}

FamilyInfo RunFamilies::rows(const SiteFigures& figures)
{
    FamilyInfo rows =
        family("vigia_etl_rows_total", "Rows of all runs since the exporter started, by what became of them.",
               Type::Counter);
    for (const char* name : {"read", "inserted", "changed", "unchanged", "rejected"}) {
        const QString kind = QString::fromLatin1(name);
        add(rows, {label("kind", kind)},
            m_counts.take(QStringLiteral("rows ") + kind, static_cast<double>(figures.rows.value(kind))));
    }
    return rows;
}

FamilyInfo RunFamilies::durations(const SiteFigures& figures)
{
    FamilyInfo durations =
        family("vigia_etl_run_duration_seconds", "How long runs took that ended since the exporter started.",
               Type::Histogram);
    SampleInfo sample;
    sample.histogram.bounds = RunDurations;
    for (std::size_t i = 0; i < figures.durations.size(); ++i)
        sample.histogram.counts.push_back(
            m_counts.take(QStringLiteral("duration ") + QString::number(i), figures.durations[i]));
    sample.histogram.sum = m_counts.take(QStringLiteral("duration sum"), figures.durationSum);
    durations.samples.push_back(std::move(sample));
    return durations;
}

FamilyInfo RunFamilies::calls(const SiteFigures& figures)
{
    QHash<QString, double> tries;
    QHash<QPair<QString, QString>, double> failures;
    const auto bounded = [this](const QString& metric) {
        return m_metrics.contains(metric) ? metric : Other;
    };
    for (auto it = figures.calls.begin(); it != figures.calls.end(); ++it)
        tries[bounded(it.key())] += static_cast<double>(it.value());
    for (auto it = figures.failedCalls.begin(); it != figures.failedCalls.end(); ++it)
        failures[{bounded(it.key().first), it.key().second}] += static_cast<double>(it.value());

    FamilyInfo calls = family("xm_api_calls_total",
                              "Tries of calls to XM's API since the exporter started, by metric and outcome.",
                              Type::Counter);
    QHash<QString, double> failed;
    for (auto it = failures.begin(); it != failures.end(); ++it) {
        const auto& [metric, status] = it.key();
        const double count = m_counts.take(QStringLiteral("failed %1 %2").arg(status, metric), it.value());
        failed[metric] += count;
        add(calls, {label("metric", metric), label("status", status)}, count);
    }
    for (auto it = tries.begin(); it != tries.end(); ++it) {
        // A try that failed is on record before its run's figures are: never back.
        double& succeeded = m_succeeded[it.key()];
        const double all = m_counts.take(QStringLiteral("calls ") + it.key(), it.value());
        succeeded = std::max(succeeded, all - failed.value(it.key()));
        add(calls, {label("metric", it.key()), label("status", QStringLiteral("success"))}, succeeded);
    }
    return calls;
}

FamilyList RunFamilies::from(const SiteFigures& figures)
{
    FamilyInfo consoles =
        family("dashboard_active_connections", "Open connections of consoles to PostgreSQL.");
    add(consoles, {}, static_cast<double>(figures.consoles));
    FamilyList all {consoles};
    if (!figures.hasRegistry)
        return all;
    all.push_back(runs(figures));
    all.push_back(rows(figures));
    all.push_back(durations(figures));
    all.push_back(calls(figures));
    m_counts.looked();

    FamilyInfo recorded = family("vigia_etl_runs_recorded", "Runs in the registry, by their state now.");
    for (const char* state :
         {"PENDING", "RECEIVED", "STARTED", "RETRY", "SUCCESS", "FAILURE", "REVOKED", "REVERTED"})
        add(recorded, {label("state", QString::fromLatin1(state))},
            static_cast<double>(figures.runs.value(QString::fromLatin1(state))));
    all.push_back(recorded);
    if (figures.lastSuccess.isValid()) {
        FamilyInfo success = family("vigia_etl_last_success_timestamp_seconds", "When a run last succeeded.");
        add(success, {}, static_cast<double>(figures.lastSuccess.toSecsSinceEpoch()));
        all.push_back(success);
    }
    FamilyInfo breakers =
        family("vigia_breaker_open", "1 while the circuit breaker holds calls back, else 0.");
    for (auto it = figures.breakers.begin(); it != figures.breakers.end(); ++it)
        add(breakers, {label("name", it.key())}, it.value() ? 1 : 0);
    all.push_back(breakers);
    return all;
}

FamilyList dataFamilies(const std::vector<generation::FreshnessInfo>& freshness,
                        const generation::MetricTable& metrics, const QDateTime& now)
{
    FamilyInfo age = family("vigia_data_age_seconds", "Time since the end of the newest day that has data.");
    FamilyInfo lag = family("vigia_data_lag_seconds", "How late XM usually publishes.");
    for (const generation::FreshnessInfo& info : freshness) {
        const auto metric = metrics.find(info.metric, info.entity);
        // Where days without data are normal, the newest one says nothing.
        if (!metric || metric->sparse || !info.newestDay.isValid())
            continue;
        const std::vector<telemetry::Label> labels {label("metric", metric->metric),
                                                    label("entity", metric->entity)};
        const qint64 end = energyday::hourStartMs(info.newestDay.addDays(1), 1);
        // The month under way is covered to its end.
        add(age, labels, static_cast<double>(std::max(qint64 {0}, now.toMSecsSinceEpoch() - end)) / 1000);
        add(lag, labels, static_cast<double>(metric->lagDays * SecondsADay));
    }
    return {age, lag};
}

FamilyList serviceFamilies(const ServiceList& services)
{
    FamilyInfo up = family("vigia_service_up", "1 while the service answers, 0 while it does not.");
    for (const ServiceInfo& service : services)
        if (service.state != ServiceInfo::State::Unknown)
            add(up, {label("service", service.id)}, service.state == ServiceInfo::State::Ok ? 1 : 0);
    return {up};
}

FamilyList workerFamilies(const workers::WorkersInfo& info)
{
    using State = celery::WorkerState;
    FamilyInfo up =
        family("celery_worker_up", "1 while the worker proves that it lives, 0 once it does not.");
    FamilyInfo active = family("celery_worker_tasks_active", "Tasks that the worker runs.");
    FamilyInfo nodes =
        family("vigia_worker_nodes", "Processes that bear the worker's name: one, if all is well.");
    FamilyInfo length = family("celery_queue_length", "Messages that wait in the queue.");
    FamilyInfo consumers = family("vigia_queue_consumers", "Workers that consume the queue.");
    for (const workers::WorkerRow& row : info.workers.mid(0, MostWorkers)) {
        const State state = row.worker.state;
        if (state == State::Unknown)
            continue;
        const bool isUp = state != State::Unreachable && state != State::Stopped;
        const std::vector<telemetry::Label> labels {label("hostname", row.worker.name)};
        add(up, labels, isUp ? 1 : 0);
        if (!isUp)
            continue;
        add(nodes, labels, row.worker.bearers);
        if (row.worker.active >= 0)
            add(active, labels, row.worker.active);
    }
    for (const workers::QueueRow& row : info.queues.mid(0, MostQueues)) {
        const std::vector<telemetry::Label> labels {label("queue_name", row.name)};
        add(length, labels, static_cast<double>(row.length));
        add(consumers, labels, static_cast<double>(row.consumers.size()));
    }
    return {up, active, nodes, length, consumers};
}

} // namespace vigia::backend
