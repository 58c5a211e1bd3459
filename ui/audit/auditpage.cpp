#include "ui/audit/auditpage.h"

#include "core/async/deliver.h"
#include "core/base/clock.h"
#include "ui/audit/auditcsv.h"
#include "ui/audit/auditdetail.h"
#include "ui/audit/auditfeed.h"
#include "ui/audit/auditfilter.h"
#include "ui/audit/auditloader.h"
#include "ui/audit/auditmodel.h"
#include "ui/audit/audittable.h"
#include "ui/base/errorbanner.h"
#include "ui/base/format.h"
#include "ui/base/role.h"
#include "ui/base/theme.h"

#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace vigia::ui {

namespace {

constexpr int TableShare = 70;
constexpr int DetailShare = 30;
constexpr int NarrowestDetail = 300;

const QString SplitterKey = QStringLiteral("splitter");

} // namespace

AuditPage::AuditPage(AuditFeed& feed, const Theme& theme, const Clock& clock, QWidget* parent)
    : Page(parent)
    , m_feed(feed)
    , m_clock(clock)
    , m_model(new AuditModel(this))
    , m_loader(new AuditLoader(feed, *m_model, clock, this))
    , m_filter(new AuditFilter(clock, this))
    , m_banner(new ErrorBanner(this))
    , m_table(new AuditTable(*m_model, theme, this))
    , m_detail(new AuditDetail(theme, this))
    , m_splitter(new QSplitter(this))
    , m_count(new QLabel(this))
    , m_proof(new QLabel(this))
    , m_older(new QPushButton(this))
    , m_verify(new QPushButton(this))
    , m_export(new QPushButton(this))
    , m_files(QStringLiteral("audit-files"))
{
    setObjectName(QStringLiteral("auditPage"));
    m_count->setObjectName(QStringLiteral("auditCount"));
    m_proof->setObjectName(QStringLiteral("auditProof"));
    m_older->setObjectName(QStringLiteral("auditOlder"));
    m_verify->setObjectName(QStringLiteral("auditVerify"));
    m_export->setObjectName(QStringLiteral("auditExport"));
    setRole(m_count, "caption");
    m_proof->setWordWrap(true);
    m_proof->setTextFormat(Qt::PlainText);
    auto* card = new QFrame(this);
    setRole(card, "card");
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(12, 8, 12, 8);
    inside->addWidget(m_table, 1);
    auto* below = new QHBoxLayout;
    below->addWidget(m_count, 1);
    below->addWidget(m_older);
    inside->addLayout(below);
    m_splitter->addWidget(card);
    m_splitter->addWidget(m_detail);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, TableShare);
    m_splitter->setStretchFactor(1, DetailShare);
    m_detail->setMinimumWidth(theme.px(NarrowestDetail));
    auto* top = new QHBoxLayout;
    top->addWidget(m_filter, 1);
    top->addWidget(m_verify, 0, Qt::AlignTop);
    top->addWidget(m_export, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(10);
    column->addLayout(top);
    column->addWidget(m_banner);
    column->addWidget(m_proof);
    column->addWidget(m_splitter, 1);
    connectParts();
    present();
}

AuditPage::~AuditPage()
{
    m_proving.cancel();
}

void AuditPage::connectParts()
{
    connect(m_filter, &AuditFilter::queryChanged, this, [this] {
        m_saved.clear();
        if (m_hasAsked)
            m_loader->setFilter(m_filter->query());
    });
    connect(m_filter, &AuditFilter::edited, this, &AuditPage::present);
    connect(m_loader, &AuditLoader::changed, this, [this] {
        present();
        if (m_model->rowCount() > 0 && !std::exchange(m_hasChosen, true) && m_table->currentId() == 0)
            m_table->selectRow(0); // what is newest is what is asked for first
    });
    connect(m_table, &AuditTable::currentIdChanged, this, &AuditPage::showCurrent);
    connect(m_table, &AuditTable::endReached, m_loader, &AuditLoader::loadOlder);
    connect(m_older, &QPushButton::clicked, m_loader, &AuditLoader::loadOlder);
    connect(m_verify, &QPushButton::clicked, this, &AuditPage::verify);
    connect(m_export, &QPushButton::clicked, this, &AuditPage::askPath);
    connect(m_banner, &ErrorBanner::retryRequested, this, &AuditPage::refresh);
    connect(&m_feed, &AuditFeed::changed, this, &AuditPage::logChanged);
}

void AuditPage::logChanged()
{
    if (m_isPaused || !isVisible() || !m_hasAsked)
        m_isStale = true;
    else
        m_loader->refresh();
}

bool AuditPage::isSettled() const
{
    return m_hasAsked && !m_loader->isBusy() && !m_isProving && !m_filter->isPending();
}

QString AuditPage::failure() const
{
    return m_loader->error() ? m_loader->error()->message : QString();
}

void AuditPage::refresh()
{
    m_isStale = false;
    if (m_hasAsked) {
        m_loader->refresh();
        return;
    }
    m_hasAsked = true;
    m_loader->setFilter(m_filter->query());
}

void AuditPage::setPaused(bool paused)
{
    m_isPaused = paused;
    if (!paused && m_isStale && isVisible())
        refresh();
}

QStringList AuditPage::needs() const
{
    return {QStringLiteral("postgresql")};
}

void AuditPage::setBlocked(const QString& reason)
{
    const bool isBack = !m_blocked.isEmpty() && reason.isEmpty();
    m_blocked = reason;
    if (isBack && m_hasAsked)
        refresh();
    present();
}

