#include "core/base/ids.h"
#include "core/celery/controlreply.h"
#include "core/celery/controlrequest.h"
#include "core/celery/envelope.h"
#include "core/celery/messagebuilder.h"
#include "tests/core/celery/fixtures.h"
#include "tests/support/failonwarnings.h"
#include "tests/support/verifyresult.h"

#include <functional>

using namespace vigia;
using namespace vigia::celery;

namespace {

QStringList strings(const QJsonValue& value)
{
    QStringList list;
    for (const QJsonValue& item : value.toArray())
        list += item.toString();
    return value.isString() ? QStringList {value.toString()} : list;
}

/// Our request that does what a recorded one did; none when Celery lets through what we refuse.
std::optional<ControlRequest> ourRequest(const QString& method, const QJsonObject& arguments)
{
    using Maker = std::function<std::optional<ControlRequest>(const QJsonObject&)>;
    const auto text = [](const QJsonObject& a, const char* key) {
        return a[QLatin1StringView(key)].toVariant().toString();
    };
    const auto orNone = [](const Result<ControlRequest>& request) {
        return request ? std::optional(*request) : std::nullopt;
    };
    const QHash<QString, Maker> makers {
        {QStringLiteral("ping"), [](const auto&) { return ControlRequest::ping(); }},
        {QStringLiteral("active"),
         [](const auto& a) { return ControlRequest::active(a[QStringLiteral("safe")].toBool()); }},
        {QStringLiteral("reserved"), [](const auto&) { return ControlRequest::reserved(); }},
        {QStringLiteral("scheduled"), [](const auto&) { return ControlRequest::scheduled(); }},
        {QStringLiteral("revoked"), [](const auto&) { return ControlRequest::revoked(); }},
        {QStringLiteral("registered"),
         [](const auto& a) {
             return ControlRequest::registered(strings(a[QStringLiteral("taskinfoitems")]));
         }},
        {QStringLiteral("stats"), [](const auto&) { return ControlRequest::stats(); }},
        {QStringLiteral("active_queues"), [](const auto&) { return ControlRequest::activeQueues(); }},
        {QStringLiteral("conf"), [](const auto&) { return ControlRequest::conf(); }},
        {QStringLiteral("clock"), [](const auto&) { return ControlRequest::clock(); }},
        {QStringLiteral("hello"), [&](const auto& a) { return ControlRequest::hello(text(a, "from_node")); }},
        {QStringLiteral("query_task"),
         [](const auto& a) { return ControlRequest::queryTask(strings(a[QStringLiteral("ids")])); }},
        {QStringLiteral("revoke"),
         [&](const auto& a) {
             return orNone(ControlRequest::revoke(strings(a[QStringLiteral("task_id")]),
                                                  a[QStringLiteral("terminate")].toBool(),
                                                  text(a, "signal")));
         }},
        {QStringLiteral("pool_grow"),
         [&](const auto& a) { return orNone(ControlRequest::poolGrow(a[QStringLiteral("n")].toInt())); }},
        {QStringLiteral("pool_shrink"),
         [&](const auto& a) { return orNone(ControlRequest::poolShrink(a[QStringLiteral("n")].toInt())); }},
        {QStringLiteral("autoscale"),
         [&](const auto& a) {
             return orNone(ControlRequest::autoscale(a[QStringLiteral("max")].toInt(),
                                                     a[QStringLiteral("min")].toInt()));
         }},
        {QStringLiteral("pool_restart"), [](const auto&) { return ControlRequest::poolRestart(); }},
        {QStringLiteral("rate_limit"),
         [&](const auto& a) {
             return orNone(ControlRequest::rateLimit(text(a, "task_name"), text(a, "rate_limit")));
         }},
        {QStringLiteral("time_limit"),
         [&](const auto& a) {
             return orNone(ControlRequest::timeLimit(text(a, "task_name"),
                                                     a[QStringLiteral("soft")].toDouble(),
                                                     a[QStringLiteral("hard")].toDouble()));
         }},
        {QStringLiteral("add_consumer"),
         [&](const auto& a) { return orNone(ControlRequest::addConsumer(text(a, "queue"))); }},
        {QStringLiteral("cancel_consumer"),
         [&](const auto& a) { return orNone(ControlRequest::cancelConsumer(text(a, "queue"))); }},
        {QStringLiteral("enable_events"), [](const auto&) { return ControlRequest::enableEvents(); }},
        {QStringLiteral("disable_events"), [](const auto&) { return ControlRequest::disableEvents(); }},
        {QStringLiteral("heartbeat"), [](const auto&) { return ControlRequest::heartbeat(); }},
        {QStringLiteral("shutdown"), [](const auto&) { return ControlRequest::shutdown(); }},
    };
    return makers.contains(method) ? makers[method](arguments) : std::nullopt;
}

/// Ways to say the same: one id or a list of it, 0 or "0".
QJsonObject comparable(QJsonObject arguments)
{
    const QString id = QStringLiteral("task_id");
    const QString rate = QStringLiteral("rate_limit");
    if (arguments[id].isString())
        arguments[id] = QJsonArray {arguments[id]};
    if (arguments[rate].isDouble())
        arguments[rate] = QString::number(arguments[rate].toInt());
    return arguments;
}

} // namespace

