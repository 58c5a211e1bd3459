#pragma once

#include "core/celery/client.h"
#include "tests/support/childprocess.h"
#include "tests/support/redisserver.h"

#include <QTest>

#include <map>
#include <memory>

namespace vigia::test {

/// The value of the future, or Timeout.
template<typename T>
Result<T> resultOf(const QFuture<Result<T>>& future, int milliseconds = 60'000)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, milliseconds))
        return fail(ErrorCode::Timeout, QStringLiteral("no answer"));
    if (future.resultCount() == 0)
        return fail(ErrorCode::Cancelled, QStringLiteral("cancelled"));
    return future.result();
}

/// A real Redis with real workers of a Celery application that is not ours (tests/data/celery/otherapp.py).
class CeleryBed
{
public:
    RedisServer redis;

    [[nodiscard]] Result<> start(const RedisServer::Options& options = {}) { return redis.start(options); }

    /// Its name on the command line; "a" is node "a@test". Does not wait for it: see waitForWorkers().
    [[nodiscard]] Result<> startWorker(const QString& name, const QStringList& more = {},
                                       const QString& key = {});
    /// Until so many workers answer a ping.
    [[nodiscard]] Result<> waitForWorkers(qsizetype count);

    ChildProcess& worker(const QString& key) { return *m_workers.at(key); }

    celery::ClientConfig config() const;
    QString log(const QString& key) const;

private:
    std::map<QString, std::unique_ptr<ChildProcess>> m_workers;
};

} // namespace vigia::test
