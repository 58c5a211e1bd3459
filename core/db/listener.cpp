#include "core/db/listener.h"

#include "core/async/deliver.h"
#include "core/db/connection.h"

#include <QPointer>
#include <QTimer>

namespace vigia::db {

namespace {

using Notifications = std::vector<std::pair<QString, QString>>;

constexpr std::chrono::milliseconds WaitTime {60'000};
constexpr std::chrono::seconds LongestPause {30};

/// What the jobs share; touched on the executor's thread only.
struct Session
{
    std::unique_ptr<Connection> connection;
};

Result<> listen(Session& session, const ConnectionConfig& config, const QStringList& channels,
                const Cancellation& cancellation)
{
    Result<std::unique_ptr<Connection>> opened = Connection::open(config, cancellation);
    if (!opened)
        return fail(opened.error());
    session.connection = std::move(*opened);
    for (const QString& channel : channels)
        if (const Result<> listening = session.connection->script("LISTEN " + identifier(channel));
            !listening)
            return listening;
    return {};
}

} // namespace

struct Listener::Private
{
    Private(Listener& listener, ConnectionConfig connectionConfig, QStringList channelNames)
        : owner(listener)
        , config(std::move(connectionConfig))
        , channels(std::move(channelNames))
    {
        retry.setSingleShot(true);
        QObject::connect(&retry, &QTimer::timeout, &retry, [this] { connect(); });
    }

    void connect();
    void wait();
    void lose(const Error& error);

    Listener& owner;
    ConnectionConfig config;
    QStringList channels;
    std::shared_ptr<Session> session = std::make_shared<Session>();
    QTimer retry;
    int failures = 0;
    bool isConnected = false;
    SerialExecutor executor {QStringLiteral("db-listen")}; ///< last member: joined first
};

void Listener::Private::connect()
{
    const auto job = [session = session, config = config,
                      channels = channels](const Cancellation& cancellation) {
        return listen(*session, config, channels, cancellation);
    };
    deliver(executor.run(job), &owner, [this](const Result<>& listening) {
        if (!listening) {
            lose(listening.error());
            return;
        }
        failures = 0;
        isConnected = true;
        wait();
        emit owner.connected(); // last: a receiver may delete us
    });
}

void Listener::Private::wait()
{
    const auto job = [session = session](const Cancellation& cancellation) -> Result<Notifications> {
        session->connection->setCancellation(cancellation);
        Result<Notifications> received = session->connection->notifications(WaitTime);
        session->connection->setCancellation({});
        return received;
    };
    deliver(executor.run(job), &owner, [this](const Result<Notifications>& received) {
        if (!received) {
            lose(received.error());
            return;
        }
        // Waiting goes on before the receivers run, so that a slow one delays nobody.
        wait();
        const QPointer<Listener> alive(&owner);
        for (const auto& [channel, payload] : *received)
            if (alive)
                emit alive->notified(channel, payload);
    });
}

void Listener::Private::lose(const Error& error)
{
    const auto pause =
        std::min<std::chrono::seconds>(std::chrono::seconds(1LL << std::min(failures, 5)), LongestPause);
    ++failures;
    const bool wasFirst = failures == 1;
    isConnected = false;
    retry.start(pause);
    // Said once for each outage, not for each attempt.
    if (wasFirst)
        emit owner.disconnected(error);
}

Listener::Listener(ConnectionConfig config, QStringList channels, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, std::move(config), std::move(channels)))
{
    d->connect();
}

Listener::~Listener() = default;

bool Listener::isConnected() const
{
    return d->isConnected;
}

} // namespace vigia::db
