#include "core/site/celerybeat.h"

#include <QDateTime>
#include <QFileInfo>
#include <QThread>

namespace vigia::site {

namespace {

using namespace std::chrono_literals;

constexpr auto StartTime = 60s;
/// It looks at the clock every half minute at least (installer/celery).
constexpr qint64 FreshSeconds = 120;

} // namespace

CeleryBeat::CeleryBeat(const CeleryApp& app, const RedisService& redis)
    : m_app(app)
    , m_redis(redis)
    , m_process(QStringLiteral("beat"), app.stateDir)
{
}

QDateTime CeleryBeat::lastSignOfLife() const
{
    return QFileInfo(m_process.directory() % QStringLiteral("/schedule.alive")).lastModified();
}

Result<> CeleryBeat::start(const UpOptions& /*options*/)
{
    if (status().health == ServiceInfo::Health::Ok)
        return {};
    if (const Result<> stopped = stop(); !stopped)
        return stopped;
    return m_app.start(m_process, m_redis,
                       {QStringLiteral("beat"), QStringLiteral("--schedule"),
                        m_process.directory() % QStringLiteral("/schedule"), QStringLiteral("--loglevel"),
                        QStringLiteral("INFO")});
}

Result<> CeleryBeat::awaitReady()
{
    for (auto waited = 0ms; waited < StartTime && m_process.isRunning(); waited += 50ms) {
        if (status().health == ServiceInfo::Health::Ok)
            return {};
        QThread::msleep(50);
    }
    return fail(celeryFailure(m_process));
}

ServiceInfo CeleryBeat::status() const
{
    ServiceInfo info;
    info.name = name();
    info.pid = m_process.pid();
    if (info.pid == 0)
        return info;
    const QDateTime sign = lastSignOfLife();
    const bool isOwn = sign.isValid() && sign >= m_process.startedAt();
    const bool fresh = isOwn && sign.secsTo(QDateTime::currentDateTime()) < FreshSeconds;
    info.health = fresh ? ServiceInfo::Health::Ok : ServiceInfo::Health::Failed;
    if (!fresh)
        info.detail = isOwn
            ? tr("It has not looked at its schedule since %1: it is frozen, or waits for Redis.")
                  .arg(sign.toString(Qt::ISODate))
            : tr("It has not looked at its schedule yet.");
    return info;
}

Result<> CeleryBeat::stop()
{
    return m_process.stop();
}

} // namespace vigia::site
