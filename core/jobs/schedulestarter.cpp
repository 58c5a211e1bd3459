#include "core/jobs/schedulestarter.h"

#include "core/async/deliver.h"
#include "core/jobs/schedule.h"

#include <QLoggingCategory>
#include <QSysInfo>

namespace vigia::jobs {

namespace {

Q_LOGGING_CATEGORY(scheduleLog, "vigia.jobs.schedule")

struct Due
{
    JobInfo job;
    QDateTime at;
};

/// Those of `due` that this program has claimed.
Result<std::vector<Due>> claim(db::Connection& connection, const std::vector<Due>& due)
{
    const QString who =
        QStringLiteral("%1:%2").arg(QSysInfo::machineHostName()).arg(QCoreApplication::applicationPid());
    std::vector<Due> claimed;
    for (const Due& each : due) {
        const auto taken = connection.execute("INSERT INTO vigia.schedule_claim (job, due_at, claimed_by) "
                                              "VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
                                              {db::param(each.job.id), db::param(each.at), db::param(who)});
        if (!taken)
            return fail(taken.error());
        if (*taken > 0)
            claimed.push_back(each);
    }
    return claimed;
}

} // namespace

ScheduleStarter::ScheduleStarter(db::Pool& pool, const JobCatalogue& catalogue, const Clock& clock,
                                 Start start, QObject* parent)
    : QObject(parent)
    , m_pool(pool)
    , m_catalogue(catalogue)
    , m_clock(clock)
    , m_start(std::move(start))
    , m_poller(Interval, [this] { tick(); })
{
}

void ScheduleStarter::tick()
{
    std::vector<Due> due;
    for (const JobInfo& job : m_catalogue.jobs())
        if (job.isScheduled)
            due.push_back({job, lastStart(job.schedule, m_clock.nowUtc())});
    deliver(m_pool.run([due](db::Connection& connection) { return claim(connection, due); }), this,
            [this](const Result<std::vector<Due>>& claimed) {
                m_poller.finished(claimed.has_value());
                if (!claimed) {
                    qCWarning(scheduleLog) << "what is due could not be claimed:" << claimed.error().message;
                    return;
                }
                for (const Due& each : *claimed)
                    startJob(each.job, each.at);
            });
}

void ScheduleStarter::startJob(const JobInfo& job, const QDateTime& due)
{
    deliver(m_start(job), this, [this, job, due](const Result<etl::RunList>& runs) {
        if (!runs || runs->empty()) {
            qCWarning(scheduleLog) << job.id
                                   << "was not started:" << (runs ? QString() : runs.error().message);
            return;
        }
        const auto noted = m_pool.run([id = runs->front().id, job = job.id, due](db::Connection& connection) {
            const auto done = connection.execute(
                "UPDATE vigia.schedule_claim SET run_id = $3 WHERE job = $1 AND due_at = $2",
                {db::param(job), db::param(due), db::param(id)});
            return done ? Result<>() : Result<>(fail(done.error()));
        });
        deliver(noted, this, [](const Result<>&) {});
    });
}

Result<QList<ScheduledStart>> scheduledStarts(db::Connection& connection, const JobList& jobs,
                                              const QDateTime& now)
{
    QList<ScheduledStart> starts;
    for (const JobInfo& job : jobs) {
        if (!job.isScheduled)
            continue;
        ScheduledStart start;
        start.job = job.id;
        start.next = nextStart(job.schedule, now);
        // Celery's beat claims nothing: its runs are known by what they are.
        const auto rows = connection.query("SELECT created_at, id, state FROM vigia.etl_run WHERE job = $1"
                                           " ORDER BY created_at DESC LIMIT 1",
                                           {db::param(JobCatalogue::runJob(job.id))});
        if (!rows)
            return fail(rows.error());
        if (rows->count() > 0) {
            start.last = rows->timestamp(0, 0);
            start.lastRun = rows->text(0, 1);
            start.lastState = rows->text(0, 2);
        }
        starts.append(start);
    }
    return starts;
}

} // namespace vigia::jobs
