#include "core/celery/resultwatch.h"

#include "core/async/chained.h"
#include "core/net/redisconnection.h"
#include "core/net/rediserror.h"

namespace vigia::celery {

namespace {

using namespace std::chrono_literals;

/// Messages come at once; this is for those that an outage swallowed.
constexpr auto PollInterval = 2s;

Result<TaskResult> stored(const net::RedisReply& reply, const QString& id)
{
    if (reply.isError())
        return fail(net::errorFromReply(reply.text, "GET"));
    return reply.isNil() ? pendingResult(id) : decodeTaskResult(reply.text);
}

} // namespace

struct ResultWatch::Wait
{
    QString id;
    QPromise<Result<TaskResult>> promise;
    QTimer deadline;
};

ResultWatch::ResultWatch(const net::RedisConfig& config, const QString& prefix, QObject* parent)
    : QObject(parent)
    , m_config(config)
    , m_prefix((prefix + QStringLiteral("celery-task-meta-")).toUtf8())
    , m_store(std::make_unique<net::RedisConnection>(config))
{
    m_poll.setInterval(PollInterval);
    connect(&m_poll, &QTimer::timeout, this, [this] { poll(); });
}

ResultWatch::~ResultWatch() = default;

QByteArray ResultWatch::channel(const QString& id) const
{
    return m_prefix + id.toUtf8();
}

QString ResultWatch::idOf(const QByteArray& channel) const
{
    return QString::fromUtf8(channel.mid(m_prefix.size()));
}

QFuture<Result<TaskResult>> ResultWatch::result(const QString& id)
{
    return chained(m_store->command({"GET", channel(id)}), this,
                   [id](const Result<net::RedisReply>& reply) -> Result<TaskResult> {
                       if (!reply)
                           return fail(reply.error());
                       return stored(*reply, id);
                   });
}

QFuture<Result<QList<TaskResult>>> ResultWatch::results(const QStringList& ids)
{
    using Results = QList<TaskResult>;
    if (ids.isEmpty())
        return ready<Result<Results>>(Results {});
    QByteArrayList words {"MGET"};
    for (const QString& id : ids)
        words += channel(id);
    return chained(m_store->command(words), this,
                   [ids](const Result<net::RedisReply>& reply) -> Result<Results> {
                       if (!reply)
                           return fail(reply.error());
                       Results results;
                       for (qsizetype i = 0; i < ids.size(); ++i) {
                           // One that cannot be read must not hide the others.
                           const auto result = stored(reply->items.value(i), ids[i]);
                           results += result ? *result : pendingResult(ids[i]);
                       }
                       return results;
                   });
}

void ResultWatch::listen()
{
    if (m_messages)
        return;
    m_messages = std::make_unique<net::RedisConnection>(m_config);
    // Only what is stored after this moment will be told: what was stored before has to be asked for. This
    // comes again after each reconnect.
    connect(m_messages.get(), &net::RedisConnection::subscribed, this,
            [this](const QByteArray& channel) { ask(idOf(channel)); });
    connect(m_messages.get(), &net::RedisConnection::messageReceived, this,
            [this](const QByteArray& channel, const QByteArray& payload) {
                if (const Result<TaskResult> result = decodeTaskResult(payload))
                    settle(idOf(channel), *result);
            });
}

QFuture<Result<TaskResult>> ResultWatch::wait(const QString& id, std::chrono::milliseconds timeout)
{
    const auto wait = std::make_shared<Wait>();
    wait->id = id;
    wait->promise.start();
    wait->deadline.setSingleShot(true);
    const std::weak_ptr<Wait> weak = wait;
    connect(&wait->deadline, &QTimer::timeout, this, [this, weak, timeout] {
        if (const auto late = weak.lock())
            end(late,
                fail(ErrorCode::Timeout,
                     tr("Task %1 had not ended after %2 s: it may still run, or wait for a worker.")
                         .arg(late->id.left(60))
                         .arg(std::chrono::duration_cast<std::chrono::seconds>(timeout).count()),
                     {}, "ResultTimeout", true));
    });
    wait->deadline.start(timeout);
    m_waits.insert(id, wait);
    m_poll.start();
    listen();
    m_messages->subscribe({channel(id)});
    ask(id, wait);
    return wait->promise.future();
}

void ResultWatch::ask(const QString& id, const std::shared_ptr<Wait>& first)
{
    if (!m_waits.contains(id))
        return;
    const std::weak_ptr<Wait> asking = first;
    deliver(result(id), this, [this, id, asking](const Result<TaskResult>& result) {
        if (result)
            settle(id, *result);
        else if (const auto wait = asking.lock())
            end(wait, fail(result.error()));
    });
}

void ResultWatch::poll()
{
    const auto waits = m_waits.values();
    for (const std::shared_ptr<Wait>& wait : waits)
        if (wait->promise.isCanceled())
            end(wait, fail(ErrorCode::Cancelled, QString()));
    for (const QString& id : m_waits.uniqueKeys())
        ask(id);
}

void ResultWatch::settle(const QString& id, const TaskResult& result)
{
    if (!result.isFinal())
        return;
    const auto waits = m_waits.values(id);
    for (const std::shared_ptr<Wait>& wait : waits)
        end(wait, result);
}

void ResultWatch::end(const std::shared_ptr<Wait>& wait, const Result<TaskResult>& outcome)
{
    if (m_waits.remove(wait->id, wait) == 0)
        return;
    wait->deadline.stop();
    if (!m_waits.contains(wait->id))
        m_messages->unsubscribe({channel(wait->id)});
    if (m_waits.isEmpty())
        m_poll.stop();
    wait->promise.addResult(outcome);
    wait->promise.finish();
}

void ResultWatch::follow()
{
    if (m_all)
        return;
    m_all = std::make_unique<net::RedisConnection>(m_config);
    connect(m_all.get(), &net::RedisConnection::messageReceived, this,
            [this](const QByteArray&, const QByteArray& payload) {
                if (const Result<TaskResult> result = decodeTaskResult(payload))
                    emit resultChanged(*result);
            });
    connect(m_all.get(), &net::RedisConnection::subscribed, this, [this] {
        if (std::exchange(m_hasFollowed, true))
            emit resultsMissed();
    });
    m_all->subscribePatterns({m_prefix + '*'});
}

} // namespace vigia::celery
