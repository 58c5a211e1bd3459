#include "core/workers/workerorder.h"

#include "core/celery/queuekeys.h"

#include <QStringBuilder>

namespace vigia::workers {

using celery::ControlRequest;

WorkerOrder::Tier WorkerOrder::tier() const
{
    switch (kind) {
    case Kind::Ping:
        return Tier::None;
    case Kind::Shutdown:
    case Kind::Terminate:
    case Kind::Purge:
        return Tier::Typed;
    default:
        return Tier::Confirm;
    }
}

QString WorkerOrder::action() const
{
    switch (kind) {
    case Kind::Purge:
        return QStringLiteral("queue.purge");
    case Kind::Revoke:
    case Kind::Terminate:
        return QStringLiteral("task.revoke");
    default:
        break;
    }
    const char* const methods[] = {"ping",       "pool_grow",    "pool_shrink",     "autoscale", "rate_limit",
                                   "time_limit", "add_consumer", "cancel_consumer", "shutdown"};
    return u"worker." % QString::fromLatin1(methods[static_cast<int>(kind)]);
}

QString WorkerOrder::object() const
{
    if (kind == Kind::Purge)
        return queue;
    if (kind == Kind::Revoke || kind == Kind::Terminate)
        return ids.join(u' ');
    return workers.isEmpty() ? tr("all workers") : workers.join(u' ');
}

bool WorkerOrder::isMeasurable() const
{
    return kind != Kind::TimeLimit;
}

Result<ControlRequest> WorkerOrder::request() const
{
    const auto limit = [](double seconds) { return seconds != 0 ? std::optional(seconds) : std::nullopt; };
    switch (kind) {
    case Kind::Ping:
        return ControlRequest::ping();
    case Kind::Grow:
        return ControlRequest::poolGrow(number);
    case Kind::Shrink:
        return ControlRequest::poolShrink(number);
    case Kind::Autoscale:
        return ControlRequest::autoscale(most, least);
    case Kind::RateLimit:
        return ControlRequest::rateLimit(task, rate);
    case Kind::TimeLimit:
        return ControlRequest::timeLimit(task, limit(soft), limit(hard));
    case Kind::AddConsumer:
        return ControlRequest::addConsumer(queue);
    case Kind::CancelConsumer:
        return ControlRequest::cancelConsumer(queue);
    case Kind::Shutdown:
        if (workers.isEmpty())
            return fail(ErrorCode::InvalidData, tr("No worker was named: name the workers to end."));
        return ControlRequest::shutdown();
    case Kind::Revoke:
        return ControlRequest::revoke(ids);
    case Kind::Terminate:
        return ControlRequest::revoke(ids, true, signal);
    case Kind::Purge:
        break;
    }
    return fail(ErrorCode::InvalidData, tr("No worker empties a queue: Redis is told to do so."));
}

} // namespace vigia::workers
