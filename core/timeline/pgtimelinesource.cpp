#include "core/timeline/pgtimelinesource.h"

#include "core/db/connection.h"

namespace vigia::timeline {

namespace {

// $1 from, $2 to, $3 most. The index on created_at bounds what is read: no run takes two days; open ones have
// an index of their own. Batches are shown by their parts.
constexpr const char* RunsSql = R"(
SELECT id, job, metric, entity, state, requested_by, created_at, started_at, finished_at, retries,
       left(error_text, 2000), count(*) OVER ()
FROM vigia.etl_run r
WHERE created_at <= $2
  AND (created_at >= $1::timestamptz - interval '2 days' OR state IN ('PENDING', 'RECEIVED', 'STARTED', 'RETRY'))
  AND (finished_at >= $1 OR (finished_at IS NULL AND (created_at >= $1
       OR state IN ('PENDING', 'RECEIVED', 'STARTED', 'RETRY'))))
  AND NOT EXISTS (SELECT FROM vigia.etl_run part WHERE part.batch_run = r.id)
ORDER BY created_at DESC, id LIMIT $3
)";

// What a run records itself is in the lane of runs; the schedule is no person.
constexpr const char* ActionsSql = R"(
SELECT id, at, left(who, 200), action, left(object, 1000), left(reason, 2000), outcome, count(*) OVER ()
FROM vigia.audit_log
WHERE at BETWEEN $1 AND $2 AND action NOT IN ('etl.load', 'etl.incremental', 'etl.clean') AND who NOT LIKE 'schedule%'
ORDER BY at DESC, id DESC LIMIT $3
)";

constexpr const char* FiguresSql = R"(
SELECT state, queue, count(*), coalesce(sum(retries), 0)
FROM vigia.etl_run r
WHERE (state IN ('PENDING', 'RECEIVED', 'STARTED', 'RETRY')
       OR (created_at >= $1::timestamptz - interval '2 days' AND finished_at BETWEEN $1 AND $2))
  AND NOT EXISTS (SELECT FROM vigia.etl_run part WHERE part.batch_run = r.id)
GROUP BY state, queue
)";

QDateTime instant(const db::Rows& rows, int row, int column)
{
    return rows.isNull(row, column) ? QDateTime() : rows.timestamp(row, column);
}

} // namespace

PgTimelineSource::PgTimelineSource(db::Connection& connection, SeriesNames names)
    : m_connection(connection)
    , m_names(std::move(names))
{
}

Result<LaneInfo> PgTimelineSource::runs(const QDateTime& from, const QDateTime& to, qsizetype most)
{
    const Result<db::Rows> rows =
        m_connection.query(RunsSql, {db::param(from), db::param(to), db::param(most)});
    if (!rows)
        return fail(rows.error());
    LaneInfo lane;
    lane.kind = LaneKind::Runs;
    lane.items.reserve(rows->count());
    for (int i = 0; i < rows->count(); ++i)
        lane.items.append(LaneItems::of(
            RunRow {rows->text(i, 0), rows->text(i, 1), rows->text(i, 2), rows->text(i, 3), rows->text(i, 4),
                    rows->text(i, 5), instant(*rows, i, 6), instant(*rows, i, 7), instant(*rows, i, 8),
                    static_cast<int>(rows->integer(i, 9)), rows->text(i, 10)},
            m_names));
    lane.leftOut = rows->count() == 0 ? 0 : rows->integer(0, 11) - rows->count();
    LaneItems::settle(lane, most);
    return lane;
}

Result<LaneInfo> PgTimelineSource::actions(const QDateTime& from, const QDateTime& to, qsizetype most)
{
    const Result<db::Rows> rows =
        m_connection.query(ActionsSql, {db::param(from), db::param(to), db::param(most)});
    if (!rows)
        return fail(rows.error());
    LaneInfo lane;
    lane.kind = LaneKind::Actions;
    lane.items.reserve(rows->count());
    for (int i = 0; i < rows->count(); ++i)
        lane.items.append(LaneItems::of(ActionRow {rows->integer(i, 0), rows->timestamp(i, 1),
                                                   rows->text(i, 2), rows->text(i, 3), rows->text(i, 4),
                                                   rows->text(i, 5), rows->text(i, 6)}));
    lane.leftOut = rows->count() == 0 ? 0 : rows->integer(0, 7) - rows->count();
    LaneItems::settle(lane, most);
    return lane;
}

Result<RunFiguresInfo> PgTimelineSource::figures(const QDateTime& from, const QDateTime& to)
{
    const Result<db::Rows> rows = m_connection.query(FiguresSql, {db::param(from), db::param(to)});
    if (!rows)
        return fail(rows.error());
    RunFiguresInfo figures;
    figures.from = from;
    figures.to = to;
    for (int i = 0; i < rows->count(); ++i) {
        const QString state = rows->text(i, 0);
        const qint64 count = rows->integer(i, 2);
        figures.retries += rows->integer(i, 3);
        if (state == u"SUCCESS" || state == u"REVERTED")
            figures.succeeded += count;
        else if (state == u"FAILURE")
            figures.failed += count;
        else if (state == u"REVOKED")
            figures.revoked += count;
        else if (state == u"STARTED")
            figures.running += count;
        else if (state == u"RETRY")
            figures.waiting += count;
        else
            figures.queued[rows->text(i, 1)] += count;
    }
    return figures;
}

} // namespace vigia::timeline
