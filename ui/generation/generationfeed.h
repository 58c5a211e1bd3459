#pragma once

#include "core/base/result.h"
#include "core/generation/generationinfo.h"

#include <QFuture>

namespace vigia::ui {

/// What the Generation page asks for. GUI thread; answers come later. Cancelling a future cancels the
/// question, in the server too.
class GenerationFeed
{
public:
    virtual ~GenerationFeed() = default;

    /// The finest step that is published for a metric; Hour when it is not known.
    virtual Step finest(const QString& metric, const QString& entity) const = 0;

    [[nodiscard]] virtual QFuture<Result<generation::ChartData>>
    chart(const generation::ChartQuery& query) = 0;
    [[nodiscard]] virtual QFuture<Result<std::vector<generation::PlantInfo>>> plants() = 0;
    [[nodiscard]] virtual QFuture<Result<std::vector<DayRange>>> gaps(const generation::GapQuery& query) = 0;
    [[nodiscard]] virtual QFuture<Result<generation::PointInfo>>
    point(const generation::PointQuery& query) = 0;
};

} // namespace vigia::ui
