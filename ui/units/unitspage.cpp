#include "ui/units/unitspage.h"

#include "ui/base/role.h"
#include "ui/units/logsview.h"
#include "ui/units/moveview.h"
#include "ui/units/servicesview.h"
#include "ui/units/unitwords.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QStackedWidget>

namespace vigia::ui {

UnitsPage::UnitsPage(UnitsFeed& feed, const Theme& theme, const Clock& clock, QWidget* parent)
    : Page(parent)
    , m_feed(feed)
    , m_ids({QStringLiteral("services"), QStringLiteral("migration"), QStringLiteral("logs")})
    , m_reader(new UnitsReader(feed, clock, this))
    , m_services(new ServicesView(feed, *m_reader, theme, clock, this))
    , m_move(new MoveView(feed, theme, clock, this))
    , m_logs(new LogsView(feed, *m_reader, theme, clock, this))
    , m_views({m_services, m_move, m_logs})
    , m_hosts(new QComboBox(this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("unitsPage"));
    m_hosts->setObjectName(QStringLiteral("unitsHosts"));
    m_hosts->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    makeLayout();
    connect(m_hosts, &QComboBox::activated, this,
            [this](int index) { setHost(m_hosts->itemData(index).toString()); });
    connect(m_services, &ServicesView::logsRequested, this, [this](const QString& unit) {
        showLogs(m_reader->host(), unit);
        m_logs->takeFocus();
        m_cameFromServices = true;
    });
    retranslate();
    // The feed's first host may be another machine than this one.
    setHost(feed.hosts().value(0));
    activate();
}

UnitsPage::~UnitsPage() = default;

void UnitsPage::makeLayout()
{
    auto* tabs = new QHBoxLayout;
    tabs->setSpacing(0);
    for (int i = 0; i < m_views.size(); ++i) {
        m_stack->addWidget(m_views[i]);
        connect(m_views[i], &UnitsView::settledChanged, this, &Page::settledChanged);
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
    auto* top = new QHBoxLayout;
    top->setSpacing(10);
    top->addLayout(tabs);
    top->addWidget(m_hosts);
    top->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(10);
    column->addLayout(top);
    column->addWidget(m_stack, 1);
}

QList<PageView> UnitsPage::views() const
{
    return {{m_ids[0], tr("Services")}, {m_ids[1], tr("Migration")}, {m_ids[2], tr("Logs")}};
}

void UnitsPage::setView(const QString& id)
{
    const auto index = static_cast<int>(m_ids.indexOf(id));
    if (index < 0 || index == m_current)
        return;
    if (m_views[index] == m_logs && m_logs->unit().isEmpty())
        m_logs->showUnit(m_services->unit());
    m_current = index;
    m_cameFromServices = false;
    activate();
    emit viewChanged();
    emit settledChanged();
}

void UnitsPage::activate()
{
    m_stack->setCurrentIndex(m_current);
    for (int i = 0; i < m_views.size(); ++i) {
        m_tabs[i]->setChecked(i == m_current);
        m_views[i]->setActive(isVisible() && i == m_current);
    }
}

bool UnitsPage::isSettled() const
{
    return current().isSettled();
}

QString UnitsPage::failure() const
{
    return m_feed.hasSystemd(m_reader->host()) ? current().failure() : QString();
}

void UnitsPage::refresh()
{
    setHosts();
    current().refresh();
}

void UnitsPage::setPaused(bool paused)
{
    for (UnitsView* view : std::as_const(m_views))
        view->setPaused(paused);
}

void UnitsPage::setHosts()
{
    const QStringList hosts = m_feed.hosts();
    m_hosts->clear();
    for (const QString& host : hosts)
        m_hosts->addItem(unitwords::host(host), host);
    m_hosts->setCurrentIndex(static_cast<int>(hosts.indexOf(m_reader->host())));
    m_hosts->setVisible(hosts.size() > 1);
}

bool UnitsPage::setHost(const QString& host)
{
    if (!m_feed.hosts().contains(host))
        return false;
    // Services last: it is the one that tells the reader, from which the others take their units.
    m_move->setHost(host);
    m_logs->setHost(host);
    m_services->setHost(host);
    setHosts();
    emit settledChanged();
    return true;
}

void UnitsPage::showUnit(const QString& host, const QString& unit)
{
    if (!setHost(host))
        return;
    setView(m_ids[0]);
    m_services->showUnit(unit);
}

void UnitsPage::showLogs(const QString& host, const QString& unit)
{
    if (!setHost(host))
        return;
    m_logs->showUnit(unit);
    setView(m_ids[2]);
}

void UnitsPage::showMove(const QString& host)
{
    if (setHost(host))
        setView(m_ids[1]);
}

QVariantMap UnitsPage::saveState() const
{
    return {{QStringLiteral("view"), view()},
            {m_ids[0], m_services->saveState()},
            {m_ids[2], m_logs->saveState()}};
}

void UnitsPage::restoreState(const QVariantMap& state)
{
    m_services->restoreState(state.value(m_ids[0]).toMap());
    m_logs->restoreState(state.value(m_ids[2]).toMap());
    setView(state.value(QStringLiteral("view")).toString());
}

void UnitsPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void UnitsPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    activate();
}

void UnitsPage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    activate();
}

void UnitsPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape || !m_cameFromServices)
        return Page::keyPressEvent(event);
    setView(m_ids[0]);
    m_services->takeFocus();
}

void UnitsPage::retranslate()
{
    const QList<PageView> all = views();
    for (int i = 0; i < m_tabs.size(); ++i)
        m_tabs[i]->setText(all[i].title);
    m_hosts->setAccessibleName(tr("Host"));
    setHosts();
}

} // namespace vigia::ui
