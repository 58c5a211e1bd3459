#pragma once

#include "ui/generation/generationfeed.h"

namespace vigia::generation {
class GenerationService;
} // namespace vigia::generation

namespace vigia::ui {

/// The GenerationFeed of a running site.
class ServiceFeed final : public GenerationFeed
{
public:
    /// `service` outlives the feed.
    explicit ServiceFeed(generation::GenerationService& service);

    Step finest(const QString& metric, const QString& entity) const override;
    [[nodiscard]] QFuture<Result<generation::ChartData>> chart(const generation::ChartQuery& query) override;
    [[nodiscard]] QFuture<Result<std::vector<generation::PlantInfo>>> plants() override;
    [[nodiscard]] QFuture<Result<std::vector<DayRange>>> gaps(const generation::GapQuery& query) override;
    [[nodiscard]] QFuture<Result<generation::PointInfo>> point(const generation::PointQuery& query) override;

private:
    generation::GenerationService& m_service;
};

} // namespace vigia::ui
