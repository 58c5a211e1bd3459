#include "core/net/rediscache.h"
#include "core/net/redisconnection.h"
#include "tests/support/failonwarnings.h"
#include "tests/support/redisserver.h"
#include "tests/support/verifyresult.h"

#include <QElapsedTimer>
#include <QTest>

using namespace vigia;
using namespace vigia::net;
using namespace vigia::test;
using namespace std::chrono_literals;

namespace {

constexpr auto Lifetime = 60s;

/// Patient, and without a pause that a test would have to wait for.
RedisCacheLimits limits()
{
    RedisCacheLimits limits;
    limits.deadline = 3s;
    limits.pause = 100ms;
    limits.maxValue = 100'000;
    return limits;
}

} // namespace

/// A cache over real Redis servers that behave, freeze, die, fill up and refuse.
class TestRedisCache : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnWarnings(); }

    void keepsAndForgets();
    void keepsAnyBytes();
    void readsNothingThatIsTooLong();
    void saysThatTheKeyIsOfAnotherKind();
    void keepsNoMoreThanItMay();
    void leavesAFrozenRedisAlone();
    void comesBackAfterARestart();
    void isRefusedByAFullRedis();
    void isRefusedWithAWrongPassword();
    void endsWhileItWaits();

private:
    /// Puts and waits for what became of it: 1 kept, 0 not, -1 nothing was heard.
    static int put(RedisCache& cache, const QByteArray& key, const QByteArray& value);
    /// A command by somebody else.
    static Result<RedisReply> ask(RedisServer& server, const QByteArrayList& words);
};

int TestRedisCache::put(RedisCache& cache, const QByteArray& key, const QByteArray& value)
{
    const auto outcome = std::make_shared<std::atomic<int>>(-1);
    cache.put(key, value, Lifetime, [outcome](bool kept) { *outcome = kept ? 1 : 0; });
    (void)QTest::qWaitFor([&] { return *outcome != -1; });
    return *outcome;
}

Result<RedisReply> TestRedisCache::ask(RedisServer& server, const QByteArrayList& words)
{
    RedisConnection connection(server.config());
    const QFuture<Result<RedisReply>> reply = connection.command(words);
    (void)QTest::qWaitFor([&] { return reply.isFinished(); });
    return reply.result();
}

void TestRedisCache::keepsAndForgets()
{
    RedisServer server;
    QVERIFY_RESULT(server.start());
    RedisCache cache(server.config(), limits());
    RedisCache other(server.config(), limits());
    QVERIFY_RESULT(cache.get("k"));
    QVERIFY(!*cache.get("k"));
    QCOMPARE(put(cache, "k", "value"), 1);
    const Result<RedisCache::Value> value = other.get("k");
    QVERIFY_RESULT(value);
    QCOMPARE(**value, QByteArray("value"));
    const Result<RedisReply> left = ask(server, {"PTTL", "k"});
    QVERIFY_RESULT(left);
    QVERIFY(left->integer > 0 && left->integer <= std::chrono::milliseconds(Lifetime).count());
    other.remove("k");
    QTRY_VERIFY(!*cache.get("k"));
}

void TestRedisCache::keepsAnyBytes()
{
    RedisServer server;
    QVERIFY_RESULT(server.start());
    RedisCache cache(server.config(), limits());
    QByteArray bytes("\r\n$-1\r\n\0*3", 9);
    for (int i = 0; i < 256; ++i)
        bytes += static_cast<char>(i);
    QCOMPARE(put(cache, bytes, bytes), 1);
    QCOMPARE(cache.get(bytes).value().value(), bytes);
}

void TestRedisCache::readsNothingThatIsTooLong()
{
    RedisServer server;
    QVERIFY_RESULT(server.start());
    RedisCache cache(server.config(), limits());
    QCOMPARE(put(cache, "k", QByteArray(limits().maxValue + 1, 'x')), 0);
    QVERIFY(!*cache.get("k"));
    QCOMPARE(put(cache, "k", QByteArray(limits().maxValue, 'x')), 1);
    QCOMPARE(cache.get("k").value().value().size(), limits().maxValue);
    // Somebody else's: no more than one byte too many crosses the wire.
    QVERIFY_RESULT(ask(server, {"SET", "k", QByteArray(5'000'000, 'x')}));
    QCOMPARE(cache.get("k").value().value().size(), limits().maxValue + 1);
}

