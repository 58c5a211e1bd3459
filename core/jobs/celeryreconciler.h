#pragma once

#include "core/base/clock.h"
#include "core/celery/client.h"
#include "core/db/pool.h"
#include "core/etl/runinfo.h"
#include "core/jobs/jobcatalogue.h"

#include <QPromise>
#include <QSet>

#include <functional>

namespace vigia::jobs {

/// What became of a Celery run that is open in the registry: pure rules.
struct CeleryFacts
{
    etl::RunInfo run;
    celery::TaskResult result;
    bool isQueued = false; ///< its message waits in a queue
    bool isHeld = false; ///< a worker says that it has it
    bool isHeldKnown = false; ///< every worker answered, or none holds anything
};

enum class CeleryVerdict
{
    LetBe,
    Ended, ///< Celery ended it and the registry does not know: it gets that end
    Publish, ///< in nobody's hands: published again under its id
};

/// A run younger than this may be on its way.
inline constexpr std::chrono::seconds CeleryGrace {60};

CeleryVerdict judge(const CeleryFacts& facts, const QDateTime& now);
/// The run as Celery ended it; facts.result is final.
etl::RunInfo endedByCelery(const CeleryFacts& facts);

/// One comparison of the registry's open Celery runs with what Celery knows. Deletes itself when it has
/// answered. Main thread.
class CeleryReconciler : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    CeleryReconciler(celery::CeleryClient& client, db::Pool& pool, const JobCatalogue& catalogue,
                     const Clock& clock, const QStringList& queues, QObject* parent);

    /// How a run is sent again; nullopt: it cannot be.
    std::function<std::optional<celery::TaskMessage>(const etl::RunInfo&)> message;

    /// Answers how many runs were ended or published again.
    [[nodiscard]] QFuture<Result<int>> start();

private:
    void askResults();
    void askQueue(int index);
    void askHeld(int index);
    void judgeAll();
    void publish(std::vector<etl::RunInfo> runs);
    void answer(Result<int> mended);

    celery::CeleryClient& m_client;
    db::Pool& m_pool;
    const JobCatalogue& m_catalogue;
    const Clock& m_clock;
    const QStringList m_queues;
    std::vector<CeleryFacts> m_facts;
    QSet<QString> m_queued;
    QSet<QString> m_held;
    bool m_isHeldKnown = true;
    int m_mended = 0;
    QPromise<Result<int>> m_promise;
};

} // namespace vigia::jobs
