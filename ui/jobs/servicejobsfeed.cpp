#include "ui/jobs/servicejobsfeed.h"

#include "core/async/deliver.h"
#include "core/etl/runfilter.h"
#include "core/jobs/jobsservice.h"

namespace vigia::ui {

ServiceJobsFeed::ServiceJobsFeed(jobs::JobsService& service, QObject* parent)
    : JobsFeed(parent)
    , m_service(service)
{
    connect(&service, &jobs::JobsService::runsChanged, this, &JobsFeed::runsChanged);
    connect(&service, &jobs::JobsService::runsChanged, this, &ServiceJobsFeed::refresh);
    connect(&service, &jobs::JobsService::enginesChanged, this, &JobsFeed::enginesChanged);
    connect(&service, &jobs::JobsService::progressed, this, &JobsFeed::progressed);
    refresh();
}

void ServiceJobsFeed::refresh()
{
    deliver(m_service.schedule(), this, [this](const Result<QList<jobs::ScheduledStart>>& starts) {
        if (!starts)
            return; // what was known stands
        m_schedule = *starts;
        emit enginesChanged();
    });
    deliver(m_service.whyNotAllowed(), this, [this](const Result<QString>& reason) {
        if (!reason || *reason == m_blocked)
            return; // no database: the page says so itself
        m_blocked = *reason;
        emit enginesChanged();
    });
}

jobs::JobList ServiceJobsFeed::catalogue() const
{
    return m_service.catalogue().jobs();
}

jobs::SeriesList ServiceJobsFeed::series() const
{
    return m_service.catalogue().series();
}

jobs::EngineList ServiceJobsFeed::engines() const
{
    return m_service.engines();
}

Result<> ServiceJobsFeed::checkFilter(const QString& filter) const
{
    const Result<etl::RunFilter> parsed = etl::RunFilter::parse(filter);
    return parsed ? Result<>() : fail(parsed.error());
}

Result<> ServiceJobsFeed::checkRequest(const jobs::JobRequest& request) const
{
    const Result<jobs::JobRequest> checked = m_service.check(request);
    return checked ? Result<>() : fail(checked.error());
}

QFuture<Result<jobs::RunPage>> ServiceJobsFeed::runs(const jobs::RunQuery& query)
{
    return m_service.runs(query);
}

QFuture<Result<jobs::RunGrid>> ServiceJobsFeed::grid(const DayRange& days)
{
    return m_service.grid(days);
}

QFuture<Result<jobs::RunDetails>> ServiceJobsFeed::details(const QString& runId)
{
    return m_service.details(runId);
}

QFuture<Result<etl::DiffInfo>> ServiceJobsFeed::dryRun(const jobs::JobRequest& request)
{
    return m_service.dryRun(request);
}

QFuture<Result<jobs::RevertPreview>> ServiceJobsFeed::previewRevert(const QString& runId)
{
    return m_service.previewRevert(runId);
}

QFuture<Result<jobs::BackfillPlan>> ServiceJobsFeed::planBackfill(const QString& metric,
                                                                  const QString& entity, const DayRange& days,
                                                                  jobs::BackfillOnly only)
{
    return m_service.planBackfill(metric, entity, days, only);
}

QFuture<Result<etl::RunInfo>> ServiceJobsFeed::submit(const jobs::JobRequest& request)
{
    return m_service.submit(request);
}

QFuture<Result<etl::RunList>> ServiceJobsFeed::retry(const QStringList& runIds, const QString& reason)
{
    return m_service.retry(runIds, reason);
}

QFuture<Result<etl::RunInfo>> ServiceJobsFeed::cancel(const QString& runId, const QString& reason)
{
    return m_service.cancel(runId, reason);
}

QFuture<Result<etl::RunList>> ServiceJobsFeed::backfill(const jobs::BackfillPlan& plan, const QString& engine,
                                                        const QString& reason)
{
    return m_service.backfill(plan, engine, reason);
}

QFuture<Result<etl::RunInfo>> ServiceJobsFeed::revert(const QString& runId, bool force, const QString& reason)
{
    return m_service.revert(runId, force, reason);
}

} // namespace vigia::ui
