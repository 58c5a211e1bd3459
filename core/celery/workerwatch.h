#pragma once

#include "core/celery/nametable.h"
#include "core/celery/watchinfo.h"

#include <deque>

namespace vigia::celery {

/// What events tell of workers. Bounded; not thread-safe.
class WorkerWatch
{
public:
    explicit WorkerWatch(std::size_t capacity);

    /// The number of the event's worker, 0 when it names none. `now` is ours, in milliseconds.
    quint16 apply(const EventView& event, qint64 now);

    QString name(quint16 number) const;
    /// 0 when there is none of that name.
    quint16 find(const QString& name) const;
    /// Those of which anything was heard, by name.
    QList<WatchedWorker> workers() const;

    /// Whether anything changed since the last call.
    bool takeChanged() { return std::exchange(m_isChanged, false); }

private:
    struct Process
    {
        qint64 pid = 0;
        qint64 heard = 0;
    };

    struct Entry
    {
        bool isWorker = false; ///< publishers bear host names too
        bool saidGoodbye = false;
        qint64 goodbye = 0;
        int left = -1;
        qint64 heard = 0;
        qint64 heartbeat = 0;
        double frequency = -1;
        int active = -1;
        qint64 processed = -1;
        std::array<double, 3> load {-1, -1, -1};
        QString software;
        QList<Process> processes;
        EventCounts counts;
    };

    void applyWorkerEvent(Entry& entry, const EventView& event, qint64 now);
    static void hear(Entry& entry, qint64 pid, qint64 now);
    static qint64 patience(const Entry& entry);
    WatchedWorker toWatched(quint32 number, const Entry& entry) const;

    NameTable m_names;
    std::deque<Entry> m_entries;
    bool m_isChanged = false;
};

} // namespace vigia::celery
