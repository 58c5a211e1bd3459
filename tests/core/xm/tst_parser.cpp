#include "core/xm/parser.h"
#include "tests/core/xm/documents.h"
#include "tests/support/failonwarnings.h"
#include "tests/support/verifyresult.h"

#include <QTest>

#include <cmath>

using namespace vigia;
using namespace vigia::xm;
using test::element;
using test::envelope;
using test::hourlyItem;
using test::valuesOf;

namespace {

const QDate Day(2025, 1, 2);

QByteArray dailyItem(const QByteArray& fields)
{
    return R"({"Date":"2025-01-02","DailyEntities":[)" + fields + "]}";
}

QStringList reasonsOf(const Document& document)
{
    QStringList reasons;
    for (const auto& rejected : document.rejected)
        reasons << rejected.reason + u':' + QString::number(rejected.hour) + u':' + rejected.raw;
    return reasons;
}

} // namespace

class TestParser : public QObject
{
    Q_OBJECT

private slots:

    void init() { test::failOnWarnings(); }

    void takesMissingNullAndEmptyHoursAlike();
    void keepsZeroAndNegativeValues();
    void readsFiguresAsNumbersToo();
    void rejectsWhatIsNoPlainDecimal_data();
    void rejectsWhatIsNoPlainDecimal();
    void readsElementsWithoutWrapper();
    void readsTheKeyFromCodeOrName_data();
    void readsTheKeyFromCodeOrName();
    void joinsFurtherKeysIntoTheSubkey();
    void keepsNamesWithCommasAndAccents();
    void takesTwoSpellingsOfANameForOneSeries();
    void acceptsClientsColumnNames_data();
    void acceptsClientsColumnNames();
    void acceptsMidnightTails_data();
    void acceptsMidnightTails();
    void rejectsElementsOfABadDay();
    void findsTheDateBehindTheElements();
    void letsTheLaterOfTwoEqualDaysStand();
    void letsTheLaterStandWhenDaysComeOutOfOrder();
    void letsTheLaterOfTwoEqualHoursStand();
    void rejectsHoursThatDoNotExist();
    void rejectsElementsWithoutKeyOrValue();
    void rejectsElementsOfAnotherEntity();
    void readsMonthlyAndAnnualFigures();
    void capsTheListOfRejects();
    void decodesEscapes();
    void reusesItsBuffersWithoutLeavingTraces();
    void padsRowsOfAList();
};

void TestParser::takesMissingNullAndEmptyHoursAlike()
{
    const auto document = parseDocument(envelope(
        hourlyItem("2025-01-02", element("ALBG", R"("Hour01":"","Hour02":null,"Hour03":"5","Hour04":" ")"))));
    QVERIFY_RESULT(document);
    QVERIFY(document->rejected.empty());
    const auto values = valuesOf(*document, QStringLiteral("ALBG"), Day);
    QCOMPARE(values.size(), 24U);
    QCOMPARE(values[2], 5.0);
    QCOMPARE(std::count_if(values.begin(), values.end(), [](double v) { return std::isnan(v); }), 23);
}

void TestParser::keepsZeroAndNegativeValues()
{
    const auto document = parseDocument(envelope(
        hourlyItem("2025-01-02",
                   element("A", R"("Hour01":"0","Hour02":"-117215.4","Hour03":"0.00000","Hour04":"-0")"))));
    QVERIFY_RESULT(document);
    const auto values = valuesOf(*document, QStringLiteral("A"), Day);
    QCOMPARE(values[0], 0.0);
    QCOMPARE(values[1], -117215.4);
    QCOMPARE(values[2], 0.0);
    QVERIFY(document->rejected.empty());
}

void TestParser::readsFiguresAsNumbersToo()
{
    const auto document = parseDocument(
        envelope(hourlyItem("2025-01-02", element("A", R"("Hour01":12.5, "Hour02" : -3 ,"Hour03":0)"))));
    QVERIFY_RESULT(document);
    const auto values = valuesOf(*document, QStringLiteral("A"), Day);
    QCOMPARE(values[0], 12.5);
    QCOMPARE(values[1], -3.0);
    QCOMPARE(values[2], 0.0);
    QVERIFY(document->rejected.empty());
}

