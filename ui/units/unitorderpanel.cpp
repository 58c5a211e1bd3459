#include "ui/units/unitorderpanel.h"

#include "core/base/clock.h"
#include "ui/base/format.h"
#include "ui/base/reasonfield.h"
#include "ui/base/role.h"
#include "ui/base/rowsmodel.h"
#include "ui/units/unitordertexts.h"

#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace vigia::ui {

namespace {

using units::UnitOrder;

ActionPanel::Tier panelTier(UnitOrder order)
{
    return order == UnitOrder::Stop ? ActionPanel::Tier::Typed : ActionPanel::Tier::Confirm;
}

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(UnitOrderPanel)
};

QString lines(const QStringList& texts)
{
    QStringList shown;
    for (const QString& text : texts.mid(0, 20))
        shown += oneLine(text);
    if (texts.size() > 20)
        shown += Tr::tr("%n more", nullptr, static_cast<int>(texts.size() - 20));
    return shown.join(QStringLiteral(", "));
}

} // namespace

QList<Fact> radiusFacts(const units::BlastRadius& radius)
{
    const auto count = [](int number) {
        return number < 0 ? Tr::tr("not known", "number of tasks") : format::integer(number);
    };
    return {{Tr::tr("Nodes that go"), lines(radius.nodes), {}},
            {Tr::tr("Nodes that come"), lines(radius.newNodes), {}},
            {Tr::tr("Unread queues"), lines(radius.queues), {}},
            {Tr::tr("Tasks under way"), count(radius.activeTasks), {}},
            {Tr::tr("Tasks waiting"), count(radius.waitingTasks), {}},
            {Tr::tr("Series loaded"), lines(radius.series), {}}};
}

UnitOrderPanel::UnitOrderPanel(UnitsFeed& feed, const QString& host, UnitOrder order,
                               const units::UnitInfo& unit, const Theme& theme, const Clock& clock,
                               QWidget* parent)
    : ActionPanel(theme, clock, panelTier(order), parent)
    , m_feed(feed)
    , m_host(host)
    , m_order(order)
    , m_unit(unit)
    , m_effect(addText("unitOrderEffect"))
    , m_state(addText("unitOrderState", "muted"))
    , m_hits(addText("unitOrderHits", "caption"))
    , m_facts(new FactList(this))
    , m_typeTitle(new QLabel(this))
    , m_typed(new QLineEdit(this))
    , m_reason(new ReasonField(order == UnitOrder::Stop, this))
    , m_outcome(addText("unitOrderOutcome"))
{
    setObjectName(QStringLiteral("unitOrderPanel"));
    m_typed->setObjectName(QStringLiteral("unitOrderTyped"));
    m_facts->setObjectName(QStringLiteral("unitOrderFacts"));
    m_typeTitle->setTextFormat(Qt::PlainText);
    m_typeTitle->setWordWrap(true);
    m_typeTitle->setBuddy(m_typed);
    setRole(m_typeTitle, "muted");
    body().insertWidget(3, m_facts);
    foot().addWidget(m_typeTitle);
    foot().addWidget(m_typed);
    foot().addWidget(m_reason);
    setFieldOrder({m_typed, m_reason});
    connect(m_typed, &QLineEdit::textChanged, this, [this] { changed(); });
    connect(m_reason, &ReasonField::edited, this, [this] { changed(); });
    if (order != UnitOrder::Disable)
        askRadius();
    changed();
    cancelButton().setFocus();
}

bool UnitOrderPanel::isWaiting() const
{
    return m_check.isUnderWay() || m_asking.isUnderWay() || m_giving.isUnderWay();
}

bool UnitOrderPanel::isTyped() const
{
    return m_order == UnitOrder::Stop && (m_radius ? !m_radius->queues.isEmpty() : !m_asking.isUnderWay());
}

QString UnitOrderPanel::problem() const
{
    if (m_check.isUnderWay() || m_giving.isUnderWay() || m_isConfirmed)
        return tr("The order is under way.");
    if (m_asking.isUnderWay())
        return tr("It is being found out whom this hits.");
    const QString obstacle = unitordertexts::obstacle(m_order, m_unit);
    if (!obstacle.isEmpty() || !isTyped())
        return obstacle;
    if (m_typed->text().trimmed() != m_unit.name)
        return tr("The name is not typed yet.");
    return m_reason->text().isEmpty() ? tr("The reason is missing: the audit keeps it.") : QString();
}

