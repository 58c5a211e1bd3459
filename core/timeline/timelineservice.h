#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/generation/generationinfo.h"
#include "core/timeline/laneitems.h"
#include "core/timeline/runfiguresinfo.h"

#include <QFuture>
#include <QObject>

#include <functional>

namespace vigia::db {
class Pool;
} // namespace vigia::db

namespace vigia::timeline {

/// One lane from elsewhere. Answers later, with deadlines of its own; cancelling the future stops it.
using LaneSource = std::function<QFuture<Result<LaneInfo>>(const QDateTime& from, const QDateTime& to)>;
/// Days without data of one series, as the charts know them.
using GapSource = std::function<QFuture<Result<std::vector<DayRange>>>(const generation::GapQuery& query)>;

/// What happened to the site between two moments, lane by lane on one axis. Main thread; answers as futures.
class TimelineService : public QObject
{
    Q_OBJECT

public:
    /// What the service borrows; all must outlive it. A source that the site does not have stays empty: its
    /// lane says so.
    struct Ports
    {
        db::Pool& pool;
        const Clock& clock;
        GapSource gaps;
        LaneSource workers;
        LaneSource targets;
        LaneSource alerts;
    };

    /// `series`: those whose gaps are shown; `names`: of all series that runs may load.
    TimelineService(Ports ports, QList<GapSeries> series, SeriesNames names, QObject* parent = nullptr);

    /// Lanes in the order of LaneKind. Fails only when the moments make no span (InvalidData): a lane that
    /// could not be read says why, and the others stand. Cancelling the future cancels every lane.
    [[nodiscard]] QFuture<Result<TimelineInfo>> read(const QDateTime& from, const QDateTime& to);
    /// How the runs of the last 24 hours went. Errors as db::Connection.
    [[nodiscard]] QFuture<Result<RunFiguresInfo>> runFigures();

private:
    [[nodiscard]] QFuture<Result<LaneInfo>> lane(LaneKind kind, const QDateTime& from, const QDateTime& to);
    [[nodiscard]] QFuture<Result<LaneInfo>> gaps(const QDateTime& from, const QDateTime& to);

    const Ports m_ports;
    const QList<GapSeries> m_series;
    const SeriesNames m_names;
};

} // namespace vigia::timeline
