#pragma once

#include "core/base/result.h"
#include "core/generation/generationinfo.h"

#include <vector>

namespace vigia::generation {

/// Where charts come from. All functions block: call them inside a SerialExecutor or Pool job. Errors:
/// NotFound (unknown metric, entity or code; a database without the portal's tables), InvalidData (a question
/// that has no answer, more rows than the cap), PermissionDenied, Timeout, Unreachable, Cancelled.
class GenerationSource
{
public:
    virtual ~GenerationSource() = default;

    [[nodiscard]] virtual Result<ChartData> chart(const ChartQuery& query) = 0;
    /// The plant catalogue in code order; empty when it was never loaded.
    [[nodiscard]] virtual Result<std::vector<PlantInfo>> plants() = 0;
    /// Every metric and entity that has data, with its newest day.
    [[nodiscard]] virtual Result<std::vector<FreshnessInfo>> freshness() = 0;
    /// Runs of days without data, without those that XM itself never published (vigia.known_gap) and without
    /// days after the newest one that are still within the publication lag.
    [[nodiscard]] virtual Result<std::vector<DayRange>> gaps(const GapQuery& query) = 0;
    /// Where one point of a chart comes from.
    [[nodiscard]] virtual Result<PointInfo> point(const PointQuery& query) = 0;
};

} // namespace vigia::generation
