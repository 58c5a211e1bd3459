#include "ui/jobs/runfacts.h"

#include "ui/base/format.h"
#include "ui/jobs/errortexts.h"
#include "ui/jobs/paneltexts.h"
#include "ui/jobs/runtexts.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace vigia::ui::runfacts {

namespace {

constexpr qsizetype LargestDocument = 16 * 1024;
constexpr qsizetype LongestText = 600;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(RunFacts)
};

QDate localDay(const QDateTime& instant)
{
    return energyday::dayAt(instant.toMSecsSinceEpoch());
}

QString seconds(const QDateTime& instant, const QDateTime& now)
{
    if (!instant.isValid())
        return {};
    const QString time = format::clockTime(instant);
    return localDay(instant) == localDay(now)
        ? time
        : Tr::tr("%1, %2", "a day, a time").arg(format::dayMonth(localDay(instant)), time);
}

QString asked(const etl::RunInfo& run, const QDateTime& now)
{
    const QString by = runtext::askedBy(run).left(LongestText);
    const QString when = format::since(run.createdAt, now);
    return by.isEmpty() ? when : Tr::tr("%1, at %2", "a person, a time").arg(by, when);
}

QString times(const etl::RunInfo& run, const QDateTime& now)
{
    const QString from = seconds(run.startedAt, now);
    if (from.isEmpty())
        return {};
    if (!run.finishedAt.isValid())
        return Tr::tr("since %1 (Colombian time)").arg(from);
    const QString to = localDay(run.finishedAt) == localDay(run.startedAt) ? format::clockTime(run.finishedAt)
                                                                           : seconds(run.finishedAt, now);
    return Tr::tr("%1 – %2, %3 (Colombian time)", "a time, a time, how long")
        .arg(from, to, runtext::took(run, now));
}

QString rows(const etl::RunInfo& run)
{
    const etl::RowCounts& rows = run.rows;
    if (run.isOpen() || rows == etl::RowCounts {})
        return {};
    if (run.job == u"revert")
        return Tr::tr("%1 put back", "rows").arg(format::integer(rows.read));
    return Tr::tr("%1 read: %2 new, %3 changed, %4 unchanged, %5 rejected", "rows")
        .arg(format::integer(rows.read), format::integer(rows.inserted), format::integer(rows.changed),
             format::integer(rows.unchanged), format::integer(rows.rejected));
}

QString calls(const etl::RunInfo& run)
{
    if (run.apiCalls <= 0)
        return {};
    const QString count = Tr::tr("%n call(s)", "to XM", run.apiCalls);
    return run.attempts > 1 ? Tr::tr("%1, up to %n tries for one", "so many calls", run.attempts).arg(count)
                            : count;
}

QString deliveries(const etl::RunInfo& run)
{
    if (run.deliveries <= 1 + run.retries)
        return {};
    return Tr::tr("The engine brought this run %n times; only the first was run.", nullptr, run.deliveries);
}

Fact link(const QString& title, const QString& id)
{
    return {title, id.isEmpty() ? QString() : paneltext::shortId(id), id};
}

QString numberText(double value)
{
    return std::isfinite(value) ? format::figure(value) : format::none();
}

} // namespace

QList<Fact> facts(const etl::RunInfo& run, const jobs::SeriesList& series, const QDateTime& now)
{
    const QString name = paneltext::seriesName(series, run.metric, run.entity);
    const QString engine =
        Tr::tr("%1 · queue %2", "an engine, a queue").arg(paneltext::engineTitle(run.engine), run.queue);
    return {
        {Tr::tr("Job"), runtext::title(run), {}},
        {Tr::tr("Series"), name.isEmpty() ? QString() : name, {}},
        {Tr::tr("Days"), runtext::days(run, now), {}},
        {Tr::tr("Asked by"), asked(run, now), {}},
        {Tr::tr("Why"), run.reason.left(LongestText), {}},
        {Tr::tr("Engine"), engine.left(LongestText), {}},
        {Tr::tr("Worker"), run.worker.left(LongestText), {}},
        {Tr::tr("Ran"), times(run, now), {}},
        {Tr::tr("Landed"),
         run.landing ? Tr::tr("%1 after the end of the data's last day")
                           .arg(format::age(std::chrono::seconds(*run.landing)))
                     : QString(),
         {}},
        {Tr::tr("Rows"), rows(run), {}},
        {Tr::tr("XM"), calls(run), {}},
        {Tr::tr("Twice"), deliveries(run), {}},
        link(Tr::tr("Repeats"), run.parent),
        link(Tr::tr("Part of"), run.batch),
        link(Tr::tr("Puts back"), run.reverts),
        link(Tr::tr("Put back by"), run.revertedBy),
    };
}

QList<RowColumn> attemptColumns()
{
    return {{QStringLiteral("number"), Tr::tr("Try"), false, false},
            {QStringLiteral("at"), Tr::tr("Started"), false, false},
            {QStringLiteral("what"), Tr::tr("What happened"), false, false},
            {QStringLiteral("http"), Tr::tr("HTTP"), true, true},
            {QStringLiteral("wait"), Tr::tr("Then waits"), true, true}};
}

