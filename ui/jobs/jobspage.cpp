#include "ui/jobs/jobspage.h"

#include "core/base/clock.h"
#include "ui/base/elidedlabel.h"
#include "ui/base/role.h"
#include "ui/base/rowsmodel.h"
#include "ui/base/theme.h"
#include "ui/jobs/backfillpanel.h"
#include "ui/jobs/cancelpanel.h"
#include "ui/jobs/catalogueview.h"
#include "ui/jobs/detailpanel.h"
#include "ui/jobs/gridview.h"
#include "ui/jobs/newrunpanel.h"
#include "ui/jobs/retrypanel.h"
#include "ui/jobs/revertpanel.h"
#include "ui/jobs/runsview.h"
#include "ui/jobs/scheduleview.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace vigia::ui {

namespace {

constexpr int SideWidth = 430;
constexpr int NarrowestSide = 340;
constexpr int SideShare = 34; // percent
constexpr int NarrowestMain = 420;

} // namespace

JobsPage::JobsPage(JobsFeed& feed, const Theme& theme, const Clock& clock, QWidget* parent)
    : Page(parent)
    , m_feed(feed)
    , m_theme(theme)
    , m_clock(clock)
    , m_note(new ElidedLabel(this))
    , m_new(new QPushButton(this))
    , m_fill(new QPushButton(this))
    , m_retry(new QPushButton(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_stack(new QStackedWidget(this))
    , m_side(new QStackedWidget(this))
    , m_detail(new DetailPanel(feed, theme, clock, this))
{
    setObjectName(QStringLiteral("jobsPage"));
    m_note->setObjectName(QStringLiteral("jobsNote"));
    m_new->setObjectName(QStringLiteral("jobsNew"));
    m_fill->setObjectName(QStringLiteral("jobsFill"));
    m_retry->setObjectName(QStringLiteral("jobsRetry"));
    makeViews(theme, clock);
    makePanels(theme, clock);
    makeLayout();
    connectParts();
    retranslate();
    block();
}

JobsPage::~JobsPage() = default;

void JobsPage::makeViews(const Theme& theme, const Clock& clock)
{
    m_runs = new RunsView(m_feed, theme, clock, this);
    m_grid = new GridView(m_feed, theme, clock, this);
    m_catalogue = new CatalogueView(m_feed, this);
    m_schedule = new ScheduleView(m_feed, theme, clock, this);
    m_views = {{QStringLiteral("runs"), m_runs},
               {QStringLiteral("grid"), m_grid},
               {QStringLiteral("catalogue"), m_catalogue},
               {QStringLiteral("schedule"), m_schedule}};
    const QList<PageView> all = views();
    for (const PageView& one : all) {
        m_stack->addWidget(m_views[one.id]);
        auto* tab = new QPushButton(this);
        tab->setObjectName(QStringLiteral("view-") + one.id);
        tab->setCheckable(true);
        setRole(tab, "segment");
        m_tabs.append(tab);
        connect(tab, &QPushButton::clicked, this, [this, id = one.id] {
            setView(id);
            showButtons(); // a click on the checked one leaves it checked
        });
    }
}

void JobsPage::makePanels(const Theme& theme, const Clock& clock)
{
    m_side->addWidget(m_detail);
    m_newRun = new NewRunPanel(m_feed, theme, clock, this);
    m_backfill = new BackfillPanel(m_feed, theme, clock, this);
    m_revert = new RevertPanel(m_feed, theme, clock, this);
    m_retryPanel = new RetryPanel(m_feed, theme, clock, this);
    m_cancel = new CancelPanel(m_feed, theme, clock, this);
    for (JobsPanel* panel :
         std::initializer_list<JobsPanel*> {m_newRun, m_backfill, m_revert, m_retryPanel, m_cancel}) {
        m_side->addWidget(panel);
        connect(panel, &ActionPanel::cancelled, this, &JobsPage::close);
        connect(panel, &ActionPanel::settledChanged, this, &Page::settledChanged);
        connect(panel, &JobsPanel::runRequested, this, &JobsPage::openRun);
        connect(panel, &ActionPanel::done, this, [this](const QString& sentence, const QStringList& runIds) {
            m_note->setFullText(oneLine(sentence));
            close();
            refresh();
            if (!runIds.isEmpty())
                showRun(runIds.first(), false);
        });
    }
}

void JobsPage::makeLayout()
{
    auto* tabs = new QHBoxLayout;
    tabs->setSpacing(0);
    for (QPushButton* tab : std::as_const(m_tabs))
        tabs->addWidget(tab);
    setRole(m_note, "muted");
    setRole(m_new, "main");
    m_note->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_new->setShortcut(Qt::CTRL | Qt::Key_N);
    auto* top = new QHBoxLayout;
    top->setSpacing(10);
    top->addLayout(tabs);
    top->addWidget(m_note, 1);
    for (QPushButton* button : {m_new, m_fill, m_retry})
        top->addWidget(button);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_side);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setChildrenCollapsible(false);
    const auto scale = [this] {
        m_stack->setMinimumWidth(m_theme.px(NarrowestMain) * 100 / m_theme.scale());
        m_side->setMinimumWidth(std::min(m_theme.px(NarrowestSide), 2 * NarrowestSide));
    };
    scale();
    connect(&m_theme, &Theme::changed, this, scale);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_isDivided = true; });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(10);
    column->addLayout(top);
    column->addWidget(m_splitter, 1);
}

