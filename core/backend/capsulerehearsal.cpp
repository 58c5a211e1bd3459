#include "core/backend/capsulerehearsal.h"

#include "core/base/ids.h"
#include "core/capsule/capsulecharts.h"
#include "core/capsule/values/capsulevalues.h"
#include "core/db/connection.h"

#include <QJsonDocument>
#include <QSet>

#include <cmath>

namespace vigia::backend {

namespace {

/// catalogos.tipo of a source, as the portal writes it; NULL for those that nobody knows.
QString typeOf(const QString& source)
{
    static const QHash<QString, QString> types {
        {QStringLiteral("hydro"), QStringLiteral("HIDRAULICA")},
        {QStringLiteral("thermal"), QStringLiteral("TERMICA")},
        {QStringLiteral("solar"), QStringLiteral("SOLAR")},
        {QStringLiteral("wind"), QStringLiteral("EOLICA")},
        {QStringLiteral("cogeneration"), QStringLiteral("COGENERADOR")}};
    return types.value(source);
}

/// A null element is no value. Of days that lack hours there is no row, as the portal's loader has it.
QStringList numbers(const Series& series, Step step)
{
    QStringList texts;
    for (std::size_t i = 0; i < series.values.size(); ++i) {
        const double value = series.values[i];
        const bool isWhole =
            step != Step::Day || series.hours.empty() || series.hours[i] >= energyday::HoursPerDay;
        texts += std::isfinite(value) && isWhole ? QString::number(value, 'g', QLocale::FloatingPointShortest)
                                                 : QString();
    }
    return texts;
}

QByteArray insertFor(Step step)
{
    if (step == Step::Hour)
        return "INSERT INTO metrics_hourly (fecha, metrica, entidad, recurso, hora, valor_mwh, unidad) "
               "SELECT $1::date + "
               "((i - 1) / 24)::int, $2, $3, $4, (i - 1) % 24 + 1, v, $5 FROM unnest($6::text[]::float8[]) "
               "WITH "
               "ORDINALITY AS t (v, i) WHERE v IS NOT NULL";
    const QByteArray day = step == Step::Day ? QByteArray("$1::date + (i - 1)::int")
                                             : QByteArray("($1::date + (i - 1) * interval '1 month')::date");
    return "INSERT INTO metrics (fecha, metrica, entidad, recurso, valor_gwh, unidad) SELECT " + day
        + ", $2, $3, $4, v, $5 FROM unnest($6::text[]::float8[]) WITH ORDINALITY AS t (v, i) WHERE v IS NOT "
          "NULL";
}

} // namespace

Result<RehearsalSummary> Rehearsal::import()
{
    if (const Result<> begun = m_connection.query("BEGIN", {}).map([](const db::Rows&) {}); !begun)
        return fail(begun.error());
    RehearsalSummary summary;
    const Result<> done = requireEmpty().and_then([&] { return importAll(summary); });
    const Result<db::Rows> ended = m_connection.query(done ? "COMMIT" : "ROLLBACK", {});
    if (!done)
        return fail(done.error());
    if (!ended)
        return fail(ended.error());
    return summary;
}

Result<> Rehearsal::requireEmpty()
{
    const Result<db::Rows> rows = m_connection.query(
        "SELECT EXISTS (SELECT FROM metrics) OR EXISTS (SELECT FROM metrics_hourly) OR EXISTS (SELECT FROM "
        "vigia.etl_run)",
        {});
    if (!rows)
        return fail(rows.error());
    if (rows->boolean(0, 0))
        return fail(ErrorCode::Conflict,
                    tr("This site holds market data or runs already, and may be a live one: a capsule is "
                       "rehearsed in a "
                       "new site only."),
                    {}, "NotARehearsal");
    return {};
}

Result<> Rehearsal::importAll(RehearsalSummary& summary)
{
    if (const Result<> plants = importPlants(summary); !plants)
        return plants;
    const auto charts = capsule::CapsuleCharts(m_reader).all();
    if (!charts && charts.error().errorClass != "NotInCapsule")
        return fail(charts.error());
    QStringList keys; // parts of a chart share one
    if (charts)
        for (const capsule::ChartFacts& chart : *charts)
            if (chart.grouping == generation::Grouping::Code)
                keys += capsule::CapsuleCharts::key(chart.metric, chart.entity, chart.grouping, chart.step);
    keys.removeDuplicates();
    for (const QString& key : std::as_const(keys))
        if (const Result<> series = importSeries(key, summary); !series)
            return series;
    return importRuns(summary);
}

Result<> Rehearsal::importPlants(RehearsalSummary& summary)
{
    const auto plants = m_reader.plants();
    if (!plants)
        return plants.error().errorClass == "NotInCapsule" ? Result<>() : fail(plants.error());
    for (const generation::PlantInfo& plant : *plants) {
        const Result<db::Rows> added =
            m_connection.query("INSERT INTO catalogos (catalogo, codigo, nombre, tipo) VALUES "
                               "('ListadoRecursos', $1, $2, $3) ON CONFLICT DO "
                               "NOTHING",
                               {db::param(plant.code.left(100)), db::param(plant.name.left(200)),
                                db::param(typeOf(plant.source))});
        if (!added)
            return fail(added.error());
        ++summary.plants;
    }
    return {};
}

Result<> Rehearsal::importSeries(const QString& key, RehearsalSummary& summary)
{
    const auto chart = capsule::CapsuleCharts(m_reader).read(key);
    if (!chart)
        return fail(chart.error());
    for (const Series& series : chart->series) {
        const Result<db::Rows> added = m_connection.query(
            "WITH added AS (" + insertFor(chart->query.step)
                + " ON CONFLICT DO NOTHING RETURNING 1) SELECT count(*) FROM added",
            {db::param(chart->grid.first), db::param(chart->query.metric.left(50)),
             db::param(chart->query.entity.left(100)), db::param(series.code.left(100)),
             db::param(series.unit.left(10)), db::param(numbers(series, chart->query.step))});
        if (!added)
            return fail(added.error());
        summary.values += added->integer(0, 0);
        ++summary.series;
    }
    return {};
}

Result<> Rehearsal::importRuns(RehearsalSummary& summary)
{
    for (int offset = 0;; offset += 1000) {
        const auto page = m_reader.runs({{}, 1000, offset});
        if (!page)
            return page.error().errorClass == "NotInCapsule" ? Result<>() : fail(page.error());
        for (const etl::RunInfo& run : page->runs) {
            if (!isRunId(run.id))
                continue;
            if (const Result<> added = importRun(run); !added)
                return added;
            ++summary.runs;
        }
        if (const Result<> joined = joinRuns(page->runs); !joined)
            return joined;
        if (offset + 1000 >= page->matching)
            return {};
    }
}

Result<> Rehearsal::importRun(const etl::RunInfo& run)
{
    // Nothing that waits or runs comes along: an engine would take it up.
    const QString state = run.isOpen() ? QStringLiteral("REVOKED") : etl::runStateName(run.state);
    const etl::RunError error = run.error.value_or(etl::RunError {});
    const auto orNull = [](const QString& text) { return text.isEmpty() ? QString() : text; };
    const QString kind = !run.error ? QString()
        : error.isTemporary         ? QStringLiteral("temporary")
                                    : QStringLiteral("permanent");
    const QString summary = QString::fromUtf8(QJsonDocument(run.summary).toJson(QJsonDocument::Compact));
    return m_connection
        .query("INSERT INTO vigia.etl_run (id, job, metric, entity, day_from, day_to, engine, queue, worker, "
               "requested_by, "
               "reason, state, attempt, created_at, started_at, finished_at, rows_read, rows_inserted, "
               "rows_changed, "
               "rows_unchanged, rows_rejected, api_calls, error_class, error_kind, error_text, error_detail, "
               "summary, "
               "retries, deliveries) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, "
               "$15, $16, $17, "
               "$18, $19, $20, $21, $22, $23, $24, $25, $26, $27, $28, $29) ON CONFLICT DO NOTHING",
               {db::param(run.id),
                db::param(run.job),
                db::param(run.metric),
                db::param(run.entity),
                db::param(run.from),
                db::param(run.to),
                db::param(run.engine),
                db::param(run.queue),
                db::param(orNull(run.worker)),
                db::param(run.requestedBy),
                db::param(orNull(run.reason)),
                db::param(state),
                db::param(run.attempts),
                db::param(run.createdAt),
                db::param(run.startedAt),
                db::param(run.finishedAt),
                db::param(run.rows.read),
                db::param(run.rows.inserted),
                db::param(run.rows.changed),
                db::param(run.rows.unchanged),
                db::param(run.rows.rejected),
                db::param(run.apiCalls),
                db::param(orNull(error.errorClass)),
                db::param(kind),
                db::param(orNull(error.message)),
                db::param(orNull(error.detail)),
                db::param(summary),
                db::param(run.retries),
                db::param(run.deliveries)})
        .map([](const db::Rows&) {});
}

Result<> Rehearsal::joinRuns(const etl::RunList& runs)
{
    using Link = std::pair<const char*, QString etl::RunInfo::*>;
    for (const auto& [column, other] :
         {Link {"parent_run", &etl::RunInfo::parent}, Link {"batch_run", &etl::RunInfo::batch},
          Link {"reverts", &etl::RunInfo::reverts}, Link {"reverted_by", &etl::RunInfo::revertedBy}})
        for (const etl::RunInfo& run : runs) {
            if (!isRunId(run.*other) || !isRunId(run.id))
                continue;
            const Result<db::Rows> joined = m_connection.query(
                "UPDATE vigia.etl_run SET " + QByteArray(column)
                    + " = $2 WHERE id = $1 AND EXISTS (SELECT FROM vigia.etl_run o WHERE o.id = $2)",
                {db::param(run.id), db::param(run.*other)});
            if (!joined)
                return fail(joined.error());
        }
    return {};
}

} // namespace vigia::backend
