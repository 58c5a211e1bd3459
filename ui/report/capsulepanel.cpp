#include "ui/report/capsulepanel.h"

#include "core/base/clock.h"
#include "ui/base/formrow.h"
#include "ui/base/reasonfield.h"
#include "ui/base/theme.h"

#include <QDateEdit>
#include <QDialog>
#include <QDir>
#include <QFileDialog>
#include <QHash>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace vigia::ui {

namespace {

constexpr qint64 LongestDays = 366;
constexpr int Width = 520;
constexpr int Height = 420;
const QDate FirstDay(1995, 7, 20); // XM's market opened

using capsule::AccountLine;

QString stateText(AccountLine::State state)
{
    switch (state) {
    case AccountLine::State::Partly:
        return CapsulePanel::tr("in part");
    case AccountLine::State::LeftOut:
        return CapsulePanel::tr("left out");
    case AccountLine::State::Missing:
        return CapsulePanel::tr("missing");
    case AccountLine::State::Kept:
        break;
    }
    return CapsulePanel::tr("kept");
}

} // namespace

CapsulePanel::CapsulePanel(CapsuleFeed& feed, const DayRange& days, const Theme& theme, const Clock& clock,
                           QWidget* parent)
    : ActionPanel(theme, clock, Tier::Confirm, parent)
    , m_feed(feed)
    , m_from(new QDateEdit)
    , m_to(new QDateEdit)
    , m_file(new QLineEdit)
    , m_choose(new QPushButton)
    , m_reason(new ReasonField(false))
    , m_progress(new QProgressBar)
{
    addFields(days);
    m_progress->setObjectName(QStringLiteral("capsuleProgress"));
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    body().addWidget(m_progress);
    m_state = addText("capsuleState");
    m_account = addText("capsuleAccount", "muted");
    setFieldOrder({m_from, m_to, m_file, m_choose, m_reason});
    connect(m_from, &QDateEdit::dateChanged, this, [this] { changed(); });
    connect(m_to, &QDateEdit::dateChanged, this, [this] { changed(); });
    connect(m_file, &QLineEdit::textChanged, this, [this] { changed(); });
    connect(m_choose, &QPushButton::clicked, this, &CapsulePanel::chooseFile);
    connect(&feed, &CapsuleFeed::progressed, this, [this](const QString& what) {
        if (!isWaiting())
            return;
        m_collecting = what;
        changed();
    });
    changed();
}

void CapsulePanel::addFields(const DayRange& days)
{
    m_from->setObjectName(QStringLiteral("capsuleFrom"));
    m_to->setObjectName(QStringLiteral("capsuleTo"));
    m_file->setObjectName(QStringLiteral("capsuleFile"));
    m_choose->setObjectName(QStringLiteral("capsuleChoose"));
    for (QDateEdit* edit : {m_from, m_to}) {
        edit->setCalendarPopup(true);
        edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
        edit->setDateRange(FirstDay, QDate(2100, 12, 31));
    }
    m_from->setDate(std::max(days.from, days.to.addDays(1 - LongestDays)));
    m_to->setDate(days.to);
    m_file->setMaxLength(4000);
    m_file->setText(QDir::home().filePath(QStringLiteral("vigia-%1.vigia")
                                              .arg(energyday::localTime(m_clock.nowUtc().toMSecsSinceEpoch())
                                                       .toString(QStringLiteral("yyyyMMdd-HHmm")))));
    m_daysRow = new FormRow(QStringLiteral("capsuleDays"), {m_from, m_to}, m_theme);
    m_fileRow = new FormRow(QStringLiteral("capsuleFileRow"), {m_file}, m_theme);
    body().addWidget(m_daysRow);
    body().addWidget(m_fileRow);
    body().addWidget(m_choose, 0, Qt::AlignRight);
    body().addWidget(m_reason);
}

void CapsulePanel::open(CapsuleFeed& feed, const DayRange& days, const Theme& theme, const Clock& clock,
                        QWidget* parent)
{
    auto* window = new QDialog(parent);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->setObjectName(QStringLiteral("capsuleWindow"));
    auto* panel = new CapsulePanel(feed, days, theme, clock, window);
    window->setWindowTitle(panel->title());
    auto* all = new QVBoxLayout(window);
    all->setContentsMargins(8, 8, 8, 8);
    all->addWidget(panel);
    connect(panel, &ActionPanel::cancelled, window, [window, panel] {
        if (!panel->stop())
            window->close();
    });
    window->resize(theme.px(Width), theme.px(Height));
    window->show();
}

bool CapsulePanel::stop()
{
    if (!isWaiting())
        return false;
    m_saving.leave();
    m_wasStopped = true;
    changed();
    return true;
}

