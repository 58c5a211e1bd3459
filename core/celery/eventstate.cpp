#include "core/celery/eventstate.h"

#include "core/celery/taskresult.h"

namespace vigia::celery {

namespace {

constexpr qsizetype MaxGaps = 100;

} // namespace

EventState::EventState(const WatchLimits& limits)
    : m_limits(limits)
    , m_workers(limits.workers)
    , m_tasks(limits.tasks, limits.textBytes, limits.names)
{
}

void EventState::take(QByteArrayView message, qint64 now)
{
    const Result<int> decoded = m_decoder.decode(message, [this, now](const EventView& event) {
        ++m_events;
        ++m_counts.byType[static_cast<std::size_t>(event.type)];
        const quint16 worker = m_workers.apply(event, now);
        m_tasks.apply(event, worker);
    });
    if (!decoded)
        ++m_undecodable;
}

void EventState::noteGap(qint64 from, qint64 until, const QString& reason)
{
    const auto instant = [](qint64 time) {
        return time == 0 ? QDateTime() : QDateTime::fromMSecsSinceEpoch(time, Qt::UTC);
    };
    m_gaps += EventGap {instant(from), instant(until), reason};
    if (m_gaps.size() > MaxGaps)
        m_gaps.removeFirst();
    m_tasks.setUncertainBefore(until);
}

void EventState::applyResult(const TaskResult& result)
{
    m_tasks.applyResult(result, m_workers.find(result.worker));
}

EventDigest EventState::takeDigest()
{
    EventDigest digest;
    digest.counts = m_counts;
    digest.undecodable = m_undecodable;
    digest.evicted = m_tasks.store().evicted();
    digest.watched = static_cast<qsizetype>(m_tasks.store().size());
    digest.gaps = m_gaps;
    if (m_workers.takeChanged())
        digest.workers = m_workers.workers();
    digest.tasks = m_tasks.takeChanged(m_limits.digestTasks, digest.tasksChanged, m_workers);
    return digest;
}

} // namespace vigia::celery
