#include "core/backend/diagnosticsports.h"

#include "core/db/connection.h"
#include "core/generation/unitlabel.h"

namespace vigia::backend {

namespace {

// The newest days first; the index on fecha gives them, and LIMIT ends it on a table of any size.
constexpr const char* FaultsSql = R"(
WITH newest AS MATERIALIZED (
    SELECT fecha, metrica, entidad, recurso, unidad FROM metrics_hourly
    WHERE fecha > (SELECT max(fecha) FROM metrics_hourly) - 7
    ORDER BY fecha DESC LIMIT 1000000
)
SELECT metrica, entidad, coalesce(unidad, ''), count(*), count(*) FILTER (WHERE recurso IS NULL),
       count(*) FILTER (WHERE recurso = '_SISTEMA_'), min(fecha), max(fecha)
FROM newest GROUP BY 1, 2, 3
)";

// A run that works holds the advisory lock 'vigia.run:ID' (etl::RunRegistry).
constexpr const char* RunsSql = R"(
WITH held AS MATERIALIZED (
    SELECT (classid::bigint << 32) | objid::bigint AS key FROM pg_locks
    WHERE locktype = 'advisory' AND objsubid = 1 AND granted
      AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
), open AS MATERIALIZED (
    SELECT id, CASE
        WHEN state = 'STARTED' AND hashtextextended('vigia.run:' || id::text, 0) NOT IN (SELECT key FROM held) THEN 'lost'
        WHEN state = 'STARTED' AND started_at < now() - interval '2 hours' THEN 'stuck'
        WHEN state = 'RETRY' AND next_try_at < now() - interval '15 minutes' THEN 'overdue'
        WHEN state IN ('PENDING', 'RECEIVED') AND created_at < now() - interval '1 hour' THEN 'overdue'
        END AS trouble
    FROM vigia.etl_run WHERE state IN ('PENDING', 'RECEIVED', 'STARTED', 'RETRY')
), day AS MATERIALIZED (
    SELECT state, error_class FROM vigia.etl_run
    WHERE created_at > now() - interval '3 days' AND finished_at > now() - interval '24 hours'
      AND state IN ('SUCCESS', 'FAILURE', 'REVERTED') AND job <> 'revert'
)
SELECT (SELECT count(*) FROM day), (SELECT count(*) FROM day WHERE state = 'FAILURE'),
       (SELECT error_class FROM day WHERE state = 'FAILURE' GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 1),
       (SELECT count(*) FROM day WHERE error_class = 'RunLost'),
       (SELECT count(*) FROM open WHERE trouble = 'lost'), (SELECT count(*) FROM open WHERE trouble = 'stuck'),
       (SELECT count(*) FROM open WHERE trouble = 'overdue'),
       (SELECT id FROM open WHERE trouble IS NOT NULL ORDER BY trouble LIMIT 1),
       (SELECT min(created_at) FROM vigia.etl_run WHERE state = 'PENDING' AND engine = 'celery')
)";

constexpr const char* XmSql = R"(
SELECT b.state, coalesce(b.failures, 0), b.last_error, b.retry_at,
       (SELECT finished_at FROM vigia.etl_run WHERE api_calls > 0 AND state = 'SUCCESS'
        ORDER BY created_at DESC LIMIT 1)
FROM (SELECT) one LEFT JOIN vigia.circuit_breaker b ON b.name = 'xm'
)";

} // namespace

Result<diagnostics::PortalFaults> portalFaults(db::Connection& connection,
                                               const generation::MetricTable& metrics)
{
    const Result<db::Rows> rows = connection.query(FaultsSql);
    if (!rows)
        return fail(rows.error());
    diagnostics::PortalFaults faults;
    for (int i = 0; i < rows->count(); ++i) {
        const qint64 count = rows->integer(i, 3);
        faults.rows += count;
        faults.nullNames += rows->integer(i, 4);
        faults.aliases += rows->integer(i, 5);
        if (!faults.from.isValid() || rows->date(i, 6) < faults.from)
            faults.from = rows->date(i, 6);
        faults.to = std::max(faults.to, rows->date(i, 7));
        const auto metric = metrics.find(rows->text(i, 0), rows->text(i, 1));
        if (!metric || !metric->hourUnit.contains(u'/'))
            continue; // no price
        const generation::UnitReading reading =
            generation::readHourLabel(rows->text(i, 2), metric->hourUnit, metric->portalHourFactor);
        if (reading.kind == generation::UnitReading::Kind::PortalHour && reading.factor > 1)
            faults.scaledPrices += count;
    }
    return faults;
}

Result<diagnostics::RunFigures> runFigures(db::Connection& connection)
{
    const Result<db::Rows> rows = connection.query(RunsSql);
    if (!rows)
        return fail(rows.error());
    diagnostics::RunFigures figures;
    figures.ended = rows->integer(0, 0);
    figures.failed = rows->integer(0, 1);
    figures.commonError = rows->text(0, 2);
    figures.lostDay = rows->integer(0, 3);
    figures.lost = rows->integer(0, 4);
    figures.stuck = rows->integer(0, 5);
    figures.overdue = rows->integer(0, 6);
    figures.example = rows->text(0, 7);
    figures.oldestQueued = rows->timestamp(0, 8);
    return figures;
}

Result<diagnostics::XmFigure> xmFigure(db::Connection& connection)
{
    const Result<db::Rows> rows = connection.query(XmSql);
    if (!rows)
        return fail(rows.error());
    return diagnostics::XmFigure {rows->text(0, 0), static_cast<int>(rows->integer(0, 1)), rows->text(0, 2),
                                  rows->timestamp(0, 3), rows->timestamp(0, 4)};
}

} // namespace vigia::backend
