#include "core/celery/workersurvey.h"

#include "core/async/deliver.h"
#include "core/celery/controlrequest.h"
#include "core/celery/taskresult.h"

#include <QPromise>

namespace vigia::celery {

namespace {

constexpr int Questions = 4;

} // namespace

/// One survey under way.
struct WorkerSurvey::Round
{
    QPromise<Result<WorkerSurveyInfo>> promise;
    CeleryClient::Milliseconds timeout;
    QDateTime asked;
    QSet<QString> bound;
    ControlAnswer ping;
    ControlAnswer active;
    ControlAnswer queues;
    QHash<QString, qint64> waiting; ///< by queue
    QHash<QString, int> unfinished; ///< by worker that said goodbye
    int open = 0;
    std::optional<Error> error;
};

WorkerSurvey::WorkerSurvey(CeleryClient& client, const WorkerLimits& limits, QObject* parent)
    : QObject(parent)
    , m_client(client)
    , m_limits(limits)
{
}

QFuture<Result<WorkerSurveyInfo>> WorkerSurvey::take(const QList<WatchedWorker>& heard,
                                                     CeleryClient::Milliseconds timeout)
{
    const auto round = std::make_shared<Round>();
    round->promise.start();
    round->timeout = timeout;
    round->asked = QDateTime::currentDateTimeUtc();
    hear(heard);
    ask(round);
    return round->promise.future();
}

void WorkerSurvey::hear(const QList<WatchedWorker>& heard)
{
    for (const WatchedWorker& worker : heard)
        m_heard.insert(worker.name, worker);
}

void WorkerSurvey::ask(const RoundPtr& round)
{
    round->open = Questions;
    const auto answered = [this, round](const auto& result, auto keep) {
        if (result)
            keep(*result);
        else
            round->error = result.error();
        if (--round->open == 0)
            onAnswers(round);
    };
    const auto ask = [&](const ControlRequest& request, ControlAnswer Round::*member) {
        deliver(m_client.ask(request, round->timeout), this,
                [round, member, answered](const Result<ControlAnswer>& result) {
                    answered(result, [&](const ControlAnswer& answer) { (*round).*member = answer; });
                });
    };
    deliver(m_client.knownNodes(), this, [round, answered](const Result<QStringList>& result) {
        answered(result,
                 [&](const QStringList& names) { round->bound = QSet<QString>(names.begin(), names.end()); });
    });
    ask(ControlRequest::ping(), &Round::ping);
    ask(ControlRequest::active(true), &Round::active);
    ask(ControlRequest::activeQueues(), &Round::queues);
}

void WorkerSurvey::onAnswers(const RoundPtr& round)
{
    if (round->error)
        return end(round, fail(*round->error));
    QStringList queues;
    for (const ControlReply& reply : std::as_const(round->queues.replies))
        for (const ConsumedQueue& queue : consumedQueues(reply.value))
            queues += queue.name;
    queues.removeDuplicates();
    deliver(m_client.queueLengths(queues), this, [this, round](const Result<QList<QueueLength>>& lengths) {
        // A queue that cannot be measured, for want of rights, says nothing about workers.
        if (lengths)
            for (const QueueLength& length : *lengths)
                round->waiting.insert(length.queue, length.total);
        askForEnds(round);
    });
}

/// Of workers that have said goodbye and of whose last tasks no end was heard: whether these have results.
void WorkerSurvey::askForEnds(const RoundPtr& round)
{
    QStringList ids;
    QStringList owners;
    for (const ControlReply& reply : std::as_const(round->active.replies)) {
        QStringList running;
        for (const HeldTask& task : heldTasks(reply.value))
            running += task.id;
        m_ran.insert(reply.node, running);
    }
    for (const WatchedWorker& worker : std::as_const(m_heard)) {
        if (!worker.saidGoodbye || worker.left == 0)
            continue;
        const QStringList ran = m_ran.value(worker.name);
        // Others that it took up since then are not known: no result of theirs can be looked for.
        if (ran.isEmpty() || worker.left > ran.size())
            continue;
        ids += ran;
        owners += QStringList(ran.size(), worker.name);
    }
    if (ids.isEmpty())
        return conclude(round);
    deliver(m_client.results(ids), this, [this, round, owners](const Result<QList<TaskResult>>& results) {
        for (qsizetype i = 0; results && i < results->size() && i < owners.size(); ++i)
            round->unfinished[owners[i]] += results->at(i).isFinal() ? 0 : 1;
        conclude(round);
    });
}

void WorkerSurvey::conclude(const RoundPtr& round)
{
    QStringList names = round->ping.nodes() + round->bound.values() + m_heard.keys();
    for (const WorkerWitness& witness : std::as_const(m_witnesses))
        names += witness.worker;
    names.removeDuplicates();
    names.sort();
    WorkerSurveyInfo info;
    info.taken = QDateTime::currentDateTimeUtc();
    info.receivers = round->ping.receivers;
    qint64 silent = 0;
    for (const QString& name : std::as_const(names)) {
        const WorkerObservation observation = observe(*round, name);
        if (observation.replies == 0 && !observation.isAbsent)
            ++silent;
        info.workers += workerFacts(observation, m_limits);
    }
    info.nameless = std::max<qint64>(0, info.receivers - round->ping.replies.size() - silent);
    end(round, info);
}

WorkerObservation WorkerSurvey::observe(const Round& round, const QString& name)
{
    WorkerObservation seen;
    seen.name = name;
    seen.now = QDateTime::currentDateTimeUtc();
    seen.asked = round.asked;
    if (const auto it = m_heard.constFind(name); it != m_heard.constEnd())
        seen.heard = *it;
    for (const WorkerWitness& witness : m_witnesses)
        if (witness.worker == name)
            seen.witnesses += witness;
    seen.unfinished = round.unfinished.value(name, -1);
    for (const ControlReply& reply : round.ping.replies)
        if (reply.node == name)
            ++seen.replies;
    seen.silentSince = silentSince(name, seen.replies, round.asked);
    seen.isAbsent = seen.replies == 0 && round.ping.replies.size() >= round.ping.receivers;
    seen.isBound = round.bound.contains(name);
    for (const ControlReply& reply : round.active.replies)
        if (reply.node == name && reply.isOk())
            seen.active = seen.active.value_or(QList<HeldTask>()) + heldTasks(reply.value);
    qint64 waiting = 0;
    for (const ControlReply& reply : round.queues.replies) {
        if (reply.node != name || !reply.isOk())
            continue;
        QStringList queues = seen.queues.value_or(QStringList());
        for (const ConsumedQueue& queue : consumedQueues(reply.value))
            queues += queue.name;
        queues.removeDuplicates();
        seen.queues = queues;
    }
    for (const QString& queue : seen.queues.value_or(QStringList()))
        waiting += round.waiting.value(queue);
    seen.waiting = waiting;
    seen.waitingSince = waitingSince(seen, waiting);
    return seen;
}

QDateTime WorkerSurvey::silentSince(const QString& name, int replies, const QDateTime& asked)
{
    if (replies > 0) {
        m_silentSince.remove(name);
        return {};
    }
    if (!m_silentSince.contains(name))
        m_silentSince.insert(name, asked);
    return m_silentSince.value(name);
}

QDateTime WorkerSurvey::waitingSince(const WorkerObservation& observation, qint64 waiting)
{
    const bool isLazy = waiting > 0 && observation.active && observation.active->isEmpty();
    if (!isLazy) {
        m_waitingSince.remove(observation.name);
        return {};
    }
    if (!m_waitingSince.contains(observation.name))
        m_waitingSince.insert(observation.name, observation.now);
    return m_waitingSince.value(observation.name);
}

void WorkerSurvey::end(const RoundPtr& round, const Result<WorkerSurveyInfo>& outcome)
{
    round->promise.addResult(outcome);
    round->promise.finish();
}

} // namespace vigia::celery
