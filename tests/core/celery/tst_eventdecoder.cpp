#include "core/celery/eventdecoder.h"
#include "tests/core/celery/fixtures.h"
#include "tests/support/failonwarnings.h"
#include "tests/support/verifyresult.h"

#include <QJsonArray>

using namespace vigia;
using namespace vigia::celery;

namespace {

QString text(std::string_view view)
{
    return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
}

/// What the recorded event says, in the words of the wire; absent fields are left out.
QJsonObject toJson(const EventView& event)
{
    QJsonObject json;
    const auto set = [&json](const char* key, std::string_view value) {
        if (!value.empty())
            json[QLatin1StringView(key)] = text(value);
    };
    const auto setNumber = [&json](const char* key, auto value) {
        if (value >= 0)
            json[QLatin1StringView(key)] = value;
    };
    set("type", event.typeName);
    set("hostname", event.hostname);
    setNumber("timestamp", event.timestamp);
    setNumber("clock", event.clock);
    setNumber("pid", event.pid);
    set("uuid", event.uuid);
    set("name", event.name);
    set("args", event.args);
    set("kwargs", event.kwargs);
    set("root_id", event.rootId);
    set("parent_id", event.parentId);
    set("eta", event.eta);
    set("expires", event.expires);
    set("queue", event.queue);
    set("result", event.result);
    set("exception", event.exception);
    set("traceback", event.traceback);
    setNumber("retries", event.retries);
    setNumber("signum", event.signum);
    setNumber("runtime", event.runtime);
    if (event.type == EventType::TaskRevoked) {
        json[QStringLiteral("terminated")] = event.terminated;
        json[QStringLiteral("expired")] = event.expired;
    }
    if (event.type == EventType::TaskRejected)
        json[QStringLiteral("requeue")] = event.requeue;
    setNumber("freq", event.frequency);
    setNumber("active", event.active);
    setNumber("processed", event.processed);
    if (event.load[0] >= 0)
        json[QStringLiteral("loadavg")] = QJsonArray {event.load[0], event.load[1], event.load[2]};
    set("sw_ident", event.softwareName);
    set("sw_ver", event.softwareVersion);
    set("sw_sys", event.softwareSystem);
    return json;
}

QJsonObject known(QJsonObject recorded)
{
    for (const char* key : {"utcoffset", "exchange", "routing_key"})
        recorded.remove(QLatin1StringView(key));
    for (const QString& key : recorded.keys())
        if (recorded[key].isNull() || recorded[key] == QString())
            recorded.remove(key);
    return recorded;
}

QByteArray envelope(const QByteArray& body)
{
    return R"({"body":")" + body.toBase64()
        + R"(","content-type":"application/json","properties":{"body_encoding":"base64"}})";
}

} // namespace

class TestEventDecoder : public QObject
{
    Q_OBJECT

private slots:

    void init() { test::failOnWarnings(); }

    void readsEveryRecording_data() { test::addCeleryFixtureRows(QStringLiteral("event_")); }

    void readsEveryRecording();
    void knowsEveryType();
    void keepsUnknownTypesAndFieldsHarmless();
    void readsWhatOnlyPythonTakesForJson();
    void takesPlainBodies();
    void survivesWrongKinds();
    void refuses_data();
    void refuses();
    void deliversTheGoodPartOfAList();
};

void TestEventDecoder::readsEveryRecording()
{
    QFETCH(QJsonObject, fixture);
    QJsonArray recorded = fixture[QStringLiteral("body")].toArray();
    if (fixture[QStringLiteral("body")].isObject())
        recorded = {fixture[QStringLiteral("body")]};
    EventDecoder decoder;
    QJsonArray events;
    int unknown = 0;
    const Result<int> count = decoder.decode(test::rawOf(fixture), [&](const EventView& event) {
        events += toJson(event);
        unknown += event.unknownFields;
        QVERIFY(event.type != EventType::Unknown);
    });
    QVERIFY_RESULT(count);
    QCOMPARE(*count, recorded.size());
    QCOMPARE(unknown, 0);
    for (qsizetype i = 0; i < events.size(); ++i)
        QCOMPARE(events[i].toObject(), known(recorded[i].toObject()));
}

