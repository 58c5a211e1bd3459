#include "core/base/ids.h"
#include "core/celery/envelope.h"
#include "core/celery/messagebuilder.h"
#include "core/celery/strictjson.h"
#include "tests/core/celery/fixtures.h"
#include "tests/support/failonwarnings.h"
#include "tests/support/verifyresult.h"

#include <functional>

using namespace vigia;
using namespace vigia::celery;

namespace {

QJsonObject object(const QByteArray& bytes)
{
    return QJsonDocument::fromJson(bytes).object();
}

/// The body as a worker reads it; undefined when it cannot.
QJsonValue bodyOf(const QJsonObject& message)
{
    const auto decoded = QByteArray::fromBase64Encoding(message[QStringLiteral("body")].toString().toLatin1(),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return QJsonValue::Undefined;
    const Result<QJsonValue> body = parsePythonJson(*decoded);
    return body ? *body : QJsonValue(QJsonValue::Undefined);
}

QJsonObject properties(const QJsonObject& message)
{
    return message[QStringLiteral("properties")].toObject();
}

QJsonObject headers(const QJsonObject& message)
{
    return message[QStringLiteral("headers")].toObject();
}

bool isTime(const QJsonValue& value)
{
    return value.isNull()
        || QDateTime::fromString(value.toString(), Qt::ISODateWithMs).timeSpec() != Qt::LocalTime;
}

/// Times written in microseconds and in milliseconds are the same to us.
QJsonObject comparable(QJsonObject message)
{
    QJsonObject head = headers(message);
    for (const QString& key : {QStringLiteral("eta"), QStringLiteral("expires")})
        if (!head[key].isNull())
            head[key] =
                QDateTime::fromString(head[key].toString(), Qt::ISODateWithMs).toString(Qt::ISODateWithMs);
    QJsonObject props = properties(message);
    // What is left of its life depends on when it is asked; Celery's own notes are not ours to write.
    for (const char* key : {"expiration", "delivery_tag", "origin", "replaced_task_nesting"})
        props.remove(QLatin1StringView(key));
    QJsonObject delivery = props[QStringLiteral("delivery_info")].toObject();
    delivery.remove(QStringLiteral("redelivered"));
    props[QStringLiteral("delivery_info")] = delivery;
    head.remove(QStringLiteral("redelivered"));
    // Keys of a dict come in another order: the words are the same.
    QStringList words =
        head[QStringLiteral("kwargsrepr")].toString().mid(1).chopped(1).split(QStringLiteral(", "));
    words.sort();
    head[QStringLiteral("kwargsrepr")] = words.join(u'|');
    message[QStringLiteral("headers")] = head;
    message[QStringLiteral("properties")] = props;
    message[QStringLiteral("body")] = bodyOf(message);
    return message;
}

} // namespace

class TestMessageBuilder : public QObject
{
    Q_OBJECT

private slots:

    void init() { test::failOnWarnings(); }

    void buildsRecordedTasksAgain_data() { test::addCeleryFixtureRows(QStringLiteral("task_")); }

