#pragma once

#include "core/base/energyday.h"

#include <QList>
#include <QString>
#include <QVariant>

#include <chrono>

namespace vigia::jobs {

/// A typed parameter of a job: what a form shows and a request is checked against.
struct JobParameter
{
    enum class Kind
    {
        Series, ///< "METRIC/ENTITY" or a list's name, one of JobCatalogue::series()
        Day, ///< QDate, a Colombian day
        Number, ///< int, minimum..maximum
    };

    QString id; ///< "series" "from" "to" "days"
    Kind kind = Kind::Series;
    bool isRequired = true;
    QVariant initial; ///< what a form starts with; invalid = empty
    QVariant minimum; ///< Day: QDate, Number: int; invalid = no bound
    QVariant maximum;
};

/// When the schedule starts a job, in Colombian time.
struct ScheduleInfo
{
    int everyHours = 0; ///< at :00, from 0:00 on; 0 = once a day
    int atHour = 0; ///< once a day: at that hour

    bool isDaily() const { return everyHours == 0; }
};

/// How often a job may start, how long it may take, and how it is tried again.
struct PolicyInfo
{
    int retries = 3; ///< after the first try, of temporary errors
    std::chrono::milliseconds retryBase {30'000}; ///< widest first wait; doubles, full jitter
    std::chrono::milliseconds retryCap {600'000};
    std::chrono::seconds timeLimit {3600}; ///< then the run is ended as FAILURE/TimeLimit
    int startsPerMinute = 0; ///< 0 = as many as the pool takes
};

/// One job that people and the schedule can start.
struct JobInfo
{
    QString id; ///< "fetch_metric_data" "etl_incremental_all_metrics" "clean_old_logs": the portal's names
    QString task; ///< Celery's name, "tasks.etl_tasks.fetch_metric_data"
    QString queue; ///< "etl" "maintenance"
    QList<JobParameter> parameters;
    bool isScheduled = false;
    ScheduleInfo schedule;
    PolicyInfo policy;
};

using JobList = QList<JobInfo>;

/// A series that fetch_metric_data takes.
struct SeriesInfo
{
    QString id; ///< "Gene/Recurso"; lists: "ListadoRecursos"
    QString metric;
    QString entity;
    QString name; ///< Spanish, as XM gives it
    QString unit;
    bool isList = false; ///< takes no days
    QDate historyFrom;
    int lagDays = 0;
};

using SeriesList = QList<SeriesInfo>;

/// What somebody wants to be run.
struct JobRequest
{
    QString job = QStringLiteral("fetch_metric_data");
    QString metric;
    QString entity; ///< empty = the metric's main one
    DayRange days; ///< not for lists
    int number = 0; ///< clean_old_logs: days that are kept
    QString engine; ///< "embedded" "celery"; empty = the site's
    QString reason;
    QString parent; ///< the run that this one repeats
    QString batch; ///< the run that this one is a part of
};

/// One engine of the site, as it is now.
struct EngineInfo
{
    QString id; ///< "embedded" "celery"
    bool isDefault = false;
    bool isAvailable = false;
    QString trouble; ///< why not: one translated sentence
    int running = 0; ///< of this program (embedded), of all workers (celery)
    int waiting = 0;
};

using EngineList = QList<EngineInfo>;

/// When the schedule starts what next.
struct ScheduledStart
{
    QString job;
    QDateTime next; ///< UTC
    QDateTime last; ///< UTC, invalid = never
    QString lastRun; ///< id
    QString lastState; ///< "SUCCESS" …
};

} // namespace vigia::jobs
