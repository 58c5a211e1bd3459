#include "ui/generation/generationpage.h"

#include "core/async/deliver.h"
#include "core/base/clock.h"
#include "core/base/ids.h"
#include "ui/base/errorbanner.h"
#include "ui/base/format.h"
#include "ui/base/theme.h"
#include "ui/charts/chartview.h"
#include "ui/charts/readings.h"
#include "ui/generation/chartcard.h"
#include "ui/generation/chartexport.h"
#include "ui/generation/generationtoolbar.h"
#include "ui/generation/infopanel.h"
#include "ui/generation/plantpicker.h"
#include "ui/generation/sidepanel.h"

#include <QEvent>
#include <QGridLayout>
#include <QMenu>
#include <QMetaMethod>

namespace vigia::ui {

namespace {

constexpr int SideWidth = 304;
constexpr int LowerHeight = 168;
constexpr int ChangeMs = 400;
constexpr int BusyMs = 150;
constexpr int PointMs = 250;

using generation::PointInfo;
using generation::Provenance;

} // namespace

GenerationPage::GenerationPage(GenerationFeed& feed, const Theme& theme, const Clock& clock, QWidget* parent)
    : Page(parent)
    , m_feed(feed)
    , m_clock(clock)
    , m_main(feed, clock)
    , m_lower(feed, clock)
    , m_toolbar(new GenerationToolbar(theme, this))
    , m_mainCard(new ChartCard(QStringLiteral("mainChart"), theme, m_window, this))
    , m_lowerCard(new ChartCard(QStringLiteral("lowerChart"), theme, m_window, this))
    , m_side(new SidePanel(m_mainCard->chart(), theme, this))
    , m_info(new InfoPanel(this))
    , m_export(new ChartExport(m_mainCard->chart(), theme, m_mainCard))
{
    setObjectName(QStringLiteral("generationPage"));
    m_choice.view = ViewSpec::views().front().id;
    for (QTimer* timer : {&m_changeTimer, &m_busyTimer, &m_pointTimer})
        timer->setSingleShot(true);
    m_changeTimer.setInterval(ChangeMs);
    m_busyTimer.setInterval(BusyMs);
    m_pointTimer.setInterval(PointMs);
    m_lowerCard->chart().setTimeLabelled(false);
    makeLayout(theme);
    connectParts();
    m_toolbar->show(m_choice, true);
}

GenerationPage::~GenerationPage()
{
    m_point.cancel();
    m_gaps.cancel();
    m_plants.cancel();
}

void GenerationPage::makeLayout(const Theme& theme)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(12, 12, 12, 12);
    grid->setSpacing(10);
    grid->addWidget(m_toolbar, 0, 0, 1, 2);
    grid->addWidget(m_mainCard, 1, 0);
    grid->addWidget(m_side, 1, 1);
    grid->addWidget(m_lowerCard, 2, 0);
    grid->addWidget(m_info, 2, 1);
    grid->setColumnStretch(0, 1);
    grid->setRowStretch(1, 1);
    const auto scale = [this, &theme] {
        m_side->setFixedWidth(theme.px(SideWidth));
        m_info->setFixedWidth(theme.px(SideWidth));
        m_lowerCard->setFixedHeight(theme.px(LowerHeight));
        m_info->setFixedHeight(theme.px(LowerHeight));
    };
    scale();
    connect(&theme, &Theme::changed, this, scale);
}

