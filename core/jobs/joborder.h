#pragma once

#include "core/audit/auditinfo.h"
#include "core/db/pool.h"
#include "core/jobs/engine.h"

#include <QJsonArray>
#include <QPromise>

namespace vigia::jobs {

/// A run that is to be registered and queued.
struct PlannedRun
{
    etl::RunInfo run;
    JobInfo job;
    JobRequest request;
};

/// One order: registers its runs one after the other, hands each to the engine, and audits what came of it. A
/// run that cannot be queued is left out; when none can, the first reason is the answer. A run that is
/// registered and that the engine then does not take ends as FAILURE, with why. Deletes itself when it has
/// answered. Main thread.
class JobOrder : public QObject
{
    Q_OBJECT

public:
    /// `record`: who, action, object, parameters, reason. Both references outlive the order.
    JobOrder(db::Pool& pool, Engine& engine, std::vector<PlannedRun> runs, audit::AuditRecord record,
             QObject* parent);

    [[nodiscard]] QFuture<Result<etl::RunList>> start();

private:
    void next();
    void hand(PlannedRun planned);
    void recordFailure(etl::RunInfo run, const Error& error);
    void leaveOut(const etl::RunInfo& run, const Error& error);
    void end();

    db::Pool& m_pool;
    Engine& m_engine;
    std::vector<PlannedRun> m_runs;
    audit::AuditRecord m_record;
    std::size_t m_index = 0;
    etl::RunList m_queued;
    QJsonArray m_leftOut;
    std::optional<Error> m_firstError;
    QPromise<Result<etl::RunList>> m_promise;
};

} // namespace vigia::jobs
