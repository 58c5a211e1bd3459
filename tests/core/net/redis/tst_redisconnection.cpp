#include "core/net/redisconnection.h"
#include "tests/support/failonwarnings.h"
#include "tests/support/redisserver.h"
#include "tests/support/verifyresult.h"

#include <QLoggingCategory>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <memory>

using namespace vigia;
using namespace vigia::net;

namespace {

/// A server that accepts and answers whatever it is told, or nothing.
class FakeServer : public QTcpServer
{
public:
    explicit FakeServer(QByteArray answer = {})
        : m_answer(std::move(answer))
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket* socket = nextPendingConnection();
            ++connections;
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                received += socket->readAll();
                socket->write(m_answer);
            });
        });
    }

    RedisConfig config() const
    {
        RedisConfig config;
        config.port = serverPort();
        config.connectTimeout = std::chrono::milliseconds(300);
        config.retryBase = std::chrono::milliseconds(10);
        config.retryMax = std::chrono::milliseconds(20);
        return config;
    }

    QByteArray received;
    int connections = 0;

private:
    QByteArray m_answer;
};

template<typename T>
Result<T> resultOf(const QFuture<Result<T>>& future)
{
    return QTest::qWaitFor([&] { return future.isFinished(); }, 30'000) && future.resultCount() > 0
        ? future.result()
        : Result<T>(fail(ErrorCode::Cancelled, QStringLiteral("no answer")));
}

} // namespace

class TestRedisConnection : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase() { QVERIFY_RESULT(m_server.start()); }

    void init() { test::failOnWarnings(); }

    void answersCommandsInOrder();
    void connectsOnTheFirstCommand();
    void keepsDatabasesApart();
    void carriesAnyBytes();
    void givesEachReplyOfAPipeline();
    void runsTransactionsWhole();
    void hearsMessages();
    void subscribesAgainAfterARestart();
    void failsWhatIsUnderWayWhenTheConnectionIsLost();
    void statesAnUnreachableServerOnceAndComesBack();
    void givesUpOnASilentServer();
    void noticesAFrozenServerByItself();
    void refusesWhatIsNotRedis_data();
    void refusesWhatIsNotRedis();
    void boundsItsQueue();
    void dropsCancelledCommandsThatWait();
    void endsItsFuturesWhenDestroyed();
    void mayBeDestroyedInItsOwnSignal();
    void closesAndOpensAgain();
    void worksOverAUnixSocket();
    void logsInWithAPassword();
    void logsInAsAnAclUser();
    void saysWhatAnAclUserMayNot();
    void speaksTls();
    void refusesAnUntrustedCertificate();
    void presentsAClientCertificate();
    void saysWhatIsWrongWithTlsFiles();
    void logsNoSecret();

private:
    test::RedisServer m_server;
};

void TestRedisConnection::answersCommandsInOrder()
{
    RedisConnection redis(m_server.config());
    QList<QFuture<Result<RedisReply>>> futures;
    for (int i = 0; i < 1000; ++i)
        futures += redis.command({"ECHO", QByteArray::number(i)});
    for (int i = 0; i < 1000; ++i) {
        const Result<RedisReply> reply = resultOf(futures[i]);
        QVERIFY_RESULT(reply);
        QCOMPARE(reply->text, QByteArray::number(i));
    }
}

void TestRedisConnection::connectsOnTheFirstCommand()
{
    RedisConnection redis(m_server.config());
    QCOMPARE(redis.state(), RedisConnection::State::Closed);
    QSignalSpy connected(&redis, &RedisConnection::connected);
    QVERIFY_RESULT(resultOf(redis.command({"PING"})));
    QCOMPARE(connected.size(), 1);
    QCOMPARE(redis.state(), RedisConnection::State::Ready);
    const Result<RedisReply> name = resultOf(redis.command({"CLIENT", "GETNAME"}));
    QVERIFY_RESULT(name);
    QCOMPARE(name->text, QByteArray("vigia"));
}