void TestParser::rejectsWhatIsNoPlainDecimal_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("raw");
    const auto row = [](const char* json, const char* raw) {
        QTest::newRow(json) << QByteArray(json) << QString::fromUtf8(raw);
    };
    row(R"("NaN")", "NaN");
    row(R"("inf")", "inf");
    row(R"("1e5")", "1e5");
    row(R"(1e5)", "1e5");
    row(R"("1,234.5")", "1,234.5");
    row(R"("1234,5")", "1234,5");
    row(R"("1 234")", "1 234");
    row(R"("+5")", "+5");
    row(R"("-")", "-");
    row(R"(".")", ".");
    row(R"("1.2.3")", "1.2.3");
    row(R"("--1")", "--1");
    row(R"("0x10")", "0x10");
    row(R"("n/d")", "n/d");
    row(R"(true)", "true");
    row(R"([1,2])", "[1,2]");
    row(R"({"a":1})", R"({"a":1})");
}

void TestParser::rejectsWhatIsNoPlainDecimal()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, raw);
    const auto document = parseDocument(envelope(
        hourlyItem("2025-01-02", element("A", R"("Hour01":"7","Hour02":)" + json + R"(,"Hour03":"8")"))));
    QVERIFY_RESULT(document);
    QCOMPARE(document->rejected.size(), 1U);
    const auto& rejected = document->rejected.front();
    QCOMPARE(rejected.day, Day);
    QCOMPARE(rejected.code, QStringLiteral("A"));
    QCOMPARE(rejected.hour, 2);
    QCOMPARE(rejected.raw, raw);
    QCOMPARE(rejected.reason, QStringLiteral("not-a-number"));
    const auto values = valuesOf(*document, QStringLiteral("A"), Day);
    QCOMPARE(values[0], 7.0);
    QVERIFY(std::isnan(values[1]));
    QCOMPARE(values[2], 8.0);
}

void TestParser::readsElementsWithoutWrapper()
{
    const auto document = parseDocument(envelope(
        hourlyItem("2025-01-02",
                   R"({"Id":"Recurso","code":"A","Hour01":"1"},{"Id":"Recurso","Hour24":"2","Code":"B"})")));
    QVERIFY_RESULT(document);
    QCOMPARE(valuesOf(*document, QStringLiteral("A"), Day).at(0), 1.0);
    QCOMPARE(valuesOf(*document, QStringLiteral("B"), Day).at(23), 2.0);
}

void TestParser::readsTheKeyFromCodeOrName_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QString>("code");
    QTest::newRow("code") << QByteArray(R"("Id":"Recurso","code":"SNCR")") << QStringLiteral("SNCR");
    QTest::newRow("Code") << QByteArray(R"("Id":"Recurso","Code":"SNCR")") << QStringLiteral("SNCR");
    QTest::newRow("codigo") << QByteArray(R"("Id":"Recurso","Código":"SNCR")") << QStringLiteral("SNCR");
    QTest::newRow("wrapped") << QByteArray(R"("Id":"Recurso","Values":{"Code":"SNCR"})")
                             << QStringLiteral("SNCR");
    QTest::newRow("number") << QByteArray(R"("Id":"Recurso","code":1234)") << QStringLiteral("1234");
    QTest::newRow("plant with a name")
        << QByteArray(R"("Id":"Recurso","Name":"SAN CARLOS","Code":"SNCR")") << QStringLiteral("SNCR");
    QTest::newRow("plant with a name only")
        << QByteArray(R"("Id":"Recurso","Code":"","Name":"SAN CARLOS")") << QStringLiteral("SAN CARLOS");
    QTest::newRow("reservoir") << QByteArray(R"("Id":"Embalse","Name":"PENOL")") << QStringLiteral("PENOL");
    QTest::newRow("reservoir with a code")
        << QByteArray(R"("Id":"Embalse","Code":"P1","Name":"PENOL")") << QStringLiteral("PENOL");
    QTest::newRow("system") << QByteArray(R"("Id":"Sistema")") << QStringLiteral("Sistema");
}

