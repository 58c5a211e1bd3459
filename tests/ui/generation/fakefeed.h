#pragma once

#include "ui/generation/generationfeed.h"

#include <QPromise>

#include <memory>

namespace vigia::test {

/// A GenerationFeed whose answers a test gives when it wants: at once with invented data, or held back.
class FakeFeed final : public ui::GenerationFeed
{
public:
    struct Asked
    {
        generation::ChartQuery query;
        std::shared_ptr<QPromise<Result<generation::ChartData>>> promise;
    };

    bool holds = false; ///< chart() answers only by answer()
    std::optional<Error> failsWith;
    QDate dataUntil {2026, 6, 12}; ///< later values are not published; invalid = the database is empty
    QDate holeDay; ///< a day with a hole in all series …
    int holeHours = 13; ///< … from its sixth hour on
    QList<DayRange> missing; ///< what gaps() answers
    double scale = 1; ///< of all values: "new data"
    std::vector<Asked> asked; ///< every chart question
    std::vector<generation::PointQuery> points;
    int plantQuestions = 0;

    Step finest(const QString& metric, const QString& entity) const override;
    QFuture<Result<generation::ChartData>> chart(const generation::ChartQuery& query) override;
    QFuture<Result<std::vector<generation::PlantInfo>>> plants() override;
    QFuture<Result<std::vector<DayRange>>> gaps(const generation::GapQuery& query) override;
    QFuture<Result<generation::PointInfo>> point(const generation::PointQuery& query) override;

    /// Answers the i-th chart question.
    void answer(std::size_t i);
    void fail(std::size_t i, const Error& error);
    generation::ChartData dataFor(const generation::ChartQuery& query) const;
};

} // namespace vigia::test
