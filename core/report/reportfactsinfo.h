#pragma once

#include "core/base/result.h"
#include "core/generation/generationinfo.h"
#include "core/report/reportinfo.h"
#include "core/targets/alertinfo.h"
#include "core/targets/queryinfo.h"

#include <map>
#include <optional>

namespace vigia::report {

/// One of the series that a report watches: its name, and how long after the day XM publishes it.
struct WatchedSeries
{
    QString metric;
    QString entity;
    QString name; ///< as XM writes it
    int lagDays = 3;

    QString id() const { return metric % u'/' % entity; }
};

/// The newest run whose rows of one series lie in the days asked for.
struct LoadFact
{
    QString run;
    QDateTime at; ///< UTC
};

/// By WatchedSeries::id(); a series that no run of Vigía loaded is not there.
using LoadFacts = std::map<QString, LoadFact>;

/// Runs of one job and series that were ordered on the days asked for.
struct RunGroup
{
    QString job; ///< "load" "import" "revert"
    QString metric;
    QString entity;
    qint64 runs = 0;
    qint64 succeeded = 0; ///< also those that were reverted later
    qint64 failed = 0;
    qint64 revoked = 0;
    qint64 open = 0;
    qint64 retries = 0;
    qint64 inserted = 0; ///< values
    qint64 changed = 0;
    qint64 rejected = 0;
    qint64 seconds = 0; ///< of work, all together
    QDateTime last; ///< UTC, the newest order
};

/// One run, for lists.
struct RunFact
{
    QString id;
    QString job;
    QString metric;
    QString entity;
    QDate from;
    QDate to;
    QString state;
    QString by;
    QString reason;
    QString errorClass;
    QString error;
    QString reverts; ///< id of the run that it undid
    qint64 rows = 0; ///< values written
    QDateTime at; ///< UTC, when it was ordered
    QDateTime ended; ///< UTC; invalid = open
};

struct RunFacts
{
    std::vector<RunGroup> groups;
    std::vector<RunFact> failed; ///< newest first
    qint64 failedInAll = 0;
    std::vector<RunFact> reverts; ///< newest first
    qint64 revertsInAll = 0;
    std::vector<RunFact> open; ///< now, oldest first
    qint64 openInAll = 0;
};

/// An entry of the audit.
struct ActionFact
{
    QDateTime at; ///< UTC
    QString who;
    QString action; ///< "etl.revert"
    QString object;
    QString reason;
    QString outcome; ///< "done" "failed" "refused"
};

struct ActionCount
{
    QString who;
    QString action;
    qint64 done = 0;
    qint64 failed = 0;
    qint64 refused = 0;
    QDateTime last; ///< UTC
};

/// What people did; without what runs and the schedule note themselves.
struct ActionFacts
{
    std::vector<ActionCount> counts; ///< by who, then the most frequent first
    std::vector<ActionFact> newest; ///< newest first
    qint64 inAll = 0;
};

/// A line of vigia.alarm_ack.
struct AlarmActFact
{
    QDateTime at; ///< UTC
    QString name;
    QString action; ///< "ack" "unack" "shelve" "unshelve"
    QString who;
    QString note;
    QDateTime until; ///< of a shelf, UTC
    QDateTime since; ///< of the alert, UTC; invalid = not known
};

struct AlarmActFacts
{
    std::vector<AlarmActFact> newest; ///< newest first
    qint64 inAll = 0;
};

/// How much of the time a target or worker was up, as far as Prometheus sampled it.
struct AvailabilityFacts
{
    targets::QueryAnswer share; ///< mean of `up`, 0..1
    targets::QueryAnswer first; ///< Unix time of the first sample in the span
};

/// What was asked and what came; nullopt = not asked for.
template<typename T>
using Asked = std::optional<Result<T>>;

/// All that sections are made of. A value; sections are pure functions of it.
struct ReportFacts
{
    ReportRequest request;
    QDateTime now; ///< UTC
    QDateTime from; ///< UTC, the begin of the first day
    QDateTime to; ///< UTC, the end of the last day, or now where that is ahead
    QList<WatchedSeries> watched;

    std::map<QString, Result<generation::ChartData>> charts; ///< by chartKey()
    std::map<QString, Result<std::vector<DayRange>>> gaps; ///< by WatchedSeries::id()
    Asked<LoadFacts> loads;
    Asked<RunFacts> runs;
    Asked<ActionFacts> actions;
    Asked<AlarmActFacts> alarmActs;
    Asked<AvailabilityFacts> targets;
    Asked<AvailabilityFacts> workers;
    Asked<QList<targets::AlertSpan>> spans;
    Asked<targets::AlertsInfo> alertsNow;
};

/// "Gene/Recurso source day": which chart of ReportFacts.
inline QString chartKey(const generation::ChartQuery& query)
{
    const QString grouping = query.grouping == generation::Grouping::Source ? QStringLiteral("source")
        : query.grouping == generation::Grouping::Code                      ? QStringLiteral("code")
                                                                            : QStringLiteral("total");
    return query.metric % u'/' % query.entity % u' ' % grouping % u' ' % stepName(query.step);
}

} // namespace vigia::report
