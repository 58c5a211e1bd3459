#include "core/celery/workerwatch.h"

namespace vigia::celery {

namespace {

/// Two processes under one name are told apart from one that was restarted by hearing both within this time.
constexpr qint64 LeastPatience = 10'000;
constexpr qint64 MostPatience = 600'000;
constexpr qsizetype MaxProcesses = 8;

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

bool isEnd(EventType type)
{
    return type == EventType::TaskSucceeded || type == EventType::TaskFailed || type == EventType::TaskRetried
        || type == EventType::TaskRejected || type == EventType::TaskRevoked;
}

QDateTime instant(qint64 milliseconds)
{
    return milliseconds == 0 ? QDateTime() : QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
}

} // namespace

WorkerWatch::WorkerWatch(std::size_t capacity)
    : m_names(std::min<std::size_t>(capacity, 60'000))
    , m_entries(2)
{
}

quint16 WorkerWatch::apply(const EventView& event, qint64 now)
{
    const quint32 number = m_names.idOf(event.hostname);
    if (number == 0)
        return 0;
    if (m_entries.size() <= number)
        m_entries.resize(number + 1);
    Entry& entry = m_entries[number];
    ++entry.counts.byType[static_cast<std::size_t>(event.type)];
    // task-sent comes from whoever calls a task, everything else from a worker.
    if (event.type != EventType::TaskSent) {
        entry.isWorker = true;
        entry.heard = now;
        m_isChanged = true;
    }
    if (isWorkerEvent(event.type))
        applyWorkerEvent(entry, event, now);
    else if (entry.saidGoodbye && entry.left > 0 && isEnd(event.type))
        --entry.left;
    return static_cast<quint16>(number);
}

void WorkerWatch::applyWorkerEvent(Entry& entry, const EventView& event, qint64 now)
{
    if (event.type == EventType::WorkerOffline) {
        // Of one process only: another may go on under the same name.
        entry.processes.removeIf([&](const Process& process) { return process.pid == event.pid; });
        entry.saidGoodbye = entry.processes.isEmpty();
        entry.goodbye = now;
        entry.left = event.active;
        return;
    }
    entry.saidGoodbye = false;
    entry.heartbeat = now;
    if (event.pid > 0)
        hear(entry, event.pid, now);
    if (event.frequency > 0)
        entry.frequency = event.frequency;
    // An ordered heartbeat lacks these; the last known ones stay.
    if (event.active >= 0)
        entry.active = event.active;
    if (event.processed >= 0)
        entry.processed = event.processed;
    if (event.load[0] >= 0)
        entry.load = event.load;
    if (entry.software.isEmpty() && !event.softwareName.empty())
        entry.software = QStringList {toText(event.softwareName), toText(event.softwareVersion),
                                      toText(event.softwareSystem)}
                             .join(u' ')
                             .left(100);
}

void WorkerWatch::hear(Entry& entry, qint64 pid, qint64 now)
{
    const qint64 oldest = now - patience(entry);
    entry.processes.removeIf(
        [&](const Process& process) { return process.pid == pid || process.heard < oldest; });
    entry.processes.append({pid, now});
    if (entry.processes.size() > MaxProcesses)
        entry.processes.removeFirst();
}

qint64 WorkerWatch::patience(const Entry& entry)
{
    return std::clamp(static_cast<qint64>(entry.frequency * 3000), LeastPatience, MostPatience);
}

QString WorkerWatch::name(quint16 number) const
{
    return QString::fromStdString(m_names.name(number));
}

quint16 WorkerWatch::find(const QString& name) const
{
    return static_cast<quint16>(m_names.find(name.toStdString()));
}

WatchedWorker WorkerWatch::toWatched(quint32 number, const Entry& entry) const
{
    WatchedWorker worker;
    worker.name = QString::fromStdString(m_names.name(number));
    worker.saidGoodbye = entry.saidGoodbye;
    if (entry.saidGoodbye) {
        worker.goodbye = instant(entry.goodbye);
        worker.left = entry.left;
    }
    worker.lastHeard = instant(entry.heard);
    worker.lastHeartbeat = instant(entry.heartbeat);
    worker.frequency = entry.frequency;
    worker.active = entry.active;
    worker.processed = entry.processed;
    worker.load = entry.load;
    for (const Process& process : entry.processes)
        worker.processes += process.pid;
    worker.software = entry.software;
    worker.counts = entry.counts;
    return worker;
}

QList<WatchedWorker> WorkerWatch::workers() const
{
    QList<WatchedWorker> list;
    for (quint32 number = 1; number < m_entries.size(); ++number)
        if (m_entries[number].isWorker)
            list += toWatched(number, m_entries[number]);
    std::sort(list.begin(), list.end(),
              [](const WatchedWorker& a, const WatchedWorker& b) { return a.name < b.name; });
    return list;
}

} // namespace vigia::celery