void GenerationPage::connectParts()
{
    connect(m_toolbar, &GenerationToolbar::viewChosen, this, &GenerationPage::setView);
    connect(m_toolbar, &GenerationToolbar::comparisonChosen, this, &GenerationPage::setComparison);
    connect(m_toolbar, &GenerationToolbar::stepChosen, this, &GenerationPage::setStep);
    connect(m_toolbar, &GenerationToolbar::undoRequested, &m_window, &PlotWindow::undo);
    connect(m_toolbar, &GenerationToolbar::tableToggled, m_mainCard, &ChartCard::setTable);
    connect(m_toolbar, &GenerationToolbar::pngRequested, m_export, &ChartExport::savePng);
    connect(m_toolbar, &GenerationToolbar::csvRequested, m_export, &ChartExport::saveCsv);
    connect(&m_toolbar->plantPicker(), &PlantPicker::pickedChanged, this, &GenerationPage::setPlants);
    connect(&m_window, &PlotWindow::historyChanged, this, [this] { m_toolbar->setUndo(m_window.canUndo()); });
    connect(&m_window, &PlotWindow::cursorChanged, this, [this] {
        m_pointTimer.start();
        showCaptions();
    });
    connect(&m_main, &PanelLoader::answered, this, &GenerationPage::showMain);
    connect(&m_lower, &PanelLoader::answered, this, &GenerationPage::showLower);
    connect(&m_main, &PanelLoader::stateChanged, this,
            [this] { showState(m_main, *m_mainCard, m_mainSpec); });
    connect(&m_lower, &PanelLoader::stateChanged, this,
            [this] { showState(m_lower, *m_lowerCard, m_lowerSpec); });
    connect(&m_mainCard->banner(), &ErrorBanner::retryRequested, &m_main, &PanelLoader::reload);
    connect(&m_lowerCard->banner(), &ErrorBanner::retryRequested, &m_lower, &PanelLoader::reload);
    connect(m_mainCard, &ChartCard::actionRequested, this, &GenerationPage::suggestRange);
    connect(m_side, &SidePanel::currentSeriesChanged, &m_pointTimer, qOverload<>(&QTimer::start));
    connect(&m_pointTimer, &QTimer::timeout, this, &GenerationPage::askPoint);
    connect(&m_busyTimer, &QTimer::timeout, this, &GenerationPage::showStatus);
    connect(&m_changeTimer, &QTimer::timeout, this, &GenerationPage::refresh);
    for (ChartCard* card : {m_mainCard, m_lowerCard}) {
        connect(&card->chart(), &ChartView::menuRequested, this, &GenerationPage::openMenu);
        connect(&card->chart(), &ChartView::copyRequested, m_export, &ChartExport::copy);
    }
    connect(&m_mainCard->chart(), &ChartView::gapChosen, this, &GenerationPage::showGap);
    connect(m_info, &InfoPanel::runsRequested, this, [this] {
        const ChartView& chart = m_mainCard->chart();
        if (chart.chosenGap() >= 0) {
            const ChartGap& gap = chart.set().gaps()[static_cast<std::size_t>(chart.chosenGap())];
            emit runsOfDayRequested(chart.set().grid().dayAt(gap.from));
        }
    });
    connect(m_info, &InfoPanel::fillRequested, this, &GenerationPage::requestFill);
    connect(m_export, &ChartExport::done, this, [this](const QString& message) {
        m_note = message;
        showStatus();
    });
    connect(m_export, &ChartExport::failed, this,
            [this](const Error& error) { m_mainCard->banner().showError(error, false); });
}

QList<PageView> GenerationPage::views() const
{
    return ViewSpec::views();
}

void GenerationPage::setView(const QString& id)
{
    const QList<PageView> known = ViewSpec::views();
    const bool isKnown =
        std::any_of(known.cbegin(), known.cend(), [&](const PageView& v) { return v.id == id; });
    if (!isKnown || id == m_choice.view)
        return;
    m_choice.view = id;
    // It speaks of the former view's curve.
    m_point.cancel();
    m_side->setProvenance({});
    ask();
    emit viewChanged();
}

bool GenerationPage::isSettled() const
{
    return !m_main.wanted().empty() && !m_main.isBusy() && !m_lower.isBusy() && !m_changeTimer.isActive();
}

QString GenerationPage::failure() const
{
    return m_main.error() ? m_main.error()->message : QString();
}

void GenerationPage::refresh()
{
    m_changeTimer.stop();
    if (!m_choice.range.from.isValid())
        return;
    m_main.reload();
    m_lower.reload();
    if (!m_hasPlants && m_choice.view == u"plant")
        askPlants();
}

void GenerationPage::setPaused(bool paused)
{
    m_isPaused = paused;
    if (!paused && std::exchange(m_isChanged, false))
        refresh();
}

void GenerationPage::setBlocked(const QString& reason)
{
    m_toolbar->setBlocked(reason);
    if (reason.isEmpty() && (m_main.error() || m_lower.error()))
        refresh();
}

QVariantMap GenerationPage::saveState() const
{
    QVariantMap state {{QStringLiteral("view"), m_choice.view},
                       {QStringLiteral("comparison"), static_cast<int>(m_choice.comparison)},
                       {QStringLiteral("plants"), m_choice.plants}};
    if (m_step)
        state.insert(QStringLiteral("step"), stepName(*m_step));
    return state;
}

void GenerationPage::restoreState(const QVariantMap& state)
{
    const int comparison = state.value(QStringLiteral("comparison")).toInt();
    if (comparison >= 0 && comparison <= static_cast<int>(Comparison::LastYear))
        m_choice.comparison = static_cast<Comparison>(comparison);
    m_choice.plants = state.value(QStringLiteral("plants")).toStringList();
    m_toolbar->plantPicker().setPicked(m_choice.plants);
    m_step = stepFromName(state.value(QStringLiteral("step")).toString());
    const QString before = m_choice.view;
    setView(state.value(QStringLiteral("view")).toString());
    if (m_choice.view == before)
        ask();
}

void GenerationPage::setRange(const DayRange& range)
{
    if (!range.from.isValid() || !range.to.isValid() || range.from > range.to || range == m_choice.range)
        return;
    m_choice.range = range;
    m_window.setLimits({static_cast<double>(energyday::hourStartMs(range.from, 1)),
                        static_cast<double>(energyday::hourStartMs(range.to.addDays(1), 1))});
    ask();
}

