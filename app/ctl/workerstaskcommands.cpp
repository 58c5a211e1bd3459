#include "app/ctl/workerstaskcommands.h"

#include "app/ctl/options.h"
#include "app/ctl/workersoutput.h"
#include "core/workers/workerorder.h"

#include <QJsonDocument>

namespace vigia::ctl {

namespace {

using workers::WorkerOrder;

std::chrono::milliseconds milliseconds(double seconds)
{
    return std::chrono::milliseconds(static_cast<qint64>(seconds * 1000));
}

} // namespace

QString WorkersRevokeCommand::description() const
{
    return tr("Makes workers drop tasks that have not begun; with --terminate also end those that run");
}

void WorkersRevokeCommand::declare(Options& options)
{
    options.add("ids", m_ids, tr("Ids of tasks")).typeName("ID").required();
    options.flag("--terminate", m_terminates, tr("Ends them also while they run"));
    options.add("--signal", m_signal, tr("How: SIGTERM, SIGKILL, SIGINT…"));
    options.flag("--yes", m_yes, tr("Do not ask"));
    options.add("--reason", m_reason, tr("Why, for the audit log")).typeName("TEXT");
    options.add("--timeout", m_timeout, tr("Seconds to wait for answers")).between(0.1, 600.0);
}

int WorkersRevokeCommand::run(Context& context)
{
    Output& output = context.output();
    QStringList ids;
    for (const std::string& id : m_ids)
        ids += fromOption(id);
    WorkerOrder order;
    order.kind = m_terminates ? WorkerOrder::Kind::Terminate : WorkerOrder::Kind::Revoke;
    order.ids = ids;
    order.signal = fromOption(m_signal);
    order.reason = fromOption(m_reason);
    if (const auto request = order.request(); !request)
        return output.usage(request.error().message);
    WorkersSession session(context);
    if (m_terminates)
        if (const auto declined = session.confirm(tr("This ends %n task(s), whatever they have done so far.",
                                                     nullptr, static_cast<int>(ids.size())),
                                                  m_yes))
            return *declined;
    workers::OrderDesk::Patience patience;
    patience.answers = milliseconds(m_timeout);
    const auto outcome = session.give(order, patience);
    if (!outcome)
        return output.fail(outcome.error());
    const int code = WorkersOutput(output).replies(outcome->answer,
                                                   {{QStringLiteral("method"), QStringLiteral("revoke")},
                                                    {QStringLiteral("effect_seen"), outcome->isSeen}});
    if (outcome->isDone(order))
        return code;
    output.note(tr("The workers agreed, but no effect was seen within %1 s.")
                    .arg(std::chrono::duration_cast<std::chrono::seconds>(patience.effect).count()));
    return Failed;
}

QString WorkersPurgeCommand::description() const
{
    return tr("Throws away every message that waits in a queue");
}

void WorkersPurgeCommand::declare(Options& options)
{
    options.add("queue", m_queue, tr("Name of the queue")).typeName("QUEUE").required();
    options.flag("--yes", m_yes, tr("Do not ask"));
    options.add("--reason", m_reason, tr("Why, for the audit log")).typeName("TEXT");
}

int WorkersPurgeCommand::run(Context& context)
{
    Output& output = context.output();
    WorkersSession session(context);
    const auto client = session.client();
    if (!client)
        return output.fail(client.error());
    const QString queue = fromOption(m_queue);
    const auto lengths = context.wait((*client)->queueLengths({queue}));
    if (!lengths)
        return output.fail(lengths.error());
    if (const auto declined = session.confirm(tr("This throws away the %n message(s) of %1 for good.",
                                                 nullptr, static_cast<int>(lengths->value(0).total))
                                                  .arg(queue),
                                              m_yes))
        return *declined;
    WorkerOrder order;
    order.kind = WorkerOrder::Kind::Purge;
    order.queue = queue;
    order.reason = fromOption(m_reason);
    const auto outcome = session.give(order, {});
    if (!outcome)
        return output.fail(outcome.error());
    output.document(
        QJsonObject {{QStringLiteral("queue"), queue}, {QStringLiteral("purged"), outcome->purged}});
    output.line(tr("%n message(s) thrown away.", nullptr, static_cast<int>(outcome->purged)));
    return Ok;
}

QString WorkersRunTaskCommand::description() const
{
    return tr("Sends a task of any Celery application to a queue");
}

void WorkersRunTaskCommand::declare(Options& options)
{
    options.add("name", m_name, tr("Name under which workers know it")).typeName("NAME").required();
    const auto text = [&options](const char* name, std::string& value, const QString& help,
                                 const char* type) { options.add(name, value, help).typeName(type); };
    const auto seconds = [&options](const char* name, double& value, const QString& help) {
        options.add(name, value, help).typeName("SECONDS").between(0.0, 1e9);
    };
    text("--args", m_args, tr("Arguments, a JSON array"), "JSON");
    text("--kwargs", m_kwargs, tr("Arguments by name, a JSON object"), "JSON");
    text("--queue", m_queue, tr("Queue; the site's first one when not given"), "QUEUE");
    text("--id", m_id, tr("Its id; a new one when not given"), "UUID");
    text("--eta", m_eta, tr("Not before, ISO 8601 with zone"), "TIME");
    text("--reason", m_reason, tr("Why, for the audit log"), "TEXT");
    seconds("--countdown", m_countdown, tr("Not before so many seconds have passed"));
    seconds("--expires", m_expires, tr("Not after so many seconds"));
    seconds("--time-limit", m_timeLimit, tr("Its process is killed after so many seconds"));
    seconds("--soft-time-limit", m_softTimeLimit, tr("It gets an exception after so many seconds"));
    options.add("--priority", m_priority, tr("0 is served first, 9 last")).between(0, 9);
    options.flag("--wait", m_waits, tr("Waits for its result"));
    seconds("--timeout", m_timeout, tr("Waits no longer than so many seconds"));
}

Result<celery::TaskMessage> WorkersRunTaskCommand::message(const settings::SiteConfig& site) const
{
    celery::TaskMessage message;
    message.task = fromOption(m_name);
    message.id = fromOption(m_id);
    message.priority = m_priority;
    message.queue = m_queue.empty() ? site.celery.queues.value(0) : fromOption(m_queue);
    QJsonParseError problem;
    const QJsonDocument args = QJsonDocument::fromJson(QByteArray::fromStdString(m_args), &problem);
    if (!args.isArray())
        return fail(
            ErrorCode::InvalidData,
            tr("--args is no JSON array (%1): write --args '[\"a\", 1]'.").arg(problem.errorString()));
    const QJsonDocument kwargs = QJsonDocument::fromJson(QByteArray::fromStdString(m_kwargs), &problem);
    if (!kwargs.isObject())
        return fail(ErrorCode::InvalidData,
                    tr("--kwargs is no JSON object (%1): write --kwargs '{\"name\": 1}'.")
                        .arg(problem.errorString()));
    message.args = args.array();
    message.kwargs = kwargs.object();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (!m_eta.empty()) {
        message.eta = QDateTime::fromString(fromOption(m_eta), Qt::ISODateWithMs);
        if (!message.eta.isValid() || message.eta.timeSpec() == Qt::LocalTime)
            return fail(ErrorCode::InvalidData,
                        tr("“%1” is no time with its zone: write 2026-11-24T03:05:00-05:00.")
                            .arg(fromOption(m_eta).left(40)));
    } else if (m_countdown > 0) {
        message.eta = now.addMSecs(milliseconds(m_countdown).count());
    }
    if (m_expires > 0)
        message.expires = now.addMSecs(milliseconds(m_expires).count());
    if (m_timeLimit > 0)
        message.timeLimit = m_timeLimit;
    if (m_softTimeLimit > 0)
        message.softTimeLimit = m_softTimeLimit;
    return message;
}

int WorkersRunTaskCommand::run(Context& context)
{
    Output& output = context.output();
    WorkersSession session(context);
    const auto client = session.client();
    if (!client)
        return output.fail(client.error());
    const Result<celery::TaskMessage> task = message(*context.site());
    if (!task)
        return output.usage(task.error().message);
    const auto id = context.wait((*client)->publish(*task));
    if (!id && id.error().code == ErrorCode::InvalidData)
        return output.usage(id.error().message);
    audit::AuditRecord record;
    record.action = QStringLiteral("task.run");
    record.object = task->task;
    record.parameters = {{QStringLiteral("id"), id.value_or(task->id)},
                         {QStringLiteral("queue"), task->queue},
                         {QStringLiteral("args"), task->args},
                         {QStringLiteral("kwargs"), task->kwargs}};
    record.reason = fromOption(m_reason);
    record.outcome = id ? QStringLiteral("done") : QStringLiteral("failed");
    session.record(record);
    if (!id)
        return output.fail(id.error());
    if (!m_waits) {
        output.document(QJsonObject {{QStringLiteral("id"), *id},
                                     {QStringLiteral("name"), task->task},
                                     {QStringLiteral("queue"), task->queue},
                                     {QStringLiteral("state"), QStringLiteral("PENDING")}});
        output.line(tr("Sent as %1.").arg(*id));
        return Ok;
    }
    output.progress(tr("%1 waits for its result").arg(*id));
    const auto result = context.wait((*client)->waitForResult(*id, milliseconds(m_timeout)));
    return result ? WorkersOutput(output).result(*result) : output.fail(result.error());
}

} // namespace vigia::ctl
