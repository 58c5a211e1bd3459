#include "ui/report/reportspage.h"

#include "core/async/deliver.h"
#include "ui/base/errorbanner.h"
#include "ui/base/format.h"
#include "ui/base/role.h"
#include "ui/base/theme.h"
#include "ui/report/reportform.h"
#include "ui/report/reportpreview.h"

#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace vigia::ui {

namespace {

constexpr int FormWidth = 270;

} // namespace

ReportsPage::ReportsPage(ReportsFeed& feed, const Theme& theme, const Clock& clock, QWidget* parent)
    : Page(parent)
    , m_feed(feed)
    , m_form(new ReportForm(theme, clock, this))
    , m_preview(new ReportPreview(this))
    , m_banner(new ErrorBanner(this))
    , m_saved(new QComboBox(this))
    , m_savedLabel(new QLabel(this))
    , m_status(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_save(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_make(new QPushButton(this))
    , m_cancel(new QPushButton(this))
    , m_saveAs(new QPushButton(this))
    , m_escape(new QShortcut(Qt::Key_Escape, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut))
{
    setObjectName(QStringLiteral("reportsPage"));
    m_preview->setObjectName(QStringLiteral("reportPreview"));
    m_saved->setObjectName(QStringLiteral("reportSaved"));
    m_status->setObjectName(QStringLiteral("reportStatus"));
    m_progress->setObjectName(QStringLiteral("reportProgress"));
    m_save->setObjectName(QStringLiteral("reportSave"));
    m_remove->setObjectName(QStringLiteral("reportRemove"));
    m_make->setObjectName(QStringLiteral("reportMake"));
    m_cancel->setObjectName(QStringLiteral("reportCancel"));
    m_saveAs->setObjectName(QStringLiteral("reportSaveAs"));
    setRole(m_savedLabel, "caption");
    setRole(m_make, "main");
    m_status->setTextFormat(Qt::PlainText);
    m_status->setWordWrap(true);
    m_saved->setEditable(true);
    m_saved->setInsertPolicy(QComboBox::NoInsert);
    m_saved->lineEdit()->setMaxLength(64);
    layOut(theme);
    connectParts();
    present();
}

ReportsPage::~ReportsPage()
{
    m_collecting.cancel();
}

void ReportsPage::layOut(const Theme& theme)
{
    auto* side = new QWidget(this);
    auto* fields = new QVBoxLayout(side);
    fields->setContentsMargins(0, 0, 8, 0);
    fields->addWidget(m_savedLabel);
    fields->addWidget(m_saved);
    auto* savedRow = new QHBoxLayout;
    savedRow->addWidget(m_save);
    savedRow->addWidget(m_remove);
    fields->addLayout(savedRow);
    fields->addWidget(m_form, 1);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(side);
    scroll->setFixedWidth(theme.px(FormWidth));
    auto* row = new QHBoxLayout;
    row->addWidget(scroll);
    row->addWidget(m_preview, 1);
    auto* top = new QHBoxLayout;
    top->addWidget(m_make);
    top->addWidget(m_cancel);
    top->addWidget(m_saveAs);
    top->addWidget(m_progress);
    top->addWidget(m_status, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(10);
    column->addLayout(top);
    column->addWidget(m_banner);
    column->addLayout(row, 1);
}

void ReportsPage::connectParts()
{
    using Watcher = QFutureWatcher<Result<report::Report>>;
    connect(&m_watcher, &Watcher::progressRangeChanged, m_progress, &QProgressBar::setRange);
    connect(&m_watcher, &Watcher::progressValueChanged, m_progress, &QProgressBar::setValue);
    connect(&m_watcher, &Watcher::progressTextChanged, this, &ReportsPage::present);
    connect(m_form, &ReportForm::edited, this, [this] {
        m_isStale = m_report.has_value();
        present();
    });
    connect(m_saved, &QComboBox::activated, this, &ReportsPage::chooseDefinition);
    connect(m_saved, &QComboBox::editTextChanged, this, [this] {
        m_doomed.clear();
        present();
    });
    connect(m_save, &QPushButton::clicked, this, &ReportsPage::saveDefinition);
    connect(m_remove, &QPushButton::clicked, this, &ReportsPage::removeDefinition);
    connect(m_make, &QPushButton::clicked, this, &ReportsPage::make);
    connect(m_cancel, &QPushButton::clicked, this, &ReportsPage::cancel);
    connect(m_escape, &QShortcut::activated, this, &ReportsPage::cancel);
    connect(m_form, &ReportForm::reworded, this, &ReportsPage::present);
    connect(m_saveAs, &QPushButton::clicked, this, &ReportsPage::askPath);
    connect(m_banner, &ErrorBanner::retryRequested, this, [this] {
        if (m_failedToWrite)
            saveTo(m_path);
        else
            make();
    });
}

bool ReportsPage::isSettled() const
{
    return m_hasAsked && !m_isCollecting && m_files == 0;
}

QString ReportsPage::failure() const
{
    return m_error ? m_error->message : QString();
}

void ReportsPage::refresh()
{
    loadDefinitions();
    if (m_report && !m_isCollecting)
        make();
}

QVariantMap ReportsPage::saveState() const
{
    return {{QStringLiteral("form"), m_form->saveState()}, {QStringLiteral("saved"), m_saved->currentText()}};
}

void ReportsPage::restoreState(const QVariantMap& state)
{
    m_form->restoreState(state.value(QStringLiteral("form")).toMap());
    m_saved->setEditText(state.value(QStringLiteral("saved")).toString());
}

void ReportsPage::make()
{
    m_collecting.cancel();
    m_isCollecting = false;
    m_failedToWrite = false;
    m_said.clear();
    const Result<report::ReportRequest> request = m_form->request();
    if (!request) {
        setError(request.error());
        return;
    }
    m_isCollecting = true;
    m_isStale = false;
    m_progress->setRange(0, 0);
    m_collecting = m_feed.collect(*request);
    m_watcher.setFuture(m_collecting);
    deliver(m_collecting, this, [this](const Result<report::Report>& result) { takeReport(result); });
    setError(std::nullopt);
}

void ReportsPage::cancel()
{
    if (!m_isCollecting)
        return;
    m_collecting.cancel();
    m_isCollecting = false;
    m_isStale = m_report.has_value();
    m_said = tr("Cancelled.");
    present();
}

void ReportsPage::takeReport(const Result<report::Report>& result)
{
    m_isCollecting = false;
    if (!result) {
        m_isStale = m_report.has_value();
        setError(result.error());
        return;
    }
    m_report = *result;
    m_preview->showReport(*m_report);
    setError(std::nullopt);
}

void ReportsPage::askPath()
{
    const QString format = m_form->format();
    auto* dialog = new QFileDialog(this, tr("Save as"), QString(),
                                   QStringLiteral("%1 (*.%2)").arg(format.toUpper(), format));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(format);
    report::ReportDefinition named;
    named.name = QStringLiteral("vigia");
    dialog->selectFile(report::deliveredName(named, m_report->days, format));
    connect(dialog, &QFileDialog::fileSelected, this, &ReportsPage::saveTo);
    dialog->open();
}

void ReportsPage::saveTo(const QString& path)
{
    if (!m_report)
        return;
    m_path = path;
    m_said = tr("Writing %1 …").arg(path);
    ++m_files;
    deliver(m_feed.write(*m_report, m_form->format(), path), this, [this, path](const Result<>& result) {
        --m_files;
        m_failedToWrite = !result;
        m_said = result ? tr("Saved as %1.").arg(path) : QString();
        setError(result ? std::nullopt : std::optional(result.error()));
    });
    present();
}

void ReportsPage::loadDefinitions()
{
    m_hasAsked = true;
    ++m_files;
    deliver(m_feed.definitions(), this, [this](const Result<QList<report::ReportDefinition>>& result) {
        --m_files;
        takeDefinitions(result);
    });
    present();
}

void ReportsPage::takeDefinitions(const Result<QList<report::ReportDefinition>>& result)
{
    if (!result) {
        setError(result.error());
        return;
    }
    m_definitions = *result;
    const QSignalBlocker blocker(m_saved);
    const QString typed = m_saved->currentText();
    m_saved->clear();
    for (const report::ReportDefinition& one : std::as_const(m_definitions))
        m_saved->addItem(one.name);
    m_saved->setCurrentIndex(m_saved->findText(typed));
    m_saved->setEditText(typed);
    present();
}

void ReportsPage::chooseDefinition()
{
    for (const report::ReportDefinition& one : std::as_const(m_definitions))
        if (one.name == m_saved->currentText())
            m_form->setDefinition(one);
}

void ReportsPage::saveDefinition()
{
    const QString name = m_saved->currentText().trimmed();
    const Result<report::ReportDefinition> definition = m_form->definition(name);
    if (!definition) {
        setError(definition.error());
        return;
    }
    ++m_files;
    deliver(m_feed.saveDefinition(*definition), this, [this, name](const Result<>& result) {
        --m_files;
        m_said = result ? tr("“%1” is saved.").arg(name) : QString();
        setError(result ? std::nullopt : std::optional(result.error()));
        if (result)
            loadDefinitions();
    });
    present();
}

void ReportsPage::removeDefinition()
{
    const QString name = m_saved->currentText().trimmed();
    if (std::exchange(m_doomed, name) != name) {
        present();
        return;
    }
    m_doomed.clear();
    ++m_files;
    deliver(m_feed.removeDefinition(name), this, [this, name](const Result<>& result) {
        --m_files;
        m_said = result ? tr("“%1” is deleted.").arg(name) : QString();
        setError(result ? std::nullopt : std::optional(result.error()));
        if (result)
            loadDefinitions();
    });
    present();
}

void ReportsPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        present();
    Page::changeEvent(event);
}

void ReportsPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_hasAsked)
        return;
    loadDefinitions();
    make();
}

