#include "core/audit/auditinfo.h"
#include "core/capsule/capsulereading.h"
#include "core/capsule/runmatch.h"

#include <algorithm>

namespace vigia::capsule {

namespace {

bool contains(const QString& text, const QString& part)
{
    return text.contains(part, Qt::CaseInsensitive);
}

bool matches(const audit::AuditQuery& query, const audit::AuditEntry& entry)
{
    const audit::AuditRecord& record = entry.record;
    const QDate day = energyday::dayAt(entry.at.toMSecsSinceEpoch());
    if (!query.text.isEmpty() && !contains(record.who, query.text) && !contains(record.action, query.text)
        && !contains(record.object, query.text) && !contains(record.reason, query.text))
        return false;
    if (!query.action.isEmpty() && record.action != query.action
        && !record.action.startsWith(query.action + u'.'))
        return false;
    return (query.who.isEmpty() || record.who == query.who)
        && (query.outcome.isEmpty() || record.outcome == query.outcome)
        && (!query.from.isValid() || day >= query.from) && (!query.to.isValid() || day <= query.to);
}

void count(timeline::RunFiguresInfo& figures, const etl::RunInfo& run)
{
    using State = etl::RunState;
    const bool hasEnded =
        run.finishedAt.isValid() && run.finishedAt >= figures.from && run.finishedAt <= figures.to;
    if (!run.isOpen() && !hasEnded)
        return;
    figures.retries += run.retries;
    switch (run.state) {
    case State::Success:
    case State::Reverted:
        ++figures.succeeded;
        break;
    case State::Failure:
        ++figures.failed;
        break;
    case State::Revoked:
        ++figures.revoked;
        break;
    case State::Started:
        ++figures.running;
        break;
    case State::Retry:
        ++figures.waiting;
        break;
    case State::Pending:
    case State::Received:
        ++figures.queued[run.queue];
        break;
    }
}

} // namespace

Result<jobs::RunPage> CapsuleReader::runs(const jobs::RunQuery& query) const
{
    const Result<etl::RunFilter> filter = etl::RunFilter::parse(query.filter);
    if (!filter)
        return fail(filter.error());
    const auto runs = values<etl::RunInfo, etl::RunList>(table::Runs);
    if (!runs)
        return fail(runs.error());
    jobs::RunPage page;
    page.offset = std::max(query.offset, 0);
    const qint64 end = page.offset + qint64 {std::clamp(query.limit, 1, 1000)};
    for (const etl::RunInfo& run : *runs) {
        if (!matches(*filter, run))
            continue;
        if (page.matching >= page.offset && page.matching < end)
            page.runs.push_back(run);
        ++page.matching;
    }
    // A capsule without them has runs all the same.
    if (const auto batches = values<BatchFacts, QList<BatchFacts>>(table::Batches))
        for (const BatchFacts& batch : *batches)
            for (const etl::RunInfo& run : page.runs)
                if (run.id == batch.id)
                    page.parts.insert(batch.id, batch.parts);
    return page;
}

Result<jobs::RunDetails> CapsuleReader::run(const QString& id) const
{
    Result<jobs::RunDetails> details = value<jobs::RunDetails>(table::RunDetails, id);
    if (details || details.error().errorClass != "NotInCapsule")
        return details;
    // Its details were left out; the run itself may be there.
    return value<etl::RunInfo>(table::Runs, id).map([](const etl::RunInfo& run) {
        jobs::RunDetails bare;
        bare.run = run;
        return bare;
    });
}

Result<jobs::RunGrid> CapsuleReader::grid(const DayRange& days) const
{
    auto rows = values<jobs::GridRow, std::vector<jobs::GridRow>>(table::Grid);
    if (!rows)
        return fail(rows.error());
    jobs::RunGrid grid;
    grid.days = {std::max(days.from, m_info.range.from), std::min(days.to, m_info.range.to)};
    if (grid.days.from > grid.days.to)
        return fail(outside());
    const auto skipped = m_info.range.from.daysTo(grid.days.from);
    for (jobs::GridRow& row : *rows) {
        if (static_cast<qint64>(row.cells.size()) != m_info.range.days())
            return fail(CapsuleFile::damaged(table::Grid, row.metric));
        const auto first = row.cells.begin() + skipped;
        row.cells = std::vector<jobs::GridCell>(first, first + grid.days.days());
        grid.rows.push_back(std::move(row));
    }
    return grid;
}

Result<QList<jobs::ScheduledStart>> CapsuleReader::schedule() const
{
    return values<jobs::ScheduledStart, QList<jobs::ScheduledStart>>(table::Schedule);
}

Result<timeline::RunFiguresInfo> CapsuleReader::runFigures() const
{
    const auto runs = values<etl::RunInfo, etl::RunList>(table::Runs);
    if (!runs)
        return fail(runs.error());
    QSet<QString> batches;
    for (const etl::RunInfo& run : *runs)
        batches.insert(run.batch);
    timeline::RunFiguresInfo figures;
    figures.to = m_info.made;
    figures.from = figures.to.addDays(-1);
    for (const etl::RunInfo& run : *runs) {
        // A batch counts by its parts.
        if (!batches.contains(run.id))
            count(figures, run);
    }
    return figures;
}

Result<audit::AuditPage> CapsuleReader::audit(const audit::AuditQuery& query) const
{
    const auto entries = values<audit::AuditEntry, std::vector<audit::AuditEntry>>(table::Audit);
    if (!entries)
        return fail(entries.error());
    audit::AuditPage page;
    const auto limit = static_cast<std::size_t>(std::clamp(query.limit, 1, 1000));
    for (const audit::AuditEntry& entry : *entries) {
        if (!matches(query, entry))
            continue;
        ++page.matching;
        if (query.before > 0 && entry.id >= query.before)
            continue;
        if (page.entries.size() < limit)
            page.entries.push_back(entry);
        else
            page.hasMore = true;
    }
    return page;
}

Result<audit::AuditProof> CapsuleReader::auditProof() const
{
    return value<audit::AuditProof>(table::AuditProof, {});
}

} // namespace vigia::capsule
