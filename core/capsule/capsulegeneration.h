#pragma once

#include "core/capsule/capsulereader.h"
#include "core/generation/generationsource.h"
#include "core/generation/metricinfo.h"

namespace vigia::capsule {

/// Charts from a capsule, for GenerationService(std::shared_ptr<GenerationSource>, MetricTable): values are
/// those that the charts showed when it was saved, cut and summed for the question. Blocking; any one thread
/// at a time. Errors as GenerationSource; NotFound/NotInCapsule for days, metrics and steps that the capsule
/// does not hold.
class CapsuleGenerationSource final : public generation::GenerationSource
{
    Q_DECLARE_TR_FUNCTIONS(CapsuleGenerationSource)

public:
    CapsuleGenerationSource(CapsuleReader reader, generation::MetricTable metrics);

    /// Days outside of the capsule's range have no values; a range without any common day is an error.
    [[nodiscard]] Result<generation::ChartData> chart(const generation::ChartQuery& query) override;
    [[nodiscard]] Result<std::vector<generation::PlantInfo>> plants() override;
    [[nodiscard]] Result<std::vector<generation::FreshnessInfo>> freshness() override;
    [[nodiscard]] Result<std::vector<DayRange>> gaps(const generation::GapQuery& query) override;
    /// Value and unit: which run loaded a single value, and when, is not kept.
    [[nodiscard]] Result<generation::PointInfo> point(const generation::PointQuery& query) override;

private:
    /// The site had no row of it when the capsule was saved: a chart without curves, as the site answered.
    bool isWithoutData(const QString& metric, const QString& entity) const;

    CapsuleReader m_reader;
    generation::MetricTable m_metrics;
};

} // namespace vigia::capsule
