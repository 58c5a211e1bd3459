#include "app/ctl/workersoutput.h"

#include "app/ctl/exitcode.h"
#include "core/celery/pythonrepr.h"

#include <QJsonDocument>

namespace vigia::ctl {

namespace {

using namespace celery;

constexpr qsizetype ShownText = 60;

QJsonValue isoOrNull(const QDateTime& time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue::Null;
}

QString shown(const QString& text)
{
    const QString line = text.simplified();
    return line.size() > ShownText ? QString(line.left(ShownText) % u'…') : line;
}

QString shown(const QJsonValue& value)
{
    return shown(value.isString() ? value.toString() : pythonRepr(value));
}

QString localTime(const QDateTime& time)
{
    return time.isValid() ? time.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"))
                          : QStringLiteral("–");
}

QString orDash(qint64 number)
{
    return number < 0 ? QStringLiteral("–") : QString::number(number);
}

double ageOf(const QDateTime& time, const QDateTime& now)
{
    return static_cast<double>(std::max<qint64>(0, time.msecsTo(now))) / 1000;
}

template<typename T, typename F>
QJsonArray arrayOf(const T& list, F toValue)
{
    QJsonArray array;
    for (const auto& one : list)
        array += toValue(one);
    return array;
}

} // namespace

QJsonObject WorkersOutput::toJson(const WorkerInfo& worker, const QDateTime& now)
{
    const QJsonArray evidence = arrayOf(worker.evidence, [](const WorkerEvidence& one) { return one.text; });
    const QJsonArray ages =
        arrayOf(worker.evidence, [&now](const WorkerEvidence& one) { return ageOf(one.at, now); });
    const auto known = [](qint64 number) { return number < 0 ? QJsonValue() : QJsonValue(number); };
    return {{QStringLiteral("name"), worker.name},
            {QStringLiteral("state"), workerStateName(worker.state)},
            {QStringLiteral("evidence"), evidence},
            {QStringLiteral("age_s"),
             worker.observed().isValid() ? QJsonValue(ageOf(worker.observed(), now)) : QJsonValue()},
            {QStringLiteral("evidence_age_s"), ages},
            {QStringLiteral("bearers"), worker.bearers},
            {QStringLiteral("active"), known(worker.active)},
            {QStringLiteral("processes"), known(worker.processes)},
            {QStringLiteral("processed"), known(worker.processed)},
            {QStringLiteral("queues"), QJsonArray::fromStringList(worker.queues)}};
}

QJsonObject WorkersOutput::toJson(const HeldTask& task)
{
    return {{QStringLiteral("id"), task.id},
            {QStringLiteral("name"), task.name},
            {QStringLiteral("args"), task.args},
            {QStringLiteral("kwargs"), task.kwargs},
            {QStringLiteral("worker"), task.node},
            {QStringLiteral("started"), isoOrNull(task.started)},
            {QStringLiteral("eta"), isoOrNull(task.eta)},
            {QStringLiteral("queue"), task.queue},
            {QStringLiteral("priority"), task.priority},
            {QStringLiteral("acknowledged"), task.acknowledged},
            {QStringLiteral("redelivered"), task.redelivered},
            {QStringLiteral("pid"), task.processId > 0 ? QJsonValue(task.processId) : QJsonValue()}};
}

QJsonObject WorkersOutput::toJson(const WorkerStats& stats)
{
    QJsonObject totals;
    for (auto it = stats.totals.begin(); it != stats.totals.end(); ++it)
        totals.insert(it.key(), it.value());
    return {{QStringLiteral("pid"), stats.processId},
            {QStringLiteral("uptime_s"), stats.uptimeSeconds},
            {QStringLiteral("processes"), arrayOf(stats.poolProcesses, [](qint64 pid) { return pid; })},
            {QStringLiteral("max_concurrency"), stats.maxConcurrency},
            {QStringLiteral("prefetch_count"), stats.prefetchCount},
            {QStringLiteral("max_memory_kib"), stats.maxMemoryKiB},
            {QStringLiteral("broker"), stats.broker},
            {QStringLiteral("totals"), totals}};
}

QJsonObject WorkersOutput::toJson(const WatchedTask& task)
{
    return {{QStringLiteral("id"), task.id},
            {QStringLiteral("name"), task.name},
            {QStringLiteral("state"), QString::fromLatin1(taskStateName(task.state))},
            {QStringLiteral("worker"), task.worker},
            {QStringLiteral("queue"), task.queue},
            {QStringLiteral("sent"), isoOrNull(task.sent)},
            {QStringLiteral("received"), isoOrNull(task.received)},
            {QStringLiteral("started"), isoOrNull(task.started)},
            {QStringLiteral("finished"), isoOrNull(task.finished)},
            {QStringLiteral("runtime_s"), task.runtime >= 0 ? QJsonValue(task.runtime) : QJsonValue()},
            {QStringLiteral("retries"), task.retries},
            {QStringLiteral("deliveries"), task.deliveries},
            {QStringLiteral("exception"), task.exception}};
}

QJsonObject WorkersOutput::toJson(const TaskResult& result)
{
    QJsonValue error;
    if (!result.exceptionType.isEmpty())
        error = QJsonObject {{QStringLiteral("type"), result.exceptionType},
                             {QStringLiteral("message"), result.exceptionMessage},
                             {QStringLiteral("traceback"), result.traceback}};
    return {{QStringLiteral("id"), result.id},
            {QStringLiteral("state"), result.stateName},
            {QStringLiteral("result"), result.exceptionType.isEmpty() ? result.value : QJsonValue()},
            {QStringLiteral("error"), error},
            {QStringLiteral("done"), isoOrNull(result.done)},
            {QStringLiteral("children"), QJsonArray::fromStringList(result.children)}};
}

QJsonArray WorkersOutput::toJson(const QList<RegisteredTask>& tasks)
{
    return arrayOf(tasks, [](const RegisteredTask& task) {
        QJsonObject json {{QStringLiteral("name"), task.name}};
        for (auto it = task.attributes.begin(); it != task.attributes.end(); ++it)
            json.insert(it.key(), it.value());
        return json;
    });
}

void WorkersOutput::remarks(const ControlAnswer& answer)
{
    for (const QString& name : answer.silent)
        m_output.note(tr("%1 did not answer: that proves nothing.").arg(name));
    for (const QString& name : answer.duplicates())
        m_output.note(tr("Several workers bear the name %1: orders reach all of them.").arg(name));
    if (answer.silent.isEmpty() && answer.timedOut)
        m_output.note(tr("%1 of %2 workers answered.").arg(answer.replies.size()).arg(answer.receivers));
}

int WorkersOutput::survey(const WorkerSurveyInfo& survey)
{
    m_output.document(arrayOf(survey.workers,
                              [&survey](const WorkerInfo& worker) { return toJson(worker, survey.taken); }));
    QList<QStringList> rows;
    for (const WorkerInfo& worker : survey.workers) {
        QStringList evidence;
        for (const WorkerEvidence& one : worker.evidence)
            evidence += one.text;
        const QString age = worker.observed().isValid()
            ? QString::number(ageOf(worker.observed(), survey.taken), 'f', 1)
            : QStringLiteral("–");
        rows +=
            {worker.name, workerStateName(worker.state),      orDash(worker.active), worker.queues.join(u','),
             age,         evidence.join(QStringLiteral("; "))};
    }
    m_output.table({tr("Worker"), tr("State"), tr("Runs"), tr("Queues"), tr("Age s"), tr("Evidence")}, rows);
    if (rows.isEmpty())
        m_output.line(tr("No worker is connected to Redis, and none has left its name there."));
    if (survey.nameless > 0)
        m_output.note(tr("%n worker(s) more took the question and did not answer.", nullptr,
                         static_cast<int>(survey.nameless)));
    return Ok;
}

int WorkersOutput::replies(const ControlAnswer& answer, const QJsonObject& more)
{
    QJsonObject document {{QStringLiteral("receivers"), answer.receivers},
                          {QStringLiteral("replies"),
                           arrayOf(answer.replies,
                                   [](const ControlReply& reply) {
                                       return QJsonObject {{QStringLiteral("worker"), reply.node},
                                                           {QStringLiteral("ok"), reply.isOk()},
                                                           {QStringLiteral("reply"), reply.value}};
                                   })},
                          {QStringLiteral("silent"), QJsonArray::fromStringList(answer.silent)},
                          {QStringLiteral("duplicates"), QJsonArray::fromStringList(answer.duplicates())}};
    for (auto it = more.begin(); it != more.end(); ++it)
        document.insert(it.key(), it.value());
    m_output.document(document);
    QList<QStringList> rows;
    bool isWell = true;
    for (const ControlReply& reply : answer.replies) {
        const QJsonValue ok = reply.value[QStringLiteral("ok")];
        rows += {reply.node, reply.isOk() ? tr("ok") : tr("refused"),
                 shown(reply.isOk() ? (ok.isUndefined() ? reply.value : ok) : QJsonValue(reply.error))};
        isWell = isWell && reply.isOk();
    }
    m_output.table({tr("Worker"), tr("Answer"), tr("In its words")}, rows);
    remarks(answer);
    if (!isWell)
        return Failed;
    return answer.silent.isEmpty() ? Ok : Unavailable;
}

int WorkersOutput::tasks(const ControlAnswer& answer)
{
    QJsonArray array;
    QList<QStringList> rows;
    for (const ControlReply& reply : answer.replies) {
        for (HeldTask task : heldTasks(reply.value)) {
            task.node = reply.node;
            array += toJson(task);
            rows += {task.id,    task.name,
                     task.node,  localTime(task.started.isValid() ? task.started : task.eta),
                     task.queue, shown(task.args)};
        }
    }
    m_output.document(array);
    if (rows.isEmpty())
        m_output.line(tr("No task."));
    else
        m_output.table(
            {tr("Task"), tr("Name"), tr("Worker"), tr("Since, or at"), tr("Queue"), tr("Arguments")}, rows);
    remarks(answer);
    return answer.silent.isEmpty() ? Ok : Unavailable;
}

int WorkersOutput::stats(const ControlAnswer& answer)
{
    QJsonArray array;
    QList<QStringList> rows;
    for (const ControlReply& reply : answer.replies) {
        const WorkerStats stats = workerStats(reply.value);
        QJsonObject json = toJson(stats);
        json.insert(QStringLiteral("worker"), reply.node);
        array += json;
        qint64 total = 0;
        for (const qint64 count : stats.totals)
            total += count;
        rows += {reply.node,
                 QString::number(stats.processId),
                 QString::number(stats.uptimeSeconds),
                 QString::number(stats.poolProcesses.size()),
                 QString::number(stats.prefetchCount),
                 QString::number(total),
                 QString::number(stats.maxMemoryKiB / 1024)};
    }
    m_output.document(array);
    m_output.table(
        {tr("Worker"), tr("PID"), tr("Up s"), tr("Processes"), tr("Prefetch"), tr("Tasks"), tr("Peak MiB")},
        rows);
    remarks(answer);
    return answer.silent.isEmpty() ? Ok : Unavailable;
}

int WorkersOutput::registered(const ControlAnswer& answer)
{
    QJsonArray array;
    QList<QStringList> rows;
    for (const ControlReply& reply : answer.replies) {
        const QList<RegisteredTask> tasks = registeredTasks(reply.value);
        array +=
            QJsonObject {{QStringLiteral("worker"), reply.node}, {QStringLiteral("tasks"), toJson(tasks)}};
        for (const RegisteredTask& task : tasks) {
            QStringList attributes;
            for (auto it = task.attributes.begin(); it != task.attributes.end(); ++it)
                attributes += it.key() % u'=' % it.value();
            rows += {reply.node, task.name, attributes.join(u' ')};
        }
    }
    m_output.document(array);
    m_output.table({tr("Worker"), tr("Task"), tr("Settings")}, rows);
    remarks(answer);
    return answer.silent.isEmpty() ? Ok : Unavailable;
}

int WorkersOutput::settings(const ControlAnswer& answer)
{
    QJsonArray array;
    QList<QStringList> rows;
    for (const ControlReply& reply : answer.replies) {
        const QJsonObject conf = reply.value.toObject();
        array += QJsonObject {{QStringLiteral("worker"), reply.node}, {QStringLiteral("settings"), conf}};
        for (auto it = conf.begin(); it != conf.end(); ++it)
            rows += {reply.node, it.key(), shown(it.value())};
    }
    m_output.document(array);
    m_output.table({tr("Worker"), tr("Setting"), tr("Value")}, rows);
    remarks(answer);
    return answer.silent.isEmpty() ? Ok : Unavailable;
}

int WorkersOutput::messages(const QString& queue, const QList<QueuedMessage>& messages)
{
    QJsonArray array;
    QList<QStringList> rows;
    for (const QueuedMessage& message : messages) {
        QJsonObject json {{QStringLiteral("queue"), queue},
                          {QStringLiteral("priority_step"), message.step},
                          {QStringLiteral("bytes"), message.bytes.size()}};
        if (message.task) {
            json.insert(QStringLiteral("id"), message.task->id);
            json.insert(QStringLiteral("name"), message.task->task);
            json.insert(QStringLiteral("args"), message.task->args);
            json.insert(QStringLiteral("kwargs"), message.task->kwargs);
            json.insert(QStringLiteral("eta"), isoOrNull(message.task->eta));
            json.insert(QStringLiteral("redelivered"), message.task->redelivered);
            rows += {message.task->id, message.task->task, QString::number(message.step),
                     shown(message.task->args), shown(message.task->kwargs)};
        } else {
            json.insert(QStringLiteral("problem"), message.problem);
            rows += {QStringLiteral("–"), tr("damaged"), QString::number(message.step), message.problem, {}};
        }
        array += json;
    }
    m_output.document(array);
    if (rows.isEmpty())
        m_output.line(tr("Nothing waits in %1.").arg(queue));
    else
        m_output.table({tr("Task"), tr("Name"), tr("Priority"), tr("Arguments"), tr("Keywords")}, rows);
    return Ok;
}

int WorkersOutput::result(const TaskResult& result)
{
    m_output.document(toJson(result));
    m_output.line(tr("%1: %2").arg(result.id, result.stateName));
    if (!result.exceptionType.isEmpty())
        m_output.line(result.traceback.isEmpty()
                          ? QString(result.exceptionType % u": " % result.exceptionMessage)
                          : result.traceback.trimmed());
    else if (!result.value.isNull())
        m_output.line(result.value.isString() ? result.value.toString() : pythonRepr(result.value));
    return result.state == TaskState::Success || !result.isFinal() ? Ok : Failed;
}

} // namespace vigia::ctl
