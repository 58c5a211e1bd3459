#include "core/report/pgreportsource.h"

#include "core/db/connection.h"

namespace vigia::report {

namespace {

// $1 metrics, $2 entities, $3 from, $4 to (days). The index on (metric, entity, days) finds them.
constexpr const char* LoadsSql = R"(
SELECT s.metric, s.entity, r.id, r.at FROM unnest($1::text[], $2::text[]) AS s (metric, entity)
CROSS JOIN LATERAL (
    SELECT r.id, coalesce(r.finished_at, r.created_at) AS at FROM vigia.etl_run r
    WHERE r.metric = s.metric AND r.entity = s.entity AND r.state = 'SUCCESS' AND r.day_from <= $4::date
      AND r.day_to >= $3::date AND r.rows_inserted + r.rows_changed > 0
    ORDER BY r.created_at DESC LIMIT 1) r
)";

// Batches are told by their parts. $1 from, $2 to: the end belongs to the next span.
const QByteArray RunsOfSpan =
    "FROM vigia.etl_run r WHERE r.created_at >= $1 AND r.created_at < $2 AND NOT EXISTS (SELECT FROM "
    "vigia.etl_run part WHERE part.batch_run = r.id)";

constexpr const char* GroupColumns = R"(
SELECT job, metric, entity, count(*), count(*) FILTER (WHERE state IN ('SUCCESS', 'REVERTED')),
       count(*) FILTER (WHERE state = 'FAILURE'), count(*) FILTER (WHERE state = 'REVOKED'),
       count(*) FILTER (WHERE state IN ('PENDING', 'RECEIVED', 'STARTED', 'RETRY')),
       coalesce(sum(retries), 0), coalesce(sum(rows_inserted), 0), coalesce(sum(rows_changed), 0),
       coalesce(sum(rows_rejected), 0),
       coalesce(sum(extract(epoch FROM finished_at - started_at)), 0)::bigint, max(created_at)
)";

constexpr const char* RunColumns =
    "SELECT r.id, r.job, r.metric, r.entity, r.day_from, r.day_to, r.state, left(r.requested_by, 200), "
    "left(r.reason, 2000), r.error_class, left(r.error_text, 2000), r.reverts, r.rows_inserted + "
    "r.rows_changed, r.created_at, r.finished_at, count(*) OVER () ";

// What a run records itself is in the section of runs; the schedule is no person.
constexpr const char* OfPeople = "FROM vigia.audit_log WHERE at >= $1 AND at < $2 AND action NOT IN "
                                 "('etl.load', 'etl.incremental', 'etl.clean') AND who NOT LIKE 'schedule%'";

QDateTime instant(const db::Rows& rows, int row, int column)
{
    return rows.isNull(row, column) ? QDateTime() : rows.timestamp(row, column);
}

QDate day(const db::Rows& rows, int row, int column)
{
    return rows.isNull(row, column) ? QDate() : rows.date(row, column);
}

RunGroup groupOf(const db::Rows& rows, int row)
{
    RunGroup group;
    group.job = rows.text(row, 0);
    group.metric = rows.text(row, 1);
    group.entity = rows.text(row, 2);
    group.runs = rows.integer(row, 3);
    group.succeeded = rows.integer(row, 4);
    group.failed = rows.integer(row, 5);
    group.revoked = rows.integer(row, 6);
    group.open = rows.integer(row, 7);
    group.retries = rows.integer(row, 8);
    group.inserted = rows.integer(row, 9);
    group.changed = rows.integer(row, 10);
    group.rejected = rows.integer(row, 11);
    group.seconds = rows.integer(row, 12);
    group.last = instant(rows, row, 13);
    return group;
}

RunFact runOf(const db::Rows& rows, int row)
{
    RunFact run;
    run.id = rows.text(row, 0);
    run.job = rows.text(row, 1);
    run.metric = rows.text(row, 2);
    run.entity = rows.text(row, 3);
    run.from = day(rows, row, 4);
    run.to = day(rows, row, 5);
    run.state = rows.text(row, 6);
    run.by = rows.text(row, 7);
    run.reason = rows.text(row, 8);
    run.errorClass = rows.text(row, 9);
    run.error = rows.text(row, 10);
    run.reverts = rows.text(row, 11);
    run.rows = rows.integer(row, 12);
    run.at = rows.timestamp(row, 13);
    run.ended = instant(rows, row, 14);
    return run;
}

QByteArray limit()
{
    return " LIMIT " + QByteArray::number(PgReportSource::MostListed);
}

} // namespace

PgReportSource::PgReportSource(db::Connection& connection)
    : m_connection(connection)
{
}

Result<LoadFacts> PgReportSource::loads(const QList<WatchedSeries>& series, const DayRange& days)
{
    QStringList metrics;
    QStringList entities;
    for (const WatchedSeries& each : series) {
        metrics.append(each.metric);
        entities.append(each.entity);
    }
    const Result<db::Rows> rows = m_connection.query(
        LoadsSql, {db::param(metrics), db::param(entities), db::param(days.from), db::param(days.to)});
    if (!rows)
        return fail(rows.error());
    LoadFacts loads;
    for (int i = 0; i < rows->count(); ++i)
        loads[rows->text(i, 0) % u'/' % rows->text(i, 1)] = {rows->text(i, 2), rows->timestamp(i, 3)};
    return loads;
}

