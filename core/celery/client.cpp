#include "core/celery/client.h"

#include "core/celery/controlchannel.h"
#include "core/celery/controlrequest.h"
#include "core/celery/queueinspector.h"
#include "core/celery/resultwatch.h"
#include "core/celery/taskpublisher.h"
#include "core/net/redisconnection.h"

namespace vigia::celery {

namespace {

ClientConfig withDatabase(ClientConfig config)
{
    config.keys.database = config.broker.database;
    return config;
}

net::RedisConfig resultStore(const ClientConfig& config)
{
    net::RedisConfig store = config.broker;
    store.database = config.resultDatabase;
    return store;
}

} // namespace

struct CeleryClient::Private
{
    explicit Private(const ClientConfig& clientConfig)
        : config(withDatabase(clientConfig))
        , broker(config.broker)
        , publisher(broker, config.keys)
        , control(broker, config.keys)
        , queues(broker, config.keys)
        , results(resultStore(config), config.resultPrefix)
    {
    }

    ClientConfig config;
    net::RedisConnection broker;
    TaskPublisher publisher;
    ControlChannel control;
    QueueInspector queues;
    ResultWatch results;
};

CeleryClient::CeleryClient(const ClientConfig& config, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(config))
{
    connect(&d->broker, &net::RedisConnection::connected, this, &CeleryClient::connected);
    connect(&d->broker, &net::RedisConnection::disconnected, this, &CeleryClient::disconnected);
    connect(&d->results, &ResultWatch::resultChanged, this, &CeleryClient::resultChanged);
    connect(&d->results, &ResultWatch::resultsMissed, this, &CeleryClient::resultsMissed);
}

CeleryClient::~CeleryClient() = default;

const ClientConfig& CeleryClient::config() const
{
    return d->config;
}

bool CeleryClient::isConnected() const
{
    return d->broker.state() == net::RedisConnection::State::Ready;
}

QFuture<Result<QString>> CeleryClient::publish(const TaskMessage& message)
{
    return d->publisher.publish(message);
}

QFuture<Result<TaskResult>> CeleryClient::result(const QString& id)
{
    return d->results.result(id);
}

QFuture<Result<QList<TaskResult>>> CeleryClient::results(const QStringList& ids)
{
    return d->results.results(ids);
}

QFuture<Result<TaskResult>> CeleryClient::waitForResult(const QString& id, Milliseconds timeout)
{
    return d->results.wait(id, timeout);
}

void CeleryClient::followResults()
{
    d->results.follow();
}

QFuture<Result<ControlAnswer>> CeleryClient::ask(const ControlRequest& request, Milliseconds timeout)
{
    return d->control.ask(request, timeout);
}

QFuture<Result<QStringList>> CeleryClient::knownNodes()
{
    return d->control.knownNodes();
}

QFuture<Result<QList<QueueLength>>> CeleryClient::queueLengths(const QStringList& queues)
{
    return d->queues.lengths(queues);
}

QFuture<Result<QList<QueuedMessage>>> CeleryClient::peek(const QString& queue, int limit)
{
    return d->queues.peek(queue, limit);
}

QFuture<Result<bool>> CeleryClient::removeMessage(const QString& queue, const QByteArray& bytes)
{
    return d->queues.remove(queue, bytes);
}

QFuture<Result<qint64>> CeleryClient::purge(const QString& queue)
{
    return d->queues.purge(queue);
}

QFuture<Result<qint64>> CeleryClient::unacked()
{
    return d->queues.unacked();
}

} // namespace vigia::celery