void JobsPage::connectParts()
{
    for (JobsView* view : std::as_const(m_views)) {
        connect(view, &JobsView::settledChanged, this, &Page::settledChanged);
        connect(view, &JobsView::runShown, this, &JobsPage::showRun);
    }
    connect(m_new, &QPushButton::clicked, this, [this] { newRun({}); });
    connect(m_fill, &QPushButton::clicked, this, &JobsPage::fillCurrent);
    connect(m_retry, &QPushButton::clicked, this, &JobsPage::retrySelected);
    connect(m_runs, &RunsView::selectionChanged, this, &JobsPage::showButtons);
    connect(m_runs, &JobsView::settledChanged, this, &JobsPage::showButtons);
    connect(m_grid, &GridView::fillRequested, this, &JobsPage::fillGap);
    connect(m_catalogue, &CatalogueView::newRunRequested, this, [this](const QString& job) {
        jobs::JobRequest request;
        request.job = job;
        newRun(request);
    });
    connect(m_detail, &DetailPanel::settledChanged, this, &Page::settledChanged);
    connect(m_detail, &DetailPanel::runChosen, this, &JobsPage::openRun);
    connect(m_detail, &DetailPanel::seriesRequested, this, &JobsPage::showSeriesRequested);
    connect(m_detail, &DetailPanel::editRequested, this, &JobsPage::newRun);
    connect(m_detail, &DetailPanel::retryRequested, this, [this](const QString& id) {
        open(*m_retryPanel);
        m_retryPanel->start({id});
    });
    connect(m_detail, &DetailPanel::cancelRequested, this, [this](const QString& id) {
        open(*m_cancel);
        m_cancel->start(id);
    });
    connect(m_detail, &DetailPanel::revertRequested, this, [this](const QString& id) {
        open(*m_revert);
        m_revert->start(id);
    });
    // What forbids an order may have changed with the engines.
    connect(&m_feed, &JobsFeed::enginesChanged, this, &JobsPage::block);
}

JobsView& JobsPage::current() const
{
    return *m_views[m_view];
}

bool JobsPage::isActing() const
{
    return m_side->currentWidget() != m_detail;
}

void JobsPage::setView(const QString& id)
{
    if (!m_views.contains(id) || id == m_view)
        return;
    m_view = id;
    activate();
    showButtons();
    emit viewChanged();
    emit settledChanged();
}

void JobsPage::activate()
{
    m_stack->setCurrentWidget(&current());
    for (auto it = m_views.cbegin(); it != m_views.cend(); ++it)
        it.value()->setActive(isVisible() && it.key() == m_view);
    m_detail->setActive(isVisible());
}

