#include "core/etl/reverter.h"

#include "core/base/ids.h"
#include "core/etl/publish.h"
#include "core/etl/undosql.h"

namespace vigia::etl {

namespace {

constexpr int ListedBlocked = 100;
constexpr int NamedBlocked = 10;

QString figure(const db::Rows& rows, int row, int column)
{
    if (rows.isNull(row, column))
        return {};
    return QStringLiteral("%1 %2").arg(rows.text(row, column), rows.text(row, column + 1)).trimmed();
}

/// "metrics_hourly 2026-05-06 Sistema 7: 252.9 MWh was left, 250 MWh is there, by run 01234567", for the log.
QString named(const BlockedRow& row)
{
    QStringList place {row.table};
    if (row.day.isValid())
        place += row.day.toString(Qt::ISODate);
    place += row.code;
    if (row.hour > 0)
        place += QString::number(row.hour);
    const auto orNothing = [](const QString& text) {
        return text.isEmpty() ? QStringLiteral("nothing") : text;
    };
    return QStringLiteral("%1: %2 was left, %3 is there, by %4")
        .arg(place.join(u' '), orNothing(row.left), orNothing(row.found),
             row.byRun.isEmpty() ? QStringLiteral("another program")
                                 : QString(u"run " % shortRunId(row.byRun)));
}

/// The first of the rows that stand against a revert, and how many more there are.
QString namedFirst(const RevertInfo& info)
{
    QStringList lines;
    for (const BlockedRow& row : info.blockedRows)
        if (lines.size() < NamedBlocked)
            lines += named(row);
    if (info.blocked > lines.size())
        lines += QStringLiteral("and %1 more").arg(info.blocked - lines.size());
    return lines.join(QStringLiteral("; "));
}

} // namespace

Reverter::Reverter(db::Connection& connection, RunInfo undone, RevertOptions options)
    : m_connection(connection)
    , m_undone(std::move(undone))
    , m_options(std::move(options))
{
    m_info.reverted = m_undone.id;
}

Result<RevertInfo> Reverter::revert(const std::function<Result<>(const RevertInfo&)>& beforeCommit)
{
    const Result<> done = m_connection.transaction([&] { return run(beforeCommit); });
    if (done)
        return m_info;
    if (done.error().className() != "RowsOverwritten" && done.error().detail.contains(u"55P03"))
        return fail(
            ErrorCode::Conflict,
            tr("A load of %1 for the same days is under way and did not end in time: try again later.")
                .arg(m_undone.metric % u'/' % m_undone.entity),
            done.error().detail, "LoadInProgress", true);
    return fail(done.error());
}

Result<> Reverter::run(const std::function<Result<>(const RevertInfo&)>& beforeCommit)
{
    if (const Result<> prepared = prepare(); !prepared)
        return prepared;
    for (const Grain grain : Grains)
        if (const Result<> compared = compare(grain); !compared)
            return compared;
    if (const Result<> compared = compareLists(); !compared)
        return compared;
    if (m_options.dryRun)
        return {};
    if (const Result<> checked = check(); !checked)
        return checked;
    for (const Grain grain : Grains)
        if (const Result<> written = write(grain); !written)
            return written;
    if (const Result<> written = writeLists(); !written)
        return written;
    if (m_days.empty())
        m_days.push_back(m_undone.createdAt.date()); // a list: of no day
    if (const auto told =
            publishChange(m_connection, m_undone.metric, m_undone.entity, m_days, m_options.runId);
        !told)
        return told;
    return beforeCommit ? beforeCommit(m_info) : Result<>();
}

Result<> Reverter::prepare()
{
    const Result<> set =
        m_connection.script("SET LOCAL work_mem = '192MB'; SET LOCAL jit = off; SET LOCAL lock_timeout = "
                            + QByteArray::number(qint64 {m_options.lockTimeout.count()}));
    if (!set)
        return set;
    const auto days = m_connection.query(
        "SELECT DISTINCT fecha FROM vigia.etl_change WHERE run_id = $1 AND fecha IS NOT NULL ORDER BY fecha",
        {db::param(m_undone.id)});
    if (!days)
        return fail(days.error());
    for (int i = 0; i < days->count(); ++i)
        m_days.push_back(days->date(i, 0));
    if (!m_options.dryRun)
        if (const auto locked = lockMonths(m_connection, m_undone.metric, m_undone.entity, m_days); !locked)
            return locked;
    // Two reverts of one run: the second waits here, and then sees it reverted.
    const auto state = m_connection.query(QByteArray("SELECT state FROM vigia.etl_run WHERE id = $1")
                                              + (m_options.dryRun ? "" : " FOR UPDATE"),
                                          {db::param(m_undone.id)});
    if (!state)
        return fail(state.error());
    if (state->count() == 0 || state->text(0, 0) != u"SUCCESS")
        return fail(ErrorCode::Conflict,
                    tr("Run %1 is %2, and only a run that ended with SUCCESS can be reverted.")
                        .arg(shortRunId(m_undone.id), state->count() ? state->text(0, 0) : QString()),
                    {}, "NotRevertible");
    return {};
}

Result<> Reverter::compare(Grain grain)
{
    if (const Result<> made = m_connection.script(sqlFor(grain, undosql::Create)); !made)
        return made;
    const db::Params series {db::param(m_undone.metric), db::param(m_undone.entity)};
    const auto filled =
        m_connection.execute(sqlFor(grain, undosql::Fill), {db::param(m_undone.id), series[0], series[1]});
    if (!filled)
        return fail(filled.error());
    if (const Result<> known = m_connection.script(sqlFor(grain, "ANALYZE @undo")); !known)
        return known;
    const auto occupied = m_connection.execute(sqlFor(grain, undosql::Occupied), series);
    if (!occupied)
        return fail(occupied.error());
    const Result<Counts> counts = count(sqlFor(grain, undosql::Count));
    if (!counts)
        return fail(counts.error());
    m_counts[static_cast<size_t>(grain)] = *counts;
    return counts->blocked > 0 ? listBlocked(grain) : Result<>();
}

Result<Reverter::Counts> Reverter::count(const QByteArray& sql)
{
    const auto rows = m_connection.query(sql);
    if (!rows)
        return fail(rows.error());
    const Counts counts {rows->integer(0, 0), rows->integer(0, 1), rows->integer(0, 2), rows->integer(0, 3)};
    m_info.restored += counts.restored;
    m_info.removed += counts.removed;
    m_info.readded += counts.readded;
    m_info.blocked += counts.blocked;
    return counts;
}

Result<> Reverter::listBlocked(Grain grain)
{
    const auto rows = m_connection.query(
        sqlFor(grain, undosql::Blocked),
        {db::param(m_undone.id), db::param(ListedBlocked - static_cast<int>(m_info.blockedRows.size()))});
    if (!rows)
        return fail(rows.error());
    for (int i = 0; i < rows->count(); ++i)
        m_info.blockedRows.push_back({QString::fromLatin1(sqlFor(grain, "@table")), rows->date(i, 0),
                                      rows->text(i, 1), static_cast<int>(rows->integer(i, 2)),
                                      figure(*rows, i, 3), figure(*rows, i, 5), rows->text(i, 7)});
    return {};
}

Result<> Reverter::check()
{
    if (m_info.blocked > 0 && !m_options.force)
        return fail(
            ErrorCode::Conflict,
            tr("Run %1 was not reverted, because %n of its row(s) were written again since: revert the later "
               "runs first, or force it.",
               nullptr, static_cast<int>(m_info.blocked))
                .arg(shortRunId(m_undone.id)),
            namedFirst(m_info), "RowsOverwritten");
    if (m_info.rows() == 0)
        return fail(ErrorCode::Conflict,
                    tr("Run %1 changed nothing, so there is nothing to revert.").arg(shortRunId(m_undone.id)),
                    {}, "NotRevertible");
    return {};
}

Result<> Reverter::write(Grain grain)
{
    const auto kept = m_connection.execute(sqlFor(grain, undosql::KeepImages), {db::param(m_options.runId)});
    if (!kept)
        return fail(kept.error());
    const Counts& counts = m_counts[static_cast<size_t>(grain)];
    if (const Result<> removed = step(sqlFor(grain, undosql::Remove), {}, counts.removed); !removed)
        return removed;
    if (const Result<> restored = step(sqlFor(grain, undosql::Restore), {}, counts.restored); !restored)
        return restored;
    return step(sqlFor(grain, undosql::Readd), {db::param(m_undone.metric), db::param(m_undone.entity)},
                counts.readded);
}

Result<> Reverter::step(const QByteArray& sql, const db::Params& params, qint64 expected)
{
    const auto done = m_connection.execute(sql, params);
    if (!done)
        return fail(done.error());
    if (*done == expected)
        return {};
    return fail(
        ErrorCode::Conflict,
        tr("Another program wrote the rows of run %1 while it was being reverted, so nothing was stored: try "
           "again.")
            .arg(shortRunId(m_undone.id)),
        {}, "WrittenMeanwhile", true);
}

Result<> Reverter::compareLists()
{
    if (const Result<> made = m_connection.script(undosql::CreateLists); !made)
        return made;
    const auto filled =
        m_connection.execute(undosql::FillLists, {db::param(m_undone.id), db::param(m_undone.metric)});
    if (!filled)
        return fail(filled.error());
    const auto occupied = m_connection.execute(undosql::OccupiedLists, {db::param(m_undone.metric)});
    if (!occupied)
        return fail(occupied.error());
    const Result<Counts> counts = count(undosql::CountLists);
    if (!counts)
        return fail(counts.error());
    m_listCounts = *counts;
    return counts->blocked > 0 ? listBlockedLists() : Result<>();
}

Result<> Reverter::listBlockedLists()
{
    const auto rows =
        m_connection.query(undosql::BlockedLists, {db::param(m_undone.id), db::param(ListedBlocked)});
    if (!rows)
        return fail(rows.error());
    for (int i = 0; i < rows->count(); ++i)
        m_info.blockedRows.push_back({QStringLiteral("catalogos"),
                                      {},
                                      rows->text(i, 0),
                                      0,
                                      rows->text(i, 1),
                                      rows->text(i, 2),
                                      rows->text(i, 3)});
    return {};
}

Result<> Reverter::writeLists()
{
    const auto kept = m_connection.execute(undosql::KeepListImages, {db::param(m_options.runId)});
    if (!kept)
        return fail(kept.error());
    if (const Result<> removed = step(undosql::RemoveLists, {}, m_listCounts.removed); !removed)
        return removed;
    if (const Result<> restored = step(undosql::RestoreLists, {}, m_listCounts.restored); !restored)
        return restored;
    return step(undosql::ReaddLists, {}, m_listCounts.readded);
}

} // namespace vigia::etl
