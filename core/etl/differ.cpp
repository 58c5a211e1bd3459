#include "core/etl/differ.h"

namespace vigia::etl {

namespace {

constexpr int ListedMissing = 20;

// The rows of these days as they are. A series of the whole system may stand under the portal's other keys,
// and more than once: rank 1 is the row that counts, the others are surplus.
const QByteArray Rows =
    "SELECT m.ctid AS tid, m.id, m.fecha, m.recurso AS old_recurso, m.recurso, @hora AS hora,"
    "       m.@value AS valor, m.unidad, m.fecha_actualizacion"
    " FROM @table m WHERE m.metrica = $1 AND m.entidad = $2 AND m.fecha = ANY ($3::date[])";
const QByteArray SystemRows =
    "SELECT r.*, row_number() OVER (PARTITION BY fecha, hora, recurso"
    "                               ORDER BY (old_recurso = 'Sistema') DESC NULLS LAST, id DESC)::integer AS "
    "rank"
    " FROM (SELECT m.ctid AS tid, m.id, m.fecha, m.recurso AS old_recurso,"
    "              CASE WHEN coalesce(m.recurso, '') IN ('', '_SISTEMA_') THEN 'Sistema' ELSE m.recurso END "
    "AS recurso,"
    "              @hora AS hora, m.@value AS valor, m.unidad, m.fecha_actualizacion"
    "       FROM @table m WHERE m.metrica = $1 AND m.entidad = $2 AND m.fecha = ANY ($3::date[])) r";

const QByteArray Fill =
    "INSERT INTO @diff"
    " SELECT (CASE WHEN m.id IS NULL THEN 'n' WHEN s.hora IS NULL THEN 'm' ELSE 'u' END)::\"char\","
    "        coalesce(s.fecha, m.fecha), coalesce(s.recurso, m.recurso, ''), coalesce(s.hora, m.hora), "
    "s.valor,"
    "        m.tid, m.id, m.old_recurso, m.valor, m.unidad, m.fecha_actualizacion"
    " FROM (SELECT *, 1 AS rank FROM @stage) s FULL JOIN (@rows) m"
    "      ON m.fecha = s.fecha AND m.recurso = s.recurso AND m.hora = s.hora @rank"
    " WHERE m.id IS NULL OR s.hora IS NULL OR m.valor IS DISTINCT FROM s.valor OR m.unidad IS DISTINCT FROM "
    "$4"
    "       OR m.old_recurso IS DISTINCT FROM s.recurso";

// Exact arithmetic: the order of summing must not make a difference in the last bit from run to run.
const QByteArray Weigh =
    "WITH weighed AS ("
    " SELECT s.fecha, s.recurso, count(*) = count(w.valor_mwh) AS is_known,"
    "        (sum(s.valor::numeric * w.valor_mwh::numeric) / nullif(sum(w.valor_mwh::numeric), 0))::double "
    "precision"
    "        * $4::double precision AS valor"
    " FROM pg_temp.vigia_stage_h s LEFT JOIN metrics_hourly w"
    "      ON w.metrica = $1 AND w.entidad = $2 AND w.recurso = $3 AND w.fecha = s.fecha AND w.hora = s.hora"
    " GROUP BY s.fecha, s.recurso),"
    " stored AS (UPDATE pg_temp.vigia_stage_d d SET valor = w.valor FROM weighed w"
    "            WHERE d.fecha = w.fecha AND d.recurso = w.recurso AND w.is_known AND w.valor IS NOT NULL)"
    " SELECT fecha, recurso FROM weighed WHERE NOT is_known OR valor IS NULL ORDER BY fecha, recurso";

// A day younger than ten days below three quarters of the median of the last four same weekdays.
const QByteArray PartialDays =
    "SELECT s.fecha, s.recurso, s.valor FROM pg_temp.vigia_stage_d s CROSS JOIN LATERAL ("
    "  SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY coalesce(t.valor, m.valor_gwh)) AS median,"
    "         count(coalesce(t.valor, m.valor_gwh)) AS n"
    "  FROM generate_series(7, 28, 7) AS back"
    "  LEFT JOIN pg_temp.vigia_stage_d t ON t.fecha = s.fecha - back AND t.recurso = s.recurso"
    "  LEFT JOIN metrics m ON m.metrica = $1 AND m.entidad = $2 AND m.recurso = s.recurso AND m.fecha = "
    "s.fecha - back"
    "       AND m.unidad = $3) w"
    " WHERE s.fecha > $4::date - 10 AND w.n >= 2 AND s.valor < 0.75 * w.median ORDER BY s.fecha";

const QByteArray Biggest =
    "SELECT fecha, recurso, hora, old_valor, valor, old_unidad FROM @diff WHERE op = 'u'"
    " ORDER BY (old_unidad IS DISTINCT FROM $1) DESC, abs(valor - old_valor) DESC, fecha, recurso, hora "
    "LIMIT 50";

const QByteArray Curve =
    "WITH top AS (SELECT recurso FROM @diff WHERE op IN ('n', 'u') GROUP BY recurso"
    "             ORDER BY sum(abs(valor - coalesce(old_valor, 0))) DESC, recurso LIMIT 8)"
    " SELECT s.fecha, s.recurso, s.hora, CASE WHEN d.op IS NULL THEN s.valor ELSE d.old_valor END, s.valor, "
    "d.old_unidad"
    " FROM @stage s JOIN top USING (recurso)"
    " LEFT JOIN @diff d ON d.fecha = s.fecha AND d.recurso = s.recurso AND d.hora = s.hora AND d.op IN ('n', "
    "'u')"
    " ORDER BY s.recurso, s.fecha, s.hora LIMIT 20000";

QStringList isoDays(const std::vector<QDate>& days)
{
    QStringList result;
    for (const QDate day : days)
        result += day.toString(Qt::ISODate);
    return result;
}

std::vector<ChangedValue> changedValues(const db::Rows& rows)
{
    std::vector<ChangedValue> result;
    for (int i = 0; i < rows.count(); ++i)
        result.push_back({rows.date(i, 0), rows.text(i, 1), static_cast<int>(rows.integer(i, 2)),
                          rows.number(i, 3), rows.number(i, 4), rows.text(i, 5)});
    return result;
}

} // namespace

Differ::Differ(db::Connection& connection, const Stage& stage)
    : m_connection(connection)
    , m_stage(stage)
    , m_rule(stage.rule())
{
}

bool Differ::isSystem() const
{
    return m_rule.entity == u"Sistema";
}

Result<DiffInfo> Differ::compare(QDate today)
{
    DiffInfo diff;
    diff.unit = m_rule.endpoint == xm::Endpoint::Hourly ? m_rule.hourUnit : m_rule.unit;
    diff.findings = m_stage.findings();
    for (const Grain grain : Grains)
        if (const Result<> known = m_connection.script(sqlFor(grain, "ANALYZE @stage")); !known)
            return fail(known.error());
    if (const Result<> weighed = weighDays(); !weighed)
        return fail(weighed.error());
    for (const Grain grain : Grains) {
        if (const Result<> filled = fill(grain); !filled)
            return fail(filled.error());
        const bool isHour = grain == Grain::Hour;
        const Result<GrainCounts> counts = count(grain, isHour ? m_stage.hourRows() : m_stage.dayRows());
        if (!counts)
            return fail(counts.error());
        (isHour ? diff.hours : diff.days) = *counts;
        if (const Result<> listed = listMissing(grain, diff); !listed)
            return fail(listed.error());
    }
    if (const Result<> found = findPartialDays(today, diff); !found)
        return fail(found.error());
    diff.findings.insert(diff.findings.end(), m_findings.begin(), m_findings.end());
    return diff;
}

Result<> Differ::weighDays()
{
    if (m_rule.weight.isEmpty())
        return {};
    const QStringList weight = m_rule.weight.split(u'/');
    const auto unknown =
        m_connection.query(Weigh,
                           {db::param(weight.value(0)), db::param(weight.value(1)),
                            db::param(weight.value(1)), db::param(m_rule.factor / m_rule.hourFactor)});
    if (!unknown)
        return fail(unknown.error());
    for (int i = 0; i < unknown->count(); ++i)
        m_findings.push_back(
            {QString::fromLatin1(findingkind::NoWeight), unknown->date(i, 0), unknown->text(i, 1), NoValue});
    return {};
}

Result<> Differ::fill(Grain grain)
{
    const Result<> made = m_connection.script(
        QByteArray("CREATE TEMP TABLE ") + (grain == Grain::Hour ? "vigia_diff_h" : "vigia_diff_d")
        + " (op \"char\", fecha date, recurso text, hora integer, valor double precision, tid tid, id bigint,"
          "  old_recurso text, old_valor double precision, old_unidad text, old_updated timestamp) ON COMMIT "
          "DROP");
    if (!made)
        return made;
    QByteArray sql = Fill;
    sql.replace("@rows", isSystem() ? SystemRows : Rows);
    sql.replace("@rank", isSystem() ? "AND m.rank = s.rank" : "");
    const auto filled = m_connection.execute(
        sqlFor(grain, sql),
        {db::param(m_rule.metric), db::param(m_rule.entity), db::param(isoDays(m_stage.days())),
         db::param(grain == Grain::Hour ? m_rule.hourUnit : m_rule.unit)});
    if (!filled)
        return fail(filled.error());
    if (isSystem()) {
        const auto marked = m_connection.execute(
            sqlFor(grain,
                   "UPDATE @diff d SET op = 'x' FROM @stage s"
                   " WHERE d.op = 'm' AND s.fecha = d.fecha AND s.recurso = d.recurso AND s.hora = d.hora"));
        if (!marked)
            return fail(marked.error());
    }
    return m_connection.script(sqlFor(grain, "ANALYZE @diff"));
}

Result<GrainCounts> Differ::count(Grain grain, qint64 staged)
{
    const auto rows = m_connection.query(
        sqlFor(grain,
               "SELECT count(*) FILTER (WHERE op = 'n'), count(*) FILTER (WHERE op = 'u'),"
               "       count(*) FILTER (WHERE op = 'm'), count(*) FILTER (WHERE op = 'x') FROM @diff"));
    if (!rows)
        return fail(rows.error());
    GrainCounts counts;
    counts.inserted = rows->integer(0, 0);
    counts.changed = rows->integer(0, 1);
    counts.unchanged = staged - counts.inserted - counts.changed;
    counts.missing = rows->integer(0, 2);
    counts.aliases = rows->integer(0, 3);
    return counts;
}

Result<> Differ::listMissing(Grain grain, DiffInfo& diff)
{
    const auto rows =
        m_connection.query(sqlFor(grain,
                                  "SELECT fecha, recurso, hora, old_valor, NULL, old_unidad FROM @diff"
                                  " WHERE op = 'm' ORDER BY fecha, recurso, hora LIMIT $1"),
                           {db::param(ListedMissing - static_cast<int>(diff.missing.size()))});
    if (!rows)
        return fail(rows.error());
    for (const ChangedValue& value : changedValues(*rows))
        diff.missing.push_back(value);
    return {};
}

Result<> Differ::findPartialDays(QDate today, DiffInfo& diff)
{
    if (!m_rule.complete || m_rule.aggregation != Aggregation::Sum)
        return {};
    const auto rows = m_connection.query(
        PartialDays,
        {db::param(m_rule.metric), db::param(m_rule.entity), db::param(m_rule.unit), db::param(today)});
    if (!rows)
        return fail(rows.error());
    for (int i = 0; i < rows->count(); ++i)
        diff.findings.push_back({QString::fromLatin1(findingkind::PartialDay), rows->date(i, 0),
                                 rows->text(i, 1), rows->number(i, 2)});
    return {};
}

Result<> Differ::describe(DiffInfo& diff)
{
    const Grain grain = m_rule.endpoint == xm::Endpoint::Hourly ? Grain::Hour : Grain::Day;
    const auto biggest = m_connection.query(sqlFor(grain, Biggest), {db::param(diff.unit)});
    if (!biggest)
        return fail(biggest.error());
    const auto curve = m_connection.query(sqlFor(grain, Curve));
    if (!curve)
        return fail(curve.error());
    diff.biggest = changedValues(*biggest);
    diff.curve = changedValues(*curve);
    return {};
}

} // namespace vigia::etl
