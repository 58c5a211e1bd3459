#include "core/net/redisconnection.h"

#include "core/net/rediserror.h"
#include "core/net/redislink.h"

#include <QLoggingCategory>
#include <QPromise>
#include <QRandomGenerator>
#include <QSet>
#include <QTimer>

namespace vigia::net {

namespace {

Q_LOGGING_CATEGORY(logRedis, "vigia.redis")

using namespace std::chrono_literals;
constexpr auto DeadlineCheck = 50ms;

/// Gathers the replies of a batch for one promise.
struct Gathering
{
    QPromise<Result<QList<RedisReply>>> promise;
    QList<RedisReply> replies;
    qsizetype expected = 0;
    bool isTransaction = false;

    void add(Result<RedisReply>&& reply)
    {
        if (promise.future().isFinished())
            return;
        if (reply)
            replies += std::move(*reply);
        else
            finish(fail(reply.error()));
        if (replies.size() == expected && !promise.future().isFinished())
            finish(isTransaction ? executed() : std::move(replies));
    }

    /// The replies of the commands between MULTI and EXEC.
    Result<QList<RedisReply>> executed()
    {
        const RedisReply& last = replies.last();
        if (last.isArray())
            return last.items;
        // What was refused when it was queued says more than EXEC's own error.
        for (const RedisReply& reply : std::as_const(replies))
            if (reply.isError())
                return fail(errorFromReply(reply.text, "MULTI"));
        return fail(
            ErrorCode::Conflict,
            RedisConnection::tr("Redis dropped the change because its keys changed meanwhile: try again."),
            {}, "RedisDropped", true);
    }

    void finish(Result<QList<RedisReply>>&& result)
    {
        promise.addResult(std::move(result));
        promise.finish();
    }
};

} // namespace

class RedisConnection::Private : public QObject
{
public:
    Private(RedisConnection& connection, RedisConfig redisConfig);
    ~Private() override;

    void open();
    void close();
    void submit(RedisBatch&& batch);
    void subscribe(const QByteArray& command, const QByteArray& channel);
    RedisBatch batchOf(const QList<QByteArrayList>& commands, std::chrono::milliseconds timeout);
    QFuture<Result<QList<RedisReply>>> gather(const QList<QByteArrayList>& commands, bool isTransaction);

    RedisConnection& owner;
    RedisConfig config;
    State state = State::Closed;
    QSet<QByteArray> channels;
    QSet<QByteArray> patterns;

private:
    void attempt();
    void onLoggedIn();
    void lose(const Error& error);
    void drop(const Error& error);
    void dispose();
    void keepAlive();

