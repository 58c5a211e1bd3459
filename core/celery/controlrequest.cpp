#include "core/celery/controlrequest.h"

#include "core/celery/queuekeys.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace vigia::celery {

namespace {

constexpr int MaxProcesses = 1000;
constexpr double MaxSeconds = 366.0 * 86'400;

ControlRequest request(const char* method, const QJsonObject& arguments = {})
{
    ControlRequest result;
    result.method = QString::fromLatin1(method);
    result.arguments = arguments;
    return result;
}

QJsonValue secondsOrNull(std::optional<double> seconds)
{
    return seconds ? QJsonValue(*seconds) : QJsonValue::Null;
}

bool isSane(std::optional<double> seconds)
{
    return !seconds || (*seconds > 0 && *seconds <= MaxSeconds);
}

} // namespace

ControlRequest ControlRequest::to(const QStringList& nodes) const
{
    ControlRequest result = *this;
    result.destination = nodes;
    return result;
}

ControlRequest ControlRequest::ping()
{
    return request("ping");
}

ControlRequest ControlRequest::active(bool safe)
{
    return safe ? request("active", {{QStringLiteral("safe"), true}}) : request("active");
}

ControlRequest ControlRequest::reserved()
{
    return request("reserved");
}

ControlRequest ControlRequest::scheduled()
{
    return request("scheduled");
}

ControlRequest ControlRequest::revoked()
{
    return request("revoked");
}

ControlRequest ControlRequest::registered(const QStringList& taskInfo)
{
    return request("registered",
                   taskInfo.isEmpty() ? QJsonObject {}
                                      : QJsonObject {{QStringLiteral("taskinfoitems"),
                                                      QJsonArray::fromStringList(taskInfo)}});
}

ControlRequest ControlRequest::stats()
{
    return request("stats");
}

ControlRequest ControlRequest::activeQueues()
{
    return request("active_queues");
}

ControlRequest ControlRequest::conf(bool withDefaults)
{
    return withDefaults ? request("conf", {{QStringLiteral("with_defaults"), true}}) : request("conf");
}

ControlRequest ControlRequest::clock()
{
    return request("clock");
}

ControlRequest ControlRequest::report()
{
    return request("report");
}

ControlRequest ControlRequest::hello(const QString& fromNode, const QJsonObject& revoked)
{
    return request("hello", {{QStringLiteral("from_node"), fromNode}, {QStringLiteral("revoked"), revoked}});
}

ControlRequest ControlRequest::queryTask(const QStringList& ids)
{
    return request("query_task", {{QStringLiteral("ids"), QJsonArray::fromStringList(ids)}});
}

Result<ControlRequest> ControlRequest::revoke(const QStringList& ids, bool terminate, const QString& signal)
{
    static const QStringList known {
        QStringLiteral("SIGTERM"), QStringLiteral("SIGKILL"), QStringLiteral("SIGINT"),
        QStringLiteral("SIGQUIT"), QStringLiteral("SIGUSR1"), QStringLiteral("SIGUSR2"),
        QStringLiteral("SIGHUP"),  QStringLiteral("SIGABRT"),
    };
    if (ids.isEmpty() || ids.contains(QString()))
        return fail(ErrorCode::InvalidData, tr("No task was named: give the id of each one to revoke."));
    if (!terminate)
        return request("revoke",
                       {{QStringLiteral("task_id"), QJsonArray::fromStringList(ids)},
                        {QStringLiteral("terminate"), false},
                        {QStringLiteral("signal"), QStringLiteral("SIGTERM")}});
    if (!known.contains(signal))
        return fail(ErrorCode::InvalidData,
                    tr("“%1” is no signal that ends a task: use one of %2.")
                        .arg(signal.left(40), known.join(QStringLiteral(", "))));
    return request("revoke",
                   {{QStringLiteral("task_id"), QJsonArray::fromStringList(ids)},
                    {QStringLiteral("terminate"), true},
                    {QStringLiteral("signal"), signal}});
}

