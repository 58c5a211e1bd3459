#include "ui/targets/feedview.h"

#include "core/base/clock.h"
#include "ui/base/actionpanel.h"
#include "ui/base/elidedlabel.h"
#include "ui/base/errorbanner.h"
#include "ui/base/factlist.h"
#include "ui/base/format.h"
#include "ui/base/role.h"
#include "ui/base/rowstable.h"
#include "ui/base/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace vigia::ui {

namespace {

constexpr int PollMs = 5000;
constexpr int SideShare = 36; // percent
constexpr qsizetype LongestLabel = 1000;
constexpr qsizetype LongestTitle = 40;
constexpr int CodeHeight = 90;
constexpr int TallestCode = 150;

} // namespace

QString shownLabel(const QString& value)
{
    return value.size() <= LongestLabel ? value : QString(value.left(LongestLabel) + QChar(0x2026));
}

QString labelLine(const targets::Labels& labels)
{
    QStringList parts;
    for (auto it = labels.cbegin(); it != labels.cend(); ++it)
        parts.append(it.key() + QStringLiteral("=\"") + it.value() + u'"');
    return parts.join(u' ');
}

FeedView::FeedView(const QString& name, TargetsFeed& feed, const Theme& theme, const Clock& clock,
                   QWidget* parent)
    : QWidget(parent)
    , m_feed(feed)
    , m_theme(theme)
    , m_clock(clock)
    , m_search(new QLineEdit(this))
    , m_filter(new QComboBox(this))
    , m_top(new QHBoxLayout)
    , m_note(new ElidedLabel(this))
    , m_banner(new ErrorBanner(this))
    , m_table(new RowsTable(theme, this))
    , m_facts(new FactList)
    , m_sentence(new QLabel)
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_side(new QStackedWidget(this))
    , m_title(new QLabel)
    , m_code(new QPlainTextEdit)
    , m_actions(new QHBoxLayout)
{
    setObjectName(name + QStringLiteral("View"));
    m_search->setObjectName(name + QStringLiteral("Search"));
    m_filter->setObjectName(name + QStringLiteral("Filter"));
    m_table->setObjectName(name + QStringLiteral("Table"));
    m_note->setObjectName(name + QStringLiteral("Note"));
    m_title->setObjectName(name + QStringLiteral("Title"));
    m_sentence->setObjectName(name + QStringLiteral("Sentence"));
    m_code->setObjectName(name + QStringLiteral("Code"));
    m_facts->setObjectName(name + QStringLiteral("Facts"));
    makeLayout();
    connect(m_search, &QLineEdit::textChanged, this, &FeedView::presentAll);
    connect(m_filter, &QComboBox::currentIndexChanged, this, &FeedView::presentAll);
    connect(m_banner, &ErrorBanner::retryRequested, this, &FeedView::refresh);
    connect(m_table, &RowsTable::currentKeyChanged, this, [this](const QString& key) { presentDetail(key); });
    connect(&feed, &TargetsFeed::changed, this, [this] {
        if (m_isActive && !m_isPaused)
            refresh();
    });
    m_poll.setInterval(PollMs);
    connect(&m_poll, &QTimer::timeout, this, [this] {
        if (m_isActive && !m_isPaused)
            refresh();
    });
}

FeedView::~FeedView() = default;

void FeedView::makeLayout()
{
    m_search->setClearButtonEnabled(true);
    m_search->setMaxLength(200);
    setRole(m_note, "muted");
    m_note->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_top->addWidget(m_search, 2);
    m_top->addWidget(m_filter);
    m_top->addWidget(m_note, 1);
    auto* card = new QFrame(this);
    setRole(card, "card");
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(8, 6, 8, 8);
    inside->addWidget(m_table);
    m_detail = makeDetail();
    m_side->addWidget(m_detail);
    m_splitter->addWidget(card);
    m_splitter->addWidget(m_side);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setChildrenCollapsible(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_top);
    column->addWidget(m_banner);
    column->addWidget(m_splitter, 1);
}

QWidget* FeedView::makeDetail()
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
    m_code->setReadOnly(true);
    m_code->setTabChangesFocus(true);
    m_code->setMinimumHeight(m_theme.px(CodeHeight));
    m_code->setMaximumHeight(m_theme.px(TallestCode));
    m_code->hide();
    auto* inside = new QWidget;
    auto* lines = new QVBoxLayout(inside);
    lines->setContentsMargins(0, 0, 4, 0);
    lines->addWidget(m_sentence);
    lines->addWidget(m_code);
    lines->addWidget(m_facts);
    lines->addStretch(1);
    auto* scroll = new QScrollArea(card);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inside);
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(12, 10, 12, 10);
    column->addWidget(m_title);
    column->addWidget(scroll, 1);
    m_actions->addStretch(1);
    column->addLayout(m_actions);
    return card;
}

bool FeedView::isSettled() const
{
    return !isAsking() && m_hasAnswer && (!m_panel || m_panel->isSettled());
}

void FeedView::refresh()
{
    if (isAsking())
        return;
    ask();
    emit settledChanged();
}

void FeedView::setPaused(bool isPaused)
{
    m_isPaused = isPaused;
}

