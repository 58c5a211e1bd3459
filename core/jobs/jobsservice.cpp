#include "core/jobs/jobsservice.h"

#include "core/async/deliver.h"
#include "core/audit/auditlog.h"
#include "core/base/ids.h"
#include "core/etl/runregistry.h"
#include "core/jobs/backfill.h"
#include "core/jobs/jobrepeats.h"
#include "core/jobs/pgjobssource.h"
#include "core/jobs/runwait.h"
#include "core/jobs/schedulestarter.h"

namespace vigia::jobs {

namespace {

constexpr std::chrono::milliseconds RunsPause {250};
constexpr std::chrono::seconds AuditPause {1};
constexpr std::chrono::seconds LostInterval {30};
const QString ScheduleActor = QStringLiteral("schedule");

template<typename T>
QFuture<Result<T>> answered(Result<T> result)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

/// `future` with its value turned into another one, on `context`'s thread.
template<typename To, typename From, typename F>
QFuture<Result<To>> mapped(const QFuture<Result<From>>& future, QObject* context, F turn)
{
    auto promise = std::make_shared<QPromise<Result<To>>>();
    promise->start();
    deliver(future, context, [promise, turn](const Result<From>& from) {
        promise->addResult(from ? Result<To>(turn(*from)) : Result<To>(fail(from.error())));
        promise->finish();
    });
    return promise->future();
}

} // namespace

JobsService::JobsService(const Ports& ports, const Settings& settings, QObject* parent)
    : QObject(parent)
    , m_ports(ports)
    , m_settings(settings)
    , m_catalogue(ports.etl.book(), settings.fetchTask)
    , m_embedded(std::make_unique<EmbeddedEngine>(
          EmbeddedEngine::Ports {ports.etl, ports.pool, m_catalogue, ports.clock, ports.scheduler},
          settings.limits))
    , m_lostPoller(LostInterval, [this] { closeLost(); })
{
    m_lostPoller.setPaused(true);
    for (QTimer* timer : {&m_runsTimer, &m_auditTimer})
        timer->setSingleShot(true);
    connect(&m_runsTimer, &QTimer::timeout, this, &JobsService::runsChanged);
    connect(&m_auditTimer, &QTimer::timeout, this, &JobsService::auditChanged);
    connect(m_embedded.get(), &Engine::changed, this, &JobsService::enginesChanged);
    connect(m_embedded.get(), &Engine::progressed, this, &JobsService::progressed);
    if (ports.celery == nullptr)
        return;
    m_celery =
        std::make_unique<CeleryEngine>(*ports.celery, ports.pool, m_catalogue, ports.clock, settings.queues);
    connect(m_celery.get(), &Engine::changed, this, &JobsService::enginesChanged);
}

JobsService::~JobsService() = default;

EngineList JobsService::engines() const
{
    EngineList list {m_embedded->info()};
    if (m_celery)
        list.append(m_celery->info());
    for (EngineInfo& info : list)
        info.isDefault = info.id == m_settings.defaultEngine;
    return list;
}

Engine* JobsService::engineFor(const QString& id)
{
    const QString& wanted = id.isEmpty() ? m_settings.defaultEngine : id;
    return wanted == u"celery" ? static_cast<Engine*>(m_celery.get()) : m_embedded.get();
}

QDate JobsService::today() const
{
    return energyday::dayAt(m_ports.clock.nowUtc().toMSecsSinceEpoch());
}

Result<JobRequest> JobsService::check(const JobRequest& request) const
{
    return m_catalogue.check(request, today());
}

QFuture<Result<RunPage>> JobsService::runs(const RunQuery& query)
{
    return m_ports.pool.run(
        [query](db::Connection& connection) { return PgJobsSource(connection).runs(query); });
}

QFuture<Result<RunGrid>> JobsService::grid(const DayRange& days)
{
    return m_ports.pool.run([days, series = m_catalogue.series()](db::Connection& connection) {
        return PgJobsSource(connection).grid(days, series);
    });
}

QFuture<Result<RunDetails>> JobsService::details(const QString& id)
{
    return m_ports.pool.run(
        [id](db::Connection& connection) { return PgJobsSource(connection).details(id); });
}

QFuture<Result<etl::DiffInfo>> JobsService::dryRun(const JobRequest& request)
{
    const Result<JobRequest> checked = check(request);
    if (!checked)
        return answered<etl::DiffInfo>(fail(checked.error()));
    etl::RunOptions options;
    options.dryRun = true;
    options.requestedBy = m_settings.actor;
    return mapped<etl::DiffInfo>(m_ports.etl.run(checked->metric, checked->entity, checked->days, options),
                                 this, [](const etl::RunOutcome& outcome) -> Result<etl::DiffInfo> {
                                     if (outcome.run.error)
                                         return fail(outcome.run.error->toError());
                                     etl::DiffInfo diff = outcome.diff;
                                     diff.rejected = outcome.run.rows.rejected;
                                     return diff;
                                 });
}

QFuture<Result<RevertPreview>> JobsService::previewRevert(const QString& id)
{
    return m_ports.pool.run(
        [id](db::Connection& connection) { return PgJobsSource(connection).previewRevert(id); });
}

QFuture<Result<BackfillPlan>> JobsService::planBackfill(const QString& metric, const QString& entity,
                                                        const DayRange& days, BackfillOnly only)
{
    const SeriesInfo* series = m_catalogue.findSeries(metric, entity);
    if (series == nullptr || series->isList)
        return answered<BackfillPlan>(
            fail(ErrorCode::NotFound,
                 tr("%1/%2 is no metric that has days: choose another.").arg(metric, entity)));
    if (!days.from.isValid() || days.from > days.to || days.days() > 20 * 366
        || days.from < series->historyFrom || days.to > today())
        return answered<BackfillPlan>(
            fail(ErrorCode::InvalidData,
                 tr("Choose days between %1 and today, the first one first, at most 20 years.")
                     .arg(series->historyFrom.toString(Qt::ISODate)),
                 {}, "BadRange"));
    return m_ports.pool.run([metric, entity, days, only](db::Connection& connection) -> Result<BackfillPlan> {
        Result<BackfillPlan> plan = PgJobsSource(connection).backfillDays(metric, entity, days);
        if (!plan)
            return plan;
        plan->only = only;
        chooseDays(*plan);
        return plan;
    });
}

QFuture<Result<QString>> JobsService::whyNotAllowed()
{
    return m_ports.pool.run(
        [](db::Connection& connection) { return PgJobsSource(connection).whyNotAllowed(); });
}

QFuture<Result<QList<ScheduledStart>>> JobsService::schedule()
{
    return m_ports.pool.run(
        [jobs = m_catalogue.jobs(), now = m_ports.clock.nowUtc()](db::Connection& connection) {
            return scheduledStarts(connection, jobs, now);
        });
}

Result<std::vector<PlannedRun>> JobsService::plan(const std::vector<JobRequest>& requests,
                                                  const QString& actor) const
{
    std::vector<PlannedRun> runs;
    for (const JobRequest& wanted : requests) {
        const Result<JobRequest> request = check(wanted);
        if (!request)
            return fail(request.error());
        PlannedRun planned;
        planned.request = *request;
        planned.job = *m_catalogue.find(request->job);
        etl::RunInfo& run = planned.run;
        run.id = newRunId();
        run.job = JobCatalogue::runJob(request->job);
        run.metric = request->metric;
        run.entity = request->entity;
        run.from = request->days.from;
        run.to = request->days.to;
        run.engine = request->engine.isEmpty() ? m_settings.defaultEngine : request->engine;
        run.queue = planned.job.queue;
        run.requestedBy = actor;
        run.reason = request->reason;
        run.parent = request->parent;
        run.batch = request->batch;
        runs.push_back(planned);
    }
    return runs;
}

QFuture<Result<etl::RunList>>
JobsService::order(const QString& action, const std::vector<JobRequest>& requests, const QString& actor)
{
    if (requests.empty())
        return answered<etl::RunList>(fail(ErrorCode::InvalidData, tr("There is nothing to run.")));
    audit::AuditRecord record = recordOf(action, requests.front(), actor);
    if (requests.size() > 1)
        record.parameters.insert(QStringLiteral("runs"), static_cast<int>(requests.size()));
    Result<std::vector<PlannedRun>> planned = plan(requests, actor);
    Engine* engine = engineFor(requests.front().engine);
    if (planned && engine == nullptr)
        planned = fail(
            ErrorCode::InvalidData,
            tr("This site has no Celery application: choose the embedded engine, or add a [celery] table to "
               "its configuration."));
    if (planned)
        return (new JobOrder(m_ports.pool, *engine, *planned, record, this))->start();
    record.outcome = QStringLiteral("refused");
    record.proof = {{QStringLiteral("error"), planned.error().message}};
    auto promise = std::make_shared<QPromise<Result<etl::RunList>>>();
    promise->start();
    deliver(m_ports.pool.run(
                [record](db::Connection& connection) { return audit::AuditLog(connection).record(record); }),
            this, [promise, error = planned.error()](const Result<>&) {
                promise->addResult(Result<etl::RunList>(fail(error)));
                promise->finish();
            });
    return promise->future();
}

QFuture<Result<etl::RunInfo>> JobsService::submit(const JobRequest& request)
{
    return mapped<etl::RunInfo>(order(QStringLiteral("etl.submit"), {request}, m_settings.actor), this,
                                [](const etl::RunList& runs) { return runs.front(); });
}

QFuture<Result<etl::RunList>> JobsService::retry(const QStringList& ids, const QString& reason,
                                                 const QString& engine)
{
    auto promise = std::make_shared<QPromise<Result<etl::RunList>>>();
    promise->start();
    const auto answer = [promise](const Result<etl::RunList>& runs) {
        promise->addResult(runs);
        promise->finish();
    };
    const auto asked = m_ports.pool.run(
        [ids, engine](db::Connection& connection) { return repeats(connection, ids, engine); });
    deliver(asked, this, [this, ids, reason, answer](const Result<std::vector<JobRequest>>& found) {
        if (!found) {
            deliver(auditRefusal(QStringLiteral("etl.retry"), ids.join(u' '), reason, found.error()), this,
                    [answer, error = found.error()](const Result<>&) {
                        answer(Result<etl::RunList>(fail(error)));
                    });
            return;
        }
        std::vector<JobRequest> requests = *found;
        for (JobRequest& request : requests)
            request.reason = reason;
        deliver(order(QStringLiteral("etl.retry"), requests, m_settings.actor), this, answer);
    });
    return promise->future();
}

QFuture<Result<etl::RunInfo>> JobsService::cancel(const QString& id, const QString& reason)
{
    const auto asked = m_ports.pool.run([id, reason, actor = m_settings.actor](db::Connection& connection) {
        const Result<etl::RunInfo> run = etl::RunRegistry(connection).requestCancel(id);
        audit::AuditRecord record;
        record.who = actor;
        record.action = QStringLiteral("etl.cancel");
        record.object = run ? run->id : id;
        record.reason = reason;
        record.outcome = run ? QStringLiteral("done") : QStringLiteral("refused");
        record.proof = run ? QJsonObject {{QStringLiteral("state"), etl::runStateName(run->state)}}
                           : QJsonObject {{QStringLiteral("error"), run.error().message}};
        const Result<> audited = audit::AuditLog(connection).record(record);
        return run && !audited ? Result<etl::RunInfo>(fail(audited.error())) : run;
    });
    return mapped<etl::RunInfo>(asked, this, [this](const etl::RunInfo& run) {
        if (Engine* engine = engineFor(run.engine))
            engine->cancel(run.id);
        return run;
    });
}

QFuture<Result<etl::RunList>> JobsService::backfill(const BackfillPlan& plan, const QString& engine,
                                                    const QString& reason)
{
    std::vector<JobRequest> requests;
    for (const DayRange& days : plan.runs) {
        JobRequest request;
        request.metric = plan.metric;
        request.entity = plan.entity;
        request.days = days;
        request.engine = engine;
        request.reason = reason;
        requests.push_back(request);
    }
    return order(QStringLiteral("etl.backfill"), requests, m_settings.actor);
}

QFuture<Result<etl::RunInfo>> JobsService::revert(const QString& id, bool force, const QString& reason)
{
    etl::RunOptions options;
    options.requestedBy = m_settings.actor;
    options.reason = reason;
    auto promise = std::make_shared<QPromise<Result<etl::RunInfo>>>();
    promise->start();
    const auto answer = [promise](const Result<etl::RunInfo>& run) {
        promise->addResult(run);
        promise->finish();
    };
    deliver(m_ports.etl.revert(id, force, options), this,
            [this, id, reason, answer](const Result<etl::RevertOutcome>& outcome) {
                if (outcome)
                    return answer(outcome->run.error
                                      ? Result<etl::RunInfo>(fail(outcome->run.error->toError()))
                                      : Result<etl::RunInfo>(outcome->run));
                // Who may not do it, was kept by the run itself; else there was no run to keep it.
                if (outcome.error().code == ErrorCode::PermissionDenied)
                    return answer(fail(outcome.error()));
                deliver(auditRefusal(QStringLiteral("etl.revert"), id.left(200), reason, outcome.error()),
                        this, [answer, error = outcome.error()](const Result<>&) { answer(fail(error)); });
            });
    return promise->future();
}

QFuture<Result<etl::RunList>> JobsService::waitForEnd(const QStringList& ids)
{
    return (new RunWait(m_ports.pool, ids, this))->start();
}

QFuture<Result<>> JobsService::auditRefusal(const QString& action, const QString& object,
                                            const QString& reason, const Error& error)
{
    audit::AuditRecord record;
    record.who = m_settings.actor;
    record.action = action;
    record.object = object;
    record.reason = reason;
    record.outcome = QStringLiteral("refused");
    record.proof = {{QStringLiteral("error"), error.message}};
    return m_ports.pool.run(
        [record](db::Connection& connection) { return audit::AuditLog(connection).record(record); });
}

void JobsService::watch()
{
    if (m_listener)
        return;
    m_listener = std::make_unique<db::Listener>(
        m_ports.pool.config(), QStringList {QStringLiteral("vigia_run"), QStringLiteral("vigia_audit")});
    const auto tell = [](QTimer& timer, std::chrono::milliseconds pause) {
        if (!timer.isActive())
            timer.start(pause);
    };
    connect(m_listener.get(), &db::Listener::notified, this,
            [this, tell](const QString& channel, const QString&) {
                channel == u"vigia_run" ? tell(m_runsTimer, RunsPause) : tell(m_auditTimer, AuditPause);
            });
    connect(m_listener.get(), &db::Listener::connected, this, [this, tell] {
        tell(m_runsTimer, RunsPause);
        tell(m_auditTimer, AuditPause);
    });
    m_lostPoller.setPaused(false);
    m_lostPoller.trigger();
    if (m_celery)
        m_celery->watch();
}

void JobsService::closeLost()
{
    deliver(m_ports.etl.closeLostRuns(), this,
            [this](const Result<etl::RunList>& lost) { m_lostPoller.finished(lost.has_value()); });
}

void JobsService::serveSchedule()
{
    if (m_schedule || m_settings.defaultEngine != m_embedded->id())
        return;
    m_schedule = std::make_unique<ScheduleStarter>(
        m_ports.pool, m_catalogue, m_ports.clock, [this](const JobInfo& job) {
            return order(QStringLiteral("etl.submit"), {scheduled(job)}, ScheduleActor);
        });
    m_schedule->look();
}

} // namespace vigia::jobs
