#include "app/ctl/etlcommands.h"

#include "app/ctl/context.h"
#include "app/ctl/etloutput.h"
#include "core/base/ids.h"

#include <CLI/CLI.hpp>

#include <pwd.h>
#include <unistd.h>

namespace vigia::ctl {

namespace {

QString user()
{
    if (const QString caller = qEnvironmentVariable("SUDO_USER"); !caller.isEmpty())
        return caller;
    const passwd* entry = ::getpwuid(::geteuid());
    return entry ? QString::fromLocal8Bit(entry->pw_name) : QString::number(::geteuid());
}

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
    options.requestedBy = user();
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

void EtlRunCommand::declare(CLI::App& app)
{
    app.add_option(
           "series", m_series,
           tr("Metric and entity, such as Gene/Recurso, or a list, such as ListadoRecursos").toStdString())
        ->type_name("METRIC/ENTITY")
        ->required();
    app.add_option("--from", m_from, tr("First day, YYYY-MM-DD").toStdString())->type_name("DAY");
    app.add_option("--to", m_to, tr("Last day, YYYY-MM-DD").toStdString())->type_name("DAY");
    if (m_mode == Mode::Diff)
        return;
    app.add_flag("--dry-run", m_dryRun, tr("Only say what would change").toStdString());
    app.add_option("--reason", m_reason, tr("Why, for the audit log").toStdString())->type_name("TEXT");
    app.add_option("--id", m_id, tr("Id of a run that was registered elsewhere").toStdString())
        ->type_name("UUID");
    app.add_option("--parent", m_parent, tr("Id of the run that this one repeats").toStdString())
        ->type_name("UUID");
    app.add_option("--engine", m_engine, tr("Who does the work").toStdString())
        ->check(CLI::IsMember({"embedded"}));
    app.add_flag("--wait", m_wait, tr("Wait for the end, as the embedded engine always does").toStdString());
}

int EtlRunCommand::run(Context& context)
{
    Output& output = context.output();
    const Result<backend::Backend*> backend = context.backend();
    if (!backend)
        return output.fail(backend.error());
    const QString series = fromOption(m_series);
    const QString metric = series.section(u'/', 0, 0);
    QString entity = series.section(u'/', 1);
    DayRange days;
    if (!(*backend)->rules().list(metric)) {
        const Result<etl::Rule> rule = (*backend)->rules().find(series);
        if (!rule)
            return output.usage(rule.error().message);
        entity = rule->entity;
        if (m_from.empty() || m_to.empty())
            return output.usage(tr("Give the first and the last day: --from and --to."));
        const Result<DayRange> range = DayRange::parse(fromOption(m_from), fromOption(m_to));
        if (!range)
            return output.usage(range.error().message);
        days = *range;
    }
    etl::RunOptions options = runOptions(m_reason, m_dryRun);
    options.id = fromOption(m_id);
    options.parent = fromOption(m_parent);
    for (const QString& id : {options.id, options.parent})
        if (!id.isEmpty() && !isRunId(id))
            return output.usage(tr("“%1” is no run id: it must be a lower-case UUID.").arg(id.left(60)));
    etl::EtlService& etl = (*backend)->etl();
    EtlOutput etlOutput(output);
    showProgress(etl, etlOutput);
    const auto outcome = context.wait(etl.run(metric, entity, days, options));
    return outcome ? etlOutput.outcome(*outcome, m_dryRun) : output.fail(outcome.error());
}

QString EtlImportCommand::description() const
{
    return tr("Loads saved documents of XM's API, all or none of the files of a metric");
}

void EtlImportCommand::declare(CLI::App& app)
{
    app.add_option("files", m_files, tr("Saved answers of XM's API, data or lists").toStdString())
        ->type_name("FILE")
        ->required();
    app.add_flag("--dry-run", m_dryRun, tr("Only say what would change").toStdString());
    app.add_option("--reason", m_reason, tr("Why, for the audit log").toStdString())->type_name("TEXT");
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

void EtlRunsCommand::declare(CLI::App& app)
{
    app.add_option("--state", m_states, tr("Only runs in this state; may be repeated").toStdString())
        ->type_name("STATE");
    app.add_option("--metric", m_series, tr("Only runs of this metric, or metric and entity").toStdString())
        ->type_name("METRIC[/ENTITY]");
    app.add_option("--filter", m_filter,
                   tr("As on the Jobs page: state:FAILURE metric:Gene -worker:worker1 "
                      "day:2025-01-01..2025-01-31 text")
                       .toStdString())
        ->type_name("FILTER");
    app.add_option("--limit", m_limit, tr("At most so many").toStdString())->check(CLI::Range(1, 1000));
    app.add_option("--offset", m_offset, tr("Leave out the newest so many").toStdString())
        ->check(CLI::Range(0, 1 << 30));
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

void EtlShowCommand::declare(CLI::App& app)
{
    app.add_option("id", m_id, tr("Id of the run, or its first characters").toStdString())
        ->type_name("ID")
        ->required();
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

void EtlRevertCommand::declare(CLI::App& app)
{
    app.add_option("id", m_id, tr("Id of the run, or its first characters").toStdString())
        ->type_name("ID")
        ->required();
    app.add_flag("--dry-run", m_dryRun,
                 tr("Only say what would be put back, and what stands against it").toStdString());
    app.add_flag("--force", m_force, tr("Also rows that were written again since").toStdString());
    app.add_option("--reason", m_reason, tr("Why, for the audit log").toStdString())->type_name("TEXT");
}

int EtlRevertCommand::run(Context& context)
{
    Output& output = context.output();
    const Result<backend::Backend*> backend = context.backend();
    if (!backend)
        return output.fail(backend.error());
    const auto outcome =
        context.wait((*backend)->etl().revert(fromOption(m_id), m_force, runOptions(m_reason, m_dryRun)));
    return outcome ? EtlOutput(output).reverted(*outcome, m_dryRun) : output.fail(outcome.error());
}

} // namespace vigia::ctl