void TestParser::readsTheKeyFromCodeOrName()
{
    QFETCH(QByteArray, fields);
    const auto document = parseDocument(envelope(dailyItem('{' + fields + R"(,"Value":"3"})")));
    QVERIFY_RESULT(document);
    QCOMPARE(document->keys.size(), 1U);
    QTEST(document->keys[0].code, "code");
    QCOMPARE(document->keys[0].subkey, QString());
    QCOMPARE(document->values, (std::vector<double> {3}));
}

void TestParser::joinsFurtherKeysIntoTheSubkey()
{
    const auto document = parseDocument(
        envelope(hourlyItem("2025-01-02",
                            element("A", R"("MarketType":"REGULADO","Hour01":"1")") + ','
                                + element("A", R"("MarketType":"NO  REGULADO","Hour01":"2")") + ','
                                + element("C", R"("Subactivity":"Y","Activity":"X","Hour01":"3")") + ','
                                + element("C", R"("Activity":"X","Subactivity":"Y","Hour02":"4")"))));
    QVERIFY_RESULT(document);
    QCOMPARE(document->keys.size(), 3U);
    QCOMPARE(document->keys[0].subkey, QStringLiteral("MarketType=REGULADO"));
    QCOMPARE(document->keys[1].subkey, QStringLiteral("MarketType=NO REGULADO"));
    QCOMPARE(document->keys[2].subkey, QStringLiteral("Activity=X;Subactivity=Y"));
    QCOMPARE(document->elements(), 3); // the fourth is the third again, its keys in another order
    QCOMPARE(reasonsOf(*document).size(), 1);
}

void TestParser::keepsNamesWithCommasAndAccents()
{
    const QByteArray noBreakSpace = "\xC2\xA0";
    const QByteArray commas = R"_({"Id":"Rio","Name":"DESV. EEPPM (NEC,PAJ,DOL)","Value":"1"})_";
    const QByteArray accents = R"({"Id":"Rio","Name":" RÍO  NARE)" + noBreakSpace + R"( ","Value":"2"})";
    const auto document = parseDocument(envelope(dailyItem(commas + ',' + accents)));
    QVERIFY_RESULT(document);
    QCOMPARE(document->keys[0].code, QStringLiteral("DESV. EEPPM (NEC,PAJ,DOL)"));
    QCOMPARE(document->keys[1].code, QStringLiteral("RÍO NARE"));
}

void TestParser::takesTwoSpellingsOfANameForOneSeries()
{
    const QByteArray second =
        R"({"Date":"2025-01-03","DailyEntities":[{"Id":"Rio","Name":"BATA ","Value":"2"}]})";
    const auto document =
        parseDocument(envelope(dailyItem(R"({"Id":"Rio","Name":"BATA","Value":"1"})") + ',' + second));
    QVERIFY_RESULT(document);
    QCOMPARE(document->keys.size(), 1U);
    QCOMPARE(document->elements(), 2);
}

void TestParser::acceptsClientsColumnNames_data()
{
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<QByteArray>("value");
    for (const char* date : {"Date", "date", "fecha", "Fecha", "FECHA"}) {
        for (const char* value : {"Value", "valor", "Valor", "VALUE"})
            QTest::addRow("%s %s", date, value) << QByteArray(date) << QByteArray(value);
    }
}

void TestParser::acceptsClientsColumnNames()
{
    QFETCH(QByteArray, date);
    QFETCH(QByteArray, value);
    const auto document =
        parseDocument(envelope("{\"" + date + R"(":"2025-01-02","DailyEntities":[{"Id":"Sistema",")" + value
                               + R"(":"151630500.00000"}]})"));
    QVERIFY_RESULT(document);
    QCOMPARE(valuesOf(*document, QStringLiteral("Sistema"), Day), (std::vector<double> {151630500}));
}