    void buildsRecordedTasksAgain();
    void hasEveryMandatoryField_data();
    void hasEveryMandatoryField();
    void neverUsesATagTwice();
    void givesFreshIds();
    void writesTimesWithTheirZone_data();
    void writesTimesWithTheirZone();
    void readsWhatFollowsATask();
    void doesNotLetHeadersReplaceTheKnownOnes();
    void refuses_data();
    void refuses();
    void readsTasksThatLackAlmostEverything();
    void refusesWhatIsNoTask_data();
    void refusesWhatIsNoTask();

private:
    static QList<QByteArray> builtTasks();
    static QList<QByteArray> builtControls();
};

void TestMessageBuilder::buildsRecordedTasksAgain()
{
    QFETCH(QJsonObject, fixture);
    const Result<TaskMessage> message = decodeTaskMessage(test::rawOf(fixture));
    QVERIFY_RESULT(message);
    const Result<MessageBuilder::Built> built = MessageBuilder().task(*message);
    QVERIFY_RESULT(built);
    QCOMPARE(built->id, message->id);
    const QJsonObject ours = comparable(object(built->bytes));
    const QJsonObject recorded = comparable(fixture[QStringLiteral("envelope")].toObject());
    QCOMPARE(ours[QStringLiteral("headers")], recorded[QStringLiteral("headers")]);
    QCOMPARE(ours[QStringLiteral("properties")], recorded[QStringLiteral("properties")]);
    QCOMPARE(ours[QStringLiteral("body")], recorded[QStringLiteral("body")]);
    QCOMPARE(ours, recorded);
}

QList<QByteArray> TestMessageBuilder::builtTasks()
{
    const MessageBuilder builder;
    TaskMessage plain;
    plain.task = QStringLiteral("t");
    TaskMessage full;
    full.task = QStringLiteral("tasks.etl_tasks.fetch_metric_data");
    full.args = {1, QStringLiteral("ñ"), QJsonValue::Null, QJsonArray {}};
    full.kwargs = {{QStringLiteral("día"), 2.5}};
    full.queue = QStringLiteral("maintenance");
    full.priority = 99;
    full.eta = QDateTime::currentDateTime().addSecs(60);
    full.expires = QDateTime::currentDateTimeUtc().addSecs(-60);
    full.timeLimit = 10;
    full.retries = 3;
    full.headers = {{QStringLiteral("by"), QStringLiteral("ana")}};
    full.callbacks = {Signature {QStringLiteral("next"), {}, {}, {}, true, {}}};
    QList<QByteArray> messages;
    for (const TaskMessage& message : {plain, full})
        messages += builder.task(message).value().bytes;
    return messages;
}

QList<QByteArray> TestMessageBuilder::builtControls()
{
    const MessageBuilder builder;
    QList<ControlRequest> requests {
        ControlRequest::ping(),
        ControlRequest::active(true).to({QStringLiteral("worker1@etl-host")}),
        ControlRequest::shutdown(),
        ControlRequest::revoke({newRunId()}, true).value(),
        ControlRequest::rateLimit(QStringLiteral("t"), QStringLiteral("10/m")).value(),
    };
    ControlRequest byPattern = ControlRequest::ping();
    byPattern.pattern = QStringLiteral("worker*");
    requests += byPattern;
    QList<QByteArray> messages;
    for (const ControlRequest& request : requests)
        messages += builder.control(request, newRunId(), newRunId(), QDateTime::currentDateTimeUtc());
    return messages;
}

namespace {

using Check = std::function<bool(const QJsonObject&)>;

bool hasWholeProperties(const QJsonObject& message)
{
    const QJsonObject delivery = properties(message)[QStringLiteral("delivery_info")].toObject();
    return isRunId(properties(message)[QStringLiteral("delivery_tag")].toString())
        && delivery[QStringLiteral("exchange")].isString()
        && delivery[QStringLiteral("routing_key")].isString();
}

bool hasJsonBody(const QJsonObject& message)
{
    return properties(message)[QStringLiteral("body_encoding")].toString() == QStringLiteral("base64")
        && message[QStringLiteral("content-type")].toString() == QStringLiteral("application/json")
        && message[QStringLiteral("content-encoding")].toString() == QStringLiteral("utf-8")
        && !bodyOf(message).isUndefined();
}

bool isObject(const QJsonObject& message)
{
    return !message.isEmpty();
}

/// What each recorded defect says about a message that has it not. The names are those of the recording: a
/// new one needs its line here.
const QHash<QString, Check>& controlChecks()
{
    const Check anything = [](const QJsonObject&) { return true; };
    static const QHash<QString, Check> checks {
        {QStringLiteral("envelope is JSON but not an object*"), isObject},
        {QStringLiteral("no properties*"), hasWholeProperties},
        {QStringLiteral("no properties.delivery_tag*"), hasWholeProperties},
        {QStringLiteral("body not base64"), hasJsonBody},
        {QStringLiteral("no content-type*"), hasJsonBody},
        {QStringLiteral("no body / empty body"), hasJsonBody},
        {QStringLiteral("body JSON is a list* or string"),
         [](const QJsonObject& m) { return bodyOf(m).isObject(); }},
        {QStringLiteral("body without method*"),
         [](const QJsonObject& m) { return !bodyOf(m)[QStringLiteral("method")].toString().isEmpty(); }},
        {QStringLiteral("arguments not an object*"),
         [](const QJsonObject& m) { return bodyOf(m)[QStringLiteral("arguments")].isObject(); }},
        {QStringLiteral("not JSON"), isObject},
        {QStringLiteral("no body_encoding (base64 body)"), hasJsonBody},
        {QStringLiteral("content-type not in accept_content"), hasJsonBody},
        {QStringLiteral("unknown method"), anything},
        {QStringLiteral("no headers / delivery_info / priority / content-encoding"),
         [](const QJsonObject& m) {
             return m[QStringLiteral("headers")].isObject() && hasWholeProperties(m) && hasJsonBody(m);
         }},
        {QStringLiteral("headers.expires in the past"),
         [](const QJsonObject& m) { return headers(m)[QStringLiteral("expires")].toDouble() > 0; }},
    };
    return checks;
}

bool hasTaskHeaders(const QJsonObject& message)
{
    return !headers(message)[QStringLiteral("task")].toString().isEmpty()
        && isRunId(headers(message)[QStringLiteral("id")].toString());
}

bool hasWholeTaskBody(const QJsonObject& message)
{
    const QJsonArray body = bodyOf(message).toArray();
    return body.size() == 3 && body[0].isArray() && body[1].isObject()
        && body[2].toObject().keys()
        == QStringList {QStringLiteral("callbacks"), QStringLiteral("chain"), QStringLiteral("chord"),
                        QStringLiteral("errbacks")};
}

bool hasEveryKnownHeader(const QJsonObject& message)
{
    for (const char* key :
         {"lang", "task", "id", "shadow", "eta", "expires", "group", "group_index", "retries", "timelimit",
          "root_id", "parent_id", "argsrepr", "kwargsrepr", "origin", "ignore_result"})
        if (!headers(message).contains(QLatin1StringView(key)))
            return false;
    for (const char* key : {"priority", "delivery_mode", "correlation_id", "reply_to"})
        if (!properties(message).contains(QLatin1StringView(key)))
            return false;
    return true;
}

const QHash<QString, Check>& taskChecks()
{
    static const QHash<QString, Check> checks {
        {QStringLiteral("not JSON, or JSON but not an object"), isObject},
        {QStringLiteral("no properties / delivery_tag / delivery_info"), hasWholeProperties},
        {QStringLiteral("body not base64"), hasJsonBody},
        {QStringLiteral("no content-type*"), hasJsonBody},
        {QStringLiteral("no body / empty body"), hasJsonBody},
        {QStringLiteral("no headers.id*"), hasTaskHeaders},
        {QStringLiteral("body has only [args, kwargs]"), hasWholeTaskBody},
        {QStringLiteral("no headers / no headers.task / headers null"), hasTaskHeaders},
        {QStringLiteral(
             "body not JSON / wrong content-type / eta or expires unparsable / kwargs not an object / no "
             "body_encoding"),
         [](const QJsonObject& m) {
             return hasJsonBody(m) && hasWholeTaskBody(m) && isTime(headers(m)[QStringLiteral("eta")])
                 && isTime(headers(m)[QStringLiteral("expires")]);
         }},
        {QStringLiteral("unknown task name"), hasTaskHeaders},
        {QStringLiteral(
             "no lang, shadow, eta, expires, group, retries, timelimit, root_id, parent_id, argsrepr, "
             "kwargsrepr, origin, ignore_result, priority, delivery_mode, correlation_id, reply_to"),
         hasEveryKnownHeader},
    };
    return checks;
}

const QHash<QString, Check>& eventChecks()
{
    static const QHash<QString, Check> checks {
        {QStringLiteral("no properties / delivery_tag / delivery_info / body_encoding"),
         [](const QJsonObject& m) { return hasWholeProperties(m) && hasJsonBody(m); }},
        {QStringLiteral("body not base64 or not JSON"), hasJsonBody},
        {QStringLiteral("not JSON"), isObject},
    };
    return checks;
}

} // namespace

void TestMessageBuilder::hasEveryMandatoryField_data()
{
    QTest::addColumn<QString>("section");
    QTest::addColumn<QString>("defect");
    const QJsonObject fixture = test::celeryFixture(QStringLiteral("mandatory_fields"));
    for (const char* section : {"pidbox", "celeryev worker.*", "task queue"}) {
        const QString name = QString::fromLatin1(section);
        const QJsonObject defects = fixture[name].toObject();
        QVERIFY2(!defects.isEmpty(), section);
        for (auto it = defects.begin(); it != defects.end(); ++it)
            QTest::addRow("%s: %s", section, qPrintable(it.key())) << name << it.key();
    }
}

void TestMessageBuilder::hasEveryMandatoryField()
{
    QFETCH(QString, section);
    QFETCH(QString, defect);
    const MessageBuilder builder;
    const bool isControl = section == QStringLiteral("pidbox");
    const bool isTask = section == QStringLiteral("task queue");
    const auto& checks = isControl ? controlChecks() : isTask ? taskChecks() : eventChecks();
    QVERIFY2(checks.contains(defect), "no check is written for this defect");
    TaskMessage sent;
    sent.task = QStringLiteral("t");
    const QList<QByteArray> messages = isControl ? builtControls()
        : isTask
        ? builtTasks()
        : QList<QByteArray> {builder.taskSentEvent(sent, newRunId(), QDateTime::currentDateTimeUtc())};
    for (const QByteArray& bytes : messages)
        QVERIFY2(checks[defect](object(bytes)), bytes.constData());
}

void TestMessageBuilder::neverUsesATagTwice()
{
    QSet<QString> tags;
    TaskMessage message;
    message.task = QStringLiteral("t");
    message.id = newRunId();
    const MessageBuilder builder;
    for (int i = 0; i < 1000; ++i)
        tags += properties(object(builder.task(message)->bytes))[QStringLiteral("delivery_tag")].toString();
    QCOMPARE(tags.size(), 1000);
}

void TestMessageBuilder::givesFreshIds()
{
    TaskMessage message;
    message.task = QStringLiteral("t");
    const auto first = MessageBuilder().task(message);
    const auto second = MessageBuilder().task(message);
    QVERIFY(isRunId(first->id));
    QVERIFY(first->id != second->id);
    const QJsonObject sent = object(first->bytes);
    QCOMPARE(headers(sent)[QStringLiteral("id")].toString(), first->id);
    QCOMPARE(headers(sent)[QStringLiteral("root_id")].toString(), first->id);
    QCOMPARE(properties(sent)[QStringLiteral("correlation_id")].toString(), first->id);
    QVERIFY(headers(sent)[QStringLiteral("origin")].toString().startsWith(QStringLiteral("gen")));
}

void TestMessageBuilder::writesTimesWithTheirZone_data()
{
    QTest::addColumn<QDateTime>("time");
    QTest::addColumn<QString>("text");
    const QDate day(2026, 11, 24);
    QTest::newRow("none") << QDateTime() << QString();
    QTest::newRow("UTC") << QDateTime(day, QTime(3, 5, 8, 704), Qt::UTC)
                         << QStringLiteral("2026-11-24T03:05:08.704+00:00");
    QTest::newRow("Bogota") << QDateTime(day, QTime(22, 0), Qt::OffsetFromUTC, -5 * 3600)
                            << QStringLiteral("2026-11-24T22:00:00.000-05:00");
    // TZ=UTC in tests
    QTest::newRow("local") << QDateTime(day, QTime(22, 0)) << QStringLiteral("2026-11-24T22:00:00.000+00:00");
}

void TestMessageBuilder::writesTimesWithTheirZone()
{
    QFETCH(QDateTime, time);
    TaskMessage message;
    message.task = QStringLiteral("t");
    message.eta = time;
    const auto built = MessageBuilder().task(message);
    QVERIFY_RESULT(built);
    QTEST(headers(object(built->bytes))[QStringLiteral("eta")].toString(), "text");
}

void TestMessageBuilder::readsWhatFollowsATask()
{
    const auto recorded = [](const char* name) {
        return decodeTaskMessage(test::rawOf(test::celeryFixture(QString::fromLatin1(name))));
    };
    const auto link = recorded("task_link");
    QVERIFY_RESULT(link);
    QCOMPARE(link->callbacks.size(), 1);
    QCOMPARE(link->callbacks[0].task, QStringLiteral("tasks.etl_tasks.add"));
    QCOMPARE(link->callbacks[0].args, QJsonArray {10});
    QVERIFY(!link->callbacks[0].immutable);
    QCOMPARE(link->errbacks.size(), 1);
    QVERIFY(link->errbacks[0].immutable);
    const auto chain = recorded("task_chain");
    QVERIFY_RESULT(chain);
    QCOMPARE(chain->chain.size(), 1);
    QVERIFY(isRunId(chain->chain[0].id()));
    const auto chord = recorded("task_chord");
    QVERIFY_RESULT(chord);
    QVERIFY(chord->chord.has_value());
    QCOMPARE(chord->chord->task, QStringLiteral("tasks.etl_tasks.fetch_metric_data"));
    QVERIFY(!chord->group.isEmpty());
    QCOMPARE(chord->groupIndex, 0);
    const auto redelivered = recorded("task_redelivered");
    QVERIFY_RESULT(redelivered);
    QVERIFY(redelivered->redelivered);
}

void TestMessageBuilder::doesNotLetHeadersReplaceTheKnownOnes()
{
    TaskMessage message;
    message.task = QStringLiteral("t");
    message.headers = {{QStringLiteral("id"), QJsonValue::Null},
                       {QStringLiteral("task"), 7},
                       {QStringLiteral("reason"), QStringLiteral("gap")}};
    const auto built = MessageBuilder().task(message);
    QVERIFY_RESULT(built);
    const QJsonObject sent = headers(object(built->bytes));
    QCOMPARE(sent[QStringLiteral("task")].toString(), QStringLiteral("t"));
    QCOMPARE(sent[QStringLiteral("id")].toString(), built->id);
    QCOMPARE(sent[QStringLiteral("reason")].toString(), QStringLiteral("gap"));
}

void TestMessageBuilder::refuses_data()
{
    QTest::addColumn<QString>("task");
    QTest::addColumn<QString>("queue");
    QTest::addColumn<int>("retries");
    QTest::newRow("no task") << QString() << QStringLiteral("etl") << 0;
    QTest::newRow("blank task") << QStringLiteral("  ") << QStringLiteral("etl") << 0;
    QTest::newRow("no queue") << QStringLiteral("t") << QString() << 0;
    QTest::newRow("queue with a separator")
        << QStringLiteral("t") << QStringLiteral("etl\x06\x16") + QStringLiteral("3") << 0;
    QTest::newRow("negative retries") << QStringLiteral("t") << QStringLiteral("etl") << -1;
}

void TestMessageBuilder::refuses()
{
    TaskMessage message;
    QFETCH(QString, task);
    QFETCH(QString, queue);
    QFETCH(int, retries);
    message.task = task;
    message.queue = queue;
    message.retries = retries;
    const auto built = MessageBuilder().task(message);
    QVERIFY(!built);
    QCOMPARE(built.error().code, ErrorCode::InvalidData);
    message = {};
    message.task = QStringLiteral("t");
    message.eta = QDateTime(QDate(2026, 2, 30), QTime(25, 0));
    QVERIFY(message.eta.isNull() || !MessageBuilder().task(message));
}

void TestMessageBuilder::readsTasksThatLackAlmostEverything()
{
    const auto message =
        decodeTaskMessage(R"({"body":"[[1],{}]","headers":{"task":"t","id":"x"},"properties":{}})");
    QVERIFY_RESULT(message);
    QCOMPARE(message->args, QJsonArray {1});
    QCOMPARE(message->retries, 0);
    QVERIFY(!message->timeLimit);
    QVERIFY(message->eta.isNull());
}

void TestMessageBuilder::refusesWhatIsNoTask_data()
{
    QTest::addColumn<QByteArray>("bytes");
    for (
        const char* text :
        {"", "null", "7", "\"x\"", "{}", "[]", R"({"body":7})",
         R"({"body":"%%%","properties":{"body_encoding":"base64"}})",
         R"({"body":"[[],{}]","headers":{"task":"t"}})", R"({"body":"[[],{}]","headers":{"id":"x"}})",
         R"({"body":"{}","headers":{"task":"t","id":"x"}})",
         R"({"body":"[]","headers":{"task":"t","id":"x"}})",
         R"({"body":"[[],{}]","content-type":"application/x-python-serialize","headers":{"task":"t","id":"x"}})"})
        QTest::newRow(*text ? text : "empty") << QByteArray(text);
}

void TestMessageBuilder::refusesWhatIsNoTask()
{
    QFETCH(QByteArray, bytes);
    const auto message = decodeTaskMessage(bytes);
    QVERIFY(!message);
    QCOMPARE(message.error().code, ErrorCode::InvalidData);
}

QTEST_GUILESS_MAIN(TestMessageBuilder)
#include "tst_messagebuilder.moc"
