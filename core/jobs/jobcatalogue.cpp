#include "core/jobs/jobcatalogue.h"

#include <algorithm>

namespace vigia::jobs {

namespace {

const QString Fetch = QStringLiteral("fetch_metric_data");
const QString Incremental = QStringLiteral("etl_incremental_all_metrics");
const QString Clean = QStringLiteral("clean_old_logs");
constexpr int KeptLogDays = 30; // schema.md section 3
constexpr int MostLogDays = 3650;

JobParameter seriesParameter()
{
    return {QStringLiteral("series"), JobParameter::Kind::Series, true, {}, {}, {}};
}

JobParameter dayParameter(const QString& id)
{
    return {id, JobParameter::Kind::Day, true, {}, {}, {}};
}

} // namespace

JobCatalogue::JobCatalogue(const etl::RuleBook& book, const QString& fetchTask)
    : m_book(book)
{
    const QString module = fetchTask.section(u'.', 0, -2);
    const auto task = [&](const QString& name) {
        return module.isEmpty() ? name : QString(module % u'.' % name);
    };

    JobInfo fetch;
    fetch.id = Fetch;
    fetch.task = fetchTask;
    fetch.queue = QStringLiteral("etl");
    fetch.parameters = {seriesParameter(), dayParameter(QStringLiteral("from")),
                        dayParameter(QStringLiteral("to"))};
    fetch.policy.startsPerMinute = 240; // XM asks for moderation; each run makes calls of its own pace

    JobInfo incremental;
    incremental.id = Incremental;
    incremental.task = task(Incremental);
    incremental.queue = QStringLiteral("etl");
    incremental.isScheduled = true;
    incremental.schedule.everyHours = 6; // schema.md section 3
    incremental.policy.retries = 0; // its parts have their own

    JobInfo clean;
    clean.id = Clean;
    clean.task = task(Clean);
    clean.queue = QStringLiteral("maintenance");
    clean.parameters = {
        {QStringLiteral("days"), JobParameter::Kind::Number, true, KeptLogDays, 1, MostLogDays}};
    clean.isScheduled = true;
    clean.schedule.atHour = 3; // schema.md section 3
    m_jobs = {fetch, incremental, clean};
    addSeries(book);
}

void JobCatalogue::addSeries(const etl::RuleBook& book)
{
    for (const etl::Rule& rule : book.rules())
        m_series.append({rule.id(), rule.metric, rule.entity, rule.name, rule.unit, false, rule.historyFrom,
                         rule.lagDays});
    for (const etl::ListRule& list : book.lists())
        m_series.append({list.metric, list.metric, list.entity, list.name, {}, true, {}, 0});
}

const JobInfo* JobCatalogue::find(const QString& job) const
{
    const auto it =
        std::find_if(m_jobs.begin(), m_jobs.end(), [&](const JobInfo& each) { return each.id == job; });
    return it == m_jobs.end() ? nullptr : &*it;
}

const SeriesInfo* JobCatalogue::findSeries(const QString& metric, const QString& entity) const
{
    const auto it = std::find_if(m_series.begin(), m_series.end(), [&](const SeriesInfo& each) {
        return each.metric == metric && (each.isList || each.entity == entity);
    });
    return it == m_series.end() ? nullptr : &*it;
}

Result<JobRequest> JobCatalogue::check(JobRequest request, QDate today) const
{
    const JobInfo* job = find(request.job);
    if (job == nullptr)
        return fail(ErrorCode::NotFound,
                    tr("There is no job “%1”: vigiactl etl jobs lists them.").arg(request.job.left(60)), {},
                    "UnknownJob");
    if (!request.engine.isEmpty() && request.engine != u"embedded" && request.engine != u"celery")
        return fail(ErrorCode::InvalidData,
                    tr("There is no engine “%1”: choose embedded or celery.").arg(request.engine.left(40)));
    if (job->id == Clean) {
        if (request.number < 1 || request.number > MostLogDays)
            return fail(ErrorCode::InvalidData,
                        tr("The days that logs are kept must be between 1 and %1.").arg(MostLogDays));
        return request;
    }
    if (job->id != Fetch)
        return request;
    if (const etl::ListRule* list = m_book.list(request.metric)) {
        request.entity = list->entity;
        request.days = {};
        return request;
    }
    const Result<etl::Rule> rule = m_book.find(request.metric, request.entity);
    if (!rule)
        return fail(rule.error());
    request.entity = rule->entity;
    if (const Result<> checked = checkDays(request, *findSeries(rule->metric, rule->entity), today); !checked)
        return fail(checked.error());
    return request;
}

Result<> JobCatalogue::checkDays(const JobRequest& request, const SeriesInfo& series, QDate today) const
{
    const DayRange& days = request.days;
    const auto refuse = [](const QString& message) {
        return fail(ErrorCode::InvalidData, message, {}, "BadRange");
    };
    if (!days.from.isValid() || !days.to.isValid())
        return refuse(tr("Give the first and the last day."));
    if (days.from > days.to)
        return refuse(tr("The first day is after the last one: swap them."));
    if (days.from < series.historyFrom)
        return refuse(tr("%1 begins on %2: choose later days.")
                          .arg(series.id, series.historyFrom.toString(Qt::ISODate)));
    if (days.from > today && series.lagDays > 0)
        return refuse(tr("%1 has no figures after today (%2): choose earlier days.")
                          .arg(series.id, today.toString(Qt::ISODate)));
    if (days.days() > LongestRange)
        return refuse(tr("That is %1 days, and one run takes at most %2: choose fewer, or use a backfill.")
                          .arg(days.days())
                          .arg(LongestRange));
    return {};
}

QString JobCatalogue::runJob(const QString& job)
{
    return job == Fetch      ? QStringLiteral("load")
        : job == Incremental ? QStringLiteral("incremental")
        : job == Clean       ? QStringLiteral("clean")
                             : job;
}

QString JobCatalogue::jobOfRun(const QString& runJob)
{
    return runJob == u"load"       ? Fetch
        : runJob == u"incremental" ? Incremental
        : runJob == u"clean"       ? Clean
                                   : QString();
}

QList<JobParameter> JobCatalogue::parameters(const JobInfo& job, const SeriesInfo* series, QDate today) const
{
    QList<JobParameter> parameters = job.parameters;
    for (JobParameter& parameter : parameters) {
        if (parameter.kind != JobParameter::Kind::Day)
            continue;
        parameter.maximum = today;
        if (series != nullptr) {
            parameter.isRequired = !series->isList;
            parameter.minimum = series->historyFrom;
        }
    }
    return parameters;
}

} // namespace vigia::jobs
