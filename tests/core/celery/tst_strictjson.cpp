#include "core/celery/pythonrepr.h"
#include "core/celery/strictjson.h"
#include "tests/support/failonwarnings.h"
#include "tests/support/verifyresult.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace vigia;
using namespace vigia::celery;

class TestStrictJson : public QObject
{
    Q_OBJECT

private slots:

    void init() { test::failOnWarnings(); }

    void makesStrictJson_data();
    void makesStrictJson();
    void keeps64BitIntegers();
    void refuses_data();
    void refuses();
    void writesAnyValue_data();
    void writesAnyValue();
    void representsAsPythonDoes_data();
    void representsAsPythonDoes();
    void cutsLongRepresentations();
};

void TestStrictJson::makesStrictJson_data()
{
    QTest::addColumn<QByteArray>("python");
    QTest::addColumn<QByteArray>("strict");
    const auto row = [](const char* python, const char* strict) {
        QTest::newRow(*python ? python : "empty") << QByteArray(python) << QByteArray(strict);
    };
    row("", "");
    row("{\"a\": 1.5e-3, \"b\": [true, null, -7]}", "{\"a\": 1.5e-3, \"b\": [true, null, -7]}");
    row("[NaN, Infinity, -Infinity]", "[\"NaN\", \"Infinity\", \"-Infinity\"]");
    row("\"NaN and -Infinity, \\\"Infinity\\\"\"", "\"NaN and -Infinity, \\\"Infinity\\\"\"");
    row("[9223372036854775807, 9223372036854775808, -123456789012345678901234567890]",
        "[9223372036854775807, \"9223372036854775808\", \"-123456789012345678901234567890\"]");
    row("[12345678901234567890.5, 1e400]", "[12345678901234567890.5, 1e400]");
    row("\"\\ud83d\\ude00\"", "\"\\ud83d\\ude00\"");
    row("\"a\\ud83dz\"", "\"a\\ufffdz\"");
    row("\"\\ude00\\ud83d\"", "\"\\ufffd\\ufffd\"");
    row("\"\\\\ud83d\"", "\"\\\\ud83d\"");
    row("\"cut \\ud8", "\"cut \\ud8");
    row("\"cut \\", "\"cut \\");
    row("-", "-");
}

void TestStrictJson::makesStrictJson()
{
    QFETCH(QByteArray, python);
    QTEST(strictJson(python), "strict");
}

void TestStrictJson::keeps64BitIntegers()
{
    const Result<QJsonValue> value = parsePythonJson("{\"n\": 1152921504606846977}");
    QVERIFY_RESULT(value);
    QCOMPARE(value->toObject()[QStringLiteral("n")].toInteger(), 1152921504606846977LL);
}

void TestStrictJson::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char* text : {"", "   ", "{", "[1,", "nope", "NaNa", "1 2", "1], [2", "{\"a\":}", "\"open"})
        QTest::newRow(*text ? text : "empty") << QByteArray(text);
    QTest::newRow("nested too deep") << QByteArray(5000, '[') + QByteArray(5000, ']');
    QTest::newRow("not UTF-8") << QByteArray("\"\xff\xfe\"");
}

void TestStrictJson::refuses()
{
    QFETCH(QByteArray, text);
    const Result<QJsonValue> value = parsePythonJson(text);
    QVERIFY(!value);
    QCOMPARE(value.error().code, ErrorCode::InvalidData);
}

void TestStrictJson::writesAnyValue_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("null") << QJsonValue(QJsonValue::Null) << QByteArray("null");
    QTest::newRow("text") << QJsonValue(QStringLiteral("ñ\"")) << QByteArray("\"ñ\\\"\"");
    QTest::newRow("number") << QJsonValue(7) << QByteArray("7");
    QTest::newRow("empty array") << QJsonValue(QJsonArray {}) << QByteArray("[]");
    QTest::newRow("array") << QJsonValue(QJsonArray {1, QJsonArray {}}) << QByteArray("[1,[]]");
    QTest::newRow("object") << QJsonValue(QJsonObject {{QStringLiteral("a"), 1}}) << QByteArray("{\"a\":1}");
}

void TestStrictJson::writesAnyValue()
{
    QFETCH(QJsonValue, value);
    QTEST(compactJson(value), "text");
}

void TestStrictJson::representsAsPythonDoes_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("repr");
    const auto row = [](const char* json, const char* repr) {
        QTest::newRow(json) << QByteArray(json) << QString::fromUtf8(repr);
    };
    row("null", "None");
    row("true", "True");
    row("[1, -2.5, \"x\", false]", "[1, -2.5, 'x', False]");
    row("{\"a\": [], \"b\": {}}", "{'a': [], 'b': {}}");
    row("\"it's\"", "\"it's\"");
    row("\"it's \\\"so\\\"\"", "'it\\'s \"so\"'");
    row("\"tab\\t nl\\n back\\\\ bell\\u0007 nel\\u0085\"", "'tab\\t nl\\n back\\\\ bell\\x07 nel\\x85'");
    row("\"geração ñ €\"", "'geração ñ €'");
    row("1152921504606846977", "1152921504606846977");
}

void TestStrictJson::representsAsPythonDoes()
{
    QFETCH(QByteArray, json);
    const Result<QJsonValue> value = parsePythonJson(json);
    QVERIFY_RESULT(value);
    QTEST(pythonRepr(*value), "repr");
}

void TestStrictJson::cutsLongRepresentations()
{
    QCOMPARE(pythonTupleRepr({}), QStringLiteral("()"));
    QCOMPARE(pythonTupleRepr({1}), QStringLiteral("(1,)"));
    QCOMPARE(pythonTupleRepr({1, 2}), QStringLiteral("(1, 2)"));
    const QString cut = pythonTupleRepr({QString(5'000'000, u'x')});
    QCOMPARE(cut.size(), 1027);
    QVERIFY(cut.endsWith(QStringLiteral("...")));
    QJsonArray many;
    for (int i = 0; i < 100'000; ++i)
        many += i;
    QCOMPARE(pythonRepr(many, 10), QStringLiteral("[0, 1, 2, ..."));
}

QTEST_GUILESS_MAIN(TestStrictJson)
#include "tst_strictjson.moc"
