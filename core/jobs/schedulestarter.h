#pragma once

#include "core/async/poller.h"
#include "core/base/clock.h"
#include "core/db/pool.h"
#include "core/etl/runinfo.h"
#include "core/jobs/jobcatalogue.h"

#include <functional>

namespace vigia::jobs {

/// Starts scheduled jobs that are due. Several programs may serve one site: the first that claims a start in
/// the database makes it. A start that nobody made because no program ran is made late, once. Main thread.
class ScheduleStarter : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds Interval {20};

    /// Starts the job; answers the run's id.
    using Start = std::function<QFuture<Result<etl::RunList>>(const JobInfo& job)>;

    ScheduleStarter(db::Pool& pool, const JobCatalogue& catalogue, const Clock& clock, Start start,
                    QObject* parent = nullptr);

    void look() { m_poller.trigger(); }

private:
    void tick();
    void startJob(const JobInfo& job, const QDateTime& due);

    db::Pool& m_pool;
    const JobCatalogue& m_catalogue;
    const Clock& m_clock;
    Start m_start;
    Poller m_poller;
};

/// When each scheduled job of the catalogue starts next, and its last start. Blocks.
[[nodiscard]] Result<QList<ScheduledStart>> scheduledStarts(db::Connection& connection, const JobList& jobs,
                                                            const QDateTime& now);

} // namespace vigia::jobs