class TestControl : public QObject
{
    Q_OBJECT

private slots:

    void init() { test::failOnWarnings(); }

    void buildsRecordedRequestsAgain_data();
    void buildsRecordedRequestsAgain();

    void readsEveryRecordedReply_data() { buildsRecordedRequestsAgain_data(); }

    void readsEveryRecordedReply();
    void tellsErrorsFromData_data();
    void tellsErrorsFromData();
    void reportsDuplicateNodes();
    void shutsDownWithoutAskingForAReply();
    void refusesWhatWorkersWouldHalfObey();
    void refusesWhatIsNoReply_data();
    void refusesWhatIsNoReply();
};

void TestControl::buildsRecordedRequestsAgain_data()
{
    QTest::addColumn<QJsonObject>("fixture");
    for (const char* prefix : {"control_", "inspect_"})
        for (const auto& [name, json] : test::celeryFixtures(QString::fromLatin1(prefix)))
            QTest::newRow(qPrintable(name)) << json;
}

void TestControl::buildsRecordedRequestsAgain()
{
    QFETCH(QJsonObject, fixture);
    const QJsonObject recorded = fixture[QStringLiteral("request")].toObject();
    const QJsonObject body = recorded[QStringLiteral("body")].toObject();
    const QString method = body[QStringLiteral("method")].toString();
    const QJsonObject arguments = body[QStringLiteral("arguments")].toObject();
    std::optional<ControlRequest> request = ourRequest(method, arguments);
    if (!request) {
        // Recorded to show what comes of it: we refuse to send it, or have no such order.
        static const QStringList refused {QStringLiteral("revoke"), QStringLiteral("rate_limit"),
                                          QStringLiteral("no_such_cmd")};
        QVERIFY2(refused.contains(method), qPrintable(method));
        return;
    }
    request->destination = strings(body[QStringLiteral("destination")]);
    request->pattern = body[QStringLiteral("pattern")].toString();
    request->wantsReply = body.contains(QStringLiteral("ticket"));
    const QString address = body[QStringLiteral("reply_to")][QStringLiteral("routing_key")].toString();
    const auto expires =
        recorded[QStringLiteral("envelope")][QStringLiteral("headers")][QStringLiteral("expires")].toDouble();
    const QByteArray bytes = MessageBuilder().control(
        *request, body[QStringLiteral("ticket")].toString(), address,
        QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(expires * 1000), Qt::UTC));
    const Result<Envelope> ours = decodeEnvelope(bytes);
    QVERIFY_RESULT(ours);
    const Result<Envelope> theirs = decodeEnvelope(test::rawOf(recorded));
    QVERIFY_RESULT(theirs);
    QJsonObject ourBody = ours->body.toObject();
    QJsonObject theirBody = theirs->body.toObject();
    ourBody[QStringLiteral("arguments")] = comparable(ourBody[QStringLiteral("arguments")].toObject());
    theirBody[QStringLiteral("arguments")] = comparable(theirBody[QStringLiteral("arguments")].toObject());
    QCOMPARE(ourBody, theirBody);
    QJsonObject ourProperties = ours->properties;
    QJsonObject theirProperties = theirs->properties;
    QVERIFY(isRunId(ourProperties.take(QStringLiteral("delivery_tag")).toString()));
    theirProperties.remove(QStringLiteral("delivery_tag"));
    QCOMPARE(ourProperties, theirProperties);
    QCOMPARE(ours->headers.keys(), theirs->headers.keys());
    QVERIFY(qAbs(ours->headers[QStringLiteral("expires")].toDouble() - expires) < 0.002);
}

void TestControl::readsEveryRecordedReply()
{
    QFETCH(QJsonObject, fixture);
    const QString ticket =
        fixture[QStringLiteral("request")][QStringLiteral("body")][QStringLiteral("ticket")].toString();
    for (const QJsonValue& recorded : fixture[QStringLiteral("replies")].toArray()) {
        const Result<ControlReplyMessage> message = decodeControlReply(test::rawOf(recorded.toObject()));
        QVERIFY_RESULT(message);
        QCOMPARE(message->ticket, ticket);
        const QJsonObject body = recorded[QStringLiteral("body")].toObject();
        QCOMPARE(message->replies.size(), body.size());
        for (const ControlReply& reply : message->replies) {
            QVERIFY(reply.node.contains(u'@'));
            QCOMPARE(reply.value, body[reply.node]);
        }
    }
}

