#include "core/etl/runregistry.h"

#include "core/base/ids.h"
#include "core/etl/runlog.h"
#include "core/etl/runrows.h"

#include <QJsonDocument>

#include <algorithm>

namespace vigia::etl {

namespace {

const QByteArray LockKey = "hashtextextended('vigia.run:' || $1::text, 0)";

QString json(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

RunRegistry::RunRegistry(db::Connection& connection)
    : m_connection(connection)
{
}

Result<> RunRegistry::enqueue(RunInfo& run, const QString& owner)
{
    if (const auto closed = closeLostRuns(); !closed)
        return fail(closed.error());
    return m_connection.transaction([&]() -> Result<> {
        const auto locked = m_connection.query(
            "SELECT pg_advisory_xact_lock(hashtextextended('vigia.enqueue:' || $1 || '/' || $2, 0))",
            {db::storedText(run.metric), db::storedText(run.entity)});
        if (!locked)
            return fail(locked.error());
        const auto open =
            m_connection.query("SELECT id FROM vigia.etl_run WHERE state IN ('PENDING', 'RECEIVED', "
                               "'STARTED', 'RETRY') AND job = $1"
                               " AND metric = $2 AND entity = $3 AND id <> $4 AND $1 <> 'revert'"
                               " AND daterange(day_from, day_to, '[]') && daterange($5, $6, '[]') LIMIT 1",
                               {db::param(run.job), db::storedText(run.metric), db::storedText(run.entity),
                                db::param(run.id), db::param(run.from), db::param(run.to)});
        if (!open)
            return fail(open.error());
        if (open->count() > 0)
            return fail(ErrorCode::Conflict,
                        tr("Run %1 of %2 for the same days is under way: wait for it, or cancel it first.")
                            .arg(shortRunId(open->text(0, 0)), run.metric % u'/' % run.entity),
                        open->text(0, 0), "AlreadyUnderWay");
        return insertPending(run, owner);
    });
}

Result<> RunRegistry::insertPending(RunInfo& run, const QString& owner)
{
    const auto rows = m_connection.query(
        "INSERT INTO vigia.etl_run (id, job, metric, entity, day_from, day_to, engine, queue, requested_by, "
        "reason,"
        "                           parent_run, batch_run, owner, state)"
        " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, 'PENDING') RETURNING created_at",
        {db::param(run.id), db::param(run.job), db::storedText(run.metric), db::storedText(run.entity),
         db::param(run.from), db::param(run.to), db::param(run.engine), db::param(run.queue),
         db::storedText(run.requestedBy), db::optionalText(run.reason), db::optionalText(run.parent),
         db::optionalText(run.batch), db::optionalText(owner)});
    if (!rows)
        return fail(rows.error());
    run.createdAt = rows->timestamp(0, 0);
    run.state = RunState::Pending;
    return {};
}

Result<> RunRegistry::begin(RunInfo& run)
{
    const auto locked =
        m_connection.query("SELECT pg_try_advisory_lock(" + LockKey + ')', {db::param(run.id)});
    if (!locked)
        return fail(locked.error());
    if (!locked->boolean(0, 0))
        return deliveredTwice(run);
    const auto rows = m_connection.query(
        "INSERT INTO vigia.etl_run AS r (id, job, metric, entity, day_from, day_to, engine, queue, worker, "
        "requested_by,"
        "                                reason, parent_run, batch_run, reverts, state, started_at, "
        "deliveries)"
        " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, 'STARTED', clock_timestamp(), "
        "1)"
        " ON CONFLICT (id) DO UPDATE SET state = 'STARTED', started_at = clock_timestamp(), finished_at = "
        "NULL,"
        "   next_try_at = NULL, worker = excluded.worker, deliveries = r.deliveries + 1, error_class = NULL,"
        "   error_kind = NULL, error_text = NULL, error_detail = NULL"
        " WHERE r.state IN ('PENDING', 'RECEIVED', 'STARTED', 'RETRY')"
        "    OR (r.state = 'FAILURE' AND r.error_class IN ('RunLost', 'TaskLost'))"
        " RETURNING "
            + RunColumns,
        {db::param(run.id), db::param(run.job), db::storedText(run.metric), db::storedText(run.entity),
         db::param(run.from), db::param(run.to), db::param(run.engine), db::param(run.queue),
         db::optionalText(run.worker), db::storedText(run.requestedBy), db::optionalText(run.reason),
         db::optionalText(run.parent), db::optionalText(run.batch), db::optionalText(run.reverts)});
    if (!rows || rows->count() == 0) {
        const Result<> released = release(run.id);
        if (!rows)
            return fail(rows.error());
        return released ? deliveredTwice(run) : released;
    }
    run = runAt(*rows, 0);
    return {};
}

Result<> RunRegistry::deliveredTwice(const RunInfo& run)
{
    const auto rows = m_connection.query(
        "UPDATE vigia.etl_run SET deliveries = deliveries + 1 WHERE id = $1 RETURNING state",
        {db::param(run.id)});
    if (rows && rows->count() > 0 && rows->text(0, 0) == u"REVOKED")
        return fail(
            ErrorCode::Conflict,
            tr("Run %1 was cancelled before it began, so it was not started.").arg(shortRunId(run.id)), {},
            "Revoked");
    if (rows && rows->count() > 0)
        if (const Result<> logged =
                RunLog(m_connection)
                    .add(run.id, QStringLiteral("warning"),
                         QStringLiteral("delivered again, to %1, in state %2: not started again")
                             .arg(run.worker, rows->text(0, 0)));
            !logged)
            return logged;
    return fail(
        ErrorCode::Conflict,
        tr("Run %1 was delivered twice: it is under way or has ended already, so it was not started again.")
            .arg(shortRunId(run.id)),
        {}, "DoubleDelivery");
}

Result<> RunRegistry::finish(RunInfo& run)
{
    const RunError error = run.error.value_or(RunError());
    const auto rows = m_connection.query(
        "UPDATE vigia.etl_run SET state = $2, attempt = $3, rows_read = $4,"
        "   finished_at = CASE WHEN $2 = 'RETRY' THEN NULL ELSE clock_timestamp() END,"
        "   rows_inserted = $5, rows_changed = $6, rows_unchanged = $7, rows_rejected = $8, api_calls = $9,"
        "   error_class = $10, error_kind = $11, error_text = $12, error_detail = $13, summary = $14::jsonb,"
        "   retries = $15, next_try_at = $16, cancel_requested = NULL,"
        "   landing_s = CASE WHEN $2 = 'SUCCESS' AND job IN ('load', 'import') THEN "
        "       floor(extract(epoch FROM clock_timestamp() - (day_to + 1)::timestamp AT TIME ZONE "
        "'America/Bogota'))::bigint END"
        " WHERE id = $1 RETURNING finished_at, landing_s",
        {db::param(run.id), db::param(runStateName(run.state)), db::param(run.attempts),
         db::param(run.rows.read), db::param(run.rows.inserted), db::param(run.rows.changed),
         db::param(run.rows.unchanged), db::param(run.rows.rejected), db::param(run.apiCalls),
         db::optionalText(error.errorClass),
         run.error ? db::param(error.isTemporary ? QStringLiteral("temporary") : QStringLiteral("permanent"))
                   : db::Param(),
         db::optionalText(error.message), db::optionalText(error.detail), db::param(json(run.summary)),
         db::param(run.retries), run.nextTryAt.isValid() ? db::param(run.nextTryAt) : db::Param()});
    if (!rows)
        return fail(rows.error());
    if (rows->count() > 0) {
        run.finishedAt = rows->timestamp(0, 0);
        if (!rows->isNull(0, 1))
            run.landing = rows->integer(0, 1);
    }
    return {};
}

Result<RunInfo> RunRegistry::requestCancel(const QString& id)
{
    const Result<RunInfo> run = find(id);
    if (!run)
        return fail(run.error());
    const auto rows = m_connection.query(
        "UPDATE vigia.etl_run AS r SET"
        "   state = CASE WHEN r.state = 'STARTED' THEN r.state ELSE 'REVOKED' END, next_try_at = NULL,"
        "   finished_at = CASE WHEN r.state = 'STARTED' THEN NULL ELSE clock_timestamp() END,"
        "   cancel_requested = CASE WHEN r.state = 'STARTED' THEN clock_timestamp() END"
        " WHERE r.id = $1 AND r.state IN ('PENDING', 'RECEIVED', 'STARTED', 'RETRY') RETURNING "
            + RunColumns,
        {db::param(run->id)});
    if (!rows)
        return fail(rows.error());
    if (rows->count() == 0)
        return fail(ErrorCode::Conflict,
                    tr("Run %1 has ended as %2, so there is nothing to cancel.")
                        .arg(shortRunId(run->id), runStateName(run->state)),
                    {}, "NotOpen");
    return runAt(*rows, 0);
}

Result<bool> RunRegistry::isCancelRequested(const QString& runId)
{
    const auto rows = m_connection.query(
        "SELECT EXISTS (SELECT FROM vigia.etl_run WHERE id = $1 AND cancel_requested IS NOT NULL)",
        {db::param(runId)});
    return rows ? Result<bool>(rows->boolean(0, 0)) : fail(rows.error());
}

Result<> RunRegistry::release(const QString& runId)
{
    const auto released =
        m_connection.query("SELECT pg_advisory_unlock(" + LockKey + ')', {db::param(runId)});
    return released ? Result<>() : fail(released.error());
}

Result<> RunRegistry::markReverted(const RunInfo& undone, const QString& byRun)
{
    const auto marked =
        m_connection.execute("UPDATE vigia.etl_run SET state = 'REVERTED', reverted_by = $2 WHERE id = $1",
                             {db::param(undone.id), db::param(byRun)});
    if (!marked)
        return fail(marked.error());
    if (undone.reverts.isEmpty())
        return {};
    const auto valid = m_connection.execute(
        "UPDATE vigia.etl_run SET state = 'SUCCESS', reverted_by = NULL WHERE id = $1 AND reverted_by = $2",
        {db::param(undone.reverts), db::param(undone.id)});
    return valid ? Result<>() : fail(valid.error());
}

Result<RunList> RunRegistry::list(const RunFilter& filter)
{
    db::Params params;
    QByteArray sql = "SELECT " + RunColumns + " FROM vigia.etl_run r" + filter.where(params);
    params.push_back(db::param(std::clamp(filter.limit, 1, 1000)));
    sql += " ORDER BY r.created_at DESC, r.id LIMIT $" + QByteArray::number(static_cast<int>(params.size()));
    params.push_back(db::param(std::max(filter.offset, 0)));
    sql += " OFFSET $" + QByteArray::number(static_cast<int>(params.size()));
    const auto rows = m_connection.query(sql, params);
    if (!rows)
        return fail(rows.error());
    return runsOf(*rows);
}

Result<qint64> RunRegistry::count(const RunFilter& filter)
{
    db::Params params;
    const QByteArray where = filter.where(params);
    const auto rows = m_connection.query("SELECT count(*) FROM (SELECT 1 FROM vigia.etl_run r" + where
                                             + " LIMIT " + QByteArray::number(CountCap) + ") AS matching",
                                         params);
    return rows ? Result<qint64>(rows->integer(0, 0)) : fail(rows.error());
}

Result<RunInfo> RunRegistry::find(const QString& id)
{
    const bool isPrefix = id.size() >= 4 && std::all_of(id.begin(), id.end(), [](QChar c) {
                              return c == u'-' || (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
                          });
    if (!isPrefix || id.size() > 36)
        return fail(
            ErrorCode::InvalidData,
            tr("“%1” is no run id: give at least its first four characters, as vigiactl etl runs shows them.")
                .arg(id.left(40)));
    const auto rows = m_connection.query(
        "SELECT " + RunColumns
            + " FROM vigia.etl_run r WHERE r.id::text LIKE $1 || '%' ORDER BY r.created_at DESC LIMIT 2",
        {db::param(id)});
    if (!rows)
        return fail(rows.error());
    if (rows->count() == 0)
        return fail(ErrorCode::NotFound, tr("There is no run %1: vigiactl etl runs lists them.").arg(id));
    if (rows->count() > 1)
        return fail(ErrorCode::Conflict, tr("Several runs begin with %1: give more of the id.").arg(id));
    return runAt(*rows, 0);
}

Result<RunList> RunRegistry::closeLostRuns()
{
    // The lock of a run that works is held by its session, that of an embedded engine by the engine's: who
    // gets it, may close the run. It is given back at commit. PostgreSQL gives a session what it holds
    // already, so its own are left out.
    const auto rows = m_connection.query(
        "WITH candidate AS MATERIALIZED ("
        "  SELECT id, CASE WHEN state = 'STARTED' THEN 'vigia.run:' || id::text ELSE 'vigia.engine:' || "
        "owner END AS lock"
        "  FROM vigia.etl_run WHERE state = 'STARTED'"
        "     OR (state IN ('PENDING', 'RECEIVED', 'RETRY') AND engine = 'embedded' AND owner IS NOT NULL)"
        "), own AS MATERIALIZED ("
        "  SELECT (classid::bigint << 32) | objid::bigint AS key FROM pg_locks"
        "  WHERE locktype = 'advisory' AND objsubid = 1 AND pid = pg_backend_pid() AND granted"
        "), others AS MATERIALIZED ("
        "  SELECT id, lock FROM candidate WHERE hashtextextended(lock, 0) NOT IN (SELECT key FROM own)"
        "), lost AS MATERIALIZED ("
        "  SELECT id FROM others WHERE pg_try_advisory_xact_lock(hashtextextended(lock, 0))"
        ") UPDATE vigia.etl_run r SET state = 'FAILURE', finished_at = clock_timestamp(), error_class = "
        "'RunLost',"
        "    error_kind = 'temporary', next_try_at = NULL, error_text = CASE WHEN r.state <> 'STARTED' THEN "
        "$3"
        "       WHEN pg_postmaster_start_time() > r.started_at THEN $1 ELSE $2 END"
        "  FROM lost WHERE r.id = lost.id AND r.state IN ('PENDING', 'RECEIVED', 'STARTED', 'RETRY') "
        "RETURNING "
            + RunColumns,
        {db::param(tr("PostgreSQL was stopped or killed while the run worked, so nothing of it was stored: "
                      "run it again.")),
         db::param(tr("The program that worked on the run ended before it was done, so nothing of it was "
                      "stored: run it again.")),
         db::param(tr(
             "The program that had the run in its queue ended before the run was done, so nothing of it was "
             "stored: run it again."))});
    if (!rows)
        return fail(rows.error());
    return runsOf(*rows);
}

} // namespace vigia::etl