bool JobsPage::isSettled() const
{
    if (!current().isSettled() || !m_detail->isSettled())
        return false;
    return !isActing() || static_cast<const ActionPanel*>(m_side->currentWidget())->isSettled();
}

QString JobsPage::failure() const
{
    return current().failure();
}

void JobsPage::refresh()
{
    current().refresh();
    m_detail->refresh();
}

void JobsPage::setPaused(bool paused)
{
    for (JobsView* view : std::as_const(m_views))
        view->setPaused(paused);
    m_detail->setPaused(paused);
}

void JobsPage::setBlocked(const QString& reason)
{
    m_blocked = reason;
    block();
}

void JobsPage::block()
{
    const QString acting = m_feed.actionsBlocked();
    for (JobsView* view : std::as_const(m_views))
        view->setBlocked(m_blocked, acting);
    m_detail->setBlocked(m_blocked, acting);
    showButtons();
}

void JobsPage::showRun(const QString& id, bool isChosen)
{
    m_detail->show(id, m_runs->run(id));
    if (!isChosen)
        return;
    m_side->setCurrentWidget(m_detail);
    emit settledChanged();
}

void JobsPage::openRun(const QString& id)
{
    m_runs->selectRun(id);
    showRun(id, true);
}

void JobsPage::showRuns(const QString& filter)
{
    setView(QStringLiteral("runs"));
    m_runs->setFilter(filter);
}

void JobsPage::newRun(const jobs::JobRequest& prefilled)
{
    open(*m_newRun);
    m_newRun->start(prefilled);
}

void JobsPage::fillGap(const QString& metric, const QString& entity, const DayRange& days)
{
    open(*m_backfill);
    m_backfill->start(metric, entity, days);
}

void JobsPage::fillCurrent()
{
    const etl::RunInfo& run = m_detail->run();
    const bool isSeries = !run.metric.isEmpty() && run.from.isValid();
    fillGap(isSeries ? run.metric : QString(), isSeries ? run.entity : QString(), {});
}

void JobsPage::retrySelected()
{
    const QStringList ids = m_runs->selectedForRetry();
    if (ids.isEmpty() || !m_retry->isEnabled())
        return;
    open(*m_retryPanel);
    m_retryPanel->start(ids);
}

void JobsPage::open(ActionPanel& panel)
{
    if (!isActing())
        m_before = focusWidget();
    m_note->setFullText({});
    m_side->setCurrentWidget(&panel);
    emit settledChanged();
}

void JobsPage::close()
{
    m_side->setCurrentWidget(m_detail);
    QWidget* const before = m_before;
    m_before.clear();
    if (before && isAncestorOf(before) && before->isVisible() && before->isEnabled())
        before->setFocus(Qt::OtherFocusReason);
    else
        current().setFocus(Qt::OtherFocusReason);
    emit settledChanged();
}

QVariantMap JobsPage::saveState() const
{
    QVariantMap state {{QStringLiteral("view"), m_view}, {QStringLiteral("runs"), m_runs->saveState()}};
    const QList<int> sizes = m_splitter->sizes();
    if (m_isDivided && sizes.size() == 2)
        state.insert(QStringLiteral("side"), sizes[1] * 100 / m_theme.scale());
    return state;
}

void JobsPage::restoreState(const QVariantMap& state)
{
    m_runs->restoreState(state.value(QStringLiteral("runs")).toMap());
    const int side = state.value(QStringLiteral("side")).toInt();
    m_isDivided = side >= NarrowestSide && side <= 4 * SideWidth;
    if (m_isDivided)
        divide(m_theme.px(side));
    setView(state.value(QStringLiteral("view")).toString());
}

void JobsPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void JobsPage::divide(int side)
{
    m_splitter->setSizes({std::max(1, m_splitter->width() - side), side});
}

void JobsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    if (!m_isDivided)
        divide(std::min(m_theme.px(SideWidth), width() * SideShare / 100));
}

void JobsPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    activate();
}

void JobsPage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    activate();
}

} // namespace vigia::ui
