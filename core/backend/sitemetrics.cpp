#include "core/backend/sitemetrics.h"

#include "core/async/deliver.h"
#include "core/backend/backend.h"
#include "core/backend/celeryconfig.h"
#include "core/backend/sitemetricstasks.h"
#include "core/backend/witnesses.h"
#include "core/generation/pggenerationsource.h"

namespace vigia::backend {

namespace {

using namespace std::chrono_literals;

constexpr auto FiguresInterval = 5s; // as often as the embedded site's Prometheus looks
constexpr auto FreshnessInterval = 60s; // days change seldom, and it probes every series
constexpr auto TasksInterval = 1s;
constexpr auto Gathering = 300ms;
constexpr auto QuestionTimeout = 4s; // a server that says nothing is lost, not slow
constexpr auto FreshnessTimeout = 30s;
const QString Portal = QStringLiteral("portal");
const QString Data = QStringLiteral("data");
const QString Services = QStringLiteral("services");
const QString Workers = QStringLiteral("workers");
const QString Tasks = QStringLiteral("tasks");

QSet<QString> metricNames(const Backend& backend)
{
    const QStringList names = SiteMetrics::names(backend).metrics;
    return {names.begin(), names.end()};
}

} // namespace

SiteMetrics::SiteMetrics(Backend& backend, std::shared_ptr<telemetry::Metrics> metrics,
                         const QString& stateDirectory, QObject* parent)
    : QObject(parent)
    , m_backend(backend)
    , m_metrics(std::move(metrics))
    , m_runFamilies(metricNames(backend))
    , m_health(std::make_shared<ExporterHealth>())
    , m_figuresPoller(FiguresInterval, [this] { readFigures(); })
    , m_freshnessPoller(FreshnessInterval, [this] { readFreshness(); })
{
    db::ConnectionConfig config;
    config.url = backend.site().databaseUrl;
    config.applicationName = QStringLiteral("vigia-exporter");
    config.statementTimeout = FreshnessTimeout;
    config.readOnly = true;
    m_pool = std::make_unique<db::Pool>(config, 2);
    m_pool->setObserver([metrics = m_metrics](const QString& name, const QString& status, double seconds) {
        metrics->observeQuery(name, status, seconds);
    });
    watchServices();
    watchWorkers(stateDirectory);
    watchData();
    m_figuresPoller.trigger();
    m_freshnessPoller.trigger();
}

SiteMetrics::~SiteMetrics() = default;

telemetry::Metrics::Names SiteMetrics::names(const Backend& backend)
{
    telemetry::Metrics::Names names;
    for (const etl::Rule& rule : backend.rules().rules())
        names.metrics += rule.metric;
    for (const etl::ListRule& list : backend.rules().lists())
        names.metrics += list.metric;
    names.tables = {QStringLiteral("metrics"), QStringLiteral("metrics_hourly"), QStringLiteral("catalogos")};
    return names;
}

std::function<telemetry::HealthAnswer()> SiteMetrics::health() const
{
    return [health = m_health] { return health->answer(); };
}

void SiteMetrics::watchServices()
{
    ServiceHealth& health = m_backend.health();
    connect(&health, &ServiceHealth::checked, this, &SiteMetrics::onServices);
    onServices(health.services());
}

void SiteMetrics::onServices(ServiceList services)
{
    const QString postgresql = QStringLiteral("postgresql");
    for (ServiceInfo& service : services) {
        if (service.id != postgresql)
            continue;
        if (service.state == ServiceInfo::State::Lost) {
            m_metrics->publish(Portal, {});
            m_metrics->publish(Data, {});
        } else if (!m_databaseTrouble.isEmpty()) {
            // It answers a connection that is open, and not us.
            service.state = ServiceInfo::State::Lost;
            service.reason = m_databaseTrouble;
        }
    }
    m_metrics->publish(Services, serviceFamilies(services));
    m_health->take(services, m_backend.clock().nowUtc());
}

void SiteMetrics::readFigures()
{
    const QFuture<Result<SiteFigures>> reading = m_pool->run([](db::Connection& connection) {
        return connection.setStatementTimeout(QuestionTimeout).and_then([&] {
            return siteFigures(connection);
        });
    });
    deliver(reading, this, [this](const Result<SiteFigures>& figures) { onFigures(figures); });
}

void SiteMetrics::onFigures(const Result<SiteFigures>& figures)
{
    const bool wasLost = !m_databaseTrouble.isEmpty();
    if (figures) {
        m_databaseTrouble.clear();
        m_metrics->publish(Portal, m_runFamilies.from(*figures));
    } else {
        m_databaseTrouble = figures.error().message;
        m_metrics->publish(Portal, {});
        m_metrics->publish(Data, {});
    }
    if (wasLost != !m_databaseTrouble.isEmpty()) {
        onServices(m_backend.health().services());
        m_freshnessPoller.trigger();
    }
    m_figuresPoller.finished(true); // the rhythm stays, or its return would be noticed late
}

void SiteMetrics::readFreshness()
{
    m_isNewer = false;
    using Freshness = std::vector<generation::FreshnessInfo>;
    const auto table = std::make_shared<const generation::MetricTable>(m_backend.generation().metrics());
    const QFuture<Result<Freshness>> reading = m_pool->run([table](db::Connection& connection) {
        return connection.setStatementTimeout(FreshnessTimeout).and_then([&] {
            return generation::PgGenerationSource(connection, table, {}).freshness();
        });
    });
    deliver(reading, this, [this](const Result<Freshness>& freshness) {
        m_metrics->publish(
            Data,
            freshness ? dataFamilies(*freshness, m_backend.generation().metrics(), m_backend.clock().nowUtc())
                      : telemetry::FamilyList());
        m_freshnessPoller.finished(true);
        if (std::exchange(m_isNewer, false))
            m_freshnessPoller.trigger();
    });
}

void SiteMetrics::watchData()
{
    m_dataTimer.setSingleShot(true);
    m_dataTimer.setInterval(Gathering);
    connect(&m_dataTimer, &QTimer::timeout, this, [this] {
        m_isNewer = true; // taken back at once unless one is being read
        m_freshnessPoller.trigger();
        m_figuresPoller.trigger();
    });
    const auto gather = [this] {
        if (!m_dataTimer.isActive())
            m_dataTimer.start();
    };
    connect(&m_backend.watch(), &DataWatch::dataChanged, this, gather);
    connect(&m_backend.watch(), &DataWatch::connected, this, gather);
}

void SiteMetrics::watchWorkers(const QString& stateDirectory)
{
    workers::WorkersService* workers = m_backend.workers();
    if (!workers)
        return;
    workers->setWitnesses(
        [site = m_backend.site(), stateDirectory] { return witnessesOf(site, stateDirectory); });
    connect(workers, &workers::WorkersService::changed, this,
            [this, workers] { m_metrics->publish(Workers, workerFamilies(workers->latest())); });
    connect(workers, &workers::WorkersService::failed, this, [this] { m_metrics->publish(Workers, {}); });
    workers->watch();
    m_tasks = std::make_unique<TaskListener>(m_backend.celery()->config());
    connect(&m_taskTimer, &QTimer::timeout, this, [this] { m_metrics->publish(Tasks, m_tasks->families()); });
    m_taskTimer.start(TasksInterval);
}

} // namespace vigia::backend
