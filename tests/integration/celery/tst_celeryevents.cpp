#include "core/base/ids.h"
#include "core/celery/controlrequest.h"
#include "core/celery/eventmonitor.h"
#include "core/celery/messagebuilder.h"
#include "core/net/redisconnection.h"
#include "tests/integration/celery/celerybed.h"
#include "tests/support/failonwarnings.h"
#include "tests/support/verifyresult.h"

#include <QJsonDocument>

using namespace vigia;
using namespace vigia::celery;
using namespace std::chrono_literals;
using test::resultOf;

namespace {

constexpr int Patience = 60'000;

/// A monitor with its latest digest.
struct Watch
{
    explicit Watch(const ClientConfig& config)
        : monitor(config)
    {
        QObject::connect(&monitor, &EventMonitor::digested, &monitor, [this](const EventDigest& digest) {
            last = digest;
            if (!digest.workers.isEmpty())
                workers = digest.workers;
        });
    }

    WatchedTask task(const QString& id)
    {
        const auto found = resultOf(monitor.task(id));
        return found && *found ? **found : WatchedTask {};
    }

    quint64 of(EventType type) const { return last.counts.of(type); }

    EventMonitor monitor;
    EventDigest last;
    QList<WatchedWorker> workers;
};

/// An event as a worker publishes it, one or several in a message.
QByteArray eventMessage(const QJsonValue& body)
{
    const QByteArray text = body.isArray() ? QJsonDocument(body.toArray()).toJson(QJsonDocument::Compact)
                                           : QJsonDocument(body.toObject()).toJson(QJsonDocument::Compact);
    const QJsonObject envelope {{QStringLiteral("body"), QString::fromLatin1(text.toBase64())},
                                {QStringLiteral("content-type"), QStringLiteral("application/json")},
                                {QStringLiteral("headers"), QJsonObject {}},
                                {QStringLiteral("properties"),
                                 QJsonObject {{QStringLiteral("body_encoding"), QStringLiteral("base64")}}}};
    return QJsonDocument(envelope).toJson(QJsonDocument::Compact);
}

QJsonObject eventOf(const char* type, const QString& id)
{
    return {{QStringLiteral("type"), QString::fromLatin1(type)},
            {QStringLiteral("hostname"), QStringLiteral("a@test")},
            {QStringLiteral("uuid"), id},
            {QStringLiteral("name"), QStringLiteral("meteo.add")},
            {QStringLiteral("args"), QStringLiteral("(1, 2)")},
            {QStringLiteral("kwargs"), QStringLiteral("{}")},
            {QStringLiteral("clock"), 7},
            {QStringLiteral("pid"), 4711},
            {QStringLiteral("timestamp"), static_cast<double>(QDateTime::currentMSecsSinceEpoch()) / 1000}};
}

} // namespace

class TestCeleryEvents : public QObject
{
    Q_OBJECT

private slots:

    void init() { test::failOnWarnings(); }

    void followsTasksOfRealWorkers();
    void losesNothingOfABurst();
    void asksTheStoreForWhatAnOutageSwallowed();
    void comesBackAfterARestartOfRedis();
    void saysWhenRedisIsAway();
    void sitsOutHostileMessages();
    void endsWhileEventsComeIn();
};