void TestRedisConnection::keepsDatabasesApart()
{
    RedisConnection zero(m_server.config(0));
    RedisConnection three(m_server.config(3));
    QVERIFY_RESULT(resultOf(three.command({"SET", "where", "three"})));
    const Result<RedisReply> reply = resultOf(zero.command({"GET", "where"}));
    QVERIFY_RESULT(reply);
    QVERIFY(reply->isNil());
}

void TestRedisConnection::carriesAnyBytes()
{
    RedisConnection redis(m_server.config());
    QByteArray all(3'000'000, '\0');
    for (qsizetype i = 0; i < all.size(); ++i)
        all[i] = static_cast<char>(i * 7);
    const QByteArray key = QByteArrayLiteral("etl\x06\x16\0key");
    QVERIFY_RESULT(resultOf(redis.command({"SET", key, all})));
    const Result<RedisReply> reply = resultOf(redis.command({"GET", key}));
    QVERIFY_RESULT(reply);
    QVERIFY(reply->text == all);
}

void TestRedisConnection::givesEachReplyOfAPipeline()
{
    RedisConnection redis(m_server.config());
    const auto replies = resultOf(redis.pipeline({{"SET", "t", "x"}, {"INCR", "t"}, {"GET", "t"}}));
    QVERIFY_RESULT(replies);
    QCOMPARE(replies->size(), 3);
    QVERIFY(replies->at(1).isError());
    QCOMPARE(replies->at(2).text, QByteArray("x"));
    QVERIFY_RESULT(resultOf(redis.pipeline({})));
    const Result<RedisReply> one = resultOf(redis.command({"INCR", "t"}));
    QVERIFY(!one);
    QCOMPARE(one.error().code, ErrorCode::InvalidData);
}

void TestRedisConnection::runsTransactionsWhole()
{
    RedisConnection redis(m_server.config());
    const auto replies = resultOf(redis.transaction({{"DEL", "n"}, {"INCR", "n"}, {"GET", "n"}}));
    QVERIFY_RESULT(replies);
    QCOMPARE(replies->size(), 3);
    QCOMPARE(replies->at(2).text, QByteArray("1"));
    const auto refused = resultOf(redis.transaction({{"INCR", "n"}, {"NOSUCHCOMMAND"}}));
    QVERIFY(!refused);
    const Result<RedisReply> still = resultOf(redis.command({"GET", "n"}));
    QVERIFY_RESULT(still);
    QCOMPARE(still->text, QByteArray("1"));
}

void TestRedisConnection::hearsMessages()
{
    RedisConnection publisher(m_server.config());
    RedisConnection subscriber(m_server.config());
    QSignalSpy subscribed(&subscriber, &RedisConnection::subscribed);
    QSignalSpy heard(&subscriber, &RedisConnection::messageReceived);
    subscriber.subscribe({"news", "other"});
    subscriber.subscribePatterns({"/0.celeryev/*"});
    QTRY_COMPARE(subscribed.size(), 3);
    const Result<RedisReply> count = resultOf(publisher.command({"PUBLISH", "news", "one"}));
    QVERIFY_RESULT(count);
    QCOMPARE(count->integer, 1);
    QVERIFY_RESULT(resultOf(publisher.command({"PUBLISH", "/0.celeryev/task.multi", "two"})));
    QTRY_COMPARE(heard.size(), 2);
    QCOMPARE(heard[0], (QVariantList {QByteArray("news"), QByteArray("one")}));
    QCOMPARE(heard[1], (QVariantList {QByteArray("/0.celeryev/task.multi"), QByteArray("two")}));
    subscriber.unsubscribe({"news"});
    const auto listeners = [&] {
        const Result<RedisReply> reply = resultOf(publisher.command({"PUBLISH", "news", "three"}));
        return reply ? reply->integer : -1;
    };
    QTRY_COMPARE(listeners(), 0);
    QTRY_COMPARE(subscriber.state(), RedisConnection::State::Ready);
}