void TestRedisCache::saysThatTheKeyIsOfAnotherKind()
{
    RedisServer server;
    QVERIFY_RESULT(server.start());
    RedisCache cache(server.config(), limits());
    QVERIFY_RESULT(ask(server, {"LPUSH", "list", "x"}));
    const Result<RedisCache::Value> value = cache.get("list");
    QVERIFY(!value);
    QCOMPARE(value.error().code, ErrorCode::InvalidData);
    // That is no reason for a pause.
    QVERIFY_RESULT(cache.get("k"));
    cache.remove("list");
    QTRY_VERIFY(cache.get("list"));
}

void TestRedisCache::keepsNoMoreThanItMay()
{
    RedisServer server;
    QVERIFY_RESULT(server.start());
    RedisCacheLimits small = limits();
    small.maxKept = 250'000;
    RedisCache cache(server.config(), small);
    QCOMPARE(put(cache, "a", QByteArray(100'000, 'x')), 1);
    QCOMPARE(put(cache, "b", QByteArray(100'000, 'x')), 1);
    QCOMPARE(put(cache, "c", QByteArray(100'000, 'x')), 0);
    QCOMPARE(put(cache, "d", QByteArray(50'000, 'x')), 1);
    QVERIFY(!*cache.get("c"));
}

void TestRedisCache::leavesAFrozenRedisAlone()
{
    RedisServer server;
    QVERIFY_RESULT(server.start());
    RedisCacheLimits quick = limits();
    RedisCache first(server.config(), quick);
    QVERIFY_RESULT(first.get("k")); // connected
    quick.deadline = 50ms;
    quick.pause = 60s;
    RedisCache cache(server.config(), quick);
    server.freeze();
    const Result<RedisCache::Value> late = cache.get("k");
    QVERIFY(!late);
    QVERIFY(late.error().temporary);
    // The pause: no thread is even asked.
    const Result<RedisCache::Value> paused = cache.get("k");
    QVERIFY(!paused);
    QCOMPARE(paused.error().className(), QByteArray("RedisPaused"));
    QCOMPARE(put(cache, "k", "value"), 0);
    server.thaw();
}

void TestRedisCache::comesBackAfterARestart()
{
    RedisServer server;
    QVERIFY_RESULT(server.start());
    RedisCache cache(server.config(), limits());
    QCOMPARE(put(cache, "k", "value"), 1);
    server.kill();
    QTRY_VERIFY(!cache.get("k"));
    QVERIFY_RESULT(server.restart());
    QTRY_VERIFY_WITH_TIMEOUT(cache.get("k").has_value(), 30'000);
    QVERIFY(!*cache.get("k"));
    QCOMPARE(put(cache, "k", "again"), 1);
}

void TestRedisCache::isRefusedByAFullRedis()
{
    RedisServer server;
    RedisServer::Options options;
    options.settings = {QStringLiteral("maxmemory"), QStringLiteral("1"), QStringLiteral("maxmemory-policy"),
                        QStringLiteral("noeviction")};
    QVERIFY_RESULT(server.start(options));
    RedisCache cache(server.config(), limits());
    QCOMPARE(put(cache, "k", "value"), 0);
    // It still answers, so it is still asked.
    QVERIFY_RESULT(cache.get("k"));
}

void TestRedisCache::isRefusedWithAWrongPassword()
{
    RedisServer server;
    RedisServer::Options options;
    options.password = QStringLiteral("right");
    QVERIFY_RESULT(server.start(options));
    RedisConfig config = server.config();
    config.password = QStringLiteral("wrong");
    RedisCache cache(config, limits());
    bool isDenied = false; // once seen; then there is a pause
    const auto ask = [&] {
        const Result<RedisCache::Value> value = cache.get("k");
        isDenied = isDenied || (!value && value.error().code == ErrorCode::PermissionDenied);
        return isDenied;
    };
    QTRY_VERIFY(ask());
}

void TestRedisCache::endsWhileItWaits()
{
    RedisServer server;
    QVERIFY_RESULT(server.start());
    auto cache = std::make_unique<RedisCache>(server.config(), limits());
    QVERIFY_RESULT(cache->get("k"));
    server.freeze();
    std::atomic<bool> heard = false;
    cache->put("k", "value", Lifetime, [&heard](bool) { heard = true; });
    cache.reset();
    server.thaw();
    QVERIFY(!heard);
}

QTEST_GUILESS_MAIN(TestRedisCache)
#include "tst_rediscache.moc"
