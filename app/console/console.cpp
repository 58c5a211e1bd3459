#include "app/console/console.h"

#include "core/async/deliver.h"
#include "ui/audit/auditpage.h"
#include "ui/report/capsulepanel.h"
#include "ui/report/reportspage.h"
#include "ui/targets/targetspage.h"
#include "ui/timeline/timelinepage.h"

namespace vigia::console {

namespace {

const QString GenerationId = QStringLiteral("generation");
const QString JobsId = QStringLiteral("jobs");
const QString TargetsId = QStringLiteral("targets");
const QString AuditId = QStringLiteral("audit");
const QString ReportsId = QStringLiteral("reports");
const QString ByPlant = QStringLiteral("plant");
const QString PresetKey = QStringLiteral("range/preset");
const QString FromKey = QStringLiteral("range/from");
const QString ToKey = QStringLiteral("range/to");

QDateTime startOf(QDate day)
{
    return QDateTime::fromMSecsSinceEpoch(energyday::hourStartMs(day, 1), Qt::UTC);
}

} // namespace

Console::Console(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_status(parts.feeds.clock())
    , m_window(std::make_unique<ui::MainWindow>(
          ui::ShellParts {parts.theme, parts.language, m_status, parts.state}))
    , m_health({parts.feeds, parts.theme, *m_window})
{
    parts.feeds.report(m_status);
    connect(&parts.language, &ui::Language::changed, &parts.feeds, &Feeds::retranslate);
    connect(&parts.language, &ui::Language::changed, this, &Console::limitRange);
    connect(m_window.get(), &ui::MainWindow::refreshRequested, &parts.feeds, &Feeds::refresh);
    m_health.addOverview();
    addGeneration();
    addJobs();
    m_health.addWorkers();
    m_health.addTargets();
    m_health.addTimeline();
    m_health.addUnits();
    m_health.addDiagnostics();
    addAudit();
    addReports();
    addRange();
    connectHealth();
    addCommands();
    connectData();
}

Console::~Console() = default;

QStringList Console::pageIds()
{
    return HealthPages::pageIds() + QStringList {GenerationId, JobsId, AuditId, ReportsId};
}

void Console::addGeneration()
{
    m_generation = new ui::GenerationPage(m_parts.feeds.generation(), m_parts.theme, m_parts.feeds.clock());
    m_window->addPage(
        GenerationId, [] { return tr("Generation"); }, {}, m_generation);
}

void Console::addJobs()
{
    m_jobs = new ui::JobsPage(m_parts.feeds.jobs(), m_parts.theme, m_parts.feeds.clock());
    m_window->addPage(
        JobsId, [] { return tr("ETL jobs"); }, QKeySequence(Qt::Key_F3), m_jobs);
    connect(m_generation, &ui::GenerationPage::runsOfDayRequested, this, [this](QDate day) {
        m_window->showView(JobsId, QStringLiteral("runs"));
        m_jobs->showRuns(QStringLiteral("day:") + day.toString(Qt::ISODate));
    });
    connect(m_generation, &ui::GenerationPage::gapFillRequested, this,
            [this](const QString& metric, const QString& entity, const DayRange& days) {
                m_window->showPage(JobsId);
                m_jobs->fillGap(metric, entity, days);
            });
}

void Console::addAudit()
{
    auto* page = new ui::AuditPage(m_parts.feeds.audit(), m_parts.theme, m_parts.feeds.clock());
    m_window->addPage(
        AuditId, [] { return tr("Audit"); }, {}, page);
}

void Console::addReports()
{
    auto* page = new ui::ReportsPage(m_parts.feeds.reports(), m_parts.theme, m_parts.feeds.clock());
    m_window->addPage(
        ReportsId, [] { return tr("Reports"); }, {}, page);
}

void Console::connectHealth()
{
    connect(&m_health, &HealthPages::runsRequested, this, [this](const QString& filter) {
        m_window->showView(JobsId, QStringLiteral("runs"));
        m_jobs->showRuns(filter);
    });
    connect(&m_health, &HealthPages::runRequested, this, [this](const QString& id) {
        m_window->showPage(JobsId);
        m_jobs->openRun(id);
    });
    connect(&m_health, &HealthPages::seriesRequested, this,
            [this](const QString& metric, const QString& entity) {
                m_window->showView(JobsId, QStringLiteral("runs"));
                m_jobs->showRuns(QStringLiteral("metric:%1 entity:%2").arg(metric, entity));
            });
    connect(&m_health, &HealthPages::gapRequested, this,
            [this](const QString& metric, const QString& entity, const DayRange& days) {
                m_window->showPage(JobsId);
                m_jobs->fillGap(metric, entity, days);
            });
    ui::TimelinePage& timeline = m_health.timeline();
    connect(m_range, &ui::RangeBar::rangeChosen, &timeline, &ui::TimelinePage::setRange);
    connect(m_range, &ui::RangeBar::rangeChosen, this, [this](const DayRange& range) {
        m_health.targets().setRange(startOf(range.from), startOf(range.to.addDays(1)));
    });
    connect(&timeline, &ui::TimelinePage::rangeSuggested, m_range, &ui::RangeBar::chooseRange);
    // One cursor: what the charts point at is marked on the timeline, and the other way round.
    ui::PlotWindow& charts = m_generation->window();
    connect(&charts, &ui::PlotWindow::cursorChanged, &timeline, [&charts, &timeline] {
        timeline.setCursor(charts.cursor() ? QDateTime::fromMSecsSinceEpoch(qint64(*charts.cursor()), Qt::UTC)
                                           : QDateTime());
    });
    connect(&timeline, &ui::TimelinePage::cursorMoved, &charts, [&charts](const QDateTime& instant) {
        const auto ms = static_cast<double>(instant.toMSecsSinceEpoch());
        charts.setCursor(instant.isValid() && charts.limits().contains(ms) ? std::optional(ms)
                                                                           : std::nullopt);
    });
    connect(m_window.get(), &ui::MainWindow::alarmOpened, this, &Console::openAlarm);
    connect(m_window.get(), &ui::MainWindow::acknowledgeRequested, this, [this](const ui::AlarmInfo& alarm) {
        openAlarm(alarm);
        m_health.targets().acknowledge();
    });
}

void Console::openAlarm(const ui::AlarmInfo& alarm)
{
    m_window->showPage(alarm.page);
    if (alarm.page == JobsId)
        m_jobs->showRuns(alarm.object);
    else if (alarm.page == TargetsId)
        m_health.targets().showAlert(alarm.object);
}

void Console::serve()
{
    m_parts.feeds.serve();
}

void Console::addRange()
{
    m_range = new ui::RangeBar(m_parts.feeds.clock());
    m_window->setRangeBar(m_range);
    connect(m_range, &ui::RangeBar::rangeChosen, m_generation, &ui::GenerationPage::setRange);
    connect(m_generation, &ui::GenerationPage::rangeSuggested, m_range, &ui::RangeBar::chooseRange);
    connect(m_range, &ui::RangeBar::rangeChosen, this, [this](const DayRange& range) {
        m_parts.state.setValue(PresetKey, m_range->preset());
        m_parts.state.setValue(FromKey, range.from);
        m_parts.state.setValue(ToKey, range.to);
    });
}

void Console::addCommands()
{
    m_window->addCommands([this] { return rangeCommands(); });
    m_window->addCommands([this] { return plantCommands(); });
    m_window->addMenuCommands([this] { return capsuleCommands(); });
}

void Console::connectData()
{
    connect(&m_parts.feeds, &Feeds::dataChanged, m_generation, &ui::GenerationPage::dataChanged);
    connect(&m_parts.feeds, &Feeds::connected, this, [this] {
        askPlants();
        // What was announced before is not known.
        if (!m_status.isPaused())
            m_generation->refresh();
    });
}

void Console::askPlants()
{
    m_plantsQuestion.cancel();
    m_plantsQuestion = m_parts.feeds.generation().plants();
    deliver(m_plantsQuestion, this, [this](const Result<std::vector<generation::PlantInfo>>& plants) {
        if (plants)
            m_plants = *plants;
    });
}

ui::CommandList Console::rangeCommands() const
{
    const QHash<QString, QString> titles {{QStringLiteral("today"), tr("Today")},
                                          {QStringLiteral("7d"), tr("Last 7 days")},
                                          {QStringLiteral("30d"), tr("Last 30 days")},
                                          {QStringLiteral("1y"), tr("Last year")},
                                          {QStringLiteral("5y"), tr("Last 5 years")}};
    ui::CommandList list;
    for (const QString& preset : ui::RangeBar::presets()) {
        list.append({QStringLiteral("range:") + preset,
                     titles.value(preset, preset),
                     tr("Range"),
                     {},
                     [range = m_range, preset] { range->choosePreset(preset); }});
    }
    return list;
}

ui::CommandList Console::plantCommands() const
{
    ui::CommandList list;
    list.reserve(qsizetype(m_plants.size()));
    const QString group = tr("Plant");
    for (const generation::PlantInfo& plant : m_plants) {
        list.append({QStringLiteral("plant:") + plant.code, plant.name.isEmpty() ? plant.code : plant.name,
                     group, plant.code, [this, code = plant.code] {
                         m_window->showView(GenerationId, ByPlant);
                         m_generation->setPlants({code});
                     }});
    }
    return list;
}

ui::CommandList Console::capsuleCommands()
{
    ui::CapsuleFeed* const capsules = m_parts.feeds.capsules();
    if (!capsules)
        return {};
    return {{QStringLiteral("action:save-capsule"),
             tr("Save incident capsule…"),
             tr("Action"),
             {},
             [this, capsules] {
                 m_window->saveState(); // it comes along
                 ui::CapsulePanel::open(*capsules, m_range->range(), m_parts.theme, m_parts.feeds.clock(),
                                        m_window.get());
             }}};
}

void Console::limitRange()
{
    if (const std::optional<DayRange> days = m_parts.feeds.days())
        m_range->setBounds(*days,
                           tr("The recording holds the days from %1 to %2.")
                               .arg(days->from.toString(Qt::ISODate), days->to.toString(Qt::ISODate)));
}

void Console::restoreRange()
{
    const QString preset = m_parts.state.value(PresetKey).toString();
    const DayRange range {m_parts.state.value(FromKey).toDate(), m_parts.state.value(ToKey).toDate()};
    limitRange();
    if (const std::optional<DayRange> days = m_parts.feeds.days())
        m_range->chooseRange(*days);
    else if (ui::RangeBar::presets().contains(preset))
        m_range->choosePreset(preset);
    if (!ui::RangeBar::presets().contains(preset))
        if (const auto kept =
                DayRange::parse(range.from.toString(Qt::ISODate), range.to.toString(Qt::ISODate)))
            m_range->chooseRange(*kept);
}

Result<> Console::prepare(const Options& options)
{
    m_window->restoreState();
    restoreRange();
    m_generation->setRange(m_range->range());
    if (options.size)
        m_window->resize(*options.size);
    if (options.page.isEmpty())
        return {};
    const QString page = options.page.section(u'/', 0, 0);
    const QString view = options.page.section(u'/', 1);
    const bool isShown = view.isEmpty() ? m_window->showPage(page) : m_window->showView(page, view);
    if (!isShown)
        return fail(ErrorCode::NotFound,
                    tr("There is no page “%1”: the pages are %2.")
                        .arg(options.page, m_window->pageIds().join(QStringLiteral(", "))));
    return {};
}

} // namespace vigia::console