void FeedView::setActive(bool isActive)
{
    if (m_isActive == isActive)
        return;
    m_isActive = isActive;
    if (!isActive) {
        m_poll.stop();
        return;
    }
    m_poll.start();
    presentAll();
    if (!m_hasAnswer || !m_isPaused)
        refresh();
}

void FeedView::answered(const QString& failure, const Error* error)
{
    m_hasAnswer = true;
    m_failure = failure;
    if (failure.isEmpty()) {
        m_good = m_clock.nowUtc();
        m_banner->clear();
    } else if (error) {
        m_banner->showError(*error);
    } else if (m_banner->text() != failure) {
        m_banner->showText(failure);
    }
    presentAll();
    if (failure.isEmpty() && !m_wanted.isEmpty()) {
        m_wanted.clear();
        presentAll();
        m_note->setFullText(tr("What was looked for is not there any more."));
    }
    emit settledChanged();
}

QString FeedView::lastGood() const
{
    return m_good.isValid() ? format::since(m_good, m_clock.nowUtc()) : QString();
}

void FeedView::presentAll()
{
    present();
    if (!m_wanted.isEmpty() && m_table->select(m_wanted))
        m_wanted.clear();
    if (m_table->currentKey().isEmpty() && m_table->rows().rowCount() > 0 && m_wanted.isEmpty())
        selectFirst();
    presentDetail(m_table->currentKey());
}

void FeedView::selectFirst()
{
    for (const Row& row : m_table->rows().rows()) {
        if (row.isHeading)
            continue;
        const QString key = row.key;
        m_table->select(key);
        return;
    }
}

void FeedView::choose(const QString& key)
{
    m_wanted = key;
    m_search->clear();
    m_filter->setCurrentIndex(0);
    presentAll();
}

void FeedView::setSearch(const QString& text)
{
    m_search->setText(text);
}

void FeedView::setFilter(int index)
{
    m_filter->setCurrentIndex(index);
}

void FeedView::setFilters(const QStringList& titles)
{
    m_filter->setVisible(!titles.isEmpty());
    const QSignalBlocker blocker(m_filter);
    for (int i = 0; i < titles.size(); ++i) {
        if (i < m_filter->count())
            m_filter->setItemText(i, titles[i]);
        else
            m_filter->addItem(titles[i]);
    }
}

void FeedView::setDetail(const QString& title, const QString& sentence, const QString& code)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    // Setting a text anew would take away what the user has marked of it.
    if (m_code->toPlainText() != code)
        m_code->setPlainText(code);
    m_code->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_code->setAccessibleName(title);
    m_code->setVisible(!code.isEmpty());
}

void FeedView::setFacts(QList<Fact> facts)
{
    for (Fact& fact : facts) {
        fact.title = fact.title.left(LongestTitle);
        fact.text = shownLabel(fact.text);
    }
    m_facts->setFacts(std::move(facts));
}

QPushButton* FeedView::addAction(const char* name)
{
    auto* button = new QPushButton(this);
    button->setObjectName(QString::fromLatin1(name));
    m_actions->addWidget(button);
    return button;
}

void FeedView::open(ActionPanel* panel)
{
    close();
    m_panel = panel;
    m_side->addWidget(panel);
    m_side->setCurrentWidget(panel);
    connect(panel, &ActionPanel::cancelled, this, &FeedView::close);
    connect(panel, &ActionPanel::settledChanged, this, &FeedView::settledChanged);
    connect(panel, &ActionPanel::done, this, [this](const QString& sentence) {
        close();
        m_note->setFullText(sentence);
        refresh();
    });
}

void FeedView::close()
{
    if (!m_panel)
        return;
    m_side->setCurrentWidget(m_detail);
    m_side->removeWidget(m_panel);
    m_panel->hide();
    m_panel->deleteLater();
    m_panel = nullptr;
    m_table->setFocus(Qt::OtherFocusReason);
    emit settledChanged();
}

bool FeedView::matches(const QStringList& texts) const
{
    const QString wanted = m_search->text().simplified();
    return wanted.isEmpty() || std::any_of(texts.cbegin(), texts.cend(), [&](const QString& text) {
               return text.contains(wanted, Qt::CaseInsensitive);
           });
}

int FeedView::filter() const
{
    return std::max(0, m_filter->currentIndex());
}

QString FeedView::key() const
{
    return m_table->currentKey();
}

QVariantMap FeedView::saveState() const
{
    return {{QStringLiteral("search"), m_search->text()},
            {QStringLiteral("filter"), filter()},
            {QStringLiteral("widths"), m_table->saveWidths()}};
}

void FeedView::restoreState(const QVariantMap& state)
{
    presentAll();
    m_search->setText(state.value(QStringLiteral("search")).toString());
    const int index = state.value(QStringLiteral("filter")).toInt();
    if (index >= 0 && index < m_filter->count())
        m_filter->setCurrentIndex(index);
    m_table->restoreWidths(state.value(QStringLiteral("widths")).toMap());
}

void FeedView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        presentAll();
    QWidget::changeEvent(event);
}

void FeedView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const int side = width() * SideShare / 100;
    m_splitter->setSizes({width() - side, side});
}

} // namespace vigia::ui
