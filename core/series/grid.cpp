#include "core/series/grid.h"

namespace vigia {

namespace {

int monthsBetween(QDate from, QDate to)
{
    return (to.year() - from.year()) * 12 + to.month() - from.month();
}

} // namespace

Grid Grid::covering(const DayRange& range, Step step)
{
    switch (step) {
    case Step::Hour:
        return {range.from, step, static_cast<int>(range.days()) * energyday::HoursPerDay};
    case Step::Day:
        return {range.from, step, static_cast<int>(range.days())};
    case Step::Month:
        break;
    }
    const QDate first(range.from.year(), range.from.month(), 1);
    return {first, step, monthsBetween(first, range.to) + 1};
}

QDate Grid::dayAt(int index) const
{
    switch (step) {
    case Step::Hour:
        return first.addDays(index / energyday::HoursPerDay);
    case Step::Day:
        return first.addDays(index);
    case Step::Month:
        break;
    }
    return first.addMonths(index);
}

int Grid::hourAt(int index) const
{
    return step == Step::Hour ? index % energyday::HoursPerDay + 1 : 1;
}

qint64 Grid::timeMs(int index) const
{
    return energyday::hourStartMs(dayAt(index), hourAt(index));
}

int Grid::indexAt(qint64 utcMs) const
{
    if (size == 0 || utcMs < timeMs(0))
        return -1;
    const QDate day = energyday::dayAt(utcMs);
    qint64 index = 0;
    if (step == Step::Hour)
        index = first.daysTo(day) * energyday::HoursPerDay + energyday::hourAt(utcMs) - 1;
    else if (step == Step::Day)
        index = first.daysTo(day);
    else
        index = monthsBetween(first, day);
    return static_cast<int>(std::min<qint64>(index, size));
}

int Grid::indexOf(QDate day, int hour) const
{
    const int index = indexAt(energyday::hourStartMs(day, hour));
    return index >= 0 && index < size ? index : -1;
}

QString stepName(Step step)
{
    return step == Step::Hour ? QStringLiteral("hour")
        : step == Step::Day   ? QStringLiteral("day")
                              : QStringLiteral("month");
}

std::optional<Step> stepFromName(const QString& name)
{
    for (const Step step : {Step::Hour, Step::Day, Step::Month})
        if (stepName(step) == name)
            return step;
    return std::nullopt;
}

} // namespace vigia