Result<ControlRequest> ControlRequest::poolGrow(int processes)
{
    if (processes < 1 || processes > MaxProcesses)
        return fail(ErrorCode::InvalidData,
                    tr("A pool changes by 1 to %n processes at once.", nullptr, MaxProcesses));
    return request("pool_grow", {{QStringLiteral("n"), processes}});
}

Result<ControlRequest> ControlRequest::poolShrink(int processes)
{
    Result<ControlRequest> result = poolGrow(processes);
    if (result)
        result->method = QStringLiteral("pool_shrink");
    return result;
}

Result<ControlRequest> ControlRequest::autoscale(int max, int min)
{
    if (min < 0 || max < 1 || min > max || max > MaxProcesses)
        return fail(ErrorCode::InvalidData,
                    tr("A pool scales between 0 and %n processes, the least not above the most.", nullptr,
                       MaxProcesses));
    return request("autoscale", {{QStringLiteral("max"), max}, {QStringLiteral("min"), min}});
}

ControlRequest ControlRequest::poolRestart(const QStringList& modules, bool reload)
{
    return request(
        "pool_restart",
        {{QStringLiteral("modules"),
          modules.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(QJsonArray::fromStringList(modules))},
         {QStringLiteral("reload"), reload},
         {QStringLiteral("reloader"), QJsonValue::Null}});
}

Result<ControlRequest> ControlRequest::rateLimit(const QString& task, const QString& rate)
{
    static const QRegularExpression form(QStringLiteral("^[0-9]{1,9}(\\.[0-9]{1,6})?(/[smh])?$"));
    if (task.isEmpty())
        return fail(ErrorCode::InvalidData,
                    tr("No task was named: give the name under which it is registered."));
    if (!form.match(rate).hasMatch())
        return fail(ErrorCode::InvalidData,
                    tr("“%1” is no rate: write it as 10/s, 10/m or 10/h, or 0 for none.").arg(rate.left(40)));
    return request("rate_limit", {{QStringLiteral("task_name"), task}, {QStringLiteral("rate_limit"), rate}});
}

Result<ControlRequest> ControlRequest::timeLimit(const QString& task, std::optional<double> soft,
                                                 std::optional<double> hard)
{
    if (task.isEmpty())
        return fail(ErrorCode::InvalidData,
                    tr("No task was named: give the name under which it is registered."));
    if (!isSane(soft) || !isSane(hard) || (soft && hard && *soft > *hard))
        return fail(
            ErrorCode::InvalidData,
            tr("A time limit is a number of seconds above 0, and the soft one not above the hard one."));
    return request("time_limit",
                   {{QStringLiteral("task_name"), task},
                    {QStringLiteral("soft"), secondsOrNull(soft)},
                    {QStringLiteral("hard"), secondsOrNull(hard)}});
}

Result<ControlRequest> ControlRequest::addConsumer(const QString& queue)
{
    return QueueKeys::checkQueueName(queue).transform([&] {
        return request("add_consumer",
                       {{QStringLiteral("queue"), queue},
                        {QStringLiteral("exchange"), QJsonValue::Null},
                        {QStringLiteral("exchange_type"), QStringLiteral("direct")},
                        {QStringLiteral("routing_key"), QJsonValue::Null}});
    });
}

Result<ControlRequest> ControlRequest::cancelConsumer(const QString& queue)
{
    return QueueKeys::checkQueueName(queue).transform([&] {
        return request("cancel_consumer", {{QStringLiteral("queue"), queue}});
    });
}

ControlRequest ControlRequest::enableEvents()
{
    return request("enable_events");
}

ControlRequest ControlRequest::disableEvents()
{
    return request("disable_events");
}

ControlRequest ControlRequest::heartbeat()
{
    return request("heartbeat");
}

ControlRequest ControlRequest::shutdown()
{
    ControlRequest result = request("shutdown");
    result.wantsReply = false;
    return result;
}

} // namespace vigia::celery
