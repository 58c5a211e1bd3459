#pragma once

#include "core/report/reportfactsinfo.h"

#include <QFuture>

#include <functional>

namespace vigia::report {

/// Where a report's facts come from: a live site's services or a capsule. Each answers later, with deadlines
/// of its own, and stops when its future is cancelled. An empty port is a service that the site does not
/// have. Called on the report service's thread.
struct ReportPorts
{
    template<typename T>
    using Answer = QFuture<Result<T>>;

    std::function<Answer<generation::ChartData>(const generation::ChartQuery&)> chart;
    std::function<Answer<std::vector<DayRange>>(const generation::GapQuery&)> gaps;
    std::function<Answer<LoadFacts>(const QList<WatchedSeries>&, const DayRange&)> loads;
    std::function<Answer<RunFacts>(const QDateTime& from, const QDateTime& to)> runs;
    std::function<Answer<ActionFacts>(const QDateTime& from, const QDateTime& to)> actions;
    std::function<Answer<AlarmActFacts>(const QDateTime& from, const QDateTime& to)> alarmActs;
    std::function<Answer<AvailabilityFacts>(const QDateTime& from, const QDateTime& to)> targets;
    std::function<Answer<AvailabilityFacts>(const QDateTime& from, const QDateTime& to)> workers;
    std::function<Answer<QList<targets::AlertSpan>>(const QDateTime& from, const QDateTime& to)> spans;
    std::function<Answer<targets::AlertsInfo>()> alertsNow;
    /// "etl.revert" → what was done, in English, as the context "ActionWords" of the translations has it;
    /// null = not known. Any thread.
    std::function<const char*(const QString& action)> actionWord;
};

} // namespace vigia::report