void TestRedisConnection::subscribesAgainAfterARestart()
{
    test::RedisServer server;
    QVERIFY_RESULT(server.start());
    RedisConnection subscriber(server.config());
    QSignalSpy subscribed(&subscriber, &RedisConnection::subscribed);
    QSignalSpy lost(&subscriber, &RedisConnection::disconnected);
    QSignalSpy heard(&subscriber, &RedisConnection::messageReceived);
    subscriber.subscribe({"news"});
    QTRY_COMPARE(subscribed.size(), 1);
    server.kill();
    QTRY_COMPARE(lost.size(), 1);
    QVERIFY_RESULT(server.restart());
    QTRY_COMPARE(subscribed.size(), 2);
    RedisConnection publisher(server.config());
    QVERIFY_RESULT(resultOf(publisher.command({"PUBLISH", "news", "back"})));
    QTRY_COMPARE(heard.size(), 1);
    QCOMPARE(lost.size(), 1);
}

void TestRedisConnection::failsWhatIsUnderWayWhenTheConnectionIsLost()
{
    test::RedisServer server;
    QVERIFY_RESULT(server.start());
    RedisConnection redis(server.config());
    const auto blocked = redis.command({"BRPOP", "empty", "0"}, std::chrono::seconds(60));
    const auto behind = redis.command({"LPUSH", "list", "x"});
    QTRY_COMPARE(redis.state(), RedisConnection::State::Ready);
    server.kill();
    const Result<RedisReply> first = resultOf(blocked);
    QVERIFY(!first);
    QCOMPARE(first.error().code, ErrorCode::Unreachable);
    QVERIFY(first.error().temporary);
    QVERIFY(!resultOf(behind));
    QVERIFY_RESULT(server.restart());
    // It was not sent again by itself.
    QTRY_COMPARE(redis.state(), RedisConnection::State::Ready);
    const Result<RedisReply> length = resultOf(redis.command({"LLEN", "list"}));
    QVERIFY_RESULT(length);
    QCOMPARE(length->integer, 0);
}

void TestRedisConnection::statesAnUnreachableServerOnceAndComesBack()
{
    auto placeholder = std::make_unique<FakeServer>();
    RedisConfig config = placeholder->config();
    placeholder.reset();
    RedisConnection redis(config);
    QSignalSpy lost(&redis, &RedisConnection::disconnected);
    const Result<RedisReply> reply = resultOf(redis.command({"PING"}));
    QVERIFY(!reply);
    QCOMPARE(reply.error().code, ErrorCode::Unreachable);
    QVERIFY(reply.error().message.contains(config.where()));
    QTRY_COMPARE(redis.state(), RedisConnection::State::Waiting);
    // The next command does not wait for the next attempt.
    const auto second = redis.command({"PING"});
    QVERIFY(second.isFinished());
    QVERIFY(!second.result());
    FakeServer server("+PONG\r\n+PONG\r\n");
    QCOMPARE(lost.size(), 1);
}

void TestRedisConnection::givesUpOnASilentServer()
{
    FakeServer server;
    RedisConnection redis(server.config());
    const Result<RedisReply> reply = resultOf(redis.command({"PING"}));
    QVERIFY(!reply);
    QCOMPARE(reply.error().code, ErrorCode::Unreachable);
    QCOMPARE(reply.error().errorClass, QByteArray("RedisTimeout"));
}

