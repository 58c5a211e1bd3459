#include "ui/workers/workerspage.h"

#include "core/base/clock.h"
#include "ui/base/detailcard.h"
#include "ui/base/elidedlabel.h"
#include "ui/base/errorbanner.h"
#include "ui/base/format.h"
#include "ui/base/role.h"
#include "ui/base/rowstable.h"
#include "ui/base/theme.h"
#include "ui/workers/chartsview.h"
#include "ui/workers/orderpanel.h"
#include "ui/workers/workerrows.h"
#include "ui/workers/workerwords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

namespace vigia::ui {

namespace {

constexpr int SideShare = 31; // percent
constexpr int SideWidth = 400;
constexpr int FilterWidth = 180;

} // namespace

WorkersPage::WorkersPage(WorkersFeed& feed, const Theme& theme, const Clock& clock, QWidget* parent)
    : Page(parent)
    , m_feed(feed)
    , m_theme(theme)
    , m_clock(clock)
    , m_filter(new QLineEdit(this))
    , m_summary(new ElidedLabel(this))
    , m_banner(new ErrorBanner(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_stack(new QStackedWidget(this))
    , m_side(new QStackedWidget(this))
    , m_charts(new ChartsView(feed, theme, clock, this))
    , m_card(new DetailCard(theme, this))
{
    setObjectName(QStringLiteral("workersPage"));
    m_filter->setObjectName(QStringLiteral("workersFilter"));
    m_summary->setObjectName(QStringLiteral("workersSummary"));
    m_card->setObjectName(QStringLiteral("workersCard"));
    makeTables();
    makeLayout();
    connectParts();
    retranslate();
    m_tables[m_view]->setFocus(); // before the filter
}

WorkersPage::~WorkersPage() = default;

void WorkersPage::makeTables()
{
    const QMap<QString, QList<int>> widths {
        {QStringLiteral("workers"), {160, 90, 190, 42, 44, 76, 50, 52, 46}},
        {QStringLiteral("tasks"), {112, 190, 76, 64, 158, 84}},
        {QStringLiteral("queues"), {140, 70, 110, 80, 200}}};
    const QMap<QString, int> stretched {
        {QStringLiteral("workers"), 2}, {QStringLiteral("tasks"), 1}, {QStringLiteral("queues"), 4}};
    const QList<PageView> all = views();
    for (const PageView& view : all) {
        auto* tab = new QPushButton(this);
        tab->setObjectName(QStringLiteral("view-") + view.id);
        tab->setCheckable(true);
        setRole(tab, "segment");
        m_tabs += tab;
        connect(tab, &QPushButton::clicked, this, [this, id = view.id] {
            setView(id);
            present();
        });
        if (!widths.contains(view.id))
            continue;
        auto* table = new RowsTable(m_theme, this);
        table->setObjectName(view.id + QStringLiteral("Table"));
        m_tables.insert(view.id, table);
        m_stack->addWidget(table);
        connect(table, &RowsTable::currentKeyChanged, this, &WorkersPage::choose);
        connect(table, &RowsTable::opened, this, [this](const QString&) { m_card->setFocus(); });
    }
    m_tables[QStringLiteral("workers")]->rows().setColumns(workerrows::workerColumns());
    m_tables[QStringLiteral("tasks")]->rows().setColumns(workerrows::taskColumns());
    m_tables[QStringLiteral("queues")]->rows().setColumns(workerrows::queueColumns());
    for (auto it = widths.begin(); it != widths.end(); ++it)
        m_tables[it.key()]->setWidths(it.value(), stretched[it.key()]);
    m_stack->addWidget(m_charts);
}

void WorkersPage::makeLayout()
{
    auto* tabs = new QHBoxLayout;
    tabs->setSpacing(0);
    for (QPushButton* tab : std::as_const(m_tabs))
        tabs->addWidget(tab);
    setRole(m_summary, "muted");
    m_summary->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaxLength(200);
    m_filter->setMaximumWidth(m_theme.px(FilterWidth));
    auto* top = new QHBoxLayout;
    top->setSpacing(10);
    top->addLayout(tabs);
    top->addWidget(m_filter);
    top->addWidget(m_summary, 1);
    m_side->addWidget(m_card);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_side);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setChildrenCollapsible(false);
    m_side->setMinimumWidth(260);
    m_stack->setMinimumWidth(320);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(10);
    column->addLayout(top);
    column->addWidget(m_banner);
    column->addWidget(m_splitter, 1);
    column->addStretch(0); // the line stays above when there is nothing else
}

void WorkersPage::connectParts()
{
    connect(&m_feed, &WorkersFeed::changed, this, [this] {
        if (m_isPaused)
            return;
        if (!m_look.isUnderWay())
            m_failure.clear();
        present();
        emit settledChanged();
    });
    connect(&m_feed, &WorkersFeed::failed, this, [this](const Error& error) {
        if (!m_isPaused)
            take(fail(error));
    });
    connect(m_banner, &ErrorBanner::retryRequested, this, &WorkersPage::refresh);
    connect(m_filter, &QLineEdit::textChanged, this, [this] { presentRows(); });
    connect(m_card, &DetailCard::actionChosen, this, &WorkersPage::orderFrom);
    connect(m_card, &DetailCard::runChosen, this, &WorkersPage::runRequested);
    connect(m_charts, &ChartsView::settledChanged, this, &Page::settledChanged);
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, [this] {
        if (!m_isPaused && m_view != u"charts")
            present(); // ages grow
    });
}

void WorkersPage::setView(const QString& id)
{
    const QList<PageView> all = views();
    const bool isKnown = std::any_of(all.begin(), all.end(), [&](const PageView& v) { return v.id == id; });
    if (!isKnown || id == m_view)
        return;
    closePanel();
    m_view = id;
    m_details.reset();
    m_messages.clear();
    choose(m_tables.contains(id) ? m_tables[id]->currentKey() : QString());
    present();
    if (m_view == u"charts" && isVisible())
        m_charts->refresh();
    emit viewChanged();
    emit settledChanged();
}

bool WorkersPage::isSettled() const
{
    if (m_look.isUnderWay() || (m_panel && !m_panel->isSettled()))
        return false;
    if (!m_feed.trouble().isEmpty())
        return true;
    if (m_view == u"charts")
        return m_charts->isSettled();
    const bool hasAnswer = m_feed.latest().taken.isValid() || !failure().isEmpty();
    return hasAnswer && !m_asking.isUnderWay() && !m_peeking.isUnderWay();
}

QString WorkersPage::failure() const
{
    // A site without workers is no failure: it has nothing to show.
    if (!m_feed.trouble().isEmpty())
        return {};
    return m_view == u"charts" && m_failure.isEmpty() ? m_charts->failure() : m_failure;
}

void WorkersPage::refresh()
{
    if (!m_feed.trouble().isEmpty() || !m_blocked.isEmpty())
        return present();
    m_look.ask(m_feed.look(), this, [this](const Result<workers::WorkersInfo>& look) { take(look); });
    if (m_view == u"charts")
        m_charts->refresh();
    choose(m_chosen.value(m_view));
    emit settledChanged();
}

void WorkersPage::take(const Result<workers::WorkersInfo>& look)
{
    m_failure = look ? QString() : look.error().message;
    if (!look)
        m_banner->showError(look.error());
    present();
    emit settledChanged();
}

void WorkersPage::setPaused(bool paused)
{
    m_isPaused = paused;
    if (!paused)
        present();
}

void WorkersPage::setBlocked(const QString& reason)
{
    m_blocked = reason;
    present();
}

void WorkersPage::present()
{
    const QList<PageView> all = views();
    for (qsizetype i = 0; i < all.size(); ++i)
        m_tabs[i]->setChecked(all[i].id == m_view);
    // A site without workers has nothing to list: one line says so.
    const bool hasWorkers = m_feed.trouble().isEmpty();
    m_splitter->setVisible(hasWorkers);
    m_filter->setVisible(hasWorkers && m_tables.contains(m_view));
    m_stack->setCurrentWidget(m_tables.contains(m_view) ? static_cast<QWidget*>(m_tables[m_view])
                                                        : static_cast<QWidget*>(m_charts));
    m_side->setVisible(m_view != u"charts");
    if (!hasWorkers && m_banner->text() != m_feed.trouble())
        m_banner->showText(m_feed.trouble());
    else if (hasWorkers && m_failure.isEmpty())
        m_banner->clear();
    presentSummary();
    presentRows();
}

void WorkersPage::presentRows()
{
    const workers::WorkersInfo& info = m_feed.latest();
    const QString filter = m_filter->text().trimmed();
    const QDateTime now = m_clock.nowUtc();
    if (m_view == u"workers")
        m_tables[m_view]->merge(workerrows::ofWorkers(info, filter, now));
    else if (m_view == u"tasks")
        m_tables[m_view]->merge(workerrows::ofTasks(info, filter, now));
    else if (m_view == u"queues")
        m_tables[m_view]->merge(workerrows::ofQueues(info, filter, now));
    if (RowsTable* table = m_tables.value(m_view)) {
        const QString wanted = m_chosen.value(m_view);
        if (table->currentKey() != wanted && table->rows().rowOf(wanted) >= 0)
            table->select(wanted);
        else if (wanted.isEmpty() && table->rows().rowCount() > 0)
            table->select(table->rows().keyAt(0));
    }
    presentCard();
}

void WorkersPage::showWorker(const QString& name)
{
    m_filter->clear();
    m_chosen[QStringLiteral("workers")] = name;
    setView(QStringLiteral("workers"));
    closePanel();
    m_tables[m_view]->select(name);
    choose(name);
}

void WorkersPage::showQueue(const QString& name)
{
    m_filter->clear();
    m_chosen[QStringLiteral("queues")] = name;
    setView(QStringLiteral("queues"));
    closePanel();
    m_tables[m_view]->select(name);
    choose(name);
}

QVariantMap WorkersPage::saveState() const
{
    QVariantMap widths;
    for (auto it = m_tables.cbegin(); it != m_tables.cend(); ++it)
        widths.insert(it.key(), it.value()->saveWidths());
    return {{QStringLiteral("view"), m_view}, {QStringLiteral("columns"), widths}};
}

void WorkersPage::restoreState(const QVariantMap& state)
{
    const QVariantMap widths = state.value(QStringLiteral("columns")).toMap();
    for (auto it = m_tables.cbegin(); it != m_tables.cend(); ++it)
        it.value()->restoreWidths(widths.value(it.key()).toMap());
    setView(state.value(QStringLiteral("view")).toString());
}

void WorkersPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void WorkersPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    const int side = std::min(m_theme.px(SideWidth), width() * SideShare / 100);
    m_splitter->setSizes({std::max(1, m_splitter->width() - side), side});
}

void WorkersPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    m_second.start();
    if (!m_feed.latest().taken.isValid())
        refresh();
    else if (m_view == u"charts")
        m_charts->refresh();
    else
        choose(m_chosen.value(m_view));
    present();
}

void WorkersPage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    m_second.stop();
}

} // namespace vigia::ui