void UnitOrderPanel::present()
{
    const QString name = oneLine(m_unit.name);
    setHead(unitordertexts::title(m_order, name), {});
    m_effect->setText(unitordertexts::effect(m_order, m_unit));
    m_state->setText(tr("Now: %1").arg(unitordertexts::basis(m_unit, m_clock.nowUtc())));
    presentRadius();
    m_typeTitle->setText(tr("Type %1 to go on").arg(name));
    m_typed->setAccessibleName(m_typeTitle->text());
    m_typeTitle->setVisible(isTyped());
    m_typed->setVisible(isTyped());
    const bool isOut = m_isConfirmed || m_giving.isUnderWay();
    for (QWidget* field : std::initializer_list<QWidget*> {m_typed, m_reason})
        field->setEnabled(!isOut);
    m_outcome->setText(m_giving.isUnderWay() ? tr("Ordered. Waiting until its effect is measured …")
                                             : QString());
    m_outcome->setVisible(!m_outcome->text().isEmpty());
    const QString why = problem();
    setMain(unitordertexts::verb(m_order, m_radius.value_or(units::BlastRadius {})), why.isEmpty(), why);
}

void UnitOrderPanel::presentRadius()
{
    m_hits->setVisible(m_order != UnitOrder::Disable);
    m_facts->setVisible(m_radius.has_value());
    if (m_radius) {
        m_hits->setText(tr("What it hits"));
        m_facts->setFacts(radiusFacts(*m_radius));
    } else if (m_asking.isUnderWay()) {
        m_hits->setText(tr("Finding out whom it hits …"));
    } else {
        m_hits->setText(tr("Whom it hits is not known: %1").arg(oneLine(m_radiusFailure)));
    }
}

void UnitOrderPanel::askRadius()
{
    m_asking.ask(m_feed.radius(m_host, m_unit.name), this,
                 [this](const Result<units::BlastRadius>& radius) { takeRadius(radius); });
}

void UnitOrderPanel::takeRadius(const Result<units::BlastRadius>& radius)
{
    const std::optional<units::BlastRadius> now = radius ? std::optional(*radius) : std::nullopt;
    const bool isOther = m_isOther || (m_isConfirmed && unitordertexts::isOther(m_radius, now));
    const bool isGiven = m_isConfirmed;
    m_isConfirmed = false;
    m_isOther = false;
    m_radius = now;
    m_radiusFailure = radius ? QString() : radius.error().message;
    if (isGiven && isOther) {
        m_typed->clear();
        showProblem(
            tr("The state has become another since this was shown: nothing was ordered. Look again."));
    } else if (isGiven) {
        give();
    }
    changed();
}

void UnitOrderPanel::confirm()
{
    if (!problem().isEmpty())
        return;
    clearError();
    m_isConfirmed = true;
    m_check.ask(m_feed.show(m_host, m_unit.name), this,
                [this](const Result<units::UnitInfo>& unit) { takeUnit(unit); });
    changed();
}

void UnitOrderPanel::takeUnit(const Result<units::UnitInfo>& unit)
{
    if (!unit) {
        m_isConfirmed = false;
        showError(unit.error());
        return changed();
    }
    m_isOther = unitordertexts::isOther(m_unit, *unit);
    m_unit = *unit;
    if (m_order != UnitOrder::Disable)
        askRadius();
    else
        takeRadius(units::BlastRadius {});
    changed();
}

void UnitOrderPanel::give()
{
    setOrdered(true);
    m_giving.ask(m_feed.give(m_host, m_order, m_unit.name, m_reason->text()), this,
                 [this](const Result<units::UnitOutcome>& outcome) { takeOutcome(outcome); });
}

void UnitOrderPanel::takeOutcome(const Result<units::UnitOutcome>& outcome)
{
    setOrdered(false);
    if (!outcome) {
        showError(outcome.error());
        return changed();
    }
    m_unit = outcome->after;
    const QString sentence = unitordertexts::outcome(m_order, *outcome, m_clock.nowUtc());
    if (!unitordertexts::isDone(m_order, *outcome)) {
        showProblem(sentence);
        return changed();
    }
    changed();
    emit done(sentence, {m_unit.name});
}

} // namespace vigia::ui
