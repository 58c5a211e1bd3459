#include "core/workers/orderrun.h"

#include "core/async/deliver.h"
#include "core/celery/eventmonitor.h"
#include "core/celery/inspectinfo.h"
#include "core/workers/ordermeasure.h"

#include <QJsonArray>
#include <QTimer>

namespace vigia::workers {

namespace {

using celery::ControlAnswer;
using celery::ControlReply;
using celery::ControlRequest;
using Kind = WorkerOrder::Kind;
using namespace std::chrono_literals;

constexpr auto Pause = 300ms;
constexpr std::chrono::milliseconds ListenPatience = 5s;

} // namespace

OrderRun::OrderRun(const Ports& ports, const WorkerOrder& order, const OrderDesk::Patience& patience,
                   QObject* parent)
    : QObject(parent)
    , m_ports(ports)
    , m_order(order)
    , m_patience(patience)
    , m_monitor(ports.monitor)
{
}

QFuture<Result<OrderOutcome>> OrderRun::start()
{
    m_promise.start();
    QFuture<Result<OrderOutcome>> future = m_promise.future();
    if (m_order.kind == Kind::Purge) {
        purge();
        return future;
    }
    const Result<ControlRequest> request = m_order.request();
    if (!request) {
        m_error = request.error();
        finish();
        return future;
    }
    m_request = request->to(m_order.workers);
    if (m_order.kind == Kind::Shutdown)
        listen();
    else
        measureBefore();
    return future;
}

void OrderRun::purge()
{
    deliver(m_ports.client.purge(m_order.queue), this, [this](const Result<qint64>& purged) {
        if (!purged)
            return fail(purged.error());
        m_outcome.purged = *purged;
        m_outcome.isObeyed = m_outcome.isSeen = true;
        keep(QStringLiteral("done"), {{QStringLiteral("messages"), *purged}});
    });
}

/// The goodbye must not be missed: ordered is only when somebody listens.
void OrderRun::listen()
{
    if (!m_monitor)
        m_monitor = new celery::EventMonitor(m_ports.client.config(), {}, this);
    m_clock.start();
    connect(m_monitor, &celery::EventMonitor::digested, this, [this](const celery::EventDigest& digest) {
        for (const celery::WatchedWorker& worker : digest.workers)
            m_heard.insert(worker.name, worker);
        if (m_orderedAt.isValid())
            return lookForGoodbyes();
        if (digest.isConnected || m_clock.hasExpired(ListenPatience.count()))
            give();
    });
}

void OrderRun::measureBefore()
{
    const std::optional<ControlRequest> question = measure::question(m_order);
    if (!question)
        return give();
    deliver(m_ports.client.ask(question->to(m_order.workers), m_patience.answers), this,
            [this](const Result<ControlAnswer>& answer) {
                if (answer)
                    m_outcome.before = measure::read(m_order, *answer);
                give();
            });
}

void OrderRun::give()
{
    m_clock.start();
    m_orderedAt = QDateTime::currentDateTimeUtc();
    deliver(m_ports.client.ask(m_request, m_patience.answers), this,
            [this](const Result<ControlAnswer>& answer) { take(answer); });
}

void OrderRun::take(const Result<ControlAnswer>& result)
{
    if (!result)
        return fail(result.error());
    m_outcome.answer = *result;
    if (m_order.kind == Kind::Shutdown) {
        m_outcome.isObeyed = true; // it is never answered
        return;
    }
    const Result<ControlAnswer> answer =
        OrderDesk::requireReply(result, m_ports.client.config().broker.where(), m_patience.answers);
    if (!answer)
        return fail(answer.error());
    for (const ControlReply& reply : answer->replies)
        ++m_bearers[reply.node];
    m_outcome.isObeyed = std::all_of(answer->replies.begin(), answer->replies.end(),
                                     [](const ControlReply& reply) { return reply.isOk(); });
    if (!m_outcome.isObeyed)
        return succeed();
    look();
}

void OrderRun::look()
{
    std::optional<ControlRequest> question = measure::question(m_order);
    if (!question) {
        m_outcome.isSeen = true;
        return succeed();
    }
    deliver(m_ports.client.ask(question->to(m_outcome.answer.nodes()), m_patience.answers), this,
            [this](const Result<ControlAnswer>& answer) { onMeasured(answer); });
}

void OrderRun::onMeasured(const Result<ControlAnswer>& result)
{
    if (!result)
        return lookAgainOrEnd();
    m_outcome.after = measure::read(m_order, *result);
    m_outcome.isSeen = measure::isReached(m_order, m_outcome.before, m_outcome.after, m_bearers);
    if (!m_outcome.isSeen || m_order.kind != Kind::Terminate)
        return lookAgainOrEnd();
    deliver(m_ports.client.ask(ControlRequest::active(true), m_patience.answers), this,
            [this](const Result<ControlAnswer>& active) {
                m_outcome.isSeen = active.has_value();
                for (const ControlReply& reply : active.value_or(ControlAnswer()).replies)
                    for (const celery::HeldTask& task : celery::heldTasks(reply.value))
                        m_outcome.isSeen = m_outcome.isSeen && !m_order.ids.contains(task.id);
                lookAgainOrEnd();
            });
}

void OrderRun::lookAgainOrEnd()
{
    if (m_outcome.isSeen || m_clock.hasExpired(m_patience.effect.count()) || m_promise.isCanceled())
        return succeed();
    QTimer::singleShot(Pause, this, [this] { look(); });
}

void OrderRun::lookForGoodbyes()
{
    m_outcome.gone.clear();
    for (const QString& name : m_order.workers) {
        const celery::WatchedWorker worker = m_heard.value(name);
        // Gone is one that has ended what it ran, too.
        if (worker.saidGoodbye && worker.goodbye >= m_orderedAt && worker.left <= 0)
            m_outcome.gone += name;
    }
    m_outcome.isSeen = m_outcome.gone.size() == m_order.workers.size();
    m_outcome.isObeyed = m_outcome.isObeyed || m_outcome.isSeen;
    if (m_outcome.isSeen || m_clock.hasExpired(m_patience.effect.count()) || m_promise.isCanceled())
        succeed();
}

void OrderRun::fail(const Error& error)
{
    if (m_isOver)
        return;
    m_error = error;
    keep(QStringLiteral("failed"), {{QStringLiteral("error"), error.message}});
}

void OrderRun::succeed()
{
    if (m_isOver)
        return;
    QJsonObject proof {{QStringLiteral("before"), m_outcome.before},
                       {QStringLiteral("after"), m_outcome.after}};
    if (m_order.kind == Kind::Shutdown)
        proof = {{QStringLiteral("worker_offline"), QJsonArray::fromStringList(m_outcome.gone)}};
    if (!m_order.isMeasurable())
        proof = {{QStringLiteral("measurable"), false}};
    QJsonObject refusals;
    for (const ControlReply& reply : std::as_const(m_outcome.answer.replies))
        if (!reply.isOk())
            refusals.insert(reply.node, reply.error);
    if (!refusals.isEmpty())
        proof.insert(QStringLiteral("refused"), refusals);
    keep(m_outcome.isDone(m_order) ? QStringLiteral("done") : QStringLiteral("failed"), proof);
}

void OrderRun::keep(const QString& outcome, const QJsonObject& proof)
{
    m_isOver = true;
    if (m_monitor)
        m_monitor->disconnect(this);
    if (m_order.kind == Kind::Ping)
        return finish(); // a question, in truth
    audit::AuditRecord record;
    record.who = m_ports.actor;
    record.action = m_order.action();
    record.object = m_order.object();
    record.parameters = m_request.arguments;
    record.reason = m_order.reason;
    record.outcome = outcome;
    record.proof = proof;
    deliver(m_ports.keep(record), this, [this](const Result<>& kept) {
        if (!kept)
            m_outcome.auditTrouble = kept.error().message;
        finish();
    });
}

void OrderRun::finish()
{
    m_promise.addResult(m_error ? Result<OrderOutcome>(vigia::fail(*m_error))
                                : Result<OrderOutcome>(m_outcome));
    m_promise.finish();
    deleteLater();
}

} // namespace vigia::workers
