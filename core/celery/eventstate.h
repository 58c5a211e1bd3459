#pragma once

#include "core/celery/eventdecoder.h"
#include "core/celery/taskwatch.h"

#include <QStringList>

namespace vigia::celery {

struct TaskResult;

/// How much an event watch may hold.
struct WatchLimits
{
    std::size_t tasks = 1'000'000;
    qint64 textBytes = 24LL * 1024 * 1024; ///< arguments, results, tracebacks together
    std::size_t names = 10'000; ///< of tasks
    std::size_t workers = 5'000;
    qsizetype digestTasks = 500; ///< listed in one digest
};

/// Everything that events told: counts, workers, tasks. Bounded by its limits, but the counts never lose. Not
/// thread-safe; pure but for what it is given.
class EventState
{
public:
    explicit EventState(const WatchLimits& limits);

    /// One message of the events' channels. `now` is ours, Unix milliseconds.
    void take(QByteArrayView message, qint64 now);
    /// Events may have been missed in this time (0 = before the watch began).
    void noteGap(qint64 from, qint64 until, const QString& reason);

    /// Up to `limit` unfinished tasks whose events may have been missed, from row `from` on, which is moved
    /// behind them. Empty: no more.
    QStringList uncertainTasks(TaskStore::Row& from, qsizetype limit) const
    {
        return m_tasks.uncertain(from, limit);
    }

    /// What the result store says of a task whose events were missed.
    void applyResult(const TaskResult& result);

    EventDigest takeDigest();

    quint64 events() const { return m_events; }

    std::optional<WatchedTask> task(const QString& id) const { return m_tasks.task(id, m_workers); }

    TaskPage tasks(const TaskQuery& query) const { return m_tasks.page(query, m_workers); }

    QList<WatchedWorker> workers() const { return m_workers.workers(); }

    QList<NameCounts> names() const { return m_tasks.names(); }

private:
    WatchLimits m_limits;
    EventDecoder m_decoder;
    WorkerWatch m_workers;
    TaskWatch m_tasks;
    EventCounts m_counts;
    QList<EventGap> m_gaps;
    quint64 m_events = 0;
    quint64 m_undecodable = 0;
};

} // namespace vigia::celery
