#include "core/generation/chartsql.h"

#include "core/db/connection.h"

namespace vigia::generation {

namespace {

constexpr const char* NoCode = "('', 'Sistema', '_SISTEMA_')"; // rows that belong to no code

constexpr const char* DayNumber = "fecha - DATE '2000-01-01'";
constexpr const char* Clean = " AND NOT EXISTS (SELECT FROM raw_day x WHERE x.fecha = r.fecha)";
constexpr const char* Dirty = "fecha = ANY (ARRAY(SELECT fecha FROM raw_day))";

QByteArray dateLiteral(QDate day)
{
    return "DATE '" + day.toString(Qt::ISODate).toLatin1() + '\'';
}

/// 24 elements from rows (hora, total).
QByteArray hourArray()
{
    QByteArrayList elements;
    for (int hour = 1; hour <= energyday::HoursPerDay; ++hour)
        elements.append("max(total) FILTER (WHERE hora = " + QByteArray::number(hour) + ')');
    return "ARRAY[" + elements.join(", ") + ']';
}

} // namespace

QByteArray sourceExpression(const QByteArray& tipo)
{
    return "CASE upper(translate(btrim(" + tipo
        + "), 'áéíóúÁÉÍÓÚ', 'aeiouAEIOU')) WHEN 'HIDRAULICA' THEN 'hydro' WHEN 'TERMICA' THEN 'thermal' WHEN "
          "'SOLAR' THEN 'solar'"
          " WHEN 'EOLICA' THEN 'wind' WHEN 'COGENERADOR' THEN 'cogeneration' WHEN 'COGENERACION' THEN "
          "'cogeneration'"
          " ELSE 'unknown' END";
}

ChartSql::ChartSql(db::Connection& connection, const MetricInfo& metric, const DayRange& range,
                   const QStringList& codes, const PortalState& state)
    : m_hourUnit(connection.literal(metric.hourUnit))
    , m_from(dateLiteral(range.from))
    , m_lastDay(QByteArray::number(range.days() - 1))
    , m_between("fecha BETWEEN " + m_from + " AND " + dateLiteral(range.to))
    , m_probes("fecha = ANY (ARRAY(SELECT " + m_from + " + i FROM generate_series(0, " + m_lastDay + ") i))")
    , m_hourly(metric.finest == Step::Hour)
    , m_emptyIsZero(metric.emptyIsZero)
    , m_sistema(metric.entity == u"Sistema")
    , m_codeCount(codes.size())
    , m_state(state)
{
    const QByteArray metricName = connection.literal(metric.metric);
    const QByteArray entityName = connection.literal(metric.entity);
    m_series = "metrica = " + metricName + " AND entidad = " + entityName;
    m_where = m_series;
    m_rollup = "r.metric = " + metricName + " AND r.entity = " + entityName + " AND r." + m_between;
    if (m_sistema || codes.isEmpty())
        return; // the whole system has its aliases: its rows are few, all are read
    QByteArrayList literals;
    for (const QString& code : codes)
        literals.append(connection.literal(code));
    m_where += " AND recurso IN (" + literals.join(", ") + ')';
}

bool ChartSql::usesRollups(Key key) const
{
    return m_state.rollups && key == Key::Source && m_codeCount == 0;
}

QByteArray ChartSql::rawDays() const
{
    // Days that have no sums, were written to since, or hold sums of a source that lost or won a plant.
    return "raw_day AS MATERIALIZED (SELECT d.fecha FROM (SELECT " + m_from
        + " + i AS fecha FROM generate_series(0, " + m_lastDay
        + ") i) d WHERE NOT EXISTS (SELECT FROM vigia.rollup_hour r WHERE " + m_rollup
        + " AND r.fecha = d.fecha AND r.source = '' AND r.unit = '')"
          " UNION SELECT r.fecha FROM vigia.rollup_dirty r WHERE "
        + m_rollup + " UNION SELECT r.fecha FROM vigia.rollup_hour r WHERE " + m_rollup
        + " AND r.source = ANY (ARRAY(SELECT source FROM vigia.rollup_dirty_source)))";
}

QByteArray ChartSql::with(Key key, const QByteArray& rest) const
{
    QByteArrayList parts;
    if (key == Key::Source)
        parts.append("plant AS MATERIALIZED (SELECT codigo, " + sourceExpression("tipo")
                     + " AS source FROM catalogos WHERE catalogo = 'ListadoRecursos')");
    if (usesRollups(key))
        parts.append(rawDays());
    if (!rest.isEmpty())
        parts.append(rest);
    return parts.isEmpty() ? QByteArray() : "WITH " + parts.join(", ") + ' ';
}

QByteArray ChartSql::keyExpression(Key key) const
{
    if (m_sistema)
        return "recurso";
    const QByteArray what = key == Key::Code ? "recurso"
        : key == Key::Source                 ? "coalesce(p.source, 'unknown')"
                                             : "'total'";
    return QByteArray("CASE WHEN coalesce(recurso, '') IN ") + NoCode + " THEN '' ELSE " + what + " END";
}

QByteArray ChartSql::join(Key key) const
{
    return key == Key::Source ? " LEFT JOIN plant p ON p.codigo = recurso" : "";
}

QByteArray ChartSql::hourRows() const
{
    const bool probe = m_sistema || (m_codeCount > 0 && !m_state.seriesIndex);
    return "SELECT (fecha - " + m_from + ") * 24 + hora - 1, " + (hasCodeColumn() ? "recurso, " : "")
        + "valor_mwh, CASE WHEN unidad = " + m_hourUnit
        + " THEN NULL ELSE coalesce(unidad, '') END, fecha_actualizacion::timestamp FROM metrics_hourly "
          "WHERE "
        + m_where + " AND hora BETWEEN 1 AND 24 AND " + (probe ? m_probes : m_between);
}

QByteArray ChartSql::rawHourSums(Key key, const QByteArray& days) const
{
    const QByteArray sums = "(SELECT fecha, key, unit, " + hourArray()
        + " AS v, sum(n) AS n, max(at) AS at FROM (SELECT fecha, " + keyExpression(key)
        + " AS key, coalesce(unidad, '') AS unit, hora, sum(valor_mwh::float8) AS total, count(*) AS n, "
          "max(fecha_actualizacion)::timestamp AS at"
          " FROM metrics_hourly"
        + join(key) + " WHERE " + m_where + " AND " + days
        + " GROUP BY 1, 2, 3, 4) hours GROUP BY 1, 2, 3) s";
    if (!m_emptyIsZero)
        return QByteArray("SELECT s.") + DayNumber + ", s.key, s.unit, s.v, s.n::int8, 0::int8, s.at, 0 FROM "
            + sums;
    // The days' rows too: a source that stood still all day has no hours, and is zero all the same.
    return QByteArray("SELECT ") + DayNumber
        + ", key, coalesce(s.unit, ''), s.v, coalesce(s.n, 0)::int8, coalesce(d.n, 0)::int8, s.at, 0 FROM "
        + sums + " FULL JOIN (SELECT fecha, " + keyExpression(key) + " AS key, count(*) AS n FROM metrics"
        + join(key) + " WHERE " + m_where + " AND " + days + " GROUP BY 1, 2) d USING (fecha, key)";
}

QByteArray ChartSql::hourSums(Key key) const
{
    if (!usesRollups(key))
        return with(key) + rawHourSums(key, m_between);
    return with(key) + "SELECT r." + DayNumber
        + ", r.source, r.unit, r.v, r.rows::int8, r.day_rows::int8, r.loaded_at, 1 FROM vigia.rollup_hour r "
          "WHERE "
        + m_rollup + Clean + " UNION ALL " + rawHourSums(key, Dirty);
}

QByteArray ChartSql::rawDaySums(Key key, const QByteArray& dayDays, const QByteArray& hourDays) const
{
    QByteArray rows = "SELECT fecha, " + keyExpression(key)
        + " AS key, coalesce(unidad, '') AS unit, valor_gwh::float8 AS value, 1::int8 AS n, NULL::float8 AS "
          "rest_sum,"
          " NULL::float8 AS rest_mean, 0::int8 AS rest_n, NULL::int8 AS rest_hours, "
          "fecha_actualizacion::timestamp AS "
          "at FROM metrics"
        + join(key) + " WHERE " + m_where + " AND " + dayDays;
    if (m_hourly && !m_sistema) {
        rows += " UNION ALL SELECT fecha, " + keyExpression(key)
            + ", coalesce(unidad, ''), NULL, 0, sum(valor_mwh::float8), avg(valor_mwh::float8), count(*), "
              "count(*), "
              "max(fecha_actualizacion)::timestamp"
              " FROM metrics_hourly h"
            + join(key) + " WHERE " + m_where + " AND " + hourDays;
        rows += " AND NOT EXISTS (SELECT FROM metrics m WHERE " + m_where + " AND " + dayDays
            + " AND m.fecha = h.fecha AND m.recurso = h.recurso)";
        rows += QByteArray(" GROUP BY fecha, recurso, unidad") + (key == Key::Source ? ", p.source" : "");
    }
    if (key == Key::Code)
        return QByteArray("SELECT ") + DayNumber
            + ", key, unit, value, n, rest_sum, rest_mean, rest_n, rest_hours, at, 0 FROM (" + rows
            + ") both_tables";
    return QByteArray("SELECT ") + DayNumber
        + ", key, unit, sum(value), sum(n)::int8, sum(rest_sum), sum(rest_mean), sum(rest_n)::int8, "
          "min(rest_hours), max(at), 0"
          " FROM ("
        + rows + ") both_tables GROUP BY fecha, key, unit";
}

QByteArray ChartSql::daySums(Key key) const
{
    if (usesRollups(key))
        return with(key) + "SELECT r." + DayNumber
            + ", r.source, r.unit, r.value, r.rows::int8, r.rest_sum, r.rest_mean, r.rest_rows::int8, "
              "r.rest_hours::int8,"
              " r.loaded_at, 1 FROM vigia.rollup_day r WHERE "
            + m_rollup + Clean + " UNION ALL " + rawDaySums(key, Dirty, Dirty);
    const bool few = m_sistema || m_codeCount > 0;
    return with(key)
        + rawDaySums(key, few ? m_probes : m_between,
                     m_codeCount > 0 && !m_state.seriesIndex ? m_probes : m_between);
}

QByteArray ChartSql::dayPresence() const
{
    const bool few = m_sistema || m_codeCount > 0;
    return QByteArray("SELECT ") + DayNumber + ", coalesce(recurso, '') FROM metrics WHERE " + m_where
        + " AND " + (few ? m_probes : m_between);
}

QByteArray ChartSql::ranking() const
{
    QByteArray sql = "SELECT coalesce(recurso, ''), coalesce(unidad, ''), 0, sum(valor_gwh::float8), "
                     "count(*) FROM metrics WHERE "
        + m_where + " AND " + m_between + " GROUP BY 1, 2";
    if (m_hourly)
        sql += " UNION ALL SELECT coalesce(recurso, ''), coalesce(unidad, ''), 1, sum(valor_mwh::float8), "
               "count(*) "
               "FROM metrics_hourly WHERE "
            + m_where + " AND fecha = ANY (ARRAY(SELECT d.day FROM (SELECT " + m_from
            + " + i AS day FROM generate_series(0, " + m_lastDay
            + ") i) d LEFT JOIN LATERAL (SELECT true AS hit FROM metrics WHERE fecha = d.day AND " + m_where
            + " LIMIT 1) present ON true WHERE present.hit IS NULL)) GROUP BY 1, 2";
    return sql;
}

QByteArray ChartSql::percentProof(double limit, int atLeast) const
{
    return "SELECT NOT EXISTS (SELECT FROM metrics WHERE " + m_series + " AND valor_gwh > "
        + QByteArray::number(limit) + ") AND (SELECT count(*) FROM (SELECT FROM metrics WHERE " + m_series
        + " LIMIT " + QByteArray::number(atLeast) + ") few) = " + QByteArray::number(atLeast);
}

} // namespace vigia::generation
