#include "ui/diagnostics/checkdetail.h"

#include "ui/base/factlist.h"
#include "ui/base/flowlayout.h"
#include "ui/base/format.h"
#include "ui/base/role.h"
#include "ui/base/theme.h"
#include "ui/diagnostics/checktexts.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace vigia::ui {

namespace {

constexpr qsizetype LongestText = 4000;

} // namespace

CheckDetail::CheckDetail(const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_empty(new QLabel(this))
    , m_evidence(new QLabel(this))
    , m_facts(new FactList(this))
    , m_remedyTitle(new QLabel(this))
    , m_remedy(new QPlainTextEdit(this))
    , m_copy(new QPushButton(this))
    , m_again(new QPushButton(this))
    , m_open(new QPushButton(this))
{
    Q_UNUSED(theme)
    setObjectName(QStringLiteral("checkDetail"));
    m_evidence->setObjectName(QStringLiteral("checkEvidence"));
    m_facts->setObjectName(QStringLiteral("checkFacts"));
    m_remedy->setObjectName(QStringLiteral("checkRemedy"));
    m_copy->setObjectName(QStringLiteral("checkCopy"));
    m_again->setObjectName(QStringLiteral("checkAgain"));
    m_open->setObjectName(QStringLiteral("checkOpen"));
    setRole(this, "card");
    setRole(m_title, "heading");
    setRole(m_empty, "muted");
    setRole(m_remedyTitle, "caption");
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_empty->setWordWrap(true);
    m_evidence->setTextFormat(Qt::PlainText);
    m_evidence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_evidence->setWordWrap(true);
    m_evidence->setMinimumWidth(1); // a long name does not widen the card
    m_remedy->setReadOnly(true);
    m_remedy->setTabChangesFocus(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 10);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_empty);
    column->addWidget(m_evidence);
    column->addWidget(m_facts);
    column->addWidget(m_remedyTitle);
    column->addWidget(m_remedy, 1);
    auto* buttons = new FlowLayout;
    buttons->addWidget(m_copy);
    buttons->addWidget(m_again);
    buttons->addWidget(m_open);
    column->addLayout(buttons);
    column->addStretch(0);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_remedy->toPlainText()); });
    connect(m_again, &QPushButton::clicked, this, [this] { emit againRequested(m_check->id); });
    connect(m_open, &QPushButton::clicked, this, [this] { emit openRequested(m_check->page); });
    fill();
}

void CheckDetail::showCheck(const std::optional<diagnostics::CheckInfo>& check, bool isRunning)
{
    if (check == m_check && isRunning == m_isRunning)
        return; // a selection in the text stays
    m_check = check;
    m_isRunning = isRunning;
    fill();
}

void CheckDetail::setBlocked(const QString& why)
{
    m_blocked = why;
    fill();
}

void CheckDetail::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    QFrame::changeEvent(event);
}

void CheckDetail::fill()
{
    m_remedyTitle->setText(tr("What to do"));
    m_remedy->setAccessibleName(tr("What to do"));
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("Copies what to do"));
    m_again->setText(tr("Check again"));
    m_open->setText(tr("Open the page"));
    m_empty->setText(tr("Choose a check to see what was seen and what to do."));
    const bool isChosen = m_check.has_value();
    const bool hasRemedy = isChosen && !m_check->remedy.isEmpty();
    m_empty->setVisible(!isChosen);
    m_evidence->setVisible(isChosen && !m_check->evidence.isEmpty());
    m_facts->setVisible(isChosen);
    m_remedyTitle->setVisible(hasRemedy);
    m_remedy->setVisible(hasRemedy);
    m_copy->setVisible(hasRemedy);
    m_again->setVisible(isChosen);
    m_again->setEnabled(!m_isRunning && m_blocked.isEmpty());
    m_again->setToolTip(m_blocked);
    m_open->setVisible(isChosen && !m_check->page.isEmpty());
    m_title->setText(isChosen ? oneLine(m_check->title) : tr("Check"));
    if (!isChosen)
        return;
    const diagnostics::CheckInfo& check = *m_check;
    if (const QString evidence = check.evidence.left(LongestText); m_evidence->text() != evidence)
        m_evidence->setText(evidence); // else what is marked in it stays
    m_facts->setFacts(
        {{tr("State"), CheckTexts::word(check), {}},
         {tr("Checked at"), check.at.isValid() ? format::clockTime(check.at) : QString(), {}},
         {tr("Took"),
          check.tookMs >= 0 ? format::duration(std::chrono::milliseconds(check.tookMs)) : QString(),
          {}},
         {tr("Name"), check.id, {}}});
    const QString remedy = check.remedy.left(LongestText);
    if (m_remedy->toPlainText() != remedy)
        m_remedy->setPlainText(remedy);
}

} // namespace vigia::ui
