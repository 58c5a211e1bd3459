#include "ui/jobs/detailtabs.h"

#include "ui/base/format.h"
#include "ui/base/role.h"
#include "ui/base/rowstable.h"
#include "ui/base/theme.h"
#include "ui/jobs/logview.h"
#include "ui/jobs/runfacts.h"

#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>

namespace vigia::ui {

namespace {

constexpr std::array TabNames {"tabLog", "tabAttempts", "tabRejects", "tabChanges", "tabParts"};

} // namespace

DetailTabs::DetailTabs(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_stack(new QStackedWidget(this))
    , m_log(new LogView(this))
    , m_attempts(new RowsTable(theme, this))
    , m_documentNote(new QLabel(this))
    , m_document(new QPlainTextEdit(this))
    , m_rejects(new RowsTable(theme, this))
    , m_changes(new RowsTable(theme, this))
    , m_changesNote(new QLabel(this))
    , m_parts(new RowsTable(theme, this))
{
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    for (int i = 0; i < TabCount; ++i) {
        auto* button = new QPushButton(this);
        button->setObjectName(QString::fromLatin1(TabNames[static_cast<std::size_t>(i)]));
        button->setCheckable(true);
        setRole(button, "segment");
        row->addWidget(button);
        m_buttons[static_cast<std::size_t>(i)] = button;
        connect(button, &QPushButton::clicked, this, [this, i] { setTab(static_cast<Tab>(i)); });
    }
    row->addStretch(1);
    m_log->setObjectName(QStringLiteral("runLog"));
    m_attempts->setObjectName(QStringLiteral("runAttempts"));
    m_document->setObjectName(QStringLiteral("runDocument"));
    m_rejects->setObjectName(QStringLiteral("runRejects"));
    m_changes->setObjectName(QStringLiteral("runChanges"));
    m_parts->setObjectName(QStringLiteral("runParts"));
    m_stack->addWidget(m_log);
    m_stack->addWidget(makeAttempts());
    m_stack->addWidget(m_rejects);
    m_stack->addWidget(makeChanges());
    m_stack->addWidget(m_parts);
    m_attempts->setWidths({40, 86, 0, 48, 76}, 2);
    m_rejects->setWidths({96, 80, 80, 0}, 3);
    m_changes->setWidths({104, 0, 78, 78, 84}, 1);
    m_parts->setWidths({112, 150, 0}, 2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(row);
    column->addWidget(m_stack, 1);
    connect(m_attempts, &RowsTable::currentKeyChanged, this, &DetailTabs::showDocument);
    connect(m_parts, &RowsTable::opened, this, &DetailTabs::runChosen);
    retranslate();
    setTab(LogTab);
}

QWidget* DetailTabs::makeAttempts()
{
    auto* below = new QWidget(this);
    setRole(m_documentNote, "caption");
    m_documentNote->setWordWrap(true);
    m_documentNote->setTextFormat(Qt::PlainText);
    m_document->setReadOnly(true);
    m_document->setTabChangesFocus(true);
    m_document->setFrameShape(QFrame::NoFrame);
    m_document->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    const auto font = [this] {
        QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        fixed.setPixelSize(m_theme.px(12));
        m_document->setFont(fixed);
    };
    font();
    connect(&m_theme, &Theme::changed, this, font);
    auto* column = new QVBoxLayout(below);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_documentNote);
    column->addWidget(m_document, 1);
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_attempts);
    splitter->addWidget(below);
    return splitter;
}

QWidget* DetailTabs::makeChanges()
{
    auto* page = new QWidget(this);
    setRole(m_changesNote, "caption");
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_changes, 1);
    column->addWidget(m_changesNote);
    return page;
}

