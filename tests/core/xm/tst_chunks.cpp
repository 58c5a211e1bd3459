#include "core/xm/catalogue.h"
#include "core/xm/chunks.h"
#include "core/xm/columns.h"
#include "core/xm/figure.h"
#include "core/xm/parser.h"
#include "tests/core/xm/documents.h"
#include "tests/support/failonwarnings.h"
#include "tests/support/verifyresult.h"

#include <QRandomGenerator>
#include <QTest>

using namespace vigia;
using namespace vigia::xm;

namespace {

QString text(const DayRange& days)
{
    return days.from.toString(Qt::ISODate) + u'/' + days.to.toString(Qt::ISODate);
}

DayRange range(const char* from, const char* to)
{
    return {QDate::fromString(QLatin1String(from), Qt::ISODate),
            QDate::fromString(QLatin1String(to), Qt::ISODate)};
}

} // namespace

class TestChunks : public QObject
{
    Q_OBJECT

private slots:

    void init() { test::failOnWarnings(); }

    void splitsRanges_data();
    void splitsRanges();
    void coversARangeOnceAndInOrder();
    void halvesCalls_data();
    void halvesCalls();
    void readsEveryFigureExactly();
    void readsTheCatalogue();
    void namesWhatTheCatalogueLacks();
};

void TestChunks::splitsRanges_data()
{
    QTest::addColumn<Endpoint>("endpoint");
    QTest::addColumn<QString>("days");
    QTest::addColumn<int>("daysPerCall");
    QTest::addColumn<QString>("chunks");
    const auto row = [](const char* name, Endpoint endpoint, const char* days, int daysPerCall,
                        const char* chunks) {
        QTest::newRow(name) << endpoint << QString::fromLatin1(days) << daysPerCall
                            << QString::fromLatin1(chunks);
    };
    row("one day", Endpoint::Hourly, "2025-01-01/2025-01-01", 31, "2025-01-01/2025-01-01");
    row("a month of 31 days", Endpoint::Daily, "2025-01-01/2025-01-31", 31, "2025-01-01/2025-01-31");
    row("a month, 30 days a call", Endpoint::Daily, "2025-01-01/2025-01-31", 30,
        "2025-01-01/2025-01-30 2025-01-31/2025-01-31");
    row("over a month's end", Endpoint::Hourly, "2025-01-30/2025-02-02", 31,
        "2025-01-30/2025-01-31 2025-02-01/2025-02-02");
    row("weeks", Endpoint::Hourly, "2024-02-22/2024-03-03", 7,
        "2024-02-22/2024-02-28 2024-02-29/2024-02-29 2024-03-01/2024-03-03");
    row("nonsense per call", Endpoint::Hourly, "2025-01-01/2025-01-02", 0,
        "2025-01-01/2025-01-01 2025-01-02/2025-01-02");
    row("months are widened", Endpoint::Monthly, "2025-01-15/2025-02-03", 731, "2025-01-01/2025-02-28");
    row("24 months", Endpoint::Monthly, "2023-01-01/2025-02-28", 731,
        "2023-01-01/2024-12-31 2025-01-01/2025-02-28");
    row("one month a call", Endpoint::Monthly, "2025-01-01/2025-02-28", 1,
        "2025-01-01/2025-01-31 2025-02-01/2025-02-28");
    row("years", Endpoint::Annual, "2023-06-01/2024-02-01", 366,
        "2023-01-01/2023-12-31 2024-01-01/2024-12-31");
}

void TestChunks::splitsRanges()
{
    QFETCH(Endpoint, endpoint);
    QFETCH(QString, days);
    QFETCH(int, daysPerCall);
    const auto ends = days.toLatin1().split('/');
    QStringList chunks;
    for (const auto& chunk : chunksOf(endpoint, range(ends[0].constData(), ends[1].constData()), daysPerCall))
        chunks << text(chunk);
    QTEST(chunks.join(u' '), "chunks");
}

void TestChunks::coversARangeOnceAndInOrder()
{
    auto random = QRandomGenerator(3);
    for (int i = 0; i < 300; ++i) {
        const QDate from = QDate(2000, 1, 1).addDays(random.bounded(9000));
        const DayRange days {from, from.addDays(random.bounded(800))};
        const int daysPerCall = random.bounded(1, 40);
        QDate next = from;
        for (const auto& chunk : chunksOf(Endpoint::Hourly, days, daysPerCall)) {
            QCOMPARE(chunk.from, next);
            QVERIFY(chunk.days() >= 1 && chunk.days() <= daysPerCall);
            QCOMPARE(chunk.from.month(), chunk.to.month());
            next = chunk.to.addDays(1);
        }
        QCOMPARE(next, days.to.addDays(1));
    }
}

void TestChunks::halvesCalls_data()
{
    QTest::addColumn<Endpoint>("endpoint");
    QTest::addColumn<QString>("days");
    QTest::addColumn<QString>("halves");
    QTest::newRow("one day") << Endpoint::Hourly << QStringLiteral("2025-01-01/2025-01-01") << QString();
    QTest::newRow("two days") << Endpoint::Hourly << QStringLiteral("2025-01-01/2025-01-02")
                              << QStringLiteral("2025-01-01/2025-01-01 2025-01-02/2025-01-02");
    QTest::newRow("seven days") << Endpoint::Daily << QStringLiteral("2025-01-01/2025-01-07")
                                << QStringLiteral("2025-01-01/2025-01-03 2025-01-04/2025-01-07");
    QTest::newRow("one month") << Endpoint::Monthly << QStringLiteral("2025-01-01/2025-01-31") << QString();
    QTest::newRow("three months") << Endpoint::Monthly << QStringLiteral("2024-12-01/2025-02-28")
                                  << QStringLiteral("2024-12-01/2024-12-31 2025-01-01/2025-02-28");
    QTest::newRow("a year") << Endpoint::Annual << QStringLiteral("2024-01-01/2024-12-31") << QString();
    QTest::newRow("a list") << Endpoint::Lists << QStringLiteral("2024-01-01/2024-12-31") << QString();
}

