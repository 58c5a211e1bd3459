#include "core/report/sections/sectionparts.h"

#include <algorithm>
#include <map>

namespace vigia::report {

namespace {

Column text(const QString& id, const QString& title)
{
    return {id, title, Column::Type::Text, {}, 0};
}

Column integer(const QString& id, const QString& title)
{
    return {id, title, Column::Type::Integer, {}, 0};
}

QString jobName(const Texts& texts, const QString& job)
{
    if (job == u"load")
        return texts.translate("Report", "Load");
    if (job == u"import")
        return texts.translate("Report", "Import");
    if (job == u"revert")
        return texts.translate("Report", "Revert");
    return job;
}

RunGroup sumOf(const std::vector<RunGroup>& groups)
{
    RunGroup sum;
    for (const RunGroup& group : groups) {
        sum.runs += group.runs;
        sum.succeeded += group.succeeded;
        sum.failed += group.failed;
        sum.revoked += group.revoked;
        sum.open += group.open;
        sum.retries += group.retries;
        sum.inserted += group.inserted;
        sum.changed += group.changed;
        sum.rejected += group.rejected;
        sum.seconds += group.seconds;
    }
    return sum;
}

/// Of the runs that ended by themselves; NaN when none did.
double failureRate(const RunGroup& group)
{
    const qint64 ended = group.succeeded + group.failed;
    return ended == 0 ? NoFigure : 100.0 * static_cast<double>(group.failed) / static_cast<double>(ended);
}

QVariantList numbersOf(const RunGroup& group)
{
    return {group.runs,    group.succeeded, group.failed,  cell(failureRate(group)),
            group.retries, group.inserted,  group.changed, group.rejected,
            group.seconds};
}

Table groupsTable(const SectionInput& input, const RunFacts& runs, const RunGroup& sum)
{
    const Texts& texts = input.texts;
    Table table;
    table.id = QStringLiteral("runs.by-series");
    table.title = texts.translate("Report", "Runs by job and series");
    table.provenance = databaseProvenance(input, QStringLiteral("vigia.etl_run"));
    table.columns = {text(QStringLiteral("job"), texts.translate("Report", "Job")),
                     text(QStringLiteral("series"), texts.translate("Report", "Series")),
                     integer(QStringLiteral("runs"), texts.translate("Report", "Runs")),
                     integer(QStringLiteral("succeeded"), texts.translate("Report", "Succeeded")),
                     integer(QStringLiteral("failed"), texts.translate("Report", "Failed")),
                     {QStringLiteral("failure-rate"), texts.translate("Report", "Failure rate"),
                      Column::Type::Percent, QStringLiteral("%"), 1},
                     integer(QStringLiteral("retries"), texts.translate("Report", "Retries")),
                     integer(QStringLiteral("inserted"), texts.translate("Report", "Inserted")),
                     integer(QStringLiteral("changed"), texts.translate("Report", "Changed")),
                     integer(QStringLiteral("rejected"), texts.translate("Report", "Rejected")),
                     {QStringLiteral("time"), texts.translate("Report", "Time at work"),
                      Column::Type::Duration, QStringLiteral("s"), 0}};
    for (const RunGroup& group : runs.groups)
        table.rows.append(
            QVariantList {jobName(texts, group.job), seriesName(input, group.metric, group.entity)}
            + numbersOf(group));
    table.totals = QVariantList {texts.translate("Report", "Total"), QVariant()} + numbersOf(sum);
    return table;
}

/// Errors by their class: how often, and the newest sentence.
Table errorsTable(const SectionInput& input, const RunFacts& runs)
{
    const Texts& texts = input.texts;

    struct Seen
    {
        qint64 runs = 0;
        QString sentence;
        QDateTime last;
    };

    std::map<QString, Seen> classes;
    for (const RunFact& run : runs.failed) { // newest first
        Seen& seen = classes[run.errorClass];
        if (seen.runs++ == 0) {
            seen.sentence = run.error;
            seen.last = run.at;
        }
    }
    Table table;
    table.id = QStringLiteral("runs.by-error");
    table.title = texts.translate("Report", "Why runs failed");
    table.provenance = databaseProvenance(input, QStringLiteral("vigia.etl_run"));
    table.columns = {
        text(QStringLiteral("class"), texts.translate("Report", "Error")),
        integer(QStringLiteral("runs"), texts.translate("Report", "Runs")),
        {QStringLiteral("last"), texts.translate("Report", "Newest"), Column::Type::Instant, {}, 0},
        text(QStringLiteral("message"), texts.translate("Report", "Newest message"))};
    for (const auto& [name, seen] : classes)
        table.rows.append({name, seen.runs, cell(seen.last), seen.sentence});
    std::stable_sort(table.rows.begin(), table.rows.end(), [](const QVariantList& a, const QVariantList& b) {
        return a[1].toLongLong() > b[1].toLongLong();
    });
    table.note = cutNote(texts, static_cast<qsizetype>(runs.failed.size()), runs.failedInAll);
    return table;
}

} // namespace

Table runsTable(const SectionInput& input, const QString& id, const QString& title,
                const std::vector<RunFact>& runs, qint64 inAll)
{
    const Texts& texts = input.texts;
    Table table;
    table.id = id;
    table.title = title;
    table.provenance = databaseProvenance(input, QStringLiteral("vigia.etl_run"));
    table.columns = {
        {QStringLiteral("at"), texts.translate("Report", "Ordered"), Column::Type::Instant, {}, 0},
        text(QStringLiteral("run"), texts.translate("Report", "Run")),
        text(QStringLiteral("job"), texts.translate("Report", "Job")),
        text(QStringLiteral("series"), texts.translate("Report", "Series")),
        {QStringLiteral("from"), texts.translate("Report", "From"), Column::Type::Day, {}, 0},
        {QStringLiteral("to"), texts.translate("Report", "To"), Column::Type::Day, {}, 0},
        text(QStringLiteral("state"), texts.translate("Report", "State")),
        text(QStringLiteral("by"), texts.translate("Report", "By")),
        integer(QStringLiteral("rows"), texts.translate("Report", "Values written")),
        text(QStringLiteral("reverts"), texts.translate("Report", "Reverts the run")),
        text(QStringLiteral("why"), texts.translate("Report", "Error or reason"))};
    for (const RunFact& run : runs)
        table.rows.append({cell(run.at), run.id, jobName(texts, run.job),
                           seriesName(input, run.metric, run.entity), cell(run.from), cell(run.to), run.state,
                           run.by, run.rows, run.reverts.isEmpty() ? QVariant() : QVariant(run.reverts),
                           run.error.isEmpty() ? run.reason : run.error});
    table.note = cutNote(texts, static_cast<qsizetype>(runs.size()), inAll);
    return table;
}

Section runsSection(const SectionInput& input)
{
    const Texts& texts = input.texts;
    Section section;
    section.id = QStringLiteral("runs");
    section.title = texts.translate("Report", "ETL runs");
    const RunFacts* runs = have(input, input.facts.runs, Service::Database, section.title, section.missing);
    if (!runs)
        return section;
    const Provenance provenance = databaseProvenance(input, QStringLiteral("vigia.etl_run"));
    const RunGroup sum = sumOf(runs->groups);
    section.figures = {
        count(QStringLiteral("runs.total"), texts.translate("Report", "Runs"), sum.runs, provenance),
        count(QStringLiteral("runs.succeeded"), texts.translate("Report", "Succeeded"), sum.succeeded,
              provenance),
        count(QStringLiteral("runs.failed"), texts.translate("Report", "Failed"), sum.failed, provenance),
        count(QStringLiteral("runs.revoked"), texts.translate("Report", "Cancelled"), sum.revoked,
              provenance),
        count(QStringLiteral("runs.open"), texts.translate("Report", "Still open"), sum.open, provenance),
        {QStringLiteral("runs.failure-rate"), texts.translate("Report", "Failure rate"), failureRate(sum),
         QStringLiteral("%"), 1, provenance,
         sum.succeeded + sum.failed == 0 ? texts.translate("Report", "No run has ended.") : QString()},
        count(QStringLiteral("runs.retries"), texts.translate("Report", "Retries"), sum.retries, provenance),
        count(QStringLiteral("runs.reverts"), texts.translate("Report", "Reverts"), runs->revertsInAll,
              provenance)};
    section.summary = sum.runs == 0 ? texts.translate("Report", "No run was ordered on these days.")
                                    : texts.translate("Report", "%n run(s) failed.", nullptr, sum.failed);
    if (sum.runs > 0)
        section.tables.append(groupsTable(input, *runs, sum));
    if (!runs->failed.empty()) {
        section.tables.append(errorsTable(input, *runs));
        section.tables.append(runsTable(input, QStringLiteral("runs.failed"),
                                        texts.translate("Report", "Failed runs"), runs->failed,
                                        runs->failedInAll));
    }
    if (!runs->reverts.empty())
        section.tables.append(runsTable(input, QStringLiteral("runs.reverts"),
                                        texts.translate("Report", "Reverts"), runs->reverts,
                                        runs->revertsInAll));
    return section;
}

} // namespace vigia::report
