#pragma once

#include <QByteArray>
#include <QtGlobal>

#include <array>
#include <limits>
#include <string_view>

namespace vigia::celery {

enum class EventType : quint8
{
    Unknown, ///< of an application's own, or of a later Celery
    TaskSent,
    TaskReceived,
    TaskStarted,
    TaskSucceeded,
    TaskFailed,
    TaskRejected,
    TaskRevoked,
    TaskRetried,
    WorkerOnline,
    WorkerHeartbeat,
    WorkerOffline,
};

constexpr std::size_t EventTypes = 12;

/// "task-sent"; Unknown: "".
std::string_view eventTypeName(EventType type);
EventType eventTypeFromName(std::string_view name);

constexpr bool isWorkerEvent(EventType type)
{
    return type >= EventType::WorkerOnline;
}

/// One event as it was read. The texts live in the decoder's buffers, until its next message: copy what is to
/// stay. Everything is optional: absent texts are empty, absent numbers -1.
struct EventView
{
    EventType type = EventType::Unknown;
    std::string_view typeName;
    std::string_view hostname; ///< the worker's node name, or the publisher's
    double timestamp = 0; ///< Unix seconds, true UTC: utcoffset must not be applied
    qint64 clock = -1; ///< Lamport's; orders events of workers, not of publishers
    qint64 pid = -1;

    // Tasks
    std::string_view uuid;
    std::string_view name; ///< of sent and received only
    std::string_view args;
    std::string_view kwargs;
    std::string_view rootId;
    std::string_view parentId;
    std::string_view eta;
    std::string_view expires;
    std::string_view queue;
    std::string_view result;
    std::string_view exception;
    std::string_view traceback;
    int retries = -1;
    int signum = -1;
    double runtime = -1;
    bool terminated = false;
    bool expired = false;
    bool requeue = false;

    // Workers
    double frequency = -1; ///< seconds between two heartbeats
    int active = -1; ///< absent in a heartbeat that was ordered
    qint64 processed = -1;
    std::array<double, 3> load {-1, -1, -1};
    std::string_view softwareName;
    std::string_view softwareVersion;
    std::string_view softwareSystem;

    int unknownFields = 0; ///< fields that this program knows nothing of
};

} // namespace vigia::celery
