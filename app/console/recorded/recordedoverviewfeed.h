#pragma once

#include "app/console/recorded/recordedasker.h"
#include "app/console/recorded/timelinewords.h"
#include "core/generation/generationservice.h"
#include "ui/overview/overviewfeed.h"

namespace vigia::console {

/// The OverviewFeed of a capsule: the site as it was when it was saved. GUI thread.
class RecordedOverviewFeed final : public ui::OverviewFeed
{
    Q_OBJECT

public:
    /// Both outlive the feed.
    RecordedOverviewFeed(RecordedAsker& asker, generation::GenerationService& generation,
                         QObject* parent = nullptr);

    /// The services as they were then; tells by changed().
    void setServices(const backend::ServiceList& services);

    QString absence(Part part) const override;

    QString actionsBlocked() const override { return RecordedAsker::whyNothingIsOrdered(); }

    QList<ui::MainSeries> mainSeries() const override;

    [[nodiscard]] QFuture<Result<generation::ChartData>>
    generation(const generation::ChartQuery& query) override;
    [[nodiscard]] QFuture<Result<std::vector<generation::FreshnessInfo>>> freshness() override;
    [[nodiscard]] QFuture<Result<timeline::RunFiguresInfo>> runs() override;
    [[nodiscard]] QFuture<Result<celery::WorkerSurveyInfo>> workers() override;
    [[nodiscard]] QFuture<Result<targets::TargetsInfo>> targets() override;
    [[nodiscard]] QFuture<Result<targets::AlertsInfo>> alerts() override;
    [[nodiscard]] QFuture<Result<timeline::TimelineInfo>> timeline(const QDateTime& from,
                                                                   const QDateTime& to) override;

    backend::ServiceList services() const override { return m_services; }

    QString serviceName(const QString& id) const override;

private:
    RecordedAsker& m_asker;
    generation::GenerationService& m_generation;
    const TimelineWords m_words;
    backend::ServiceList m_services;
};

} // namespace vigia::console
