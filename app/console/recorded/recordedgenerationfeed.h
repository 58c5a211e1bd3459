#pragma once

#include "app/console/recorded/recordedasker.h"
#include "core/etl/rulebook.h"
#include "core/generation/generationservice.h"
#include "ui/generation/generationfeed.h"

namespace vigia::console {

/// The GenerationFeed of a capsule: the charts that it holds, and a plain refusal of days that it does not.
/// GUI thread.
class RecordedGenerationFeed final : public ui::GenerationFeed
{
public:
    RecordedGenerationFeed(const capsule::CapsuleReader& reader, const etl::RuleBook& rules);

    generation::GenerationService& service() { return m_service; }

    Step finest(const QString& metric, const QString& entity) const override;
    /// Errors besides those of GenerationSource: NotFound/NotInCapsule (a day outside of the capsule's
    /// range).
    [[nodiscard]] QFuture<Result<generation::ChartData>> chart(const generation::ChartQuery& query) override;
    [[nodiscard]] QFuture<Result<std::vector<generation::PlantInfo>>> plants() override;
    [[nodiscard]] QFuture<Result<std::vector<DayRange>>> gaps(const generation::GapQuery& query) override;
    [[nodiscard]] QFuture<Result<generation::PointInfo>> point(const generation::PointQuery& query) override;

private:
    const DayRange m_range;
    const QString m_outside; ///< what is said of days beyond it
    generation::GenerationService m_service;
};

} // namespace vigia::console
