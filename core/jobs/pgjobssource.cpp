#include "core/jobs/pgjobssource.h"

#include "core/etl/reverter.h"
#include "core/etl/runlog.h"
#include "core/etl/runregistry.h"

#include <QHash>

namespace vigia::jobs {

namespace {

constexpr int ListedChanges = 50;
constexpr int RevertChanges = 200;
constexpr int ListedParts = 500;
constexpr int CurveValues = 20'000;
constexpr int LongestGrid = 366;

std::vector<etl::ChangedValue> changedValues(const db::Rows& rows)
{
    std::vector<etl::ChangedValue> values;
    for (int i = 0; i < rows.count(); ++i)
        values.push_back({rows.date(i, 0), rows.text(i, 1), static_cast<int>(rows.integer(i, 2)),
                          rows.number(i, 3), rows.number(i, 4), rows.text(i, 5)});
    return values;
}

/// Of a run of millions of rows the first 5,000 series and days speak for it.
const QByteArray ChangedRows =
    "SELECT c.grain, c.fecha, c.recurso, e.hora, e.old_value, e.new_value, coalesce(c.new_unit, e.old_unit) "
    "AS unit"
    " FROM (SELECT * FROM vigia.etl_change WHERE run_id = $1 AND grain <> 'c' LIMIT 5000) c"
    " CROSS JOIN LATERAL unnest(c.hours, c.old_values, c.new_values, c.old_units) AS e (hora, old_value, "
    "new_value, old_unit)";

QString seriesKey(const QString& metric, const QString& entity)
{
    return metric % u'/' % entity;
}

} // namespace

PgJobsSource::PgJobsSource(db::Connection& connection)
    : m_connection(connection)
{
}

Result<RunPage> PgJobsSource::runs(const RunQuery& query)
{
    Result<etl::RunFilter> filter = etl::RunFilter::parse(query.filter);
    if (!filter)
        return fail(filter.error());
    filter->limit = query.limit;
    filter->offset = query.offset;
    etl::RunRegistry registry(m_connection);
    RunPage page;
    page.offset = std::max(0, query.offset);
    Result<etl::RunList> runs = registry.list(*filter);
    if (!runs)
        return fail(runs.error());
    page.runs = std::move(*runs);
    const Result<qint64> count = registry.count(*filter);
    if (!count)
        return fail(count.error());
    page.matching = *count;
    if (const Result<> added = addParts(page); !added)
        return fail(added.error());
    return page;
}

Result<> PgJobsSource::addParts(RunPage& page)
{
    QStringList batches;
    for (const etl::RunInfo& run : page.runs)
        if (run.job == u"incremental")
            batches += run.id;
    if (batches.isEmpty())
        return {};
    const auto rows =
        m_connection.query("SELECT batch_run, count(*), count(*) FILTER (WHERE state = 'SUCCESS'), count(*) "
                           "FILTER (WHERE state = 'FAILURE'),"
                           "   count(*) FILTER (WHERE state IN ('PENDING', 'RECEIVED', 'STARTED', 'RETRY'))"
                           " FROM vigia.etl_run WHERE batch_run = ANY ($1::uuid[]) GROUP BY 1",
                           {db::param(batches)});
    if (!rows)
        return fail(rows.error());
    for (int i = 0; i < rows->count(); ++i)
        page.parts.insert(rows->text(i, 0),
                          {static_cast<int>(rows->integer(i, 1)), static_cast<int>(rows->integer(i, 2)),
                           static_cast<int>(rows->integer(i, 3)), static_cast<int>(rows->integer(i, 4))});
    return {};
}

Result<RunGrid> PgJobsSource::grid(const DayRange& days, const SeriesList& series)
{
    if (!days.from.isValid() || days.from > days.to || days.days() > LongestGrid)
        return fail(ErrorCode::InvalidData,
                    tr("The grid shows between one day and a year: choose other days."));
    RunGrid grid;
    grid.days = days;
    for (const SeriesInfo& each : series)
        if (!each.isList)
            grid.rows.push_back({each.metric, each.entity, each.name,
                                 std::vector<GridCell>(static_cast<std::size_t>(days.days()))});
    if (const Result<> added = addCells(grid); !added)
        return fail(added.error());
    if (const Result<> added = addData(grid); !added)
        return fail(added.error());
    std::erase_if(grid.rows, [](const GridRow& row) {
        return std::all_of(row.cells.begin(), row.cells.end(),
                           [](const GridCell& cell) { return cell.runs == 0 && !cell.hasData; });
    });
    return grid;
}

Result<> PgJobsSource::addCells(RunGrid& grid)
{
    QHash<QString, GridRow*> byKey;
    for (GridRow& row : grid.rows)
        byKey.insert(seriesKey(row.metric, row.entity), &row);
    const auto rows = m_connection.query(
        "SELECT r.metric, r.entity, d.day::date, (array_agg(r.id ORDER BY r.created_at DESC))[1],"
        "       (array_agg(r.state ORDER BY r.created_at DESC))[1], count(*)"
        " FROM vigia.etl_run r CROSS JOIN LATERAL generate_series(greatest(r.day_from, $1::date),"
        "   least(r.day_to, $2::date), interval '1 day') AS d (day)"
        " WHERE r.day_from <= $2 AND r.day_to >= $1 AND r.job IN ('load', 'import', 'revert') GROUP BY 1, 2, "
        "3",
        {db::param(grid.days.from), db::param(grid.days.to)});
    if (!rows)
        return fail(rows.error());
    for (int i = 0; i < rows->count(); ++i) {
        GridRow* row = byKey.value(seriesKey(rows->text(i, 0), rows->text(i, 1)));
        if (row == nullptr)
            continue;
        GridCell& cell = row->cells[static_cast<std::size_t>(grid.days.from.daysTo(rows->date(i, 2)))];
        cell.runId = rows->text(i, 3);
        cell.state = etl::runStateFromName(rows->text(i, 4)).value_or(etl::RunState::Failure);
        cell.runs = static_cast<int>(rows->integer(i, 5));
    }
    return {};
}

Result<> PgJobsSource::addData(RunGrid& grid)
{
    QStringList metrics;
    QStringList entities;
    for (const GridRow& row : grid.rows) {
        metrics += row.metric;
        entities += row.entity;
    }
    const auto rows = m_connection.query(
        "SELECT s.row, d.day::date FROM unnest($3::text[], $4::text[]) WITH ORDINALITY AS s (metric, entity, "
        "row)"
        " CROSS JOIN generate_series($1::date, $2::date, interval '1 day') AS d (day)"
        " WHERE EXISTS (SELECT FROM metrics m WHERE m.fecha = d.day::date AND m.metrica = s.metric"
        "               AND m.entidad = s.entity)",
        {db::param(grid.days.from), db::param(grid.days.to), db::param(metrics), db::param(entities)});
    if (!rows)
        return fail(rows.error());
    for (int i = 0; i < rows->count(); ++i) {
        GridRow& row = grid.rows[static_cast<std::size_t>(rows->integer(i, 0) - 1)];
        row.cells[static_cast<std::size_t>(grid.days.from.daysTo(rows->date(i, 1)))].hasData = true;
    }
    return {};
}

Result<RunDetails> PgJobsSource::details(const QString& id)
{
    etl::RunRegistry registry(m_connection);
    Result<etl::RunInfo> run = registry.find(id);
    if (!run)
        return fail(run.error());
    etl::RunLog log(m_connection);
    RunDetails details;
    details.run = std::move(*run);
    const QString& runId = details.run.id;
    auto attempts = log.attempts(runId);
    if (!attempts)
        return fail(attempts.error());
    auto lines = log.lines(runId);
    if (!lines)
        return fail(lines.error());
    auto rejects = log.rejects(runId);
    if (!rejects)
        return fail(rejects.error());
    etl::RunFilter partsOf;
    partsOf.require(etl::RunFilter::Field::Batch, {runId});
    partsOf.limit = ListedParts;
    auto parts = registry.list(partsOf);
    if (!parts)
        return fail(parts.error());
    auto changed = changes(details.run, ListedChanges);
    if (!changed)
        return fail(changed.error());
    details.attempts = std::move(*attempts);
    details.log = std::move(*lines);
    details.rejects = std::move(*rejects);
    details.parts = std::move(*parts);
    details.changes = std::move(*changed);
    details.changedRows = details.run.rows.inserted + details.run.rows.changed;
    return details;
}

Result<std::vector<etl::ChangedValue>> PgJobsSource::changes(const etl::RunInfo& run, int limit)
{
    const auto rows =
        m_connection.query("SELECT fecha, recurso, hora, old_value, new_value, unit FROM (" + ChangedRows
                               + ") AS changed ORDER BY abs(new_value - old_value) DESC NULLS LAST, "
                                 "abs(coalesce(new_value, old_value)) DESC,"
                                 " fecha, recurso, hora LIMIT $2",
                           {db::param(run.id), db::param(limit)});
    if (!rows)
        return fail(rows.error());
    return changedValues(*rows);
}

Result<RevertPreview> PgJobsSource::previewRevert(const QString& id)
{
    Result<etl::RunInfo> run = etl::RunRegistry(m_connection).find(id);
    if (!run)
        return fail(run.error());
    etl::RevertOptions options;
    options.dryRun = true;
    auto found = etl::Reverter(m_connection, *run, options).revert();
    if (!found)
        return fail(found.error());
    RevertPreview preview;
    preview.run = std::move(*run);
    preview.found = std::move(*found);
    auto changed = changes(preview.run, RevertChanges);
    if (!changed)
        return fail(changed.error());
    auto curve = revertCurve(preview.run);
    if (!curve)
        return fail(curve.error());
    preview.changes = std::move(*changed);
    preview.curve = std::move(*curve);
    for (etl::ChangedValue& value : preview.changes)
        std::swap(value.oldValue, value.newValue);
    if (!preview.changes.empty())
        preview.unit = preview.changes.front().oldUnit;
    return preview;
}

/// Now and after the revert, of the series that it changes most, with the hours around what changes.
Result<std::vector<etl::ChangedValue>> PgJobsSource::revertCurve(const etl::RunInfo& run)
{
    const auto hours =
        m_connection.query("SELECT EXISTS (SELECT FROM vigia.etl_change WHERE run_id = $1 AND grain = 'h')",
                           {db::param(run.id)});
    if (!hours)
        return fail(hours.error());
    const bool isHourly = hours->boolean(0, 0);
    const QByteArray grain = isHourly ? "'h'" : "'d'";
    const QByteArray stored = isHourly
        ? "SELECT fecha, recurso, hora, valor_mwh AS valor, unidad FROM metrics_hourly"
        : "SELECT fecha, recurso, 0 AS hora, valor_gwh AS valor, unidad FROM metrics";
    const auto rows = m_connection.query(
        "WITH changed AS MATERIALIZED (SELECT * FROM (" + ChangedRows + ") AS every WHERE grain = " + grain
            + "), top AS (SELECT recurso FROM changed GROUP BY recurso"
              "   ORDER BY sum(abs(coalesce(new_value, 0) - coalesce(old_value, 0))) DESC LIMIT 8),"
              " now AS (SELECT s.fecha, s.recurso, s.hora, s.valor, s.unidad FROM ("
            + stored
            + "     WHERE metrica = $2 AND entidad = $3 AND fecha BETWEEN (SELECT min(fecha) FROM changed)"
              "       AND (SELECT max(fecha) FROM changed) AND recurso IN (SELECT recurso FROM top)) s)"
              " SELECT coalesce(n.fecha, c.fecha), coalesce(n.recurso, c.recurso), coalesce(n.hora, c.hora), "
              "n.valor,"
              "   CASE WHEN c.recurso IS NULL THEN n.valor ELSE c.old_value END, coalesce(n.unidad, c.unit)"
              " FROM now n FULL JOIN (SELECT * FROM changed WHERE recurso IN (SELECT recurso FROM top)) c"
              "   ON c.fecha = n.fecha AND c.recurso = n.recurso AND c.hora = n.hora"
              " ORDER BY 2, 1, 3 LIMIT $4",
        {db::param(run.id), db::param(run.metric), db::param(run.entity), db::param(CurveValues)});
    if (!rows)
        return fail(rows.error());
    return changedValues(*rows);
}

Result<BackfillPlan> PgJobsSource::backfillDays(const QString& metric, const QString& entity,
                                                const DayRange& days)
{
    const auto rows = m_connection.query(
        "SELECT d.day::date,"
        "  EXISTS (SELECT FROM metrics m WHERE m.fecha = d.day::date AND m.metrica = $1 AND m.entidad = $2),"
        "  EXISTS (SELECT FROM metrics_hourly h WHERE h.fecha = d.day::date AND h.metrica = $1 AND h.entidad "
        "= $2),"
        "  coalesce((SELECT r.state = 'FAILURE' FROM vigia.etl_run r WHERE r.metric = $1 AND r.entity = $2"
        "     AND r.job IN ('load', 'import') AND d.day::date BETWEEN r.day_from AND r.day_to"
        "     ORDER BY r.created_at DESC LIMIT 1), false),"
        "  EXISTS (SELECT FROM vigia.known_gap k WHERE k.metric = $1 AND k.entity IN ($2, '*')"
        "     AND d.day::date BETWEEN k.day_from AND k.day_to)"
        " FROM generate_series($3::date, $4::date, interval '1 day') AS d (day) ORDER BY 1",
        {db::param(metric), db::param(entity), db::param(days.from), db::param(days.to)});
    if (!rows)
        return fail(rows.error());
    BackfillPlan plan;
    plan.metric = metric;
    plan.entity = entity;
    for (int i = 0; i < rows->count(); ++i) {
        BackfillDay day;
        day.day = rows->date(i, 0);
        const bool hasDay = rows->boolean(i, 1);
        const bool hasHours = rows->boolean(i, 2);
        // A day whose hours are not all there has no figure in metrics. What XM never published is not asked
        // for again, whatever became of a run of it.
        day.state = hasDay        ? BackfillDay::State::Present
            : rows->boolean(i, 4) ? BackfillDay::State::Known
            : rows->boolean(i, 3) ? BackfillDay::State::Failed
            : hasHours            ? BackfillDay::State::Incomplete
                                  : BackfillDay::State::Missing;
        plan.days.push_back(day);
    }
    return plan;
}

Result<QString> PgJobsSource::whyNotAllowed()
{
    const auto rows = m_connection.query(
        "SELECT to_regclass('vigia.etl_run') IS NOT NULL AND has_schema_privilege('vigia', 'USAGE'),"
        "  CASE WHEN to_regclass('vigia.etl_run') IS NOT NULL THEN has_table_privilege('vigia.etl_run', "
        "'INSERT') END,"
        "  current_user");
    if (!rows)
        return fail(rows.error());
    if (!rows->boolean(0, 0))
        return tr(
            "This database has no schema vigia, or you may not use it: the portal can only be looked at.");
    if (!rows->boolean(0, 1))
        return tr("The database user %1 may look, but not start runs: ask for the role vigia_operator.")
            .arg(rows->text(0, 2));
    return QString();
}

} // namespace vigia::jobs
