#include "core/base/clock.h"
#include "ui/base/detailcard.h"
#include "ui/base/elidedlabel.h"
#include "ui/base/format.h"
#include "ui/base/rowstable.h"
#include "ui/workers/chartsview.h"
#include "ui/workers/orderpanel.h"
#include "ui/workers/ordertexts.h"
#include "ui/workers/workerrows.h"
#include "ui/workers/workersections.h"
#include "ui/workers/workerspage.h"
#include "ui/workers/workerwords.h"

#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>

namespace vigia::ui {

namespace {

using workers::WorkerOrder;
using Kind = WorkerOrder::Kind;

constexpr int MessagesInside = 20;

/// Ids of the buttons of a worker, in their order.
const QList<std::pair<QString, Kind>>& workerOrders()
{
    static const QList<std::pair<QString, Kind>> orders {
        {QStringLiteral("ping"), Kind::Ping},         {QStringLiteral("grow"), Kind::Grow},
        {QStringLiteral("shrink"), Kind::Shrink},     {QStringLiteral("autoscale"), Kind::Autoscale},
        {QStringLiteral("rate"), Kind::RateLimit},    {QStringLiteral("time"), Kind::TimeLimit},
        {QStringLiteral("add"), Kind::AddConsumer},   {QStringLiteral("leave"), Kind::CancelConsumer},
        {QStringLiteral("shutdown"), Kind::Shutdown},
    };
    return orders;
}

} // namespace

QList<PageView> WorkersPage::views() const
{
    return {{QStringLiteral("workers"), tr("Workers")},
            {QStringLiteral("tasks"), tr("Tasks")},
            {QStringLiteral("queues"), tr("Queues")},
            {QStringLiteral("charts"), tr("Charts")}};
}

void WorkersPage::retranslate()
{
    const QList<PageView> all = views();
    for (qsizetype i = 0; i < all.size(); ++i)
        m_tabs[i]->setText(all[i].title);
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter by name, state, worker or queue"));
    m_tables[QStringLiteral("workers")]->rows().setColumns(workerrows::workerColumns());
    m_tables[QStringLiteral("tasks")]->rows().setColumns(workerrows::taskColumns());
    m_tables[QStringLiteral("queues")]->rows().setColumns(workerrows::queueColumns());
    m_tables[QStringLiteral("workers")]->setEmptyText(
        tr("No worker is connected to Redis, and none has left its name there."));
    m_tables[QStringLiteral("tasks")]->setEmptyText(tr("No worker holds a task."));
    m_tables[QStringLiteral("queues")]->setEmptyText(tr("No queue is known."));
    present();
}

void WorkersPage::presentSummary()
{
    const workers::WorkersInfo& info = m_feed.latest();
    if (!m_note.isEmpty()) {
        m_summary->setFullText(oneLine(m_note));
        return;
    }
    if (!info.taken.isValid()) {
        m_summary->setFullText({});
        return;
    }
    QStringList parts {tr("%n worker(s)", nullptr, static_cast<int>(info.workers.size()))};
    if (info.nameless > 0)
        parts += tr("%n more without a name", nullptr, static_cast<int>(info.nameless));
    if (info.unacked >= 0)
        parts += tr("%n message(s) in their hands", nullptr, static_cast<int>(info.unacked));
    if (!info.hearsEvents)
        parts += tr("no events are heard");
    parts +=
        tr("looked %1").arg(format::ago(std::chrono::milliseconds(info.taken.msecsTo(m_clock.nowUtc()))));
    m_summary->setFullText(parts.join(QStringLiteral(" · ")));
}

void WorkersPage::choose(const QString& key)
{
    // A merge may take the current row away for a moment: what was chosen stays so.
    if (m_view == u"charts" || key.isEmpty())
        return presentCard();
    const bool isOther = m_chosen.value(m_view) != key;
    m_chosen[m_view] = key;
    if (isOther) {
        m_details.reset();
        m_messages.clear();
        m_asking.leave();
        m_peeking.leave();
    }
    if (isVisible() && m_view == u"workers" && !m_details && !m_asking.isUnderWay()) {
        m_charts->setWorker(key);
        const workers::WorkerRow* row = m_feed.latest().find(key);
        if (row && row->pool >= 0)
            m_asking.ask(m_feed.details(key), this, [this](const Result<workers::WorkerDetails>& details) {
                if (details)
                    m_details = *details;
                presentCard();
                emit settledChanged();
            });
    }
    presentCard();
}

void WorkersPage::presentCard()
{
    if (m_view == u"workers")
        presentWorker();
    else if (m_view == u"tasks")
        presentTask();
    else if (m_view == u"queues")
        presentQueue();
}

QString WorkersPage::whyNoOrder() const
{
    return m_blocked.isEmpty() ? m_feed.actionsBlocked() : m_blocked;
}

void WorkersPage::presentWorker()
{
    const workers::WorkersInfo& info = m_feed.latest();
    const workers::WorkerRow* row = info.find(m_chosen.value(m_view));
    if (!row) {
        m_card->setHead(m_chosen.value(m_view),
                        m_chosen.value(m_view).isEmpty() ? QString() : tr("not known"));
        m_card->setAlarm(0, {});
        m_card->setActions({});
        return m_card->setSections({});
    }
    const QDateTime now = m_clock.nowUtc();
    const QDateTime proven = row->worker.observed();
    const QString word = workerwords::state(row->worker.state);
    m_card->setHead(row->worker.name,
                    proven.isValid()
                        ? tr("%1, proven %2", "state, how long ago")
                              .arg(word, format::ago(std::chrono::milliseconds(proven.msecsTo(now))))
                        : word);
    m_card->setAlarm(row->worker.isDuplicate()                             ? 1
                         : row->worker.state == celery::WorkerState::Stuck ? 2
                                                                           : 0,
                     workersections::alarmOf(*row));
    const QString texts[] = {tr("Ping"),        tr("Grow…"),        tr("Shrink…"),
                             tr("Autoscale…"),  tr("Rate limit…"),  tr("Time limit…"),
                             tr("Take queue…"), tr("Leave queue…"), tr("Shut down…")};
    const bool isThere = row->worker.state != celery::WorkerState::Stopped;
    QList<DetailAction> actions;
    for (qsizetype i = 0; i < workerOrders().size(); ++i) {
        const auto& [id, kind] = workerOrders()[i];
        QString why = kind != Kind::Ping ? whyNoOrder()
            : m_blocked.isEmpty()        ? m_feed.pingBlocked()
                                         : m_blocked;
        if (why.isEmpty() && !isThere)
            why = tr("The worker has stopped: nothing can be ordered of it.");
        if (why.isEmpty() && kind == Kind::Autoscale && row->pool >= 0 && row->autoscaleMax < 0)
            why = tr("It was started without --autoscale, and refuses a range.");
        actions += {id, texts[i], why};
    }
    m_card->setActions(actions);
    m_card->setSections(workersections::ofWorker(info, *row, m_details, now));
}

const workers::WorkerTask* WorkersPage::chosenTask() const
{
    const QString key = m_chosen.value(QStringLiteral("tasks"));
    for (const workers::WorkerTask& task : m_feed.latest().tasks)
        if (workerrows::taskKey(task) == key)
            return &task;
    return nullptr;
}

void WorkersPage::presentTask()
{
    const workers::WorkerTask* task = chosenTask();
    m_card->setAlarm(0, {});
    if (!task) {
        const bool isOver = !m_chosen.value(m_view).isEmpty();
        m_card->setHead(isOver ? tr("The task is over") : tr("No task is chosen"),
                        isOver ? QString() : tr("What workers run, hold or have planned is listed"));
        m_card->setActions({});
        return m_card->setSections({});
    }
    m_card->setHead(task->task.name, workerwords::shortId(task->task.id));
    QList<DetailAction> actions {
        {QStringLiteral("worker"), tr("Show its worker"), {}},
        {QStringLiteral("revoke"), tr("Revoke…"), whyNoOrder()},
        {QStringLiteral("terminate"), tr("End now…"), whyNoOrder()},
    };
    if (task->place == workers::TaskPlace::Active && actions[1].why.isEmpty())
        actions[1].why = tr("It runs already: only ending it helps.");
    m_card->setActions(actions);
    m_card->setSections(workersections::ofTask(*task, m_clock.nowUtc()));
}

void WorkersPage::presentQueue()
{
    const workers::QueueRow* queue = m_feed.latest().findQueue(m_chosen.value(m_view));
    if (!queue) {
        m_card->setHead(m_chosen.value(m_view), {});
        m_card->setAlarm(0, {});
        m_card->setActions({});
        return m_card->setSections({});
    }
    const QString alarm = workersections::alarmOf(*queue);
    m_card->setHead(queue->name, tr("%n message(s) wait", nullptr, static_cast<int>(queue->length)));
    m_card->setAlarm(alarm.isEmpty() ? 0 : 2, alarm);
    QString why = whyNoOrder();
    if (why.isEmpty() && queue->length == 0)
        why = tr("Nothing waits in it.");
    m_card->setActions({{QStringLiteral("look"), tr("Look inside"), m_blocked},
                        {QStringLiteral("purge"), tr("Empty…"), why}});
    m_card->setSections(workersections::ofQueue(*queue, m_messages, m_clock.nowUtc()));
}

WorkerOrder WorkersPage::orderOf(const QString& action) const
{
    WorkerOrder order;
    const QString key = m_chosen.value(m_view);
    for (const auto& [id, kind] : workerOrders())
        if (id == action)
            order.kind = kind;
    if (m_view == u"workers")
        order.workers = {key};
    if (action == u"purge") {
        order.kind = Kind::Purge;
        order.queue = key;
    }
    if (const workers::WorkerTask* task = chosenTask(); task && m_view == u"tasks") {
        order.kind = action == u"terminate" ? Kind::Terminate : Kind::Revoke;
        order.ids = {task->task.id};
    }
    const workers::WorkerRow* row = m_feed.latest().find(key);
    if (order.kind == Kind::Autoscale && row) {
        order.least = std::max(0, row->autoscaleMin);
        order.most = std::max(1, row->autoscaleMax);
    }
    return order;
}

void WorkersPage::orderFrom(const QString& action)
{
    m_note.clear();
    if (action == u"worker") {
        if (const workers::WorkerTask* task = chosenTask())
            showWorker(QString(task->task.node));
        return;
    }
    if (action == u"look") {
        m_peeking.ask(m_feed.peek(m_chosen.value(m_view), MessagesInside), this,
                      [this](const Result<QList<celery::QueuedMessage>>& messages) {
                          if (messages)
                              m_messages = *messages;
                          m_note = !messages        ? messages.error().message
                              : messages->isEmpty() ? tr("Nothing waits in it.")
                                                    : QString();
                          present();
                          emit settledChanged();
                      });
        emit settledChanged();
        return;
    }
    const WorkerOrder order = orderOf(action);
    if (order.kind != Kind::Ping)
        return openPanel(order);
    m_note = tr("Asks %1 …").arg(order.workers.value(0));
    m_ping.ask(m_feed.give(order), this, [this, order](const Result<workers::OrderOutcome>& outcome) {
        m_note = outcome ? ordertexts::done(order, *outcome) : outcome.error().message;
        present();
    });
    present();
}

void WorkersPage::openPanel(const WorkerOrder& order)
{
    closePanel();
    m_before = focusWidget();
    m_panel = new OrderPanel(m_feed, order, m_theme, m_clock, this);
    m_side->addWidget(m_panel);
    m_side->setCurrentWidget(m_panel);
    connect(m_panel, &ActionPanel::cancelled, this, &WorkersPage::closePanel);
    connect(m_panel, &ActionPanel::settledChanged, this, &Page::settledChanged);
    connect(m_panel, &ActionPanel::done, this, [this](const QString& sentence, const QStringList&) {
        closePanel();
        m_note = sentence;
        present();
    });
    m_panel->show();
    emit settledChanged();
}

void WorkersPage::closePanel()
{
    if (!m_panel)
        return;
    OrderPanel* panel = m_panel;
    m_panel.clear();
    m_side->removeWidget(panel);
    panel->hide();
    panel->deleteLater();
    m_side->setCurrentWidget(m_card);
    QWidget* const before = m_before;
    m_before.clear();
    if (before && before->isVisible() && before->isEnabled())
        before->setFocus(Qt::OtherFocusReason);
    else if (RowsTable* table = m_tables.value(m_view))
        table->setFocus(Qt::OtherFocusReason);
    emit settledChanged();
}

} // namespace vigia::ui
