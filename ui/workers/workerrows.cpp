#include "ui/workers/workerrows.h"

#include "ui/base/format.h"
#include "ui/workers/workerwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace vigia::ui::workerrows {

namespace {

using namespace workerwords;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(WorkerRows)
};

bool passes(const QString& filter, const QStringList& texts)
{
    return filter.isEmpty() || std::any_of(texts.begin(), texts.end(), [&](const QString& text) {
               return text.contains(filter, Qt::CaseInsensitive);
           });
}

QString hintOf(const celery::WorkerInfo& worker, const QDateTime& now)
{
    QStringList lines;
    for (const celery::WorkerEvidence& one : worker.evidence)
        lines += QStringLiteral("%1 · %2").arg(one.text,
                                               format::ago(std::chrono::milliseconds(one.at.msecsTo(now))));
    return lines.join(u'\n');
}

/// Alarms first, then what is not known.
int rank(const celery::WorkerInfo& worker)
{
    switch (mark(worker)) {
    case RowMark::Alarm1:
        return 0;
    case RowMark::Alarm2:
        return 1;
    case RowMark::Unknown:
        return 2;
    case RowMark::Stopped:
        return 4;
    default:
        return 3;
    }
}

} // namespace

QList<RowColumn> workerColumns()
{
    return {{QStringLiteral("worker"), Tr::tr("Worker")},
            {QStringLiteral("state"), Tr::tr("State")},
            {QStringLiteral("proof"), Tr::tr("Proven by"), false, true},
            {QStringLiteral("pool"), Tr::tr("Pool"), true},
            {QStringLiteral("runs"), Tr::tr("Runs"), true},
            {QStringLiteral("queues"), Tr::tr("Queues")},
            {QStringLiteral("processed"), Tr::tr("Done"), true},
            {QStringLiteral("failed"), Tr::tr("Failed"), true},
            {QStringLiteral("load"), Tr::tr("Load"), true}};
}

QList<RowColumn> taskColumns()
{
    return {{QStringLiteral("task"), Tr::tr("Task")},     {QStringLiteral("name"), Tr::tr("Name")},
            {QStringLiteral("place"), Tr::tr("Where")},   {QStringLiteral("age"), Tr::tr("Age"), true},
            {QStringLiteral("worker"), Tr::tr("Worker")}, {QStringLiteral("queue"), Tr::tr("Queue")}};
}

QList<RowColumn> queueColumns()
{
    return {{QStringLiteral("queue"), Tr::tr("Queue")},
            {QStringLiteral("waiting"), Tr::tr("Waiting"), true},
            {QStringLiteral("trend"), Tr::tr("Trend"), true},
            {QStringLiteral("oldest"), Tr::tr("Oldest"), true},
            {QStringLiteral("consumers"), Tr::tr("Consumed by")}};
}

std::vector<Row> ofWorkers(const workers::WorkersInfo& info, const QString& filter, const QDateTime& now)
{
    std::vector<const workers::WorkerRow*> shown;
    for (const workers::WorkerRow& row : info.workers) {
        const celery::WorkerInfo& worker = row.worker;
        if (passes(filter, worker.queues + QStringList {worker.name, state(worker.state)}))
            shown.push_back(&row);
    }
    std::stable_sort(shown.begin(), shown.end(),
                     [](const auto* a, const auto* b) { return rank(a->worker) < rank(b->worker); });
    std::vector<Row> rows;
    for (const workers::WorkerRow* row : shown) {
        const celery::WorkerInfo& worker = row->worker;
        QString word = state(worker.state);
        if (worker.isDuplicate())
            word = Tr::tr("%1 × %2", "state, how many share the name").arg(word).arg(worker.bearers);
        rows.push_back(
            {worker.name,
             mark(worker),
             {oneLine(worker.name), word, proof(worker, now), count(row->pool), count(worker.active),
              oneLine(worker.queues.join(QStringLiteral(", "))), count(worker.processed), count(row->failed),
              row->load[0] < 0 ? format::none() : format::number(row->load[0], 2)},
             {worker.name, {}, hintOf(worker, now)}});
    }
    return rows;
}

QString taskKey(const workers::WorkerTask& task)
{
    return task.task.node + QChar(0) + task.task.id;
}

std::vector<Row> ofTasks(const workers::WorkersInfo& info, const QString& filter, const QDateTime& now)
{
    std::vector<const workers::WorkerTask*> shown;
    for (const workers::WorkerTask& one : info.tasks)
        if (passes(filter, {one.task.id, one.task.name, one.task.node, one.task.queue, place(one.place)}))
            shown.push_back(&one);
    std::stable_sort(shown.begin(), shown.end(), [](const auto* a, const auto* b) {
        if (a->place != b->place)
            return a->place < b->place;
        return a->task.started.isValid() && a->task.started < b->task.started;
    });
    std::vector<Row> rows;
    for (const workers::WorkerTask* one : shown) {
        const celery::HeldTask& task = one->task;
        QString age = ageOf(task.started, now);
        if (one->place == workers::TaskPlace::Scheduled && task.eta > now)
            age = Tr::tr("in %1").arg(ageOf(now, task.eta));
        rows.push_back({taskKey(*one),
                        one->place == workers::TaskPlace::Active ? RowMark::Running : RowMark::Unknown,
                        {shortId(task.id), oneLine(task.name), place(one->place), age, oneLine(task.node),
                         oneLine(task.queue)},
                        {task.id}});
    }
    return rows;
}

std::vector<Row> ofQueues(const workers::WorkersInfo& info, const QString& filter, const QDateTime& now)
{
    std::vector<Row> rows;
    for (const workers::QueueRow& queue : info.queues) {
        if (!passes(filter, queue.consumers + QStringList {queue.name}))
            continue;
        const bool isLeft = queue.consumers.isEmpty();
        // Messages that nobody takes are wrong; an empty queue of nobody is not.
        const RowMark mark = !isLeft ? RowMark::Running
            : queue.length > 0       ? RowMark::Alarm2
                                     : RowMark::Stopped;
        rows.push_back({queue.name,
                        mark,
                        {oneLine(queue.name), count(queue.length), trend(queue.trend), oldest(queue, now),
                         isLeft ? Tr::tr("nobody") : oneLine(queue.consumers.join(QStringLiteral(", ")))},
                        {queue.name}});
    }
    return rows;
}

} // namespace vigia::ui::workerrows
