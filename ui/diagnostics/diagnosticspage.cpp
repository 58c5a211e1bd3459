#include "ui/diagnostics/diagnosticspage.h"

#include "core/async/deliver.h"
#include "core/base/clock.h"
#include "ui/base/errorbanner.h"
#include "ui/base/format.h"
#include "ui/base/role.h"
#include "ui/base/rowstable.h"
#include "ui/base/theme.h"
#include "ui/diagnostics/checkdetail.h"
#include "ui/diagnostics/checktexts.h"
#include "ui/diagnostics/diagnosticsfeed.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace vigia::ui {

namespace {

constexpr std::chrono::milliseconds AgeTick {1000};
constexpr int TitleWidth = 268;
constexpr int StateWidth = 72;
constexpr int FigureWidth = 64;
constexpr int NarrowestDetail = 280;

const QString SplitterKey = QStringLiteral("splitter");
const QString ProblemsKey = QStringLiteral("problems");
const QString WidthsKey = QStringLiteral("widths");

} // namespace

DiagnosticsPage::DiagnosticsPage(DiagnosticsFeed& feed, const Theme& theme, const Clock& clock,
                                 QWidget* parent)
    : Page(parent)
    , m_feed(feed)
    , m_clock(clock)
    , m_checks(feed.checks())
    , m_summary(new QLabel(this))
    , m_problems(new QPushButton(this))
    , m_copy(new QPushButton(this))
    , m_again(new QPushButton(this))
    , m_banner(new ErrorBanner(this))
    , m_table(new RowsTable(theme, this))
    , m_detail(new CheckDetail(theme, this))
    , m_splitter(new QSplitter(this))
    , m_absent(new QLabel(this))
    , m_foot(new QLabel(this))
{
    setObjectName(QStringLiteral("diagnosticsPage"));
    m_summary->setObjectName(QStringLiteral("checkSummary"));
    m_problems->setObjectName(QStringLiteral("checkProblems"));
    m_copy->setObjectName(QStringLiteral("checkReport"));
    m_again->setObjectName(QStringLiteral("checkAll"));
    m_table->setObjectName(QStringLiteral("checkTable"));
    m_absent->setObjectName(QStringLiteral("checkAbsent"));
    m_foot->setObjectName(QStringLiteral("checkConsole"));
    setRole(m_summary, "heading");
    setRole(m_problems, "segment");
    setRole(m_again, "main");
    setRole(m_absent, "caption");
    setRole(m_foot, "caption");
    for (QLabel* label : {m_summary, m_absent, m_foot}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_problems->setCheckable(true);
    auto* card = new QFrame(this);
    setRole(card, "card");
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(12, 8, 12, 8);
    inside->addWidget(m_table, 1);
    inside->addWidget(m_absent);
    m_splitter->addWidget(card);
    m_splitter->addWidget(m_detail);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 1);
    auto* top = new QHBoxLayout;
    top->addWidget(m_summary, 1);
    top->addWidget(m_problems);
    top->addWidget(m_copy);
    top->addWidget(m_again);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(10);
    column->addLayout(top);
    column->addWidget(m_banner);
    column->addWidget(m_splitter, 1);
    column->addWidget(m_foot);
    connectParts(theme);
    retranslate();
}

DiagnosticsPage::~DiagnosticsPage()
{
    for (auto& run : m_runs)
        run.cancel();
}

void DiagnosticsPage::connectParts(const Theme& theme)
{
    const auto widen = [this, &theme] { m_detail->setMinimumWidth(theme.px(NarrowestDetail)); };
    widen();
    connect(&theme, &Theme::changed, this, widen);
    connect(m_again, &QPushButton::clicked, this, &DiagnosticsPage::refresh);
    connect(m_banner, &ErrorBanner::retryRequested, this, &DiagnosticsPage::refresh);
    connect(m_problems, &QPushButton::toggled, this, &DiagnosticsPage::present);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(
            CheckTexts::report(m_checks, m_feed.absent(), m_clock.nowUtc()));
    });
    connect(m_table, &RowsTable::currentKeyChanged, this, &DiagnosticsPage::present);
    connect(m_table, &RowsTable::opened, this, [this](const QString& id) {
        const diagnostics::CheckInfo* check = find(id);
        if (check && !check->page.isEmpty())
            emit openRequested(check->page);
    });
    connect(m_detail, &CheckDetail::againRequested, this, [this](const QString& id) { run({id}); });
    connect(m_detail, &CheckDetail::openRequested, this, &DiagnosticsPage::openRequested);
    connect(&m_feed, &DiagnosticsFeed::checked, this, &DiagnosticsPage::take);
    connect(&m_ages, &QTimer::timeout, this, [this] {
        if (isVisible() && !m_isPaused)
            present();
    });
    m_ages.start(AgeTick);
}

bool DiagnosticsPage::isSettled() const
{
    return m_hasAsked && m_running.isEmpty();
}

QString DiagnosticsPage::failure() const
{
    return m_failure;
}

void DiagnosticsPage::refresh()
{
    run({});
}

void DiagnosticsPage::setPaused(bool paused)
{
    m_isPaused = paused;
}

QVariantMap DiagnosticsPage::saveState() const
{
    QVariantList sizes;
    const QList<int> now = m_splitter->sizes();
    for (const int size : now)
        sizes.append(size);
    return {{SplitterKey, sizes}, {ProblemsKey, m_problems->isChecked()}, {WidthsKey, m_table->saveWidths()}};
}

