#pragma once

#include "core/async/poller.h"
#include "core/backend/exporterhealth.h"
#include "core/backend/sitemetricsfamilies.h"
#include "core/db/pool.h"
#include "core/telemetry/metrics.h"

#include <QObject>

#include <memory>

namespace vigia::backend {

class Backend;
class TaskListener;

/// Collects the metrics of a whole site, on timers, and publishes them: runs, calls, breakers and consoles
/// out of PostgreSQL, the age of the data, services, and Celery's workers, queues and tasks. A service that
/// does not answer is said to be down, and its families disappear until it is back. Lives on the thread that
/// made it; never blocks.
class SiteMetrics : public QObject
{
    Q_OBJECT

public:
    /// `backend` outlives it. `stateDirectory`: of the embedded site, else empty.
    SiteMetrics(Backend& backend, std::shared_ptr<telemetry::Metrics> metrics, const QString& stateDirectory,
                QObject* parent = nullptr);
    ~SiteMetrics() override;

    /// The label values of a site's metrics.
    static telemetry::Metrics::Names names(const Backend& backend);

    /// For the exposer, from any thread; it may outlive this.
    std::function<telemetry::HealthAnswer()> health() const;

private:
    void readFigures();
    void readFreshness();
    void watchData();
    void watchServices();
    void watchWorkers(const QString& stateDirectory);
    void onFigures(const Result<SiteFigures>& figures);
    void onServices(ServiceList services);

    Backend& m_backend;
    const std::shared_ptr<telemetry::Metrics> m_metrics;
    RunFamilies m_runFamilies;
    std::shared_ptr<ExporterHealth> m_health;
    std::unique_ptr<db::Pool> m_pool;
    QString m_databaseTrouble; ///< why the last look at PostgreSQL failed; empty = it did not
    std::unique_ptr<TaskListener> m_tasks;
    QTimer m_taskTimer;
    QTimer m_dataTimer; ///< gathers the loads of a moment
    bool m_isNewer = false; ///< data came while the freshness was read
    Poller m_figuresPoller;
    Poller m_freshnessPoller;
};

} // namespace vigia::backend
