#pragma once

#include "ui/jobs/jobsfeed.h"

namespace vigia::jobs {
class JobsService;
} // namespace vigia::jobs

namespace vigia::ui {

/// The JobsFeed of a running site. GUI thread.
class ServiceJobsFeed final : public JobsFeed
{
    Q_OBJECT

public:
    /// `service` outlives the feed.
    explicit ServiceJobsFeed(jobs::JobsService& service, QObject* parent = nullptr);

    jobs::JobList catalogue() const override;
    jobs::SeriesList series() const override;
    jobs::EngineList engines() const override;

    QList<jobs::ScheduledStart> schedule() const override { return m_schedule; }

    QString actionsBlocked() const override { return m_blocked; }

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

    /// Asks again what is known at once: the schedule, and what the user may do.
    void refresh();

private:
    jobs::JobsService& m_service;
    QList<jobs::ScheduledStart> m_schedule;
    QString m_blocked;
};

} // namespace vigia::ui