void DiagnosticsPage::restoreState(const QVariantMap& state)
{
    m_problems->setChecked(state.value(ProblemsKey).toBool());
    m_table->restoreWidths(state.value(WidthsKey).toMap());
    QList<int> sizes;
    const QVariantList kept = state.value(SplitterKey).toList();
    for (const QVariant& size : kept)
        sizes.append(size.toInt());
    if (sizes.size() == m_splitter->count() && sizes.first() > 0 && sizes.last() > 0)
        m_splitter->setSizes(sizes);
}

void DiagnosticsPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (m_hasAsked)
            refresh(); // what was found is in the old language
    }
    Page::changeEvent(event);
}

void DiagnosticsPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (!m_hasAsked)
        refresh();
}

void DiagnosticsPage::run(const QStringList& ids)
{
    QStringList wanted = ids;
    if (ids.isEmpty()) {
        for (auto& under : m_runs)
            under.cancel();
        m_runs.clear();
        m_running.clear();
        for (const diagnostics::CheckInfo& check : qAsConst(m_checks))
            wanted.append(check.id);
    }
    m_hasAsked = true;
    m_failure.clear();
    m_banner->clear();
    m_running += QSet<QString>(wanted.cbegin(), wanted.cend());
    const auto future = m_feed.run(ids);
    m_runs.append(future);
    deliver(future, this, [this, wanted](const Result<diagnostics::CheckList>& result) {
        ended(wanted, result ? QString() : result.error().message);
    });
    present();
    emit settledChanged();
}

void DiagnosticsPage::take(const diagnostics::CheckInfo& check)
{
    for (diagnostics::CheckInfo& known : m_checks)
        if (known.id == check.id)
            known = check;
    m_running.remove(check.id);
    present();
}

void DiagnosticsPage::ended(const QStringList& ids, const QString& failure)
{
    for (const QString& id : ids)
        m_running.remove(id);
    m_runs.erase(
        std::remove_if(m_runs.begin(), m_runs.end(), [](const auto& run) { return run.isFinished(); }),
        m_runs.end());
    m_failure = failure;
    if (!failure.isEmpty())
        m_banner->showText(failure);
    present();
    if (m_table->currentKey().isEmpty())
        m_table->select(CheckTexts::worst(m_checks)); // what must be done is said without a click
    emit settledChanged();
}

const diagnostics::CheckInfo* DiagnosticsPage::find(const QString& id) const
{
    for (const diagnostics::CheckInfo& check : m_checks)
        if (check.id == id)
            return &check;
    return nullptr;
}

void DiagnosticsPage::retranslate()
{
    diagnostics::CheckList fresh = m_feed.checks();
    for (diagnostics::CheckInfo& check : fresh) {
        if (const diagnostics::CheckInfo* known = find(check.id); known && known->at.isValid()) {
            check.outcome = known->outcome;
            check.evidence = known->evidence;
            check.remedy = known->remedy;
            check.at = known->at;
            check.tookMs = known->tookMs;
        }
    }
    m_checks = fresh;
    m_problems->setText(tr("Only problems"));
    m_copy->setText(tr("Copy report"));
    m_again->setText(tr("Run all again"));
    const QString blocked = m_feed.runBlocked();
    m_again->setEnabled(blocked.isEmpty());
    m_again->setToolTip(blocked.isEmpty() ? tr("F5") : blocked);
    m_detail->setBlocked(blocked);
    m_table->setAccessibleName(tr("Checks of the site"));
    m_table->rows().setColumns(CheckTexts::columns());
    m_table->setWidths({TitleWidth, StateWidth, 0, FigureWidth, FigureWidth}, CheckTexts::Evidence);
    m_table->setEmptyText(tr("No problem was found."));
    present();
}

QString DiagnosticsPage::footText() const
{
    const ConsoleFigures figures = m_feed.console();
    QStringList parts;
    if (figures.longestBlockMs >= 0)
        parts += tr("longest block of the window %1, over 50 ms %n time(s)", nullptr, figures.overruns)
                     .arg(format::duration(std::chrono::milliseconds(figures.longestBlockMs)));
    constexpr double mebi = 1024.0 * 1024;
    if (figures.memoryBytes >= 0)
        parts += tr("memory %1")
                     .arg(format::withUnit(static_cast<double>(figures.memoryBytes) / mebi,
                                           QStringLiteral("MiB"), 0));
    return parts.isEmpty() ? QString() : tr("This console: %1").arg(parts.join(QStringLiteral(" · ")));
}

void DiagnosticsPage::present()
{
    m_table->merge(CheckTexts::rows(m_checks, m_problems->isChecked(), m_running, m_clock.nowUtc()));
    QString summary = m_hasAsked ? CheckTexts::summary(m_checks) : tr("Not looked at yet");
    if (!m_running.isEmpty())
        summary = tr("%n check(s) under way", nullptr, static_cast<int>(m_running.size()))
            + QStringLiteral(" · ") + summary;
    m_summary->setText(summary);
    const QString current = m_table->currentKey();
    const diagnostics::CheckInfo* check = find(current);
    m_detail->showCheck(check ? std::optional(*check) : std::nullopt, m_running.contains(current));
    QStringList notes = m_feed.absent();
    if (const QString blocked = m_feed.runBlocked(); !blocked.isEmpty())
        notes.prepend(blocked);
    m_absent->setText(notes.join(u' '));
    m_absent->setVisible(!m_absent->text().isEmpty());
    m_foot->setText(footText());
    m_foot->setVisible(!m_foot->text().isEmpty());
}

} // namespace vigia::ui
