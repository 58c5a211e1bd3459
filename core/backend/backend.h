#pragma once

#include "core/audit/auditservice.h"
#include "core/backend/chartstore.h"
#include "core/backend/datawatch.h"
#include "core/backend/prometheusmetrics.h"
#include "core/backend/servicehealth.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/celery/client.h"
#include "core/db/pool.h"
#include "core/diagnostics/diagnosticsservice.h"
#include "core/etl/etlservice.h"
#include "core/etl/pgbreakerstore.h"
#include "core/etl/rulebook.h"
#include "core/generation/generationservice.h"
#include "core/jobs/jobsservice.h"
#include "core/net/scheduler.h"
#include "core/report/reportservice.h"
#include "core/settings/siteconfig.h"
#include "core/targets/targetsservice.h"
#include "core/timeline/timelineservice.h"
#include "core/workers/workersservice.h"

#include <memory>

namespace vigia::telemetry {
class Metrics;
} // namespace vigia::telemetry

namespace vigia::backend {

/// The composition root: makes the pools and services of one site for both executables. Nothing is connected
/// until it is used. Main thread; the services it hands out live as long as it does.
class Backend
{
public:
    /// Errors: InvalidData (rule table or configuration that can't be right).
    [[nodiscard]] static Result<std::unique_ptr<Backend>> create(const settings::SiteConfig& site);
    ~Backend();

    const settings::SiteConfig& site() const { return m_site; }

    /// Counts every question to PostgreSQL and to the shared cache and every call to XM from now on there;
    /// call it before anything else.
    void observe(const std::shared_ptr<telemetry::Metrics>& metrics);

    /// Connections that may write.
    db::Pool& pool() { return *m_pool; }

    /// Read-only connections with a short statement time-out, for charts.
    db::Pool& chartPool() { return *m_chartPool; }

    const Clock& clock() const { return m_clock; }

    const etl::RuleBook& rules() const { return m_rules; }

    generation::GenerationService& generation() { return *m_generation; }

    /// Everything that writes market data; made at the first call, on the main thread's event loop.
    etl::EtlService& etl();

    /// Jobs and runs: what can be ordered, on both engines; made at the first call, on the main thread's
    /// event loop.
    jobs::JobsService& jobs();

    audit::AuditService& audit() { return *m_audit; }

    /// Prometheus, Alertmanager and what people did about alerts; made at the first call, on the main
    /// thread's event loop.
    targets::TargetsService& targets();

    /// The site's Celery application; null when it has none, or its configuration is wrong (celeryTrouble()
    /// says why).
    celery::CeleryClient* celery();

    /// The workers of that application; null when there is none.
    workers::WorkersService* workers();

    /// What happened to the site; made at the first call, on the main thread's event loop.
    timeline::TimelineService& timeline();

    /// Reports of what all the others know, on connections of their own; made at the first call, on the main
    /// thread's event loop.
    report::ReportService& reports();

    const QString& celeryTrouble() const { return m_celeryTrouble; }

    /// The checks of the site, on connections of their own; made at the first call, on the main thread's
    /// event loop. `stateDirectory`: of the embedded site, empty when the site is not ours to keep.
    diagnostics::DiagnosticsService& diagnostics(const QString& stateDirectory = {});

    /// The watchers, for programs that stay: made at the first call, on the main thread's event loop.
    ServiceHealth& health();
    DataWatch& watch();

private:
    Backend(settings::SiteConfig site, etl::RuleBook rules);

    /// What is asked through it, as observe() says.
    void count(db::Pool& pool) const;

    SystemClock m_clock;
    settings::SiteConfig m_site;
    etl::RuleBook m_rules;
    std::unique_ptr<db::Pool> m_pool;
    std::unique_ptr<ChartStore> m_chartStore; ///< null: no Redis; outlives the charts' jobs
    std::unique_ptr<db::Pool> m_chartPool;
    std::unique_ptr<generation::GenerationService> m_generation;
    std::unique_ptr<net::Scheduler> m_scheduler;
    std::unique_ptr<etl::PgBreakerStore> m_breakers;
    std::unique_ptr<xm::Client> m_xm;
    std::shared_ptr<telemetry::Metrics> m_telemetry;
    std::unique_ptr<etl::EtlService> m_etl;
    std::unique_ptr<audit::AuditService> m_audit;
    std::unique_ptr<celery::CeleryClient> m_celery;
    QString m_celeryTrouble;
    std::unique_ptr<jobs::JobsService> m_jobs;
    std::unique_ptr<targets::TargetsService> m_targets;
    std::unique_ptr<db::Pool> m_checkPool;
    std::unique_ptr<diagnostics::DiagnosticsService> m_diagnostics;
    std::unique_ptr<PrometheusMetrics> m_metrics;
    std::unique_ptr<workers::WorkersService> m_workers;
    std::unique_ptr<timeline::TimelineService> m_timeline;
    std::unique_ptr<db::Pool> m_reportPool;
    std::unique_ptr<generation::GenerationService> m_reportSeries;
    std::unique_ptr<report::ReportService> m_reports;
    std::unique_ptr<ServiceHealth> m_health;
    std::unique_ptr<DataWatch> m_watch;
};

} // namespace vigia::backend
