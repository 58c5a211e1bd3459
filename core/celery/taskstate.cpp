#include "core/celery/taskstate.h"

#include <array>
#include <utility>

namespace vigia::celery {

namespace {

constexpr std::array<std::pair<TaskState, const char*>, 8> names {{
    {TaskState::Pending, "PENDING"},
    {TaskState::Received, "RECEIVED"},
    {TaskState::Started, "STARTED"},
    {TaskState::Retry, "RETRY"},
    {TaskState::Success, "SUCCESS"},
    {TaskState::Failure, "FAILURE"},
    {TaskState::Revoked, "REVOKED"},
    {TaskState::Rejected, "REJECTED"},
}};

} // namespace

QByteArray taskStateName(TaskState state)
{
    for (const auto& [known, name] : names)
        if (known == state)
            return name;
    return {};
}

TaskState taskStateFromName(QByteArrayView name)
{
    for (const auto& [state, known] : names)
        if (name == known)
            return state;
    return TaskState::Custom;
}

} // namespace vigia::celery
