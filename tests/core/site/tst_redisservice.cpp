#include "core/site/redisprobe.h"
#include "core/site/redisservice.h"
#include "core/site/serverprocess.h"
#include "tests/support/failonwarnings.h"
#include "tests/support/verifyresult.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace vigia;
using namespace vigia::site;
using namespace std::chrono_literals;

class TestRedisService : public QObject
{
    Q_OBJECT

private slots:

    void init()
    {
        test::failOnWarnings();
        m_dir = std::make_unique<QTemporaryDir>();
        m_redis = std::make_unique<RedisService>(m_dir->path());
    }

    void cleanup() { QVERIFY_RESULT(m_redis->stop()); }

    void answersOnTheLoopbackWithAPassword()
    {
        QVERIFY_RESULT(m_redis->start({}));
        const ServiceInfo status = m_redis->status();
        QCOMPARE(status.health, ServiceInfo::Health::Ok);
        QCOMPARE(status.address, QStringLiteral("redis://127.0.0.1:%1/0").arg(m_redis->port()));
        QVERIFY(status.detail.contains(m_redis->passwordFile()));
        const QFile::Permissions owner = QFile::ReadOwner | QFile::WriteOwner;
        QCOMPARE(QFile::permissions(m_redis->passwordFile()) & ~(QFile::ReadUser | QFile::WriteUser), owner);

        Result<RedisProbe> stranger = RedisProbe::open(m_redis->port(), {}, 5s);
        QVERIFY_RESULT(stranger);
        QCOMPARE(stranger->command({"PING"}).error().code, ErrorCode::PermissionDenied);
        QCOMPARE(RedisProbe::open(m_redis->port(), "wrong", 5s).error().code, ErrorCode::PermissionDenied);

        const QString password = QString::fromLatin1(m_redis->password());
        QVERIFY(password.size() >= 40);
        QVERIFY(!commandLine(static_cast<pid_t>(status.pid)).join(u' ').contains(password));
        QVERIFY(!status.detail.contains(password));
        QFile config(m_dir->filePath(QStringLiteral("redis/redis.conf")));
        QVERIFY(config.open(QIODevice::ReadOnly));
        QVERIFY(!config.readAll().contains(m_redis->password()));
    }

    void isDescribedWithoutItsPassword()
    {
        QVERIFY_RESULT(m_redis->start({}));
        settings::SiteConfig site;
        m_redis->describe(site);
        QCOMPARE(site.redisUrl, m_redis->url());
        QCOMPARE(settings::redisPassword(site).value(), QString::fromLatin1(m_redis->password()));
        QVERIFY(!settings::toToml(site).contains(m_redis->password()));
    }

    void keepsPortPasswordAndDataOverAStop()
    {
        QVERIFY_RESULT(m_redis->start({}));
        const quint16 port = m_redis->port();
        const QByteArray password = m_redis->password();
        QCOMPARE(run({"SET", "key", "value"}), QByteArrayList {"OK"});
        QVERIFY_RESULT(m_redis->stop());
        QCOMPARE(m_redis->status().health, ServiceInfo::Health::Stopped);
        QVERIFY(!RedisProbe::open(port, password, 1s));
        QVERIFY_RESULT(m_redis->start({}));
        QCOMPARE(m_redis->port(), port);
        QCOMPARE(m_redis->password(), password);
        QCOMPARE(run({"GET", "key"}), QByteArrayList {"value"});
    }

    void startIsIdempotent()
    {
        QVERIFY_RESULT(m_redis->start({}));
        const qint64 pid = m_redis->status().pid;
        QVERIFY_RESULT(m_redis->start({}));
        QCOMPARE(m_redis->status().pid, pid);
    }

    void startsAgainAfterACrash()
    {
        QVERIFY_RESULT(m_redis->start({}));
        ::kill(static_cast<pid_t>(m_redis->status().pid), SIGKILL);
        QTRY_COMPARE(m_redis->status().health, ServiceInfo::Health::Stopped);
        QVERIFY_RESULT(m_redis->start({}));
        QCOMPARE(m_redis->status().health, ServiceInfo::Health::Ok);
    }

    void takesAnotherPortWhenItsOwnIsTaken()
    {
        QVERIFY_RESULT(m_redis->start({}));
        const quint16 port = m_redis->port();
        QVERIFY_RESULT(m_redis->stop());
        const QTemporaryDir elsewhere;
        RedisService other(elsewhere.path());
        QVERIFY(QDir().mkpath(elsewhere.filePath(QStringLiteral("redis"))));
        QVERIFY(QFile::copy(m_dir->filePath(QStringLiteral("redis/port")),
                            elsewhere.filePath(QStringLiteral("redis/port"))));
        QVERIFY_RESULT(other.start({}));
        QCOMPARE(other.port(), port);
        QVERIFY_RESULT(m_redis->start({}));
        QVERIFY(m_redis->port() != port);
        QCOMPARE(m_redis->status().health, ServiceInfo::Health::Ok);
        QVERIFY_RESULT(other.stop());
    }

    void aFrozenServerIsNotWell()
    {
        QVERIFY_RESULT(m_redis->start({}));
        const auto pid = static_cast<pid_t>(m_redis->status().pid);
        ::kill(pid, SIGSTOP);
        QCOMPARE(m_redis->status().health, ServiceInfo::Health::Failed);
        QVERIFY(!m_redis->status().detail.isEmpty());
        ::kill(pid, SIGCONT);
        QTRY_COMPARE(m_redis->status().health, ServiceInfo::Health::Ok);
    }

    void saysWhichPackageIsMissing()
    {
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", "/nowhere");
        const Result<> started = m_redis->start({});
        qputenv("PATH", path);
        QVERIFY(!started);
        QCOMPARE(started.error().code, ErrorCode::NotFound);
        QVERIFY(started.error().message.contains(QStringLiteral("redis-server")));
    }

private:
    QByteArrayList run(const QByteArrayList& words)
    {
        Result<RedisProbe> redis = RedisProbe::open(m_redis->port(), m_redis->password(), 5s);
        return redis ? redis->command(words).value_or(QByteArrayList()) : QByteArrayList();
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<RedisService> m_redis;
};

QTEST_GUILESS_MAIN(TestRedisService)
#include "tst_redisservice.moc"
