#pragma once

#include "core/backend/serviceinfo.h"
#include "core/base/result.h"
#include "core/celery/workerinfo.h"
#include "core/generation/generationinfo.h"
#include "core/targets/alertinfo.h"
#include "core/targets/targetinfo.h"
#include "core/timeline/runfiguresinfo.h"
#include "core/timeline/timelineinfo.h"

#include <QFuture>
#include <QObject>

namespace vigia::ui {

/// A series whose age is watched.
struct MainSeries
{
    QString metric;
    QString entity;
    QString name; ///< as XM writes it
    int lagDays = 3; ///< normal publication lag

    friend bool operator==(const MainSeries&, const MainSeries&) = default;
};

/// What the Overview page asks, tile by tile. GUI thread; answers come later; cancelling a future cancels the
/// question.
class OverviewFeed : public QObject
{
    Q_OBJECT

public:
    enum class Part
    {
        Generation,
        Freshness,
        Runs,
        Workers,
        Targets,
        Alerts,
        Services,
        Timeline,
    };
    Q_ENUM(Part)

    using QObject::QObject;

    /// Why the site cannot have this part, in one translated sentence; empty = it can.
    virtual QString absence(Part part) const = 0;

    /// Why nothing may be loaded here at all; empty = it may be tried.
    virtual QString actionsBlocked() const { return {}; }

    /// In the order in which they are shown.
    virtual QList<MainSeries> mainSeries() const = 0;

    [[nodiscard]] virtual QFuture<Result<generation::ChartData>>
    generation(const generation::ChartQuery& query) = 0;
    [[nodiscard]] virtual QFuture<Result<std::vector<generation::FreshnessInfo>>> freshness() = 0;
    /// Of the last 24 hours.
    [[nodiscard]] virtual QFuture<Result<timeline::RunFiguresInfo>> runs() = 0;
    [[nodiscard]] virtual QFuture<Result<celery::WorkerSurveyInfo>> workers() = 0;
    [[nodiscard]] virtual QFuture<Result<targets::TargetsInfo>> targets() = 0;
    [[nodiscard]] virtual QFuture<Result<targets::AlertsInfo>> alerts() = 0;
    [[nodiscard]] virtual QFuture<Result<timeline::TimelineInfo>> timeline(const QDateTime& from,
                                                                           const QDateTime& to) = 0;
    /// As last proven; at once.
    virtual backend::ServiceList services() const = 0;
    /// For people, in the present language: a stand-in is called one.
    virtual QString serviceName(const QString& id) const = 0;

signals:
    /// A part is out of date before its time: data was loaded, a run changed its state … Bursts are fine.
    void changed(vigia::ui::OverviewFeed::Part part);
};

} // namespace vigia::ui