void TestChunks::halvesCalls()
{
    QFETCH(Endpoint, endpoint);
    QFETCH(QString, days);
    const auto ends = days.toLatin1().split('/');
    const auto halves = halvesOf(endpoint, range(ends[0].constData(), ends[1].constData()));
    QTEST(halves ? QString(text(halves->first) + u' ' + text(halves->second)) : QString(), "halves");
}

void TestChunks::readsEveryFigureExactly()
{
    auto random = QRandomGenerator(11);
    for (int i = 0; i < 20'000; ++i) {
        QByteArray figure = random.bounded(2) == 0 ? "-" : "";
        for (int digits = random.bounded(1, 22); digits > 0; --digits)
            figure += static_cast<char>('0' + random.bounded(10));
        if (random.bounded(3) > 0) {
            figure += '.';
            for (int digits = random.bounded(0, 22); digits > 0; --digits)
                figure += static_cast<char>('0' + random.bounded(10));
        }
        const auto value = figureFrom({figure.constData(), static_cast<std::size_t>(figure.size())});
        QVERIFY2(value, figure.constData());
        QVERIFY2(*value == figure.toDouble(), figure.constData());
    }
    QCOMPARE(figureFrom(".5"), std::optional(0.5));
    QCOMPARE(figureFrom("\xC2\xA0 246 "), std::optional(246.0));
    QVERIFY(!figureFrom(""));
    QVERIFY(!figureFrom(std::string(400, '9'))); // beyond what a double holds
    QVERIFY(!figureFrom(std::string(5000, '1')));
}

void TestChunks::readsTheCatalogue()
{
    const auto list = parseList(test::sample("ListadoMetricas_Sistema_lists.json"));
    QVERIFY_RESULT(list);
    const auto catalogue = Catalogue::fromList(*list);
    QVERIFY_RESULT(catalogue);
    QCOMPARE(catalogue->entries().size(), 190U);
    QVERIFY(catalogue->unusable().isEmpty());
    const auto* gene = catalogue->find(QStringLiteral("Gene"), QStringLiteral("Recurso"));
    QVERIFY(gene != nullptr);
    QCOMPARE(gene->endpoint, Endpoint::Hourly);
    QCOMPARE(gene->maxDays, 31);
    QCOMPARE(gene->unit, QStringLiteral("kWh"));
    QCOMPARE(catalogue->find(QStringLiteral("DemaSIN"), QStringLiteral("Sistema"))->endpoint,
             Endpoint::Daily);
    QCOMPARE(catalogue->find(QStringLiteral("FAER"), QStringLiteral("Sistema"))->maxDays, 731);
    QCOMPARE(catalogue->find(QStringLiteral("ListadoRecursos"), QStringLiteral("Sistema"))->endpoint,
             Endpoint::Lists);
    // Exact, and with regard to case: XM has Subarea for one metric and SubArea for another.
    QVERIFY(catalogue->find(QStringLiteral("gene"), QStringLiteral("Recurso")) == nullptr);
    QVERIFY(catalogue->find(QStringLiteral("CostRecPos"), QStringLiteral("SubArea")) != nullptr);
    QVERIFY(catalogue->find(QStringLiteral("CostRecPos"), QStringLiteral("Subarea")) == nullptr);
    QVERIFY(catalogue->entitiesOf(QStringLiteral("GeneReal")).isEmpty());
    QVERIFY(catalogue->entitiesOf(QStringLiteral("Gene")).contains(QStringLiteral("Sistema")));
}

void TestChunks::namesWhatTheCatalogueLacks()
{
    const auto catalogueOf = [](const QByteArray& values) {
        const QByteArray text =
            R"({"Metric":{"Id":"ListadoMetricas"},"Items":[{"Date":"2025-01-01","ListEntities":[)" + values
            + "]}]}";
        return parseList(text).and_then([](const ListDocument& list) { return Catalogue::fromList(list); });
    };
    const auto noType = catalogueOf(R"({"Id":"S","Values":{"MetricId":"Gene","Entity":"Recurso"}})");
    QVERIFY(!noType);
    QCOMPARE(noType.error().errorClass, QByteArray("MissingColumns"));
    QVERIFY(noType.error().message.contains(QStringLiteral("Type")));
    QVERIFY(!catalogueOf(
        R"({"Id":"S","Values":{"MetricId":"Gene","Entity":"Recurso","Type":"QuarterEntities"}})"));
    const auto mixed = catalogueOf(R"({"Values":{"MetricId":"A","Entity":"B","Type":"hourlyentities"}},)"
                                   R"({"Values":{"MetricId":"A","Entity":"B","Type":"DailyEntities"}},)"
                                   R"({"Values":{"MetricId":"","Entity":"B","Type":"DailyEntities"}})");
    QVERIFY_RESULT(mixed);
    QCOMPARE(mixed->entries().size(), 1U);
    QCOMPARE(mixed->unusable().size(), 2);
}

QTEST_GUILESS_MAIN(TestChunks)
#include "tst_chunks.moc"