void TestEventDecoder::knowsEveryType()
{
    for (std::size_t i = 1; i < EventTypes; ++i) {
        const auto type = static_cast<EventType>(i);
        QCOMPARE(eventTypeFromName(eventTypeName(type)), type);
        QCOMPARE(isWorkerEvent(type), eventTypeName(type).starts_with("worker-"));
    }
    QCOMPARE(eventTypeFromName("task-exploded"), EventType::Unknown);
    QCOMPARE(eventTypeFromName(""), EventType::Unknown);
}

void TestEventDecoder::keepsUnknownTypesAndFieldsHarmless()
{
    EventDecoder decoder;
    int seen = 0;
    const auto count = decoder.decode(
        envelope(
            R"([{"type":"task-progress","uuid":"u","percent":7},{"type":"task-started","uuid":"v","stamps":{}}])"),
        [&](const EventView& event) {
            ++seen;
            QCOMPARE(event.unknownFields, 1);
            QCOMPARE(event.type, seen == 1 ? EventType::Unknown : EventType::TaskStarted);
        });
    QVERIFY_RESULT(count);
    QCOMPARE(seen, 2);
}

void TestEventDecoder::readsWhatOnlyPythonTakesForJson()
{
    EventDecoder decoder;
    const auto count = decoder.decode(
        envelope(
            R"({"type":"task-succeeded","runtime":NaN,"result":"a\ud83dz","clock":123456789012345678901234567890})"),
        [](const EventView& event) {
            QCOMPARE(event.runtime, -1.0);
            QCOMPARE(text(event.result), QStringLiteral("a\ufffdz"));
            QCOMPARE(event.clock, -1);
        });
    QVERIFY_RESULT(count);
}

void TestEventDecoder::takesPlainBodies()
{
    EventDecoder decoder;
    const auto count =
        decoder.decode(R"({"body":"{\"type\":\"worker-online\",\"hostname\":\"w@h\"}"})",
                       [](const EventView& event) { QCOMPARE(text(event.hostname), QStringLiteral("w@h")); });
    QVERIFY_RESULT(count);
}

void TestEventDecoder::survivesWrongKinds()
{
    EventDecoder decoder;
    const auto count = decoder.decode(
        envelope(R"({"type":"worker-heartbeat","hostname":7,"pid":"x","clock":[],"timestamp":null,"freq":{},
                    "active":1e300,"processed":2.5,"loadavg":["a",1,2,3,4],"uuid":false,"retries":99999999999})"),
        [](const EventView& event) {
            QVERIFY(event.hostname.empty() && event.uuid.empty());
            QCOMPARE(event.pid, -1);
            QCOMPARE(event.active, -1);
            QCOMPARE(event.retries, -1);
            QCOMPARE(event.load[0], -1.0);
            QCOMPARE(event.load[2], 2.0);
        });
    QVERIFY_RESULT(count);
}

void TestEventDecoder::refuses_data()
{
    QTest::addColumn<QByteArray>("message");
    for (const char* message : {"", "null", "[]", "7", "{}", "<html>", R"({"body":7})",
                                R"({"body":"%%%","properties":{"body_encoding":"base64"}})",
                                R"({"body":"{}","content-type":"application/x-yaml"})", R"({"body":"[[1]]"})",
                                R"({"body":"{\"type\":7}"})"})
        QTest::newRow(*message ? message : "empty") << QByteArray(message);
    QTest::newRow("nested too deep") << envelope(QByteArray(3000, '[') + QByteArray(3000, ']'));
    QTest::newRow("zeroes") << QByteArray(1000, '\0');
}

void TestEventDecoder::refuses()
{
    QFETCH(QByteArray, message);
    EventDecoder decoder;
    int seen = 0;
    const Result<int> count = decoder.decode(message, [&](const EventView&) { ++seen; });
    QVERIFY(!count);
    QCOMPARE(count.error().code, ErrorCode::InvalidData);
    QCOMPARE(seen, 0);
}

void TestEventDecoder::deliversTheGoodPartOfAList()
{
    EventDecoder decoder;
    int seen = 0;
    const auto count = decoder.decode(envelope(R"([7, null, {"type":"task-started"}, {}, []])"),
                                      [&](const EventView&) { ++seen; });
    QVERIFY_RESULT(count);
    QCOMPARE(seen, 1);
}

QTEST_GUILESS_MAIN(TestEventDecoder)
#include "tst_eventdecoder.moc"
