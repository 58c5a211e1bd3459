#include "app/ctl/workersviewcommands.h"

#include "app/ctl/options.h"
#include "app/ctl/workersoutput.h"
#include "app/ctl/workerssession.h"
#include "core/celery/controlrequest.h"
#include "core/celery/eventmonitor.h"
#include "core/celery/workersurvey.h"

namespace vigia::ctl {

namespace {

using celery::ControlAnswer;
using celery::ControlRequest;

std::chrono::milliseconds milliseconds(double seconds)
{
    return std::chrono::milliseconds(static_cast<qint64>(seconds * 1000));
}

void declareTimeout(Options& options, double& timeout)
{
    options.add("--timeout", timeout, WorkersListCommand::tr("Seconds to wait for answers"))
        .between(0.1, 600.0);
}

QStringList namesOf(const std::vector<std::string>& words)
{
    QStringList names;
    for (const std::string& word : words)
        names += fromOption(word);
    names.removeDuplicates();
    return names;
}

bool isAnySilent(const celery::WorkerSurveyInfo& survey)
{
    return std::any_of(survey.workers.begin(), survey.workers.end(), [](const celery::WorkerInfo& worker) {
        return worker.state == celery::WorkerState::Unknown
            || worker.state == celery::WorkerState::Unreachable;
    });
}

/// Everybody is asked. Of those who do not answer, the heartbeats of meanwhile are taken into account, and
/// what the keeper of their processes says.
Result<celery::WorkerSurveyInfo> surveyed(Context& context, WorkersSession& session,
                                          celery::CeleryClient& client, double timeout)
{
    celery::EventMonitor monitor(client.config());
    celery::WorkerSurvey survey(client);
    QObject::connect(&monitor, &celery::EventMonitor::digested, &survey,
                     [&survey](const celery::EventDigest& digest) { survey.hear(digest.workers); });
    survey.setWitnesses(session.witnesses());
    const auto first = context.wait(survey.take({}, milliseconds(timeout)));
    if (!first || !isAnySilent(*first))
        return first;
    survey.setWitnesses(session.witnesses());
    return context.wait(survey.take({}, milliseconds(timeout)));
}

/// A worker with all that it says of itself.
QJsonObject detailsOf(const celery::WorkerInfo& worker, const QDateTime& now, const ControlAnswer& stats,
                      const ControlAnswer& active, const ControlAnswer& registered)
{
    QJsonObject json = WorkersOutput::toJson(worker, now);
    if (const celery::ControlReply* reply = stats.of(worker.name))
        json.insert(QStringLiteral("stats"), WorkersOutput::toJson(celery::workerStats(reply->value)));
    if (const celery::ControlReply* reply = active.of(worker.name)) {
        QJsonArray tasks;
        for (const celery::HeldTask& task : celery::heldTasks(reply->value))
            tasks += WorkersOutput::toJson(task);
        json.insert(QStringLiteral("tasks"), tasks);
    }
    if (const celery::ControlReply* reply = registered.of(worker.name))
        json.insert(QStringLiteral("registered"),
                    WorkersOutput::toJson(celery::registeredTasks(reply->value)));
    return json;
}

} // namespace

QStringList WorkersListCommand::path() const
{
    return {QStringLiteral("workers"),
            m_mode == Mode::List ? QStringLiteral("list") : QStringLiteral("show")};
}

QString WorkersListCommand::description() const
{
    return m_mode == Mode::List ? tr("Lists the workers with what is proven of each, and by what")
                                : tr("Shows workers with their numbers, their tasks and what they know");
}

void WorkersListCommand::declare(Options& options)
{
    if (m_mode == Mode::Show)
        options.add("workers", m_workers, tr("Names of workers; none: all")).typeName("WORKER");
    declareTimeout(options, m_timeout);
}

int WorkersListCommand::run(Context& context)
{
    Output& output = context.output();
    WorkersSession session(context);
    const auto client = session.client();
    if (!client)
        return output.fail(client.error());
    Result<celery::WorkerSurveyInfo> survey = surveyed(context, session, **client, m_timeout);
    if (!survey)
        return output.fail(survey.error());
    if (m_mode == Mode::List)
        return WorkersOutput(output).survey(*survey);
    const QStringList names = namesOf(m_workers);
    if (!names.isEmpty())
        survey->workers.removeIf(
            [&names](const celery::WorkerInfo& worker) { return !names.contains(worker.name); });
    for (const QString& name : names)
        if (std::none_of(survey->workers.begin(), survey->workers.end(),
                         [&name](const celery::WorkerInfo& worker) { return worker.name == name; }))
            return output.fail(
                {ErrorCode::NotFound,
                 tr("No worker “%1” is known: see “vigiactl workers list”.").arg(name.left(80)),
                 {},
                 {},
                 false});
    const auto answer = [&](const ControlRequest& request) {
        return context.wait((*client)->ask(request.to(names), milliseconds(m_timeout)))
            .value_or(ControlAnswer());
    };
    const ControlAnswer stats = answer(ControlRequest::stats());
    const ControlAnswer active = answer(ControlRequest::active());
    const ControlAnswer registered = answer(ControlRequest::registered());
    if (output.isJson()) {
        QJsonArray array;
        for (const celery::WorkerInfo& worker : survey->workers)
            array += detailsOf(worker, survey->taken, stats, active, registered);
        output.document(array);
        return Ok;
    }
    WorkersOutput text(output);
    text.survey(*survey);
    text.stats(stats);
    text.tasks(active);
    text.registered(registered);
    return Ok;
}

QStringList WorkersAskCommand::path() const
{
    const char* const words[] = {"ping", "active", "reserved", "scheduled", "stats", "registered", "conf"};
    return {QStringLiteral("workers"), QString::fromLatin1(words[static_cast<int>(m_question)])};
}

QString WorkersAskCommand::description() const
{
    switch (m_question) {
    case Question::Ping:
        return tr("Asks workers whether they live");
    case Question::Active:
        return tr("The tasks that workers run");
    case Question::Reserved:
        return tr("The tasks that workers hold and have not begun");
    case Question::Scheduled:
        return tr("The tasks that workers hold until their time");
    case Question::Stats:
        return tr("Uptime, processes, memory and counts of workers");
    case Question::Registered:
        return tr("The tasks that workers know");
    case Question::Settings:
        return tr("The settings that workers run with, secrets hidden by them");
    }
    return {};
}

void WorkersAskCommand::declare(Options& options)
{
    options.add("workers", m_workers, tr("Names of workers; none: all")).typeName("WORKER");
    declareTimeout(options, m_timeout);
}

int WorkersAskCommand::run(Context& context)
{
    WorkersSession session(context);
    ControlRequest request = ControlRequest::ping();
    switch (m_question) {
    case Question::Ping:
        break;
    case Question::Active:
        request = ControlRequest::active();
        break;
    case Question::Reserved:
        request = ControlRequest::reserved();
        break;
    case Question::Scheduled:
        request = ControlRequest::scheduled();
        break;
    case Question::Stats:
        request = ControlRequest::stats();
        break;
    case Question::Registered:
        request = ControlRequest::registered({QStringLiteral("rate_limit"), QStringLiteral("max_retries")});
        break;
    case Question::Settings:
        request = ControlRequest::conf();
        break;
    }
    const auto answer = session.ask(request.to(namesOf(m_workers)), milliseconds(m_timeout));
    if (!answer)
        return context.output().fail(answer.error());
    WorkersOutput output(context.output());
    switch (m_question) {
    case Question::Ping:
        return output.replies(*answer);
    case Question::Stats:
        return output.stats(*answer);
    case Question::Registered:
        return output.registered(*answer);
    case Question::Settings:
        return output.settings(*answer);
    default:
        return output.tasks(*answer);
    }
}

QString WorkersQueuesCommand::description() const
{
    return tr("What waits in the queues, by priority, and which workers consume them");
}

void WorkersQueuesCommand::declare(Options& options)
{
    options.add("queues", m_queues, tr("Names of queues; none: the site's and those that workers consume"))
        .typeName("QUEUE");
    declareTimeout(options, m_timeout);
}

int WorkersQueuesCommand::run(Context& context)
{
    Output& output = context.output();
    WorkersSession session(context);
    const auto client = session.client();
    if (!client)
        return output.fail(client.error());
    // Without workers the messages wait all the same.
    const auto answer = context.wait((*client)->ask(ControlRequest::activeQueues(), milliseconds(m_timeout)));
    if (!answer)
        return output.fail(answer.error());
    QMap<QString, QStringList> consumers;
    for (const celery::ControlReply& reply : answer->replies)
        for (const celery::ConsumedQueue& queue : celery::consumedQueues(reply.value))
            consumers[queue.name] += reply.node;
    QStringList names = namesOf(m_queues);
    if (names.isEmpty()) {
        names = context.site()->celery.queues + consumers.keys();
        names.removeDuplicates();
    }
    const auto lengths = context.wait((*client)->queueLengths(names));
    if (!lengths)
        return output.fail(lengths.error());
    const auto unacked = context.wait((*client)->unacked());
    if (!unacked)
        return output.fail(unacked.error());
    QJsonArray array;
    QList<QStringList> rows;
    for (const celery::QueueLength& length : *lengths) {
        QJsonObject steps;
        QStringList texts;
        for (auto it = length.bySteps.begin(); it != length.bySteps.end(); ++it) {
            steps.insert(QString::number(it.key()), it.value());
            texts += QString(QString::number(it.key()) % u": " % QString::number(it.value()));
        }
        const QStringList workers = consumers.value(length.queue);
        array += QJsonObject {{QStringLiteral("queue"), length.queue},
                              {QStringLiteral("waiting"), length.total},
                              {QStringLiteral("by_priority"), steps},
                              {QStringLiteral("workers"), QJsonArray::fromStringList(workers)}};
        rows += {length.queue, QString::number(length.total), texts.join(QStringLiteral(", ")),
                 workers.isEmpty() ? tr("nobody") : workers.join(u' ')};
    }
    output.document(QJsonObject {{QStringLiteral("queues"), array}, {QStringLiteral("unacked"), *unacked}});
    output.table({tr("Queue"), tr("Waiting"), tr("By priority"), tr("Consumed by")}, rows);
    output.line(tr("%n message(s) in the hands of workers.", nullptr, static_cast<int>(*unacked)));
    return Ok;
}

QString WorkersPeekCommand::description() const
{
    return tr("The messages of a queue that are served next; nothing is taken out");
}

void WorkersPeekCommand::declare(Options& options)
{
    options.add("queue", m_queue, tr("Name of the queue")).typeName("QUEUE").required();
    options.add("--limit", m_limit, tr("At most so many")).between(1, 1000);
}

int WorkersPeekCommand::run(Context& context)
{
    Output& output = context.output();
    WorkersSession session(context);
    const auto client = session.client();
    if (!client)
        return output.fail(client.error());
    const QString queue = fromOption(m_queue);
    const auto messages = context.wait((*client)->peek(queue, m_limit));
    return messages ? WorkersOutput(output).messages(queue, *messages) : output.fail(messages.error());
}

} // namespace vigia::ctl