    std::unique_ptr<RedisLink> m_link;
    std::deque<RedisBatch> m_waiting;
    qint64 m_waitingBytes = 0;
    std::optional<Error> m_outage;
    int m_failures = 0;
    QTimer m_retry;
    QTimer m_connectDeadline;
    QTimer m_deadlines;
    QTimer m_keepAlive;
};

RedisConnection::Private::Private(RedisConnection& connection, RedisConfig redisConfig)
    : owner(connection)
    , config(std::move(redisConfig))
{
    m_retry.setSingleShot(true);
    m_connectDeadline.setSingleShot(true);
    m_deadlines.setInterval(DeadlineCheck);
    m_keepAlive.setInterval(config.keepAlive);
    connect(&m_retry, &QTimer::timeout, this, [this] { attempt(); });
    connect(&m_connectDeadline, &QTimer::timeout, this,
            [this] { lose(connectTimeoutError(config.where(), config.connectTimeout.count())); });
    connect(&m_deadlines, &QTimer::timeout, this, [this] {
        if (!m_link || m_link->isIdle())
            m_deadlines.stop();
        else
            m_link->checkDeadlines();
    });
    connect(&m_keepAlive, &QTimer::timeout, this, [this] { keepAlive(); });
}

RedisConnection::Private::~Private()
{
    dispose();
}

void RedisConnection::Private::open()
{
    if (state == State::Closed)
        attempt();
}

void RedisConnection::Private::attempt()
{
    state = State::Connecting;
    m_connectDeadline.start(config.connectTimeout);
    m_link = std::make_unique<RedisLink>(config);
    connect(m_link.get(), &RedisLink::loggedIn, this, [this] { onLoggedIn(); });
    connect(m_link.get(), &RedisLink::messageReceived, &owner, &RedisConnection::messageReceived);
    connect(m_link.get(), &RedisLink::lost, this, [this](const Error& error) { lose(error); });
    m_link->start();
}

void RedisConnection::Private::onLoggedIn()
{
    m_connectDeadline.stop();
    state = State::Ready;
    m_failures = 0;
    m_outage.reset();
    if (config.keepAlive > 0ms)
        m_keepAlive.start();
    for (const QByteArray& channel : std::as_const(channels))
        subscribe("SUBSCRIBE", channel);
    for (const QByteArray& pattern : std::as_const(patterns))
        subscribe("PSUBSCRIBE", pattern);
    m_waitingBytes = 0;
    for (RedisBatch& batch : std::exchange(m_waiting, {}))
        if (batch.isWanted())
            submit(std::move(batch));
    qCInfo(logRedis) << "connected to" << config.where() << "database" << config.database;
    emit owner.connected();
}

void RedisConnection::Private::lose(const Error& error)
{
    if (!m_link)
        return;
    const auto pause = std::min<std::chrono::milliseconds>(
        config.retryMax, config.retryBase * (1LL << std::min(m_failures, 10)));
    ++m_failures;
    const bool isNews = !m_outage || m_outage->errorClass != error.errorClass;
    m_outage = error;
    state = State::Waiting;
    drop(error);
    // Half of the pause at least: many consoles must not come back in one moment.
    const auto half = std::max<qint64>(pause.count() / 2, 1);
    m_retry.start(static_cast<int>(half + QRandomGenerator::global()->bounded(half)));
    if (!isNews)
        return;
    qCInfo(logRedis) << "lost" << config.where() << error.className() << error.detail;
    emit owner.disconnected(error);
}

void RedisConnection::Private::drop(const Error& error)
{
    m_keepAlive.stop();
    m_deadlines.stop();
    m_connectDeadline.stop();
    m_retry.stop();
    std::deque<RedisPending> unanswered;
    if (m_link) {
        unanswered = m_link->takeUnanswered();
        dispose();
    }
    m_waitingBytes = 0;
    for (RedisBatch& batch : std::exchange(m_waiting, {}))
        for (RedisPending& pending : batch.commands)
            unanswered.push_back(std::move(pending));
    for (const RedisPending& pending : unanswered)
        pending.done(fail(error));
}

void RedisConnection::Private::dispose()
{
    if (!m_link)
        return;
    m_link->disconnect(this);
    m_link->disconnect(&owner);
    // Dropping the commands ends their futures.
    m_link->takeUnanswered();
    if (m_link->isBusy())
        m_link.release()->deleteLater();
    else
        m_link.reset();
}

void RedisConnection::Private::close()
{
    state = State::Closed;
    m_outage.reset();
    m_failures = 0;
    drop({ErrorCode::Cancelled, tr("The connection to Redis was closed."), {}, {}, false});
}

void RedisConnection::Private::submit(RedisBatch&& batch)
{
    const auto refuse = [&batch](const Error& error) {
        for (const RedisPending& pending : batch.commands)
            pending.done(fail(error));
    };
    open();
    if (state == State::Waiting) {
        refuse(*m_outage);
        return;
    }
    const qint64 size = batch.bytes.size();
    if (m_waitingBytes + m_link->queuedBytes() + size > config.maxQueuedBytes) {
        refuse({ErrorCode::Conflict,
                tr("Too much waits to be sent to Redis at %1: it is slower than what is asked of it.")
                    .arg(config.where()),
                {},
                "RedisQueueFull",
                true});
        return;
    }
    if (state == State::Ready) {
        m_link->send(std::move(batch));
        m_deadlines.start();
        return;
    }
    m_waitingBytes += size;
    m_waiting.push_back(std::move(batch));
}

RedisBatch RedisConnection::Private::batchOf(const QList<QByteArrayList>& commands,
                                             std::chrono::milliseconds timeout)
{
    RedisBatch batch;
    for (const QByteArrayList& words : commands) {
        batch.bytes += formatCommand(words);
        batch.commands.push_back({words.value(0), {}, {}, QDeadlineTimer(timeout)});
    }
    return batch;
}

QFuture<Result<QList<RedisReply>>> RedisConnection::Private::gather(const QList<QByteArrayList>& commands,
                                                                    bool isTransaction)
{
    const auto gathering = std::make_shared<Gathering>();
    gathering->expected = commands.size();
    gathering->isTransaction = isTransaction;
    gathering->promise.start();
    QFuture<Result<QList<RedisReply>>> future = gathering->promise.future();
    if (commands.isEmpty()) {
        gathering->finish(QList<RedisReply> {});
        return future;
    }
    RedisBatch batch = batchOf(commands, config.commandTimeout);
    for (RedisPending& pending : batch.commands) {
        pending.isWanted = [gathering] { return !gathering->promise.isCanceled(); };
        pending.done = [gathering](Result<RedisReply>&& reply) { gathering->add(std::move(reply)); };
    }
    submit(std::move(batch));
    return future;
}

void RedisConnection::Private::subscribe(const QByteArray& command, const QByteArray& channel)
{
    open();
    if (state != State::Ready)
        return; // made at login
    RedisBatch batch = batchOf({{command, channel}}, config.commandTimeout);
    batch.commands.front().done = [this, command, channel](Result<RedisReply>&& reply) {
        if (reply && reply->isError())
            emit owner.refused(errorFromReply(reply->text, command));
        else if (reply && command != "UNSUBSCRIBE")
            emit owner.subscribed(channel);
    };
    submit(std::move(batch));
}

void RedisConnection::Private::keepAlive()
{
    if (state != State::Ready || !m_link->isIdle())
        return;
    RedisBatch batch = batchOf({{"PING"}}, config.connectTimeout);
    batch.commands.front().done = [](Result<RedisReply>&&) {};
    submit(std::move(batch));
}

RedisConnection::RedisConnection(RedisConfig config, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, std::move(config)))
{
}

