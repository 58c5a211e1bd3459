#include "core/backend/backend.h"

#include "core/audit/actor.h"
#include "core/backend/celeryconfig.h"
#include "core/backend/diagnosticswiring.h"
#include "core/backend/mainseries.h"
#include "core/backend/reportwiring.h"
#include "core/backend/timelinewiring.h"
#include "core/generation/chartcache.h"
#include "core/telemetry/metrics.h"

namespace vigia::backend {

namespace {

constexpr int WriteConnections = 3;
constexpr int ChartConnections = 3;
constexpr std::chrono::minutes LoadTimeout {30}; // a year of all plants in one statement
constexpr std::chrono::seconds ChartTimeout {20};
constexpr int ReportConnections = 2; // beside the charts', which stay quick meanwhile
constexpr std::chrono::minutes ReportTimeout {10}; // years of every plant: more than a chart may take
constexpr int CheckConnections = 3;
constexpr std::chrono::seconds CheckTimeout {7}; // shorter than a check's deadline

} // namespace

Result<std::unique_ptr<Backend>> Backend::create(const settings::SiteConfig& site)
{
    return etl::RuleBook::builtIn().transform([&site](etl::RuleBook rules) {
        return std::unique_ptr<Backend>(new Backend(site, std::move(rules)));
    });
}

Backend::Backend(settings::SiteConfig site, etl::RuleBook rules)
    : m_site(std::move(site))
    , m_rules(std::move(rules))
{
    db::ConnectionConfig write;
    write.url = m_site.databaseUrl;
    write.applicationName =
        QCoreApplication::applicationName(); // "vigia" is the console: metrics count those
    write.statementTimeout = LoadTimeout;
    m_pool = std::make_unique<db::Pool>(write, WriteConnections);
    m_audit = std::make_unique<audit::AuditService>(*m_pool);
    db::ConnectionConfig read;
    read.url = m_site.chartUrl();
    read.applicationName = write.applicationName;
    read.statementTimeout = ChartTimeout;
    read.readOnly = true;
    m_chartPool = std::make_unique<db::Pool>(read, ChartConnections);
    m_generation = std::make_unique<generation::GenerationService>(*m_chartPool,
                                                                   generation::MetricTable(m_rules.rules()));
    if (m_site.redisUrl.isEmpty())
        return;
    // Wrong settings of Redis are celeryTrouble()'s to tell.
    if (Result<net::RedisConfig> redis = redisConfig(m_site)) {
        m_chartStore = std::make_unique<ChartStore>(*std::move(redis));
        m_generation->setCache(std::make_shared<generation::ChartCache>(*m_chartStore));
    }
}

Backend::~Backend() = default;

void Backend::observe(const std::shared_ptr<telemetry::Metrics>& metrics)
{
    m_telemetry = metrics;
    for (db::Pool* pool : {m_pool.get(), m_chartPool.get(), m_reportPool.get()})
        if (pool)
            count(*pool);
    if (m_chartStore)
        m_generation->setCache(
            std::make_shared<generation::ChartCache>(*m_chartStore, [metrics](const char* result) {
                metrics->countCacheOperation(QString::fromLatin1(result));
            }));
}

void Backend::count(db::Pool& pool) const
{
    if (m_telemetry)
        pool.setObserver(
            [metrics = m_telemetry](const QString& table, const QString& status, double seconds) {
                metrics->observeQuery(table, status, seconds);
            });
}

celery::CeleryClient* Backend::celery()
{
    if (!m_celery && m_celeryTrouble.isEmpty() && !m_site.redisUrl.isEmpty()) {
        const Result<celery::ClientConfig> config = celeryClientConfig(m_site);
        if (config)
            m_celery = std::make_unique<celery::CeleryClient>(*config);
        else
            m_celeryTrouble = config.error().message;
    }
    return m_celery.get();
}

jobs::JobsService& Backend::jobs()
{
    if (!m_jobs) {
        etl::EtlService& loader = etl(); // makes the scheduler too
        jobs::JobsService::Settings settings;
        settings.defaultEngine = m_site.celery.engine;
        settings.fetchTask = m_site.celery.fetchTask;
        settings.queues = m_site.celery.queues;
        settings.actor = audit::currentActor();
        m_jobs = std::make_unique<jobs::JobsService>(
            jobs::JobsService::Ports {*m_pool, loader, m_clock, *m_scheduler, celery()}, settings);
    }
    return *m_jobs;
}

etl::EtlService& Backend::etl()
{
    if (!m_etl) {
        xm::ClientConfig config;
        config.baseUrl = m_site.xm.baseUrl;
        config.inFlight = m_site.xm.inFlight;
        config.gap = m_site.xm.gap;
        config.deadline = m_site.xm.timeout;
        config.retry.base = m_site.xm.retryBase;
        m_scheduler = std::make_unique<net::TimerScheduler>();
        m_breakers = std::make_unique<etl::PgBreakerStore>(m_pool->config());
        m_xm = std::make_unique<xm::Client>(config, xm::Client::Ports {m_clock, *m_scheduler, *m_breakers});
        if (m_telemetry)
            QObject::connect(
                m_xm.get(), &xm::Client::attempted, m_xm.get(),
                [metrics = m_telemetry](const xm::Attempt& attempt) {
                    metrics->countXmCall(
                        attempt.metricId,
                        telemetry::xmCallStatus(attempt.status, QString::fromLatin1(attempt.errorClass)));
                });
        m_etl = std::make_unique<etl::EtlService>(*m_pool, *m_xm, m_rules, m_clock);
    }
    return *m_etl;
}

diagnostics::DiagnosticsService& Backend::diagnostics(const QString& stateDirectory)
{
    if (!m_diagnostics) {
        db::ConnectionConfig config;
        config.url = m_site.databaseUrl;
        config.statementTimeout = CheckTimeout;
        config.readOnly = true;
        m_checkPool = std::make_unique<db::Pool>(config, CheckConnections);
        diagnostics::Settings settings;
        settings.site = m_site;
        settings.stateDirectory = stateDirectory;
        m_diagnostics = std::make_unique<diagnostics::DiagnosticsService>(
            diagnosticsPorts(*this, *m_checkPool), settings);
    }
    return *m_diagnostics;
}

targets::TargetsService& Backend::targets()
{
    if (!m_targets) {
        targets::TargetsService::Settings settings;
        settings.siteName = m_site.name;
        settings.prometheus = m_site.prometheus;
        settings.alertmanager = m_site.alertmanager;
        settings.actor = audit::currentActor();
        m_targets = std::make_unique<targets::TargetsService>(
            targets::TargetsService::Ports {*m_pool, m_clock}, settings);
    }
    return *m_targets;
}

workers::WorkersService* Backend::workers()
{
    celery::CeleryClient* client = celery();
    if (!m_workers && client) {
        workers::WorkersService::Settings settings;
        settings.queues = m_site.celery.queues;
        settings.actor = audit::currentActor();
        m_workers = std::make_unique<workers::WorkersService>(
            *client, [this](const audit::AuditRecord& record) { return m_audit->record(record); }, settings);
        if (m_site.prometheus.isConfigured()) {
            m_metrics = std::make_unique<PrometheusMetrics>(targets().prometheus());
            m_workers->setMetrics(m_metrics.get());
        }
    }
    return m_workers.get();
}

timeline::TimelineService& Backend::timeline()
{
    if (!m_timeline) {
        timeline::TimelineService::Ports ports {
            *m_chartPool,
            m_clock,
            [this](const generation::GapQuery& query) { return m_generation->gaps(query); },
            workers() ? workersLane(*m_workers) : timeline::LaneSource(),
            m_site.prometheus.isConfigured() ? targetsLane(targets()) : timeline::LaneSource(),
            m_site.prometheus.isConfigured() ? alertsLane(targets()) : timeline::LaneSource(),
        };
        QList<timeline::GapSeries> series;
        timeline::SeriesNames names;
        for (const generation::MetricInfo& metric : m_generation->metrics().all())
            names.insert(metric.id(), metric.name);
        for (const generation::MetricInfo& metric : mainSeries(m_generation->metrics()))
            series.append({metric.metric, metric.entity, metric.lagDays});
        m_timeline = std::make_unique<timeline::TimelineService>(std::move(ports), series, names);
    }
    return *m_timeline;
}

report::ReportService& Backend::reports()
{
    if (!m_reports) {
        db::ConnectionConfig config = m_chartPool->config();
        config.statementTimeout = ReportTimeout;
        m_reportPool = std::make_unique<db::Pool>(config, ReportConnections);
        count(*m_reportPool);
        m_reportSeries =
            std::make_unique<generation::GenerationService>(*m_reportPool, m_generation->metrics());
        report::ReportService::Settings settings;
        settings.site = m_site.title.isEmpty() ? m_site.name : m_site.title;
        settings.simulated = m_site.xm.simulated;
        settings.madeBy = audit::currentActor();
        settings.program = QStringLiteral("Vigía ") % QCoreApplication::applicationVersion();
        settings.watched = watchedSeries(m_generation->metrics());
        m_reports = std::make_unique<report::ReportService>(
            reportPorts(*this, *m_reportPool, *m_reportSeries), m_clock, settings);
    }
    return *m_reports;
}

ServiceHealth& Backend::health()
{
    if (m_health)
        return *m_health;
    m_health = std::make_unique<ServiceHealth>(*m_chartPool, m_clock);
    if (!m_site.redisUrl.isEmpty())
        // Wrong settings of Redis are celeryTrouble()'s to tell.
        if (Result<net::RedisConfig> redis = redisConfig(m_site))
            m_health->add(std::make_unique<RedisProbe>(*std::move(redis)));
    if (m_site.prometheus.isConfigured())
        m_health->add(std::make_unique<ReadyProbe>(QStringLiteral("prometheus"), QStringLiteral("Prometheus"),
                                                   m_site.prometheus));
    if (m_site.alertmanager.isConfigured())
        m_health->add(std::make_unique<ReadyProbe>(QStringLiteral("alertmanager"),
                                                   QStringLiteral("Alertmanager"), m_site.alertmanager));
    return *m_health;
}

DataWatch& Backend::watch()
{
    if (!m_watch)
        m_watch = std::make_unique<DataWatch>(m_chartPool->config());
    return *m_watch;
}

} // namespace vigia::backend
