#include "tests/ui/jobs/fakejobsfeed.h"

#include <cmath>

namespace vigia::test {

namespace {

using etl::RunState;

struct Sample
{
    RunState state;
    const char* id; ///< its first four characters
    const char* job;
    const char* metric;
    const char* entity;
    int days; ///< 0 = a list
    const char* worker;
    int seconds; ///< it took
    etl::RowCounts rows;
    const char* error;
    const char* by;
    const char* batch; ///< first four characters of its batch
};

const Sample Samples[] = {
    {RunState::Pending, "aa10", "load", "Gene", "Sistema", 7, "", 0, {}, "", "operador1", ""},
    {RunState::Started, "9c04", "load", "Gene", "Recurso", 1, "srvwebprd:4711", 18, {}, "", "operador1", ""},
    {RunState::Retry,
     "71aa",
     "load",
     "PrecBolsNaci",
     "Sistema",
     7,
     "srvwebprd:4712",
     240,
     {},
     "HtmlInsteadOfJson",
     "schedule",
     "e300"},
    {RunState::Failure,
     "e310",
     "load",
     "DemaCome",
     "Agente",
     7,
     "srvwebprd:4712",
     360,
     {},
     "Timeout",
     "schedule",
     "e300"},
    {RunState::Failure,
     "e30f",
     "load",
     "DemaCome",
     "Sistema",
     7,
     "srvwebprd:4712",
     360,
     {},
     "Timeout",
     "schedule",
     "e300"},
    {RunState::Success,
     "e30e",
     "load",
     "AporEner",
     "Rio",
     7,
     "srvwebprd:4711",
     3,
     {301, 43, 0, 258, 0},
     "",
     "schedule",
     "e300"},
    {RunState::Success,
     "e30d",
     "load",
     "Gene",
     "Sistema",
     7,
     "srvwebprd:4711",
     1,
     {168, 24, 0, 144, 0},
     "",
     "schedule",
     "e300"},
    {RunState::Started,
     "e300",
     "etl_incremental_all_metrics",
     "",
     "",
     0,
     "srvwebprd:4711",
     420,
     {},
     "",
     "schedule",
     ""},
    {RunState::Reverted,
     "d77b",
     "load",
     "PrecBolsNaci",
     "Sistema",
     1,
     "srvwebprd:4712",
     2,
     {24, 0, 24, 0, 0},
     "",
     "ingeniero1",
     ""},
    {RunState::Success,
     "d77a",
     "revert",
     "PrecBolsNaci",
     "Sistema",
     1,
     "srvwebprd:4712",
     2,
     {24, 0, 24, 0, 0},
     "",
     "ingeniero1",
     ""},
    {RunState::Success,
     "5b20",
     "load",
     "Gene",
     "Recurso",
     3,
     "srvwebprd:4712",
     9,
     {72, 0, 48, 24, 0},
     "",
     "schedule",
     ""},
    {RunState::Success,
     "5b1f",
     "load",
     "VoluUtilDiarEner",
     "Embalse",
     6,
     "srvwebprd:4712",
     2,
     {168, 24, 0, 143, 1},
     "",
     "schedule",
     ""},
    {RunState::Failure,
     "5b1d",
     "load",
     "DemaOR",
     "Agente",
     6,
     "srvwebprd:4711",
     31,
     {},
     "NoUsableValue",
     "schedule",
     ""},
    {RunState::Success,
     "5b1c",
     "load",
     "ListadoRecursos",
     "",
     0,
     "srvwebprd:4712",
     4,
     {963, 2, 0, 961, 0},
     "",
     "schedule",
     ""},
    {RunState::Revoked, "5b1b", "load", "DemaReal", "Sistema", 6, "", 0, {}, "", "operador1", ""},
    {RunState::Received,
     "5b1a",
     "load",
     "PerdidasEner",
     "Sistema",
     6,
     "worker1@srvwebprd",
     0,
     {},
     "",
     "schedule",
     ""},
};

QString idOf(const QString& start)
{
    return start + QStringLiteral("0000-0000-4000-8000-000000000000");
}

etl::RunError errorOf(const QString& errorClass)
{
    etl::RunError error;
    error.errorClass = errorClass;
    error.isTemporary = errorClass != u"NoUsableValue";
    error.message = errorClass == u"Timeout"
        ? QStringLiteral("DemaCome/Agente: XM did not answer within 30 s; try again later.")
        : QStringLiteral("The document holds no value that can be stored.");
    error.detail = QStringLiteral("HTTP 200, 1 204 bytes");
    return error;
}

etl::RunInfo made(const Sample& sample, const QDateTime& created)
{
    etl::RunInfo run;
    run.id = idOf(QString::fromLatin1(sample.id));
    run.job = QString::fromLatin1(sample.job);
    run.metric = QString::fromLatin1(sample.metric);
    run.entity = QString::fromLatin1(sample.entity);
    run.state = sample.state;
    run.worker = QString::fromLatin1(sample.worker);
    run.requestedBy = QString::fromLatin1(sample.by);
    run.createdAt = created;
    if (sample.days > 0) {
        run.to = created.date().addDays(-2);
        run.from = run.to.addDays(1 - sample.days);
    }
    if (run.worker.contains(u'@'))
        run.engine = QStringLiteral("celery");
    if (*sample.batch)
        run.batch = idOf(QString::fromLatin1(sample.batch));
    run.rows = sample.rows;
    if (sample.seconds > 0) {
        run.startedAt = created.addSecs(2);
        run.attempts = 1;
        run.apiCalls = 1;
        run.deliveries = 1;
        if (!run.isOpen())
            run.finishedAt = run.startedAt.addSecs(sample.seconds);
    }
    if (*sample.error) {
        run.error = errorOf(QString::fromLatin1(sample.error));
        run.attempts = 3;
        run.apiCalls = 3;
    }
    if (run.state == RunState::Retry) {
        run.retries = 2;
        run.nextTryAt = created.addSecs(300);
    }
    if (run.state == RunState::Success && run.to.isValid())
        run.landing = 3600 * 30;
    if (run.state == RunState::Reverted)
        run.revertedBy = idOf(QStringLiteral("d77a"));
    if (run.job == u"revert")
        run.reverts = idOf(QStringLiteral("d77b"));
    return run;
}

} // namespace

etl::RunList sampleRuns(const QDateTime& now)
{
    etl::RunList runs;
    int age = 30;
    for (const Sample& sample : Samples) {
        runs.push_back(made(sample, now.addSecs(-age)));
        age += 30 + age / 2;
    }
    return runs;
}

etl::RunInfo sampleRun(int number, const QDateTime& createdAt)
{
    etl::RunInfo run;
    run.id = QStringLiteral("%1-0000-4000-8000-000000000000").arg(number, 8, 16, QLatin1Char('0'));
    run.job = QStringLiteral("load");
    run.metric = QStringLiteral("Gene");
    run.entity = QStringLiteral("Recurso");
    run.from = createdAt.date().addDays(-3);
    run.to = run.from;
    run.worker = QStringLiteral("srvwebprd:4711");
    run.requestedBy = QStringLiteral("schedule");
    run.state = RunState::Success;
    run.createdAt = createdAt;
    run.startedAt = createdAt.addSecs(1);
    run.finishedAt = createdAt.addSecs(4);
    run.attempts = 1;
    run.rows = {24, 24, 0, 0, 0};
    return run;
}

jobs::RunDetails FakeJobsFeed::sampleDetails(const etl::RunInfo& run) const
{
    jobs::RunDetails details;
    details.run = run;
    details.changedRows = run.rows.changed;
    const QDateTime start = run.createdAt;
    details.log = {{start, QStringLiteral("info"), QStringLiteral("Asked XM for %1.").arg(run.metric)},
                   {start.addSecs(1), QStringLiteral("info"), QStringLiteral("168 values in 1 document.")}};
    if (run.error) {
        details.log.push_back({start.addSecs(31), QStringLiteral("error"), run.error->message});
        for (int i = 1; i <= 3; ++i)
            details.attempts.push_back(
                {i, false, i, QStringLiteral("/hourly 2026-06-01 to 2026-06-07"), start.addSecs(i * 60),
                 std::chrono::seconds(30), run.error->errorClass == u"HtmlInsteadOfJson" ? 200 : 0,
                 run.error->errorClass, run.error->isTemporary, run.error->message,
                 i < 3 ? std::optional(std::chrono::milliseconds(30000 * i)) : std::nullopt,
                 run.error->errorClass == u"HtmlInsteadOfJson"
                     ? QByteArray("<html><body><h1>Mantenimiento</h1></body></html>")
                     : QByteArray(),
                 run.worker});
    }
    if (run.rows.rejected > 0)
        details.rejects.push_back(
            {run.from, QStringLiteral("EMB1"), 0, QStringLiteral("n/d"), QStringLiteral("not-finite")});
    if (run.rows.changed > 0)
        details.changes = {
            {run.to, QStringLiteral("SNCR"), 20, 0, 1204.1, {}},
            {run.to, QStringLiteral("SNCR"), 21, 0, 1198.77, {}},
            {run.to, QStringLiteral("GVIO"), 19, 402, 1102.35, {}},
        };
    for (const etl::RunInfo& part : all)
        if (part.batch == run.id)
            details.parts.push_back(part);
    return details;
}

jobs::RunGrid FakeJobsFeed::sampleGrid(const DayRange& days) const
{
    jobs::RunGrid grid;
    grid.days = days;
    int row = 0;
    for (const jobs::SeriesInfo& one : series()) {
        if (one.isList)
            continue;
        jobs::GridRow line {one.metric, one.entity, one.name, {}};
        for (QDate day = days.from; day <= days.to; day = day.addDays(1)) {
            const int kind = (static_cast<int>(day.toJulianDay()) * 7 + row * 5) % 23;
            const bool isLate = day >= days.to.addDays(-1);
            jobs::GridCell cell {idOf(QStringLiteral("5b20")), RunState::Success, 1, true};
            if (isLate || kind == 0)
                cell = {};
            else if (kind == 1)
                cell = {idOf(QStringLiteral("e310")), RunState::Failure, 2, false};
            else if (kind == 2)
                cell = {idOf(QStringLiteral("9c04")), RunState::Started, 1, true};
            else if (kind == 3)
                cell = {{}, RunState::Pending, 0, true};
            else if (kind == 4)
                cell = {idOf(QStringLiteral("d77b")), RunState::Reverted, 2, true};
            line.cells.push_back(cell);
        }
        grid.rows.push_back(std::move(line));
        ++row;
    }
    return grid;
}

} // namespace vigia::test
