#include "core/jobs/schedule.h"

#include "core/base/energyday.h"

namespace vigia::jobs {

namespace {

qint64 periodSeconds(const ScheduleInfo& schedule)
{
    return qint64 {schedule.isDaily() ? 24 : schedule.everyHours} * 3600;
}

} // namespace

QDateTime lastStart(const ScheduleInfo& schedule, const QDateTime& at)
{
    const QDate day = energyday::dayAt(at.toMSecsSinceEpoch());
    const qint64 midnight = energyday::hourStartMs(day, 1);
    const qint64 period = periodSeconds(schedule) * 1000;
    const qint64 first = midnight + (schedule.isDaily() ? qint64 {schedule.atHour} * 3'600'000 : 0);
    const qint64 elapsed = at.toMSecsSinceEpoch() - first;
    const qint64 periods = elapsed >= 0 ? elapsed / period : -1;
    return QDateTime::fromMSecsSinceEpoch(first + periods * period, Qt::UTC);
}

QDateTime nextStart(const ScheduleInfo& schedule, const QDateTime& after)
{
    const QDateTime next = lastStart(schedule, after).addSecs(periodSeconds(schedule));
    if (schedule.isDaily())
        return next;
    // The day's last period may be shorter: starts are counted from midnight.
    const qint64 midnight = energyday::hourStartMs(energyday::dayAt(after.toMSecsSinceEpoch()).addDays(1), 1);
    return std::min(next, QDateTime::fromMSecsSinceEpoch(midnight, Qt::UTC));
}

} // namespace vigia::jobs
