#include "core/timeline/timelineservice.h"

#include "core/db/pool.h"
#include "core/timeline/gather.h"
#include "core/timeline/pgtimelinesource.h"

namespace vigia::timeline {

namespace {

constexpr LaneKind Kinds[] = {LaneKind::Gaps,    LaneKind::Runs,   LaneKind::Workers,
                              LaneKind::Targets, LaneKind::Alerts, LaneKind::Actions};
/// A gap that began before the span is found when it began at most so many days earlier.
constexpr int DaysBefore = 62;
constexpr int HoursOfFigures = 24;
const QDate FirstDay(1995, 7, 20); // of XM's market

template<typename T>
QFuture<Result<T>> answered(Result<T> result)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

QDate dayOf(const QDateTime& instant)
{
    return energyday::dayAt(instant.toMSecsSinceEpoch());
}

} // namespace

TimelineService::TimelineService(Ports ports, QList<GapSeries> series, SeriesNames names, QObject* parent)
    : QObject(parent)
    , m_ports(std::move(ports))
    , m_series(std::move(series))
    , m_names(std::move(names))
{
}

QFuture<Result<TimelineInfo>> TimelineService::read(const QDateTime& from, const QDateTime& to)
{
    if (!from.isValid() || !to.isValid() || from >= to)
        return answered<TimelineInfo>(fail(
            ErrorCode::InvalidData, tr("A timeline needs a beginning before its end: choose other days.")));
    QList<QFuture<Result<LaneInfo>>> lanes;
    for (const LaneKind kind : Kinds)
        lanes.append(lane(kind, from, to));
    return gathered<TimelineInfo, LaneInfo>(
        lanes, this, [this, from, to](const std::vector<Result<LaneInfo>>& answers) -> Result<TimelineInfo> {
            TimelineInfo info {from, to, m_ports.clock.nowUtc(), {}};
            for (std::size_t i = 0; i < answers.size(); ++i) {
                LaneInfo lane = answers[i] ? *answers[i] : LaneInfo {};
                lane.kind = Kinds[i];
                if (!answers[i])
                    lane.trouble = answers[i].error().code == ErrorCode::Cancelled
                        ? tr("It was not read to the end: ask again.")
                        : answers[i].error().message;
                LaneItems::settle(lane);
                info.lanes.append(std::move(lane));
            }
            return info;
        });
}

QFuture<Result<LaneInfo>> TimelineService::lane(LaneKind kind, const QDateTime& from, const QDateTime& to)
{
    const auto sourced = [&](const LaneSource& source, const QString& absent) {
        return source ? source(from, to) : answered<LaneInfo>(fail(ErrorCode::NotFound, absent));
    };
    switch (kind) {
    case LaneKind::Gaps:
        return gaps(from, to);
    case LaneKind::Runs:
        return m_ports.pool.run([from, to, names = m_names](db::Connection& connection) {
            return PgTimelineSource(connection, names).runs(from, to);
        });
    case LaneKind::Workers:
        return sourced(m_ports.workers, tr("The site has no Celery workers."));
    case LaneKind::Targets:
        return sourced(m_ports.targets, tr("The site has no Prometheus."));
    case LaneKind::Alerts:
        return sourced(m_ports.alerts, tr("The site has no Prometheus."));
    case LaneKind::Actions:
        break;
    }
    return m_ports.pool.run(
        [from, to](db::Connection& connection) { return PgTimelineSource(connection).actions(from, to); });
}

QFuture<Result<LaneInfo>> TimelineService::gaps(const QDateTime& from, const QDateTime& to)
{
    if (!m_ports.gaps)
        return answered<LaneInfo>(
            fail(ErrorCode::NotFound, tr("Days without data are not looked for here.")));
    const QDate today = dayOf(m_ports.clock.nowUtc());
    const DayRange days {std::max(dayOf(from).addDays(-DaysBefore), FirstDay), std::min(dayOf(to), today)};
    if (days.from > days.to)
        return answered<LaneInfo>(LaneInfo {LaneKind::Gaps, {}, 0, {}});
    QList<QFuture<Result<std::vector<DayRange>>>> questions;
    for (const GapSeries& series : m_series)
        questions.append(m_ports.gaps({series.metric, series.entity, {}, days}));
    return gathered<LaneInfo, std::vector<DayRange>>(
        questions, this,
        [this, today, from,
         to](const std::vector<Result<std::vector<DayRange>>>& answers) -> Result<LaneInfo> {
            LaneInfo lane;
            lane.kind = LaneKind::Gaps;
            for (std::size_t i = 0; i < answers.size(); ++i) {
                const GapSeries& series = m_series[static_cast<qsizetype>(i)];
                if (answers[i])
                    lane.items += LaneItems::of(series, *answers[i], today, from, to, m_names);
                else if (lane.trouble.isEmpty())
                    lane.trouble = answers[i].error().message;
            }
            return lane;
        });
}

QFuture<Result<RunFiguresInfo>> TimelineService::runFigures()
{
    const QDateTime now = m_ports.clock.nowUtc();
    return m_ports.pool.run([now](db::Connection& connection) {
        return PgTimelineSource(connection).figures(now.addSecs(-HoursOfFigures * 3600), now);
    });
}

} // namespace vigia::timeline
