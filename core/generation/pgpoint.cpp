// Where one point of a chart comes from.
#include "core/db/connection.h"
#include "core/generation/chartsql.h"
#include "core/generation/pggenerationsource.h"
#include "core/generation/portalstate.h"
#include "core/generation/unitlabel.h"

namespace vigia::generation {

namespace {

/// The chart of which it is a point, no longer than it must be.
ChartQuery chartOf(const PointQuery& point)
{
    ChartQuery query;
    query.metric = point.metric;
    query.entity = point.entity;
    query.grouping = point.grouping;
    query.step = point.step;
    query.range = {point.day, point.day};
    if (point.grouping == Grouping::Code && point.entity != u"Sistema")
        query.codes = {point.code};
    return query;
}

struct Behind
{
    qint64 rows = 0;
    QByteArray newest; ///< wall time as text; empty = none
    QDateTime loadedAt;
    bool hours = false; ///< rows of metrics_hourly
};

/// The rows behind a point: those of the day table, or of the hour table where it has none.
class RowsBehind
{
public:
    RowsBehind(db::Connection& connection, const PointQuery& point)
        : m_connection(connection)
        , m_point(point)
    {
        QDate last = point.day;
        if (point.step == Step::Month)
            last = QDate(point.day.year(), point.day.month(), 1).addMonths(1).addDays(-1);
        m_params = {db::param(point.metric), db::param(point.entity), db::param(point.day), db::param(last)};
        m_where = "metrica = $1 AND entidad = $2 AND fecha BETWEEN $3::date AND $4::date";
        if (point.grouping == Grouping::Code && point.entity != u"Sistema") {
            m_params.push_back(db::param(point.code));
            m_where += " AND recurso = $5";
        } else if (point.grouping == Grouping::Source) {
            m_params.push_back(db::param(point.code));
            m_where += " AND "
                + sourceExpression("(SELECT k.tipo FROM catalogos k WHERE k.catalogo = 'ListadoRecursos' AND "
                                   "k.codigo = recurso)")
                + " = $5";
        }
    }

    [[nodiscard]] Result<Behind> find()
    {
        if (m_point.step == Step::Hour)
            return in(true);
        Result<Behind> days = in(false);
        return !days || days->rows > 0 ? days : in(true);
    }

private:
    [[nodiscard]] Result<Behind> in(bool hours)
    {
        db::Params params = m_params;
        QByteArray where = m_where;
        if (hours && m_point.step == Step::Hour) {
            params.push_back(db::param(m_point.hour));
            where += " AND hora = $" + QByteArray::number(static_cast<int>(params.size())) + "::int";
        }
        const Result<db::Rows> rows =
            m_connection.query("SELECT count(*), max(fecha_actualizacion)::timestamp::text, "
                               "max(fecha_actualizacion)::timestamptz FROM "
                                   + QByteArray(hours ? "metrics_hourly" : "metrics") + " WHERE " + where,
                               params);
        if (!rows)
            return fail(rows.error());
        Behind behind {rows->integer(0, 0), {}, {}, hours};
        if (!rows->isNull(0, 1)) {
            behind.newest = rows->bytes(0, 1);
            behind.loadedAt = rows->timestamp(0, 2);
        }
        return behind;
    }

    db::Connection& m_connection;
    const PointQuery& m_point;
    db::Params m_params;
    QByteArray m_where;
};

/// The run whose write is still what is stored: it wrote at exactly the newest time found. Another program's
/// later write has no run.
Result<> addRun(db::Connection& connection, const PointQuery& point, const MetricInfo& metric,
                const Behind& behind, PointInfo& info)
{
    db::Params params {db::param(point.metric), db::param(point.entity), db::param(point.day),
                       db::param(QString::fromLatin1(behind.hours ? "h" : "d")), behind.newest};
    QByteArray where =
        "r.metric = $1 AND r.entity = $2 AND c.grain::text = $4 AND c.new_updated = $5::timestamp";
    where += point.step == Step::Month
        ? " AND c.fecha BETWEEN $3::date AND ($3::date + interval '1 month - 1 day')::date"
        : " AND c.fecha = $3::date";
    const bool single = point.grouping == Grouping::Code || point.entity == u"Sistema";
    if (single) {
        params.push_back(db::param(point.entity == u"Sistema" ? QStringLiteral("Sistema") : point.code));
        where += " AND c.recurso = $6";
        if (behind.hours && point.step == Step::Hour) {
            params.push_back(db::param(point.hour));
            where += " AND c.hora = $7::int";
        }
    }
    const Result<db::Rows> rows = connection.query("SELECT r.id, r.job, r.requested_by, r.finished_at, "
                                                   "c.old_value, c.old_unit FROM vigia.etl_change_row c"
                                                   " JOIN vigia.etl_run r ON r.id = c.run_id WHERE "
                                                       + where + " ORDER BY r.created_at DESC LIMIT 1",
                                                   params);
    if (!rows)
        return fail(rows.error());
    if (rows->count() == 0)
        return {};
    info.run = rows->text(0, 0);
    info.runJob = rows->text(0, 1);
    info.runBy = rows->text(0, 2);
    info.runAt = rows->isNull(0, 3) ? QDateTime() : rows->timestamp(0, 3);
    if (!single || behind.rows != 1)
        return {};
    const QString label = rows->text(0, 5);
    const UnitReading reading = behind.hours ? readHourLabel(label, metric.hourUnit, metric.portalHourFactor)
                                             : readDayLabel(label, metric.unit);
    info.before = rows->number(0, 4) * reading.factor;
    return {};
}

} // namespace

Result<PointInfo> PgGenerationSource::point(const PointQuery& query)
{
    const ChartQuery chartQuery = chartOf(query);
    const Result<ChartData> chart = this->chart(chartQuery);
    if (!chart)
        return fail(chart.error());
    const MetricInfo metric = m_metrics->find(query.metric, query.entity).value();
    PointInfo info;
    info.unit = metric.unitOf(query.step);
    const int index = chart->grid.indexOf(query.day, query.step == Step::Hour ? query.hour : 1);
    for (const Series& series : chart->series)
        if (index >= 0 && (series.code == query.code || query.grouping == Grouping::Total))
            info.value = series.values[static_cast<std::size_t>(index)];

    const Result<Behind> behind = RowsBehind(m_connection, query).find();
    if (!behind)
        return fail(behind.error());
    info.rows = behind->rows;
    info.loadedAt = behind->loadedAt;
    const Result<PortalState> state = portalState(m_connection);
    if (!state)
        return fail(state.error());
    if (state->changes && !behind->newest.isEmpty())
        if (const Result<> added = addRun(m_connection, query, metric, *behind, info); !added)
            return fail(added.error());
    return info;
}

} // namespace vigia::generation