void CapsulePanel::chooseFile()
{
    auto* dialog =
        new QFileDialog(this, tr("Save incident capsule"), QString(), QStringLiteral("Vigía (*.vigia)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("vigia"));
    dialog->selectFile(m_file->text());
    connect(dialog, &QFileDialog::fileSelected, m_file, &QLineEdit::setText);
    dialog->open();
}

DayRange CapsulePanel::days() const
{
    return {m_from->date(), m_to->date()};
}

QString CapsulePanel::daysProblem() const
{
    if (days().from > days().to)
        return tr("The last day is before the first.");
    if (days().days() > LongestDays)
        return tr("A capsule holds %1 days at most: choose fewer.").arg(LongestDays);
    return {};
}

void CapsulePanel::confirm()
{
    if (isWaiting() || !daysProblem().isEmpty() || m_file->text().trimmed().isEmpty())
        return;
    clearError();
    m_saved.reset();
    m_wasStopped = false;
    m_collecting.clear();
    m_saving.ask(m_feed.save({m_file->text().trimmed(), days(), m_reason->text()}), this,
                 [this](const Result<SavedCapsule>& result) { take(result); });
    changed();
}

void CapsulePanel::take(const Result<SavedCapsule>& result)
{
    if (result)
        m_saved = *result;
    else
        showError(result.error());
    changed();
    if (m_saved)
        emit done(m_state->text(), {m_saved->info.id});
}

void CapsulePanel::present()
{
    const bool isIdle = !isWaiting();
    const QString problem = daysProblem();
    const bool hasFile = !m_file->text().trimmed().isEmpty();
    setHead(tr("Save incident capsule"), tr("What the site shows, in one signed file, without its secrets"));
    m_daysRow->setLabel(tr("Days"));
    m_daysRow->setProblem(problem);
    m_fileRow->setLabel(tr("File"));
    m_fileRow->setProblem(hasFile ? QString() : tr("Say which file to write."));
    m_choose->setText(tr("Choose…"));
    m_from->setAccessibleName(tr("First day"));
    m_to->setAccessibleName(tr("Last day"));
    m_progress->setAccessibleName(tr("Saving"));
    for (QWidget* field : std::initializer_list<QWidget*> {m_daysRow, m_fileRow, m_choose, m_reason}) {
        field->setEnabled(isIdle);
        field->setVisible(!m_saved);
    }
    m_progress->setVisible(!isIdle);
    mainButton().setVisible(!m_saved);
    setMain(tr("Save"), isIdle && problem.isEmpty() && hasFile,
            !problem.isEmpty() ? problem
                : hasFile      ? QString()
                               : tr("Say which file to write."));
    if (!isIdle)
        cancelButton().setText(tr("Stop"));
    else if (m_saved)
        cancelButton().setText(tr("Close"));
    presentOutcome();
}

void CapsulePanel::presentOutcome()
{
    if (isWaiting())
        m_state->setText(m_collecting.isEmpty() ? tr("Collecting …")
                                                : tr("Collecting: %1").arg(m_collecting));
    else if (m_saved)
        m_state->setText(
            tr("Saved: %1, %2.")
                .arg(m_file->text().trimmed(),
                     QLocale().formattedDataSize(m_saved->info.bytes, 1, QLocale::DataSizeSIFormat)));
    else
        m_state->setText(m_wasStopped ? tr("Stopped: no file was left.") : QString());
    m_state->setVisible(!m_state->text().isEmpty());
    m_account->setText(m_saved ? accountText() : QString());
    m_account->setVisible(m_saved.has_value());
}

QString CapsulePanel::accountText() const
{
    QStringList lines;
    int whole = 0;
    for (const AccountLine& line : m_saved->account) {
        if (line.state == AccountLine::State::Kept) {
            ++whole;
            continue;
        }
        const QString count = line.leftOut > 0 ? tr(" (%L1 not kept)").arg(line.leftOut) : QString();
        lines +=
            QStringLiteral("%1: %2%3. %4").arg(nameOf(line.table), stateText(line.state), count, line.reason);
    }
    lines.prepend(lines.isEmpty() ? tr("Everything was kept.")
                                  : tr("Kept as a whole: %n part(s). The rest:", nullptr, whole));
    if (!m_saved->note.isEmpty())
        lines += m_saved->note;
    return lines.join(u'\n');
}

QString CapsulePanel::nameOf(const QString& table)
{
    static const QHash<QString, const char*> names {
        {QStringLiteral("services"), QT_TR_NOOP("Services")},
        {QStringLiteral("plants"), QT_TR_NOOP("Plants")},
        {QStringLiteral("freshness"), QT_TR_NOOP("Age of data")},
        {QStringLiteral("gaps"), QT_TR_NOOP("Gaps")},
        {QStringLiteral("charts"), QT_TR_NOOP("Charts")},
        {QStringLiteral("series"), QT_TR_NOOP("Curves of charts")},
        {QStringLiteral("runs"), QT_TR_NOOP("ETL runs")},
        {QStringLiteral("run_details"), QT_TR_NOOP("Details of runs")},
        {QStringLiteral("batches"), QT_TR_NOOP("Batches")},
        {QStringLiteral("run_grid"), QT_TR_NOOP("Grid of runs")},
        {QStringLiteral("schedule"), QT_TR_NOOP("Schedule")},
        {QStringLiteral("audit"), QT_TR_NOOP("Audit")},
        {QStringLiteral("audit_proof"), QT_TR_NOOP("Proof of the audit")},
        {QStringLiteral("targets"), QT_TR_NOOP("Targets")},
        {QStringLiteral("rules"), QT_TR_NOOP("Rules")},
        {QStringLiteral("alerts"), QT_TR_NOOP("Alerts")},
        {QStringLiteral("alert_spans"), QT_TR_NOOP("History of alerts")},
        {QStringLiteral("silences"), QT_TR_NOOP("Silences")},
        {QStringLiteral("queries"), QT_TR_NOOP("Metrics")},
        {QStringLiteral("workers"), QT_TR_NOOP("Workers")},
        {QStringLiteral("worker_details"), QT_TR_NOOP("Details of workers")},
        {QStringLiteral("worker_curves"), QT_TR_NOOP("Curves of workers")},
        {QStringLiteral("timeline"), QT_TR_NOOP("Timeline")},
        {QStringLiteral("diagnostics"), QT_TR_NOOP("Diagnostics")},
        {QStringLiteral("units"), QT_TR_NOOP("Units")},
        {QStringLiteral("journal"), QT_TR_NOOP("Logs of units")},
        {QStringLiteral("layout"), QT_TR_NOOP("Layout of the window")}};
    const char* const name = names.value(table);
    return name ? tr(name) : table;
}

} // namespace vigia::ui
