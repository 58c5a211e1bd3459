#include "ui/jobs/runsview.h"

#include "core/base/clock.h"
#include "ui/base/errorbanner.h"
#include "ui/base/role.h"
#include "ui/base/rowstable.h"
#include "ui/base/theme.h"
#include "ui/jobs/filterfield.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>

namespace vigia::ui {

namespace {

constexpr int TypingMs = 250;
constexpr int RefreshMs = 250;

enum RunColumn
{
    StateColumn,
    IdColumn,
    SubjectColumn,
    DaysColumn,
    WorkerColumn,
    TookColumn,
    ResultColumn,
    AskedByColumn,
};

const QList<int> Widths {106, 86, 178, 96, 112, 58, 0, 84};
/// What goes first when there is no room; it is all in the details.
constexpr std::array Dispensable {WorkerColumn, AskedByColumn, TookColumn, IdColumn};
constexpr int NarrowestResult = 185;

QList<QStringList> chipStates()
{
    return {{QStringLiteral("FAILURE")},
            {QStringLiteral("STARTED"), QStringLiteral("RETRY")},
            {QStringLiteral("REVERTED")}};
}

} // namespace

RunsView::RunsView(JobsFeed& feed, const Theme& theme, const Clock& clock, QWidget* parent)
    : JobsView(parent)
    , m_feed(feed)
    , m_theme(theme)
    , m_clock(clock)
    , m_field(new FilterField(this))
    , m_filterError(new QLabel(this))
    , m_banner(new ErrorBanner(this))
    , m_table(new RowsTable(theme, this))
    , m_summary(new QLabel(this))
    , m_newer(new QPushButton(this))
    , m_older(new QPushButton(this))
    , m_refresher(RefreshMs, this)
{
    setObjectName(QStringLiteral("runsView"));
    m_field->setObjectName(QStringLiteral("runsFilter"));
    m_filterError->setObjectName(QStringLiteral("runsFilterError"));
    m_table->setObjectName(QStringLiteral("runsTable"));
    m_summary->setObjectName(QStringLiteral("runsSummary"));
    m_newer->setObjectName(QStringLiteral("runsNewer"));
    m_older->setObjectName(QStringLiteral("runsOlder"));
    for (const char* name : {"chipFailed", "chipRunning", "chipReverted"}) {
        auto* chip = new QPushButton(this);
        chip->setObjectName(QString::fromLatin1(name));
        chip->setCheckable(true);
        setRole(chip, "segment");
        m_chips.append(chip);
    }
    setRole(m_filterError, "muted");
    setRole(m_summary, "caption");
    m_filterError->setTextFormat(Qt::PlainText);
    m_filterError->setWordWrap(true);
    m_filterError->hide();
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_typing.setSingleShot(true);
    m_typing.setInterval(TypingMs);
    m_second.setInterval(1000);
    m_table->setWidths(Widths, ResultColumn);
    makeLayout();
    connectParts();
    retranslate();
}

void RunsView::makeLayout()
{
    auto* top = new QHBoxLayout;
    top->setSpacing(10);
    top->addWidget(m_field, 1);
    auto* chips = new QHBoxLayout;
    chips->setSpacing(0);
    for (QPushButton* chip : std::as_const(m_chips))
        chips->addWidget(chip);
    top->addLayout(chips);
    auto* bottom = new QHBoxLayout;
    bottom->setSpacing(10);
    bottom->addWidget(m_summary, 1);
    bottom->addWidget(m_newer);
    bottom->addWidget(m_older);
    auto* card = new QFrame(this);
    setRole(card, "card");
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(8, 6, 8, 8);
    inside->setSpacing(6);
    inside->addWidget(m_banner);
    inside->addWidget(m_table, 1);
    inside->addLayout(bottom);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(top);
    column->addWidget(m_filterError);
    column->addWidget(card, 1);
}

void RunsView::connectParts()
{
    connect(m_field, &QLineEdit::textEdited, this, [this] {
        m_typing.start();
        emit settledChanged();
    });
    connect(m_field, &QLineEdit::returnPressed, this, &RunsView::edited);
    connect(&m_typing, &QTimer::timeout, this, &RunsView::edited);
    const QList<QStringList> states = chipStates();
    for (qsizetype i = 0; i < m_chips.size(); ++i)
        connect(m_chips[i], &QPushButton::clicked, this,
                [this, chosen = states[i]] { toggleStates(chosen); });
    connect(m_banner, &ErrorBanner::retryRequested, this, &RunsView::refresh);
    connect(m_newer, &QPushButton::clicked, this, [this] { turn(-1); });
    connect(m_older, &QPushButton::clicked, this, [this] { turn(1); });
    connect(m_table, &RowsTable::resized, this, &RunsView::hideColumns);
    connect(m_table, &RowsTable::pageTurned, this, &RunsView::turn);
    connect(m_table, &RowsTable::opened, this, [this](const QString& id) { emit runShown(id, true); });
    connect(m_table, &RowsTable::currentKeyChanged, this, [this](const QString& id) {
        if (!id.isEmpty())
            emit runShown(id, false);
    });
    connect(m_table, &RowsTable::selectedKeysChanged, this, &RunsView::selectionChanged);
    connect(&m_feed, &JobsFeed::runsChanged, &m_refresher, &Refresher::changed);
    connect(&m_refresher, &Refresher::due, this, [this] { ask(m_offset); });
    connect(&m_second, &QTimer::timeout, this, &RunsView::present);
    connect(&m_feed, &JobsFeed::progressed, this,
            [this](const QString& id, double share, const QString& text) {
                m_progress.insert(id, {share, oneLine(text)});
                if (m_table->rows().rowOf(id) >= 0 && !m_refresher.isPaused())
                    present();
            });
}

bool RunsView::isSettled() const
{
    return m_hasPage && !m_question.isUnderWay() && !m_typing.isActive();
}

QString RunsView::failure() const
{
    return m_failure;
}

QString RunsView::filter() const
{
    return m_filter;
}

QString RunsView::summary() const
{
    return m_summary->text();
}

const etl::RunInfo* RunsView::run(const QString& id) const
{
    const auto found = std::find_if(m_page.runs.cbegin(), m_page.runs.cend(),
                                    [&](const etl::RunInfo& one) { return one.id == id; });
    return found == m_page.runs.cend() ? nullptr : &*found;
}

QStringList RunsView::selectedRuns() const
{
    return m_table->selectedKeys();
}

QStringList RunsView::selectedForRetry() const
{
    const QStringList chosen = selectedRuns();
    QStringList ids;
    for (const etl::RunInfo& run : m_page.runs)
        if (runtext::canRetry(run) && chosen.contains(run.id))
            ids.append(run.id);
    return ids;
}

QVariantMap RunsView::saveState() const
{
    return {{QStringLiteral("filter"), m_filter}, {QStringLiteral("widths"), m_table->saveWidths()}};
}

void RunsView::restoreState(const QVariantMap& state)
{
    m_table->restoreWidths(state.value(QStringLiteral("widths")).toMap());
    const QString filter = state.value(QStringLiteral("filter")).toString();
    if (filter.size() > m_field->maxLength() || !m_feed.checkFilter(filter))
        return;
    m_field->setText(filter);
    m_filter = filter;
    showChips();
    if (m_hasPage)
        ask(0);
}

void RunsView::setFilter(const QString& filter)
{
    m_field->setText(filter);
    edited();
}

void RunsView::selectRun(const QString& runId)
{
    if (m_table->currentKey() != runId)
        m_table->select(runId);
}

void RunsView::focusFilter()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void RunsView::refresh()
{
    ask(m_offset);
}

void RunsView::setPaused(bool isPaused)
{
    m_refresher.setPaused(isPaused);
}

void RunsView::setActive(bool isActive)
{
    m_refresher.setActive(isActive);
    if (isActive && !m_hasPage && !m_question.isUnderWay())
        ask(0);
    if (isActive)
        m_second.start();
    else
        m_second.stop();
}

void RunsView::setBlocked(const QString& asking, const QString&)
{
    QList<QWidget*> parts {m_field};
    for (QPushButton* chip : std::as_const(m_chips))
        parts.append(chip);
    for (QWidget* part : std::as_const(parts)) {
        part->setEnabled(asking.isEmpty());
        part->setToolTip(plainToolTip(asking));
    }
    if (asking.isEmpty()) {
        retranslate();
        if (!m_failure.isEmpty() && m_refresher.isActive())
            refresh();
    }
}

void RunsView::edited()
{
    m_typing.stop();
    showChips();
    const QString text = m_field->text().trimmed();
    const Result<> check = m_feed.checkFilter(text);
    m_filterError->setVisible(!check);
    m_filterError->setText(check ? QString() : oneLine(check.error().message));
    if (check && (text != m_filter || !m_failure.isEmpty())) {
        m_filter = text;
        ask(0);
        return;
    }
    emit settledChanged();
}

void RunsView::showChips()
{
    const QStringList now = filtertext::states(m_field->text());
    const QList<QStringList> states = chipStates();
    for (qsizetype i = 0; i < m_chips.size(); ++i)
        m_chips[i]->setChecked(now == states[i]);
}

void RunsView::toggleStates(const QStringList& states)
{
    const bool isOn = filtertext::states(m_field->text()) == states;
    setFilter(filtertext::withStates(m_field->text(), isOn ? QStringList() : states));
}

void RunsView::turn(int by)
{
    const int offset = m_page.offset + by * PageSize;
    if (!m_hasPage || m_question.isUnderWay() || offset < 0 || offset >= m_page.matching)
        return;
    m_goTo = by;
    ask(offset);
}

void RunsView::ask(int offset)
{
    m_offset = offset;
    m_refresher.clear();
    m_refresher.setBusy(true);
    m_question.ask(m_feed.runs({m_filter, PageSize, offset}), this,
                   [this](const Result<jobs::RunPage>& answer) { take(answer); });
    emit settledChanged();
}

void RunsView::take(const Result<jobs::RunPage>& answer)
{
    const bool isFirst = !std::exchange(m_hasPage, true);
    m_failure = answer ? QString() : answer.error().message;
    if (answer) {
        m_page = *answer;
        m_banner->clear();
        for (const etl::RunInfo& run : m_page.runs)
            if (!run.isOpen())
                m_progress.remove(run.id);
        present();
        const int rows = m_table->rows().rowCount();
        const int by = std::exchange(m_goTo, 0);
        if (by != 0 && rows > 0)
            m_table->select(m_table->rows().keyAt(by > 0 ? 0 : rows - 1));
        else if (isFirst && rows > 0 && m_table->currentKey().isEmpty())
            m_table->select(m_table->rows().keyAt(0)); // what is newest is what is asked for first
    } else {
        m_goTo = 0;
        m_banner->showError(answer.error());
    }
    m_refresher.setBusy(false);
    // The last page may be gone meanwhile.
    if (answer && m_page.runs.empty() && m_page.matching > 0 && m_offset > 0)
        ask(static_cast<int>((m_page.matching - 1) / PageSize) * PageSize);
    emit settledChanged();
}

void RunsView::hideColumns()
{
    QSet<int> hidden;
    int needed = m_theme.px(NarrowestResult);
    for (int column = 0; column < Widths.size(); ++column)
        needed += column == ResultColumn ? 0 : m_table->widthOf(column);
    for (const int column : Dispensable) {
        if (needed <= m_table->viewport()->width())
            break;
        needed -= m_table->widthOf(column);
        hidden.insert(column);
    }
    for (int column = 0; column < Widths.size(); ++column)
        m_table->setColumnHidden(column, hidden.contains(column));
}

void RunsView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    JobsView::changeEvent(event);
}

} // namespace vigia::ui
