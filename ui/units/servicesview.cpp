#include "ui/units/servicesview.h"

#include "core/base/clock.h"
#include "ui/base/detailcard.h"
#include "ui/base/elidedlabel.h"
#include "ui/base/errorbanner.h"
#include "ui/base/format.h"
#include "ui/base/role.h"
#include "ui/base/rowstable.h"
#include "ui/base/theme.h"
#include "ui/units/unitcard.h"
#include "ui/units/unitorderpanel.h"
#include "ui/units/unitordertexts.h"
#include "ui/units/unitrows.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSplitter>
#include <QStackedWidget>

namespace vigia::ui {

namespace {

constexpr int PollMs = 5000;
constexpr int SideShare = 30; // percent
constexpr int Filters = 4;
constexpr int WidthWithMemory = 780;

} // namespace

ServicesView::ServicesView(UnitsFeed& feed, UnitsReader& reader, const Theme& theme, const Clock& clock,
                           QWidget* parent)
    : UnitsView(parent)
    , m_feed(feed)
    , m_reader(reader)
    , m_theme(theme)
    , m_clock(clock)
    , m_search(new QLineEdit(this))
    , m_filter(new QComboBox(this))
    , m_note(new ElidedLabel(this))
    , m_banner(new ErrorBanner(this))
    , m_problem(new ErrorBanner(this))
    , m_table(new RowsTable(theme, this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_side(new QStackedWidget(this))
    , m_card(new DetailCard(theme, this))
{
    setObjectName(QStringLiteral("servicesView"));
    m_search->setObjectName(QStringLiteral("unitsSearch"));
    m_filter->setObjectName(QStringLiteral("unitsFilter"));
    m_note->setObjectName(QStringLiteral("unitsNote"));
    m_banner->setObjectName(QStringLiteral("unitsBanner"));
    m_problem->setObjectName(QStringLiteral("unitsProblem"));
    m_table->setObjectName(QStringLiteral("unitsTable"));
    m_card->setObjectName(QStringLiteral("unitCard"));
    makeLayout();
    connectParts();
    retranslate();
}

ServicesView::~ServicesView() = default;

void ServicesView::makeLayout()
{
    m_search->setClearButtonEnabled(true);
    m_search->setMaxLength(200);
    setRole(m_note, "muted");
    m_note->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    for (int i = 0; i < Filters; ++i)
        m_filter->addItem(QString());
    m_filter->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto* top = new QHBoxLayout;
    top->addWidget(m_search, 2);
    top->addWidget(m_filter);
    top->addWidget(m_note, 3);
    auto* card = new QFrame(this);
    setRole(card, "card");
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(8, 6, 8, 8);
    inside->addWidget(m_table);
    m_side->addWidget(m_card);
    m_side->setMinimumWidth(m_theme.px(260));
    m_splitter->addWidget(card);
    m_splitter->addWidget(m_side);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setChildrenCollapsible(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(top);
    column->addWidget(m_banner);
    column->addWidget(m_problem);
    column->addWidget(m_splitter, 1);
}

void ServicesView::connectParts()
{
    connect(m_search, &QLineEdit::textChanged, this, &ServicesView::present);
    connect(m_filter, &QComboBox::currentIndexChanged, this, &ServicesView::present);
    connect(m_banner, &ErrorBanner::retryRequested, this, &ServicesView::refresh);
    connect(m_table, &RowsTable::currentKeyChanged, this, [this](const QString& key) {
        m_reader.choose(key);
        presentCard();
    });
    // Where there is little room the card says how much memory it takes.
    connect(m_table, &RowsTable::resized, this, [this] {
        m_table->setColumnHidden(unitrows::Memory,
                                 m_table->viewport()->width() < m_theme.px(WidthWithMemory));
    });
    connect(m_table, &RowsTable::opened, this, &ServicesView::logsRequested);
    connect(m_card, &DetailCard::actionChosen, this, &ServicesView::choose);
    connect(&m_reader, &UnitsReader::changed, this, [this] {
        present();
        emit settledChanged();
    });
    connect(&m_feed, &UnitsFeed::changed, this, [this](const QString& host) {
        if (m_isActive && !m_isPaused && host == m_reader.host())
            refresh();
    });
    m_poll.setInterval(PollMs);
    connect(&m_poll, &QTimer::timeout, this, [this] {
        if (m_isActive && !m_isPaused)
            refresh();
    });
}

void ServicesView::retranslate()
{
    m_search->setPlaceholderText(tr("Name, what it is, or state"));
    m_search->setAccessibleName(m_search->placeholderText());
    const QString filters[] = {tr("All"), tr("Failed", "units"), tr("Running", "units"),
                               tr("Stopped", "units")};
    for (int i = 0; i < Filters; ++i)
        m_filter->setItemText(i, filters[i]);
    m_filter->setAccessibleName(tr("Which units"));
    m_table->setAccessibleName(tr("Units"));
    m_table->rows().setColumns(unitrows::columns());
    m_table->setWidths(unitrows::widths(), unitrows::Description);
    present();
}

bool ServicesView::isSettled() const
{
    return m_reader.hasAnswer() && !m_reader.isAsking() && !m_giving.isUnderWay()
        && (!m_panel || m_panel->isSettled());
}

QString ServicesView::failure() const
{
    return m_reader.failure() ? m_reader.failure()->message : QString();
}

void ServicesView::setHost(const QString& host)
{
    if (host == m_reader.host())
        return;
    closePanel();
    m_sentence.clear();
    m_problem->clear();
    m_reader.setHost(host);
    if (m_isActive)
        refresh();
}

void ServicesView::setActive(bool isActive)
{
    if (m_isActive == isActive)
        return;
    m_isActive = isActive;
    if (!isActive)
        return m_poll.stop();
    m_poll.start();
    m_reader.choose(unit());
    present();
    if (!m_reader.hasAnswer() || !m_isPaused)
        refresh();
}

void ServicesView::setPaused(bool isPaused)
{
    m_isPaused = isPaused;
}

void ServicesView::refresh()
{
    m_reader.refresh();
}

QString ServicesView::unit() const
{
    return m_table->currentKey();
}

void ServicesView::takeFocus()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

void ServicesView::showUnit(const QString& name)
{
    closePanel();
    m_wanted = name;
    m_search->clear();
    m_filter->setCurrentIndex(0);
    present();
}

void ServicesView::present()
{
    const std::optional<Error>& failure = m_reader.failure();
    if (failure && m_banner->text().isEmpty())
        m_banner->showError(*failure);
    else if (!failure)
        m_banner->clear();
    m_table->merge(unitrows::rows(m_reader.units(), m_search->text(),
                                  static_cast<unitrows::Filter>(std::max(0, m_filter->currentIndex())),
                                  m_clock.nowUtc()));
    m_table->setEmptyText(!m_reader.hasAnswer()            ? tr("Reading the units …")
                              : failure                    ? tr("The units are not known.")
                              : m_reader.units().isEmpty() ? tr("This host has none of the portal's units.")
                                                           : tr("No unit matches."));
    const bool isThere = !m_wanted.isEmpty() && m_table->select(m_wanted);
    if (!m_wanted.isEmpty() && !isThere && m_reader.hasAnswer() && !m_reader.isAsking())
        m_sentence = tr("%1 is not among the units of this host.").arg(m_wanted);
    if (isThere || (m_reader.hasAnswer() && !m_reader.isAsking()))
        m_wanted.clear();
    if (m_table->currentKey().isEmpty() && m_table->rows().rowCount() > 0 && m_wanted.isEmpty())
        m_table->select(m_table->rows().keyAt(0));
    presentCard();
    presentNote();
}

void ServicesView::presentCard()
{
    const units::UnitInfo* chosen = m_reader.find(unit());
    const QString why = m_giving.isUnderWay() ? tr("An order to %1 is under way.").arg(oneLine(m_ordered))
                                              : m_feed.actionsBlocked();
    unitcard::present(*m_card, chosen, m_table->rows().rowCount() > 0 ? tr("Choose a unit.") : QString(), why,
                      m_clock.nowUtc());
}

void ServicesView::presentNote()
{
    if (m_giving.isUnderWay())
        return m_note->setFullText(tr("An order to %1 is under way.").arg(oneLine(m_ordered)));
    if (m_reader.failure() && m_reader.lastGood().isValid())
        return m_note->setFullText(tr("As of %1").arg(format::since(m_reader.lastGood(), m_clock.nowUtc())));
    if (!m_sentence.isEmpty())
        return m_note->setFullText(oneLine(m_sentence));
    m_note->setFullText(m_reader.hasAnswer() ? tr("%n unit(s)", nullptr, int(m_reader.units().size()))
                                             : QString());
}

void ServicesView::choose(const QString& action)
{
    if (action == unitcard::LogsAction)
        return emit logsRequested(unit());
    for (const units::UnitOrder each : unitordertexts::all())
        if (unitordertexts::id(each) == action)
            order(each);
}

void ServicesView::order(units::UnitOrder order)
{
    const units::UnitInfo* chosen = m_reader.find(unit());
    if (!chosen || m_giving.isUnderWay() || !m_feed.actionsBlocked().isEmpty()
        || !unitordertexts::obstacle(order, *chosen).isEmpty())
        return;
    m_problem->clear();
    m_sentence.clear();
    if (unitordertexts::tier(order) == unitordertexts::Tier::Confirm)
        return open(new UnitOrderPanel(m_feed, m_reader.host(), order, *chosen, m_theme, m_clock, this));
    m_ordered = chosen->name;
    m_giving.ask(m_feed.give(m_reader.host(), order, chosen->name, {}), this,
                 [this, order](const Result<units::UnitOutcome>& outcome) { takeOutcome(order, outcome); });
    present();
    emit settledChanged();
}

void ServicesView::takeOutcome(units::UnitOrder order, const Result<units::UnitOutcome>& outcome)
{
    if (!outcome) {
        m_problem->showError(outcome.error(), false);
    } else {
        const QString sentence = unitordertexts::outcome(order, *outcome, m_clock.nowUtc());
        if (unitordertexts::isDone(order, *outcome))
            m_sentence = sentence;
        else
            m_problem->showText(sentence);
        m_reader.take(outcome->after);
    }
    present();
    refresh();
    emit settledChanged();
}

void ServicesView::open(ActionPanel* panel)
{
    closePanel();
    m_panel = panel;
    m_side->addWidget(panel);
    m_side->setCurrentWidget(panel);
    panel->takeFocus();
    connect(panel, &ActionPanel::cancelled, this, &ServicesView::closePanel);
    connect(panel, &ActionPanel::settledChanged, this, &UnitsView::settledChanged);
    connect(panel, &ActionPanel::done, this, [this](const QString& sentence) {
        closePanel();
        m_sentence = sentence;
        presentNote();
        refresh();
    });
}

void ServicesView::closePanel()
{
    if (!m_panel)
        return;
    m_side->setCurrentWidget(m_card);
    m_side->removeWidget(m_panel);
    m_panel->hide();
    m_panel->deleteLater();
    m_panel = nullptr;
    m_table->setFocus(Qt::OtherFocusReason);
    emit settledChanged();
}

QVariantMap ServicesView::saveState() const
{
    return {{QStringLiteral("search"), m_search->text()},
            {QStringLiteral("filter"), m_filter->currentIndex()},
            {QStringLiteral("widths"), m_table->saveWidths()}};
}

void ServicesView::restoreState(const QVariantMap& state)
{
    m_search->setText(state.value(QStringLiteral("search")).toString());
    const int index = state.value(QStringLiteral("filter")).toInt();
    if (index >= 0 && index < m_filter->count())
        m_filter->setCurrentIndex(index);
    m_table->restoreWidths(state.value(QStringLiteral("widths")).toMap());
}

void ServicesView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ServicesView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_panel)
        return closePanel(); // from the table as from the panel
    UnitsView::keyPressEvent(event);
}

void ServicesView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const int side = width() * SideShare / 100;
    m_splitter->setSizes({width() - side, side});
}

} // namespace vigia::ui
