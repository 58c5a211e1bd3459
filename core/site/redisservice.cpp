#include "core/site/redisservice.h"

#include "core/site/loopbackport.h"
#include "core/site/postgrescluster.h"
#include "core/site/redisprobe.h"
#include "core/site/secretfile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QThread>

namespace vigia::site {

namespace {

using namespace std::chrono_literals;

constexpr auto Patience = 2000ms;
constexpr auto StartTime = 60s; // with a big file to load
constexpr int PortAttempts = 5;

} // namespace

RedisService::RedisService(const QString& stateDir)
    : m_process(QStringLiteral("redis"), stateDir)
{
}

QString RedisService::file(const QString& name) const
{
    return m_process.directory() % u'/' % name;
}

QString RedisService::passwordFile() const
{
    return file(QStringLiteral("password"));
}

QByteArray RedisService::password() const
{
    return fileContents(passwordFile()).trimmed();
}

quint16 RedisService::port() const
{
    return fileContents(file(QStringLiteral("port"))).trimmed().toUShort();
}

QString RedisService::url() const
{
    return QStringLiteral("redis://127.0.0.1:%1/0").arg(port());
}

Result<> RedisService::prepare() const
{
    if (!QDir().mkpath(m_process.directory())
        || (password().isEmpty() && !writeSecret(passwordFile(), newPassword() + '\n')))
        return fail(ErrorCode::PermissionDenied,
                    tr("Redis may not write in %1: choose another state directory, or correct its owner.")
                        .arg(m_process.directory()));
    return {};
}

Result<> RedisService::start(const UpOptions& /*options*/)
{
    if (status().health == ServiceInfo::Health::Ok)
        return {};
    const QString program = QStandardPaths::findExecutable(QStringLiteral("redis-server"));
    if (program.isEmpty())
        return fail(ErrorCode::NotFound,
                    tr("Redis is not installed: install the package “redis-server” (apt-get install "
                       "redis-server)."),
                    {}, "NotInstalled");
    if (const Result<> ready = m_process.stop().and_then([this] { return prepare(); }); !ready)
        return ready;
    quint16 wanted = port();
    for (int attempt = 1;; ++attempt) {
        bool portTaken = false;
        const Result<> launched = launch(freePort(wanted), portTaken);
        if (launched || !portTaken || attempt == PortAttempts)
            return launched;
        wanted = 0; // somebody was faster: any other one
    }
}

Result<> RedisService::launch(quint16 port, bool& portTaken)
{
    // The hash keeps the password out of one more file; the file keeps it out of the command line.
    const QByteArray hash = QCryptographicHash::hash(password(), QCryptographicHash::Sha256).toHex();
    const QByteArray number = QByteArray::number(port);
    const QByteArray config = "# Written by vigiactl at every start.\nbind 127.0.0.1\nport " + number
        + "\nprotected-mode yes\nuser default on #" + hash
        + " ~* &* +@all\nappendonly no\nsave 60 1\ndaemonize no\nlogfile \"\"\n";
    QFile::remove(m_process.logFile());
    if (!writeSecret(file(QStringLiteral("redis.conf")), config)
        || !writeSecret(file(QStringLiteral("port")), number))
        return fail(ErrorCode::PermissionDenied,
                    tr("Redis may not write in %1: choose another state directory, or correct its owner.")
                        .arg(m_process.directory()));
    const QString program = QStandardPaths::findExecutable(QStringLiteral("redis-server"));
    if (const Result<> started = m_process.start(program, {QStringLiteral("redis.conf")}); !started)
        return started;
    for (auto waited = 0ms; waited < StartTime; waited += 20ms) {
        if (status().health == ServiceInfo::Health::Ok)
            return {};
        if (!m_process.isRunning())
            break;
        QThread::msleep(20);
    }
    const QString log = m_process.lastLogLines(6);
    portTaken = log.contains(QStringLiteral("Failed listening on port"))
        || log.contains(QStringLiteral("Address already in use"));
    return fail(ErrorCode::Internal, tr("Redis did not start: see %1.").arg(m_process.logFile()), log);
}

void RedisService::describe(settings::SiteConfig& site) const
{
    site.redisUrl = url();
    site.redis.passwordFile = passwordFile();
}

ServiceInfo RedisService::status() const
{
    ServiceInfo info;
    info.name = name();
    info.pid = m_process.pid();
    if (info.pid == 0)
        return info;
    info.address = url();
    Result<RedisProbe> redis = RedisProbe::open(port(), password(), Patience);
    const Result<QByteArrayList> pong =
        redis ? redis->command({"PING"}) : Result<QByteArrayList>(fail(redis.error()));
    const bool answers = pong && pong->value(0) == "PONG";
    info.health = answers ? ServiceInfo::Health::Ok : ServiceInfo::Health::Failed;
    if (answers)
        info.detail = tr("password: REDISCLI_AUTH=$(cat '%1')").arg(passwordFile());
    else
        info.detail = pong ? tr("Redis does not answer PING as it should.") : pong.error().message;
    return info;
}

Result<> RedisService::stop()
{
    return m_process.stop();
}

} // namespace vigia::site
