#include "app/ctl/workersordercommands.h"

#include "app/ctl/options.h"
#include "app/ctl/workersoutput.h"
#include "core/celery/controlrequest.h"

namespace vigia::ctl {

namespace {

using celery::ControlRequest;
using workers::WorkerOrder;
using namespace std::chrono_literals;

std::chrono::milliseconds milliseconds(double seconds)
{
    return std::chrono::milliseconds(static_cast<qint64>(seconds * 1000));
}

/// "1" when there is none. 0 when it is no number: refused by the request then.
int numberOf(const QStringList& words, qsizetype i)
{
    return i < words.size() ? words[i].toInt() : 1;
}

} // namespace

QStringList WorkersOrderCommand::path() const
{
    const char* const words[] = {"grow",       "shrink",       "autoscale",      "rate-limit",
                                 "time-limit", "add-consumer", "cancel-consumer"};
    return {QStringLiteral("workers"), QString::fromLatin1(words[static_cast<int>(m_order)])};
}

QString WorkersOrderCommand::description() const
{
    switch (m_order) {
    case Order::Grow:
        return tr("Adds processes to the pools of workers");
    case Order::Shrink:
        return tr("Takes processes from the pools of workers");
    case Order::Autoscale:
        return tr("Sets between how many processes workers scale by themselves");
    case Order::RateLimit:
        return tr("Limits how often a task starts on a worker: 10/m, 2/s, 100/h; 0 lifts it");
    case Order::TimeLimit:
        return tr("Limits how long a task may run, in processes that start later");
    case Order::AddConsumer:
        return tr("Makes workers consume a queue, until they restart");
    case Order::CancelConsumer:
        return tr("Makes workers stop to consume a queue");
    }
    return {};
}

void WorkersOrderCommand::declare(Options& options)
{
    const char* forms[] = {"[WORKER…] [N]",  "[WORKER…] [N]",   "[WORKER…] MAX MIN", "TASK RATE [WORKER…]",
                           "TASK [WORKER…]", "QUEUE [WORKER…]", "QUEUE [WORKER…]"};
    options
        .add("words", m_words,
             tr("What is ordered; words with @ are workers, without any all of them are meant"))
        .typeName(forms[static_cast<int>(m_order)]);
    if (m_order == Order::TimeLimit) {
        options.add("--soft", m_soft, tr("Seconds until the task gets an exception"));
        options.add("--hard", m_hard, tr("Seconds until its process is killed"));
    }
    options.add("--reason", m_reason, tr("Why, for the audit log")).typeName("TEXT");
    options.add("--timeout", m_timeout, tr("Seconds to wait for answers")).between(0.1, 600.0);
}

WorkerOrder WorkersOrderCommand::orderOf(const WorkerWords& words) const
{
    using Kind = WorkerOrder::Kind;
    const Kind kinds[] = {Kind::Grow,      Kind::Shrink,      Kind::Autoscale,     Kind::RateLimit,
                          Kind::TimeLimit, Kind::AddConsumer, Kind::CancelConsumer};
    WorkerOrder order;
    order.kind = kinds[static_cast<int>(m_order)];
    order.workers = words.workers;
    order.reason = fromOption(m_reason);
    order.soft = m_soft;
    order.hard = m_hard;
    order.number = numberOf(words.others, 0);
    order.most = order.number;
    order.least = words.others.value(1).toInt();
    order.rate = words.others.value(1);
    const QString first = words.others.value(0);
    (m_order == Order::RateLimit || m_order == Order::TimeLimit ? order.task : order.queue) = first;
    return order;
}

int WorkersOrderCommand::run(Context& context)
{
    Output& output = context.output();
    const WorkerWords words = WorkerWords::of(m_words);
    const qsizetype most[] = {1, 1, 2, 2, 1, 1, 1};
    if (words.others.size() > most[static_cast<int>(m_order)])
        return output.usage(tr("“%1” is one word too many: workers are named like worker1@host.")
                                .arg(words.others.last().left(60)));
    const WorkerOrder order = orderOf(words);
    const auto request = order.request();
    if (!request)
        return output.usage(request.error().message);
    WorkersSession session(context);
    workers::OrderDesk::Patience patience;
    patience.answers = milliseconds(m_timeout);
    const auto outcome = session.give(order, patience);
    if (!outcome)
        return output.fail(outcome.error());
    const int code = WorkersOutput(output).replies(outcome->answer,
                                                   {{QStringLiteral("method"), request->method},
                                                    {QStringLiteral("before"), outcome->before},
                                                    {QStringLiteral("after"), outcome->after},
                                                    {QStringLiteral("measurable"), order.isMeasurable()},
                                                    {QStringLiteral("effect_seen"), outcome->isSeen}});
    if (outcome->isObeyed && !outcome->isDone(order)) {
        output.note(tr("The workers agreed, but no effect was seen within %1 s.")
                        .arg(std::chrono::duration_cast<std::chrono::seconds>(patience.effect).count()));
        return Failed;
    }
    return code;
}

QString WorkersShutdownCommand::description() const
{
    return tr("Ends workers after the tasks that they run; done when they have said goodbye");
}

void WorkersShutdownCommand::declare(Options& options)
{
    options.add("workers", m_workers, tr("Names of workers")).typeName("WORKER");
    options.flag("--all", m_isForAll, tr("All workers"));
    options.flag("--yes", m_yes, tr("Do not ask"));
    options.add("--reason", m_reason, tr("Why, for the audit log")).typeName("TEXT");
    options.add("--timeout", m_timeout, tr("Seconds to wait for their goodbye")).between(1.0, 3600.0);
}

int WorkersShutdownCommand::run(Context& context)
{
    Output& output = context.output();
    WorkersSession session(context);
    QStringList workers;
    for (const std::string& name : m_workers)
        workers += fromOption(name);
    workers.removeDuplicates();
    if (workers.isEmpty() != m_isForAll)
        return output.usage(tr("Name the workers to end, or say --all."));
    const auto present = session.ask(ControlRequest::ping().to(workers), 5s);
    if (!present)
        return output.fail(present.error());
    if (!present->silent.isEmpty())
        return output.fail({ErrorCode::Unreachable,
                            tr("%1 does not answer: nothing was ordered.").arg(present->silent.join(u' ')),
                            {},
                            "NoAnswer",
                            true});
    workers = present->nodes();
    if (const auto declined = session.confirm(tr("This ends %1.").arg(workers.join(u' ')), m_yes))
        return *declined;
    return obey(context, session, workers);
}

int WorkersShutdownCommand::obey(Context& context, WorkersSession& session, const QStringList& workers)
{
    Output& output = context.output();
    WorkerOrder order;
    order.kind = WorkerOrder::Kind::Shutdown;
    order.workers = workers;
    order.reason = fromOption(m_reason);
    workers::OrderDesk::Patience patience;
    patience.effect = milliseconds(m_timeout);
    const auto outcome = session.give(order, patience);
    if (!outcome)
        return output.fail(outcome.error());
    output.document(QJsonObject {{QStringLiteral("ordered"), QJsonArray::fromStringList(workers)},
                                 {QStringLiteral("gone"), QJsonArray::fromStringList(outcome->gone)},
                                 {QStringLiteral("effect_seen"), outcome->isSeen}});
    for (const QString& name : outcome->gone)
        output.line(tr("%1 has said goodbye.").arg(name));
    for (const QString& name : workers)
        if (!outcome->gone.contains(name))
            output.note(tr("%1 has not ended within %2 s: it may still run its last tasks. See “vigiactl "
                           "workers list”.")
                            .arg(name)
                            .arg(m_timeout));
    return outcome->isSeen ? Ok : Failed;
}

} // namespace vigia::ctl
