#include "core/backend/capsuleasking.h"
#include "core/backend/servicehealth.h"

#include <QTimer>

#include <algorithm>

namespace vigia::backend {

namespace table = capsule::table;
using capsule::CapsuleWriter;

namespace {

constexpr int RunsAPage = 1000;
constexpr int MostRuns = 3000;
constexpr int MostDetails = 300; // one question each
constexpr qint64 MostEntries = 5000;
constexpr int CurvePoints = 600;
constexpr qsizetype MostCurves = 20; // workers; a few questions each
constexpr std::chrono::milliseconds HealthPatience {2500};

QDateTime never()
{
    return {};
}

/// PromQL that is kept over the capsule's span.
QList<capsule::QueryKey> keptQueries()
{
    return {{QStringLiteral("up"), QStringLiteral("up")},
            {QStringLiteral("alerts"), QStringLiteral("ALERTS")},
            {QStringLiteral("scrape_duration"), QStringLiteral("scrape_duration_seconds")},
            {QStringLiteral("queue_length"), QStringLiteral("celery_queue_length")},
            {QStringLiteral("workers_up"), QStringLiteral("celery_worker_up")},
            {QStringLiteral("tasks_failed"),
             QStringLiteral("sum by (name) (increase(celery_task_failed_total[1h]))")}};
}

} // namespace

void CapsuleSaver::planServices()
{
    m_steps.push_back([this](const Next& next) {
        emit progressed(tr("Health of services"));
        ServiceHealth& health = m_backend.health();
        auto* watch = new QObject(this);
        const auto keep = [this, watch, next, &health] {
            watch->deleteLater();
            watch->disconnect();
            health.disconnect(watch);
            write(
                [services = health.services()](CapsuleWriter& writer) {
                    return addAll(
                        writer, table::Services, services, [](const ServiceInfo& one) { return one.id; },
                        [](const ServiceInfo& one) { return one.since; });
                },
                next);
        };
        const auto look = [keep, &health] {
            const ServiceList& services = health.services();
            if (std::none_of(services.begin(), services.end(),
                             [](const ServiceInfo& one) { return one.state == ServiceInfo::State::Unknown; }))
                keep();
        };
        connect(&health, &ServiceHealth::checked, watch, look);
        QTimer::singleShot(HealthPatience, watch, keep);
    });
}

void CapsuleSaver::planRuns()
{
    addRunPage(0);
    ask<jobs::RunGrid>(
        table::Grid, tr("Grid of runs"), [this] { return m_backend.jobs().grid(m_request.days); },
        [](CapsuleWriter& writer, const jobs::RunGrid& grid) {
            return addAll(
                writer, table::Grid, grid.rows,
                [](const jobs::GridRow& row) -> QString { return row.metric % u'/' % row.entity; },
                [](const jobs::GridRow&) { return never(); });
        });
    ask<QList<jobs::ScheduledStart>>(
        table::Schedule, tr("Schedule"), [this] { return m_backend.jobs().schedule(); },
        [](CapsuleWriter& writer, const QList<jobs::ScheduledStart>& starts) {
            return addAll(
                writer, table::Schedule, starts, [](const jobs::ScheduledStart& start) { return start.job; },
                [](const jobs::ScheduledStart& start) { return start.next; });
        });
}

void CapsuleSaver::addRunPage(int offset)
{
    m_steps.push_back([this, offset](const Next& next) {
        emit progressed(tr("Runs"));
        deliver(m_backend.jobs().runs({{}, RunsAPage, offset}), this,
                [this, offset, next](const Result<jobs::RunPage>& page) {
                    if (page) {
                        QStringList ids;
                        for (const etl::RunInfo& run : page->runs)
                            ids += run.id;
                        const int end = offset + static_cast<int>(page->runs.size());
                        addRunDetails(ids.mid(0, std::max(MostDetails - offset, 0)));
                        if (end < page->matching && end < MostRuns && !page->runs.empty())
                            addRunPage(end);
                    }
                    write(
                        [page](CapsuleWriter& writer) -> Result<> {
                            if (!page) {
                                for (const char* name : {table::Runs, table::RunDetails, table::Batches})
                                    writer.missing(name, page.error().message);
                                return {};
                            }
                            const qint64 end = page->offset + static_cast<qint64>(page->runs.size());
                            if (end < page->matching && end >= MostRuns)
                                writer.leftOut(table::Runs, page->matching - end,
                                               tr("The newest %L1 runs are kept.").arg(MostRuns));
                            if (page->matching > MostDetails && page->offset == 0)
                                writer.leftOut(
                                    table::RunDetails, page->matching - MostDetails,
                                    tr("Of the newest %L1 runs the details are kept.").arg(MostDetails));
                            for (auto it = page->parts.begin(); it != page->parts.end(); ++it)
                                if (const Result<> added = writer.add(
                                        table::Batches, it.key(), never(),
                                        capsule::toDocument(capsule::BatchFacts {it.key(), it.value()}));
                                    !added)
                                    return added;
                            return addAll(
                                writer, table::Runs, page->runs,
                                [](const etl::RunInfo& run) { return run.id; },
                                [](const etl::RunInfo& run) { return run.createdAt; });
                        },
                        next);
                });
    });
}

void CapsuleSaver::addRunDetails(const QStringList& ids)
{
    for (const QString& id : ids)
        ask<jobs::RunDetails>(
            table::RunDetails, tr("Details of runs"), [this, id] { return m_backend.jobs().details(id); },
            [id](CapsuleWriter& writer, const jobs::RunDetails& details) {
                return writer.add(table::RunDetails, id, details.run.createdAt, capsule::toDocument(details));
            });
}

namespace {

Result<> keepAudit(CapsuleWriter& writer, const Result<audit::AuditPage>& page, qint64 kept)
{
    if (!page) {
        writer.missing(table::Audit, page.error().message);
        return {};
    }
    if (page->hasMore && kept >= MostEntries)
        writer.leftOut(table::Audit, page->matching - kept,
                       CapsuleSaver::tr("The newest %L1 entries are kept.").arg(MostEntries));
    return addAll(
        writer, table::Audit, page->entries,
        [](const audit::AuditEntry& entry) { return QString::number(entry.id); },
        [](const audit::AuditEntry& entry) { return entry.at; });
}

} // namespace

void CapsuleSaver::planAudit(qint64 before, qint64 kept)
{
    audit::AuditQuery query;
    query.from = m_request.days.from;
    query.to = m_request.days.to;
    query.before = before;
    query.limit = RunsAPage;
    m_steps.push_back([this, query, kept](const Next& next) {
        emit progressed(tr("Audit"));
        deliver(m_backend.audit().page(query), this,
                [this, kept, next](const Result<audit::AuditPage>& page) {
                    const qint64 now = kept + (page ? static_cast<qint64>(page->entries.size()) : 0);
                    if (page && page->hasMore && now < MostEntries && !page->entries.empty())
                        planAudit(page->entries.back().id, now);
                    write([page, now](CapsuleWriter& writer) { return keepAudit(writer, page, now); }, next);
                });
    });
    if (before > 0)
        return;
    ask<audit::AuditProof>(
        table::AuditProof, tr("Audit"), [this] { return m_backend.audit().verify(); },
        [](CapsuleWriter& writer, const audit::AuditProof& proof) {
            return writer.add(table::AuditProof, {}, never(), capsule::toDocument(proof));
        });
}

void CapsuleSaver::planHealth()
{
    targets::TargetsService& targets = m_backend.targets();
    ask<targets::TargetsInfo>(
        table::Targets, tr("Targets"), [&targets] { return targets.targets(); },
        [](CapsuleWriter& writer, const targets::TargetsInfo& info) {
            return writer.add(table::Targets, {}, info.taken, capsule::toDocument(info));
        });
    ask<targets::RuleList>(
        table::Rules, tr("Rules"), [&targets] { return targets.rules(); },
        [](CapsuleWriter& writer, const targets::RuleList& rules) {
            return addAll(
                writer, table::Rules, rules, [](const targets::RuleInfo& rule) { return rule.name; },
                [](const targets::RuleInfo& rule) { return rule.lastEvaluation; });
        });
    ask<targets::AlertsInfo>(
        table::Alerts, tr("Alerts"), [&targets] { return targets.alerts(); },
        [](CapsuleWriter& writer, const targets::AlertsInfo& alerts) {
            return writer.add(table::Alerts, {}, alerts.taken, capsule::toDocument(alerts));
        });
    ask<QList<targets::AlertSpan>>(
        table::AlertSpans, tr("Alerts"), [this, &targets] { return targets.history(m_info.from, m_info.to); },
        [](CapsuleWriter& writer, const QList<targets::AlertSpan>& spans) {
            return addAll(
                writer, table::AlertSpans, spans, [](const targets::AlertSpan& span) { return span.name; },
                [](const targets::AlertSpan& span) { return span.from; });
        });
    ask<targets::SilenceList>(
        table::Silences, tr("Silences"), [&targets] { return targets.silences(); },
        [](CapsuleWriter& writer, const targets::SilenceList& silences) {
            return addAll(
                writer, table::Silences, silences,
                [](const targets::SilenceInfo& silence) { return silence.id; },
                [](const targets::SilenceInfo& silence) { return silence.from; });
        });
    ask<timeline::TimelineInfo>(
        table::Timeline, tr("Timeline"), [this] { return m_backend.timeline().read(m_info.from, m_info.to); },
        [](CapsuleWriter& writer, const timeline::TimelineInfo& info) {
            return addAll(
                writer, table::Timeline, info.lanes,
                [](const timeline::LaneInfo& lane) { return QString::number(static_cast<int>(lane.kind)); },
                [](const timeline::LaneInfo&) { return never(); });
        });
    ask<diagnostics::CheckList>(
        table::Diagnostics, tr("Diagnostics"),
        [this] { return m_backend.diagnostics(m_request.stateDirectory).run(); },
        [](CapsuleWriter& writer, const diagnostics::CheckList& checks) {
            return addAll(
                writer, table::Diagnostics, checks,
                [](const diagnostics::CheckInfo& check) { return check.id; },
                [](const diagnostics::CheckInfo& check) { return check.at; });
        });
}

void CapsuleSaver::planQueries()
{
    if (!m_backend.site().prometheus.isConfigured()) {
        const QString trouble = m_backend.targets().trouble();
        m_steps.push_back([this, trouble](const Next& next) {
            write(
                [trouble](CapsuleWriter& writer) -> Result<> {
                    writer.missing(table::Queries, trouble);
                    return {};
                },
                next);
        });
        return;
    }
    const targets::QueryGrid grid = targets::queryGrid(m_info.from, m_info.to, CurvePoints, 15);
    for (const capsule::QueryKey& key : keptQueries())
        ask<targets::QueryAnswer>(
            table::Queries, tr("Metrics"),
            [this, key, grid] { return m_backend.targets().prometheus().queryRange(key.expression, grid); },
            [key, grid](CapsuleWriter& writer, const targets::QueryAnswer& answer) {
                const capsule::QueryFacts facts {key, grid, answer};
                return writer.add(table::Queries, key.name, QDateTime::fromSecsSinceEpoch(grid.to, Qt::UTC),
                                  capsule::toDocument(facts));
            });
}

void CapsuleSaver::planWorkers()
{
    workers::WorkersService* service = m_backend.workers();
    if (!service) {
        const QString trouble = m_backend.celeryTrouble().isEmpty()
            ? tr("The site has no Celery application.")
            : m_backend.celeryTrouble();
        m_steps.push_back([this, trouble](const Next& next) {
            write(
                [trouble](CapsuleWriter& writer) -> Result<> {
                    for (const char* name : {table::Workers, table::WorkerDetails, table::Curves})
                        writer.missing(name, trouble);
                    return {};
                },
                next);
        });
        return;
    }
    m_steps.push_back([this, service](const Next& next) {
        emit progressed(tr("Workers"));
        deliver(service->snapshot(), this, [this, service, next](const Result<workers::WorkersInfo>& info) {
            if (info)
                for (const workers::WorkerRow& row : info->workers) {
                    m_workers += row.worker.name;
                    addWorker(*service, row.worker.name);
                }
            write(
                [info](CapsuleWriter& writer) -> Result<> {
                    if (info)
                        return writer.add(table::Workers, {}, info->taken, capsule::toDocument(*info));
                    writer.missing(table::Workers, info.error().message);
                    return {};
                },
                next);
        });
    });
    using Chart = workers::MetricChart;
    for (const Chart chart : {Chart::Throughput, Chart::RunTime, Chart::QueueLength})
        addCurves(*service, chart, {});
}

void CapsuleSaver::addWorker(workers::WorkersService& service, const QString& worker)
{
    ask<workers::WorkerDetails>(
        table::WorkerDetails, tr("Workers"), [&service, worker] { return service.details(worker); },
        [](CapsuleWriter& writer, const workers::WorkerDetails& details) {
            return writer.add(table::WorkerDetails, details.name, details.taken,
                              capsule::toDocument(details));
        });
}

void CapsuleSaver::addCurves(workers::WorkersService& service, workers::MetricChart chart,
                             const QString& worker)
{
    using Curves = Result<QList<workers::MetricCurve>>;
    m_steps.push_back([this, &service, chart, worker](const Next& next) {
        emit progressed(tr("Workers"));
        deliver(
            service.curves(chart, worker, m_info.from, m_info.to, CurvePoints), this,
            [this, &service, chart, worker, next](const Curves& curves) {
                // Queues are everybody's, and Prometheus that does not answer is not asked for each.
                const bool hasEach = curves && worker.isEmpty() && chart != workers::MetricChart::QueueLength;
                if (hasEach)
                    for (const QString& name : m_workers.mid(0, MostCurves))
                        addCurves(service, chart, name);
                const qsizetype more = hasEach ? m_workers.size() - MostCurves : 0;
                write(
                    [word = capsule::CurveFacts::wordOf(chart), worker, curves,
                     more](CapsuleWriter& writer) -> Result<> {
                        if (!curves) {
                            writer.missing(table::Curves, curves.error().message);
                            return {};
                        }
                        if (more > 0)
                            writer.leftOut(
                                table::Curves, more,
                                tr("Of the first %L1 workers each one's curves are kept.").arg(MostCurves));
                        return writer.add(table::Curves, capsule::CurveFacts::keyOf(word, worker), never(),
                                          capsule::toDocument(capsule::CurveFacts {word, *curves, worker}));
                    },
                    next);
            });
    });
}

} // namespace vigia::backend
