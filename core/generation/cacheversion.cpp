#include "core/generation/cacheversion.h"

#include "core/db/connection.h"

namespace vigia::generation {

namespace {

// As for PortalState: rights are tested beside, since a name in a schema that may not be used is an error.
constexpr const char* KeepsSql = R"(
SELECT EXISTS (SELECT FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
               WHERE n.nspname = 'vigia' AND c.relname = 'data_mark'
                 AND has_schema_privilege(n.oid, 'USAGE') AND has_table_privilege(c.oid, 'SELECT'))
)";

// A table that is made anew or rewritten fires no trigger, but has another oid or filenode. Only plain
// tables: rows written straight into a part of a partitioned one fire none of its triggers. The start of the
// server tells a standby and a copy from their origin. More marks than can be counted cheaply: no version.
constexpr const char* VersionSql = R"(
WITH portal AS MATERIALIZED (
    SELECT c.oid, c.relfilenode FROM pg_class c
    WHERE c.relname IN ('metrics', 'metrics_hourly', 'catalogos') AND pg_table_is_visible(c.oid)
      AND c.relkind = 'r' AND NOT c.relhassubclass AND NOT c.relrowsecurity AND has_table_privilege(c.oid, 'SELECT')
), marks AS MATERIALIZED (
    (SELECT n, at FROM vigia.data_mark WHERE metric = $1 AND entity = $2 LIMIT 5001)
    UNION ALL
    (SELECT n, at FROM vigia.data_mark WHERE metric = '' AND entity = '' LIMIT 5001)
)
SELECT (SELECT count(*) FROM portal) = 3
       AND (SELECT count(*) FROM pg_trigger t JOIN portal ON portal.oid = t.tgrelid
            WHERE t.tgname IN ('vigia_rollup_insert', 'vigia_rollup_update', 'vigia_rollup_delete', 'vigia_rollup_truncate')
              AND t.tgenabled IN ('O', 'A')) = 12
       AND (SELECT count(*) FROM marks) <= 5000,
       concat_ws(':', (SELECT oid FROM pg_database WHERE datname = current_database()),
                 extract(epoch FROM pg_postmaster_start_time()), 'vigia.data_mark'::regclass::oid,
                 (SELECT string_agg(oid || '.' || relfilenode, ',' ORDER BY oid) FROM portal),
                 (SELECT concat_ws('.', sum(n), extract(epoch FROM max(at))) FROM marks)),
       clock_timestamp()
)";

} // namespace

Result<bool> keepsVersions(db::Connection& connection)
{
    return connection.query(KeepsSql).transform([](const db::Rows& rows) { return rows.boolean(0, 0); });
}

Result<std::optional<CacheVersion>> cacheVersion(db::Connection& connection, const QString& metric,
                                                 const QString& entity)
{
    const Result<db::Rows> rows = connection.query(VersionSql, {db::param(metric), db::param(entity)});
    if (!rows)
        return fail(rows.error());
    if (!rows->boolean(0, 0))
        return std::optional<CacheVersion>();
    return CacheVersion {rows->bytes(0, 1), rows->timestamp(0, 2)};
}

} // namespace vigia::generation
