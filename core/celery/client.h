#pragma once

#include "core/celery/clientconfig.h"
#include "core/celery/controlreply.h"
#include "core/celery/queueinfo.h"
#include "core/celery/taskresult.h"

#include <QFuture>
#include <QObject>
#include <QStringList>

#include <chrono>
#include <memory>

namespace vigia::celery {

class ControlRequest;

/// One Celery application over Redis, as Celery's own clients see it: sends tasks, follows their results,
/// asks and orders its workers, looks into its queues. No Python. All functions from the thread that made it,
/// whose event loop it uses; none blocks. It connects at the first call and reconnects by itself.
///
/// Errors of all: those of net::RedisConnection (Unreachable, Timeout, PermissionDenied, Conflict,
/// InvalidData). Destroyed first: the futures finish as cancelled.
class CeleryClient : public QObject
{
    Q_OBJECT

public:
    using Milliseconds = std::chrono::milliseconds;

    explicit CeleryClient(const ClientConfig& config, QObject* parent = nullptr);
    ~CeleryClient() override;

    const ClientConfig& config() const;
    bool isConnected() const;

    // Tasks
    /// Puts it in its queue and says so on the events' channel. Answers its id. After an error that is not
    /// InvalidData it may be in the queue all the same: give it an id of your own to find out.
    [[nodiscard]] QFuture<Result<QString>> publish(const TaskMessage& message);
    /// What the result store holds; Pending when nothing.
    [[nodiscard]] QFuture<Result<TaskResult>> result(const QString& id);
    /// Of several, in one round trip, in the same order.
    [[nodiscard]] QFuture<Result<QList<TaskResult>>> results(const QStringList& ids);
    /// The final result, as soon as it is stored; an outage of Redis meanwhile is sat out. Timeout when there
    /// is none until then. A cancelled future stops the wait.
    [[nodiscard]] QFuture<Result<TaskResult>> waitForResult(const QString& id, Milliseconds timeout);
    /// From now on resultChanged() tells of every result that is written.
    void followResults();

    // Workers
    /// Asks or orders all workers, or those that the request names. Ends when every worker that Redis gave it
    /// to has answered, else after `timeout` with what came: no reply is no error, and proves nothing. A
    /// request that names its workers waits a moment longer, for a second worker of the same name. An order
    /// without reply ends at once.
    [[nodiscard]] QFuture<Result<ControlAnswer>> ask(const ControlRequest& request,
                                                     Milliseconds timeout = std::chrono::seconds(2));

    /// Names that workers left in Redis when they started; many may be long gone.
    [[nodiscard]] QFuture<Result<QStringList>> knownNodes();

    // Queues
    [[nodiscard]] QFuture<Result<QList<QueueLength>>> queueLengths(const QStringList& queues);
    /// The messages that are served next, the next first; at most `limit`, and no more than 1000.
    [[nodiscard]] QFuture<Result<QList<QueuedMessage>>> peek(const QString& queue, int limit);
    /// Takes one message out of the queue, by its exact bytes. False: it is no longer there.
    [[nodiscard]] QFuture<Result<bool>> removeMessage(const QString& queue, const QByteArray& bytes);
    /// Empties the queue; answers how many messages are gone.
    [[nodiscard]] QFuture<Result<qint64>> purge(const QString& queue);
    /// Messages in the workers' hands: running, prefetched or waiting for their time; of all queues.
    [[nodiscard]] QFuture<Result<qint64>> unacked();

signals:
    void connected();
    /// Once an outage.
    void disconnected(const vigia::Error& error);
    void resultChanged(const vigia::celery::TaskResult& result);
    /// Results may have been missed: after followResults() has lost its connection and has it again.
    void resultsMissed();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace vigia::celery
