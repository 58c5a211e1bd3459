#include "app/console/healthpages.h"

#include "ui/diagnostics/diagnosticspage.h"
#include "ui/overview/overviewpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/targets/targetspage.h"
#include "ui/timeline/timelinepage.h"
#include "ui/units/unitspage.h"
#include "ui/workers/workerspage.h"

namespace vigia::console {

namespace {

const QString OverviewId = QStringLiteral("overview");
const QString WorkersId = QStringLiteral("workers");
const QString TargetsId = QStringLiteral("targets");
const QString UnitsId = QStringLiteral("units");
const QString TimelineId = QStringLiteral("timeline");
const QString DiagnosticsId = QStringLiteral("diagnostics");

} // namespace

HealthPages::HealthPages(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
{
}

HealthPages::~HealthPages() = default;

QStringList HealthPages::pageIds()
{
    return {OverviewId, WorkersId, TargetsId, UnitsId, TimelineId, DiagnosticsId};
}

void HealthPages::addOverview()
{
    m_overview = new ui::OverviewPage(m_parts.feeds.overview(), m_parts.theme, m_parts.feeds.clock());
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
    m_workers = new ui::WorkersPage(m_parts.feeds.workers(), m_parts.theme, m_parts.feeds.clock());
    m_parts.window.addPage(
        WorkersId, [] { return tr("Workers"); }, QKeySequence(Qt::Key_F4), m_workers);
    connect(m_workers, &ui::WorkersPage::runRequested, this, &HealthPages::runRequested);
}

void HealthPages::addTargets()
{
    m_targets = new ui::TargetsPage(m_parts.feeds.targets(), m_parts.theme, m_parts.feeds.clock());
    m_parts.window.addPage(
        TargetsId, [] { return tr("Targets and alerts"); }, QKeySequence(Qt::Key_F6), m_targets);
}

void HealthPages::addUnits()
{
    auto* page = new ui::UnitsPage(m_parts.feeds.units(), m_parts.theme, m_parts.feeds.clock());
    m_parts.window.addPage(
        UnitsId, [] { return tr("Units"); }, QKeySequence(Qt::Key_F8), page);
}

void HealthPages::addTimeline()
{
    m_timeline = new ui::TimelinePage(m_parts.feeds.timeline(), m_parts.theme, m_parts.feeds.clock());
    m_parts.window.addPage(
        TimelineId, [] { return tr("Timeline"); }, QKeySequence(Qt::Key_F7), m_timeline);
    connect(m_timeline, &ui::TimelinePage::openRequested, this, &HealthPages::open);
}

void HealthPages::addDiagnostics()
{
    auto* page = new ui::DiagnosticsPage(m_parts.feeds.diagnostics(), m_parts.theme, m_parts.feeds.clock());
    m_parts.window.addPage(
        DiagnosticsId, [] { return tr("Diagnostics"); }, {}, page);
    connect(page, &ui::DiagnosticsPage::openRequested, this,
            [this](const QString& id) { m_parts.window.showPage(id); });
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