void TestRedisConnection::noticesAFrozenServerByItself()
{
    test::RedisServer server;
    QVERIFY_RESULT(server.start());
    RedisConfig config = server.config();
    config.keepAlive = std::chrono::milliseconds(20);
    config.connectTimeout = std::chrono::milliseconds(300);
    RedisConnection subscriber(config);
    QSignalSpy subscribed(&subscriber, &RedisConnection::subscribed);
    QSignalSpy lost(&subscriber, &RedisConnection::disconnected);
    subscriber.subscribe({"news"});
    QTRY_VERIFY_WITH_TIMEOUT(subscribed.size() >= 1, 20'000);
    const qsizetype before = lost.size();
    server.freeze();
    QTRY_VERIFY(lost.size() > before);
    server.thaw();
    const qsizetype known = subscribed.size();
    QTRY_VERIFY_WITH_TIMEOUT(subscribed.size() > known, 20'000);
}

void TestRedisConnection::refusesWhatIsNotRedis_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QByteArray>("errorClass");
    QTest::newRow("HTTP") << QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n") << QByteArray("NotRedis");
    QTest::newRow("too many answers") << QByteArray(":1\r\n").repeated(50) << QByteArray("RedisOutOfStep");
    QTest::newRow("huge count") << QByteArray("*2147483647\r\n").repeated(3) << QByteArray("RedisTimeout");
}

void TestRedisConnection::refusesWhatIsNotRedis()
{
    QFETCH(QByteArray, answer);
    FakeServer server(answer);
    RedisConnection redis(server.config());
    QSignalSpy lost(&redis, &RedisConnection::disconnected);
    redis.open();
    QTRY_VERIFY(lost.size() >= 1);
    QTEST(lost[0][0].value<Error>().errorClass, "errorClass");
}

void TestRedisConnection::boundsItsQueue()
{
    FakeServer server;
    RedisConfig config = server.config();
    config.maxQueuedBytes = 10'000;
    RedisConnection redis(config);
    const auto small = redis.command({"SET", "a", QByteArray(5'000, 'x')});
    const auto large = redis.command({"SET", "b", QByteArray(9'000, 'x')});
    QVERIFY(!small.isFinished());
    QVERIFY(large.isFinished());
    QCOMPARE(large.result().error().code, ErrorCode::Conflict);
}

void TestRedisConnection::dropsCancelledCommandsThatWait()
{
    RedisConnection redis(m_server.config());
    QVERIFY_RESULT(resultOf(redis.command({"DEL", "cancelled"})));
    redis.close();
    auto waits = redis.command({"SET", "cancelled", "1"});
    waits.cancel();
    const Result<RedisReply> reply = resultOf(redis.command({"GET", "cancelled"}));
    QVERIFY_RESULT(reply);
    QVERIFY(reply->isNil());
}

void TestRedisConnection::endsItsFuturesWhenDestroyed()
{
    auto redis = std::make_unique<RedisConnection>(m_server.config());
    const auto waiting = redis->command({"PING"});
    redis.reset();
    QVERIFY(waiting.isCanceled());
    redis = std::make_unique<RedisConnection>(m_server.config());
    QVERIFY_RESULT(resultOf(redis->command({"PING"})));
    const auto blocked = redis->command({"BRPOP", "empty", "0"});
    redis.reset();
    QVERIFY(blocked.isCanceled());
}

void TestRedisConnection::mayBeDestroyedInItsOwnSignal()
{
    RedisConnection publisher(m_server.config());
    auto* subscriber = new RedisConnection(m_server.config());
    QSignalSpy subscribed(subscriber, &RedisConnection::subscribed);
    QSignalSpy destroyed(subscriber, &QObject::destroyed);
    connect(subscriber, &RedisConnection::messageReceived, subscriber, [subscriber] { delete subscriber; });
    subscriber->subscribe({"news"});
    QTRY_COMPARE(subscribed.size(), 1);
    QVERIFY_RESULT(resultOf(publisher.pipeline({{"PUBLISH", "news", "1"}, {"PUBLISH", "news", "2"}})));
    QTRY_COMPARE(destroyed.size(), 1);
}

void TestRedisConnection::closesAndOpensAgain()
{
    RedisConnection redis(m_server.config());
    QVERIFY_RESULT(resultOf(redis.command({"PING"})));
    const auto blocked = redis.command({"BRPOP", "empty", "0"});
    redis.close();
    QVERIFY(blocked.isFinished());
    QCOMPARE(blocked.result().error().code, ErrorCode::Cancelled);
    QCOMPARE(redis.state(), RedisConnection::State::Closed);
    QVERIFY_RESULT(resultOf(redis.command({"PING"})));
}

void TestRedisConnection::worksOverAUnixSocket()
{
    RedisConfig config = m_server.config();
    config.socketPath = m_server.file(QStringLiteral("redis.sock"));
    RedisConnection redis(config);
    QVERIFY_RESULT(resultOf(redis.command({"PING"})));
    config.socketPath += QStringLiteral(".none");
    RedisConnection none(config);
    const Result<RedisReply> reply = resultOf(none.command({"PING"}));
    QVERIFY(!reply);
    QCOMPARE(reply.error().code, ErrorCode::Unreachable);
}

void TestRedisConnection::logsInWithAPassword()
{
    test::RedisServer server;
    test::RedisServer::Options options;
    options.password = QStringLiteral("open sesame ñ");
    QVERIFY_RESULT(server.start(options));
    RedisConnection redis(server.config(2));
    QVERIFY_RESULT(resultOf(redis.command({"SET", "a", "b"})));
    RedisConfig config = server.config();
    config.password.clear();
    RedisConnection without(config);
    Result<RedisReply> reply = resultOf(without.command({"PING"}));
    QVERIFY(!reply);
    QCOMPARE(reply.error().errorClass, QByteArray("RedisNoAuth"));
    QCOMPARE(reply.error().code, ErrorCode::PermissionDenied);
    config.password = QStringLiteral("wrong");
    RedisConnection wrong(config);
    reply = resultOf(wrong.command({"PING"}));
    QVERIFY(!reply);
    QCOMPARE(reply.error().errorClass, QByteArray("RedisWrongPassword"));
}

void TestRedisConnection::logsInAsAnAclUser()
{
    test::RedisServer server;
    test::RedisServer::Options options;
    options.password = QStringLiteral("root");
    options.aclUsers = {QStringLiteral("ops on >s3cret ~* &* +@all")};
    QVERIFY_RESULT(server.start(options));
    RedisConfig config = server.config();
    config.user = QStringLiteral("ops");
    config.password = QStringLiteral("s3cret");
    RedisConnection redis(config);
    const Result<RedisReply> who = resultOf(redis.command({"ACL", "WHOAMI"}));
    QVERIFY_RESULT(who);
    QCOMPARE(who->text, QByteArray("ops"));
}

void TestRedisConnection::saysWhatAnAclUserMayNot()
{
    test::RedisServer server;
    test::RedisServer::Options options;
    // May neither PING nor set its name; may read one key and hear one channel.
    options.aclUsers = {QStringLiteral("viewer on >s3cret ~open &open +get +subscribe +auth")};
    QVERIFY_RESULT(server.start(options));
    RedisConfig config = server.config();
    config.user = QStringLiteral("viewer");
    config.password = QStringLiteral("s3cret");
    RedisConnection redis(config);
    QVERIFY_RESULT(resultOf(redis.command({"GET", "open"})));
    for (const QByteArrayList& words : {QByteArrayList {"GET", "closed"}, {"LPUSH", "open", "x"}}) {
        const Result<RedisReply> reply = resultOf(redis.command(words));
        QVERIFY(!reply);
        QCOMPARE(reply.error().code, ErrorCode::PermissionDenied);
        QVERIFY(reply.error().message.contains(QString::fromLatin1(words[0])));
    }
    RedisConnection subscriber(config);
    QSignalSpy refused(&subscriber, &RedisConnection::refused);
    QSignalSpy subscribed(&subscriber, &RedisConnection::subscribed);
    subscriber.subscribe({"closed", "open"});
    QTRY_COMPARE(refused.size(), 1);
    QTRY_COMPARE(subscribed.size(), 1);
    QCOMPARE(subscribed[0][0].toByteArray(), QByteArray("open"));
}

void TestRedisConnection::speaksTls()
{
    test::RedisServer server;
    test::RedisServer::Options options;
    options.tls = true;
    options.password = QStringLiteral("s3cret");
    QVERIFY_RESULT(server.start(options));
    RedisConnection redis(server.config(1));
    QVERIFY_RESULT(resultOf(redis.command({"SET", "a", QByteArray(1'000'000, 'x')})));
    const Result<RedisReply> reply = resultOf(redis.command({"GET", "a"}));
    QVERIFY_RESULT(reply);
    QCOMPARE(reply->text.size(), 1'000'000);
}

void TestRedisConnection::refusesAnUntrustedCertificate()
{
    test::RedisServer server;
    test::RedisServer::Options options;
    options.tls = true;
    QVERIFY_RESULT(server.start(options));
    RedisConfig config = server.config();
    config.caFile = server.file(QStringLiteral("other.crt"));
    RedisConnection stranger(config);
    const Result<RedisReply> reply = resultOf(stranger.command({"PING"}));
    QVERIFY(!reply);
    QCOMPARE(reply.error().errorClass, QByteArray("RedisTls"));
    config = server.config();
    config.tls = false;
    config.connectTimeout = std::chrono::seconds(1);
    RedisConnection plain(config);
    QVERIFY(!resultOf(plain.command({"PING"})));
    config = m_server.config();
    config.tls = true;
    config.connectTimeout = std::chrono::seconds(1);
    RedisConnection toPlainServer(config);
    QVERIFY(!resultOf(toPlainServer.command({"PING"})));
}

void TestRedisConnection::presentsAClientCertificate()
{
    test::RedisServer server;
    test::RedisServer::Options options;
    options.tls = options.clientCertificates = true;
    QVERIFY_RESULT(server.start(options));
    RedisConfig config = server.config();
    config.certificateFile = server.file(QStringLiteral("server.crt"));
    config.keyFile = server.file(QStringLiteral("server.key"));
    RedisConnection known(config);
    QVERIFY_RESULT(resultOf(known.command({"PING"})));
    RedisConnection unknown(server.config());
    QVERIFY(!resultOf(unknown.command({"PING"})));
}

void TestRedisConnection::saysWhatIsWrongWithTlsFiles()
{
    RedisConfig config = m_server.config();
    config.tls = true;
    config.caFile = QStringLiteral("/nonexistent/ca.pem");
    RedisConnection redis(config);
    const Result<RedisReply> reply = resultOf(redis.command({"PING"}));
    QVERIFY(!reply);
    QCOMPARE(reply.error().code, ErrorCode::NotFound);
    QVERIFY(reply.error().message.contains(config.caFile));
}

void TestRedisConnection::logsNoSecret()
{
    static QString log;
    QLoggingCategory::setFilterRules(QStringLiteral("vigia.redis*=true"));
    static QtMessageHandler previous = nullptr;
    previous = qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext&, const QString& text) { log += text; });
    RedisConfig config = m_server.config();
    config.user = QStringLiteral("nobody");
    config.password = QStringLiteral("hunter2");
    RedisConnection redis(config);
    const Result<RedisReply> reply = resultOf(redis.command({"SET", "k", "hunter2"}));
    qInstallMessageHandler(previous);
    QLoggingCategory::setFilterRules({});
    QVERIFY(!reply);
    QVERIFY(log.contains(config.where()));
    QVERIFY2(!log.contains(QStringLiteral("hunter2")), qPrintable(log));
    QVERIFY(!reply.error().message.contains(QStringLiteral("hunter2")));
}

QTEST_GUILESS_MAIN(TestRedisConnection)
#include "tst_redisconnection.moc"
