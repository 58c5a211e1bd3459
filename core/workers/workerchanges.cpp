#include "core/workers/workerchanges.h"

#include <algorithm>

namespace vigia::workers {

namespace {

using celery::EventType;
using celery::WorkerState;

/// A start is heard a little before or after the moment that the uptime, in whole seconds, gives.
constexpr qint64 SameStartSeconds = 10;

} // namespace

void WorkerChanges::add(const WorkerChange& change)
{
    const auto later =
        std::upper_bound(m_changes.begin(), m_changes.end(), change,
                         [](const WorkerChange& a, const WorkerChange& b) { return a.at < b.at; });
    m_changes.insert(later, change);
    if (m_changes.size() > Most)
        m_changes.removeFirst();
}

bool WorkerChanges::knowsStartNear(const QString& worker, const QDateTime& at) const
{
    return std::any_of(m_changes.begin(), m_changes.end(), [&](const WorkerChange& change) {
        return change.worker == worker && change.kind == WorkerChange::Kind::Started
            && std::abs(change.at.secsTo(at)) <= SameStartSeconds;
    });
}

void WorkerChanges::hear(const QList<celery::WatchedWorker>& workers, const QDateTime& now)
{
    for (const celery::WatchedWorker& worker : workers) {
        Heard& heard = m_heard[worker.name];
        const quint64 onlines = worker.counts.of(EventType::WorkerOnline);
        const quint64 goodbyes = worker.counts.of(EventType::WorkerOffline);
        const QString source = tr("its events");
        if (goodbyes > heard.goodbyes)
            add({worker.name, WorkerChange::Kind::SaidGoodbye,
                 worker.goodbye.isValid() ? worker.goodbye : now, source});
        if (onlines > heard.onlines && !knowsStartNear(worker.name, now))
            add({worker.name, WorkerChange::Kind::Started, now, source});
        heard = {onlines, goodbyes};
    }
}

void WorkerChanges::take(const WorkersInfo& info)
{
    for (const WorkerRow& row : info.workers) {
        const QString& name = row.worker.name;
        if (row.uptimeSeconds >= 0 && row.worker.bearers == 1) {
            const QDateTime start = info.taken.addSecs(-row.uptimeSeconds);
            if (!knowsStartNear(name, start))
                add({name, WorkerChange::Kind::Started, start, tr("its uptime")});
        }
        const auto known = m_states.constFind(name);
        const WorkerState before = known == m_states.constEnd() ? row.worker.state : *known;
        const bool wasThere = before == WorkerState::Idle || before == WorkerState::Working
            || before == WorkerState::Stuck || before == WorkerState::Unknown;
        const bool saidGoodbye = m_heard.contains(name) && before == WorkerState::Draining;
        if (wasThere && row.worker.state == WorkerState::Unreachable)
            add({name, WorkerChange::Kind::Lost, info.taken, tr("no heartbeat, no reply")});
        const bool goodbyeHeard = std::any_of(m_changes.begin(), m_changes.end(), [&](const WorkerChange& c) {
            return c.worker == name && c.kind == WorkerChange::Kind::SaidGoodbye
                && c.at.secsTo(info.taken) < 60;
        });
        if (known != m_states.constEnd() && before != WorkerState::Stopped && !saidGoodbye && !goodbyeHeard
            && row.worker.state == WorkerState::Stopped)
            add({name, WorkerChange::Kind::Ended, info.taken, tr("whoever keeps its process")});
        m_states.insert(name, row.worker.state);
    }
}

QList<WorkerChange> WorkerChanges::between(const QDateTime& from, const QDateTime& to) const
{
    QList<WorkerChange> found;
    for (const WorkerChange& change : m_changes)
        if (change.at >= from && change.at < to)
            found += change;
    return found;
}

} // namespace vigia::workers