void ReportsPage::setError(std::optional<Error> error)
{
    m_error = std::move(error);
    if (m_error)
        m_banner->showError(*m_error, m_error->code != ErrorCode::InvalidData);
    else
        m_banner->clear();
    present();
}

QString ReportsPage::statusText() const
{
    if (m_isCollecting)
        return m_watcher.progressText().isEmpty() ? tr("Reading …") : m_watcher.progressText();
    QStringList parts;
    if (m_report) {
        int missing = 0;
        for (const report::Section& section : m_report->sections)
            missing += static_cast<int>(section.missing.size());
        parts.append(tr("Made at %1.").arg(format::clockTime(m_report->made)));
        if (missing > 0)
            parts.append(tr("%n parts are missing: see the report.", nullptr, missing));
        if (m_isStale)
            parts.append(tr("The choice has changed since: make it again."));
    }
    if (!m_said.isEmpty())
        parts.append(m_said);
    return parts.join(u' ');
}

void ReportsPage::present()
{
    const QString name = m_saved->currentText().trimmed();
    m_savedLabel->setText(tr("Saved reports"));
    m_saved->lineEdit()->setPlaceholderText(tr("Name"));
    m_saved->setAccessibleName(tr("Name of a saved report"));
    m_save->setText(tr("Save"));
    m_remove->setText(m_doomed.isEmpty() ? tr("Delete") : tr("Really delete"));
    m_make->setText(tr("Make report"));
    m_cancel->setText(tr("Cancel"));
    m_saveAs->setText(tr("Save as…"));
    m_preview->setAccessibleName(tr("Preview of the report"));
    QStringList saved;
    for (const report::ReportDefinition& one : std::as_const(m_definitions))
        saved.append(one.title.isEmpty() ? one.name : QString(one.name % QStringLiteral(" – ") % one.title));
    m_preview->setPlaceholderText(m_form->invitation(saved));
    m_save->setEnabled(report::ReportDefinitions::isName(name) && m_files == 0);
    m_save->setToolTip(tr("Keeps this choice under the name: letters, digits, - and _."));
    m_remove->setEnabled(m_saved->findText(name, Qt::MatchExactly | Qt::MatchCaseSensitive) >= 0
                         && m_files == 0);
    m_make->setEnabled(!m_isCollecting);
    m_cancel->setVisible(m_isCollecting);
    m_cancel->setToolTip(tr("Esc"));
    m_escape->setEnabled(m_isCollecting);
    m_progress->setVisible(m_isCollecting);
    m_saveAs->setEnabled(m_report && !m_isCollecting && m_files == 0);
    m_status->setText(statusText());
    const bool isNow = isSettled();
    if (isNow == m_wasSettled)
        return;
    m_wasSettled = isNow;
    emit settledChanged();
}

} // namespace vigia::ui
