#include "core/generation/portalstate.h"

#include "core/db/connection.h"

namespace vigia::generation {

namespace {

constexpr qint64 MsFrom1970To2000 = 946'684'800'000;

// By name and with rights tested beside, since to_regclass() fails on a schema that may not be used.
constexpr const char* StateSql = R"(
WITH readable AS MATERIALIZED (
    SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE n.nspname = 'vigia' AND has_schema_privilege(n.oid, 'USAGE') AND has_table_privilege(c.oid, 'SELECT')
), portal AS MATERIALIZED (
    SELECT c.oid, c.relname FROM pg_class c
    WHERE c.relname IN ('metrics', 'metrics_hourly', 'catalogos') AND pg_table_is_visible(c.oid)
)
SELECT
    (SELECT count(*) FROM readable
     WHERE relname IN ('rollup_hour', 'rollup_day', 'rollup_dirty', 'rollup_dirty_source')) = 4
    AND (SELECT count(*) FROM pg_trigger t JOIN portal ON portal.oid = t.tgrelid
         WHERE t.tgname IN ('vigia_rollup_insert', 'vigia_rollup_update', 'vigia_rollup_delete', 'vigia_rollup_truncate')
           AND t.tgenabled IN ('O', 'A')) = 12,
    EXISTS (SELECT FROM readable WHERE relname = 'known_gap'),
    (SELECT count(*) FROM readable WHERE relname IN ('etl_run', 'etl_change_row')) = 2,
    EXISTS (SELECT FROM pg_index i JOIN portal ON portal.oid = i.indrelid JOIN pg_class c ON c.oid = i.indexrelid
            WHERE c.relname = 'vigia_hourly_series' AND i.indisvalid AND i.indisready),
    current_setting('TimeZone'),
    EXISTS (SELECT FROM portal WHERE relname = 'catalogos' AND has_table_privilege(oid, 'SELECT'))
)";

// Day by day downwards from the newest day of the table: each step is one probe of the index on (fecha,
// metrica, entidad), and LIMIT ends the recursion at the first that hits. LIMIT inside LATERAL keeps the
// planner from joining.
constexpr const char* NewestSql = R"(
WITH RECURSIVE days AS (
    SELECT least(greatest((SELECT max(fecha) FROM metrics), (SELECT max(fecha) FROM metrics_hourly)), current_date + 400) AS day
    UNION ALL
    SELECT day - 1 FROM days WHERE day > DATE '1995-01-01'
)
SELECT day FROM days CROSS JOIN LATERAL (
    (SELECT FROM metrics m WHERE m.fecha = day AND m.metrica = $1 AND m.entidad = $2 LIMIT 1)
    UNION ALL
    (SELECT FROM metrics_hourly h WHERE h.fecha = day AND h.metrica = $1 AND h.entidad = $2 LIMIT 1)
    LIMIT 1
) found
LIMIT 1
)";

} // namespace

QDateTime PortalState::loadedAt(qint64 wallUs) const
{
    const QDateTime wall = QDateTime::fromMSecsSinceEpoch(wallUs / 1000 + MsFrom1970To2000, Qt::UTC);
    if (!zone.isValid())
        return wall;
    return QDateTime(wall.date(), wall.time(), zone).toUTC();
}

Result<PortalState> portalState(db::Connection& connection)
{
    const Result<db::Rows> rows = connection.query(StateSql);
    if (!rows)
        return fail(rows.error());
    PortalState state;
    state.rollups = rows->boolean(0, 0);
    state.knownGaps = rows->boolean(0, 1);
    state.changes = rows->boolean(0, 2);
    state.seriesIndex = rows->boolean(0, 3);
    state.catalogue = rows->boolean(0, 5);
    state.zone = QTimeZone(rows->bytes(0, 4));
    return state;
}

Result<QDate> newestDay(db::Connection& connection, const QString& metric, const QString& entity)
{
    const Result<db::Rows> rows = connection.query(NewestSql, {db::param(metric), db::param(entity)});
    if (!rows)
        return fail(rows.error());
    return rows->count() == 0 ? QDate() : rows->date(0, 0);
}

} // namespace vigia::generation
