#include "core/celery/inspectinfo.h"

#include <QJsonArray>
#include <QJsonObject>

namespace vigia::celery {

namespace {

/// Beyond it a time is nonsense, and would not fit.
constexpr double LatestSecond = 4e9;

QDateTime instant(const QJsonValue& unixSeconds)
{
    const double seconds = unixSeconds.toDouble();
    if (!(seconds > 0) || seconds > LatestSecond)
        return {};
    return QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(seconds * 1000), Qt::UTC);
}

HeldTask heldTask(const QJsonObject& json)
{
    HeldTask task;
    task.id = json[QStringLiteral("id")].toString();
    task.name = json[QStringLiteral("name")].toString();
    if (task.name.isEmpty())
        task.name = json[QStringLiteral("type")].toString();
    task.args = json[QStringLiteral("args")];
    task.kwargs = json[QStringLiteral("kwargs")];
    task.node = json[QStringLiteral("hostname")].toString();
    task.started = instant(json[QStringLiteral("time_start")]);
    task.acknowledged = json[QStringLiteral("acknowledged")].toBool();
    task.processId = json[QStringLiteral("worker_pid")].toInteger();
    const QJsonObject delivery = json[QStringLiteral("delivery_info")].toObject();
    task.queue = delivery[QStringLiteral("routing_key")].toString();
    task.priority = delivery[QStringLiteral("priority")].toInt();
    task.redelivered = delivery[QStringLiteral("redelivered")].toBool();
    return task;
}

} // namespace

QList<HeldTask> heldTasks(const QJsonValue& reply)
{
    QList<HeldTask> tasks;
    for (const QJsonValue& item : reply.toArray()) {
        const QJsonObject json = item.toObject();
        const QJsonObject request = json[QStringLiteral("request")].toObject();
        HeldTask task = heldTask(request.isEmpty() ? json : request);
        task.eta = QDateTime::fromString(json[QStringLiteral("eta")].toString(), Qt::ISODateWithMs).toUTC();
        if (!task.id.isEmpty())
            tasks += task;
    }
    return tasks;
}

WorkerStats workerStats(const QJsonValue& reply)
{
    const QJsonObject json = reply.toObject();
    const QJsonObject pool = json[QStringLiteral("pool")].toObject();
    const QJsonObject broker = json[QStringLiteral("broker")].toObject();
    WorkerStats stats;
    stats.processId = json[QStringLiteral("pid")].toInteger();
    stats.uptimeSeconds = json[QStringLiteral("uptime")].toInteger();
    stats.clock = json[QStringLiteral("clock")].toVariant().toLongLong();
    for (const QJsonValue& process : pool[QStringLiteral("processes")].toArray())
        stats.poolProcesses += process.toInteger();
    stats.maxConcurrency = pool[QStringLiteral("max-concurrency")].toInt();
    stats.maxTasksPerChild = pool[QStringLiteral("max-tasks-per-child")].toInt();
    stats.prefetchCount = json[QStringLiteral("prefetch_count")].toInt();
    stats.maxMemoryKiB = json[QStringLiteral("rusage")][QStringLiteral("maxrss")].toInteger();
    const QJsonObject totals = json[QStringLiteral("total")].toObject();
    for (auto it = totals.begin(); it != totals.end(); ++it)
        stats.totals.insert(it.key(), it.value().toInteger());
    const QJsonObject autoscaler = json[QStringLiteral("autoscaler")].toObject();
    stats.autoscaleMax = autoscaler[QStringLiteral("max")].toInt(-1);
    stats.autoscaleMin = autoscaler[QStringLiteral("min")].toInt(-1);
    if (!broker.isEmpty())
        stats.broker = QStringLiteral("%1:%2/%3")
                           .arg(broker[QStringLiteral("hostname")].toString())
                           .arg(broker[QStringLiteral("port")].toInt())
                           .arg(broker[QStringLiteral("virtual_host")].toString());
    return stats;
}

QList<ConsumedQueue> consumedQueues(const QJsonValue& reply)
{
    QList<ConsumedQueue> queues;
    for (const QJsonValue& item : reply.toArray()) {
        const ConsumedQueue queue {item[QStringLiteral("name")].toString(),
                                   item[QStringLiteral("exchange")][QStringLiteral("name")].toString(),
                                   item[QStringLiteral("routing_key")].toString()};
        if (!queue.name.isEmpty())
            queues += queue;
    }
    return queues;
}

QList<RegisteredTask> registeredTasks(const QJsonValue& reply)
{
    QList<RegisteredTask> tasks;
    for (const QJsonValue& item : reply.toArray()) {
        // "name [max_retries=3 rate_limit=10/m]"
        const QString text = item.toString();
        const qsizetype bracket = text.indexOf(QStringLiteral(" ["));
        RegisteredTask task {text.left(bracket < 0 ? text.size() : bracket), {}};
        const QString attributes = bracket < 0 ? QString() : text.mid(bracket + 2).remove(u']');
        for (const QString& pair : attributes.split(u' ', Qt::SkipEmptyParts))
            task.attributes.insert(pair.section(u'=', 0, 0), pair.section(u'=', 1));
        if (!task.name.isEmpty())
            tasks += task;
    }
    return tasks;
}

QList<TaskWhereabouts> taskWhereabouts(const QJsonValue& reply)
{
    QList<TaskWhereabouts> found;
    const QJsonObject json = reply.toObject();
    for (auto it = json.begin(); it != json.end(); ++it) {
        const QJsonArray pair = it.value().toArray();
        TaskWhereabouts whereabouts {pair.at(0).toString(), heldTask(pair.at(1).toObject())};
        if (whereabouts.task.id.isEmpty())
            whereabouts.task.id = it.key();
        found += whereabouts;
    }
    return found;
}

} // namespace vigia::celery
