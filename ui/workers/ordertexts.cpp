#include "ui/workers/ordertexts.h"

#include "ui/base/format.h"
#include "ui/base/rowsmodel.h"
#include "ui/workers/workerwords.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace vigia::ui::ordertexts {

namespace {

using workers::WorkerOrder;
using Kind = WorkerOrder::Kind;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(OrderTexts)
};

QString subject(const WorkerOrder& order)
{
    if (order.kind == Kind::Purge)
        return oneLine(order.queue);
    if (order.kind == Kind::Revoke || order.kind == Kind::Terminate)
        return order.ids.size() == 1 ? workerwords::shortId(order.ids.first())
                                     : Tr::tr("%n task(s)", nullptr, static_cast<int>(order.ids.size()));
    return oneLine(order.workers.join(QStringLiteral(", ")));
}

QString compact(const QJsonObject& json)
{
    return oneLine(QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)));
}

bool isRunning(const workers::WorkersInfo& info, const QString& id)
{
    return std::any_of(info.tasks.begin(), info.tasks.end(), [&](const workers::WorkerTask& task) {
        return task.task.id == id && task.place == workers::TaskPlace::Active;
    });
}

} // namespace

QString title(const WorkerOrder& order)
{
    const QString of = subject(order);
    switch (order.kind) {
    case Kind::Ping:
        return Tr::tr("Ping %1").arg(of);
    case Kind::Grow:
        return Tr::tr("Add processes to %1").arg(of);
    case Kind::Shrink:
        return Tr::tr("Take processes from %1").arg(of);
    case Kind::Autoscale:
        return Tr::tr("Range of processes of %1").arg(of);
    case Kind::RateLimit:
        return Tr::tr("Limit how often a task starts on %1").arg(of);
    case Kind::TimeLimit:
        return Tr::tr("Limit how long a task runs on %1").arg(of);
    case Kind::AddConsumer:
        return Tr::tr("Make %1 take a queue").arg(of);
    case Kind::CancelConsumer:
        return Tr::tr("Make %1 leave a queue").arg(of);
    case Kind::Shutdown:
        return Tr::tr("Shut down %1").arg(of);
    case Kind::Revoke:
        return Tr::tr("Revoke task %1").arg(of);
    case Kind::Terminate:
        return Tr::tr("End task %1 now").arg(of);
    case Kind::Purge:
        return Tr::tr("Empty queue %1").arg(of);
    }
    return {};
}

QString effect(const WorkerOrder& order, const workers::WorkersInfo& info)
{
    switch (order.kind) {
    case Kind::Ping:
        return {};
    case Kind::Grow:
        return Tr::tr(
            "The pool gets more processes, until the worker restarts. The way back: take them away.");
    case Kind::Shrink:
        return Tr::tr("Processes end after the task that they run. The way back: add them again.");
    case Kind::Autoscale:
        return Tr::tr("Between how many processes the worker scales by itself, until it restarts. A worker "
                      "that was started without --autoscale refuses.");
    case Kind::RateLimit:
        return Tr::tr("10/s, 10/m or 10/h; 0 lifts the limit. Until the worker restarts.");
    case Kind::TimeLimit:
        return Tr::tr("Counts for processes that start later; 0 sets no limit. Celery tells nothing of its "
                      "effect, so only the worker's consent can be shown.");
    case Kind::AddConsumer:
        return Tr::tr("The worker takes messages of this queue too, until it restarts.");
    case Kind::CancelConsumer: {
        const QString last =
            Tr::tr("The worker takes nothing more from this queue, until it restarts. Queues "
                   "that it alone consumes are left: %1.");
        const QStringList orphans = info.orphans(order.workers);
        return orphans.isEmpty() ? Tr::tr("The worker takes nothing more from this queue, until it restarts.")
                                 : last.arg(oneLine(orphans.join(QStringLiteral(", "))));
    }
    case Kind::Shutdown: {
        QString text =
            Tr::tr("The worker ends what it runs, gives back what it holds, and stops. Only whoever "
                   "keeps its process can start it again.");
        const QStringList orphans = info.orphans(order.workers);
        if (!orphans.isEmpty())
            text += QChar(u' ')
                + Tr::tr("Nobody else consumes: %1.").arg(oneLine(orphans.join(QStringLiteral(", "))));
        return text;
    }
    case Kind::Revoke:
        return Tr::tr("A task that has not begun is dropped; one that runs goes on. There is no way back.");
    case Kind::Terminate:
        return Tr::tr(
            "The process that runs it is killed, whatever the task has done so far. There is no way "
            "back; the run can be tried again.");
    case Kind::Purge: {
        const workers::QueueRow* queue = info.findQueue(order.queue);
        return Tr::tr("%n message(s) are thrown away for good: these tasks never run.", nullptr,
                      queue ? static_cast<int>(queue->length) : 0);
    }
    }
    return {};
}

