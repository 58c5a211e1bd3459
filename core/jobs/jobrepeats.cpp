#include "core/jobs/jobrepeats.h"

#include "core/base/ids.h"
#include "core/etl/runregistry.h"
#include "core/jobs/jobsservice.h"

namespace vigia::jobs {

audit::AuditRecord recordOf(const QString& action, const JobRequest& request, const QString& actor)
{
    audit::AuditRecord record;
    record.who = actor;
    record.action = action;
    record.object = request.metric.isEmpty() ? request.job : QString(request.metric % u'/' % request.entity);
    record.reason = request.reason;
    if (request.days.from.isValid())
        record.parameters = {{QStringLiteral("from"), request.days.from.toString(Qt::ISODate)},
                             {QStringLiteral("to"), request.days.to.toString(Qt::ISODate)}};
    if (request.number > 0)
        record.parameters.insert(QStringLiteral("days"), request.number);
    if (!request.parent.isEmpty())
        record.parameters.insert(QStringLiteral("parent"), request.parent);
    if (!request.engine.isEmpty())
        record.parameters.insert(QStringLiteral("engine"), request.engine);
    return record;
}

JobRequest scheduled(const JobInfo& job)
{
    JobRequest request;
    request.job = job.id;
    request.engine = QStringLiteral("embedded");
    for (const JobParameter& parameter : job.parameters)
        if (parameter.kind == JobParameter::Kind::Number)
            request.number = parameter.initial.toInt();
    return request;
}

Result<std::vector<JobRequest>> repeats(db::Connection& connection, const QStringList& ids,
                                        const QString& engine)
{
    std::vector<JobRequest> requests;
    for (const QString& id : ids) {
        const Result<etl::RunInfo> run = etl::RunRegistry(connection).find(id);
        if (!run)
            return fail(run.error());
        const QString job = JobCatalogue::jobOfRun(run->job);
        if (job.isEmpty() || run->isOpen())
            return fail(ErrorCode::Conflict,
                        run->isOpen()
                            ? JobsService::tr("Run %1 is %2: only a run that has ended can be run again.")
                                  .arg(shortRunId(run->id), etl::runStateName(run->state))
                            : JobsService::tr("Run %1 is no load (%2), and cannot be run again as it was.")
                                  .arg(shortRunId(run->id), run->job),
                        {}, "NotRetryable");
        JobRequest request;
        request.job = job;
        request.metric = run->metric;
        request.entity = run->entity;
        request.days = {run->from, run->to};
        request.number = run->summary.value(QStringLiteral("days")).toInt();
        request.engine = engine.isEmpty() ? run->engine : engine;
        request.parent = run->id;
        requests.push_back(request);
    }
    return requests;
}

} // namespace vigia::jobs