void TestParser::acceptsMidnightTails_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isDay");
    const auto row = [](const char* text, bool isDay) { QTest::newRow(text) << QByteArray(text) << isDay; };
    row("2025-01-02", true);
    row("2025-01-02T00:00:00", true);
    row("2025-01-02 00:00:00", true);
    row("2025-01-02T00:00:00.000", true);
    row(" 2025-01-02 ", true);
    row("2025-01-02T05:00:00", false);
    row("2025-01-02T00:00:00Z", false);
    row("2025-01-02x", false);
    row("2025-1-2", false);
    row("2025-02-30", false);
    row("2025-13-01", false);
    row("0001-01-01T00:00:00", false);
    row("9999-12-31", false);
    row("02/01/2025", false);
    row("-025-01-02", false);
    row("", false);
    row("hoy", false);
}

void TestParser::acceptsMidnightTails()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isDay);
    const QByteArray good = R"({"Date":"2024-12-31","DailyEntities":[{"Id":"Sistema","Value":"9"}]})";
    const auto document = parseDocument(
        envelope(good + R"(,{"Date":")" + text + R"(","DailyEntities":[{"Id":"Sistema","Value":"1"}]})"));
    QVERIFY_RESULT(document);
    QCOMPARE(document->elements(), isDay ? 2 : 1);
    QCOMPARE(document->rejected.size(), isDay ? 0U : 1U);
    if (isDay)
        QCOMPARE(document->days[1], Day);
}

void TestParser::rejectsElementsOfABadDay()
{
    const auto document = parseDocument(envelope(
        hourlyItem("2025-02-30", element("A", R"("Hour01":"1")") + ',' + element("B", R"("Hour01":"x")"))
        + ',' + hourlyItem("2025-01-02", element("A", R"("Hour01":"5")"))));
    QVERIFY_RESULT(document);
    QCOMPARE(document->elements(), 1);
    QCOMPARE(valuesOf(*document, QStringLiteral("A"), Day).at(0), 5.0);
    QCOMPARE(reasonsOf(*document),
             (QStringList {QStringLiteral("not-a-number:1:x"), QStringLiteral("bad-date:0:2025-02-30"),
                           QStringLiteral("bad-date:0:2025-02-30")}));
}

void TestParser::findsTheDateBehindTheElements()
{
    const auto document =
        parseDocument(envelope(R"({"HourlyEntities":[)" + element("A", R"("Hour01":"1","Hour02":"x")")
                               + R"(],"Date":"2025-01-02"})"));
    QVERIFY_RESULT(document);
    QCOMPARE(valuesOf(*document, QStringLiteral("A"), Day).at(0), 1.0);
    QCOMPARE(document->rejected.at(0).day, Day);
}

void TestParser::letsTheLaterOfTwoEqualDaysStand()
{
    const auto document = parseDocument(
        envelope(hourlyItem("2025-01-02",
                            element("A", R"("Hour01":"1")") + ',' + element("B", R"("Hour01":"2")") + ','
                                + element("A", R"("Hour02":"3")"))
                 + ',' + hourlyItem("2025-01-02", element("B", R"("Hour01":"4")"))));
    QVERIFY_RESULT(document);
    QCOMPARE(document->elements(), 2);
    const auto a = valuesOf(*document, QStringLiteral("A"), Day);
    QVERIFY(std::isnan(a[0]));
    QCOMPARE(a[1], 3.0);
    QCOMPARE(valuesOf(*document, QStringLiteral("B"), Day).at(0), 4.0);
    QCOMPARE(document->rejected.size(), 2U);
    QCOMPARE(document->rejected[0].reason, QStringLiteral("duplicate"));
    QCOMPARE(document->rejected[0].code, QStringLiteral("A"));
    QVERIFY(document->rejected[0].raw.startsWith(u'1'));
    QCOMPARE(document->rejected[1].code, QStringLiteral("B"));
}

