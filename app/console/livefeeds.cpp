#include "app/console/livefeeds.h"

#include "app/console/servicemapping.h"
#include "core/async/chained.h"
#include "core/async/deliver.h"
#include "core/audit/actor.h"
#include "core/backend/siteunits.h"
#include "core/backend/witnesses.h"
#include "ui/shell/sitestatus.h"

#include <QLoggingCategory>
#include <QRegularExpression>

namespace vigia::console {

namespace {

Q_LOGGING_CATEGORY(logFeeds, "vigia.feeds")

using OverviewFeed = ui::OverviewFeed;

ui::ServiceOverviewFeed::Ports overviewPorts(backend::Backend& backend)
{
    ui::ServiceOverviewFeed::Ports ports;
    if (workers::WorkersService* workers = backend.workers())
        ports.workers = [workers] {
            return chained(workers->snapshot(), workers,
                           [](const Result<workers::WorkersInfo>& info) { return info.map(surveyFrom); });
        };
    if (backend.site().prometheus.isConfigured()) {
        ports.targets = [&backend] { return backend.targets().targets(); };
        ports.alerts = [&backend] { return backend.targets().alerts(); };
    }
    ports.services = [&backend] { return backend.health().services(); };
    ports.serviceName = [&backend](const QString& id) {
        return serviceName(id, backend.site().xm.simulated);
    };
    return ports;
}

QString whyNoWorkers(backend::Backend& backend)
{
    if (backend.workers())
        return {};
    return backend.celeryTrouble().isEmpty()
        ? LiveFeeds::tr("This site has no Celery application: its runs are carried out by the console and by "
                        "vigiactl.")
        : backend.celeryTrouble();
}

/// The nodes that run in a unit, by the names that the portal's units give them, and what they hold now.
units::BlastRadius radiusOf(const QString& unit, const workers::WorkersInfo& info)
{
    static const QRegularExpression instance(QStringLiteral("^celery-worker@(\\w+)\\.service$"));
    const auto match = instance.match(unit);
    const QString prefix =
        match.hasMatch() ? QStringLiteral("worker%1@").arg(match.captured(1)) : QStringLiteral("celery@");
    units::BlastRadius radius;
    for (const workers::WorkerRow& row : info.workers) {
        if (!row.worker.name.startsWith(prefix))
            continue;
        radius.nodes.append(row.worker.name);
        for (const QString& queue : row.worker.queues)
            if (!radius.queues.contains(queue))
                radius.queues.append(queue);
        if (row.worker.active >= 0)
            radius.activeTasks = std::max(0, radius.activeTasks) + row.worker.active;
    }
    return radius;
}

ui::ServiceUnitsFeed::Ports unitsPorts(backend::Backend& backend)
{
    ui::ServiceUnitsFeed::Ports ports;
    ports.hosts = backend.site().unitHosts;
    ports.patterns = backend::siteUnitPatterns();
    ports.who = audit::currentActor();
    ports.record = [&backend](const audit::AuditRecord& record) {
        deliver(backend.audit().record(record), &backend.health(), [](const Result<>& kept) {
            if (!kept)
                qCWarning(logFeeds) << "an order to a unit is not in the audit:" << kept.error().message;
        });
    };
    ports.radius = [&backend](const QString& unit) -> QFuture<Result<units::BlastRadius>> {
        using Radius = Result<units::BlastRadius>;
        workers::WorkersService* workers = backend.workers();
        if (!workers || !unit.startsWith(QStringLiteral("celery-worker")))
            return ready(Radius(units::BlastRadius()));
        return chained(workers->snapshot(), workers, [unit](const Result<workers::WorkersInfo>& info) {
            return info ? Radius(radiusOf(unit, *info)) : Radius(fail(info.error()));
        });
    };
    return ports;
}

} // namespace

LiveFeeds::LiveFeeds(backend::Backend& backend, const QString& stateDirectory,
                     std::function<ui::ConsoleFigures()> figures, QObject* parent)
    : Feeds(parent)
    , m_backend(backend)
    , m_overview(backend.generation(), backend.timeline(), overviewPorts(backend),
                 overviewSeries(backend.generation().metrics()))
    , m_generation(backend.generation())
    , m_jobs(backend.jobs())
    , m_workers(backend.workers(), whyNoWorkers(backend))
    , m_targets(backend.targets())
    , m_units(unitsPorts(backend))
    , m_timeline(backend.timeline())
    , m_diagnostics(backend.diagnostics(stateDirectory), std::move(figures))
    , m_audit(backend.audit())
    , m_reports(backend.reports(), report::ReportDefinitions::usual())
    , m_capsules(backend, stateDirectory)
{
    connect(&backend.health(), &backend::ServiceHealth::checked, &m_overview,
            [this] { emit m_overview.changed(OverviewFeed::Part::Services); });
    watchWorkers(stateDirectory);
    watchRuns();
    watchData();
}

LiveFeeds::~LiveFeeds() = default;

void LiveFeeds::watchWorkers(const QString& stateDirectory)
{
    workers::WorkersService* workers = m_backend.workers();
    if (!workers)
        return;
    workers->setWitnesses(
        [site = m_backend.site(), stateDirectory] { return backend::witnessesOf(site, stateDirectory); });
    connect(workers, &workers::WorkersService::changed, &m_workers, &ui::WorkersFeed::changed);
    connect(workers, &workers::WorkersService::failed, &m_workers, &ui::WorkersFeed::failed);
    workers->watch();
}

void LiveFeeds::watchRuns()
{
    jobs::JobsService& jobs = m_backend.jobs();
    connect(&jobs, &jobs::JobsService::auditChanged, &m_audit, &ui::AuditFeed::changed);
    connect(&jobs, &jobs::JobsService::runsChanged, this, [this] {
        emit m_overview.changed(OverviewFeed::Part::Runs);
        emit m_overview.changed(OverviewFeed::Part::Timeline);
        emit m_timeline.changed();
    });
    jobs.watch();
}

void LiveFeeds::watchData()
{
    const backend::DataWatch& watch = m_backend.watch();
    connect(&watch, &backend::DataWatch::dataChanged, this, &Feeds::dataChanged);
    connect(&watch, &backend::DataWatch::dataChanged, this, [this] {
        emit m_overview.changed(OverviewFeed::Part::Generation);
        emit m_overview.changed(OverviewFeed::Part::Freshness);
        emit m_timeline.changed();
    });
    connect(&watch, &backend::DataWatch::connected, this, &Feeds::connected);
}

void LiveFeeds::report(ui::SiteStatus& status)
{
    m_site = std::make_unique<SiteFeed>(m_backend.site(), m_backend.health(), m_backend.generation(),
                                        m_backend.etl(), m_backend.audit(), status);
    connect(&status, &QObject::destroyed, this, [this] { m_site.reset(); });
    connect(&m_backend.watch(), &backend::DataWatch::dataChanged, m_site.get(), &SiteFeed::refresh);
    connect(&m_backend.jobs(), &jobs::JobsService::runsChanged, m_site.get(), &SiteFeed::refreshRuns);
    if (m_backend.site().prometheus.isConfigured()) {
        m_backend.targets().watch();
        m_site->setAlerts(m_backend.targets());
    }
}

void LiveFeeds::refresh()
{
    if (m_site)
        m_site->refresh();
}

void LiveFeeds::retranslate()
{
    if (m_site)
        m_site->retranslate();
}

void LiveFeeds::serve()
{
    m_backend.jobs().serveSchedule();
}

} // namespace vigia::console
