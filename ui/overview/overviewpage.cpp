#include "ui/overview/overviewpage.h"

#include "ui/base/theme.h"
#include "ui/overview/freshnesstile.h"
#include "ui/overview/generationtile.h"
#include "ui/overview/healthtiles.h"
#include "ui/overview/runstile.h"
#include "ui/overview/timelinetile.h"

#include <QEvent>
#include <QGridLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <span>

namespace vigia::ui {

namespace {

using Part = OverviewFeed::Part;

constexpr int TwelveFrom = 920; // width at 100 % from which all twelve columns have room
constexpr int SixFrom = 620;
constexpr int Columns = 24;
constexpr int ChartWhereScrolled = 280; // height
constexpr std::chrono::seconds AgeStep {1};
constexpr Part Parts[] = {Part::Generation, Part::Freshness, Part::Runs,     Part::Workers,
                          Part::Targets,    Part::Alerts,    Part::Services, Part::Timeline};

constexpr int TallFrom = 780; // height at 100 % from which alerts have room below the runs

struct Place
{
    Part part;
    int row;
    int column;
    int columns;
    int rows = 1;
};

// Of 24 columns, two for each of the drawing's twelve: what the data says, what serves it, what happened.
constexpr Place Twelve[] = {{Part::Generation, 0, 0, 10}, {Part::Freshness, 0, 10, 8},
                            {Part::Runs, 0, 18, 6},       {Part::Workers, 2, 0, 8},
                            {Part::Targets, 2, 8, 6},     {Part::Alerts, 2, 14, 5},
                            {Part::Services, 2, 19, 5},   {Part::Timeline, 3, 0, 24}};
constexpr Place Tall[] = {{Part::Generation, 0, 0, 12, 2}, {Part::Freshness, 0, 12, 6, 2},
                          {Part::Runs, 0, 18, 6},          {Part::Alerts, 1, 18, 6},
                          {Part::Workers, 2, 0, 10},       {Part::Targets, 2, 10, 8},
                          {Part::Services, 2, 18, 6},      {Part::Timeline, 3, 0, 24}};
constexpr Place Six[] = {{Part::Generation, 0, 0, 24}, {Part::Freshness, 1, 0, 12}, {Part::Runs, 1, 12, 12},
                         {Part::Workers, 2, 0, 24},    {Part::Targets, 3, 0, 12},   {Part::Alerts, 3, 12, 12},
                         {Part::Timeline, 4, 0, 24},   {Part::Services, 5, 0, 24}};

} // namespace

OverviewPage::OverviewPage(OverviewFeed& feed, const Theme& theme, const Clock& clock, QWidget* parent)
    : Page(parent)
    , m_feed(feed)
    , m_theme(theme)
    , m_scroll(new QScrollArea(this))
    , m_board(new QWidget)
    , m_grid(new QGridLayout(m_board))
{
    setObjectName(QStringLiteral("overviewPage"));
    const Tile::Context context {theme, clock};
    m_generation = new GenerationTile(feed, context, m_board);
    m_freshness = new FreshnessTile(feed, context, m_board);
    m_runs = new RunsTile(feed, context, m_board);
    m_workers = new WorkersTile(feed, context, m_board);
    m_targets = new TargetsTile(feed, context, m_board);
    m_alerts = new AlertsTile(feed, context, m_board);
    m_services = new ServicesTile(feed, context, m_board);
    m_timeline = new TimelineTile(feed, context, m_board);
    m_board->setObjectName(QStringLiteral("overviewBoard"));
    m_scroll->setObjectName(QStringLiteral("overviewScroll"));
    m_scroll->setWidget(m_board);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_board->setAutoFillBackground(false);
    m_grid->setContentsMargins(12, 12, 12, 12);
    m_grid->setSpacing(10);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_scroll);
    connectTiles();
    presentAbsences();
    m_ages.setInterval(AgeStep);
    connect(&m_ages, &QTimer::timeout, this, [this] {
        for (const Part part : Parts)
            tile(part)->presentAge();
    });
    connect(&feed, &OverviewFeed::changed, this, [this](Part part) {
        // Services are known at once: nothing to wait for.
        if (part == Part::Services && isVisible() && !m_isPaused)
            tile(part)->refresh();
        else
            tile(part)->outdate();
    });
    connect(&theme, &Theme::changed, this, [this] {
        m_arrangement = Arrangement::None; // lengths are others
        arrange();
    });
    arrange();
}

OverviewPage::~OverviewPage() = default;

