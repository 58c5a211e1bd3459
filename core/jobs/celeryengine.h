#pragma once

#include "core/async/poller.h"
#include "core/base/clock.h"
#include "core/celery/client.h"
#include "core/db/pool.h"
#include "core/jobs/engine.h"
#include "core/jobs/jobcatalogue.h"

namespace vigia::jobs {

/// Hands runs to the workers of a Celery application, and sees to it that none is lost: a run that is in no
/// queue, in no worker's hands and without a result is published again under its id; one that Celery ended
/// without telling the registry (worker lost, time limit, unknown task) gets that end. Main thread.
class CeleryEngine final : public Engine
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds LookInterval {15};

    /// All must outlive the engine.
    CeleryEngine(celery::CeleryClient& client, db::Pool& pool, const JobCatalogue& catalogue,
                 const Clock& clock, const QStringList& queues, QObject* parent = nullptr);

    QString id() const override { return QStringLiteral("celery"); }

    EngineInfo info() const override { return m_info; }

    QString owner() const override { return {}; }

    [[nodiscard]] QFuture<Result<>> submit(const etl::RunInfo& run, const JobInfo& job,
                                           const JobRequest& request) override;
    void cancel(const QString& runId) override;

    /// What the class says, now; answers how many runs it mended.
    [[nodiscard]] QFuture<Result<int>> reconcile();
    /// Looks at queues and workers every LookInterval, and reconciles.
    void watch();

private:
    void look();
    void takeLengths(const Result<QList<celery::QueueLength>>& lengths);
    celery::TaskMessage messageFor(const etl::RunInfo& run, const JobInfo& job,
                                   const JobRequest& request) const;

    celery::CeleryClient& m_client;
    db::Pool& m_pool;
    const JobCatalogue& m_catalogue;
    const Clock& m_clock;
    const QStringList m_queues;
    EngineInfo m_info;
    Poller m_poller;
};

} // namespace vigia::jobs
