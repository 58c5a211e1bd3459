#include "ui/targets/targetspage.h"

#include "ui/base/errorbanner.h"
#include "ui/base/role.h"
#include "ui/targets/alertsview.h"
#include "ui/targets/poolsview.h"
#include "ui/targets/queriesview.h"
#include "ui/targets/rulesview.h"
#include "ui/targets/silencesview.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace vigia::ui {

TargetsPage::TargetsPage(TargetsFeed& feed, const Theme& theme, const Clock& clock, QWidget* parent)
    : Page(parent)
    , m_feed(feed)
    , m_ids({QStringLiteral("targets"), QStringLiteral("alerts"), QStringLiteral("rules"),
             QStringLiteral("silences"), QStringLiteral("history")})
    , m_pools(new PoolsView(feed, theme, clock, this))
    , m_alerts(new AlertsView(feed, theme, clock, this))
    , m_history(new HistoryView(feed, theme, clock, this))
    , m_trouble(new ErrorBanner(this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("targetsPage"));
    m_views = {m_pools, m_alerts, new RulesView(feed, theme, clock, this),
               new SilencesView(feed, theme, clock, this), m_history};
    if (feed.keepsQueries()) {
        m_ids += QStringLiteral("queries");
        m_views += new QueriesView(feed, theme, clock, this);
    }
    auto* tabs = new QHBoxLayout;
    tabs->setSpacing(0);
    for (int i = 0; i < m_views.size(); ++i) {
        m_stack->addWidget(m_views[i]);
        connect(m_views[i], &FeedView::settledChanged, this, &Page::settledChanged);
        auto* tab = new QPushButton(this);
        tab->setObjectName(QStringLiteral("view-") + m_ids[i]);
        tab->setCheckable(true);
        setRole(tab, "segment");
        tabs->addWidget(tab);
        m_tabs.append(tab);
        connect(tab, &QPushButton::clicked, this, [this, i] {
            setView(m_ids[i]);
            activate(); // a click on the checked one leaves it checked
        });
    }
    tabs->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(10);
    column->addLayout(tabs);
    column->addWidget(m_trouble);
    column->addWidget(m_stack, 1);
    retranslate();
    activate();
}

TargetsPage::~TargetsPage() = default;

QList<PageView> TargetsPage::views() const
{
    const QStringList titles {tr("Targets"),  tr("Alerts"),  tr("Rules"),
                              tr("Silences"), tr("History"), tr("Kept queries")};
    QList<PageView> views;
    for (qsizetype i = 0; i < m_ids.size(); ++i)
        views.append({m_ids[i], titles[i]});
    return views;
}

void TargetsPage::setView(const QString& id)
{
    const auto index = static_cast<int>(m_ids.indexOf(id));
    if (index < 0 || index == m_current)
        return;
    m_current = index;
    activate();
    emit viewChanged();
    emit settledChanged();
}

void TargetsPage::activate()
{
    const QString trouble = m_feed.trouble();
    if (trouble.isEmpty())
        m_trouble->clear();
    else if (m_trouble->text() != trouble)
        m_trouble->showText(trouble);
    m_stack->setCurrentIndex(m_current);
    for (int i = 0; i < m_views.size(); ++i) {
        m_tabs[i]->setChecked(i == m_current);
        m_views[i]->setActive(isVisible() && i == m_current && trouble.isEmpty());
    }
}

bool TargetsPage::isSettled() const
{
    return !m_feed.trouble().isEmpty() || current().isSettled();
}

QString TargetsPage::failure() const
{
    return m_feed.trouble().isEmpty() ? current().failure() : m_feed.trouble();
}

void TargetsPage::refresh()
{
    activate();
    if (m_feed.trouble().isEmpty())
        current().refresh();
}

bool TargetsPage::acknowledge()
{
    if (&current() != m_alerts)
        return false;
    m_alerts->acknowledgeCurrent();
    return true;
}

void TargetsPage::setPaused(bool paused)
{
    for (FeedView* view : std::as_const(m_views))
        view->setPaused(paused);
}

void TargetsPage::showPool(const QString& pool)
{
    setView(m_ids[0]);
    m_pools->showPool(pool);
}

void TargetsPage::showTarget(const QString& instance)
{
    setView(m_ids[0]);
    m_pools->showInstance(instance);
}

void TargetsPage::showAlert(const QString& fingerprint)
{
    setView(m_ids[1]);
    m_alerts->choose(fingerprint);
}

void TargetsPage::showAlerts(int priority)
{
    setView(m_ids[1]);
    m_alerts->showPriority(priority);
}

void TargetsPage::setRange(const QDateTime& from, const QDateTime& to)
{
    m_history->setRange(from, to);
}

QVariantMap TargetsPage::saveState() const
{
    QVariantMap state {{QStringLiteral("view"), view()}};
    for (int i = 0; i < m_views.size(); ++i)
        state.insert(m_ids[i], m_views[i]->saveState());
    return state;
}

void TargetsPage::restoreState(const QVariantMap& state)
{
    for (int i = 0; i < m_views.size(); ++i)
        m_views[i]->restoreState(state.value(m_ids[i]).toMap());
    setView(state.value(QStringLiteral("view")).toString());
}

void TargetsPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void TargetsPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    activate();
}

void TargetsPage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    activate();
}

void TargetsPage::retranslate()
{
    const QList<PageView> all = views();
    for (int i = 0; i < m_tabs.size(); ++i)
        m_tabs[i]->setText(all[i].title);
}

} // namespace vigia::ui
