#pragma once

#include "core/celery/event.h"
#include "core/celery/taskstate.h"

#include <QDateTime>
#include <QList>
#include <QSet>
#include <QString>

#include <array>
#include <optional>

namespace vigia::celery {

/// How often each type of event was seen. Never loses: what is counted stays counted.
struct EventCounts
{
    std::array<quint64, EventTypes> byType {};

    quint64 of(EventType type) const { return byType[static_cast<std::size_t>(type)]; }

    quint64 total() const;

    friend bool operator==(const EventCounts&, const EventCounts&) = default;
};

/// A task as its events told of it. Times are UTC, null when unknown.
struct WatchedTask
{
    QString id;
    QString name; ///< empty when only later events were seen
    TaskState state = TaskState::Pending;
    QString worker;
    QString queue;
    QDateTime sent;
    QDateTime received;
    QDateTime started;
    QDateTime finished;
    double runtime = -1; ///< seconds; -1 = not known
    int retries = 0;
    int deliveries = 0; ///< of the same attempt; above 1 it may have run twice
    bool isUncertain = false; ///< events may have been missed since its last one: ask the result store

    // Texts as the worker wrote them (Python), shortened; empty when no longer kept:
    QString args;
    QString kwargs;
    QString result;
    QString exception;
    QString traceback;
    QString rootId; ///< empty when it is its own
    QString parentId;
    QString eta;

    friend bool operator==(const WatchedTask&, const WatchedTask&) = default;
};

/// A worker as its events told of it.
struct WatchedWorker
{
    QString name;
    bool saidGoodbye = false; ///< worker-offline was its last word; silence alone proves nothing
    QDateTime goodbye; ///< by our clock, UTC; null when it said none
    int left = -1; ///< tasks that it ran at its goodbye and that have not ended since; -1 = not known
    QDateTime lastHeard; ///< by our clock, UTC
    QDateTime lastHeartbeat; ///< by our clock, UTC
    double frequency = -1; ///< seconds between heartbeats, as it says
    int active = -1;
    qint64 processed = -1;
    std::array<double, 3> load {-1, -1, -1};
    QList<qint64> processes; ///< pids heard lately under this name: more than one is a duplicate name
    QString software; ///< "py-celery 5.2.6 Linux"
    EventCounts counts;

    bool isDuplicate() const { return processes.size() > 1; }

    friend bool operator==(const WatchedWorker&, const WatchedWorker&) = default;
};

/// A time in which events may have been missed.
struct EventGap
{
    QDateTime from; ///< UTC; null = before the watch began
    QDateTime until; ///< null = still
    QString reason; ///< translated
};

/// What changed since the last one.
struct EventDigest
{
    EventCounts counts;
    quint64 undecodable = 0; ///< messages that were none of Celery's
    quint64 evicted = 0; ///< tasks that had to make room; their counts stay
    qsizetype watched = 0; ///< tasks held now
    double perSecond = 0; ///< events, over about a second
    bool isConnected = false;
    QList<EventGap> gaps; ///< the latest ones
    QList<WatchedWorker> workers; ///< all of them; empty when none changed
    QList<WatchedTask> tasks; ///< that changed, the latest state of each; may be cut
    qsizetype tasksChanged = 0; ///< how many changed, were they all listed
};

/// Which tasks to show. Empty fields let everything pass.
struct TaskQuery
{
    QSet<TaskState> states;
    QString name; ///< a part of it
    QString worker;
    QString withoutName; ///< a part that must not be in it
    qsizetype offset = 0;
    qsizetype limit = 100; ///< at most 1000
};

struct TaskPage
{
    QList<WatchedTask> tasks; ///< newest first
    qsizetype matching = 0;
};

/// The counts of one task name.
struct NameCounts
{
    QString name;
    EventCounts counts;
};

} // namespace vigia::celery