RedisConnection::~RedisConnection() = default;

const RedisConfig& RedisConnection::config() const
{
    return d->config;
}

RedisConnection::State RedisConnection::state() const
{
    return d->state;
}

void RedisConnection::open()
{
    d->open();
}

void RedisConnection::close()
{
    d->close();
}

QFuture<Result<RedisReply>> RedisConnection::command(const QByteArrayList& words,
                                                     std::optional<std::chrono::milliseconds> timeout)
{
    Q_ASSERT_X(d->channels.isEmpty() && d->patterns.isEmpty(), "RedisConnection::command",
               "a subscriber takes no commands");
    const auto promise = std::make_shared<QPromise<Result<RedisReply>>>();
    promise->start();
    RedisBatch batch = d->batchOf({words}, timeout.value_or(d->config.commandTimeout));
    RedisPending& pending = batch.commands.front();
    pending.isWanted = [promise] { return !promise->isCanceled(); };
    pending.done = [promise, name = pending.name](Result<RedisReply>&& reply) {
        if (reply && reply->isError())
            reply = fail(errorFromReply(reply->text, name));
        promise->addResult(std::move(reply));
        promise->finish();
    };
    QFuture<Result<RedisReply>> future = promise->future();
    d->submit(std::move(batch));
    return future;
}

QFuture<Result<QList<RedisReply>>> RedisConnection::pipeline(const QList<QByteArrayList>& commands)
{
    return d->gather(commands, false);
}

QFuture<Result<QList<RedisReply>>> RedisConnection::transaction(const QList<QByteArrayList>& commands)
{
    QList<QByteArrayList> words {{"MULTI"}};
    words += commands;
    words += {"EXEC"};
    return d->gather(words, true);
}

void RedisConnection::subscribe(const QByteArrayList& channels)
{
    for (const QByteArray& channel : channels) {
        if (d->channels.contains(channel))
            continue;
        d->channels.insert(channel);
        d->subscribe("SUBSCRIBE", channel);
    }
}

void RedisConnection::unsubscribe(const QByteArrayList& channels)
{
    for (const QByteArray& channel : channels)
        if (d->channels.remove(channel) && d->state == State::Ready)
            d->subscribe("UNSUBSCRIBE", channel);
}

void RedisConnection::subscribePatterns(const QByteArrayList& patterns)
{
    for (const QByteArray& pattern : patterns) {
        if (d->patterns.contains(pattern))
            continue;
        d->patterns.insert(pattern);
        d->subscribe("PSUBSCRIBE", pattern);
    }
}

} // namespace vigia::net
