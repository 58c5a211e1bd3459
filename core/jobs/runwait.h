#pragma once

#include "core/async/poller.h"
#include "core/db/pool.h"
#include "core/etl/runinfo.h"

#include <QFutureWatcher>
#include <QPromise>

namespace vigia::jobs {

/// Looks at some runs, more often when told that runs have changed, until all have ended. Deletes itself when
/// it has answered. Main thread.
class RunWait : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds Interval {1000};

    RunWait(db::Pool& pool, const QStringList& ids, QObject* parent);

    [[nodiscard]] QFuture<Result<etl::RunList>> start();

private:
    void look();

    db::Pool& m_pool;
    QStringList m_ids;
    QPromise<Result<etl::RunList>> m_promise;
    QFutureWatcher<Result<etl::RunList>> m_watcher;
    Poller m_poller;
};

} // namespace vigia::jobs
