#include "ui/audit/auditfilter.h"

#include "core/base/clock.h"
#include "core/base/energyday.h"
#include "ui/audit/actiontexts.h"
#include "ui/base/flowlayout.h"
#include "ui/base/format.h"

#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTimer>

namespace vigia::ui {

namespace {

constexpr int TypingMs = 300;
constexpr int Longest = 200;
constexpr int TextWidth = 220;
constexpr int WhoWidth = 120;

/// The periods on offer, in the order of the list; days before today.
enum Period
{
    AnyTime,
    Today,
    Week,
    Month,
    Free
};

} // namespace

AuditFilter::AuditFilter(const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_text(new QLineEdit(this))
    , m_who(new QLineEdit(this))
    , m_group(new QComboBox(this))
    , m_outcome(new QComboBox(this))
    , m_days(new QComboBox(this))
    , m_from(new QDateEdit(this))
    , m_to(new QDateEdit(this))
    , m_dash(new QLabel(format::none(), this))
    , m_delay(new QTimer(this))
{
    setObjectName(QStringLiteral("auditFilter"));
    m_text->setObjectName(QStringLiteral("auditText"));
    m_who->setObjectName(QStringLiteral("auditWho"));
    m_group->setObjectName(QStringLiteral("auditGroup"));
    m_outcome->setObjectName(QStringLiteral("auditOutcome"));
    m_days->setObjectName(QStringLiteral("auditDays"));
    m_from->setObjectName(QStringLiteral("auditFrom"));
    m_to->setObjectName(QStringLiteral("auditTo"));
    auto* flow = new FlowLayout(this);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacings(8, 6);
    const std::initializer_list<QWidget*> fields {m_text, m_who,  m_group, m_outcome,
                                                  m_days, m_from, m_dash,  m_to};
    for (QWidget* field : fields)
        flow->addWidget(field);
    for (QLineEdit* edit : {m_text, m_who}) {
        edit->setMaxLength(Longest);
        edit->setClearButtonEnabled(true);
        connect(edit, &QLineEdit::textChanged, this, &AuditFilter::editedNow);
        connect(edit, &QLineEdit::returnPressed, this, &AuditFilter::tell);
    }
    m_text->setMinimumWidth(TextWidth);
    m_who->setMinimumWidth(WhoWidth);
    const QDate today = energyday::dayAt(clock.nowUtc().toMSecsSinceEpoch());
    for (QDateEdit* edit : {m_from, m_to}) {
        edit->setCalendarPopup(true);
        edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
        edit->setDate(today);
        edit->hide();
        connect(edit, &QDateEdit::dateChanged, this, &AuditFilter::editedNow);
    }
    m_dash->hide();
    retranslate();
    m_delay->setSingleShot(true);
    m_delay->setInterval(TypingMs);
    connect(m_delay, &QTimer::timeout, this, &AuditFilter::tell);
    for (QComboBox* box : {m_group, m_outcome, m_days})
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            for (QWidget* field : std::initializer_list<QWidget*> {m_from, m_dash, m_to})
                field->setVisible(m_days->currentIndex() == Free);
            tell();
        });
}

audit::AuditQuery AuditFilter::query() const
{
    audit::AuditQuery query;
    query.text = m_text->text().simplified();
    query.who = m_who->text().simplified();
    query.action = m_group->currentData().toString();
    query.outcome = m_outcome->currentData().toString();
    const QDate today = energyday::dayAt(m_clock.nowUtc().toMSecsSinceEpoch());
    switch (m_days->currentIndex()) {
    case Today:
        query.from = today;
        break;
    case Week:
        query.from = today.addDays(-6);
        break;
    case Month:
        query.from = today.addDays(-29);
        break;
    case Free:
        query.from = m_from->date();
        query.to = m_to->date();
        break;
    default:
        break;
    }
    return query;
}

QString AuditFilter::problem() const
{
    const bool isReversed = m_days->currentIndex() == Free && m_from->date() > m_to->date();
    return isReversed ? tr("The first day is after the last one: exchange them.") : QString();
}

bool AuditFilter::isPending() const
{
    return m_delay->isActive();
}

void AuditFilter::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void AuditFilter::editedNow()
{
    m_delay->start();
    emit edited();
}

void AuditFilter::tell()
{
    m_delay->stop();
    if (problem().isEmpty())
        emit queryChanged();
    emit edited();
}

void AuditFilter::retranslate()
{
    const auto fill = [](QComboBox* box, const QString& all, const QStringList& ids, auto title) {
        const QSignalBlocker blocker(box);
        const int before = std::max(0, box->currentIndex());
        box->clear();
        box->addItem(all, QString());
        for (const QString& id : ids)
            box->addItem(title(id), id);
        box->setCurrentIndex(before);
    };
    m_text->setPlaceholderText(tr("Who, action, object, reason"));
    m_text->setAccessibleName(tr("A part of who, action, object or reason"));
    m_who->setPlaceholderText(tr("Who"));
    m_who->setAccessibleName(tr("Who"));
    fill(m_group, tr("All actions"), actiontext::groups(), actiontext::groupTitle);
    fill(m_outcome, tr("All outcomes"), actiontext::outcomes(), actiontext::outcome);
    m_group->setAccessibleName(tr("Actions"));
    m_outcome->setAccessibleName(tr("Outcome"));
    m_days->setAccessibleName(tr("Days"));
    m_from->setAccessibleName(tr("First day"));
    m_to->setAccessibleName(tr("Last day"));
    const QSignalBlocker blocker(m_days);
    const int before = std::max(0, m_days->currentIndex());
    m_days->clear();
    m_days->addItems({tr("Any time"), tr("Today"), tr("Last 7 days"), tr("Last 30 days"), tr("From – to…")});
    m_days->setCurrentIndex(before);
}

} // namespace vigia::ui
