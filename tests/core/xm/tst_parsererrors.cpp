#include "core/xm/jsonscan.h"
#include "core/xm/parser.h"
#include "tests/core/xm/documents.h"
#include "tests/support/failonwarnings.h"

#include <QRandomGenerator>
#include <QTest>

using namespace vigia;
using namespace vigia::xm;
using test::element;
using test::envelope;
using test::hourlyItem;

Q_DECLARE_METATYPE(vigia::xm::JsonScan::Verdict)

class TestParserErrors : public QObject
{
    Q_OBJECT

private slots:

    void init() { test::failOnWarnings(); }

    void namesTheFault_data();
    void namesTheFault();
    void takesEveryCutOfADocumentForTruncated();
    void survivesTenMegabytesOfNonsense();
    void survivesDeepNesting();
    void refusesMoreElementsThanXmHas();
    void opensTheSentenceWithTheSubject();
    void tellsAListFromFigures();
    void tellsCutOffTextFromNonsense_data();
    void tellsCutOffTextFromNonsense();
};

void TestParserErrors::namesTheFault_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("errorClass");
    QTest::addColumn<bool>("temporary");
    const auto row = [](const char* name, const QByteArray& text, const char* errorClass, bool temporary) {
        QTest::newRow(name) << text << QByteArray(errorClass) << temporary;
    };
    row("nothing", "", "TruncatedJson", true);
    row("white space", " \r\n\t", "TruncatedJson", true);
    row("web page", "<!DOCTYPE html><html><body>Mantenimiento</body></html>", "HtmlInsteadOfJson", true);
    row("web page behind spaces", "\n\n  <html>", "HtmlInsteadOfJson", true);
    row("web page behind a byte order mark", "\xEF\xBB\xBF<html>", "HtmlInsteadOfJson", true);
    row("empty object", "{}", "EmptyObject", false);
    row("empty object, spaced", " { } \n", "EmptyObject", false);
    row("no Items", R"({"Metric":{"Id":"Gene"}})", "EmptyObject", false);
    row("Items null", R"({"Metric":{"Id":"Gene"},"Items":null})", "EmptyObject", false);
    row("words", "Service Unavailable", "NotJson", true);
    row("bad object", R"({"Metric":nonsense})", "NotJson", true);
    row("text behind the document", envelope("") + "garbage", "NotJson", true);
    row("two documents", envelope("") + envelope(""), "NotJson", true);
    row("wrong bracket", R"({"Metric":{"Id":"Gene"},"Items":[}})", "NotJson", true);
    row("missing value", R"({"Metric":{"Id":},"Items":[]})", "NotJson", true);
    row("Latin-1", "{\"Metric\":{\"Id\":\"Gene\",\"Name\":\"Generaci\xF3n\"},\"Items\":[]}", "NotJson", true);
    row("binary", QByteArray("\x00\x01\x02\xFF\xFE", 5), "NotJson", true);
    row("array", "[1,2,3]", "NotXmDocument", false);
    row("string", "\"hello\"", "NotXmDocument", false);
    row("number", "42", "NotXmDocument", false);
    row("null", "null", "NotXmDocument", false);
    row("other object", R"({"status":"error","message":"x"})", "NotXmDocument", false);
    row("Items without Metric", R"({"Items":[]})", "NotXmDocument", false);
    row("Items no array", R"({"Metric":{"Id":"Gene"},"Items":{"a":1}})", "NotXmDocument", false);
    row("Metric no object", R"({"Metric":"Gene","Items":[]})", "NotXmDocument", false);
    row("Items of numbers", envelope("1,2"), "NotXmDocument", false);
    row("elements no objects", envelope(hourlyItem("2025-01-02", "null")), "NotXmDocument", false);
    row("no entities", envelope(R"({"Date":"2025-01-02"})"), "MissingColumns", false);
    row("entities renamed", envelope(R"({"Date":"2025-01-02","Entidades":[{"Id":"S"}]})"), "MissingColumns",
        false);
    row("no date", envelope(R"({"HourlyEntities":[)" + element("A", R"("Hour01":"1")") + "]}"),
        "MissingColumns", false);
    row("no value", envelope(R"({"Date":"2025-01-02","DailyEntities":[{"Id":"Sistema","Cantidad":"1"}]})"),
        "MissingColumns", false);
    row("no hours", envelope(hourlyItem("2025-01-02", R"({"Id":"R","Values":{"code":"A","H1":"1"}})")),
        "MissingColumns", false);
    row("no key", envelope(hourlyItem("2025-01-02", R"({"Id":"R","Values":{"Hour01":"1"}})")),
        "MissingColumns", false);
}

void TestParserErrors::namesTheFault()
{
    QFETCH(QByteArray, text);
    Parser parser;
    const auto result = parser.parseDocument(text);
    QVERIFY(!result);
    QTEST(result.error().errorClass, "errorClass");
    QTEST(result.error().temporary, "temporary");
    QCOMPARE(result.error().code, ErrorCode::InvalidData);
    QVERIFY(result.error().message.startsWith(QStringLiteral("The document: ")));
    QVERIFY(result.error().message.endsWith(u'.'));
}

