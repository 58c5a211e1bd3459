#include "core/workers/ordermeasure.h"

#include "core/celery/inspectinfo.h"

#include <QHash>
#include <QJsonArray>

namespace vigia::workers::measure {

namespace {

using celery::ControlReply;
using celery::ControlRequest;
using Kind = WorkerOrder::Kind;

QJsonValue scaleOf(const celery::WorkerStats& stats)
{
    return stats.autoscaleMax < 0
        ? QJsonValue()
        : QJsonValue(QStringLiteral("%1..%2").arg(stats.autoscaleMin).arg(stats.autoscaleMax));
}

QJsonValue rateOf(const WorkerOrder& order, const QJsonValue& reply)
{
    for (const celery::RegisteredTask& task : celery::registeredTasks(reply))
        if (task.name == order.task)
            return task.attributes.value(QStringLiteral("rate_limit"));
    return {};
}

bool consumes(const WorkerOrder& order, const QJsonValue& reply)
{
    const QList<celery::ConsumedQueue> queues = celery::consumedQueues(reply);
    return std::any_of(queues.begin(), queues.end(),
                       [&](const celery::ConsumedQueue& queue) { return queue.name == order.queue; });
}

bool flagsAll(const WorkerOrder& order, const QJsonValue& reply)
{
    const QJsonArray flagged = reply.toArray();
    return std::all_of(order.ids.begin(), order.ids.end(),
                       [&](const QString& id) { return flagged.contains(id); });
}

} // namespace

std::optional<ControlRequest> question(const WorkerOrder& order)
{
    switch (order.kind) {
    case Kind::Grow:
    case Kind::Shrink:
    case Kind::Autoscale:
        return ControlRequest::stats();
    case Kind::RateLimit:
        return ControlRequest::registered({QStringLiteral("rate_limit")});
    case Kind::AddConsumer:
    case Kind::CancelConsumer:
        return ControlRequest::activeQueues();
    case Kind::Revoke:
    case Kind::Terminate:
        return ControlRequest::revoked();
    default:
        return std::nullopt;
    }
}

QJsonObject read(const WorkerOrder& order, const celery::ControlAnswer& answer)
{
    QJsonObject result;
    for (const ControlReply& reply : answer.replies) {
        if (!reply.isOk())
            continue;
        QJsonValue value;
        switch (order.kind) {
        case Kind::Grow:
        case Kind::Shrink:
            value = result[reply.node].toInteger() + celery::workerStats(reply.value).poolProcesses.size();
            break;
        case Kind::Autoscale:
            value = scaleOf(celery::workerStats(reply.value));
            break;
        case Kind::RateLimit:
            value = rateOf(order, reply.value);
            break;
        case Kind::AddConsumer:
        case Kind::CancelConsumer:
            value = consumes(order, reply.value);
            break;
        default:
            value = flagsAll(order, reply.value);
            break;
        }
        // Of two under one name, the one that has not obeyed counts.
        const bool isOther = value.isBool() && result.contains(reply.node)
            && value.toBool() != (order.kind == Kind::CancelConsumer);
        if (!isOther)
            result.insert(reply.node, value);
    }
    return result;
}

bool isReached(const WorkerOrder& order, const QJsonObject& before, const QJsonObject& now,
               const QHash<QString, int>& bearers)
{
    if (order.kind == Kind::Ping || !order.isMeasurable())
        return true;
    for (auto it = now.begin(); it != now.end(); ++it) {
        const QJsonValue value = it.value();
        const int step = order.number * bearers.value(it.key(), 1);
        bool isRight = false;
        switch (order.kind) {
        case Kind::Grow:
            isRight = before.contains(it.key()) && value.toInt() == before[it.key()].toInt() + step;
            break;
        case Kind::Shrink:
            isRight = before.contains(it.key()) && value.toInt() == before[it.key()].toInt() - step;
            break;
        case Kind::Autoscale:
            isRight = value.toString() == QStringLiteral("%1..%2").arg(order.least).arg(order.most);
            break;
        case Kind::RateLimit:
            isRight = value.toString() == order.rate
                || (order.rate == QStringLiteral("0") && value.toString().isEmpty());
            break;
        case Kind::CancelConsumer:
            isRight = !value.toBool();
            break;
        default:
            isRight = value.toBool();
            break;
        }
        if (!isRight)
            return false;
    }
    return !now.isEmpty();
}

} // namespace vigia::workers::measure