QString basis(const WorkerOrder& order, const workers::WorkersInfo& info)
{
    if (order.kind == Kind::Purge) {
        const workers::QueueRow* queue = info.findQueue(order.queue);
        return queue ? Tr::tr("Now: %n message(s) wait.", nullptr, static_cast<int>(queue->length))
                     : QString();
    }
    if (order.kind == Kind::Revoke || order.kind == Kind::Terminate)
        return isRunning(info, order.ids.value(0)) ? Tr::tr("Now: it runs.")
                                                   : Tr::tr("Now: it does not run.");
    const workers::WorkerRow* row = info.find(order.workers.value(0));
    if (!row)
        return Tr::tr("The worker is not known any more.");
    QString text = Tr::tr("Now: %1, runs %2, pool of %3.")
                       .arg(workerwords::state(row->worker.state), workerwords::count(row->worker.active),
                            workerwords::count(row->pool));
    if (row->worker.isDuplicate())
        text += QChar(u' ')
            + Tr::tr("%n workers bear this name: all of them obey.", nullptr, row->worker.bearers);
    return text;
}

QString verb(const WorkerOrder& order)
{
    switch (order.kind) {
    case Kind::Ping:
        return Tr::tr("Ping");
    case Kind::Grow:
        return Tr::tr("Add %n process(es)", nullptr, order.number);
    case Kind::Shrink:
        return Tr::tr("Take %n process(es)", nullptr, order.number);
    case Kind::Autoscale:
        return Tr::tr("Set the range");
    case Kind::RateLimit:
    case Kind::TimeLimit:
        return Tr::tr("Set the limit");
    case Kind::AddConsumer:
        return Tr::tr("Take the queue");
    case Kind::CancelConsumer:
        return Tr::tr("Leave the queue");
    case Kind::Shutdown:
        return Tr::tr("Shut down");
    case Kind::Revoke:
        return Tr::tr("Revoke the task");
    case Kind::Terminate:
        return Tr::tr("End the task");
    case Kind::Purge:
        return Tr::tr("Empty the queue");
    }
    return {};
}

QString nameToType(const WorkerOrder& order)
{
    if (order.tier() != WorkerOrder::Tier::Typed)
        return {};
    if (order.kind == Kind::Terminate)
        return order.ids.value(0).left(8);
    return order.kind == Kind::Purge ? order.queue : order.workers.value(0);
}

QString done(const WorkerOrder& order, const workers::OrderOutcome& outcome)
{
    const QString of = subject(order);
    switch (order.kind) {
    case Kind::Ping:
        return Tr::tr("%1 answered.").arg(of);
    case Kind::Grow:
    case Kind::Shrink:
        return Tr::tr("%1: the pool has %2 processes, before %3.")
            .arg(of)
            .arg(outcome.after[order.workers.value(0)].toInt())
            .arg(outcome.before[order.workers.value(0)].toInt());
    case Kind::TimeLimit:
        return Tr::tr("%1 agreed; Celery tells nothing of the effect.").arg(of);
    case Kind::Shutdown:
        return Tr::tr("%1 has said goodbye.").arg(of);
    case Kind::Purge:
        return Tr::tr("%n message(s) thrown away.", nullptr, static_cast<int>(outcome.purged));
    case Kind::Revoke:
    case Kind::Terminate:
        return Tr::tr("Task %1 is revoked and does not run.").arg(of);
    default:
        return Tr::tr("%1: done, and measured.").arg(of);
    }
}

QString notDone(const WorkerOrder& order, const workers::OrderOutcome& outcome)
{
    for (const celery::ControlReply& reply : outcome.answer.replies)
        if (!reply.isOk())
            return Tr::tr("%1 refused: %2").arg(oneLine(reply.node), oneLine(reply.error));
    if (order.kind == Kind::Shutdown)
        return Tr::tr("%1 was told to end and has not said so yet: it may still run its last tasks.")
            .arg(subject(order));
    return Tr::tr("The worker agreed, but no effect was seen: before %1, now %2.")
        .arg(compact(outcome.before), compact(outcome.after));
}

bool isOther(const WorkerOrder& order, const workers::WorkersInfo& before, const workers::WorkersInfo& now)
{
    if (order.kind == Kind::Purge) {
        const workers::QueueRow* then = before.findQueue(order.queue);
        const workers::QueueRow* queue = now.findQueue(order.queue);
        return then && queue && queue->length > then->length;
    }
    if (order.kind == Kind::Revoke || order.kind == Kind::Terminate)
        return isRunning(before, order.ids.value(0)) != isRunning(now, order.ids.value(0));
    const workers::WorkerRow* then = before.find(order.workers.value(0));
    const workers::WorkerRow* row = now.find(order.workers.value(0));
    if (!then || !row)
        return then != row;
    const auto isCalm = [](celery::WorkerState state) {
        return state == celery::WorkerState::Idle || state == celery::WorkerState::Working;
    };
    const bool isSame =
        then->worker.state == row->worker.state || (isCalm(then->worker.state) && isCalm(row->worker.state));
    return !isSame || then->worker.bearers != row->worker.bearers
        || (then->pool != row->pool && (order.kind == Kind::Grow || order.kind == Kind::Shrink));
}

} // namespace vigia::ui::ordertexts
