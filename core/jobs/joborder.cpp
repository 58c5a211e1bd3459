#include "core/jobs/joborder.h"

#include "core/async/deliver.h"
#include "core/audit/auditlog.h"
#include "core/etl/runregistry.h"

namespace vigia::jobs {

JobOrder::JobOrder(db::Pool& pool, Engine& engine, std::vector<PlannedRun> runs, audit::AuditRecord record,
                   QObject* parent)
    : QObject(parent)
    , m_pool(pool)
    , m_engine(engine)
    , m_runs(std::move(runs))
    , m_record(std::move(record))
{
}

QFuture<Result<etl::RunList>> JobOrder::start()
{
    m_promise.start();
    next();
    return m_promise.future();
}

void JobOrder::next()
{
    if (m_index >= m_runs.size())
        return end();
    PlannedRun planned = m_runs[m_index++];
    const auto enqueued = m_pool.run([run = planned.run, owner = m_engine.owner()](
                                         db::Connection& connection) mutable -> Result<etl::RunInfo> {
        return etl::RunRegistry(connection).enqueue(run, owner).map([&] { return run; });
    });
    deliver(enqueued, this, [this, planned](const Result<etl::RunInfo>& run) mutable {
        if (!run) {
            leaveOut(planned.run, run.error());
            return next();
        }
        planned.run = *run;
        hand(std::move(planned));
    });
}

void JobOrder::hand(PlannedRun planned)
{
    deliver(m_engine.submit(planned.run, planned.job, planned.request), this,
            [this, run = planned.run](const Result<>& taken) {
                if (!taken)
                    return recordFailure(run, taken.error());
                m_queued.push_back(run);
                next();
            });
}

void JobOrder::recordFailure(etl::RunInfo run, const Error& error)
{
    leaveOut(run, error);
    run.state = etl::RunState::Failure;
    run.error = etl::RunError::from(error);
    deliver(m_pool.run([run](db::Connection& connection) mutable {
        return etl::RunRegistry(connection).finish(run);
    }),
            this, [this](const Result<>&) { next(); });
}

void JobOrder::leaveOut(const etl::RunInfo& run, const Error& error)
{
    if (!m_firstError)
        m_firstError = error;
    m_leftOut.append(QJsonObject {{QStringLiteral("from"), run.from.toString(Qt::ISODate)},
                                  {QStringLiteral("to"), run.to.toString(Qt::ISODate)},
                                  {QStringLiteral("error"), error.message}});
}

void JobOrder::end()
{
    QJsonArray ids;
    for (const etl::RunInfo& run : m_queued)
        ids.append(run.id);
    m_record.proof.insert(QStringLiteral("runs"), ids);
    if (!m_leftOut.isEmpty())
        m_record.proof.insert(QStringLiteral("left_out"), m_leftOut);
    const bool isRefusal = m_firstError
        && (m_firstError->code == ErrorCode::PermissionDenied || m_firstError->code == ErrorCode::Conflict);
    m_record.outcome = !m_queued.empty() ? QStringLiteral("done")
        : isRefusal                      ? QStringLiteral("refused")
                                         : QStringLiteral("failed");
    const auto audited = m_pool.run([record = m_record](db::Connection& connection) {
        return audit::AuditLog(connection).record(record);
    });
    deliver(audited, this, [this](const Result<>&) {
        if (m_queued.empty() && m_firstError)
            m_promise.addResult(Result<etl::RunList>(fail(*m_firstError)));
        else
            m_promise.addResult(Result<etl::RunList>(m_queued));
        m_promise.finish();
        deleteLater();
    });
}

} // namespace vigia::jobs
