#include "core/site/celeryworker.h"

#include "core/site/celeryping.h"

#include <QDeadlineTimer>
#include <QSysInfo>
#include <QThread>

namespace vigia::site {

namespace {

using namespace std::chrono_literals;

constexpr auto PingPatience = 5s;
/// A worker that is about to start has not heard the ping before.
constexpr auto StartPingPatience = 500ms;
constexpr auto StartTime = 60s;
constexpr auto WarmTime = 30s;

} // namespace

CeleryWorker::CeleryWorker(const QString& name, const CeleryApp& app, const RedisService& redis)
    : m_app(app)
    , m_redis(redis)
    , m_process(name, app.stateDir)
{
}

QString CeleryWorker::node() const
{
    return name() % u'@' % QSysInfo::machineHostName();
}

Result<> CeleryWorker::start(const UpOptions& /*options*/)
{
    if (status().health == ServiceInfo::Health::Ok)
        return {};
    if (const Result<> stopped = stop(); !stopped)
        return stopped;
    const QString queues = settings::CeleryConfig().queues.join(u',');
    return m_app.start(m_process, m_redis,
                       {QStringLiteral("worker"), QStringLiteral("--hostname"), node(),
                        QStringLiteral("--queues"), queues, QStringLiteral("--concurrency"),
                        QStringLiteral("2"), QStringLiteral("--max-tasks-per-child"), QStringLiteral("1000"),
                        QStringLiteral("--loglevel"), QStringLiteral("INFO")});
}

Result<> CeleryWorker::awaitReady()
{
    for (const QDeadlineTimer deadline(StartTime); m_process.isRunning() && !deadline.hasExpired();) {
        if (ping(StartPingPatience))
            return {};
        QThread::msleep(50);
    }
    return fail(celeryFailure(m_process));
}

Result<> CeleryWorker::ping(std::chrono::milliseconds patience) const
{
    // Longer than a reply may be waited for.
    Result<RedisProbe> redis = RedisProbe::open(m_redis.port(), m_redis.password(), PingPatience + 5s);
    if (!redis)
        return fail(redis.error());
    return pingWorker(*redis, node(), patience);
}

ServiceInfo CeleryWorker::status() const
{
    ServiceInfo info;
    info.name = name();
    info.pid = m_process.pid();
    if (info.pid == 0)
        return info;
    info.address = node();
    const Result<> pong = ping(PingPatience);
    info.health = pong ? ServiceInfo::Health::Ok : ServiceInfo::Health::Failed;
    if (!pong)
        info.detail = pong.error().message;
    return info;
}

Result<> CeleryWorker::stop()
{
    return m_process.stop(WarmTime);
}

} // namespace vigia::site