void TestCeleryEvents::followsTasksOfRealWorkers()
{
    test::CeleryBed bed;
    QVERIFY_RESULT(bed.start());
    Watch watch(bed.config());
    QTRY_VERIFY_WITH_TIMEOUT(watch.last.isConnected, Patience);
    QVERIFY_RESULT(bed.startWorker(QStringLiteral("a")));
    QVERIFY_RESULT(bed.waitForWorkers(1));
    CeleryClient client(bed.config());
    TaskMessage message;
    message.task = QStringLiteral("meteo.add");
    message.args = {1, 2};
    message.queue = QStringLiteral("weather");
    const auto good = resultOf(client.publish(message));
    QVERIFY_RESULT(good);
    message.task = QStringLiteral("meteo.fail");
    message.args = {QStringLiteral("no wind")};
    const auto bad = resultOf(client.publish(message));
    QVERIFY_RESULT(bad);
    QTRY_COMPARE_WITH_TIMEOUT(watch.task(*good).state, TaskState::Success, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(watch.task(*bad).state, TaskState::Failure, Patience);
    const WatchedTask task = watch.task(*good);
    QCOMPARE(task.name, QStringLiteral("meteo.add"));
    QCOMPARE(task.worker, QStringLiteral("a@test"));
    QCOMPARE(task.queue, QStringLiteral("weather"));
    QVERIFY(task.sent.isValid() && task.received.isValid() && task.finished.isValid());
    QVERIFY(task.runtime >= 0);
    QVERIFY(watch.task(*bad).exception.contains(QStringLiteral("no wind")));
    TaskQuery failures;
    failures.states = {TaskState::Failure};
    const auto page = resultOf(watch.monitor.tasks(failures));
    QVERIFY_RESULT(page);
    QCOMPARE(page->matching, 1);
    QTRY_VERIFY_WITH_TIMEOUT(watch.of(EventType::TaskSent) >= 2, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(watch.of(EventType::WorkerHeartbeat) >= 1, Patience);
    // It ends the way systemd ends it.
    bed.worker(QStringLiteral("a")).stop();
    QTRY_VERIFY_WITH_TIMEOUT(!watch.workers.isEmpty() && watch.workers.first().saidGoodbye, Patience);
    QCOMPARE(watch.last.undecodable, 0U);
}

void TestCeleryEvents::losesNothingOfABurst()
{
    constexpr int Events = 60'000;
    constexpr int Batch = 500;
    test::RedisServer redis;
    // As a stock Redis has it.
    test::RedisServer::Options options;
    options.settings = {QStringLiteral("client-output-buffer-limit"), QStringLiteral("pubsub 32mb 8mb 60")};
    QVERIFY_RESULT(redis.start(options));
    ClientConfig config;
    config.broker = redis.config();
    Watch watch(config);
    QTRY_VERIFY_WITH_TIMEOUT(watch.last.isConnected, Patience);
    QList<QByteArrayList> commands;
    QList<QFuture<Result<QList<net::RedisReply>>>> sent;
    net::RedisConnection publisher(redis.config());
    const char* const types[] = {"task-sent", "task-received", "task-started", "task-succeeded"};
    QByteArrayList messages;
    for (int i = 0; i < Events; ++i)
        messages += eventMessage(eventOf(types[i % 4], newRunId()));
    QElapsedTimer clock;
    clock.start();
    for (int i = 0; i < Events; ++i) {
        commands += {"PUBLISH", i % 4 ? "/0.celeryev/task.multi" : "/0.celeryev/task.sent", messages[i]};
        if (commands.size() == Batch)
            sent += publisher.pipeline(std::exchange(commands, {}));
    }
    for (const auto& batch : sent)
        QVERIFY_RESULT(resultOf(batch));
    const qint64 published = clock.elapsed();
    QTRY_COMPARE_WITH_TIMEOUT(watch.last.counts.total(), quint64 {Events}, Patience);
    qInfo("%d events published in %lld ms, counted after %lld ms", Events, published, clock.elapsed());
    QCOMPARE(watch.of(EventType::TaskSucceeded), quint64 {Events / 4});
    QCOMPARE(watch.last.watched, Events);
    QCOMPARE(watch.last.gaps.size(), 1); // only that before the watch
    QCOMPARE(watch.last.undecodable, 0U);
}

void TestCeleryEvents::asksTheStoreForWhatAnOutageSwallowed()
{
    test::RedisServer redis;
    QVERIFY_RESULT(redis.start());
    ClientConfig config;
    config.broker = redis.config();
    Watch watch(config);
    QTRY_VERIFY_WITH_TIMEOUT(watch.last.isConnected, Patience);
    net::RedisConnection broker(redis.config());
    net::RedisConnection store(redis.config(1));
    const QString ended = newRunId();
    const QString running = newRunId();
    for (const QString& id : {ended, running})
        QVERIFY_RESULT(resultOf(broker.command(
            {"PUBLISH", "/0.celeryev/task.multi", eventMessage(QJsonArray {eventOf("task-received", id)})})));
    QTRY_COMPARE_WITH_TIMEOUT(watch.last.watched, 2, Patience);
    QVERIFY_RESULT(resultOf(store.command(
        {"SET", "celery-task-meta-" + ended.toUtf8(),
         R"({"status":"SUCCESS","result":NaN,"traceback":null,"children":[],"date_done":"2026-11-24T03:05:02.141958"})"})));
    QVERIFY_RESULT(resultOf(broker.command({"CLIENT", "KILL", "TYPE", "pubsub"})));
    QTRY_COMPARE_WITH_TIMEOUT(watch.last.gaps.size(), 2, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(watch.task(ended).state, TaskState::Success, Patience);
    QVERIFY(!watch.task(ended).isUncertain);
    QVERIFY(watch.task(running).isUncertain);
    const EventGap gap = watch.last.gaps.last();
    QVERIFY(gap.from.isValid() && gap.until >= gap.from);
    QVERIFY(!gap.reason.isEmpty());
}

void TestCeleryEvents::comesBackAfterARestartOfRedis()
{
    test::CeleryBed bed;
    QVERIFY_RESULT(bed.start());
    QVERIFY_RESULT(bed.startWorker(QStringLiteral("a")));
    QVERIFY_RESULT(bed.waitForWorkers(1));
    Watch watch(bed.config());
    CeleryClient client(bed.config());
    QTRY_VERIFY_WITH_TIMEOUT(watch.of(EventType::WorkerHeartbeat) > 0, Patience);
    QVERIFY_RESULT(resultOf(client.ask(ControlRequest::ping(), 5s)));
    const QString id = newRunId();
    const auto waiting = client.waitForResult(id, 120s);
    // Its first question is answered: replies come in order.
    QVERIFY_RESULT(resultOf(client.result(newRunId())));
    QVERIFY_RESULT(bed.redis.restart());
    QTRY_COMPARE_WITH_TIMEOUT(watch.last.gaps.size(), 2, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(watch.last.isConnected, Patience);
    const quint64 before = watch.of(EventType::WorkerHeartbeat);
    // The worker comes back by itself too, and is answered to as before.
    QVERIFY_RESULT(bed.waitForWorkers(1));
    const auto answer = resultOf(client.ask(ControlRequest::ping(), 5s));
    QVERIFY_RESULT(answer);
    QCOMPARE(answer->nodes(), QStringList {QStringLiteral("a@test")});
    QTRY_VERIFY_WITH_TIMEOUT(watch.of(EventType::WorkerHeartbeat) > before, Patience);
    // Who waited for a result before the outage still gets it.
    TaskMessage message;
    message.task = QStringLiteral("meteo.add");
    message.args = {20, 22};
    message.queue = QStringLiteral("weather");
    message.id = id;
    QVERIFY_RESULT(resultOf(client.publish(message)));
    const auto result = resultOf(waiting, 120'000);
    QVERIFY_RESULT(result);
    QCOMPARE(result->value.toInt(), 42);
}

void TestCeleryEvents::saysWhenRedisIsAway()
{
    ClientConfig config;
    config.broker.port = 1;
    Watch watch(config);
    QTRY_VERIFY_WITH_TIMEOUT(!watch.last.gaps.isEmpty() && !watch.last.gaps.last().reason.isEmpty(),
                             Patience);
    QVERIFY(!watch.last.isConnected);
    QVERIFY(watch.last.gaps.last().until.isNull());
    CeleryClient client(config);
    const auto answer = resultOf(client.ask(ControlRequest::ping(), 1s));
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::Unreachable);
    const auto result = resultOf(client.waitForResult(newRunId(), 60s));
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Unreachable);
}

void TestCeleryEvents::sitsOutHostileMessages()
{
    test::RedisServer redis;
    QVERIFY_RESULT(redis.start());
    ClientConfig config;
    config.broker = redis.config();
    Watch watch(config);
    QTRY_VERIFY_WITH_TIMEOUT(watch.last.isConnected, Patience);
    net::RedisConnection broker(redis.config());
    const QByteArrayList bad {"",
                              "{",
                              "\xff\xfe",
                              "[]",
                              "null",
                              R"({"body":"####"})",
                              QByteArray(1'000'000, '['),
                              R"({"body":"bnVsbA==","properties":{"body_encoding":"base64"}})"};
    for (const QByteArray& message : bad)
        QVERIFY_RESULT(resultOf(broker.command({"PUBLISH", "/0.celeryev/task.multi", message})));
    QVERIFY_RESULT(
        resultOf(broker.command({"PUBLISH", "/0.celeryev/task.multi",
                                 eventMessage(QJsonArray {7, eventOf("task-started", newRunId())})})));
    QTRY_COMPARE_WITH_TIMEOUT(watch.of(EventType::TaskStarted), 1U, Patience);
    QVERIFY(watch.last.undecodable >= 6);
    QVERIFY(watch.last.isConnected);
}

void TestCeleryEvents::endsWhileEventsComeIn()
{
    test::RedisServer redis;
    QVERIFY_RESULT(redis.start());
    ClientConfig config;
    config.broker = redis.config();
    net::RedisConnection broker(redis.config());
    auto watch = std::make_unique<Watch>(config);
    QTRY_VERIFY_WITH_TIMEOUT(watch->last.isConnected, Patience);
    QList<QByteArrayList> commands;
    for (int i = 0; i < 5000; ++i)
        commands += {"PUBLISH", "/0.celeryev/task.multi", eventMessage(eventOf("task-started", newRunId()))};
    const auto sent = broker.pipeline(commands);
    const auto page = watch->monitor.tasks({});
    watch.reset();
    QVERIFY_RESULT(resultOf(sent));
    QTRY_VERIFY(page.isFinished());
}

QTEST_GUILESS_MAIN(TestCeleryEvents)
#include "tst_celeryevents.moc"
