#include "core/etl/runregistry.h"

#include "core/base/ids.h"

#include <QJsonDocument>
#include <QSysInfo>

#include <algorithm>

namespace vigia::etl {

namespace {

constexpr qsizetype TextLength = 2000;

const QByteArray Columns = "r.id, r.job, r.metric, r.entity, r.day_from, r.day_to, r.engine, r.queue, "
                           "r.worker, r.requested_by, r.reason,"
                           " r.parent_run, r.reverts, r.reverted_by, r.state, r.attempt, r.created_at, "
                           "r.started_at, r.finished_at, r.rows_read,"
                           " r.rows_inserted, r.rows_changed, r.rows_unchanged, r.rows_rejected, "
                           "r.api_calls, r.error_class, r.error_kind,"
                           " r.error_text, r.error_detail, r.summary";

const QByteArray LockKey = "hashtextextended('vigia.run:' || $1::text, 0)";

QString json(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// PostgreSQL's text takes everything but the zero byte.
QString storable(const QString& text)
{
    QString result = text.left(TextLength);
    result.remove(QChar(0));
    return result;
}

db::Param optional(const QString& text)
{
    return text.isEmpty() ? db::Param() : db::param(storable(text));
}

RunInfo runAt(const db::Rows& rows, int i)
{
    RunInfo run;
    int column = 0;
    const auto text = [&] { return rows.text(i, column++); };
    const auto number = [&] { return rows.integer(i, column++); };
    const auto time = [&] { return rows.timestamp(i, column++); };
    run.id = text();
    run.job = text();
    run.metric = text();
    run.entity = text();
    run.from = rows.date(i, column++);
    run.to = rows.date(i, column++);
    run.engine = text();
    run.queue = text();
    run.worker = text();
    run.requestedBy = text();
    run.reason = text();
    run.parent = text();
    run.reverts = text();
    run.revertedBy = text();
    run.state = runStateFromName(text()).value_or(RunState::Failure);
    run.attempts = static_cast<int>(number());
    run.createdAt = time();
    run.startedAt = time();
    run.finishedAt = time();
    run.rows.read = number();
    run.rows.inserted = number();
    run.rows.changed = number();
    run.rows.unchanged = number();
    run.rows.rejected = number();
    run.apiCalls = static_cast<int>(number());
    const QString errorClass = text();
    const QString errorKind = text();
    const QString errorText = text();
    const QString errorDetail = text();
    if (!errorClass.isEmpty())
        run.error =
            RunError {errorClass, errorKind == u"temporary", errorText, errorDetail, ErrorCode::Internal};
    run.summary = QJsonDocument::fromJson(rows.bytes(i, column)).object();
    return run;
}

RunList runsOf(const db::Rows& rows)
{
    RunList runs;
    for (int i = 0; i < rows.count(); ++i)
        runs.push_back(runAt(rows, i));
    return runs;
}

} // namespace

RunRegistry::RunRegistry(db::Connection& connection)
    : m_connection(connection)
{
}

Result<> RunRegistry::begin(RunInfo& run)
{
    const auto doubleDelivery = [&] {
        return fail(ErrorCode::Conflict,
                    tr("Run %1 was delivered twice: it is under way or has ended already, so it was not "
                       "started again.")
                        .arg(shortRunId(run.id)),
                    {}, "DoubleDelivery");
    };
    const auto locked =
        m_connection.query("SELECT pg_try_advisory_lock(" + LockKey + ')', {db::param(run.id)});
    if (!locked)
        return fail(locked.error());
    if (!locked->boolean(0, 0))
        return doubleDelivery();
    const auto rows = m_connection.query(
        "INSERT INTO vigia.etl_run AS r (id, job, metric, entity, day_from, day_to, engine, queue, worker, "
        "requested_by,"
        "                                reason, parent_run, reverts, state, started_at)"
        " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, 'STARTED', clock_timestamp())"
        " ON CONFLICT (id) DO UPDATE SET state = 'STARTED', started_at = clock_timestamp(), finished_at = "
        "NULL,"
        "   worker = excluded.worker, error_class = NULL, error_kind = NULL, error_text = NULL, error_detail "
        "= NULL"
        " WHERE r.state IN ('PENDING', 'RECEIVED', 'STARTED', 'RETRY', 'FAILURE')"
        " RETURNING r.created_at, r.started_at, r.attempt",
        {db::param(run.id), db::param(run.job), db::param(run.metric), db::param(run.entity),
         db::param(run.from), db::param(run.to), db::param(run.engine), db::param(run.queue),
         optional(run.worker), db::param(storable(run.requestedBy)), optional(run.reason),
         optional(run.parent), optional(run.reverts)});
    if (!rows || rows->count() == 0) {
        const Result<> released = release(run.id);
        if (!rows)
            return fail(rows.error());
        return released ? Result<>(doubleDelivery()) : released;
    }
    run.createdAt = rows->timestamp(0, 0);
    run.startedAt = rows->timestamp(0, 1);
    run.attempts = static_cast<int>(rows->integer(0, 2));
    run.state = RunState::Started;
    return {};
}

Result<> RunRegistry::finish(RunInfo& run)
{
    const RunError error = run.error.value_or(RunError());
    const auto rows = m_connection.query(
        "UPDATE vigia.etl_run SET state = $2, attempt = $3, finished_at = clock_timestamp(), rows_read = $4,"
        "   rows_inserted = $5, rows_changed = $6, rows_unchanged = $7, rows_rejected = $8, api_calls = $9,"
        "   error_class = $10, error_kind = $11, error_text = $12, error_detail = $13, summary = $14::jsonb"
        " WHERE id = $1 RETURNING finished_at",
        {db::param(run.id), db::param(runStateName(run.state)), db::param(run.attempts),
         db::param(run.rows.read), db::param(run.rows.inserted), db::param(run.rows.changed),
         db::param(run.rows.unchanged), db::param(run.rows.rejected), db::param(run.apiCalls),
         optional(error.errorClass),
         run.error ? db::param(error.isTemporary ? QStringLiteral("temporary") : QStringLiteral("permanent"))
                   : db::Param(),
         optional(error.message), optional(error.detail), db::param(json(run.summary))});
    if (!rows)
        return fail(rows.error());
    if (rows->count() > 0)
        run.finishedAt = rows->timestamp(0, 0);
    return {};
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

Result<> RunRegistry::log(const QString& runId, const QString& level, const QString& message)
{
    const auto done = m_connection.execute(
        "INSERT INTO vigia.etl_log (run_id, seq, level, message)"
        " SELECT $1, coalesce(max(seq), 0) + 1, $2, $3 FROM vigia.etl_log WHERE run_id = $1",
        {db::param(runId), db::param(level), db::param(storable(message))});
    return done ? Result<>() : fail(done.error());
}

Result<> RunRegistry::addRejects(const QString& runId, const std::vector<xm::RejectedValue>& rejected)
{
    if (rejected.empty())
        return {};
    const auto written = m_connection.copyIn(
        "COPY vigia.etl_reject (run_id, fecha, recurso, hora, raw, reason) FROM STDIN (FORMAT binary)",
        [&](db::CopyWriter& writer) -> Result<> {
            for (const xm::RejectedValue& value : rejected) {
                writer.row(6);
                writer.uuid(runId);
                if (value.day.isValid())
                    writer.date(value.day);
                else
                    writer.null();
                writer.text(storable(value.code));
                writer.int2(static_cast<qint16>(value.hour));
                writer.text(storable(value.raw));
                writer.text(value.reason);
            }
            return {};
        });
    return written ? Result<>() : fail(written.error());
}

Result<> RunRegistry::audit(const AuditRecord& record)
{
    const auto done = m_connection.execute(
        "INSERT INTO vigia.audit_log (who, host, role, action, object, parameters, reason, outcome, proof)"
        " SELECT $1, $2, coalesce((SELECT string_agg(rolname, ' ' ORDER BY rolname) FROM pg_roles"
        "                          WHERE rolname IN ('vigia_viewer', 'vigia_operator', 'vigia_engineer', "
        "'vigia_etl')"
        "                            AND pg_has_role(session_user, oid, 'MEMBER')), ''),"
        "   $3, $4, $5::jsonb, $6, $7, $8::jsonb",
        {db::param(storable(record.who)), db::param(QSysInfo::machineHostName()), db::param(record.action),
         db::param(storable(record.object)), db::param(json(record.parameters)), optional(record.reason),
         db::param(record.outcome), db::param(json(record.proof))});
    return done ? Result<>() : fail(done.error());
}

Result<RunList> RunRegistry::list(const RunFilter& filter)
{
    QStringList states;
    for (const RunState state : filter.states)
        states += runStateName(state);
    const auto rows = m_connection.query(
        "SELECT " + Columns
            + " FROM vigia.etl_run r WHERE (cardinality($1::text[]) = 0 OR r.state = ANY ($1::text[]))"
              " AND ($2::text IS NULL OR r.metric = $2) AND ($3::text IS NULL OR r.entity = $3)"
              " ORDER BY r.created_at DESC, r.id LIMIT $4 OFFSET $5",
        {db::param(states), optional(filter.metric), optional(filter.entity),
         db::param(std::clamp(filter.limit, 1, 1000)), db::param(std::max(filter.offset, 0))});
    if (!rows)
        return fail(rows.error());
    return runsOf(*rows);
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
        "SELECT " + Columns
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

Result<std::vector<RunLogLine>> RunRegistry::logLines(const QString& runId, int limit)
{
    const auto rows = m_connection.query(
        "SELECT at, level, message FROM vigia.etl_log WHERE run_id = $1 ORDER BY seq LIMIT $2",
        {db::param(runId), db::param(limit)});
    if (!rows)
        return fail(rows.error());
    std::vector<RunLogLine> lines;
    for (int i = 0; i < rows->count(); ++i)
        lines.push_back({rows->timestamp(i, 0), rows->text(i, 1), rows->text(i, 2)});
    return lines;
}

Result<std::vector<RunReject>> RunRegistry::rejects(const QString& runId, int limit)
{
    const auto rows =
        m_connection.query("SELECT fecha, recurso, hora, raw, reason FROM vigia.etl_reject WHERE run_id = $1"
                           " ORDER BY fecha, recurso, hora LIMIT $2",
                           {db::param(runId), db::param(limit)});
    if (!rows)
        return fail(rows.error());
    std::vector<RunReject> rejects;
    for (int i = 0; i < rows->count(); ++i)
        rejects.push_back({rows->date(i, 0), rows->text(i, 1), static_cast<int>(rows->integer(i, 2)),
                           rows->text(i, 3), rows->text(i, 4)});
    return rejects;
}

Result<RunList> RunRegistry::closeLostRuns()
{
    // The lock of a run that works is held by its session; who gets it, may close the run. It is given back
    // at commit.
    const auto rows = m_connection.query(
        "WITH candidate AS MATERIALIZED ("
        "  SELECT id FROM vigia.etl_run WHERE state IN ('STARTED', 'RETRY')"
        "), lost AS MATERIALIZED ("
        "  SELECT id FROM candidate WHERE pg_try_advisory_xact_lock(hashtextextended('vigia.run:' || "
        "id::text, 0))"
        ") UPDATE vigia.etl_run r SET state = 'FAILURE', finished_at = clock_timestamp(), error_class = "
        "'RunLost',"
        "    error_kind = 'temporary',"
        "    error_text = CASE WHEN pg_postmaster_start_time() > r.started_at THEN $1 ELSE $2 END"
        "  FROM lost WHERE r.id = lost.id AND r.state IN ('STARTED', 'RETRY') RETURNING "
            + Columns,
        {db::param(tr("PostgreSQL was stopped or killed while the run worked, so nothing of it was stored: "
                      "run it again.")),
         db::param(tr("The program that worked on the run ended before it was done, so nothing of it was "
                      "stored: run it "
                      "again."))});
    if (!rows)
        return fail(rows.error());
    return runsOf(*rows);
}

} // namespace vigia::etl
