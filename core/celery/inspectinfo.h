#pragma once

#include <QDateTime>
#include <QJsonValue>
#include <QList>
#include <QMap>
#include <QString>

namespace vigia::celery {

/// A task that a worker holds: runs, waits in its memory, or waits for its time.
struct HeldTask
{
    QString id;
    QString name;
    QJsonValue args; ///< as sent; text (Python) when asked for safely
    QJsonValue kwargs;
    QString node;
    QDateTime started; ///< UTC; null while it waits
    QDateTime eta; ///< of scheduled ones
    QString queue;
    int priority = 0;
    bool acknowledged = false;
    bool redelivered = false;
    qint64 processId = 0; ///< of the pool's process that runs it

    friend bool operator==(const HeldTask&, const HeldTask&) = default;
};

struct WorkerStats
{
    qint64 processId = 0;
    qint64 uptimeSeconds = 0;
    qint64 clock = 0;
    QList<qint64> poolProcesses; ///< those alive: maxConcurrency does not follow grow and shrink
    int maxConcurrency = 0;
    int maxTasksPerChild = 0; ///< 0 = no limit
    int prefetchCount = 0;
    qint64 maxMemoryKiB = 0; ///< the main process' peak
    QMap<QString, qint64> totals; ///< tasks received since the start, by name
    QString broker; ///< "host:port/db"
    int autoscaleMax = -1; ///< -1: it does not scale by itself
    int autoscaleMin = -1;
};

struct ConsumedQueue
{
    QString name;
    QString exchange;
    QString routingKey;
};

struct RegisteredTask
{
    QString name;
    QMap<QString, QString> attributes; ///< what was asked for and is set: "rate_limit" → "10/m"
};

/// Where a worker has a task: "active", "reserved", "ready".
struct TaskWhereabouts
{
    QString where;
    HeldTask task;
};

// A worker's replies as values. What is missing or of another kind stays at its default; nothing fails.

/// Of active, reserved and scheduled.
QList<HeldTask> heldTasks(const QJsonValue& reply);
WorkerStats workerStats(const QJsonValue& reply);
QList<ConsumedQueue> consumedQueues(const QJsonValue& reply);
QList<RegisteredTask> registeredTasks(const QJsonValue& reply);
QList<TaskWhereabouts> taskWhereabouts(const QJsonValue& reply);

} // namespace vigia::celery
