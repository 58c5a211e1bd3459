#pragma once

#include "core/celery/client.h"
#include "tests/integration/jobs/jobsbed.h"
#include "tests/support/childprocess.h"
#include "tests/support/redisserver.h"

namespace vigia::test {

/// JobsBed with a Redis of its own and, when asked for, real workers of installer/celery.
class CeleryJobsBed
{
public:
    explicit CeleryJobsBed(PgCluster& cluster,
                           std::chrono::milliseconds callTimeout = std::chrono::seconds(20));

    JobsBed& bed() { return *m_bed; }

    jobs::JobsService& jobs() { return m_bed->jobs(); }

    celery::CeleryClient& client() { return *m_client; }

    RedisServer& redis() { return m_redis; }

    /// What Redis answers to one command, as redis-cli prints it.
    QByteArray redisCli(const QStringList& command) const;
    /// As a worker would: the result of a task.
    void storeResult(const QString& id, const QByteArray& status, const QByteArray& result) const;
    /// Starts a worker of both queues and waits until it answers a ping.
    [[nodiscard]] Result<> startWorker(const QString& name);

    ChildProcess& worker(const QString& name) { return *m_workers.at(name); }

    QByteArray log(const QString& name) const;
    /// Past the grace that a run has to appear somewhere, and past its next try.
    void skipTheGrace();

private:
    RedisServer m_redis;
    QTemporaryDir m_directory;
    std::unique_ptr<celery::CeleryClient> m_client;
    std::unique_ptr<JobsBed> m_bed;
    std::map<QString, std::unique_ptr<ChildProcess>> m_workers;
};

} // namespace vigia::test
