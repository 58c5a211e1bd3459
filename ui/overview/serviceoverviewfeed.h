#pragma once

#include "ui/overview/overviewfeed.h"

#include <functional>

namespace vigia::generation {
class GenerationService;
} // namespace vigia::generation

namespace vigia::timeline {
class TimelineService;
} // namespace vigia::timeline

namespace vigia::ui {

/// The OverviewFeed of a running site; whoever hears of changes emits changed(). GUI thread.
class ServiceOverviewFeed final : public OverviewFeed
{
    Q_OBJECT

public:
    /// What comes from elsewhere. One that the site does not have stays empty.
    struct Ports
    {
        std::function<QFuture<Result<celery::WorkerSurveyInfo>>()> workers;
        std::function<QFuture<Result<targets::TargetsInfo>>()> targets;
        std::function<QFuture<Result<targets::AlertsInfo>>()> alerts;
        std::function<backend::ServiceList()> services;
        std::function<QString(const QString& id)> serviceName; ///< with `services`
    };

    /// The services outlive the feed.
    ServiceOverviewFeed(generation::GenerationService& generation, timeline::TimelineService& timeline,
                        Ports ports, QList<MainSeries> series, QObject* parent = nullptr);

    QString absence(Part part) const override;

    QList<MainSeries> mainSeries() const override { return m_series; }

    [[nodiscard]] QFuture<Result<generation::ChartData>>
    generation(const generation::ChartQuery& query) override;
    [[nodiscard]] QFuture<Result<std::vector<generation::FreshnessInfo>>> freshness() override;
    [[nodiscard]] QFuture<Result<timeline::RunFiguresInfo>> runs() override;
    [[nodiscard]] QFuture<Result<celery::WorkerSurveyInfo>> workers() override;
    [[nodiscard]] QFuture<Result<targets::TargetsInfo>> targets() override;
    [[nodiscard]] QFuture<Result<targets::AlertsInfo>> alerts() override;
    [[nodiscard]] QFuture<Result<timeline::TimelineInfo>> timeline(const QDateTime& from,
                                                                   const QDateTime& to) override;
    backend::ServiceList services() const override;
    QString serviceName(const QString& id) const override;

private:
    generation::GenerationService& m_generation;
    timeline::TimelineService& m_timeline;
    const Ports m_ports;
    const QList<MainSeries> m_series;
};

} // namespace vigia::ui