std::vector<Row> attempts(const std::vector<jobs::AttemptInfo>& attempts, const QDateTime& now)
{
    std::vector<Row> rows;
    for (const jobs::AttemptInfo& attempt : attempts) {
        Row row {QString::number(attempt.seq), RowMark::None, {}, {}};
        const QString what =
            attempt.errorClass.isEmpty() ? Tr::tr("went well") : errortexts::title(attempt.errorClass);
        row.cells = {attempt.isRun
                         ? Tr::tr("%1, all of it", "number of a try of a whole run").arg(attempt.number)
                         : QString::number(attempt.number),
                     seconds(attempt.startedAt, now), oneLine(what),
                     attempt.httpStatus > 0 ? QString::number(attempt.httpStatus) : format::none(),
                     attempt.wait ? format::duration(*attempt.wait) : format::none()};
        row.hints = {attempt.request, attempt.worker, attempt.message};
        rows.push_back(std::move(row));
    }
    return rows;
}

QList<RowColumn> rejectColumns()
{
    return {{QStringLiteral("when"), Tr::tr("Hour"), false, false},
            {QStringLiteral("code"), Tr::tr("Code"), false, false},
            {QStringLiteral("raw"), Tr::tr("As it came"), false, false},
            {QStringLiteral("why"), Tr::tr("Why it was not stored"), false, true}};
}

namespace {

QString rejectText(const QString& reason)
{
    static const QHash<QString, const char*> known {
        {QStringLiteral("bad-key"), QT_TRANSLATE_NOOP("RunFacts", "the code is empty or damaged")},
        {QStringLiteral("not-finite"), QT_TRANSLATE_NOOP("RunFacts", "no finite number")},
        {QStringLiteral("outside-range"), QT_TRANSLATE_NOOP("RunFacts", "a day that was not asked for")},
        {QStringLiteral("duplicate"), QT_TRANSLATE_NOOP("RunFacts", "came twice: the later one stands")},
        {QStringLiteral("missing-key"), QT_TRANSLATE_NOOP("RunFacts", "neither code nor name")},
        {QStringLiteral("missing-value"), QT_TRANSLATE_NOOP("RunFacts", "no value")},
        {QStringLiteral("bad-date"), QT_TRANSLATE_NOOP("RunFacts", "the day is damaged")},
        {QStringLiteral("bad-hour"), QT_TRANSLATE_NOOP("RunFacts", "no hour of the day")},
        {QStringLiteral("other-entity"), QT_TRANSLATE_NOOP("RunFacts", "of another entity")}};
    const char* const text = known.value(reason);
    return text ? QCoreApplication::translate("RunFacts", text) : reason;
}

} // namespace

std::vector<Row> rejects(const std::vector<etl::RunReject>& rejects, const QDateTime& now)
{
    std::vector<Row> rows;
    for (const etl::RunReject& reject : rejects) {
        Row row {QString::number(rows.size()), RowMark::None, {}, {}};
        row.cells = {paneltext::valueTime(reject.day, reject.hour, localDay(now)), oneLine(reject.code),
                     oneLine(reject.raw), oneLine(rejectText(reject.reason))};
        rows.push_back(std::move(row));
    }
    return rows;
}

QList<RowColumn> changeColumns(const QString& unit)
{
    const QString difference = unit.isEmpty() ? Tr::tr("Δ") : Tr::tr("Δ %1", "a unit").arg(unit);
    return {{QStringLiteral("when"), Tr::tr("Hour"), false, false},
            {QStringLiteral("code"), Tr::tr("Code"), false, false},
            {QStringLiteral("before"), Tr::tr("Before"), true, true},
            {QStringLiteral("after"), Tr::tr("After"), true, false},
            {QStringLiteral("by"), difference, true, false}};
}

std::vector<Row> changes(const std::vector<etl::ChangedValue>& changes, const QDateTime& now)
{
    std::vector<Row> rows;
    for (const etl::ChangedValue& change : changes) {
        Row row {QString::number(rows.size()), RowMark::None, {}, {}};
        const double by = change.newValue - change.oldValue;
        row.cells = {paneltext::valueTime(change.day, change.hour, localDay(now)), oneLine(change.code),
                     numberText(change.oldValue), numberText(change.newValue),
                     std::isfinite(by) ? format::signedNumber(by, format::decimalsFor(by)) : format::none()};
        rows.push_back(std::move(row));
    }
    return rows;
}

QList<RowColumn> partColumns()
{
    return {{QStringLiteral("state"), Tr::tr("State"), false, false},
            {QStringLiteral("subject"), Tr::tr("Metric / entity"), false, false},
            {QStringLiteral("result"), Tr::tr("Result"), false, true}};
}

std::vector<Row> parts(const etl::RunList& parts, const jobs::JobList& catalogue, const QDateTime& now)
{
    std::vector<Row> rows;
    for (const etl::RunInfo& part : parts) {
        Row row {part.id, runtext::mark(part.state), {}, {}};
        row.cells = {runtext::state(part, catalogue), oneLine(runtext::subject(part)),
                     oneLine(runtext::result(part, {}, {}))};
        row.hints = {part.id, runtext::days(part, now)};
        rows.push_back(std::move(row));
    }
    return rows;
}

QString documentText(const QByteArray& document)
{
    QString text = QString::fromUtf8(document.left(LargestDocument));
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    for (QChar& c : text)
        if (c.unicode() < 0x20 && c != u'\n' && c != u'\t')
            c = QChar(0x2400 + c.unicode()); // the control pictures
    return text;
}

} // namespace vigia::ui::runfacts
