#include "app/console/recorded/recordedjobsfeed.h"

#include "core/async/deliver.h"
#include "core/etl/runfilter.h"
#include "core/settings/siteconfig.h"

namespace vigia::console {

using capsule::CapsuleReader;

RecordedJobsFeed::RecordedJobsFeed(RecordedAsker& asker, const etl::RuleBook& rules, QObject* parent)
    : JobsFeed(parent)
    , m_asker(asker)
    , m_catalogue(rules, settings::CeleryConfig().fetchTask)
{
    deliver(m_asker.ask([](const CapsuleReader& reader) { return reader.schedule(); }), this,
            [this](const Result<QList<jobs::ScheduledStart>>& schedule) {
                if (!schedule)
                    return; // the page says that none is known
                m_schedule = *schedule;
                emit enginesChanged();
            });
}

Result<> RecordedJobsFeed::checkFilter(const QString& filter) const
{
    const Result<etl::RunFilter> parsed = etl::RunFilter::parse(filter);
    return parsed ? Result<>() : fail(parsed.error());
}

Result<> RecordedJobsFeed::checkRequest(const jobs::JobRequest&) const
{
    return fail(ErrorCode::PermissionDenied, RecordedAsker::whyNothingIsOrdered(), {}, "Recording");
}

QFuture<Result<jobs::RunPage>> RecordedJobsFeed::runs(const jobs::RunQuery& query)
{
    return m_asker.ask([query](const CapsuleReader& reader) { return reader.runs(query); });
}

QFuture<Result<jobs::RunGrid>> RecordedJobsFeed::grid(const DayRange& days)
{
    return m_asker.ask([days](const CapsuleReader& reader) { return reader.grid(days); });
}

QFuture<Result<jobs::RunDetails>> RecordedJobsFeed::details(const QString& runId)
{
    return m_asker.ask([runId](const CapsuleReader& reader) { return reader.run(runId); });
}

QFuture<Result<etl::DiffInfo>> RecordedJobsFeed::dryRun(const jobs::JobRequest&)
{
    return RecordedAsker::refused<etl::DiffInfo>();
}

QFuture<Result<jobs::RevertPreview>> RecordedJobsFeed::previewRevert(const QString&)
{
    return RecordedAsker::refused<jobs::RevertPreview>();
}

QFuture<Result<jobs::BackfillPlan>> RecordedJobsFeed::planBackfill(const QString&, const QString&,
                                                                   const DayRange&, jobs::BackfillOnly)
{
    return RecordedAsker::refused<jobs::BackfillPlan>();
}

QFuture<Result<etl::RunInfo>> RecordedJobsFeed::submit(const jobs::JobRequest&)
{
    return RecordedAsker::refused<etl::RunInfo>();
}

QFuture<Result<etl::RunList>> RecordedJobsFeed::retry(const QStringList&, const QString&)
{
    return RecordedAsker::refused<etl::RunList>();
}

QFuture<Result<etl::RunInfo>> RecordedJobsFeed::cancel(const QString&, const QString&)
{
    return RecordedAsker::refused<etl::RunInfo>();
}

QFuture<Result<etl::RunList>> RecordedJobsFeed::backfill(const jobs::BackfillPlan&, const QString&,
                                                         const QString&)
{
    return RecordedAsker::refused<etl::RunList>();
}

QFuture<Result<etl::RunInfo>> RecordedJobsFeed::revert(const QString&, bool, const QString&)
{
    return RecordedAsker::refused<etl::RunInfo>();
}

} // namespace vigia::console
