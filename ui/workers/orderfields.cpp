#include "ui/workers/orderfields.h"

#include "ui/base/role.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

namespace vigia::ui {

namespace {

using Kind = workers::WorkerOrder::Kind;

constexpr int MostSeconds = 86'400;
constexpr int Longest = 200;

} // namespace

OrderFields::OrderFields(QWidget* parent)
    : QWidget(parent)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    m_number = addSpin("orderNumber", 1, 1000);
    m_least = addSpin("orderLeast", 0, 1000);
    m_most = addSpin("orderMost", 1, 1000);
    m_task = addChoice("orderTask");
    m_rate = new QLineEdit(this);
    m_rate->setMaxLength(Longest);
    addLine("orderRate", m_rate);
    m_soft = addSpin("orderSoft", 0, MostSeconds);
    m_hard = addSpin("orderHard", 0, MostSeconds);
    m_queue = addChoice("orderQueue");
    connect(m_rate, &QLineEdit::textChanged, this, &OrderFields::edited);
    retranslate();
}

void OrderFields::addLine(const char* name, QWidget* field)
{
    auto* grid = static_cast<QGridLayout*>(layout());
    auto* label = new QLabel(this);
    setRole(label, "muted");
    label->setBuddy(field);
    field->setObjectName(QString::fromLatin1(name));
    const int row = static_cast<int>(m_lines.size());
    grid->addWidget(label, row, 0);
    grid->addWidget(field, row, 1);
    m_lines.append({label, field});
}

QSpinBox* OrderFields::addSpin(const char* name, int low, int high)
{
    auto* spin = new QSpinBox(this);
    spin->setRange(low, high);
    addLine(name, spin);
    connect(spin, &QSpinBox::valueChanged, this, &OrderFields::edited);
    return spin;
}

QComboBox* OrderFields::addChoice(const char* name)
{
    auto* box = new QComboBox(this);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->lineEdit()->setMaxLength(Longest);
    box->setMinimumContentsLength(10);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    addLine(name, box);
    connect(box, &QComboBox::editTextChanged, this, &OrderFields::edited);
    return box;
}

void OrderFields::show(const QList<QWidget*>& fields)
{
    for (const Line& line : std::as_const(m_lines)) {
        line.label->setVisible(fields.contains(line.field));
        line.field->setVisible(fields.contains(line.field));
    }
    setVisible(!fields.isEmpty());
}

void OrderFields::start(const workers::WorkerOrder& order, const QStringList& queues)
{
    m_number->setValue(order.number);
    m_least->setValue(order.least);
    m_most->setValue(std::max(1, order.most));
    m_rate->setText(order.rate);
    m_queue->clear();
    m_queue->addItems(queues);
    m_queue->setEditText(order.queue.isEmpty() ? queues.value(0) : order.queue);
    switch (order.kind) {
    case Kind::Grow:
    case Kind::Shrink:
        return show({m_number});
    case Kind::Autoscale:
        return show({m_least, m_most});
    case Kind::RateLimit:
        return show({m_task, m_rate});
    case Kind::TimeLimit:
        return show({m_task, m_soft, m_hard});
    case Kind::AddConsumer:
    case Kind::CancelConsumer:
        return show({m_queue});
    default:
        return show({});
    }
}

void OrderFields::setTasks(const QStringList& tasks)
{
    const QString now = m_task->currentText();
    m_task->clear();
    m_task->addItems(tasks);
    m_task->setEditText(now.isEmpty() ? tasks.value(0) : now);
}

workers::WorkerOrder OrderFields::filled(workers::WorkerOrder order) const
{
    order.number = m_number->value();
    order.least = m_least->value();
    order.most = m_most->value();
    order.task = m_task->currentText().trimmed();
    order.rate = m_rate->text().trimmed();
    order.soft = m_soft->value();
    order.hard = m_hard->value();
    if (order.kind != Kind::Purge)
        order.queue = m_queue->currentText().trimmed();
    return order;
}

bool OrderFields::hasFields() const
{
    return !fields().isEmpty();
}

QList<QWidget*> OrderFields::fields() const
{
    QList<QWidget*> shown;
    for (const Line& line : m_lines)
        if (!line.field->isHidden())
            shown += line.field;
    return shown;
}

void OrderFields::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void OrderFields::retranslate()
{
    const QString texts[] = {tr("How many"), tr("At least"),        tr("At most"),      tr("Task"),
                             tr("Rate"),     tr("Exception after"), tr("Killed after"), tr("Queue")};
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        m_lines[i].label->setText(texts[i]);
        m_lines[i].field->setAccessibleName(texts[i]);
    }
    for (QSpinBox* spin : {m_soft, m_hard}) {
        spin->setSuffix(tr(" s", "seconds"));
        spin->setSpecialValueText(tr("no limit"));
    }
    m_rate->setPlaceholderText(tr("10/m"));
}

} // namespace vigia::ui