void TestParserErrors::takesEveryCutOfADocumentForTruncated()
{
    const QByteArray text = envelope(hourlyItem(
        "2025-01-02", element("AÑ\\u00d1", R"("Hour01":"1","Hour02":-2.5,"Hour03":null,"MarketType":"X")")));
    Parser parser;
    for (qsizetype size = 1; size < text.size(); ++size) {
        const auto result = parser.parseDocument(QByteArrayView(text).first(size));
        QVERIFY2(!result, text.left(size).constData());
        QVERIFY2(result.error().errorClass == "TruncatedJson", text.left(size).constData());
        QVERIFY(result.error().temporary);
    }
}

void TestParserErrors::survivesTenMegabytesOfNonsense()
{
    QByteArray text(10 * 1024 * 1024, Qt::Uninitialized);
    auto random = QRandomGenerator(20260601);
    for (char& byte : text)
        byte = static_cast<char>(random.bounded(256));
    for (const char first : {'{', 'x', '"', '\0'}) {
        text[0] = first;
        const auto result = parseDocument(text);
        QVERIFY(!result);
        QCOMPARE(result.error().errorClass, QByteArray("NotJson"));
        QVERIFY(result.error().temporary);
    }
}

void TestParserErrors::survivesDeepNesting()
{
    constexpr int Depth = 300'000;
    const QByteArray nested = QByteArray(Depth, '[') + QByteArray(Depth, ']');
    const QByteArray unread = R"({"Metric":{"Id":"Gene"},"Extra":)" + nested + R"(,"Items":[]})";
    const auto inside = parseDocument(unread);
    QVERIFY(inside || inside.error().code == ErrorCode::InvalidData);
    const auto figure =
        parseDocument(envelope(hourlyItem("2025-01-02", element("A", R"("Hour01":)" + nested))));
    QVERIFY(figure || figure.error().code == ErrorCode::InvalidData);
    QVERIFY(!parseDocument(QByteArray(Depth, '{')));
}

void TestParserErrors::refusesMoreElementsThanXmHas()
{
    const QByteArray day = R"({"Date":"2025-01-02","DailyEntities":[)";
    QByteArray elements = R"({"code":"A","Value":"1"},)";
    while (elements.size() < 26 * 500'000)
        elements += elements;
    const QByteArray text = envelope(day + elements.chopped(1) + "]}");
    const auto result = parseDocument(text);
    QVERIFY(!result);
    QCOMPARE(result.error().errorClass, QByteArray("TooLarge"));
    QVERIFY(!result.error().temporary);
}

void TestParserErrors::opensTheSentenceWithTheSubject()
{
    const auto result = parseDocument("{}", QStringLiteral("Gene/Recurso, 2025-01-01 to 2025-01-07"));
    QVERIFY(!result);
    QVERIFY(result.error().message.startsWith(QStringLiteral("Gene/Recurso, 2025-01-01 to 2025-01-07: ")));
}

void TestParserErrors::tellsAListFromFigures()
{
    const auto list = envelope(R"({"Date":"2025-05-04","ListEntities":[{"Id":"S","Values":{"Code":"A"}}]})");
    const auto figures = envelope(hourlyItem("2025-01-02", element("A", R"("Hour01":"1")")));
    const auto asFigures = parseDocument(list);
    QVERIFY(!asFigures);
    QCOMPARE(asFigures.error().errorClass, QByteArray("NotXmDocument"));
    const auto asList = parseList(figures);
    QVERIFY(!asList);
    QCOMPARE(asList.error().errorClass, QByteArray("NotXmDocument"));
    QVERIFY(asList.error().message != asFigures.error().message);
}

void TestParserErrors::tellsCutOffTextFromNonsense_data()
{
    using Verdict = JsonScan::Verdict;
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Verdict>("verdict");
    const auto row = [](const char* text, Verdict verdict) {
        QTest::newRow(text) << QByteArray(text) << verdict;
    };
    row("", Verdict::Incomplete);
    row("{", Verdict::Incomplete);
    row(R"({"a")", Verdict::Incomplete);
    row(R"({"a":)", Verdict::Incomplete);
    row(R"({"a":tr)", Verdict::Incomplete);
    row(R"({"a":-)", Verdict::Incomplete);
    row(R"({"a":"\)", Verdict::Incomplete);
    row(R"({"a":[1,)", Verdict::Incomplete);
    row(R"({"a":[1,2.5e-3,{"b":null},true,false,"x\"y"]})", Verdict::Complete);
    row("[] ", Verdict::Complete);
    row("7", Verdict::Complete);
    row("[,1]", Verdict::Malformed);
    row("[1,]", Verdict::Malformed);
    row("{,}", Verdict::Malformed);
    row(R"({"a" 1})", Verdict::Malformed);
    row(R"({"a":trux})", Verdict::Malformed);
    row("{]", Verdict::Malformed);
    row("]", Verdict::Malformed);
    row("{} {}", Verdict::Malformed);
    row("\"a\nb\"", Verdict::Malformed);
    row("-x", Verdict::Malformed);
}

void TestParserErrors::tellsCutOffTextFromNonsense()
{
    QFETCH(QByteArray, text);
    QFETCH(JsonScan::Verdict, verdict);
    QCOMPARE(scanJson(text).verdict, verdict);
}

QTEST_GUILESS_MAIN(TestParserErrors)
#include "tst_parsererrors.moc"
