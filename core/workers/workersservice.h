#pragma once

#include "core/async/poller.h"
#include "core/celery/eventmonitor.h"
#include "core/celery/workersurvey.h"
#include "core/workers/metricqueries.h"
#include "core/workers/metricssource.h"
#include "core/workers/orderdesk.h"
#include "core/workers/queuewatch.h"
#include "core/workers/workerchanges.h"

namespace vigia::workers {

/// The workers of the site's Celery application as people see them: all that is proven of each, their tasks
/// and queues, and every order. Main thread; answers as futures; nothing blocks but the destructor, for as
/// long as it takes to stop listening.
class WorkersService : public QObject
{
    Q_OBJECT

public:
    using Milliseconds = std::chrono::milliseconds;

    struct Settings
    {
        QStringList queues; ///< of the site: shown also while nobody consumes them
        QString actor; ///< who orders, for people
        std::chrono::milliseconds interval {5000}; ///< between two looks of watch()
        std::chrono::milliseconds answers {2000}; ///< how long a worker may take to answer
        celery::WorkerLimits limits;
    };

    /// `client` outlives it. It listens to events from now on.
    WorkersService(celery::CeleryClient& client, OrderDesk::Keep keep, const Settings& settings,
                   QObject* parent = nullptr);
    ~WorkersService() override;

    /// The last answer; `taken` is null before the first one.
    const WorkersInfo& latest() const { return m_latest; }

    /// Everything, looked at now. Errors: those of CeleryClient (Redis is away). Workers that do not answer
    /// are none.
    [[nodiscard]] QFuture<Result<WorkersInfo>> snapshot();
    /// What a worker tells of itself. Errors: as snapshot(); Unreachable: it did not answer.
    [[nodiscard]] QFuture<Result<WorkerDetails>> details(const QString& worker);
    [[nodiscard]] QFuture<Result<QList<celery::QueuedMessage>>> peek(const QString& queue, int limit);
    [[nodiscard]] QFuture<Result<OrderOutcome>> give(const WorkerOrder& order,
                                                     const OrderDesk::Patience& patience = {});
    /// When workers came and went, in [from, to), as far as it was seen since the program started.
    QList<WorkerChange> starts(const QDateTime& from, const QDateTime& to) const;
    /// A chart's curves. Without a metrics source, or when its server knows no worker: NotFound/NoMetrics.
    [[nodiscard]] QFuture<Result<QList<MetricCurve>>>
    curves(MetricChart chart, const QString& worker, const QDateTime& from, const QDateTime& to, int points);

    /// What others say of workers; asked before every look. Empty: nobody.
    void setWitnesses(std::function<QList<celery::WorkerWitness>()> witnesses);

    /// Null = none; outlives the service.
    void setMetrics(MetricsSource* metrics) { m_metrics = metrics; }

    /// Looks again and again, for programs that stay.
    void watch();

signals:
    /// A look is over, or a worker came or went: latest() is another.
    void changed();
    /// A look failed.
    void failed(const vigia::Error& error);

private:
    struct Round;
    using RoundPtr = std::shared_ptr<Round>;

    void onDigest(const celery::EventDigest& digest);
    void look();
    void askQueues(const RoundPtr& round);
    void askMessages(const RoundPtr& round);
    void askOldest(const RoundPtr& round);
    void conclude(const RoundPtr& round);
    WorkerRow rowOf(const Round& round, const celery::WorkerInfo& worker) const;
    void end(const Result<WorkersInfo>& outcome);
    void runQueries(const std::shared_ptr<QPromise<Result<QList<MetricCurve>>>>& promise,
                    const QList<MetricQuery>& queries, const QDateTime& from, const QDateTime& to, int points,
                    const QList<MetricCurve>& found);

    celery::CeleryClient& m_client;
    const Settings m_settings;
    celery::EventMonitor m_monitor;
    celery::WorkerSurvey m_survey;
    OrderDesk m_desk;
    WorkerChanges m_changes;
    QueueWatch m_queues;
    std::function<QList<celery::WorkerWitness>()> m_witnesses;
    MetricsSource* m_metrics = nullptr;
    QHash<QString, celery::WatchedWorker> m_heard;
    QDateTime m_since;
    bool m_hears = false;
    WorkersInfo m_latest;
    RoundPtr m_round; ///< under way
    std::vector<std::shared_ptr<QPromise<Result<WorkersInfo>>>> m_waiting; ///< for its answer
    Poller m_poller;
};

} // namespace vigia::workers
