#pragma once

#include "core/celery/inspectinfo.h"
#include "core/celery/queueinfo.h"
#include "core/celery/workerinfo.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QPointF>
#include <QStringList>

#include <array>

namespace vigia::workers {

/// Where a worker has a task.
enum class TaskPlace
{
    Active, ///< runs
    Reserved, ///< in its memory, not begun
    Scheduled, ///< in its memory until its time
};

struct WorkerTask
{
    TaskPlace place = TaskPlace::Active;
    celery::HeldTask task; ///< its node is set

    friend bool operator==(const WorkerTask&, const WorkerTask&) = default;
};

/// A worker with all that was asked and heard of it. Numbers are -1 while they are not known.
struct WorkerRow
{
    celery::WorkerInfo worker;
    QDateTime lastHeartbeat; ///< UTC; null = none was heard
    qint64 processId = -1;
    qint64 uptimeSeconds = -1;
    int pool = -1; ///< processes, alive
    int prefetch = -1;
    int autoscaleMax = -1; ///< -1 = does not scale by itself
    int autoscaleMin = -1;
    qint64 memoryKiB = -1; ///< peak of the main process
    int reserved = -1;
    int scheduled = -1;
    qint64 failed = -1; ///< since WorkersInfo::watchedSince
    qint64 retried = -1; ///< since then
    std::array<double, 3> load {-1, -1, -1};
    QDateTime oldestTask; ///< when the oldest one that it runs began; null = none

    friend bool operator==(const WorkerRow&, const WorkerRow&) = default;
};

struct QueueRow
{
    QString name;
    qint64 length = 0;
    QMap<int, qint64> bySteps; ///< priority step → messages
    QStringList consumers; ///< workers that said that they consume it
    QDateTime oldest; ///< the message that is served next has waited since then; null = none waits
    bool isOldestExact = false; ///< else it has waited at least since then: nobody told when it was sent
    double trend = 0; ///< messages a minute, over the last samples; NaN = too few
    QList<QPointF> samples; ///< Unix ms, length; oldest first

    friend bool operator==(const QueueRow&, const QueueRow&) = default;
};

/// Everything of one moment.
struct WorkersInfo
{
    QDateTime taken; ///< UTC
    QDateTime watchedSince; ///< since then events are counted
    bool hearsEvents = false;
    qint64 receivers = 0; ///< worker processes that Redis gave the question to
    qint64 nameless = 0; ///< of these, such that neither answered nor are known by a name
    qint64 unacked = -1; ///< messages in the hands of workers, of all queues
    QList<WorkerRow> workers; ///< by name
    QList<WorkerTask> tasks; ///< by worker
    QList<QueueRow> queues; ///< by name

    const WorkerRow* find(const QString& worker) const;
    const QueueRow* findQueue(const QString& queue) const;
    /// Queues that nobody would consume without these workers.
    QStringList orphans(const QStringList& workersGone) const;
};

/// What a worker tells of itself when asked in detail.
struct WorkerDetails
{
    QString name;
    QDateTime taken; ///< UTC
    celery::WorkerStats stats;
    QList<celery::RegisteredTask> registered;
    QJsonObject settings; ///< secrets hidden by the worker itself
};

/// A worker came or went.
struct WorkerChange
{
    enum class Kind
    {
        Started,
        SaidGoodbye,
        Lost, ///< no longer reached, without a goodbye
        Ended, ///< without a goodbye, as whoever keeps its process says
    };

    QString worker;
    Kind kind = Kind::Started;
    QDateTime at; ///< UTC
    QString source; ///< translated: who says so

    friend bool operator==(const WorkerChange&, const WorkerChange&) = default;
};

} // namespace vigia::workers
