#include "ui/units/unitcard.h"

#include "ui/base/elidedlabel.h"
#include "ui/base/factlist.h"
#include "ui/base/flowlayout.h"
#include "ui/base/format.h"
#include "ui/base/marks.h"
#include "ui/base/role.h"
#include "ui/base/rowsmodel.h"
#include "ui/base/theme.h"
#include "ui/units/unitordertexts.h"
#include "ui/units/unitwords.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace vigia::ui {

UnitCard::UnitCard(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(new QLabel(this))
    , m_caption(new ElidedLabel(this))
    , m_alarmLine(new QWidget(this))
    , m_alarm(new AlarmMark(2, theme, m_alarmLine))
    , m_sentence(new QLabel(m_alarmLine))
    , m_note(new QLabel(this))
    , m_actions(new QWidget(this))
    , m_logs(new QPushButton(m_actions))
    , m_facts(new FactList(this))
{
    setObjectName(QStringLiteral("unitCard"));
    m_title->setObjectName(QStringLiteral("unitTitle"));
    m_sentence->setObjectName(QStringLiteral("unitAlarm"));
    m_note->setObjectName(QStringLiteral("unitNote"));
    m_logs->setObjectName(QStringLiteral("unitLogs"));
    for (const units::UnitOrder order : unitordertexts::all()) {
        auto* button = new QPushButton(m_actions);
        button->setObjectName(QStringLiteral("order-") + unitordertexts::id(order));
        connect(button, &QPushButton::clicked, this, [this, order] { emit orderChosen(order); });
        m_orders += button;
    }
    connect(m_logs, &QPushButton::clicked, this, &UnitCard::logsRequested);
    makeLayout();
}

void UnitCard::makeLayout()
{
    setRole(m_title, "heading");
    setRole(m_caption, "caption");
    for (QLabel* label : {m_title, m_sentence, m_note}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setMinimumWidth(1);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    auto* alarm = new QHBoxLayout(m_alarmLine);
    alarm->setContentsMargins(0, 0, 0, 0);
    alarm->addWidget(m_alarm, 0, Qt::AlignTop);
    alarm->addWidget(m_sentence, 1);
    auto* flow = new FlowLayout(m_actions);
    flow->setSpacings(6, 6);
    flow->setContentsMargins(0, 0, 0, 0);
    for (QPushButton* button : std::as_const(m_orders))
        flow->addWidget(button);
    flow->addWidget(m_logs);
    auto* inside = new QWidget(this);
    auto* all = new QVBoxLayout(inside);
    all->setContentsMargins(0, 0, m_theme.px(4), 0);
    all->setSpacing(8);
    all->addWidget(m_alarmLine);
    all->addWidget(m_note);
    all->addWidget(m_actions);
    all->addWidget(m_facts);
    all->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inside);
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    auto* card = new QFrame(this);
    setRole(card, "card");
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(12, 10, 12, 10);
    column->setSpacing(6);
    column->addWidget(m_title);
    column->addWidget(m_caption);
    column->addWidget(scroll, 1);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(card);
}

QString UnitCard::title() const
{
    return m_title->text();
}

QString UnitCard::text() const
{
    return QStringList {m_caption->fullText(), m_sentence->text(), m_note->text(), m_facts->text()}.join(
        u'\n');
}

void UnitCard::setUnit(const units::UnitInfo* unit, const QString& sentence, const QString& why,
                       const QDateTime& now)
{
    m_actions->setVisible(unit);
    if (!unit) {
        m_title->clear();
        m_caption->setFullText(sentence);
        m_alarmLine->hide();
        m_note->hide();
        m_sentence->clear();
        m_note->clear();
        m_facts->setFacts({});
        return;
    }
    m_title->setText(oneLine(unit->name));
    m_caption->setFullText(unit->description);
    setAccessibleName(unit->name);
    const bool isWrong = unitwords::mark(*unit) == RowMark::Failure;
    const QString trouble = isWrong ? unitwords::trouble(*unit) : QString();
    m_sentence->setText(trouble);
    m_alarmLine->setVisible(isWrong);
    QStringList notes;
    if (unit->needsReload)
        notes += tr("Its files changed since systemd read them; until systemd is reloaded it uses the former "
                    "ones.");
    if (!unit->conditionsHold)
        notes += tr("At its last start a condition of its unit file did not hold, so it was not started.");
    m_note->setText(notes.join(u' '));
    m_note->setVisible(!notes.isEmpty());
    setOrders(*unit, why);
    setFacts(*unit, now);
}

void UnitCard::setOrders(const units::UnitInfo& unit, const QString& why)
{
    for (qsizetype i = 0; i < m_orders.size(); ++i) {
        const units::UnitOrder order = unitordertexts::all()[i];
        const QString obstacle = why.isEmpty() ? unitordertexts::obstacle(order, unit) : why;
        m_orders[i]->setText(unitordertexts::button(order));
        m_orders[i]->setEnabled(obstacle.isEmpty());
        m_orders[i]->setToolTip(plainToolTip(obstacle));
        m_orders[i]->setAccessibleDescription(obstacle);
    }
    m_logs->setText(tr("Logs"));
}

void UnitCard::setFacts(const units::UnitInfo& unit, const QDateTime& now)
{
    const QString systemd = unit.subState.isEmpty()
        ? unit.activeState
        : QStringLiteral("%1 (%2)").arg(unit.activeState, unit.subState);
    const QString since = unit.since.isValid()
        ? QStringLiteral("%1 (%2)").arg(format::since(unit.since, now),
                                        format::ago(std::chrono::milliseconds(unit.since.msecsTo(now))))
        : QString();
    QList<Fact> facts {{tr("State"), unitwords::state(unit), {}},
                       {tr("For systemd"), systemd, {}},
                       {tr("Since"), since, {}},
                       {tr("Last result"), unit.result, {}},
                       {tr("Restarts"), unit.restarts < 0 ? QString() : format::integer(unit.restarts), {}},
                       {tr("Memory"), unit.memory < 0 ? QString() : unitwords::memory(unit.memory), {}},
                       {tr("Process"), unit.mainPid > 0 ? QString::number(unit.mainPid) : QString(), {}},
                       {tr("At boot"),
                        unit.unitFileState.isEmpty() ? QString() : unitwords::enabled(unit.unitFileState),
                        {}},
                       {tr("Type"), unit.type, {}},
                       {tr("Unit file"), unit.unitFile, {}},
                       {tr("Drop-ins"), unit.dropIns.join(u'\n'), {}},
                       {tr("This run"), unit.invocation.left(8), {}}};
    for (Fact& fact : facts)
        fact.text = fact.text.left(2000);
    m_facts->setFacts(std::move(facts));
}

} // namespace vigia::ui
