#include "core/backend/sitemetricsreader.h"

#include "core/db/connection.h"
#include "core/telemetry/metrics.h"

namespace vigia::backend {

namespace {

constexpr const char* StateSql = R"(
SELECT to_regclass('vigia.etl_attempt') IS NOT NULL AND has_schema_privilege('vigia', 'USAGE'),
       (SELECT count(*) FROM pg_stat_activity
        WHERE application_name = 'vigia' AND datname = current_database())
)";

constexpr const char* RunsSql = R"(
SELECT state, count(*), coalesce(sum(rows_read), 0), coalesce(sum(rows_inserted), 0), coalesce(sum(rows_changed), 0),
       coalesce(sum(rows_unchanged), 0), coalesce(sum(rows_rejected), 0), max(finished_at) FILTER (WHERE state = 'SUCCESS')
FROM vigia.etl_run GROUP BY state
)";

/// Buckets are closed above, which width_bucket's are not: hence the minus signs.
constexpr const char* DurationsSql = R"(
SELECT coalesce(array_length($1::float8[], 1), 0) - width_bucket(-took, $1::float8[]), count(*), coalesce(sum(took), 0)
FROM (SELECT greatest(extract(epoch FROM finished_at - started_at)::float8, 0) AS took FROM vigia.etl_run
      WHERE state IN ('SUCCESS', 'FAILURE', 'REVERTED') AND started_at IS NOT NULL AND finished_at IS NOT NULL) ended
GROUP BY 1
)";

constexpr const char* CallsSql =
    "SELECT metric, sum(api_calls) FROM vigia.etl_run WHERE api_calls > 0 GROUP BY 1";

constexpr const char* FailuresSql = R"(
SELECT r.metric, a.http_status, a.error_class, count(*)
FROM vigia.etl_attempt a JOIN vigia.etl_run r ON r.id = a.run_id
WHERE a.scope = 'call' AND a.error_class IS NOT NULL GROUP BY 1, 2, 3
)";

constexpr const char* BreakersSql =
    "SELECT name, state = 'open' FROM vigia.circuit_breaker ORDER BY 1 LIMIT 50";

Result<> readRuns(db::Connection& connection, SiteFigures& figures)
{
    const Result<db::Rows> rows = connection.query(RunsSql);
    if (!rows)
        return fail(rows.error());
    for (int i = 0; i < rows->count(); ++i) {
        figures.runs.insert(rows->text(i, 0), rows->integer(i, 1));
        int column = 2;
        for (const char* kind : {"read", "inserted", "changed", "unchanged", "rejected"})
            figures.rows[QString::fromLatin1(kind)] += rows->integer(i, column++);
        if (rows->text(i, 0) == u"SUCCESS")
            figures.lastSuccess = rows->timestamp(i, 7);
    }
    return {};
}

Result<> readDurations(db::Connection& connection, SiteFigures& figures)
{
    QByteArrayList bounds; // descending, negative: ascending again
    for (auto bound = RunDurations.rbegin(); bound != RunDurations.rend(); ++bound)
        bounds += QByteArray::number(-*bound);
    const Result<db::Rows> rows = connection.query(DurationsSql, {'{' + bounds.join(',') + '}'});
    if (!rows)
        return fail(rows.error());
    figures.durations.assign(RunDurations.size() + 1, 0);
    for (int i = 0; i < rows->count(); ++i) {
        figures.durations.at(static_cast<std::size_t>(rows->integer(i, 0))) = rows->number(i, 1);
        figures.durationSum += rows->number(i, 2);
    }
    return {};
}

Result<> readCalls(db::Connection& connection, SiteFigures& figures)
{
    const Result<db::Rows> calls = connection.query(CallsSql);
    if (!calls)
        return fail(calls.error());
    for (int i = 0; i < calls->count(); ++i)
        figures.calls.insert(calls->text(i, 0), calls->integer(i, 1));
    const Result<db::Rows> failures = connection.query(FailuresSql);
    if (!failures)
        return fail(failures.error());
    for (int i = 0; i < failures->count(); ++i) {
        const QString status =
            telemetry::xmCallStatus(static_cast<int>(failures->integer(i, 1)), failures->text(i, 2));
        figures.failedCalls[{failures->text(i, 0), status}] += failures->integer(i, 3);
    }
    return {};
}

Result<> readBreakers(db::Connection& connection, SiteFigures& figures)
{
    const Result<db::Rows> rows = connection.query(BreakersSql);
    if (!rows)
        return fail(rows.error());
    figures.breakers.insert(QStringLiteral("xm"), false); // no row: it has never counted a failure
    for (int i = 0; i < rows->count(); ++i)
        figures.breakers.insert(rows->text(i, 0), rows->boolean(i, 1));
    return {};
}

} // namespace

Result<SiteFigures> siteFigures(db::Connection& connection)
{
    SiteFigures figures;
    const Result<> read = connection.transaction([&]() -> Result<> {
        if (const Result<> snapshot =
                connection.script("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
            !snapshot)
            return snapshot;
        const Result<db::Rows> state = connection.query(StateSql);
        if (!state)
            return fail(state.error());
        figures.hasRegistry = state->boolean(0, 0);
        figures.consoles = state->integer(0, 1);
        if (!figures.hasRegistry)
            return {};
        return readRuns(connection, figures)
            .and_then([&] { return readDurations(connection, figures); })
            .and_then([&] { return readCalls(connection, figures); })
            .and_then([&] { return readBreakers(connection, figures); });
    });
    if (!read)
        return fail(read.error());
    return figures;
}

} // namespace vigia::backend
