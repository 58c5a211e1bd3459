#pragma once

#include "core/celery/taskresult.h"
#include "core/net/redisconfig.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>

namespace vigia::net {
class RedisConnection;
} // namespace vigia::net

namespace vigia::celery {

/// Reads results and waits for them. On the thread that made it; connections of its own. The functions are
/// CeleryClient's.
class ResultWatch : public QObject
{
    Q_OBJECT

public:
    /// `config` is of the result store's database.
    ResultWatch(const net::RedisConfig& config, const QString& prefix, QObject* parent = nullptr);
    ~ResultWatch() override;

    [[nodiscard]] QFuture<Result<TaskResult>> result(const QString& id);
    [[nodiscard]] QFuture<Result<QList<TaskResult>>> results(const QStringList& ids);
    [[nodiscard]] QFuture<Result<TaskResult>> wait(const QString& id, std::chrono::milliseconds timeout);
    void follow();

signals:
    void resultChanged(const vigia::celery::TaskResult& result);
    void resultsMissed();

private:
    struct Wait;

    QByteArray channel(const QString& id) const;
    QString idOf(const QByteArray& channel) const;
    void listen();
    /// Asks the store, and ends the waits for it when that is over. A failure ends the wait `first` too.
    void ask(const QString& id, const std::shared_ptr<Wait>& first = {});
    void poll();
    void settle(const QString& id, const TaskResult& result);
    void end(const std::shared_ptr<Wait>& wait, const Result<TaskResult>& outcome);

    net::RedisConfig m_config;
    QByteArray m_prefix;
    std::unique_ptr<net::RedisConnection> m_store;
    std::unique_ptr<net::RedisConnection> m_messages; ///< of the tasks that are waited for
    std::unique_ptr<net::RedisConnection> m_all; ///< of every task
    QMultiHash<QString, std::shared_ptr<Wait>> m_waits;
    QTimer m_poll;
    bool m_hasFollowed = false;
};

} // namespace vigia::celery
