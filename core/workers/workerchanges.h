#pragma once

#include "core/celery/watchinfo.h"
#include "core/workers/workersinfo.h"

#include <QCoreApplication>
#include <QHash>

namespace vigia::workers {

/// Remembers when workers came and went: by their events, by what is proven of them, and by their own uptime.
/// Bounded: the oldest are forgotten. Not thread-safe; pure.
class WorkerChanges
{
    Q_DECLARE_TR_FUNCTIONS(WorkerChanges)

public:
    static constexpr qsizetype Most = 2000;

    /// What events told until `now`; only what is new since the last call counts.
    void hear(const QList<celery::WatchedWorker>& workers, const QDateTime& now);
    /// What is proven now.
    void take(const WorkersInfo& info);

    /// In [from, to), by time.
    QList<WorkerChange> between(const QDateTime& from, const QDateTime& to) const;

private:
    struct Heard
    {
        quint64 onlines = 0;
        quint64 goodbyes = 0;
    };

    void add(const WorkerChange& change);
    bool knowsStartNear(const QString& worker, const QDateTime& at) const;

    QHash<QString, Heard> m_heard;
    QHash<QString, celery::WorkerState> m_states;
    QList<WorkerChange> m_changes;
};

} // namespace vigia::workers
