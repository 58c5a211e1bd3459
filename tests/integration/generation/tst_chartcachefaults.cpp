#include "tests/integration/generation/cachebed.h"
#include "tests/support/failonwarnings.h"
#include "tests/support/verifyresult.h"

#include <QTest>

using namespace vigia;
using namespace vigia::generation;
using namespace vigia::test;
using namespace std::chrono_literals;

/// A cache that is damaged, away, frozen, full or locked: the chart comes all the same.
class TestChartCacheFaults : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase() { QVERIFY_RESULT(m_site.start()); }

    void init()
    {
        failOnWarnings();
        QVERIFY_RESULT(m_site.reset());
    }

    void replacesWhatIsDamaged();
    void answersWithoutRedis();
    void answersWhileRedisIsFrozen();
    void answersWhenRedisIsFull();
    void answersWithAWrongPassword();
    void refusesWhatHasNoAnswer();
    void keepsNoErrors();

private:
    SharedSite m_site;
};

void TestChartCacheFaults::replacesWhatIsDamaged()
{
    Console console(m_site.portal().url(), m_site.redisConfig());
    QVERIFY_RESULT(console.chart(plants()));
    QTRY_COMPARE(console.counts().stores.load(), 1);
    const QByteArray key = m_site.redis({"KEYS", "*"})->items.at(0).text;
    const QByteArray good = m_site.redis({"GET", key})->text;
    const QList<QByteArrayList> damages {
        {"SET", key, good.left(good.size() / 2)},
        {"SET", key, QByteArray(good).replace(good.size() - 3, 1, "\x7f")},
        {"SET", key, "<html>"},
        {"SET", key, QByteArray(6'000'000, 'x')},
        {"EVAL", "redis.call('DEL', KEYS[1]) return redis.call('LPUSH', KEYS[1], 'x')", "1", key},
    };
    int stores = 1;
    for (const QByteArrayList& damage : damages) {
        QVERIFY_RESULT(m_site.redis(damage));
        const Result<ChartData> data = console.chart(plants());
        QVERIFY_RESULT(data);
        QVERIFY(!data->provenance.cachedAt.isValid());
        ++stores;
        QTRY_COMPARE(console.counts().stores.load(), stores);
        QCOMPARE(m_site.redis({"GET", key})->text.size(), good.size());
    }
    QCOMPARE(console.counts().hits.load(), 0);
    QVERIFY_RESULT(console.chart(plants()));
    QCOMPARE(console.counts().hits.load(), 1);
}

void TestChartCacheFaults::answersWithoutRedis()
{
    RedisServer server;
    QVERIFY_RESULT(server.start());
    Console console(m_site.portal().url(), server.config());
    QVERIFY_RESULT(console.chart(plants()));
    QTRY_COMPARE(console.counts().stores.load(), 1);
    server.kill();
    QVERIFY_RESULT(console.chart(plants()));
    QTRY_VERIFY(console.chart(plants()) && console.counts().errors >= 1);
    QVERIFY_RESULT(server.restart());
    const auto isShared = [&] { return console.chart(plants()) && console.counts().hits >= 1; };
    QTRY_VERIFY_WITH_TIMEOUT(isShared(), 30'000);
}

void TestChartCacheFaults::answersWhileRedisIsFrozen()
{
    RedisServer server;
    QVERIFY_RESULT(server.start());
    net::RedisCacheLimits limits; // as in a console
    limits.pause = 60s;
    Console console(m_site.portal().url(), server.config(), limits);
    server.freeze();
    for (int i = 0; i < 3; ++i)
        QVERIFY_RESULT(console.chart(plants()));
    QCOMPARE(console.counts().hits.load(), 0);
    QVERIFY(console.counts().errors >= 1);
    server.thaw();
}

void TestChartCacheFaults::answersWhenRedisIsFull()
{
    RedisServer server;
    RedisServer::Options options;
    options.settings = {QStringLiteral("maxmemory"), QStringLiteral("1")};
    QVERIFY_RESULT(server.start(options));
    Console console(m_site.portal().url(), server.config());
    for (int i = 1; i <= 2; ++i) {
        QVERIFY_RESULT(console.chart(plants()));
        QTRY_COMPARE(console.counts().errors.load(), i);
        QCOMPARE(console.counts().misses.load(), i);
    }
    QCOMPARE(console.counts().stores.load(), 0);
}

void TestChartCacheFaults::answersWithAWrongPassword()
{
    RedisServer server;
    RedisServer::Options options;
    options.password = QStringLiteral("right");
    QVERIFY_RESULT(server.start(options));
    net::RedisConfig config = server.config();
    config.password = QStringLiteral("wrong");
    Console console(m_site.portal().url(), config);
    for (int i = 0; i < 3; ++i)
        QVERIFY_RESULT(console.chart(plants()));
    // Two errors a chart: nothing was found, nothing could be kept.
    QVERIFY(console.counts().errors >= 3);
    QCOMPARE(console.counts().hits + console.counts().stores, 0);
}

void TestChartCacheFaults::refusesWhatHasNoAnswer()
{
    Console console(m_site.portal().url(), m_site.redisConfig());
    const Result<ChartData> unknown = console.chart(ask("Nope/Recurso", "2026-06-01", "2026-06-01"));
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().code, ErrorCode::NotFound);
    const Result<ChartData> reversed = console.chart(ask("Gene/Recurso", "2026-06-02", "2026-06-01"));
    QVERIFY(!reversed);
    QCOMPARE(reversed.error().code, ErrorCode::InvalidData);
    QCOMPARE(console.counts().looks(), 0);
}

void TestChartCacheFaults::keepsNoErrors()
{
    Console console(m_site.portal().url(), m_site.redisConfig());
    ChartQuery query = plants();
    query.codes = QStringList {QStringLiteral("NONE")};
    const Result<ChartData> unknown = console.chart(query);
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().className(), QByteArray("UnknownCode"));
    QCOMPARE(m_site.redis({"DBSIZE"})->integer, 0);
}

QTEST_GUILESS_MAIN(TestChartCacheFaults)
#include "tst_chartcachefaults.moc"
