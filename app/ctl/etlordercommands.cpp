#include "app/ctl/etlordercommands.h"

#include "app/ctl/context.h"
#include "app/ctl/etlcommands.h"
#include "app/ctl/etloutput.h"
#include "app/ctl/options.h"
#include "core/audit/actor.h"
#include "core/backend/backend.h"
#include "core/base/ids.h"
#include "core/jobs/incremental.h"
#include "core/jobs/logcleaner.h"

#include <QJsonArray>

namespace vigia::ctl {

namespace {

void declareReason(Options& options, std::string& reason)
{
    options.add("--reason", reason, EtlRetryCommand::tr("Why, for the audit log")).typeName("TEXT");
}

void declareEngine(Options& options, std::string& engine)
{
    options
        .add("--engine", engine, EtlRetryCommand::tr("Who does the work; the site's engine when not given"))
        .oneOf({"embedded", "celery"});
}

/// What an engine says of a run that it starts.
void declareDelivery(Options& options, std::string& id, std::string& worker, std::string& queue, int& attempt)
{
    options.add("--id", id, EtlRetryCommand::tr("Id of a run that was registered elsewhere"))
        .typeName("UUID");
    options.add("--worker", worker, EtlRetryCommand::tr("The worker that started this program"))
        .typeName("NODE");
    options.add("--queue", queue, EtlRetryCommand::tr("The queue that the run came from")).typeName("QUEUE");
    options.add("--attempt", attempt, EtlRetryCommand::tr("Which try of the run this is")).between(1, 1000);
}

/// A run that was delivered, or a new one.
Result<etl::RunInfo> deliveredRun(const std::string& id, const std::string& worker, const std::string& queue,
                                  const QString& job)
{
    etl::RunInfo run;
    run.id = id.empty() ? newRunId() : fromOption(id);
    if (!isRunId(run.id))
        return fail(
            ErrorCode::InvalidData,
            EtlRetryCommand::tr("“%1” is no run id: it must be a lower-case UUID.").arg(run.id.left(60)));
    run.job = job;
    run.worker = fromOption(worker);
    run.engine = worker.empty() ? QStringLiteral("embedded") : QStringLiteral("celery");
    run.queue = queue.empty() ? (job == u"clean" ? QStringLiteral("maintenance") : QStringLiteral("etl"))
                              : fromOption(queue);
    run.requestedBy = audit::currentActor();
    return run;
}

/// A run that has no row in the registry: when that was a matter of rights, the audit says so.
int notBegun(Context& context, const etl::RunInfo& run, const Error& error)
{
    if (error.code == ErrorCode::PermissionDenied)
        return refuse(context, u"etl." % run.job, jobs::JobCatalogue::jobOfRun(run.job), error);
    return context.output().fail(error);
}

} // namespace

QString EtlRetryCommand::description() const
{
    return tr("Runs ended runs once more, as they were");
}

void EtlRetryCommand::declare(Options& options)
{
    options.add("ids", m_ids, tr("Ids of the runs, or their first characters")).typeName("ID").required();
    declareReason(options, m_reason);
    declareEngine(options, m_engine);
    options.flag("--wait", m_wait, tr("Wait for the end, as the embedded engine always does"));
}

int EtlRetryCommand::run(Context& context)
{
    const Result<backend::Backend*> backend = context.backend();
    if (!backend)
        return context.output().fail(backend.error());
    QStringList ids;
    for (const std::string& id : m_ids)
        ids += fromOption(id);
    const auto runs = context.wait((*backend)->jobs().retry(ids, fromOption(m_reason), fromOption(m_engine)));
    if (!runs
        && runs.error().code == ErrorCode::InvalidData) // no id, or no engine; the service has audited it
        return context.output().usage(runs.error().message);
    return EtlOutput(context.output()).ordered(context, runs, m_wait);
}

QString EtlCancelCommand::description() const
{
    return tr("Ends a run: one that waits at once, one that works within seconds unless it loads already");
}

void EtlCancelCommand::declare(Options& options)
{
    options.add("id", m_id, tr("Id of the run, or its first characters")).typeName("ID").required();
    declareReason(options, m_reason);
}

int EtlCancelCommand::run(Context& context)
{
    const Result<backend::Backend*> backend = context.backend();
    if (!backend)
        return context.output().fail(backend.error());
    const auto run = context.wait((*backend)->jobs().cancel(fromOption(m_id), fromOption(m_reason)));
    if (!run)
        return run.error().code == ErrorCode::InvalidData ? context.output().usage(run.error().message)
                                                          : context.output().fail(run.error());
    if (context.output().isJson())
        context.output().document(etl::toJson(*run));
    context.output().line(
        run->state == etl::RunState::Revoked
            ? tr("Run %1 was waiting, and is now REVOKED.").arg(shortRunId(run->id))
            : tr("Run %1 is working and was asked to end: vigiactl etl show %1 says when it has.")
                  .arg(shortRunId(run->id)));
    return Ok;
}

QString EtlBackfillCommand::description() const
{
    return tr("Loads the days of a range that are missing, that failed, or all of them");
}

void EtlBackfillCommand::declare(Options& options)
{
    options.add("series", m_series, tr("Metric and entity, such as Gene/Recurso"))
        .typeName("METRIC/ENTITY")
        .required();
    options.add("--from", m_from, tr("First day, YYYY-MM-DD")).typeName("DAY").required();
    options.add("--to", m_to, tr("Last day, YYYY-MM-DD")).typeName("DAY").required();
    options.add("--only", m_only, tr("Which days")).oneOf({"gaps", "failed", "all"});
    options.flag("--dry-run", m_dryRun, tr("Only say which days would be run"));
    declareReason(options, m_reason);
    declareEngine(options, m_engine);
    options.flag("--wait", m_wait, tr("Wait for the end, as the embedded engine always does"));
}

int EtlBackfillCommand::run(Context& context)
{
    Output& output = context.output();
    const Result<backend::Backend*> backend = context.backend();
    if (!backend)
        return output.fail(backend.error());
    jobs::JobsService& jobs = (*backend)->jobs();
    const QString series = fromOption(m_series);
    const Result<etl::Rule> rule = (*backend)->rules().find(series);
    if (!rule)
        return refuse(context, QStringLiteral("etl.backfill"), series, rule.error());
    const Result<DayRange> days = DayRange::parse(fromOption(m_from), fromOption(m_to));
    if (!days)
        return refuse(context, QStringLiteral("etl.backfill"), series, days.error());
    const jobs::BackfillOnly only = m_only == "failed" ? jobs::BackfillOnly::Failed
        : m_only == "all"                              ? jobs::BackfillOnly::All
                                                       : jobs::BackfillOnly::Gaps;
    const auto plan = context.wait(jobs.planBackfill(rule->metric, rule->entity, *days, only));
    if (!plan && plan.error().code == ErrorCode::InvalidData)
        return refuse(context, QStringLiteral("etl.backfill"), series, plan.error());
    if (!plan)
        return output.fail(plan.error());
    if (m_dryRun || plan->runs.empty()) {
        QJsonArray runs;
        for (const DayRange& each : plan->runs) {
            runs.append(QJsonObject {{QStringLiteral("from"), each.from.toString(Qt::ISODate)},
                                     {QStringLiteral("to"), each.to.toString(Qt::ISODate)}});
            output.line(u"  " % each.from.toString(Qt::ISODate) % u".." % each.to.toString(Qt::ISODate));
        }
        if (output.isJson())
            output.document(
                QJsonObject {{QStringLiteral("days"), plan->chosen()}, {QStringLiteral("runs"), runs}});
        output.line(plan->runs.empty()
                        ? tr("Nothing to load: no day of this range is wanted.")
                        : tr("%n day(s) would be loaded, in the runs above.", nullptr, plan->chosen()));
        return Ok;
    }
    return EtlOutput(output).ordered(
        context, context.wait(jobs.backfill(*plan, fromOption(m_engine), fromOption(m_reason))), m_wait);
}

QString EtlIncrementalCommand::description() const
{
    return tr("Loads the latest days of every metric, and the lists; what the schedule does every six hours");
}

void EtlIncrementalCommand::declare(Options& options)
{
    options.add("series", m_series, tr("Only these, such as Gene/Recurso; all when none is given"))
        .typeName("METRIC/ENTITY");
    declareReason(options, m_reason);
    declareDelivery(options, m_id, m_worker, m_queue, m_attempt);
}

int EtlIncrementalCommand::run(Context& context)
{
    Output& output = context.output();
    const Result<backend::Backend*> backend = context.backend();
    if (!backend)
        return output.fail(backend.error());
    jobs::JobsService& jobs = (*backend)->jobs();
    Result<etl::RunInfo> batch = deliveredRun(m_id, m_worker, m_queue, QStringLiteral("incremental"));
    if (!batch)
        return output.usage(batch.error().message);
    batch->reason = fromOption(m_reason);
    std::vector<jobs::JobRequest> parts =
        jobs::incrementalParts(jobs.catalogue(), (*backend)->rules(),
                               energyday::dayAt((*backend)->clock().nowUtc().toMSecsSinceEpoch()));
    if (!m_series.empty()) {
        QStringList wanted;
        for (const std::string& each : m_series) {
            const QString series = fromOption(each);
            const Result<etl::Rule> rule = (*backend)->rules().find(series);
            if (!rule && !(*backend)->rules().list(series))
                return refuse(context, QStringLiteral("etl.incremental"), series, rule.error());
            wanted += rule ? rule->id() : series;
        }
        std::erase_if(parts, [&](const jobs::JobRequest& part) {
            return !wanted.contains(part.metric % u'/' % part.entity) && !wanted.contains(part.metric);
        });
    }
    etl::RunOptions options;
    options.worker = batch->worker;
    QObject::connect(&jobs, &jobs::JobsService::progressed, &jobs,
                     [&](const QString& id, double share, const QString&) {
                         if (id == batch->id && share >= 0)
                             output.progress(tr("incremental: %1 % of the runs").arg(qRound(share * 100)));
                     });
    const auto ended = context.wait(jobs.embedded().runBatch(*batch, parts, options));
    if (!ended)
        return notBegun(context, *batch, ended.error());
    return EtlOutput(output).outcome({*ended, {}, {}}, false);
}

QString EtlCleanLogsCommand::description() const
{
    return tr("Deletes log lines, tries and rejected values of runs that ended long ago; the runs stay");
}

void EtlCleanLogsCommand::declare(Options& options)
{
    options.add("--days", m_days, tr("How many days of them are kept")).between(1, 3650);
    declareDelivery(options, m_id, m_worker, m_queue, m_attempt);
}

int EtlCleanLogsCommand::run(Context& context)
{
    Output& output = context.output();
    const Result<backend::Backend*> backend = context.backend();
    if (!backend)
        return output.fail(backend.error());
    const Result<etl::RunInfo> run = deliveredRun(m_id, m_worker, m_queue, QStringLiteral("clean"));
    if (!run)
        return output.usage(run.error().message);
    const auto cleaned = context.wait((*backend)->pool().run(
        [run = *run, days = m_days](db::Connection& connection) mutable -> Result<etl::RunInfo> {
            return jobs::cleanLogs(connection, run, days).map([&] { return run; });
        }));
    return cleaned ? EtlOutput(output).outcome({*cleaned, {}, {}}, false)
                   : notBegun(context, *run, cleaned.error());
}

QString EtlServeCommand::description() const
{
    return tr("Runs the schedule and the embedded engine until it is ended (Ctrl+C)");
}

int EtlServeCommand::run(Context& context)
{
    const Result<backend::Backend*> backend = context.backend();
    if (!backend)
        return context.output().fail(backend.error());
    jobs::JobsService& jobs = (*backend)->jobs();
    jobs.watch();
    jobs.serveSchedule();
    context.output().note(
        tr("Serving the schedule of site “%1”; Ctrl+C ends it.").arg((*backend)->site().name));
    context.waitForInterrupt();
    return Ok;
}

} // namespace vigia::ctl
