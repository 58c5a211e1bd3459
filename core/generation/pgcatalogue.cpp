// The questions of PgGenerationSource that are about what there is: plants, newest days, days without data.
#include "core/db/connection.h"
#include "core/generation/pggenerationsource.h"
#include "core/generation/portalstate.h"

#include <map>

namespace vigia::generation {

namespace {

QString sourceOf(QString tipo)
{
    static const QHash<QString, QString> sources {
        {QStringLiteral("HIDRAULICA"), SourceIds.at(0)},  {QStringLiteral("TERMICA"), SourceIds.at(1)},
        {QStringLiteral("SOLAR"), SourceIds.at(2)},       {QStringLiteral("EOLICA"), SourceIds.at(3)},
        {QStringLiteral("COGENERADOR"), SourceIds.at(4)}, {QStringLiteral("COGENERACION"), SourceIds.at(4)},
    };
    tipo = tipo.trimmed()
               .toUpper()
               .replace(u'Á', u'A')
               .replace(u'É', u'E')
               .replace(u'Í', u'I')
               .replace(u'Ó', u'O');
    return sources.value(tipo, SourceIds.at(5));
}

// DISTINCT over 50 million rows without reading them: from each pair the index leads to the next. Then the
// newest day of each as in newestDay().
constexpr const char* FreshnessSql = R"(
WITH RECURSIVE pair AS (
    (SELECT metrica, entidad FROM %1 ORDER BY metrica, entidad LIMIT 1)
    UNION ALL
    SELECT n.metrica, n.entidad FROM pair p CROSS JOIN LATERAL (
        SELECT t.metrica, t.entidad FROM %1 t WHERE (t.metrica, t.entidad) > (p.metrica, p.entidad)
        ORDER BY t.metrica, t.entidad LIMIT 1) n
)
SELECT pair.metrica, pair.entidad, newest.day FROM pair CROSS JOIN LATERAL (
    WITH RECURSIVE days AS (
        SELECT least((SELECT max(fecha) FROM %1), current_date + 400) AS day
        UNION ALL
        SELECT day - 1 FROM days WHERE day > DATE '1995-01-01'
    )
    SELECT day FROM days CROSS JOIN LATERAL (
        SELECT FROM %1 t WHERE t.fecha = day AND t.metrica = pair.metrica AND t.entidad = pair.entidad LIMIT 1) found
    LIMIT 1
) newest
)";

// $1 metric, $2 entity, $3 from, $4 to (days), $5 code or NULL, $6 newest day, $7 lag.
constexpr const char* GapSql = R"(
SELECT day FROM (SELECT $3::date + i AS day FROM generate_series(0, $4::date - $3::date) i) days
LEFT JOIN LATERAL (
    SELECT true AS hit FROM metrics m
    WHERE m.fecha = day AND m.metrica = $1 AND m.entidad = $2 AND ($5::text IS NULL OR m.recurso = $5) LIMIT 1) d ON true
LEFT JOIN LATERAL (
    SELECT true AS hit FROM metrics_hourly h
    WHERE h.fecha = day AND h.metrica = $1 AND h.entidad = $2 AND ($5::text IS NULL OR h.recurso = $5) LIMIT 1) h ON true
WHERE d.hit IS NULL AND h.hit IS NULL
  AND (day <= $6::date OR day < (now() AT TIME ZONE 'America/Bogota')::date - $7::int)
)";

constexpr const char* KnownSql = R"(
  AND NOT EXISTS (SELECT FROM vigia.known_gap k
                  WHERE k.metric = $1 AND k.entity IN ($2, '*') AND day BETWEEN k.day_from AND k.day_to)
)";

/// Months without any day, of the days without data.
std::vector<DayRange> wholeMonths(const std::vector<DayRange>& gaps)
{
    std::vector<DayRange> months;
    for (const DayRange& gap : gaps) {
        QDate first(gap.from.year(), gap.from.month(), 1);
        if (first < gap.from)
            first = first.addMonths(1);
        for (QDate month = first; month.addMonths(1).addDays(-1) <= gap.to; month = month.addMonths(1)) {
            const QDate last = month.addMonths(1).addDays(-1);
            if (!months.empty() && months.back().to.addDays(1) == month)
                months.back().to = last;
            else
                months.push_back({month, last});
        }
    }
    return months;
}

} // namespace