void TestParser::letsTheLaterStandWhenDaysComeOutOfOrder()
{
    QByteArray items;
    for (const char* day :
         {"2025-01-03", "2025-01-01", "2025-01-02", "2025-01-03", "2025-01-01", "2025-01-04"})
        items +=
            hourlyItem(day, element("A", R"("Hour01":")" + QByteArray::number(items.size()) + '"')) + ',';
    const auto document = parseDocument(envelope(items.chopped(1)));
    QVERIFY_RESULT(document);
    QCOMPARE(document->elements(), 4);
    QCOMPARE(document->rejected.size(), 2U);
    QCOMPARE(document->rejected[0].day, QDate(2025, 1, 3));
    QVERIFY(document->rejected[0].raw.startsWith(u'0'));
    QVERIFY(valuesOf(*document, QStringLiteral("A"), QDate(2025, 1, 3)).at(0) > 0);
}

void TestParser::letsTheLaterOfTwoEqualHoursStand()
{
    const auto document =
        parseDocument(envelope(hourlyItem("2025-01-02", element("A", R"("Hour01":"1","Hour01":"2")"))));
    QVERIFY_RESULT(document);
    QCOMPARE(valuesOf(*document, QStringLiteral("A"), Day).at(0), 2.0);
    QCOMPARE(reasonsOf(*document), QStringList {QStringLiteral("duplicate:1:1")});
}

void TestParser::rejectsHoursThatDoNotExist()
{
    const auto document = parseDocument(envelope(hourlyItem(
        "2025-01-02", element("A", R"("Hour00":"1","Hour25":"2","hour1":"3","HORA02":"4","Value":"5")"))));
    QVERIFY_RESULT(document);
    QCOMPARE(document->keys.size(), 1U);
    QCOMPARE(document->keys[0].subkey, QString());
    const auto values = valuesOf(*document, QStringLiteral("A"), Day);
    QCOMPARE(values[0], 3.0);
    QCOMPARE(values[1], 4.0);
    QCOMPARE(reasonsOf(*document),
             (QStringList {QStringLiteral("bad-hour:0:1"), QStringLiteral("bad-hour:0:2"),
                           QStringLiteral("unexpected-value:0:5")}));
}

void TestParser::rejectsElementsWithoutKeyOrValue()
{
    const auto document = parseDocument(envelope(dailyItem(
        R"({"Id":"Recurso","Value":"1"},{"Id":"Recurso","Code":"A"},{"Id":"Recurso","Code":"B","Value":""},)"
        R"({"Id":"Recurso","Code":"C","Value":"2"})")));
    QVERIFY_RESULT(document);
    QCOMPARE(document->elements(), 2);
    QVERIFY(std::isnan(valuesOf(*document, QStringLiteral("B"), Day).at(0)));
    QCOMPARE(reasonsOf(*document),
             (QStringList {QStringLiteral("missing-key:0:"), QStringLiteral("missing-value:0:")}));
    QCOMPARE(document->rejected[0].day, Day);
}

void TestParser::rejectsElementsOfAnotherEntity()
{
    const auto document = parseDocument(envelope(
        dailyItem(R"({"Id":"Recurso","Code":"A","Value":"1"},{"Id":"Agente","Code":"A","Value":"2"})") + ','
        + hourlyItem("2025-01-02", element("A", R"("Hour01":"3")"))));
    QVERIFY_RESULT(document);
    QCOMPARE(document->values, (std::vector<double> {1}));
    QCOMPARE(reasonsOf(*document),
             (QStringList {QStringLiteral("other-entity:0:Agente"),
                           QStringLiteral("missing-entities:0:2025-01-02")}));
}

void TestParser::readsMonthlyAndAnnualFigures()
{
    const auto month = parseDocument(envelope(
        R"({"Date":"2023-01-01","MonthlyEntities":[{"Id":"Sistema","Value":"18901628756.00000"}]})"));
    QVERIFY_RESULT(month);
    QCOMPARE(month->endpoint, Endpoint::Monthly);
    QCOMPARE(month->values, (std::vector<double> {18901628756}));
    const auto year = parseDocument(
        envelope(R"({"Date":"2023-01-01","AnnualEntities":[{"Id":"Recurso","Code":"A","Value":"5"}]})"));
    QVERIFY_RESULT(year);
    QCOMPARE(year->endpoint, Endpoint::Annual);
    QCOMPARE(year->keys[0].code, QStringLiteral("A"));
}

void TestParser::capsTheListOfRejects()
{
    QByteArray elements;
    for (int i = 0; i < 100'050; ++i)
        elements += R"({"Id":"R","Value":"1"},)";
    const auto document =
        parseDocument(envelope(dailyItem(elements + R"({"Id":"R","code":"A","Value":"1"})")));
    QVERIFY_RESULT(document);
    QCOMPARE(document->rejected.size(), 100'000U);
    QCOMPARE(document->rejectedMore, 50);
    QCOMPARE(document->elements(), 1);
}

void TestParser::decodesEscapes()
{
    const auto document = parseDocument(
        envelope(dailyItem(R"({"\u0049d":"Rio","Name":"R\u00cdO \"X\"","Value":"\u0031\u0032"})")));
    QVERIFY_RESULT(document);
    QCOMPARE(document->entity, QStringLiteral("Rio"));
    QCOMPARE(document->keys[0].code, QStringLiteral("RÍO \"X\""));
    QCOMPARE(document->values, (std::vector<double> {12}));
}

void TestParser::reusesItsBuffersWithoutLeavingTraces()
{
    Parser parser;
    const auto big = envelope(hourlyItem("2025-01-02", element("A", R"("Hour01":"1","Hour02":"y")")));
    const auto first = parser.parseDocument(big);
    QVERIFY_RESULT(first);
    const auto cut =
        parser.parseDocument(QByteArrayView(big).chopped(2)); // the rest still lies in the buffer
    QVERIFY(!cut);
    QCOMPARE(cut.error().errorClass, QByteArray("TruncatedJson"));
    const auto other = parser.parseDocument(envelope(dailyItem(R"({"Id":"Sistema","Value":"3"})")));
    QVERIFY_RESULT(other);
    QCOMPARE(other->endpoint, Endpoint::Daily);
    QCOMPARE(other->keys.size(), 1U);
    QVERIFY(other->rejected.empty());
    QCOMPARE(first->values[0], 1.0);
}

void TestParser::padsRowsOfAList()
{
    const auto list = parseList(envelope(
        R"({"Date":"2025-05-04","ListEntities":[{"Id":"Sistema","Values":{"Code":"A","Name":"UNO"}}]},)"
        R"({"Date":"2025-05-04T00:00:00","ListsEntities":[{"Id":"Sistema","Values":{"Name":" DOS  Y ","MaxDays":31,"Code":null}},)"
        R"({"Id":"Sistema","Code":"C"}]})"));
    QVERIFY_RESULT(list);
    QCOMPARE(list->columns,
             (QStringList {QStringLiteral("Code"), QStringLiteral("Name"), QStringLiteral("MaxDays")}));
    QCOMPARE(list->snapshot, QDate(2025, 5, 4));
    QCOMPARE(list->rows.size(), 3U);
    QCOMPARE(list->rows[0], (QStringList {QStringLiteral("A"), QStringLiteral("UNO"), QString()}));
    QCOMPARE(list->rows[1], (QStringList {QString(), QStringLiteral("DOS Y"), QStringLiteral("31")}));
    QCOMPARE(list->rows[2], (QStringList {QStringLiteral("C"), QString(), QString()}));
}

QTEST_GUILESS_MAIN(TestParser)
#include "tst_parser.moc"
