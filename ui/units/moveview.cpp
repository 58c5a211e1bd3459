#include "ui/units/moveview.h"

#include "core/base/clock.h"
#include "core/units/phrase.h"
#include "ui/base/errorbanner.h"
#include "ui/base/factlist.h"
#include "ui/base/format.h"
#include "ui/base/marks.h"
#include "ui/base/role.h"
#include "ui/base/rowstable.h"
#include "ui/base/theme.h"
#include "ui/units/movepanel.h"
#include "ui/units/planview.h"
#include "ui/units/unitwords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>

namespace vigia::ui {

namespace {

constexpr int SecondMs = 1000;
constexpr int SideShare = 34; // percent
constexpr int LineHeight = 62;
constexpr int RunningTicks = 2; ///< a move under way is asked for that often, in case a signal is lost …
constexpr int IdleTicks = 15; ///< … and one that somebody else begins

bool isTrouble(const units::MoveInfo& move)
{
    return !move.id.isEmpty() && unitwords::moveMark(move.state) == RowMark::Failure;
}

} // namespace

MoveView::MoveView(UnitsFeed& feed, const Theme& theme, const Clock& clock, QWidget* parent)
    : UnitsView(parent)
    , m_feed(feed)
    , m_theme(theme)
    , m_clock(clock)
    , m_banner(new ErrorBanner(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_left(new QStackedWidget(this))
    , m_side(new QStackedWidget(this))
    , m_stepsTitle(new QLabel(this))
    , m_proofsTitle(new QLabel(this))
    , m_steps(new RowsTable(theme, this))
    , m_proofs(new RowsTable(theme, this))
    , m_line(new QPlainTextEdit(this))
    , m_plan(new PlanView(theme, this))
    , m_title(new QLabel(this))
    , m_alarm(new AlarmMark(2, theme, this))
    , m_sentence(new QLabel(this))
    , m_facts(new FactList(this))
    , m_apply(new QPushButton(this))
    , m_revert(new QPushButton(this))
{
    setObjectName(QStringLiteral("moveView"));
    m_steps->setObjectName(QStringLiteral("moveSteps"));
    m_proofs->setObjectName(QStringLiteral("moveProofs"));
    m_line->setObjectName(QStringLiteral("moveLine"));
    m_title->setObjectName(QStringLiteral("moveTitle"));
    m_sentence->setObjectName(QStringLiteral("moveSentence"));
    m_facts->setObjectName(QStringLiteral("moveCardFacts"));
    m_apply->setObjectName(QStringLiteral("moveApply"));
    m_revert->setObjectName(QStringLiteral("moveRevert"));
    auto* card = new QFrame(this);
    setRole(card, "card");
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(12, 10, 12, 10);
    inside->addWidget(m_left);
    m_moveSide = makeMove();
    m_left->addWidget(m_moveSide);
    m_left->addWidget(m_plan);
    m_card = makeCard();
    m_side->addWidget(m_card);
    m_side->setMinimumWidth(theme.px(260));
    m_splitter->addWidget(card);
    m_splitter->addWidget(m_side);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setChildrenCollapsible(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_banner);
    column->addWidget(m_splitter, 1);
    connect(m_apply, &QPushButton::clicked, this, [this] { preview(units::MoveKind::Apply); });
    connect(m_revert, &QPushButton::clicked, this, [this] { preview(units::MoveKind::Revert); });
    connect(m_banner, &ErrorBanner::retryRequested, this, &MoveView::refresh);
    connect(&feed, &UnitsFeed::moveChanged, this, [this](const QString& host, const units::MoveInfo& move) {
        if (host == m_host)
            take(move);
    });
    m_second.setInterval(SecondMs);
    connect(&m_second, &QTimer::timeout, this, [this] {
        const bool isRunning = m_move.state == u"running";
        if (m_isPaused && !isRunning)
            return;
        if (++m_ticks % (isRunning ? RunningTicks : IdleTicks) == 0)
            refresh();
        if (isRunning)
            presentTables(); // the time that the step takes grows
    });
    present();
}

MoveView::~MoveView() = default;

QWidget* MoveView::makeMove()
{
    auto* widget = new QWidget(this);
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    setRole(m_stepsTitle, "caption");
    setRole(m_proofsTitle, "caption");
    m_line->setReadOnly(true);
    m_line->setTabChangesFocus(true);
    m_line->setFixedHeight(m_theme.px(LineHeight));
    for (RowsTable* table : {m_steps, m_proofs}) {
        connect(table, &RowsTable::currentKeyChanged, this, &MoveView::presentLine);
        table->installEventFilter(this);
    }
    column->addWidget(m_stepsTitle);
    column->addWidget(m_steps, 3);
    column->addWidget(m_proofsTitle);
    column->addWidget(m_proofs, 2);
    column->addWidget(m_line);
    return widget;
}

QWidget* MoveView::makeCard()
{
    auto* card = new QFrame(this);
    setRole(card, "card");
    setRole(m_title, "heading");
    for (QLabel* label : {m_title, m_sentence}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setMinimumWidth(1);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    auto* line = new QHBoxLayout;
    line->addWidget(m_alarm, 0, Qt::AlignTop);
    line->addWidget(m_sentence, 1);
    auto* inside = new QWidget;
    auto* lines = new QVBoxLayout(inside);
    lines->setContentsMargins(0, 0, m_theme.px(4), 0);
    lines->setSpacing(8);
    lines->addLayout(line);
    lines->addWidget(m_facts);
    lines->addStretch(1);
    auto* scroll = new QScrollArea(card);
    scroll->setObjectName(QStringLiteral("moveScroll"));
    setRole(scroll, "body");
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inside);
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_revert);
    buttons->addWidget(m_apply);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(12, 10, 12, 10);
    column->addWidget(m_title);
    column->addWidget(scroll, 1);
    column->addLayout(buttons);
    return card;
}

bool MoveView::isSettled() const
{
    return m_hasAnswer && !m_asking.isUnderWay() && (!m_panel || m_panel->isSettled());
}

void MoveView::setHost(const QString& host)
{
    if (host == m_host)
        return;
    closePanel();
    m_asking.leave();
    m_host = host;
    m_move = {};
    m_hasAnswer = false;
    m_failure.clear();
    m_banner->clear();
    present();
    if (m_isActive)
        refresh();
}

void MoveView::setActive(bool isActive)
{
    if (m_isActive == isActive)
        return;
    m_isActive = isActive;
    if (!isActive)
        return m_second.stop();
    m_second.start();
    present();
    refresh();
}

void MoveView::setPaused(bool isPaused)
{
    m_isPaused = isPaused;
}

void MoveView::refresh()
{
    if (m_asking.isUnderWay())
        return;
    m_asking.ask(m_feed.lastMove(m_host), this, [this](const Result<units::MoveInfo>& move) {
        m_hasAnswer = true;
        m_hasHelper = move || move.error().code != ErrorCode::Unreachable;
        m_failure = move ? QString() : move.error().message;
        if (move) {
            m_banner->clear();
            take(*move);
        } else if (m_banner->text().isEmpty()) {
            m_banner->showError(move.error());
        }
        present();
        emit settledChanged();
    });
    emit settledChanged();
}

void MoveView::take(const units::MoveInfo& move)
{
    const bool isNews = move.id != m_move.id || move.state != m_move.state;
    // Along with the move, until somebody chooses another step.
    const bool isFollowed = m_steps->currentKey() == runningKey();
    m_move = move;
    present();
    if (isNews)
        chooseStep();
    else if (isFollowed)
        m_steps->select(runningKey());
}

void MoveView::preview(units::MoveKind kind)
{
    if (m_move.state == u"running")
        return;
    closePanel();
    m_plan->setPlan({});
    m_panel = new MovePanel(m_feed, m_host, kind, m_theme, m_clock, this);
    m_side->addWidget(m_panel);
    m_side->setCurrentWidget(m_panel);
    m_left->setCurrentWidget(m_plan);
    connect(m_panel, &MovePanel::planChanged, m_plan, &PlanView::setPlan);
    connect(m_panel, &MovePanel::moveBegun, this, &MoveView::take);
    connect(m_panel, &ActionPanel::settledChanged, this, &UnitsView::settledChanged);
    connect(m_panel, &ActionPanel::cancelled, this, &MoveView::closePanel);
    connect(m_panel, &ActionPanel::done, this, [this] {
        closePanel();
        refresh();
    });
    m_panel->takeFocus();
    emit settledChanged();
}

void MoveView::closePanel()
{
    if (!m_panel)
        return;
    m_side->setCurrentWidget(m_card);
    m_left->setCurrentWidget(m_moveSide);
    m_side->removeWidget(m_panel);
    m_panel->hide();
    m_panel->deleteLater();
    m_panel = nullptr;
    m_steps->setFocus(Qt::OtherFocusReason);
    emit settledChanged();
}

void MoveView::present()
{
    presentTables();
    presentCard();
}

QString MoveView::sentence() const
{
    const bool isApply = m_move.kind == units::MoveKind::Apply;
    if (m_move.id.isEmpty())
        return m_hasAnswer && m_failure.isEmpty() ? tr("Nothing to show.") : QString();
    if (m_move.state == u"running")
        return isApply ? tr("It is being applied; when a step fails, all is put back by itself.")
                       : tr("The former state is being put back.");
    if (m_move.state == u"done")
        return isApply ? tr("Applied and verified. Revert restores the state before it.")
                       : tr("The former state is back.");
    const QString cause =
        m_move.cause.isEmpty() ? QString() : QString(units::Phrase::text(m_move.cause) + u' ');
    if (m_move.state == u"rolled-back")
        return cause + tr("All was put back as it was before.");
    if (m_move.state == u"interrupted")
        return cause + tr("It was interrupted: apply or revert once more to complete it.");
    return cause + tr("The machine is in between: apply or revert once more.");
}

void MoveView::presentCard()
{
    if (!m_move.id.isEmpty())
        m_title->setText(
            QStringLiteral("%1: %2").arg(unitwords::move(m_move.kind), unitwords::moveState(m_move.state)));
    else
        m_title->setText(m_failure.isEmpty() ? tr("No move yet") : tr("Last move not known"));
    m_sentence->setText(sentence());
    m_alarm->setVisible(isTrouble(m_move));
    const QDateTime now = m_clock.nowUtc();
    const auto time = [&](const QDateTime& at) { return at.isValid() ? format::since(at, now) : QString(); };
    m_facts->setFacts({{tr("Host"), unitwords::host(m_host), {}},
                       {tr("By"), m_move.who.left(200), {}},
                       {tr("Began"), time(m_move.began), {}},
                       {tr("Ended"), time(m_move.ended), {}},
                       {tr("Number"), m_move.id.left(8), {}}});
    m_facts->setVisible(!m_move.id.isEmpty());
    m_apply->setText(tr("Apply…"));
    m_revert->setText(tr("Revert…"));
    const bool isRunning = m_move.state == u"running";
    const QString blocked = m_feed.actionsBlocked();
    for (QPushButton* button : {m_apply, m_revert}) {
        button->setEnabled(!isRunning && blocked.isEmpty());
        button->setToolTip(!blocked.isEmpty() ? blocked
                               : isRunning    ? tr("A move is under way.")
                                              : tr("Shows what would be done."));
    }
}

void MoveView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        present();
    QWidget::changeEvent(event);
}

void MoveView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_panel)
        return closePanel(); // from the plan as from the panel
    UnitsView::keyPressEvent(event);
}

bool MoveView::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn && (watched == m_steps || watched == m_proofs)) {
        m_isProofShown = watched == m_proofs;
        presentLine();
    }
    return UnitsView::eventFilter(watched, event);
}

void MoveView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const int side = width() * SideShare / 100;
    m_splitter->setSizes({width() - side, side});
}

} // namespace vigia::ui