Result<std::vector<PlantInfo>> PgGenerationSource::plants()
{
    const Result<db::Rows> rows = m_connection.query(
        "SELECT codigo, nombre, tipo FROM catalogos WHERE catalogo = 'ListadoRecursos' ORDER BY codigo");
    if (!rows)
        return fail(rows.error());
    std::vector<PlantInfo> plants;
    plants.reserve(static_cast<std::size_t>(rows->count()));
    for (int row = 0; row < rows->count(); ++row) {
        const QString code = rows->text(row, 0);
        plants.push_back(
            {code, rows->isNull(row, 1) ? code : rows->text(row, 1), sourceOf(rows->text(row, 2))});
    }
    return plants;
}

Result<std::vector<FreshnessInfo>> PgGenerationSource::freshness()
{
    std::map<std::pair<QString, QString>, FreshnessInfo> found;
    for (const bool hours : {false, true}) {
        QByteArray sql(FreshnessSql);
        sql.replace("%1", hours ? "metrics_hourly" : "metrics");
        const Result<db::Rows> rows = m_connection.query(sql);
        if (!rows)
            return fail(rows.error());
        for (int row = 0; row < rows->count(); ++row) {
            const QString metric = rows->text(row, 0);
            const QString entity = rows->text(row, 1);
            FreshnessInfo& info = found[{metric, entity}];
            info.metric = metric;
            info.entity = entity;
            info.newestDay =
                info.newestDay.isValid() ? std::max(info.newestDay, rows->date(row, 2)) : rows->date(row, 2);
            info.hasHours = info.hasHours || hours;
        }
    }
    std::vector<FreshnessInfo> all;
    for (auto& [pair, info] : found) {
        // A month's value is stored on its first day and stands for all of it.
        const auto metric = m_metrics->find(info.metric, info.entity);
        if (metric && metric->finest == Step::Month && info.newestDay.isValid())
            info.newestDay =
                QDate(info.newestDay.year(), info.newestDay.month(), info.newestDay.daysInMonth());
        all.push_back(std::move(info));
    }
    return all;
}

Result<std::vector<DayRange>> PgGenerationSource::gaps(const GapQuery& query)
{
    const Result<MetricInfo> metric = m_metrics->find(query.metric, query.entity);
    if (!metric)
        return fail(metric.error());
    if (const Result<DayRange> range =
            DayRange::parse(query.range.from.toString(Qt::ISODate), query.range.to.toString(Qt::ISODate));
        !range)
        return fail(range.error());
    std::vector<DayRange> gaps;
    if (metric->sparse)
        return gaps;
    const Result<PortalState> state = portalState(m_connection);
    if (!state)
        return fail(state.error());
    const Result<QDate> newest = newestDay(m_connection, query.metric, query.entity);
    if (!newest)
        return fail(newest.error());
    // All rows of Sistema are the system's, under whatever key.
    const QString code = query.entity == u"Sistema" || query.code.isEmpty() ? QString() : query.code;
    const Result<db::Rows> rows = m_connection.query(
        QByteArray(GapSql) + (state->knownGaps ? KnownSql : "") + " ORDER BY day",
        {db::param(query.metric), db::param(query.entity), db::param(query.range.from),
         db::param(query.range.to), db::param(code), newest->isValid() ? db::param(*newest) : db::Param(),
         db::param(metric->lagDays)});
    if (!rows)
        return fail(rows.error());
    for (int row = 0; row < rows->count(); ++row) {
        const QDate day = rows->date(row, 0);
        if (!gaps.empty() && gaps.back().to.addDays(1) == day)
            gaps.back().to = day;
        else
            gaps.push_back({day, day});
    }
    return metric->finest == Step::Month ? wholeMonths(gaps) : gaps;
}

} // namespace vigia::generation
