#include "app/ctl/etloutput.h"

#include "app/ctl/context.h"
#include "app/ctl/exitcode.h"
#include "core/backend/backend.h"
#include "core/base/ids.h"
#include "core/etl/runsummary.h"

#include <QJsonArray>
#include <QLocale>

#include <cmath>

namespace vigia::ctl {

namespace {

constexpr size_t ShownChanges = 10;
constexpr size_t ShownRejects = 20;

QString isoOrDash(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QStringLiteral("–");
}

QString timeText(const QDateTime& instant)
{
    return instant.isValid() ? instant.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"))
                             : QStringLiteral("–");
}

QString figure(double value)
{
    return std::isnan(value) ? QStringLiteral("–") : QString::number(value, 'g', 10);
}

QString seriesText(const etl::RunInfo& run)
{
    const QString series = run.metric % u'/' % run.entity;
    return run.from.isValid() ? series % u' ' % isoOrDash(run.from) % u".." % isoOrDash(run.to) : series;
}

} // namespace

EtlOutput::EtlOutput(Output& output)
    : m_output(output)
{
}

void EtlOutput::progress(const etl::RunProgress& progress)
{
    const QString series = progress.metric % u'/' % progress.entity;
    if (progress.phase == etl::RunProgress::Phase::Loading)
        return m_output.progress(tr("%1: loading into the database").arg(series));
    if (progress.waitingFor.isEmpty())
        return m_output.progress(
            tr("%1: %2 of %3 calls").arg(series).arg(progress.callsDone).arg(progress.callsTotal));
    m_output.progress(tr("%1: %2 of %3 calls, waiting %4 s after %5")
                          .arg(series)
                          .arg(progress.callsDone)
                          .arg(progress.callsTotal)
                          .arg(static_cast<double>(progress.waiting.count()) / 1000, 0, 'f', 1)
                          .arg(QString::fromLatin1(progress.waitingFor)));
}

QJsonObject EtlOutput::json(const etl::RunOutcome& outcome, bool dryRun)
{
    QJsonObject run = etl::toJson(outcome.run);
    if (outcome.run.error)
        run.insert(QStringLiteral("retry_in_s"),
                   outcome.retryIn ? QJsonValue(double(outcome.retryIn->count()) / 1000) : QJsonValue());
    if (dryRun) {
        run.insert(QStringLiteral("dry_run"), true);
        run.insert(QStringLiteral("diff"), etl::toJson(outcome.diff));
    }
    return run;
}

void EtlOutput::line(const etl::RunOutcome& outcome, bool dryRun)
{
    const etl::RunInfo& run = outcome.run;
    const etl::RowCounts& rows = run.rows;
    m_output.line(
        dryRun
            ? tr("Dry run of %1: nothing was written.").arg(seriesText(run))
            : tr("Run %1 of %2: %3").arg(shortRunId(run.id), seriesText(run), etl::runStateName(run.state)));
    m_output.line(tr("  read %1 · new %2 · changed %3 · unchanged %4 · rejected %5")
                      .arg(rows.read)
                      .arg(rows.inserted)
                      .arg(rows.changed)
                      .arg(rows.unchanged)
                      .arg(rows.rejected));
    const qint64 missing = outcome.diff.hours.missing + outcome.diff.days.missing;
    if (missing > 0)
        m_output.line(
            tr("  %1 rows of the database are no longer at the source; they were kept.").arg(missing));
    const qint64 aliases = outcome.diff.hours.aliases + outcome.diff.days.aliases;
    if (aliases > 0)
        m_output.line(
            tr("  %1 second rows under NULL or _SISTEMA_ give way to the one under Sistema.").arg(aliases));
    const QJsonObject findings = run.summary.value(QStringLiteral("findings")).toObject();
    for (auto it = findings.begin(); it != findings.end(); ++it)
        m_output.line(tr("  finding %1: %2").arg(it.key()).arg(it.value().toInt()));
}

void EtlOutput::biggest(const etl::DiffInfo& diff)
{
    if (diff.biggest.empty())
        return;
    QList<QStringList> rows;
    for (const etl::ChangedValue& value : diff.biggest) {
        if (static_cast<size_t>(rows.size()) == ShownChanges)
            break;
        rows += QStringList {isoOrDash(value.day),
                             value.hour ? QString::number(value.hour) : QStringLiteral("–"),
                             value.code,
                             figure(value.oldValue),
                             value.oldUnit,
                             figure(value.newValue),
                             diff.unit};
    }
    m_output.table({tr("day"), tr("hour"), tr("code"), tr("old"), tr("old unit"), tr("new"), tr("unit")},
                   rows);
}

int EtlOutput::outcome(const etl::RunOutcome& outcome, bool dryRun)
{
    if (m_output.isJson())
        m_output.document(json(outcome, dryRun));
    line(outcome, dryRun);
    if (dryRun)
        biggest(outcome.diff);
    if (outcome.retryIn) {
        m_output.fail(outcome.run.error->toError());
        return Temporary;
    }
    return outcome.run.error ? failedRun(outcome.run.error->toError()) : Ok;
}

int EtlOutput::ordered(Context& context, const Result<etl::RunList>& runs, bool wait)
{
    if (!runs)
        return m_output.fail(runs.error());
    etl::RunList shown = *runs;
    const bool isEmbedded = std::any_of(shown.begin(), shown.end(),
                                        [](const etl::RunInfo& run) { return run.engine == u"embedded"; });
    if (wait || isEmbedded) {
        const Result<backend::Backend*> backend = context.backend();
        QStringList ids;
        for (const etl::RunInfo& run : shown)
            ids += run.id;
        (*backend)->jobs().watch();
        const Result<etl::RunList> ended = context.wait((*backend)->jobs().waitForEnd(ids));
        if (!ended)
            return m_output.fail(ended.error());
        shown = *ended;
    }
    etl::RunOutcomes outcomes;
    for (const etl::RunInfo& run : shown)
        outcomes.push_back({run, {}, {}});
    return outcomes.size() == 1 ? outcome(outcomes.front(), false) : this->outcomes(outcomes, false);
}

int EtlOutput::outcomes(const etl::RunOutcomes& outcomes, bool dryRun)
{
    QJsonArray array;
    for (const etl::RunOutcome& outcome : outcomes)
        array.append(json(outcome, dryRun));
    if (m_output.isJson())
        m_output.document(array);
    int exitCode = Ok;
    for (const etl::RunOutcome& outcome : outcomes) {
        line(outcome, dryRun);
        if (dryRun)
            biggest(outcome.diff);
        if (!outcome.run.error)
            continue;
        const int failed = m_output.fail(outcome.run.error->toError());
        exitCode = exitCode == Ok ? failed : exitCode;
    }
    return exitCode;
}

void EtlOutput::blocked(const etl::RevertInfo& info)
{
    if (info.blocked == 0)
        return;
    m_output.line(tr("%1 rows were written again since the run:").arg(info.blocked));
    QList<QStringList> rows;
    for (const etl::BlockedRow& row : info.blockedRows)
        rows += QStringList {row.table,
                             isoOrDash(row.day),
                             row.hour ? QString::number(row.hour) : QStringLiteral("–"),
                             row.code,
                             row.left.isEmpty() ? tr("removed") : row.left,
                             row.found.isEmpty() ? tr("gone") : row.found,
                             row.byRun.isEmpty() ? tr("another program") : shortRunId(row.byRun)};
    m_output.table({tr("table"), tr("day"), tr("hour"), tr("code"), tr("left as"), tr("found"), tr("by run")},
                   rows);
}

int EtlOutput::reverted(const etl::RevertOutcome& outcome, bool dryRun)
{
    if (m_output.isJson()) {
        QJsonObject run = etl::toJson(outcome.run);
        run.insert(QStringLiteral("revert"), etl::toJson(outcome.found));
        if (dryRun)
            run.insert(QStringLiteral("dry_run"), true);
        m_output.document(run);
    }
    const etl::RevertInfo& found = outcome.found;
    const QString undone = shortRunId(found.reverted);
    if (dryRun)
        m_output.line(tr("Reverting run %1 would put back %2, remove %3 and bring back %4 rows.")
                          .arg(undone)
                          .arg(found.restored)
                          .arg(found.removed)
                          .arg(found.readded));
    else if (!outcome.run.error)
        m_output.line(tr("Run %1 was reverted by run %2: %3 rows put back, %4 removed, %5 brought back.")
                          .arg(undone, shortRunId(outcome.run.id))
                          .arg(found.restored)
                          .arg(found.removed)
                          .arg(found.readded));
    blocked(found);
    return outcome.run.error ? failedRun(outcome.run.error->toError()) : Ok;
}

int EtlOutput::runs(const etl::RunList& runs)
{
    QJsonArray array;
    QList<QStringList> rows;
    for (const etl::RunInfo& run : runs) {
        array.append(etl::toJson(run));
        rows += QStringList {run.id.left(8),
                             etl::runStateName(run.state),
                             run.job,
                             run.metric % u'/' % run.entity,
                             isoOrDash(run.from),
                             isoOrDash(run.to),
                             QString::number(run.rows.read),
                             QString::number(run.rows.inserted),
                             QString::number(run.rows.changed),
                             QString::number(run.rows.rejected),
                             timeText(run.startedAt),
                             run.requestedBy,
                             run.error ? run.error->errorClass : QString()};
    }
    if (m_output.isJson())
        m_output.document(array);
    m_output.table({tr("run"), tr("state"), tr("job"), tr("series"), tr("from"), tr("to"), tr("read"),
                    tr("new"), tr("changed"), tr("rejected"), tr("started"), tr("by"), tr("error")},
                   rows);
    return Ok;
}

int EtlOutput::details(const etl::RunDetails& details)
{
    const etl::RunInfo& run = details.run;
    QJsonArray log;
    for (const etl::RunLogLine& line : details.log)
        log.append(QJsonObject {{QStringLiteral("at"), line.at.toString(Qt::ISODateWithMs)},
                                {QStringLiteral("level"), line.level},
                                {QStringLiteral("message"), line.message}});
    QJsonArray rejects;
    for (const etl::RunReject& reject : details.rejects)
        rejects.append(QJsonObject {{QStringLiteral("day"), reject.day.toString(Qt::ISODate)},
                                    {QStringLiteral("code"), reject.code},
                                    {QStringLiteral("hour"), reject.hour},
                                    {QStringLiteral("raw"), reject.raw},
                                    {QStringLiteral("reason"), reject.reason}});
    if (m_output.isJson()) {
        QJsonObject document = etl::toJson(run);
        document.insert(QStringLiteral("log"), log);
        document.insert(QStringLiteral("rejects"), rejects);
        m_output.document(document);
        return Ok;
    }
    line({run, {}, {}}, false);
    m_output.line(
        tr("  job %1 · engine %2 · by %3 on %4").arg(run.job, run.engine, run.requestedBy, run.worker));
    m_output.line(tr("  started %1 · finished %2 · calls %3 · tries %4")
                      .arg(timeText(run.startedAt), timeText(run.finishedAt))
                      .arg(run.apiCalls)
                      .arg(run.attempts));
    if (!run.reason.isEmpty())
        m_output.line(tr("  reason: %1").arg(run.reason));
    if (run.error)
        m_output.line(tr("  %1 (%2): %3")
                          .arg(run.error->errorClass,
                               run.error->isTemporary ? tr("temporary") : tr("permanent"),
                               run.error->message));
    for (const etl::RunLogLine& line : details.log)
        m_output.line(u"  " % timeText(line.at) % u' ' % line.level % u' ' % line.message);
    for (size_t i = 0; i < std::min(ShownRejects, details.rejects.size()); ++i) {
        const etl::RunReject& reject = details.rejects[i];
        m_output.line(tr("  rejected %1 %2 hour %3: %4 (%5)")
                          .arg(isoOrDash(reject.day), reject.code)
                          .arg(reject.hour)
                          .arg(reject.reason, reject.raw));
    }
    return Ok;
}

int EtlOutput::failedRun(const Error& error)
{
    m_output.fail(error);
    return exitCodeForRun(error);
}

} // namespace vigia::ctl
