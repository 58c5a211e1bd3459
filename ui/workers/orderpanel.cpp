#include "ui/workers/orderpanel.h"

#include "ui/base/reasonfield.h"
#include "ui/base/role.h"
#include "ui/workers/orderfields.h"
#include "ui/workers/ordertexts.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace vigia::ui {

namespace {

using Kind = workers::WorkerOrder::Kind;
using OrderTier = workers::WorkerOrder::Tier;

ActionPanel::Tier panelTier(const workers::WorkerOrder& order)
{
    return order.tier() == OrderTier::Typed ? ActionPanel::Tier::Typed : ActionPanel::Tier::Confirm;
}

} // namespace

OrderPanel::OrderPanel(WorkersFeed& feed, const workers::WorkerOrder& order, const Theme& theme,
                       const Clock& clock, QWidget* parent)
    : ActionPanel(theme, clock, panelTier(order), parent)
    , m_feed(feed)
    , m_order(order)
    , m_basis(feed.latest())
    , m_effect(addText("orderEffect"))
    , m_state(addText("orderState", "muted"))
    , m_fields(new OrderFields(this))
    , m_typeTitle(new QLabel(this))
    , m_typed(new QLineEdit(this))
    , m_reason(new ReasonField(order.tier() == OrderTier::Typed, this))
    , m_outcome(addText("orderOutcome"))
{
    setObjectName(QStringLiteral("orderPanel"));
    m_typed->setObjectName(QStringLiteral("orderTyped"));
    m_typeTitle->setTextFormat(Qt::PlainText);
    m_typeTitle->setWordWrap(true);
    setRole(m_typeTitle, "muted");
    m_typeTitle->setBuddy(m_typed);
    body().insertWidget(2, m_fields);
    foot().addWidget(m_typeTitle);
    foot().addWidget(m_typed);
    foot().addWidget(m_reason);
    const bool isTyped = order.tier() == OrderTier::Typed;
    m_typeTitle->setVisible(isTyped);
    m_typed->setVisible(isTyped);
    QStringList queues;
    for (const workers::QueueRow& queue : m_basis.queues) {
        const bool isTaken = queue.consumers.contains(order.workers.value(0));
        if (isTaken == (order.kind == Kind::CancelConsumer))
            queues += queue.name;
    }
    m_fields->start(order, queues);
    setFieldOrder(m_fields->fields() + QList<QWidget*> {m_typed, m_reason});
    connect(m_fields, &OrderFields::edited, this, [this] { changed(); });
    connect(m_typed, &QLineEdit::textChanged, this, [this] { changed(); });
    connect(m_reason, &ReasonField::edited, this, [this] { changed(); });
    connect(&feed, &WorkersFeed::changed, this, [this] { changed(); });
    if (order.kind == Kind::RateLimit || order.kind == Kind::TimeLimit)
        m_details.ask(feed.details(order.workers.value(0)), this,
                      [this](const Result<workers::WorkerDetails>& details) {
                          QStringList names;
                          if (details)
                              for (const celery::RegisteredTask& task : details->registered)
                                  names += task.name;
                          m_fields->setTasks(names);
                          changed();
                      });
    changed();
    cancelButton().setFocus();
}

workers::WorkerOrder OrderPanel::filled() const
{
    workers::WorkerOrder order = m_fields->filled(m_order);
    order.reason = m_reason->text();
    return order;
}

QString OrderPanel::blocked() const
{
    return m_feed.actionsBlocked();
}

bool OrderPanel::isWaiting() const
{
    return m_check.isUnderWay() || m_giving.isUnderWay() || m_details.isUnderWay();
}

QString OrderPanel::problem() const
{
    if (m_check.isUnderWay() || m_giving.isUnderWay())
        return tr("The order is under way.");
    const workers::WorkerOrder order = filled();
    if (order.kind != Kind::Purge)
        if (const auto request = order.request(); !request)
            return request.error().message;
    if (order.tier() != OrderTier::Typed)
        return {};
    if (m_typed->text().trimmed() != ordertexts::nameToType(order))
        return tr("The name is not typed yet.");
    return order.reason.isEmpty() ? tr("The reason is missing: the audit keeps it.") : QString();
}

void OrderPanel::present()
{
    const workers::WorkerOrder order = filled();
    setHead(ordertexts::title(order), {});
    m_effect->setText(ordertexts::effect(order, m_basis));
    m_state->setText(ordertexts::basis(order, m_basis));
    m_typeTitle->setText(tr("Type %1 to go on").arg(ordertexts::nameToType(order)));
    m_typed->setAccessibleName(m_typeTitle->text());
    const bool isOut = m_check.isUnderWay() || m_giving.isUnderWay();
    for (QWidget* field : std::initializer_list<QWidget*> {m_fields, m_typed, m_reason})
        field->setEnabled(!isOut);
    if (m_giving.isUnderWay())
        m_outcome->setText(tr("Ordered. Waiting until its effect is measured …"));
    m_outcome->setVisible(!m_outcome->text().isEmpty());
    const QString why = problem();
    setMain(ordertexts::verb(order), why.isEmpty(), why);
}

void OrderPanel::confirm()
{
    if (!problem().isEmpty() || !blocked().isEmpty())
        return;
    clearError();
    m_outcome->clear();
    m_check.ask(m_feed.look(), this, [this](const Result<workers::WorkersInfo>& now) { takeLook(now); });
    changed();
}

void OrderPanel::takeLook(const Result<workers::WorkersInfo>& now)
{
    if (!now) {
        showError(now.error());
        return changed();
    }
    const workers::WorkerOrder order = filled();
    const bool isOther = ordertexts::isOther(order, m_basis, *now);
    m_basis = *now;
    if (isOther) {
        showProblem(
            tr("The state has become another since this was shown: nothing was ordered. Look again."));
        return changed();
    }
    setOrdered(true);
    m_giving.ask(m_feed.give(order), this,
                 [this](const Result<workers::OrderOutcome>& outcome) { takeOutcome(outcome); });
    changed();
}

void OrderPanel::takeOutcome(const Result<workers::OrderOutcome>& outcome)
{
    setOrdered(false);
    m_outcome->clear();
    m_basis = m_feed.latest();
    if (!outcome) {
        showError(outcome.error());
        return changed();
    }
    const workers::WorkerOrder order = filled();
    QString kept;
    if (!outcome->auditTrouble.isEmpty())
        kept = QChar(u' ') + tr("It was not kept in the audit: %1").arg(outcome->auditTrouble);
    if (!outcome->isDone(order)) {
        showProblem(ordertexts::notDone(order, *outcome) + kept);
        return changed();
    }
    changed();
    emit done(ordertexts::done(order, *outcome) + kept, order.workers);
}

} // namespace vigia::ui
