#include "core/jobs/runwait.h"

#include "core/async/deliver.h"
#include "core/etl/runregistry.h"

#include <algorithm>

namespace vigia::jobs {

RunWait::RunWait(db::Pool& pool, const QStringList& ids, QObject* parent)
    : QObject(parent)
    , m_pool(pool)
    , m_ids(ids)
    , m_poller(Interval, [this] { look(); })
{
}

QFuture<Result<etl::RunList>> RunWait::start()
{
    m_promise.start();
    connect(&m_watcher, &QFutureWatcherBase::canceled, this, &QObject::deleteLater);
    m_watcher.setFuture(m_promise.future());
    m_poller.trigger();
    return m_promise.future();
}

void RunWait::look()
{
    const auto asked = m_pool.run([ids = m_ids](db::Connection& connection) -> Result<etl::RunList> {
        etl::RunRegistry registry(connection);
        etl::RunList runs;
        for (const QString& id : ids) {
            const Result<etl::RunInfo> run = registry.find(id);
            if (!run)
                return fail(run.error());
            runs.push_back(*run);
        }
        return runs;
    });
    deliver(asked, this, [this](const Result<etl::RunList>& runs) {
        const bool isAway = !runs && runs.error().temporary; // the database may come back, with the runs
        m_poller.finished(runs.has_value());
        if (isAway)
            return;
        if (runs
            && std::any_of(runs->begin(), runs->end(), [](const etl::RunInfo& run) { return run.isOpen(); }))
            return;
        m_poller.setPaused(true);
        m_promise.addResult(runs);
        m_promise.finish();
        deleteLater();
    });
}

} // namespace vigia::jobs
