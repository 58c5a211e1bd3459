#include "app/console/healthpages.h"

#include "app/console/servicemapping.h"
#include "core/async/chained.h"
#include "core/backend/mainseries.h"
#include "core/backend/witnesses.h"
#include "ui/diagnostics/diagnosticspage.h"
#include "ui/overview/overviewpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/targets/targetspage.h"
#include "ui/timeline/timelinepage.h"
#include "ui/workers/workerspage.h"

namespace vigia::console {

namespace {

const QString OverviewId = QStringLiteral("overview");
const QString WorkersId = QStringLiteral("workers");
const QString TargetsId = QStringLiteral("targets");
const QString TimelineId = QStringLiteral("timeline");
const QString DiagnosticsId = QStringLiteral("diagnostics");

using OverviewFeed = ui::OverviewFeed;

/// The rows of the Workers page, as far as the overview shows them.
Result<celery::WorkerSurveyInfo> surveyOf(const Result<workers::WorkersInfo>& info)
{
    if (!info)
        return fail(info.error());
    celery::WorkerSurveyInfo survey;
    survey.taken = info->taken;
    survey.receivers = info->receivers;
    survey.nameless = info->nameless;
    for (const workers::WorkerRow& row : info->workers)
        survey.workers.append(row.worker);
    return survey;
}

ui::ServiceOverviewFeed::Ports overviewPorts(backend::Backend& backend)
{
    ui::ServiceOverviewFeed::Ports ports;
    if (workers::WorkersService* workers = backend.workers())
        ports.workers = [workers] { return chained(workers->snapshot(), workers, surveyOf); };
    if (backend.site().prometheus.isConfigured()) {
        ports.targets = [&backend] { return backend.targets().targets(); };
        ports.alerts = [&backend] { return backend.targets().alerts(); };
    }
    ports.services = [&backend] { return backend.health().services(); };
    ports.serviceName = [&backend](const QString& id) { return serviceName(id, backend.site()); };
    return ports;
}

QList<ui::MainSeries> overviewSeries(backend::Backend& backend)
{
    QList<ui::MainSeries> series;
    QSet<QString> named; // one row a metric, of its main entity
    for (const generation::MetricInfo& metric : backend::mainSeries(backend.generation().metrics())) {
        if (named.contains(metric.metric))
            continue;
        named.insert(metric.metric);
        series.append({metric.metric, metric.entity, metric.name, metric.lagDays});
    }
    return series;
}

QString whyNoWorkers(backend::Backend& backend)
{
    if (backend.workers())
        return {};
    return backend.celeryTrouble().isEmpty() ? HealthPages::tr(
               "This site has no Celery application: its runs are carried out by the console and by "
               "vigiactl.")
                                             : backend.celeryTrouble();
}

} // namespace

HealthPages::HealthPages(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_overviewFeed(parts.backend.generation(), parts.backend.timeline(), overviewPorts(parts.backend),
                     overviewSeries(parts.backend))
    , m_workersFeed(parts.backend.workers(), whyNoWorkers(parts.backend))
    , m_targetsFeed(parts.backend.targets())
    , m_timelineFeed(parts.backend.timeline())
    , m_diagnosticsFeed(parts.backend.diagnostics(parts.stateDirectory), parts.figures)
{
    connect(&parts.backend.health(), &backend::ServiceHealth::checked, &m_overviewFeed,
            [this] { emit m_overviewFeed.changed(OverviewFeed::Part::Services); });
    if (workers::WorkersService* workers = parts.backend.workers()) {
        workers->setWitnesses([site = parts.backend.site(), state = parts.stateDirectory] {
            return backend::witnessesOf(site, state);
        });
        connect(workers, &workers::WorkersService::changed, &m_workersFeed, &ui::WorkersFeed::changed);
        connect(workers, &workers::WorkersService::failed, &m_workersFeed, &ui::WorkersFeed::failed);
        workers->watch();
    }
}

HealthPages::~HealthPages() = default;

QStringList HealthPages::pageIds()
{
    return {OverviewId, WorkersId, TargetsId, TimelineId, DiagnosticsId};
}

void HealthPages::addOverview()
{
    m_overview = new ui::OverviewPage(m_overviewFeed, m_parts.theme, m_parts.backend.clock());
    m_parts.window.addPage(
        OverviewId, [] { return tr("Overview"); }, QKeySequence(Qt::Key_F2), m_overview);
    connect(m_overview, &ui::OverviewPage::openJobs, this, &HealthPages::runsRequested);
    connect(m_overview, &ui::OverviewPage::openSeries, this, &HealthPages::seriesRequested);
    connect(m_overview, &ui::OverviewPage::loadRequested, this, &HealthPages::gapRequested);
    connect(m_overview, &ui::OverviewPage::openTimeline, this,
            [this] { m_parts.window.showPage(TimelineId); });
    connect(m_overview, &ui::OverviewPage::openDiagnostics, this,
            [this] { m_parts.window.showPage(DiagnosticsId); });
    connect(m_overview, &ui::OverviewPage::openWorkers, this,
            [this](const QString& name) { open(WorkersId, name); });
    connect(m_overview, &ui::OverviewPage::openTargets, this, [this](const QString& pool) {
        m_parts.window.showPage(TargetsId);
        m_targets->showPool(pool);
    });
    connect(m_overview, &ui::OverviewPage::openAlerts, this, [this](int priority) {
        m_parts.window.showPage(TargetsId);
        m_targets->showAlerts(priority);
    });
    connect(m_overview, &ui::OverviewPage::openItem, this, &HealthPages::open);
}

void HealthPages::addWorkers()
{
    m_workers = new ui::WorkersPage(m_workersFeed, m_parts.theme, m_parts.backend.clock());
    m_parts.window.addPage(
        WorkersId, [] { return tr("Workers"); }, QKeySequence(Qt::Key_F4), m_workers);
    connect(m_workers, &ui::WorkersPage::runRequested, this, &HealthPages::runRequested);
}

void HealthPages::addTargets()
{
    m_targets = new ui::TargetsPage(m_targetsFeed, m_parts.theme, m_parts.backend.clock());
    m_parts.window.addPage(
        TargetsId, [] { return tr("Targets and alerts"); }, QKeySequence(Qt::Key_F6), m_targets);
}

void HealthPages::addTimeline()
{
    m_timeline = new ui::TimelinePage(m_timelineFeed, m_parts.theme, m_parts.backend.clock());
    m_parts.window.addPage(
        TimelineId, [] { return tr("Timeline"); }, QKeySequence(Qt::Key_F7), m_timeline);
    connect(m_timeline, &ui::TimelinePage::openRequested, this, &HealthPages::open);
}

void HealthPages::addDiagnostics()
{
    auto* page = new ui::DiagnosticsPage(m_diagnosticsFeed, m_parts.theme, m_parts.backend.clock());
    m_parts.window.addPage(
        DiagnosticsId, [] { return tr("Diagnostics"); }, {}, page);
    connect(page, &ui::DiagnosticsPage::openRequested, this,
            [this](const QString& id) { m_parts.window.showPage(id); });
}

void HealthPages::runsChanged()
{
    emit m_overviewFeed.changed(OverviewFeed::Part::Runs);
    emit m_overviewFeed.changed(OverviewFeed::Part::Timeline);
    emit m_timelineFeed.changed();
}

void HealthPages::dataChanged()
{
    emit m_overviewFeed.changed(OverviewFeed::Part::Generation);
    emit m_overviewFeed.changed(OverviewFeed::Part::Freshness);
    emit m_timelineFeed.changed();
}

void HealthPages::open(const QString& page, const QString& id)
{
    if (page == u"jobs" && !id.isEmpty()) {
        emit runRequested(id);
        return;
    }
    if (page == u"generation") {
        // "METRIC/ENTITY/FROM/TO", the gap of a series.
        const QStringList parts = id.split(u'/');
        if (const auto days = DayRange::parse(parts.value(2), parts.value(3)); days && parts.size() == 4) {
            emit gapRequested(parts[0], parts[1], *days);
            return;
        }
    }
    m_parts.window.showPage(page);
    if (page == WorkersId && !id.isEmpty() && m_workers)
        m_workers->showWorker(id);
    if (page == TargetsId && !id.isEmpty())
        m_targets->showTarget(id);
}

} // namespace vigia::console