void GenerationPage::setStep(std::optional<Step> step)
{
    m_step = step;
    ask();
}

void GenerationPage::setComparison(Comparison comparison)
{
    m_choice.comparison = comparison;
    ask();
}

void GenerationPage::setPlants(const QStringList& codes)
{
    m_choice.plants = codes;
    m_toolbar->plantPicker().setPicked(codes);
    if (m_choice.view == u"plant")
        ask();
}

void GenerationPage::setMarks(std::vector<ChartMark> marks)
{
    m_mainCard->chart().setMarks(std::move(marks));
}

void GenerationPage::dataChanged(const generation::DataChange& change)
{
    const auto isConcerned = [&](const PanelLoader& panel) {
        return std::any_of(panel.wanted().cbegin(), panel.wanted().cend(),
                           [&](const generation::ChartQuery& query) { return change.concerns(query); });
    };
    if (change.metric == u"ListadoRecursos")
        m_hasPlants = false;
    if (!isConcerned(m_main) && !isConcerned(m_lower))
        return;
    if (m_isPaused) {
        m_isChanged = true;
        return;
    }
    m_changeTimer.start();
    emit settledChanged();
}

void GenerationPage::ask()
{
    m_choice.step =
        m_step.value_or(m_choice.range.from.isValid() ? ViewSpec::stepFor(m_choice.range) : Step::Hour);
    m_toolbar->show(m_choice, !m_step);
    if (!m_choice.range.from.isValid())
        return;
    m_note.clear();
    m_mainSpec = ViewSpec::mainPanel(m_choice, m_feed);
    m_lowerSpec = ViewSpec::lowerPanel(m_choice, m_feed);
    m_main.ask(m_mainSpec.queries);
    m_lower.ask(m_lowerSpec.queries);
    if (!m_hasPlants && m_choice.view == u"plant")
        askPlants();
}

void GenerationPage::askPlants()
{
    m_plants.cancel();
    m_plants = m_feed.plants();
    deliver(m_plants, this, [this](const Result<std::vector<generation::PlantInfo>>& plants) {
        m_hasPlants = plants.has_value();
        if (plants)
            m_toolbar->plantPicker().setPlants(*plants);
        else
            m_toolbar->plantPicker().setProblem(plants.error().message);
    });
}

void GenerationPage::showMain()
{
    m_shownView = m_choice.view;
    m_mainCard->setTitle(m_mainSpec.title);
    m_mainCard->chart().setContent(ViewSpec::content(m_mainSpec, m_main.answers()));
    showEmpty();
    m_toolbar->setExport(!m_mainCard->chart().set().isEmpty());
    showCaptions();
    showStatus();
    if (m_mainCard->chart().chosenGap() < 0)
        showInfo();
    m_pointTimer.start();
}

void GenerationPage::showLower()
{
    m_lowerCard->setTitle(m_lowerSpec.title);
    m_lowerCard->chart().setContent(ViewSpec::content(m_lowerSpec, m_lower.answers()));
    m_lowerCard->setMessage(m_lowerCard->chart().set().isEmpty()
                                ? tr("No values of %1 in these days.").arg(m_lowerSpec.subject)
                                : QString());
    showCaptions();
}

void GenerationPage::showState(const PanelLoader& panel, ChartCard& card, const PanelSpec& spec)
{
    if (m_main.isBusy() || m_lower.isBusy())
        m_busyTimer.start();
    else
        m_busyTimer.stop();
    if (!panel.isBusy() && panel.error())
        card.banner().showError(*panel.error());
    else if (!panel.isBusy())
        card.banner().clear();
    // The picture of another view under this view's name would be a lie.
    const bool isForeign = &panel == &m_main && m_shownView != m_choice.view;
    if (!panel.isBusy() && panel.error() && (panel.answers().empty() || isForeign)) {
        card.setTitle(spec.title);
        card.chart().setContent({});
        card.setMessage(tr("Nothing has been read yet."));
        if (&panel == &m_main) {
            m_shownView.clear();
            m_toolbar->setExport(false);
            m_info->show(tr("About this data"), {}, {tr("Nothing has been read yet.")});
        }
    }
    if (!m_busyTimer.isActive())
        showStatus();
    emit settledChanged();
}

void GenerationPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange && m_choice.range.from.isValid()) {
        m_mainSpec = ViewSpec::mainPanel(m_choice, m_feed);
        m_lowerSpec = ViewSpec::lowerPanel(m_choice, m_feed);
        if (!m_main.answers().empty() && m_shownView == m_choice.view)
            showMain();
        if (!m_lower.answers().empty())
            showLower();
        showGap(m_mainCard->chart().chosenGap());
    }
    Page::changeEvent(event);
}

} // namespace vigia::ui
