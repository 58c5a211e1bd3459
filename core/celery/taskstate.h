#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace vigia::celery {

/// What is known of a task, in Celery's words.
enum class TaskState : quint8
{
    Pending, ///< nothing known, or sent and not yet received
    Received,
    Started,
    Retry, ///< failed, and will be tried again
    Success,
    Failure,
    Revoked,
    Rejected, ///< a worker gave it back
    Custom, ///< a state of the application's own, such as PROGRESS
};

/// "SUCCESS"; Custom has none: "".
QByteArray taskStateName(TaskState state);
/// Custom when it is none of Celery's.
TaskState taskStateFromName(QByteArrayView name);

/// SUCCESS, FAILURE, REVOKED: nothing comes after them, but for another delivery of the same task.
constexpr bool isFinal(TaskState state)
{
    return state == TaskState::Success || state == TaskState::Failure || state == TaskState::Revoked;
}

} // namespace vigia::celery