Result<std::vector<RunFact>> PgReportSource::list(const QByteArray& where, const QByteArray& order,
                                                  const QDateTime& from, const QDateTime& to, qint64& inAll)
{
    db::Params params;
    if (where.contains("$1"))
        params = {db::param(from), db::param(to)};
    const Result<db::Rows> rows = m_connection.query(RunColumns + where + order + limit(), params);
    if (!rows)
        return fail(rows.error());
    std::vector<RunFact> runs;
    for (int i = 0; i < rows->count(); ++i)
        runs.push_back(runOf(*rows, i));
    inAll = rows->count() == 0 ? 0 : rows->integer(0, 15);
    return runs;
}

Result<RunFacts> PgReportSource::runs(const QDateTime& from, const QDateTime& to)
{
    const Result<db::Rows> rows = m_connection.query(
        GroupColumns + RunsOfSpan + " GROUP BY job, metric, entity ORDER BY 4 DESC, 1, 2, 3",
        {db::param(from), db::param(to)});
    if (!rows)
        return fail(rows.error());
    RunFacts facts;
    for (int i = 0; i < rows->count(); ++i)
        facts.groups.push_back(groupOf(*rows, i));

    const QByteArray newest = " ORDER BY r.created_at DESC, r.id";
    Result<std::vector<RunFact>> failed =
        list(RunsOfSpan + " AND r.state = 'FAILURE'", newest, from, to, facts.failedInAll);
    if (!failed)
        return fail(failed.error());
    facts.failed = std::move(*failed);
    Result<std::vector<RunFact>> reverts =
        list(RunsOfSpan + " AND r.reverts IS NOT NULL", newest, from, to, facts.revertsInAll);
    if (!reverts)
        return fail(reverts.error());
    facts.reverts = std::move(*reverts);
    Result<std::vector<RunFact>> open =
        list("FROM vigia.etl_run r WHERE r.state IN ('PENDING', 'RECEIVED', 'STARTED', 'RETRY') AND NOT "
             "EXISTS (SELECT FROM vigia.etl_run part WHERE part.batch_run = r.id)",
             " ORDER BY r.created_at, r.id", from, to, facts.openInAll);
    if (!open)
        return fail(open.error());
    facts.open = std::move(*open);
    return facts;
}

Result<ActionFacts> PgReportSource::actions(const QDateTime& from, const QDateTime& to)
{
    const db::Params span {db::param(from), db::param(to)};
    const Result<db::Rows> counts = m_connection.query(
        QByteArray("SELECT left(who, 200), action, count(*) FILTER (WHERE outcome = 'done'), count(*) FILTER "
                   "(WHERE outcome = 'failed'), count(*) FILTER (WHERE outcome = 'refused'), max(at) ")
            + OfPeople + " GROUP BY 1, 2 ORDER BY 1, count(*) DESC, 2" + limit(),
        span);
    if (!counts)
        return fail(counts.error());
    const Result<db::Rows> newest = m_connection.query(
        QByteArray("SELECT at, left(who, 200), action, left(object, 1000), left(reason, 2000), outcome, "
                   "count(*) OVER () ")
            + OfPeople + " ORDER BY at DESC, id DESC" + limit(),
        span);
    if (!newest)
        return fail(newest.error());
    ActionFacts facts;
    for (int i = 0; i < counts->count(); ++i)
        facts.counts.push_back({counts->text(i, 0), counts->text(i, 1), counts->integer(i, 2),
                                counts->integer(i, 3), counts->integer(i, 4), counts->timestamp(i, 5)});
    for (int i = 0; i < newest->count(); ++i)
        facts.newest.push_back({newest->timestamp(i, 0), newest->text(i, 1), newest->text(i, 2),
                                newest->text(i, 3), newest->text(i, 4), newest->text(i, 5)});
    facts.inAll = newest->count() == 0 ? 0 : newest->integer(0, 6);
    return facts;
}

Result<AlarmActFacts> PgReportSource::alarmActs(const QDateTime& from, const QDateTime& to)
{
    const Result<db::Rows> rows =
        m_connection.query("SELECT at, left(name, 200), action, left(who, 200), left(note, 2000), until, "
                           "since, count(*) OVER () "
                           "FROM vigia.alarm_ack WHERE at >= $1 AND at < $2 ORDER BY id DESC"
                               + limit(),
                           {db::param(from), db::param(to)});
    if (!rows)
        return fail(rows.error());
    AlarmActFacts facts;
    for (int i = 0; i < rows->count(); ++i)
        facts.newest.push_back({rows->timestamp(i, 0), rows->text(i, 1), rows->text(i, 2), rows->text(i, 3),
                                rows->text(i, 4), instant(*rows, i, 5), instant(*rows, i, 6)});
    facts.inAll = rows->count() == 0 ? 0 : rows->integer(0, 7);
    return facts;
}

} // namespace vigia::report
