#include "app/ctl/etlcommands.h"

#include "app/ctl/context.h"
#include "app/ctl/etloutput.h"
#include "app/ctl/options.h"
#include "core/audit/actor.h"
#include "core/backend/backend.h"
#include "core/base/ids.h"

namespace vigia::ctl {

namespace {

/// A worker's own limit is an hour: the run ends itself before, and says so.
constexpr std::chrono::seconds EngineTimeLimit {3540};

/// Runs whose program is gone are shown as what they are. Who may not write, sees them as they stand.
void closeLostRuns(Context& context, etl::EtlService& etl)
{
    if (const auto closed = context.wait(etl.closeLostRuns()); closed && !closed->empty())
        for (const etl::RunInfo& run : *closed)
            context.output().note(
                EtlRunsCommand::tr("Run %1 was lost: %2").arg(shortRunId(run.id), run.error->message));
}

void showProgress(etl::EtlService& etl, EtlOutput& output)
{
    QObject::connect(&etl, &etl::EtlService::progressed, &etl,
                     [&output](const etl::RunProgress& progress) { output.progress(progress); });
}

} // namespace

etl::RunOptions runOptions(const std::string& reason, bool dryRun)
{
    etl::RunOptions options;
    options.dryRun = dryRun;
    options.requestedBy = audit::currentActor();
    options.reason = fromOption(reason);
    return options;
}

EtlRunCommand::EtlRunCommand(Mode mode)
    : m_mode(mode)
    , m_dryRun(mode == Mode::Diff)
{
}

QStringList EtlRunCommand::path() const
{
    return {QStringLiteral("etl"), m_mode == Mode::Diff ? QStringLiteral("diff") : QStringLiteral("run")};
}

QString EtlRunCommand::description() const
{
    return m_mode == Mode::Diff
        ? tr("Fetches a metric from XM and says what a run would change, without writing")
        : tr("Fetches a metric from XM and loads it into the site's database");
}

void EtlRunCommand::declare(Options& options)
{
    options
        .add("series", m_series,
             tr("Metric and entity, such as Gene/Recurso, or a list, such as ListadoRecursos"))
        .typeName("METRIC/ENTITY")
        .required();
    options.add("--from", m_from, tr("First day, YYYY-MM-DD")).typeName("DAY");
    options.add("--to", m_to, tr("Last day, YYYY-MM-DD")).typeName("DAY");
    if (m_mode == Mode::Diff)
        return;
    options.flag("--dry-run", m_dryRun, tr("Only say what would change"));
    options.add("--reason", m_reason, tr("Why, for the audit log")).typeName("TEXT");
    options.add("--id", m_id, tr("Id of a run that was registered elsewhere")).typeName("UUID");
    options.add("--parent", m_parent, tr("Id of the run that this one repeats")).typeName("UUID");
    options.add("--engine", m_engine, tr("Who does the work; the site's engine when not given"))
        .oneOf({"embedded", "celery"});
    options.add("--worker", m_worker, tr("The worker that started this program")).typeName("NODE");
    options.add("--queue", m_queue, tr("The queue that the run came from")).typeName("QUEUE");
    options
        .add("--attempt", m_attempt,
             tr("Which try of the run this is, when an engine tries it again by retry_in_s"))
        .between(1, 1000);
    options.flag("--wait", m_wait, tr("Wait for the end, as the embedded engine always does"));
}

int EtlRunCommand::run(Context& context)
{
    Output& output = context.output();
    const Result<backend::Backend*> backend = context.backend();
    if (!backend)
        return output.fail(backend.error());
    const QString series = fromOption(m_series);
    const QString action = m_mode == Mode::Diff || m_dryRun ? QString() : QStringLiteral("etl.submit");
    const Result<jobs::JobRequest> request = this->request(**backend);
    if (!request)
        return refuse(context, action, series, request.error());
    for (const std::string& id : {m_id, m_parent})
        if (!id.empty() && !isRunId(fromOption(id)))
            return output.usage(
                tr("“%1” is no run id: it must be a lower-case UUID.").arg(fromOption(id).left(60)));
    if (request->engine == u"celery" && !m_dryRun) {
        auto one = context.wait((*backend)->jobs().submit(*request));
        return EtlOutput(output).ordered(context,
                                         one ? Result<etl::RunList>(etl::RunList {*one})
                                             : Result<etl::RunList>(vigia::fail(one.error())),
                                         m_wait);
    }
    etl::EtlService& etl = (*backend)->etl();
    EtlOutput etlOutput(output);
    showProgress(etl, etlOutput);
    const auto outcome = context.wait(etl.run(request->metric, request->entity, request->days, options()));
    if (outcome)
        return etlOutput.outcome(*outcome, m_dryRun);
    const int code = output.fail(outcome.error());
    // A worker that is ended gives its run back.
    return m_attempt > 0 && outcome.error().code == ErrorCode::Cancelled ? Temporary : code;
}

Result<jobs::JobRequest> EtlRunCommand::request(backend::Backend& backend) const
{
    jobs::JobRequest request;
    const QString series = fromOption(m_series);
    request.metric = series.section(u'/', 0, 0);
    request.entity = series.section(u'/', 1);
    request.engine = m_engine.empty() ? backend.site().celery.engine : fromOption(m_engine);
    request.reason = fromOption(m_reason);
    request.parent = fromOption(m_parent);
    if (!backend.rules().list(request.metric)) {
        if (const auto rule = backend.rules().find(series); !rule)
            return vigia::fail(rule.error());
        if (m_from.empty() || m_to.empty())
            return vigia::fail(ErrorCode::InvalidData,
                               tr("Give the first and the last day: --from and --to."));
        const Result<DayRange> range = DayRange::parse(fromOption(m_from), fromOption(m_to));
        if (!range)
            return vigia::fail(range.error());
        request.days = *range;
    }
    return backend.jobs().check(request);
}

etl::RunOptions EtlRunCommand::options() const
{
    etl::RunOptions options = runOptions(m_reason, m_dryRun);
    options.id = fromOption(m_id);
    options.parent = fromOption(m_parent);
    options.worker = fromOption(m_worker);
    options.queue = fromOption(m_queue);
    if (!m_worker.empty())
        options.engine = QStringLiteral("celery");
    if (m_attempt > 0) {
        options.retries.emplace();
        options.retries->made = m_attempt - 1;
        options.timeLimit = EngineTimeLimit;
    }
    return options;
}

int refuse(Context& context, const QString& action, const QString& object, const Error& error)
{
    // Kept when the database can be reached; the refusal itself does not wait for it.
    if (const Result<backend::Backend*> backend = context.backend(); backend && !action.isEmpty()) {
        [[maybe_unused]] const auto kept =
            context.wait((*backend)->jobs().auditRefusal(action, object.left(200), {}, error));
    }
    // Of what is asked for rightly, and refused by somebody else, the class is kept.
    const bool isUsage = error.code == ErrorCode::InvalidData || error.className().startsWith("Unknown");
    return isUsage ? context.output().usage(error.message) : context.output().fail(error);
}

QString EtlImportCommand::description() const
{
    return tr("Loads saved documents of XM's API, all or none of the files of a metric");
}

void EtlImportCommand::declare(Options& options)
{
    options.add("files", m_files, tr("Saved answers of XM's API, data or lists")).typeName("FILE").required();
    options.flag("--dry-run", m_dryRun, tr("Only say what would change"));
    options.add("--reason", m_reason, tr("Why, for the audit log")).typeName("TEXT");
}

int EtlImportCommand::run(Context& context)
{
    Output& output = context.output();
    const Result<backend::Backend*> backend = context.backend();
    if (!backend)
        return output.fail(backend.error());
    QStringList files;
    for (const std::string& file : m_files)
        files += fromOption(file);
    const auto outcomes = context.wait((*backend)->etl().importFiles(files, runOptions(m_reason, m_dryRun)));
    return outcomes ? EtlOutput(output).outcomes(*outcomes, m_dryRun) : output.fail(outcomes.error());
}

QString EtlRunsCommand::description() const
{
    return tr("Lists the runs, newest first");
}

void EtlRunsCommand::declare(Options& options)
{
    options.add("--state", m_states, tr("Only runs in this state; may be repeated")).typeName("STATE");
    options.add("--metric", m_series, tr("Only runs of this metric, or metric and entity"))
        .typeName("METRIC[/ENTITY]");
    options
        .add("--filter", m_filter,
             tr("As on the Jobs page: state:FAILURE metric:Gene -worker:worker1 "
                "day:2025-01-01..2025-01-31 text"))
        .typeName("FILTER");
    options.add("--limit", m_limit, tr("At most so many")).between(1, 1000);
    options.add("--offset", m_offset, tr("Leave out the newest so many")).between(0, 1 << 30);
}

int EtlRunsCommand::run(Context& context)
{
    Output& output = context.output();
    QString text = fromOption(m_filter);
    QStringList states;
    for (const std::string& name : m_states)
        states += fromOption(name);
    if (!states.isEmpty())
        text += QStringLiteral(" state:") % states.join(u',');
    if (!m_series.empty())
        text += QStringLiteral(" metric:") % fromOption(m_series);
    Result<etl::RunFilter> parsed = etl::RunFilter::parse(text);
    if (!parsed)
        return output.usage(parsed.error().message);
    etl::RunFilter filter = *parsed;
    filter.limit = m_limit;
    filter.offset = m_offset;
    const Result<backend::Backend*> backend = context.backend();
    if (!backend)
        return output.fail(backend.error());
    closeLostRuns(context, (*backend)->etl());
    const auto runs = context.wait((*backend)->etl().runs(filter));
    return runs ? EtlOutput(output).runs(*runs) : output.fail(runs.error());
}

QString EtlShowCommand::description() const
{
    return tr("Shows a run with its log and what it rejected");
}

void EtlShowCommand::declare(Options& options)
{
    options.add("id", m_id, tr("Id of the run, or its first characters")).typeName("ID").required();
}

int EtlShowCommand::run(Context& context)
{
    Output& output = context.output();
    const Result<backend::Backend*> backend = context.backend();
    if (!backend)
        return output.fail(backend.error());
    closeLostRuns(context, (*backend)->etl());
    const auto details = context.wait((*backend)->etl().details(fromOption(m_id)));
    return details ? EtlOutput(output).details(*details) : output.fail(details.error());
}

QString EtlRevertCommand::description() const
{
    return tr("Puts back exactly what a run replaced; a revert is a run too, and can be reverted");
}

void EtlRevertCommand::declare(Options& options)
{
    options.add("id", m_id, tr("Id of the run, or its first characters")).typeName("ID").required();
    options.flag("--dry-run", m_dryRun, tr("Only say what would be put back, and what stands against it"));
    options.flag("--force", m_force, tr("Also rows that were written again since"));
    options.add("--reason", m_reason, tr("Why, for the audit log")).typeName("TEXT");
}

int EtlRevertCommand::run(Context& context)
{
    Output& output = context.output();
    const Result<backend::Backend*> backend = context.backend();
    if (!backend)
        return output.fail(backend.error());
    const auto outcome =
        context.wait((*backend)->etl().revert(fromOption(m_id), m_force, runOptions(m_reason, m_dryRun)));
    if (outcome)
        return EtlOutput(output).reverted(*outcome, m_dryRun);
    // Who may not do it, was kept by the run itself.
    if (m_dryRun || outcome.error().code == ErrorCode::PermissionDenied)
        return output.fail(outcome.error());
    return refuse(context, QStringLiteral("etl.revert"), fromOption(m_id), outcome.error());
}

} // namespace vigia::ctl