QVariantMap AuditPage::saveState() const
{
    QVariantList sizes;
    const QList<int> now = m_splitter->sizes();
    for (const int size : now)
        sizes.append(size);
    return {{SplitterKey, sizes}};
}

void AuditPage::restoreState(const QVariantMap& state)
{
    QList<int> sizes;
    const QVariantList kept = state.value(SplitterKey).toList();
    for (const QVariant& size : kept)
        sizes.append(size.toInt());
    if (sizes.size() == m_splitter->count() && sizes.first() > 0 && sizes.last() > 0)
        m_splitter->setSizes(sizes);
}

void AuditPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_model->retranslate();
        present();
    }
    Page::changeEvent(event);
}

void AuditPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (!m_hasAsked || (m_isStale && !m_isPaused))
        refresh();
}

void AuditPage::verify()
{
    m_proving.cancel();
    m_isProving = true;
    m_proving = m_feed.verify();
    deliver(m_proving, this, [this](const Result<audit::AuditProof>& result) { takeProof(result); });
    present();
}

void AuditPage::takeProof(const Result<audit::AuditProof>& result)
{
    m_isProving = false;
    if (result) {
        m_found = *result;
        m_foundAt = m_clock.nowUtc();
    } else {
        m_found.reset();
        m_saved = result.error().message;
    }
    present();
}

void AuditPage::askPath()
{
    auto* dialog = new QFileDialog(this, tr("Save as"), QString(), tr("Tables (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(QStringLiteral("audit.csv"));
    connect(dialog, &QFileDialog::fileSelected, this, &AuditPage::exportTo);
    dialog->open();
}

void AuditPage::exportTo(const QString& path)
{
    deliver(m_files.run([entries = m_model->entries(), path]() -> Result<> {
        return AuditCsv::save(path, AuditCsv::text(entries));
    }),
            this, [this, path, count = m_model->rowCount()](const Result<>& result) {
                m_saved =
                    result ? tr("%n entries saved as %1", nullptr, count).arg(path) : result.error().message;
                present();
            });
}

void AuditPage::showCurrent(qint64 id)
{
    const int row = m_model->rowOf(id);
    m_detail->showEntry(row < 0 ? std::nullopt
                                : std::optional(m_model->entries()[static_cast<std::size_t>(row)]));
}

QString AuditPage::countText() const
{
    if (!m_loader->answeredAt().isValid())
        return m_loader->isBusy() ? tr("Reads the log …") : QString();
    const QString read = format::clockTime(m_loader->answeredAt());
    QString text =
        tr("%1 of %2 entries, read at %3", "counts, a time")
            .arg(format::integer(m_model->rowCount()), format::integer(m_loader->matching()), read);
    if (m_model->rowCount() >= AuditLoader::MostRows)
        text += QStringLiteral(" · ") + tr("for older ones narrow the filter");
    return text;
}

QString AuditPage::proofText() const
{
    QStringList lines;
    if (m_isProving)
        lines.append(tr("Checks the whole log …"));
    else if (m_found && m_found->firstBroken == 0)
        lines.append(tr("%n entries checked at %1: none was changed or removed.", nullptr,
                        static_cast<int>(m_found->entries))
                         .arg(format::clockTime(m_foundAt)));
    else if (m_found)
        lines.append(
            tr("%n entries checked at %1: entry %2 does not follow from the one before. It, or one before "
               "it, was changed or removed outside of the program: keep a copy and tell an engineer.",
               nullptr, static_cast<int>(m_found->entries))
                .arg(format::clockTime(m_foundAt), format::integer(m_found->firstBroken)));
    if (!m_saved.isEmpty())
        lines.append(m_saved);
    return lines.join(u'\n');
}

void AuditPage::presentTrouble()
{
    const QString problem = m_filter->problem();
    const QString text = problem.isEmpty() ? failure() : problem;
    if (text.isEmpty())
        m_banner->clear();
    else if (m_banner->text() == text)
        return;
    else if (problem.isEmpty())
        m_banner->showError(*m_loader->error());
    else
        m_banner->showText(problem);
}

void AuditPage::present()
{
    m_older->setText(tr("Show older entries"));
    m_verify->setText(tr("Verify"));
    m_export->setText(tr("Export…"));
    m_count->setText(countText());
    m_proof->setText(proofText());
    m_proof->setVisible(!m_proof->text().isEmpty());
    const bool isThere = m_blocked.isEmpty();
    m_filter->setEnabled(isThere);
    m_older->setVisible(m_loader->hasMore());
    m_older->setEnabled(isThere && !m_loader->isBusy());
    m_verify->setEnabled(isThere && !m_isProving);
    m_export->setEnabled(m_model->rowCount() > 0);
    const QString why = isThere ? QString() : QStringLiteral("<p>%1</p>").arg(m_blocked.toHtmlEscaped());
    m_filter->setToolTip(why);
    m_older->setToolTip(why);
    m_verify->setToolTip(isThere ? tr("Recomputes the chain of the whole log.") : why);
    m_table->setAccessibleName(tr("Entries of the audit"));
    m_table->setEmptyText(m_loader->answeredAt().isValid() && !m_loader->isBusy() && !m_loader->error()
                              ? tr("No entry passes the filter.")
                              : QString());
    presentTrouble();
    const bool isNow = isSettled();
    if (isNow == m_wasSettled)
        return;
    m_wasSettled = isNow;
    emit settledChanged();
}

} // namespace vigia::ui
