#include "core/etl/runrows.h"

#include <QJsonDocument>

namespace vigia::etl {

const QByteArray RunColumns =
    "r.id, r.job, r.metric, r.entity, r.day_from, r.day_to, r.engine, r.queue, r.worker, r.requested_by, "
    "r.reason,"
    " r.parent_run, r.batch_run, r.reverts, r.reverted_by, r.state, r.attempt, r.retries, r.deliveries, "
    "r.created_at,"
    " r.started_at, r.finished_at, r.next_try_at, r.landing_s, r.rows_read, r.rows_inserted, r.rows_changed,"
    " r.rows_unchanged, r.rows_rejected, r.api_calls, r.error_class, r.error_kind, r.error_text, "
    "r.error_detail, r.summary";

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
    run.batch = text();
    run.reverts = text();
    run.revertedBy = text();
    run.state = runStateFromName(text()).value_or(RunState::Failure);
    run.attempts = static_cast<int>(number());
    run.retries = static_cast<int>(number());
    run.deliveries = static_cast<int>(number());
    run.createdAt = time();
    run.startedAt = time();
    run.finishedAt = time();
    run.nextTryAt = time();
    if (!rows.isNull(i, column))
        run.landing = rows.integer(i, column);
    ++column;
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

} // namespace vigia::etl
