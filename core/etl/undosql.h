#pragma once

#include <QByteArray>

/// The statements of Reverter; for sqlFor() but for those of lists.
namespace vigia::etl::undosql {

// Each row that the run wrote (old, new) beside what is there now (cur).
inline const QByteArray Create =
    "CREATE TEMP TABLE @undo_name (fecha date, recurso text, hora integer, id bigint, old_recurso text,"
    " old_value double precision, old_unit text, old_updated timestamp, new_value double precision, new_unit "
    "text,"
    " tid tid, cur_id bigint, cur_recurso text, cur_value double precision, cur_unit text, cur_updated "
    "timestamp,"
    " is_clean boolean) ON COMMIT DROP";

inline const QByteArray Fill =
    "INSERT INTO @undo"
    " SELECT c.fecha, c.recurso, c.hora, c.id, c.old_recurso, c.old_value, c.old_unit, c.old_updated, "
    "c.new_value,"
    "   c.new_unit, m.ctid, m.id, m.recurso, m.@value, m.unidad, m.fecha_actualizacion,"
    "   CASE WHEN c.new_value IS NULL THEN m.id IS NULL"
    "        ELSE m.id IS NOT NULL AND m.recurso IS NOT DISTINCT FROM c.new_recurso"
    "             AND m.@value IS NOT DISTINCT FROM c.new_value AND m.unidad IS NOT DISTINCT FROM c.new_unit"
    "             AND m.fecha_actualizacion IS NOT DISTINCT FROM c.new_updated END"
    " FROM vigia.etl_change_row c"
    " LEFT JOIN @table m ON m.id = c.id AND m.metrica = $2 AND m.entidad = $3 AND m.fecha = c.fecha"
    " WHERE c.run_id = $1 AND c.grain = @grain";

// Where the row itself is gone, another one may have taken its key.
inline const QByteArray Occupied =
    "UPDATE @undo u SET tid = m.ctid, cur_id = m.id, cur_recurso = m.recurso, cur_value = m.@value, cur_unit "
    "= m.unidad,"
    "   cur_updated = m.fecha_actualizacion, is_clean = false"
    " FROM @table m WHERE u.cur_id IS NULL AND m.metrica = $1 AND m.entidad = $2 AND m.fecha = u.fecha"
    "   AND m.recurso = (CASE WHEN u.old_value IS NULL THEN u.recurso ELSE u.old_recurso END) AND @hora = "
    "u.hora";

inline const QByteArray Count = "SELECT count(*) FILTER (WHERE old_value IS NOT NULL AND cur_id IS NOT NULL),"
                                "       count(*) FILTER (WHERE old_value IS NULL AND cur_id IS NOT NULL),"
                                "       count(*) FILTER (WHERE old_value IS NOT NULL AND cur_id IS NULL),"
                                "       count(*) FILTER (WHERE NOT is_clean) FROM @undo";

inline const QByteArray Blocked =
    "SELECT u.fecha, u.recurso, u.hora, u.new_value, u.new_unit, u.cur_value, u.cur_unit,"
    "   (SELECT r.id FROM vigia.etl_change c JOIN vigia.etl_run r ON r.id = c.run_id"
    "    WHERE c.fecha = u.fecha AND c.recurso = u.recurso AND c.grain = @grain AND u.hora = ANY (c.hours)"
    "      AND r.id <> o.id AND r.metric = o.metric AND r.entity = o.entity AND r.state = 'SUCCESS'"
    "      AND r.started_at > o.started_at ORDER BY r.started_at DESC LIMIT 1)"
    " FROM (SELECT * FROM @undo WHERE NOT is_clean ORDER BY fecha, recurso, hora LIMIT $2) u, vigia.etl_run o"
    " WHERE o.id = $1 ORDER BY u.fecha, u.recurso, u.hora";

// The revert's own before-images: what is there now is old, what was there before the run is new.
inline const QByteArray KeepImages =
    "INSERT INTO vigia.etl_change (run_id, grain, fecha, recurso, hours, ids, old_recursos, old_values, "
    "old_units,"
    "                              old_updated, new_recursos, new_values, new_unit, new_updated)"
    " SELECT $1::uuid, @grain, fecha, recurso, array_agg(hora::smallint), array_agg(coalesce(cur_id, id)),"
    "   CASE WHEN bool_or(cur_id IS NOT NULL AND cur_recurso IS DISTINCT FROM recurso) THEN "
    "array_agg(cur_recurso) END,"
    "   CASE WHEN bool_or(cur_id IS NOT NULL) THEN array_agg(cur_value) END,"
    "   CASE WHEN bool_or(cur_id IS NOT NULL) THEN array_agg(cur_unit) END,"
    "   CASE WHEN bool_or(cur_id IS NOT NULL) THEN array_agg(cur_updated) END,"
    "   CASE WHEN bool_or(old_value IS NOT NULL AND old_recurso IS DISTINCT FROM recurso) THEN "
    "array_agg(old_recurso) END,"
    "   CASE WHEN bool_or(old_value IS NOT NULL) THEN array_agg(old_value) END, old_unit, old_updated"
    " FROM @undo WHERE old_value IS NOT NULL OR cur_id IS NOT NULL"
    " GROUP BY fecha, recurso, old_value IS NULL, old_unit, old_updated";

inline const QByteArray Remove =
    "DELETE FROM @table m USING @undo u WHERE u.old_value IS NULL AND m.ctid = u.tid AND m.id = u.cur_id";

inline const QByteArray Restore =
    "UPDATE @table m SET @value = u.old_value, unidad = u.old_unit, recurso = u.old_recurso,"
    "   fecha_actualizacion = u.old_updated"
    " FROM @undo u WHERE u.old_value IS NOT NULL AND m.ctid = u.tid AND m.id = u.cur_id";

inline const QByteArray Readd =
    "INSERT INTO @table (id, fecha, metrica, entidad, recurso, @hora_column @value, unidad, "
    "fecha_actualizacion)"
    " OVERRIDING SYSTEM VALUE"
    " SELECT d.id, d.fecha, $1, $2, d.old_recurso, @hora_value d.old_value, d.old_unit, d.old_updated"
    " FROM @undo d WHERE d.old_value IS NOT NULL AND d.cur_id IS NULL";

inline const QByteArray CreateLists =
    "CREATE TEMP TABLE vigia_undo_c (codigo text, id bigint, old_row jsonb, new_row jsonb, cur_row jsonb,"
    " is_clean boolean) ON COMMIT DROP";

inline const QByteArray FillLists =
    "INSERT INTO pg_temp.vigia_undo_c"
    " SELECT c.recurso, c.ids[1], c.old_row, c.new_row, to_jsonb(t), to_jsonb(t) IS NOT DISTINCT FROM "
    "c.new_row"
    " FROM vigia.etl_change c LEFT JOIN catalogos t ON t.id = c.ids[1] AND t.catalogo = $2"
    " WHERE c.run_id = $1 AND c.grain = 'c'";

inline const QByteArray OccupiedLists =
    "UPDATE pg_temp.vigia_undo_c u SET cur_row = to_jsonb(t), is_clean = false FROM catalogos t"
    " WHERE u.cur_row IS NULL AND t.catalogo = $1 AND t.codigo = u.codigo";

inline const QByteArray CountLists =
    "SELECT count(*) FILTER (WHERE old_row IS NOT NULL AND cur_row IS NOT NULL),"
    "       count(*) FILTER (WHERE old_row IS NULL AND cur_row IS NOT NULL),"
    "       count(*) FILTER (WHERE old_row IS NOT NULL AND cur_row IS NULL),"
    "       count(*) FILTER (WHERE NOT is_clean) FROM pg_temp.vigia_undo_c";

inline const QByteArray BlockedLists =
    "SELECT u.codigo, u.new_row ->> 'nombre', u.cur_row ->> 'nombre',"
    "   (SELECT r.id FROM vigia.etl_change c JOIN vigia.etl_run r ON r.id = c.run_id"
    "    WHERE c.fecha IS NULL AND c.recurso = u.codigo AND c.grain = 'c' AND r.id <> o.id AND r.metric = "
    "o.metric"
    "      AND r.state = 'SUCCESS' AND r.started_at > o.started_at ORDER BY r.started_at DESC LIMIT 1)"
    " FROM (SELECT * FROM pg_temp.vigia_undo_c WHERE NOT is_clean ORDER BY codigo LIMIT $2) u, vigia.etl_run "
    "o"
    " WHERE o.id = $1 ORDER BY u.codigo";

inline const QByteArray KeepListImages =
    "INSERT INTO vigia.etl_change (run_id, grain, recurso, ids, old_row, new_row)"
    " SELECT $1::uuid, 'c', codigo, ARRAY[coalesce((cur_row ->> 'id')::bigint, id)], cur_row, old_row"
    " FROM pg_temp.vigia_undo_c WHERE old_row IS NOT NULL OR cur_row IS NOT NULL";

inline const QByteArray RemoveLists = "DELETE FROM catalogos t USING pg_temp.vigia_undo_c u"
                                      " WHERE u.old_row IS NULL AND t.id = (u.cur_row ->> 'id')::bigint";

inline const QByteArray RestoreLists =
    "UPDATE catalogos t SET (codigo, nombre, tipo, region, capacidad, metadata, fecha_actualizacion)"
    "   = (o.codigo, o.nombre, o.tipo, o.region, o.capacidad, o.metadata, o.fecha_actualizacion)"
    " FROM pg_temp.vigia_undo_c u CROSS JOIN LATERAL jsonb_populate_record(NULL::catalogos, u.old_row) o"
    " WHERE u.old_row IS NOT NULL AND t.id = (u.cur_row ->> 'id')::bigint";

inline const QByteArray ReaddLists =
    "INSERT INTO catalogos OVERRIDING SYSTEM VALUE SELECT o.*"
    " FROM pg_temp.vigia_undo_c u CROSS JOIN LATERAL jsonb_populate_record(NULL::catalogos, u.old_row) o"
    " WHERE u.old_row IS NOT NULL AND u.cur_row IS NULL";

} // namespace vigia::etl::undosql
