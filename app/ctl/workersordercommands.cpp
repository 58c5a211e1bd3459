#include "app/ctl/workersordercommands.h"

#include "app/ctl/workersoutput.h"
#include "core/celery/eventmonitor.h"

#include <CLI/CLI.hpp>

namespace vigia::ctl {

namespace {

using celery::ControlAnswer;
using celery::ControlReply;
using celery::ControlRequest;
using namespace std::chrono_literals;

constexpr auto EffectPatience = 15s;
constexpr auto EffectPause = 300ms;

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

void WorkersOrderCommand::declare(CLI::App& app)
{
    const char* forms[] = {"[WORKER…] [N]",  "[WORKER…] [N]",   "[WORKER…] MAX MIN", "TASK RATE [WORKER…]",
                           "TASK [WORKER…]", "QUEUE [WORKER…]", "QUEUE [WORKER…]"};
    app.add_option(
           "words", m_words,
           tr("What is ordered; words with @ are workers, without any all of them are meant").toStdString())
        ->type_name(forms[static_cast<int>(m_order)]);
    if (m_order == Order::TimeLimit) {
        app.add_option("--soft", m_soft, tr("Seconds until the task gets an exception").toStdString());
        app.add_option("--hard", m_hard, tr("Seconds until its process is killed").toStdString());
    }
    app.add_option("--reason", m_reason, tr("Why, for the audit log").toStdString())->type_name("TEXT");
    app.add_option("--timeout", m_timeout, tr("Seconds to wait for answers").toStdString())
        ->check(CLI::Range(0.1, 600.0));
}

Result<ControlRequest> WorkersOrderCommand::request(const QStringList& words) const
{
    const auto limit = [](double seconds) { return seconds != 0 ? std::optional(seconds) : std::nullopt; };
    switch (m_order) {
    case Order::Grow:
        return ControlRequest::poolGrow(numberOf(words, 0));
    case Order::Shrink:
        return ControlRequest::poolShrink(numberOf(words, 0));
    case Order::Autoscale:
        return ControlRequest::autoscale(numberOf(words, 0), words.value(1).toInt());
    case Order::RateLimit:
        return ControlRequest::rateLimit(words.value(0), words.value(1));
    case Order::TimeLimit:
        return ControlRequest::timeLimit(words.value(0), limit(m_soft), limit(m_hard));
    case Order::AddConsumer:
        return ControlRequest::addConsumer(words.value(0));
    case Order::CancelConsumer:
        return ControlRequest::cancelConsumer(words.value(0));
    }
    return ControlRequest::ping();
}

int WorkersOrderCommand::run(Context& context)
{
    Output& output = context.output();
    const WorkerWords words = WorkerWords::of(m_words);
    m_given = words.others;
    const qsizetype most[] = {1, 1, 2, 2, 1, 1, 1};
    if (m_given.size() > most[static_cast<int>(m_order)])
        return output.usage(tr("“%1” is one word too many: workers are named like worker1@host.")
                                .arg(m_given.last().left(60)));
    const Result<ControlRequest> order = request(m_given);
    if (!order)
        return output.usage(order.error().message);
    return obey(context, *order, words.workers);
}

int WorkersOrderCommand::obey(Context& context, const ControlRequest& order, const QStringList& workers)
{
    Output& output = context.output();
    WorkersSession session(context);
    audit::AuditRecord record;
    record.action = QString(u"worker." % order.method);
    record.object = workers.isEmpty() ? tr("all workers") : workers.join(u' ');
    record.parameters = order.arguments;
    record.reason = fromOption(m_reason);
    record.outcome = QStringLiteral("failed");
    const QJsonObject before = measured(session, workers);
    const auto answer = session.ask(order.to(workers), milliseconds(m_timeout));
    if (!answer) {
        record.proof = {{QStringLiteral("error"), answer.error().message}};
        session.record(record);
        return output.fail(answer.error());
    }
    const bool isObeyed = std::all_of(answer->replies.begin(), answer->replies.end(),
                                      [](const ControlReply& reply) { return reply.isOk(); });
    QJsonObject now;
    bool isSeen = false;
    // What a worker says is not yet what it does.
    for (QDeadlineTimer deadline(EffectPatience); isObeyed && !isSeen && !deadline.hasExpired();) {
        now = measured(session, answer->nodes());
        isSeen = isDone(before, now);
        if (!isSeen && !session.pause(EffectPause))
            break;
    }
    record.outcome = isSeen ? QStringLiteral("done") : QStringLiteral("failed");
    record.proof = {{QStringLiteral("before"), before}, {QStringLiteral("after"), now}};
    session.record(record);
    const int code = WorkersOutput(output).replies(*answer,
                                                   {{QStringLiteral("method"), order.method},
                                                    {QStringLiteral("before"), before},
                                                    {QStringLiteral("after"), now},
                                                    {QStringLiteral("effect_seen"), isSeen}});
    if (isObeyed && !isSeen) {
        output.note(
            tr("The workers agreed, but no effect was seen within %1 s.").arg(EffectPatience.count()));
        return Failed;
    }
    return code;
}

QJsonObject WorkersOrderCommand::measured(WorkersSession& session, const QStringList& workers) const
{
    ControlRequest question = ControlRequest::stats();
    if (m_order == Order::RateLimit)
        question = ControlRequest::registered({QStringLiteral("rate_limit")});
    else if (m_order == Order::AddConsumer || m_order == Order::CancelConsumer)
        question = ControlRequest::activeQueues();
    else if (m_order == Order::TimeLimit || m_order == Order::Autoscale)
        return {}; // a worker tells nothing of these
    const ControlAnswer answer =
        session.ask(question.to(workers), milliseconds(m_timeout)).value_or(ControlAnswer());
    QJsonObject result;
    for (const ControlReply& reply : answer.replies) {
        QJsonValue value;
        if (m_order == Order::RateLimit) {
            for (const celery::RegisteredTask& task : celery::registeredTasks(reply.value))
                if (task.name == m_given.value(0))
                    value = task.attributes.value(QStringLiteral("rate_limit"));
        } else if (question.method == QStringLiteral("active_queues")) {
            QStringList names;
            for (const celery::ConsumedQueue& queue : celery::consumedQueues(reply.value))
                names += queue.name;
            value = names.contains(m_given.value(0));
        } else {
            value = celery::workerStats(reply.value).poolProcesses.size();
        }
        result.insert(reply.node, value);
    }
    return result;
}

bool WorkersOrderCommand::isDone(const QJsonObject& before, const QJsonObject& now) const
{
    if (m_order == Order::TimeLimit || m_order == Order::Autoscale)
        return true;
    const int step = (m_order == Order::Shrink ? -1 : 1) * numberOf(m_given, 0);
    for (auto it = now.begin(); it != now.end(); ++it) {
        const QJsonValue value = it.value();
        bool isRight = false;
        if (m_order == Order::Grow || m_order == Order::Shrink) {
            isRight = value.toInt() == before[it.key()].toInt() + step;
        } else if (m_order == Order::RateLimit) {
            const QString rate = m_given.value(1);
            isRight = value.toString() == rate || (rate == QStringLiteral("0") && value.toString().isEmpty());
        } else {
            isRight = value.toBool() == (m_order == Order::AddConsumer);
        }
        if (!isRight)
            return false;
    }
    return !now.isEmpty();
}

QString WorkersShutdownCommand::description() const
{
    return tr("Ends workers after the tasks that they run; done when they have said goodbye");
}

void WorkersShutdownCommand::declare(CLI::App& app)
{
    app.add_option("workers", m_workers, tr("Names of workers").toStdString())->type_name("WORKER");
    app.add_flag("--all", m_isForAll, tr("All workers").toStdString());
    app.add_flag("--yes", m_yes, tr("Do not ask").toStdString());
    app.add_option("--reason", m_reason, tr("Why, for the audit log").toStdString())->type_name("TEXT");
    app.add_option("--timeout", m_timeout, tr("Seconds to wait for their goodbye").toStdString())
        ->check(CLI::Range(1.0, 3600.0));
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
    return proven(context, session, workers);
}

int WorkersShutdownCommand::proven(Context& context, WorkersSession& session, const QStringList& workers)
{
    Output& output = context.output();
    const auto client = session.client();
    celery::EventMonitor monitor((*client)->config());
    bool isListening = false;
    QObject::connect(&monitor, &celery::EventMonitor::digested, &monitor,
                     [&isListening](const celery::EventDigest& digest) { isListening = digest.isConnected; });
    for (QDeadlineTimer patience(5s); !isListening && !patience.hasExpired();)
        if (!session.pause(50ms))
            return Failed;
    audit::AuditRecord record;
    record.action = QStringLiteral("worker.shutdown");
    record.object = workers.join(u' ');
    record.reason = fromOption(m_reason);
    const auto sent = context.wait((*client)->ask(ControlRequest::shutdown().to(workers)));
    QStringList gone;
    for (QDeadlineTimer patience(milliseconds(m_timeout)); sent && gone.size() < workers.size();) {
        const auto heard = context.wait(monitor.workers());
        gone.clear();
        for (const celery::WatchedWorker& worker : heard.value_or(QList<celery::WatchedWorker>()))
            if (worker.saidGoodbye && workers.contains(worker.name))
                gone += worker.name;
        if (patience.hasExpired() || !session.pause(100ms))
            break;
    }
    const bool isDone = gone.size() == workers.size();
    record.outcome = isDone ? QStringLiteral("done") : QStringLiteral("failed");
    record.proof = {{QStringLiteral("worker_offline"), QJsonArray::fromStringList(gone)}};
    session.record(record);
    if (!sent)
        return output.fail(sent.error());
    output.document(QJsonObject {{QStringLiteral("ordered"), QJsonArray::fromStringList(workers)},
                                 {QStringLiteral("gone"), QJsonArray::fromStringList(gone)},
                                 {QStringLiteral("effect_seen"), isDone}});
    for (const QString& name : std::as_const(gone))
        output.line(tr("%1 has said goodbye.").arg(name));
    for (const QString& name : workers)
        if (!gone.contains(name))
            output.note(
                tr("%1 has not said goodbye within %2 s: that proves nothing.").arg(name).arg(m_timeout));
    return isDone ? Ok : Failed;
}

} // namespace vigia::ctl