void TestControl::tellsErrorsFromData_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("error");
    const auto row = [](const char* name, const char* error) {
        QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(error);
    };
    row("control_unknown_command", "KeyError");
    row("control_rate_limit_invalid", "Invalid rate limit");
    row("control_rate_limit_unknown_task", "unknown task");
    row("control_pool_shrink_busy", "busy");
    row("control_pool_restart_disabled", "not enabled");
    row("control_autoscale_disabled", "");
    row("control_rate_limit", "");
    row("control_heartbeat", "");
    row("inspect_stats", "");
}

void TestControl::tellsErrorsFromData()
{
    QFETCH(QString, name);
    QFETCH(QString, error);
    const QJsonObject fixture = test::celeryFixture(name);
    const QJsonArray replies = fixture[QStringLiteral("replies")].toArray();
    QVERIFY(!replies.isEmpty());
    for (const QJsonValue& recorded : replies) {
        const auto message = decodeControlReply(test::rawOf(recorded.toObject()));
        QVERIFY_RESULT(message);
        for (const ControlReply& reply : message->replies) {
            QVERIFY2(reply.error.contains(error, Qt::CaseInsensitive), qPrintable(reply.error));
            if (name != QStringLiteral("control_autoscale_disabled"))
                QCOMPARE(reply.isOk(), error.isEmpty());
        }
    }
}

void TestControl::reportsDuplicateNodes()
{
    ControlAnswer answer;
    for (const QJsonValue& recorded :
         test::celeryFixture(QStringLiteral("inspect_ping_duplicate_node"))[QStringLiteral("replies")]
             .toArray())
        answer.replies += decodeControlReply(test::rawOf(recorded.toObject())).value().replies;
    QCOMPARE(answer.duplicates().size(), 1);
    QCOMPARE(answer.nodes().size(), answer.replies.size() - 1);
    QVERIFY(answer.of(answer.duplicates().first()));
    QVERIFY(!answer.of(QStringLiteral("nobody@nowhere")));
}

void TestControl::shutsDownWithoutAskingForAReply()
{
    const Result<Envelope> envelope = decodeEnvelope(MessageBuilder().control(
        ControlRequest::shutdown(), newRunId(), newRunId(), QDateTime::currentDateTimeUtc()));
    QVERIFY_RESULT(envelope);
    QVERIFY(!envelope->body.toObject().contains(QStringLiteral("ticket")));
    QVERIFY(!envelope->body.toObject().contains(QStringLiteral("reply_to")));
}

void TestControl::refusesWhatWorkersWouldHalfObey()
{
    const QString id = newRunId();
    QVERIFY(!ControlRequest::revoke({}));
    QVERIFY(!ControlRequest::revoke({QString()}));
    QVERIFY(!ControlRequest::revoke({id}, true, QStringLiteral("SIGFOO")));
    QVERIFY(!ControlRequest::revoke({id}, true, QString()));
    QVERIFY_RESULT(ControlRequest::revoke({id}, true, QStringLiteral("SIGKILL")));
    QVERIFY(!ControlRequest::poolGrow(0));
    QVERIFY(!ControlRequest::poolShrink(-1));
    QVERIFY(!ControlRequest::poolGrow(1'000'000));
    QVERIFY(!ControlRequest::autoscale(1, 2));
    QVERIFY(!ControlRequest::autoscale(-1, -1));
    for (const char* rate : {"", "xx", "10/x", "-1/m", "1/m ", "10 / m", "1e3", "999999999999/s"})
        QVERIFY2(!ControlRequest::rateLimit(QStringLiteral("t"), QString::fromLatin1(rate)), rate);
    for (const char* rate : {"0", "10", "0.5/m", "100/h"})
        QVERIFY_RESULT(ControlRequest::rateLimit(QStringLiteral("t"), QString::fromLatin1(rate)));
    QVERIFY(!ControlRequest::rateLimit({}, QStringLiteral("1/m")));
    QVERIFY(!ControlRequest::timeLimit(QStringLiteral("t"), 20, 10));
    QVERIFY(!ControlRequest::timeLimit(QStringLiteral("t"), -1, {}));
    QVERIFY_RESULT(ControlRequest::timeLimit(QStringLiteral("t"), {}, {}));
    QVERIFY(!ControlRequest::addConsumer(QString()));
    QVERIFY(!ControlRequest::cancelConsumer(QStringLiteral("a\x06\x16")));
}

void TestControl::refusesWhatIsNoReply_data()
{
    QTest::addColumn<QByteArray>("bytes");
    for (const char* text : {"", "null", "{}", R"({"body":"[]"})", R"({"body":"\"x\""})", R"({"body":""})"})
        QTest::newRow(*text ? text : "empty") << QByteArray(text);
}

void TestControl::refusesWhatIsNoReply()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!decodeControlReply(bytes));
}

QTEST_GUILESS_MAIN(TestControl)
#include "tst_control.moc"
