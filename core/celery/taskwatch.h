#pragma once

#include "core/celery/nametable.h"
#include "core/celery/taskstore.h"
#include "core/celery/watchinfo.h"
#include "core/celery/workerwatch.h"

#include <vector>

namespace vigia::celery {

struct TaskResult;

/// What events tell of tasks: a state machine for each, fit for events that come late, twice or not at all.
/// Not thread-safe.
class TaskWatch
{
public:
    TaskWatch(std::size_t capacity, qint64 textBytes, std::size_t names);

    void apply(const EventView& event, quint16 worker);

    const TaskStore& store() const { return m_store; }

    /// Tasks unfinished whose last event is older are uncertain: events were missed until then.
    void setUncertainBefore(qint64 milliseconds) { m_uncertainBefore = milliseconds; }

    /// See EventState::uncertainTasks().
    QStringList uncertain(TaskStore::Row& from, qsizetype limit) const;
    /// What the result store holds, of a task that is watched and has not ended.
    void applyResult(const TaskResult& result, quint16 worker);

    std::optional<WatchedTask> task(const QString& id, const WorkerWatch& workers) const;
    TaskPage page(const TaskQuery& query, const WorkerWatch& workers) const;
    QList<NameCounts> names() const;
    /// The tasks that changed since the last call, `limit` of them; the number of all in `changed`.
    QList<WatchedTask> takeChanged(qsizetype limit, qsizetype& changed, const WorkerWatch& workers);

private:
    void applySent(TaskRecord& record, const EventView& event);
    void applyReceived(TaskStore::Row row, const EventView& event, quint16 worker);
    void applyStarted(TaskStore::Row row, const EventView& event, quint16 worker);
    void applyEnd(TaskStore::Row row, const EventView& event, TaskState state, quint16 worker);
    void applyRetried(TaskStore::Row row, const EventView& event, quint16 worker);
    bool isUncertain(const TaskRecord& record) const;
    void nameIt(TaskRecord& record, const EventView& event);
    void keepTexts(TaskStore::Row row, const EventView& event);
    void markDirty(TaskStore::Row row);
    WatchedTask toWatched(TaskStore::Row row, const WorkerWatch& workers) const;
    bool matches(const TaskRecord& record, const TaskQuery& query, quint16 worker,
                 const std::vector<bool>& names) const;

    TaskStore m_store;
    NameTable m_names;
    NameTable m_queues {10'000};
    std::vector<EventCounts> m_nameCounts;
    std::vector<TaskStore::Row> m_dirty;
    qsizetype m_changed = 0;
    qint64 m_uncertainBefore = 0;
};

} // namespace vigia::celery
