#pragma once

#include "ui/overview/overviewfeed.h"

#include <QPromise>
#include <QSet>

#include <map>
#include <optional>

namespace vigia::test {

/// An OverviewFeed over values in memory. A part can fail, be held, or be absent.
class FakeOverviewFeed final : public ui::OverviewFeed
{
public:
    explicit FakeOverviewFeed(const QDateTime& now);

    /// A site on which nothing is wrong, or much is.
    void setGood();
    void setBad();
    void setEmpty();

    std::map<Part, Error> failures;
    std::map<Part, QString> absences;
    QSet<int> held; ///< parts that never answer
    std::map<Part, int> asked;
    QList<generation::ChartQuery> queries;

    QList<ui::MainSeries> series;
    generation::ChartData chart; ///< answered when its range is asked, else nothing in it
    bool isChartFixed = false; ///< answers `chart` whatever is asked
    int lag = 3; ///< days that the made-up generation lags behind
    QSet<int> missingHours; ///< of the made-up one: hours before its end
    std::vector<generation::FreshnessInfo> known;
    timeline::RunFiguresInfo figures;
    celery::WorkerSurveyInfo survey;
    targets::TargetsInfo targetsInfo;
    targets::AlertsInfo alertsInfo;
    timeline::TimelineInfo lanes;
    backend::ServiceList ladder;

    QString absence(Part part) const override;

    QList<ui::MainSeries> mainSeries() const override { return series; }

    QFuture<Result<generation::ChartData>> generation(const generation::ChartQuery& query) override;
    QFuture<Result<std::vector<generation::FreshnessInfo>>> freshness() override;
    QFuture<Result<timeline::RunFiguresInfo>> runs() override;
    QFuture<Result<celery::WorkerSurveyInfo>> workers() override;
    QFuture<Result<targets::TargetsInfo>> targets() override;
    QFuture<Result<targets::AlertsInfo>> alerts() override;
    QFuture<Result<timeline::TimelineInfo>> timeline(const QDateTime& from, const QDateTime& to) override;

    backend::ServiceList services() const override { return ladder; }

    QString serviceName(const QString& id) const override { return id.left(1).toUpper() + id.mid(1); }

    /// Gene/Recurso by source and hour, made up, `lag` days behind.
    generation::ChartData madeUp(const DayRange& range) const;

private:
    template<typename T>
    QFuture<Result<T>> answer(Part part, const T& value);

    const QDateTime m_now;
};

} // namespace vigia::test
