#pragma once

#include "app/console/recorded/recordedasker.h"
#include "core/jobs/jobcatalogue.h"
#include "ui/jobs/jobsfeed.h"

namespace vigia::console {

/// The JobsFeed of a capsule: runs as they were; every order is refused. GUI thread.
class RecordedJobsFeed final : public ui::JobsFeed
{
    Q_OBJECT

public:
    /// `asker` outlives the feed.
    RecordedJobsFeed(RecordedAsker& asker, const etl::RuleBook& rules, QObject* parent = nullptr);

    jobs::JobList catalogue() const override { return m_catalogue.jobs(); }

    jobs::SeriesList series() const override { return m_catalogue.series(); }

    /// None: a recording has nothing that runs.
    jobs::EngineList engines() const override { return {}; }

    QList<jobs::ScheduledStart> schedule() const override { return m_schedule; }

    QString actionsBlocked() const override { return RecordedAsker::whyNothingIsOrdered(); }

    [[nodiscard]] Result<> checkFilter(const QString& filter) const override;
    [[nodiscard]] Result<> checkRequest(const jobs::JobRequest& request) const override;

    [[nodiscard]] QFuture<Result<jobs::RunPage>> runs(const jobs::RunQuery& query) override;
    [[nodiscard]] QFuture<Result<jobs::RunGrid>> grid(const DayRange& days) override;
    [[nodiscard]] QFuture<Result<jobs::RunDetails>> details(const QString& runId) override;
    [[nodiscard]] QFuture<Result<etl::DiffInfo>> dryRun(const jobs::JobRequest& request) override;
    [[nodiscard]] QFuture<Result<jobs::RevertPreview>> previewRevert(const QString& runId) override;
    [[nodiscard]] QFuture<Result<jobs::BackfillPlan>> planBackfill(const QString& metric,
                                                                   const QString& entity,
                                                                   const DayRange& days,
                                                                   jobs::BackfillOnly only) override;

    [[nodiscard]] QFuture<Result<etl::RunInfo>> submit(const jobs::JobRequest& request) override;
    [[nodiscard]] QFuture<Result<etl::RunList>> retry(const QStringList& runIds,
                                                      const QString& reason) override;
    [[nodiscard]] QFuture<Result<etl::RunInfo>> cancel(const QString& runId, const QString& reason) override;
    [[nodiscard]] QFuture<Result<etl::RunList>>
    backfill(const jobs::BackfillPlan& plan, const QString& engine, const QString& reason) override;
    [[nodiscard]] QFuture<Result<etl::RunInfo>> revert(const QString& runId, bool force,
                                                       const QString& reason) override;

private:
    RecordedAsker& m_asker;
    const jobs::JobCatalogue m_catalogue;
    QList<jobs::ScheduledStart> m_schedule;
};

} // namespace vigia::console