void OverviewPage::connectTiles()
{
    for (const Part part : Parts)
        connect(tile(part), &Tile::stateChanged, this, &OverviewPage::stateChanged);
    connect(m_generation, &Tile::opened, this,
            [this] { emit openSeries(QStringLiteral("Gene"), QStringLiteral("Recurso")); });
    connect(m_freshness, &Tile::opened, this, [this] { emit openSeries({}, {}); });
    connect(m_freshness, &FreshnessTile::seriesRequested, this, &OverviewPage::openSeries);
    connect(m_freshness, &FreshnessTile::loadRequested, this, &OverviewPage::loadRequested);
    connect(m_runs, &Tile::opened, this, [this] { emit openJobs({}); });
    connect(m_runs, &RunsTile::jobsRequested, this, &OverviewPage::openJobs);
    connect(m_workers, &Tile::opened, this, [this] { emit openWorkers({}); });
    connect(m_workers, &WorkersTile::workerRequested, this, &OverviewPage::openWorkers);
    connect(m_targets, &Tile::opened, this, [this] { emit openTargets({}); });
    connect(m_targets, &TargetsTile::poolRequested, this, &OverviewPage::openTargets);
    connect(m_alerts, &Tile::opened, this, [this] { emit openAlerts(0); });
    connect(m_alerts, &AlertsTile::priorityRequested, this, &OverviewPage::openAlerts);
    connect(m_services, &Tile::opened, this, &OverviewPage::openDiagnostics);
    connect(m_timeline, &Tile::opened, this, &OverviewPage::openTimeline);
    connect(m_timeline, &TimelineTile::itemRequested, this, &OverviewPage::openItem);
}

Tile* OverviewPage::tile(Part part) const
{
    switch (part) {
    case Part::Generation:
        return m_generation;
    case Part::Freshness:
        return m_freshness;
    case Part::Runs:
        return m_runs;
    case Part::Workers:
        return m_workers;
    case Part::Targets:
        return m_targets;
    case Part::Alerts:
        return m_alerts;
    case Part::Services:
        return m_services;
    case Part::Timeline:
        break;
    }
    return m_timeline;
}

bool OverviewPage::isSettled() const
{
    return std::none_of(std::cbegin(Parts), std::cend(Parts), [this](Part part) {
        const Tile& one = *tile(part);
        return one.isBusy() || (!one.isAbsent() && !one.answeredAt().isValid() && one.trouble().isEmpty());
    });
}

QString OverviewPage::failure() const
{
    for (const Part part : Parts)
        if (!tile(part)->trouble().isEmpty())
            return tile(part)->trouble();
    return {};
}

void OverviewPage::refresh()
{
    for (const Part part : Parts)
        tile(part)->refresh();
}

void OverviewPage::setPaused(bool paused)
{
    m_isPaused = paused;
    activate();
}

void OverviewPage::activate()
{
    const bool isActive = isVisible() && !m_isPaused;
    for (const Part part : Parts)
        tile(part)->setActive(isActive);
    isVisible() ? m_ages.start() : m_ages.stop();
}

void OverviewPage::presentAbsences()
{
    for (const Part part : Parts)
        tile(part)->setAbsence(m_feed.absence(part));
}

void OverviewPage::stateChanged()
{
    const bool isNow = isSettled();
    if (isNow != std::exchange(m_wasSettled, isNow))
        emit settledChanged();
}

OverviewPage::Arrangement OverviewPage::arrangementFor(const QSize& size) const
{
    const int width = size.width() - m_scroll->verticalScrollBar()->sizeHint().width();
    if (width >= m_theme.px(TwelveFrom))
        return size.height() >= m_theme.px(TallFrom) ? Arrangement::Tall : Arrangement::Twelve;
    return width >= m_theme.px(SixFrom) ? Arrangement::Six : Arrangement::One;
}

void OverviewPage::arrange()
{
    const Arrangement wanted = arrangementFor(size());
    if (wanted == m_arrangement)
        return;
    m_arrangement = wanted;
    for (const Part part : Parts)
        m_grid->removeWidget(tile(part));
    for (int row = 0; row < m_grid->rowCount(); ++row)
        m_grid->setRowStretch(row, 0);
    // Where the page scrolls anyway, the chart is not the one to give way.
    const bool isScrolled = wanted == Arrangement::One || wanted == Arrangement::Six;
    m_grid->setRowMinimumHeight(0, isScrolled ? m_theme.px(ChartWhereScrolled) : 0);
    for (int column = 0; column < Columns; ++column)
        m_grid->setColumnStretch(column, wanted == Arrangement::One ? 0 : 1);
    if (wanted == Arrangement::One) {
        m_grid->setColumnStretch(0, 1);
        for (int row = 0; row < static_cast<int>(std::size(Parts)); ++row)
            m_grid->addWidget(tile(Parts[row]), row, 0);
        return;
    }
    const std::span<const Place> places = wanted == Arrangement::Twelve ? std::span<const Place>(Twelve)
        : wanted == Arrangement::Tall                                   ? std::span<const Place>(Tall)
                                                                        : std::span<const Place>(Six);
    for (const Place& place : places)
        m_grid->addWidget(tile(place.part), place.row, place.column, place.rows, place.columns);
    if (isScrolled)
        return;
    m_grid->setRowStretch(0, 5);
    m_grid->setRowStretch(1, wanted == Arrangement::Twelve ? 0 : 3);
    m_grid->setRowStretch(2, wanted == Arrangement::Tall ? 3 : 2);
}

void OverviewPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        presentAbsences();
    Page::changeEvent(event);
}

void OverviewPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

void OverviewPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    activate();
}

void OverviewPage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    activate();
}

} // namespace vigia::ui
