#pragma once

#include "core/celery/queueinfo.h"
#include "core/celery/queuekeys.h"

#include <QFuture>
#include <QObject>
#include <QStringList>

namespace vigia::net {
class RedisConnection;
} // namespace vigia::net

namespace vigia::celery {

/// Looks into queues and empties them. On its connection's thread. The functions are CeleryClient's.
class QueueInspector : public QObject
{
    Q_OBJECT

public:
    /// `broker` outlives it.
    QueueInspector(net::RedisConnection& broker, const QueueKeys& keys, QObject* parent = nullptr);

    [[nodiscard]] QFuture<Result<QList<QueueLength>>> lengths(const QStringList& queues);
    [[nodiscard]] QFuture<Result<QList<QueuedMessage>>> peek(const QString& queue, int limit);
    [[nodiscard]] QFuture<Result<bool>> remove(const QString& queue, const QByteArray& bytes);
    [[nodiscard]] QFuture<Result<qint64>> purge(const QString& queue);
    [[nodiscard]] QFuture<Result<qint64>> unacked();

private:
    net::RedisConnection& m_broker;
    QueueKeys m_keys;
};

} // namespace vigia::celery
