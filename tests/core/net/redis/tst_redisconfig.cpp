#include "core/net/redisconfig.h"
#include "core/net/rediserror.h"
#include "tests/support/failonwarnings.h"
#include "tests/support/verifyresult.h"

#include <QTest>

using namespace vigia;
using namespace vigia::net;

class TestRedisConfig : public QObject
{
    Q_OBJECT

private slots:

    void init() { test::failOnWarnings(); }

    void readsUrls_data();
    void readsUrls();
    void refusesUrls_data();
    void refusesUrls();
    void mapsReplies_data();
    void mapsReplies();
    void neverRepeatsArguments_data();
    void neverRepeatsArguments();
};

void TestRedisConfig::readsUrls_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("where");
    QTest::addColumn<int>("database");
    QTest::addColumn<QString>("user");
    QTest::addColumn<bool>("tls");
    const auto row = [](const char* url, const char* where, int database, const char* user, bool tls) {
        QTest::newRow(url) << QString::fromLatin1(url) << QString::fromLatin1(where) << database
                           << QString::fromLatin1(user) << tls;
    };
    row("redis://localhost", "localhost:6379", 0, "", false);
    row("redis://10.0.0.5:7000/3", "10.0.0.5:7000", 3, "", false);
    row("rediss://ops@redis.example:6380/1", "redis.example:6380", 1, "ops", true);
    row("redis://[::1]:6379/0", "[::1]:6379", 0, "", false);
    row("unix:///run/redis/redis.sock", "/run/redis/redis.sock", 0, "", false);
    row("redis+socket:///run/redis.sock?virtual_host=2", "/run/redis.sock", 2, "", false);
    row("unix:///run/redis.sock?db=4", "/run/redis.sock", 4, "", false);
}

void TestRedisConfig::readsUrls()
{
    QFETCH(QString, url);
    const Result<RedisConfig> config = RedisConfig::fromUrl(url);
    QVERIFY_RESULT(config);
    QTEST(config->where(), "where");
    QTEST(config->database, "database");
    QTEST(config->user, "user");
    QTEST(config->tls, "tls");
}

void TestRedisConfig::refusesUrls_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* url, const char* says) {
        QTest::newRow(*url ? url : "empty") << QString::fromLatin1(url) << QString::fromLatin1(says);
    };
    row("", "redis://");
    row("localhost:6379", "redis://");
    row("http://localhost", "redis://");
    row("redis://", "redis://");
    row("unix://", "redis://");
    row("redis://:secret@localhost", "VIGIA_REDIS_PASSWORD");
    row("redis://user:secret@localhost/0", "VIGIA_REDIS_PASSWORD");
    row("redis://localhost/celery", "number");
    row("redis://localhost/-1", "number");
    row("redis://localhost/99999999999", "number");
}

void TestRedisConfig::refusesUrls()
{
    QFETCH(QString, url);
    QFETCH(QString, says);
    const Result<RedisConfig> config = RedisConfig::fromUrl(url);
    QVERIFY(!config);
    QCOMPARE(config.error().code, ErrorCode::InvalidData);
    QVERIFY2(config.error().message.contains(says), qPrintable(config.error().message));
    QVERIFY(!config.error().message.contains(QStringLiteral("secret")));
}

void TestRedisConfig::mapsReplies_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<bool>("temporary");
    const auto row = [](const char* reply, ErrorCode code, bool temporary) {
        QTest::newRow(*reply ? reply : "empty") << QByteArray(reply) << code << temporary;
    };
    row("NOAUTH Authentication required.", ErrorCode::PermissionDenied, false);
    row("WRONGPASS invalid username-password pair or user is disabled.", ErrorCode::PermissionDenied, false);
    row("NOPERM this user has no permissions to run the 'get' command", ErrorCode::PermissionDenied, false);
    row("LOADING Redis is loading the dataset in memory", ErrorCode::Unreachable, true);
    row("BUSY Redis is busy running a script.", ErrorCode::Unreachable, true);
    row("READONLY You can't write against a read only replica.", ErrorCode::Conflict, false);
    row("OOM command not allowed when used memory > 'maxmemory'.", ErrorCode::Conflict, false);
    row("MISCONF Redis is configured to save RDB snapshots", ErrorCode::Conflict, false);
    row("WRONGTYPE Operation against a key holding the wrong kind of value", ErrorCode::InvalidData, false);
    row("ERR unknown command 'X'", ErrorCode::InvalidData, false);
    row("", ErrorCode::InvalidData, false);
}

void TestRedisConfig::mapsReplies()
{
    QFETCH(QByteArray, reply);
    const Error error = errorFromReply(reply, "GET");
    QTEST(error.code, "code");
    QTEST(error.temporary, "temporary");
    QVERIFY(!error.message.isEmpty());
}

void TestRedisConfig::neverRepeatsArguments_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<QByteArray>("command");
    QTest::newRow("renamed AUTH") << QByteArray(
        "ERR unknown command 'AUTH', with args beginning with: 'hunter2' ")
                                  << QByteArray("AUTH");
    QTest::newRow("renamed command") << QByteArray(
        "ERR unknown command 'LPUSH', with args beginning with: 'q' 'hunter2'")
                                     << QByteArray("LPUSH");
    QTest::newRow("older wording") << QByteArray(
        "ERR unknown command `X`, with args beginning with: `hunter2`")
                                   << QByteArray("X");
    QTest::newRow("AUTH without a password set")
        << QByteArray("ERR AUTH hunter2 called without any password configured") << QByteArray("auth");
}

void TestRedisConfig::neverRepeatsArguments()
{
    QFETCH(QByteArray, reply);
    QFETCH(QByteArray, command);
    const Error error = errorFromReply(reply, command);
    const QString all = error.message + error.detail;
    QVERIFY2(!all.contains(QStringLiteral("hunter2")), qPrintable(all));
}

QTEST_GUILESS_MAIN(TestRedisConfig)
#include "tst_redisconfig.moc"
