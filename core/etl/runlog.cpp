#include "core/etl/runlog.h"

namespace vigia::etl {

namespace {

/// COPY binds no parameters: the same care as db::storedText().
QString storable(const QString& text)
{
    const db::Param stored = db::storedText(text);
    return QString::fromUtf8(*stored);
}

} // namespace

RunLog::RunLog(db::Connection& connection)
    : m_connection(connection)
{
}

Result<> RunLog::add(const QString& runId, const QString& level, const QString& message)
{
    const auto done = m_connection.execute(
        "INSERT INTO vigia.etl_log (run_id, seq, level, message)"
        " SELECT $1, coalesce(max(seq), 0) + 1, $2, $3 FROM vigia.etl_log WHERE run_id = $1",
        {db::param(runId), db::param(level), db::storedText(message)});
    return done ? Result<>() : fail(done.error());
}

Result<> RunLog::addRejects(const QString& runId, const std::vector<xm::RejectedValue>& rejected)
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

Result<> RunLog::addAttempt(const QString& runId, const RunAttempt& attempt)
{
    const auto done = m_connection.execute(
        "INSERT INTO vigia.etl_attempt (run_id, seq, scope, number, request, started_at, duration_ms, "
        "http_status,"
        "                               error_class, error_kind, error_text, wait_ms, document, worker)"
        " SELECT $1, coalesce(max(seq), 0) + 1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, decode($12, "
        "'hex'), $13"
        " FROM vigia.etl_attempt WHERE run_id = $1",
        {db::param(runId), db::param(attempt.isRun ? QStringLiteral("run") : QStringLiteral("call")),
         db::param(attempt.number), db::storedText(attempt.request), db::param(attempt.startedAt),
         db::param(qint64 {attempt.duration.count()}), db::param(attempt.httpStatus),
         db::optionalText(attempt.errorClass),
         attempt.errorClass.isEmpty()
             ? db::Param()
             : db::param(attempt.isTemporary ? QStringLiteral("temporary") : QStringLiteral("permanent")),
         db::optionalText(attempt.message),
         attempt.wait ? db::param(qint64 {attempt.wait->count()}) : db::Param(),
         attempt.document.isEmpty() ? db::Param() : db::Param(attempt.document.left(DocumentLength).toHex()),
         db::optionalText(attempt.worker)});
    return done ? Result<>() : fail(done.error());
}

Result<std::vector<RunAttempt>> RunLog::attempts(const QString& runId, int limit)
{
    const auto rows = m_connection.query(
        "SELECT seq, scope = 'run', number, request, started_at, duration_ms, http_status, error_class,"
        "   coalesce(error_kind = 'temporary', false), error_text, wait_ms, encode(document, 'hex'), worker"
        " FROM (SELECT * FROM vigia.etl_attempt WHERE run_id = $1 ORDER BY seq DESC LIMIT $2) AS latest "
        "ORDER BY seq",
        {db::param(runId), db::param(limit)});
    if (!rows)
        return fail(rows.error());
    std::vector<RunAttempt> attempts;
    for (int i = 0; i < rows->count(); ++i) {
        RunAttempt attempt;
        attempt.seq = static_cast<int>(rows->integer(i, 0));
        attempt.isRun = rows->boolean(i, 1);
        attempt.number = static_cast<int>(rows->integer(i, 2));
        attempt.request = rows->text(i, 3);
        attempt.startedAt = rows->timestamp(i, 4);
        attempt.duration = std::chrono::milliseconds(rows->integer(i, 5));
        attempt.httpStatus = static_cast<int>(rows->integer(i, 6));
        attempt.errorClass = rows->text(i, 7);
        attempt.isTemporary = rows->boolean(i, 8);
        attempt.message = rows->text(i, 9);
        if (!rows->isNull(i, 10))
            attempt.wait = std::chrono::milliseconds(rows->integer(i, 10));
        attempt.document = QByteArray::fromHex(rows->bytes(i, 11));
        attempt.worker = rows->text(i, 12);
        attempts.push_back(std::move(attempt));
    }
    return attempts;
}

Result<std::vector<RunLogLine>> RunLog::lines(const QString& runId, int limit)
{
    const auto rows = m_connection.query(
        "SELECT at, level, message FROM (SELECT seq, at, level, message FROM vigia.etl_log WHERE run_id = $1"
        " ORDER BY seq DESC LIMIT $2) AS latest ORDER BY seq",
        {db::param(runId), db::param(limit)});
    if (!rows)
        return fail(rows.error());
    std::vector<RunLogLine> lines;
    for (int i = 0; i < rows->count(); ++i)
        lines.push_back({rows->timestamp(i, 0), rows->text(i, 1), rows->text(i, 2)});
    return lines;
}

Result<std::vector<RunReject>> RunLog::rejects(const QString& runId, int limit)
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

} // namespace vigia::etl
