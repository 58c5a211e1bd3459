#pragma once

#include "core/etl/rulebook.h"
#include "core/jobs/jobinfo.h"

#include <QCoreApplication>

namespace vigia::jobs {

/// The jobs that people and the schedule can start, with their parameters, and the check of a request before
/// anything is queued. A value; pure.
class JobCatalogue
{
    Q_DECLARE_TR_FUNCTIONS(JobCatalogue)

public:
    static constexpr int LongestRange =
        1830; ///< days of one run: five years, as the portal's loader at most asks

    /// `fetchTask`: Celery's name of the task that loads one metric.
    JobCatalogue(const etl::RuleBook& book, const QString& fetchTask);

    const JobList& jobs() const { return m_jobs; }

    const SeriesList& series() const { return m_series; }

    /// nullptr when there is no such job.
    const JobInfo* find(const QString& job) const;
    const SeriesInfo* findSeries(const QString& metric, const QString& entity) const;

    /// The request with what it leaves out filled in. Errors: InvalidData (days: none, reversed, before the
    /// metric's history, after today, too many; a number out of bounds; no such engine), NotFound
    /// (UnknownJob, UnknownMetric, UnknownEntity).
    [[nodiscard]] Result<JobRequest> check(JobRequest request, QDate today) const;

    /// "load" for "fetch_metric_data": as runs are named, and back.
    static QString runJob(const QString& job);
    static QString jobOfRun(const QString& runJob);

    /// The parameters with the bounds that hold for one series and day.
    QList<JobParameter> parameters(const JobInfo& job, const SeriesInfo* series, QDate today) const;

private:
    [[nodiscard]] Result<> checkDays(const JobRequest& request, const SeriesInfo& series, QDate today) const;
    void addSeries(const etl::RuleBook& book);

    etl::RuleBook m_book;
    JobList m_jobs;
    SeriesList m_series;
};

} // namespace vigia::jobs