void DetailTabs::retranslate()
{
    m_attempts->rows().setColumns(runfacts::attemptColumns());
    m_rejects->rows().setColumns(runfacts::rejectColumns());
    m_changes->rows().setColumns(runfacts::changeColumns(m_unit));
    m_parts->rows().setColumns(runfacts::partColumns());
    m_log->setAccessibleName(tr("Log of the run"));
    m_attempts->setAccessibleName(tr("Tries of the run"));
    m_document->setAccessibleName(tr("What came, as it came"));
    m_rejects->setAccessibleName(tr("Values that were not stored"));
    m_changes->setAccessibleName(tr("Values before and after the run"));
    m_parts->setAccessibleName(tr("Runs of the batch"));
    for (int i = 0; i < TabCount; ++i)
        setCount(static_cast<Tab>(i), m_counts[static_cast<std::size_t>(i)]);
}

void DetailTabs::setCount(Tab tab, qint64 count)
{
    const QString titles[] = {tr("Log"), tr("Attempts"), tr("Rejects"), tr("Changes"), tr("Parts")};
    QPushButton* const button = m_buttons[tab];
    m_counts[tab] = count;
    button->setText(tab == LogTab ? titles[tab] : QString(titles[tab] + u' ' + format::integer(count)));
    button->setVisible(tab == LogTab || count > 0);
}

void DetailTabs::setTab(Tab tab)
{
    m_tab = tab;
    m_stack->setCurrentIndex(tab);
    for (int i = 0; i < TabCount; ++i)
        m_buttons[static_cast<std::size_t>(i)]->setChecked(i == tab);
}

void DetailTabs::show(const jobs::RunDetails& details, const jobs::JobList& catalogue, const QString& unit,
                      const QDateTime& now, bool anew, bool isWhole)
{
    m_log->setLines(details.log, anew);
    m_log->setPlaceholderText(isWhole ? tr("Nothing was written to its log.") : tr("Reading…"));
    m_tries = details.attempts;
    m_unit = unit;
    m_changes->rows().setColumns(runfacts::changeColumns(unit));
    m_attempts->merge(runfacts::attempts(details.attempts, now));
    m_rejects->merge(runfacts::rejects(details.rejects, now));
    m_changes->merge(runfacts::changes(details.changes, now));
    m_parts->merge(runfacts::parts(details.parts, catalogue, now));
    const qint64 rejects =
        std::max<qint64>(details.run.rows.rejected, static_cast<qint64>(details.rejects.size()));
    const qint64 changes = std::max<qint64>(details.changedRows, static_cast<qint64>(details.changes.size()));
    setCount(AttemptsTab, static_cast<qint64>(details.attempts.size()));
    setCount(RejectsTab, details.rejects.empty() ? 0 : rejects);
    setCount(ChangesTab, changes);
    setCount(PartsTab, static_cast<qint64>(details.parts.size()));
    m_changesNote->setText(
        changes > static_cast<qint64>(details.changes.size())
            ? tr("The %1 biggest of %2 rows that it replaced.")
                  .arg(format::integer(static_cast<qint64>(details.changes.size())), format::integer(changes))
            : QString());
    m_changesNote->setVisible(!m_changesNote->text().isEmpty());
    if (!m_tries.empty() && (anew || m_attempts->currentKey().isEmpty()))
        m_attempts->select(QString::number(m_tries.back().seq));
    showDocument();
    if (isWhole && m_counts[m_tab] == 0 && m_tab != LogTab)
        setTab(LogTab);
}

void DetailTabs::showDocument()
{
    const QString key = m_attempts->currentKey();
    const auto found = std::find_if(m_tries.cbegin(), m_tries.cend(), [&](const jobs::AttemptInfo& attempt) {
        return QString::number(attempt.seq) == key;
    });
    const bool isThere = found != m_tries.cend();
    const QByteArray document = isThere ? found->document : QByteArray();
    QString note = isThere ? found->request : QString();
    if (isThere && document.isEmpty())
        note = note.isEmpty() ? tr("Nothing came, or it was not kept.")
                              : tr("%1: nothing came, or it was not kept.").arg(note);
    else if (isThere)
        note = tr("%1: the first %2 bytes, as they came.").arg(note, format::integer(document.size()));
    m_documentNote->setText(oneLine(note));
    m_document->setVisible(!document.isEmpty());
    if (document == m_shown)
        return;
    m_shown = document;
    m_document->setPlainText(runfacts::documentText(document));
}

void DetailTabs::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace vigia::ui
