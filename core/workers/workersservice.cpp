#include "core/workers/workersservice.h"

#include "core/async/chained.h"
#include "core/async/deliver.h"

#include <QPromise>

#include <algorithm>

namespace vigia::workers {

using celery::ControlAnswer;
using celery::ControlReply;
using celery::ControlRequest;

/// One look under way.
struct WorkersService::Round
{
    celery::WorkerSurveyInfo survey;
    ControlAnswer stats;
    ControlAnswer reserved;
    ControlAnswer scheduled;
    QHash<QString, QStringList> consumers; ///< by queue
    QStringList queues;
    QHash<QString, QDateTime> sent; ///< of the message that is served next, by queue
    qint64 unacked = -1;
    int open = 0;
    std::optional<Error> error;
};

WorkersService::WorkersService(celery::CeleryClient& client, OrderDesk::Keep keep, const Settings& settings,
                               QObject* parent)
    : QObject(parent)
    , m_client(client)
    , m_settings(settings)
    , m_monitor(client.config())
    , m_survey(client, settings.limits)
    , m_desk(client, std::move(keep), settings.actor)
    , m_since(QDateTime::currentDateTimeUtc())
    , m_poller(settings.interval, [this] { look(); })
{
    m_poller.setPaused(true);
    m_desk.setMonitor(m_monitor);
    connect(&m_monitor, &celery::EventMonitor::digested, this, &WorkersService::onDigest);
}

WorkersService::~WorkersService() = default;

void WorkersService::onDigest(const celery::EventDigest& digest)
{
    m_hears = digest.isConnected;
    if (digest.workers.isEmpty())
        return;
    m_survey.hear(digest.workers);
    m_changes.hear(digest.workers, QDateTime::currentDateTimeUtc());
    bool isOther = false;
    for (const celery::WatchedWorker& worker : digest.workers) {
        const auto known = m_heard.constFind(worker.name);
        isOther = isOther || known == m_heard.constEnd() || known->saidGoodbye != worker.saidGoodbye;
        m_heard.insert(worker.name, worker);
    }
    if (isOther && !m_poller.isPaused())
        m_poller.trigger();
}

void WorkersService::setWitnesses(std::function<QList<celery::WorkerWitness>()> witnesses)
{
    m_witnesses = std::move(witnesses);
}

void WorkersService::watch()
{
    m_poller.setPaused(false);
    m_poller.trigger();
}

QFuture<Result<WorkersInfo>> WorkersService::snapshot()
{
    auto promise = std::make_shared<QPromise<Result<WorkersInfo>>>();
    promise->start();
    m_waiting.push_back(promise);
    if (!m_round)
        look();
    return promise->future();
}

void WorkersService::look()
{
    if (m_round)
        return;
    m_round = std::make_shared<Round>();
    const RoundPtr round = m_round;
    round->open = 4;
    const auto answered = [this, round](const auto& result, auto keep) {
        if (result)
            keep(*result);
        else
            round->error = result.error();
        if (--round->open == 0)
            askQueues(round);
    };
    if (m_witnesses)
        m_survey.setWitnesses(m_witnesses());
    deliver(m_survey.take(m_heard.values(), m_settings.answers), this,
            [round, answered](const Result<celery::WorkerSurveyInfo>& survey) {
                answered(survey, [&](const celery::WorkerSurveyInfo& info) { round->survey = info; });
            });
    const auto ask = [&](const ControlRequest& request, ControlAnswer Round::*member) {
        deliver(m_client.ask(request, m_settings.answers), this,
                [round, member, answered](const Result<ControlAnswer>& result) {
                    answered(result, [&](const ControlAnswer& answer) { (*round).*member = answer; });
                });
    };
    ask(ControlRequest::stats(), &Round::stats);
    ask(ControlRequest::reserved(), &Round::reserved);
    ask(ControlRequest::scheduled(), &Round::scheduled);
}

void WorkersService::askQueues(const RoundPtr& round)
{
    if (round->error)
        return end(fail(*round->error));
    for (const celery::WorkerInfo& worker : std::as_const(round->survey.workers))
        for (const QString& queue : worker.queues)
            round->consumers[queue] += worker.name;
    round->queues = m_settings.queues + round->consumers.keys();
    round->queues.removeDuplicates();
    round->queues.sort();
    deliver(m_client.queueLengths(round->queues), this,
            [this, round](const Result<QList<celery::QueueLength>>& lengths) {
                if (!lengths)
                    return end(fail(lengths.error()));
                const QDateTime now = QDateTime::currentDateTimeUtc();
                for (const celery::QueueLength& length : *lengths)
                    m_queues.sample(length, now);
                askMessages(round);
            });
}

void WorkersService::askMessages(const RoundPtr& round)
{
    round->open = static_cast<int>(round->queues.size()) + 1;
    const auto answered = [this, round] {
        if (--round->open == 0)
            askOldest(round);
    };
    for (const QString& queue : std::as_const(round->queues))
        deliver(m_client.peek(queue, QueueWatch::Seen), this,
                [this, queue, answered](const Result<QList<celery::QueuedMessage>>& messages) {
                    QStringList ids;
                    for (const celery::QueuedMessage& message :
                         messages.value_or(QList<celery::QueuedMessage>()))
                        ids += message.task ? message.task->id : QString::number(qHash(message.bytes));
                    m_queues.see(queue, ids, QDateTime::currentDateTimeUtc());
                    answered();
                });
    deliver(m_client.unacked(), this, [round, answered](const Result<qint64>& held) {
        round->unacked = held.value_or(-1);
        answered();
    });
}

void WorkersService::askOldest(const RoundPtr& round)
{
    round->open = static_cast<int>(round->queues.size());
    if (round->open == 0)
        return conclude(round);
    for (const QString& queue : std::as_const(round->queues))
        deliver(m_monitor.task(m_queues.next(queue)), this,
                [this, queue, round](const Result<std::optional<celery::WatchedTask>>& task) {
                    if (task && *task)
                        round->sent.insert(queue, (*task)->sent);
                    if (--round->open == 0)
                        conclude(round);
                });
}

WorkerRow WorkersService::rowOf(const Round& round, const celery::WorkerInfo& worker) const
{
    WorkerRow row;
    row.worker = worker;
    if (const auto heard = m_heard.constFind(worker.name); heard != m_heard.constEnd()) {
        row.lastHeartbeat = heard->lastHeartbeat;
        row.load = heard->load;
        row.failed = static_cast<qint64>(heard->counts.of(celery::EventType::TaskFailed));
        row.retried = static_cast<qint64>(heard->counts.of(celery::EventType::TaskRetried));
    }
    if (const ControlReply* reply = round.stats.of(worker.name); reply && reply->isOk()) {
        const celery::WorkerStats stats = celery::workerStats(reply->value);
        row.processId = stats.processId;
        row.uptimeSeconds = stats.uptimeSeconds;
        row.pool = static_cast<int>(stats.poolProcesses.size());
        row.prefetch = stats.prefetchCount;
        row.autoscaleMax = stats.autoscaleMax;
        row.autoscaleMin = stats.autoscaleMin;
        row.memoryKiB = stats.maxMemoryKiB;
        qint64 total = 0;
        for (const qint64 count : stats.totals)
            total += count;
        row.worker.processed = std::max(row.worker.processed, total);
        row.worker.processes = row.pool;
    }
    const auto held = [&](const ControlAnswer& answer) {
        const ControlReply* reply = answer.of(worker.name);
        return reply && reply->isOk() ? static_cast<int>(celery::heldTasks(reply->value).size()) : -1;
    };
    row.reserved = held(round.reserved);
    row.scheduled = held(round.scheduled);
    for (const celery::HeldTask& task : worker.tasks)
        if (task.started.isValid() && (!row.oldestTask.isValid() || task.started < row.oldestTask))
            row.oldestTask = task.started;
    return row;
}

void WorkersService::conclude(const RoundPtr& round)
{
    WorkersInfo info;
    info.taken = round->survey.taken;
    info.watchedSince = m_since;
    info.hearsEvents = m_hears;
    info.receivers = round->survey.receivers;
    info.nameless = round->survey.nameless;
    info.unacked = round->unacked;
    for (const celery::WorkerInfo& worker : std::as_const(round->survey.workers)) {
        info.workers += rowOf(*round, worker);
        for (celery::HeldTask task : worker.tasks) {
            task.node = worker.name;
            info.tasks += {TaskPlace::Active, task};
        }
        const auto add = [&](const ControlAnswer& answer, TaskPlace place) {
            for (const ControlReply& reply : answer.replies)
                if (reply.node == worker.name)
                    for (celery::HeldTask task : celery::heldTasks(reply.value)) {
                        task.node = worker.name;
                        info.tasks += {place, task};
                    }
        };
        add(round->reserved, TaskPlace::Reserved);
        add(round->scheduled, TaskPlace::Scheduled);
    }
    for (const QString& queue : std::as_const(round->queues)) {
        QueueRow row = m_queues.row(queue);
        row.consumers = round->consumers.value(queue);
        if (const QDateTime sent = round->sent.value(queue); sent.isValid()) {
            row.oldest = sent;
            row.isOldestExact = true;
        }
        info.queues += row;
    }
    m_changes.take(info);
    m_latest = info;
    end(info);
}

void WorkersService::end(const Result<WorkersInfo>& outcome)
{
    m_round.reset();
    for (const auto& promise : std::exchange(m_waiting, {})) {
        promise->addResult(outcome);
        promise->finish();
    }
    m_poller.finished(outcome.has_value());
    if (outcome)
        emit changed();
    else
        emit failed(outcome.error());
}

QFuture<Result<WorkerDetails>> WorkersService::details(const QString& worker)
{
    auto promise = std::make_shared<QPromise<Result<WorkerDetails>>>();
    promise->start();
    const QFuture<Result<WorkerDetails>> future = promise->future();
    auto details = std::make_shared<WorkerDetails>();
    details->name = worker;
    details->taken = QDateTime::currentDateTimeUtc();
    auto open = std::make_shared<int>(3);
    auto trouble = std::make_shared<std::optional<Error>>();
    const auto ask = [&](const ControlRequest& request, auto keep) {
        deliver(m_client.ask(request.to({worker}), m_settings.answers), this,
                [this, promise, details, open, trouble, worker, keep](const Result<ControlAnswer>& result) {
                    const Result<ControlAnswer> answer =
                        OrderDesk::requireReply(result, m_client.config().broker.where(), m_settings.answers);
                    const ControlReply* reply = answer ? answer->of(worker) : nullptr;
                    if (reply)
                        keep(reply->value);
                    else if (!answer)
                        *trouble = answer.error();
                    if (--*open > 0)
                        return;
                    promise->addResult(*trouble ? Result<WorkerDetails>(fail(**trouble))
                                                : Result<WorkerDetails>(*details));
                    promise->finish();
                });
    };
    ask(ControlRequest::stats(), [details](const QJsonValue& v) { details->stats = celery::workerStats(v); });
    ask(ControlRequest::registered({QStringLiteral("rate_limit"), QStringLiteral("max_retries")}),
        [details](const QJsonValue& value) { details->registered = celery::registeredTasks(value); });
    ask(ControlRequest::conf(), [details](const QJsonValue& value) { details->settings = value.toObject(); });
    return future;
}

QFuture<Result<QList<celery::QueuedMessage>>> WorkersService::peek(const QString& queue, int limit)
{
    return m_client.peek(queue, limit);
}

QFuture<Result<OrderOutcome>> WorkersService::give(const WorkerOrder& order,
                                                   const OrderDesk::Patience& patience)
{
    const QFuture<Result<OrderOutcome>> future = m_desk.give(order, patience);
    deliver(future, this, [this](const Result<OrderOutcome>&) { look(); });
    return future;
}

QList<WorkerChange> WorkersService::starts(const QDateTime& from, const QDateTime& to) const
{
    return m_changes.between(from, to);
}

} // namespace vigia::workers
