#include "tests/integration/generation/portalfixture.h"
#include "tests/support/failonwarnings.h"
#include "tests/support/verifyresult.h"

#include <QTest>

using namespace vigia;
using namespace vigia::generation;
using namespace vigia::test;

namespace {

constexpr double Close = 1e-9;

std::vector<double> constant(double value, int hours = 24)
{
    return std::vector<double>(static_cast<std::size_t>(hours), value);
}

bool isGap(double value)
{
    return std::isnan(value);
}

} // namespace

/// Groupings and steps on data without faults: with SELECT alone, and through the rollups.
class TestGenerationCharts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void stacksBySource();
    void readsYearsAsOne();
    void sumsByDayAndMonth();
    void givesOneCurveACode();
    void keepsTheLargestAndSumsTheOthers();
    void readsTheWholeSystem();
    void zeroesIdleHoursAndKeepsGaps();
    void anHourWithoutAnyPlantIsNotOutYet();
    void meansPowerAndPrices();
    void takesHoursWhereTheDayRowIsMissing();
    void leavesIncompleteDaysOutOfMonths();
    void matchesCodesExactly();
    void namesUnknownCodes();
    void refusesQuestionsWithoutAnswer_data();
    void refusesQuestionsWithoutAnswer();
    void capsRows();
    void readsDatesBefore2020();
    void treatsHostileCodesAsText();

private:
    /// Plants H1, H2 (hydro), T1 (thermal), S1 (solar), X1 (in no list) on two days of June 2026.
    void fill(PortalDatabase& portal);
    void forBoth(const std::function<void(PortalDatabase&, bool rollups)>& check);

    PgCluster m_cluster;
    std::unique_ptr<PortalDatabase> m_plain;
    std::unique_ptr<PortalDatabase> m_migrated; ///< with schema vigia
};

void TestGenerationCharts::initTestCase()
{
    QVERIFY_RESULT(m_cluster.start());
    for (const bool migrated : {false, true}) {
        Result<std::unique_ptr<PortalDatabase>> portal = PortalDatabase::make(m_cluster, migrated);
        QVERIFY_RESULT(portal);
        (migrated ? m_migrated : m_plain) = std::move(*portal);
    }
}

void TestGenerationCharts::init()
{
    failOnWarnings();
}

void TestGenerationCharts::fill(PortalDatabase& portal)
{
    QVERIFY_RESULT(portal.plant("H1", "HIDRAULICA"));
    QVERIFY_RESULT(portal.plant("H2", "Hidráulica"));
    QVERIFY_RESULT(portal.plant("T1", "TERMICA"));
    QVERIFY_RESULT(portal.plant("S1", "SOLAR"));
    for (const QByteArray day : {"2026-06-01", "2026-06-02"}) {
        QVERIFY_RESULT(portal.hours("Gene/Recurso", "'H1'", day, constant(100)));
        QVERIFY_RESULT(portal.day("Gene/Recurso", "'H1'", day, 2.4));
        QVERIFY_RESULT(portal.hours("Gene/Recurso", "'H2'", day, constant(50)));
        QVERIFY_RESULT(portal.day("Gene/Recurso", "'H2'", day, 1.2));
        QVERIFY_RESULT(portal.hours("Gene/Recurso", "'T1'", day, constant(10)));
        QVERIFY_RESULT(portal.day("Gene/Recurso", "'T1'", day, 0.24));
        QVERIFY_RESULT(portal.hours("Gene/Recurso", "'X1'", day, constant(1)));
        QVERIFY_RESULT(portal.day("Gene/Recurso", "'X1'", day, 0.024));
    }
    std::vector<double> sun = constant(NoValue);
    for (std::size_t hour = 6; hour < 18; ++hour)
        sun[hour] = 20;
    QVERIFY_RESULT(portal.hours("Gene/Recurso", "'S1'", "2026-06-01", sun));
    QVERIFY_RESULT(portal.day("Gene/Recurso", "'S1'", "2026-06-01", 0.24));
    QVERIFY_RESULT(portal.day("Gene/Recurso", "'S1'", "2026-06-02", 0)); // stood still
}

void TestGenerationCharts::forBoth(const std::function<void(PortalDatabase&, bool)>& check)
{
    for (const bool rollups : {false, true}) {
        PortalDatabase& portal = rollups ? *m_migrated : *m_plain;
        QVERIFY_RESULT(portal.run("TRUNCATE metrics, metrics_hourly, catalogos"));
        fill(portal);
        if (rollups)
            QVERIFY_RESULT(portal.run("SELECT vigia.refresh_dirty(100)"));
        check(portal, rollups);
    }
}

void TestGenerationCharts::stacksBySource()
{
    forBoth([](PortalDatabase& portal, bool rollups) {
        const Result<ChartData> data =
            portal.chart(ask("Gene/Recurso", "2026-06-01", "2026-06-02", Step::Hour, Grouping::Source));
        QVERIFY_RESULT(data);
        QCOMPARE(codes(*data), words("hydro,thermal,solar,unknown"));
        QCOMPARE(data->grid.size, 48);
        for (const Series& series : data->series) {
            QCOMPARE(series.values.size(), std::size_t {48});
            QCOMPARE(series.unit, QStringLiteral("MWh"));
        }
        QCOMPARE(curve(*data, "hydro").values[0], 150.0);
        QCOMPARE(curve(*data, "thermal").values[47], 10.0);
        QCOMPARE(curve(*data, "unknown").values[5], 1.0);
        QCOMPARE(curve(*data, "solar").values[6], 20.0);
        QCOMPARE(curve(*data, "solar").values[0], 0.0); // loaded, and dark
        QCOMPARE(curve(*data, "solar").values[30], 0.0); // stood still all day
        QCOMPARE(data->provenance.kind, rollups ? Provenance::Kind::Aggregated : Provenance::Kind::Raw);
        QCOMPARE(data->provenance.rows, 2 * 4 * 24 + 12);
        QCOMPARE(data->provenance.dataUntil, QDate(2026, 6, 2));
        QVERIFY(data->provenance.loadedAt.isValid());
        QVERIFY(std::abs(data->provenance.loadedAt.secsTo(QDateTime::currentDateTimeUtc())) < 600);
        QCOMPARE(kinds(*data), QStringList());
    });
}

void TestGenerationCharts::readsYearsAsOne()
{
    // Without rollups the years are read part by part; the border of two parts is 2026-06-01 here.
    forBoth([](PortalDatabase& portal, bool) {
        const Result<ChartData> data =
            portal.chart(ask("Gene/Recurso", "2025-05-31", "2026-06-03", Step::Hour, Grouping::Source));
        QVERIFY_RESULT(data);
        QCOMPARE(data->grid.size, 369 * 24);
        const std::size_t first = 366 * 24; // 2026-06-01
        QCOMPARE(curve(*data, "hydro").values[first], 150.0);
        QVERIFY(std::isnan(curve(*data, "hydro").values[first - 1]));
        QCOMPARE(curve(*data, "thermal").values[first + 47], 10.0);
        QVERIFY(std::isnan(curve(*data, "thermal").values[first + 48]));
        QCOMPARE(data->provenance.rows, 2 * 4 * 24 + 12);
    });
}

void TestGenerationCharts::sumsByDayAndMonth()
{
    forBoth([](PortalDatabase& portal, bool rollups) {
        Result<ChartData> data =
            portal.chart(ask("Gene/Recurso", "2026-06-01", "2026-06-03", Step::Day, Grouping::Source));
        QVERIFY_RESULT(data);
        QCOMPARE(codes(*data), words("hydro,thermal,solar,unknown"));
        const Series hydro = curve(*data, "hydro");
        QCOMPARE(hydro.unit, QStringLiteral("GWh"));
        QVERIFY(std::abs(hydro.values[0] - 3.6) < Close);
        QCOMPARE(hydro.hours[0], quint16 {24});
        QVERIFY(isGap(hydro.values[2]));
        QCOMPARE(curve(*data, "solar").values[1], 0.0);
        QCOMPARE(data->provenance.kind, rollups ? Provenance::Kind::Aggregated : Provenance::Kind::Raw);
        QCOMPARE(data->provenance.rows, 10);

        data = portal.chart(ask("Gene/Recurso", "2026-06-15", "2026-06-20", Step::Month, Grouping::Source));
        QVERIFY_RESULT(data);
        QCOMPARE(data->grid.size, 1);
        QCOMPARE(data->grid.first, QDate(2026, 6, 1));
        QVERIFY(std::abs(curve(*data, "hydro").values[0] - 7.2)
                < Close); // the month, though the range begins on its 15th
        QCOMPARE(curve(*data, "hydro").hours[0], quint16 {48});
        QCOMPARE(kinds(*data), words("incomplete-month"));

        data = portal.chart(ask("Gene/Recurso", "2026-06-01", "2026-06-02", Step::Day, Grouping::Total));
        QVERIFY_RESULT(data);
        QCOMPARE(codes(*data), words("total"));
        QVERIFY(std::abs(data->series[0].values[0] - 4.104) < Close);
    });
}

void TestGenerationCharts::givesOneCurveACode()
{
    forBoth([](PortalDatabase& portal, bool) {
        Result<ChartData> data = portal.chart(ask("Gene/Recurso", "2026-06-01", "2026-06-02"));
        QVERIFY_RESULT(data);
        QCOMPARE(codes(*data), words("H1,H2,T1,S1,X1"));
        QCOMPARE(data->series[0].name, QStringLiteral("PLANTA H1"));
        QCOMPARE(data->series[4].name, QStringLiteral("X1"));
        QCOMPARE(data->provenance.kind, Provenance::Kind::Raw);

        ChartQuery one = ask("Gene/Recurso", "2026-06-01", "2026-06-02");
        one.codes = words("T1");
        data = portal.chart(one);
        QVERIFY_RESULT(data);
        QCOMPARE(codes(*data), words("T1"));
        QCOMPARE(data->series[0].values, constant(10, 48));
        QCOMPARE(data->provenance.rows, 48);

        one.codes = words("T1,H2,T1");
        one.step = Step::Day;
        data = portal.chart(one);
        QVERIFY_RESULT(data);
        QCOMPARE(codes(*data), words("H2,T1"));

        one.grouping = Grouping::Source;
        one.step = Step::Hour;
        data = portal.chart(one);
        QVERIFY_RESULT(data);
        QCOMPARE(codes(*data), words("hydro,thermal"));
        QCOMPARE(curve(*data, "hydro").values[0], 50.0);
        QCOMPARE(data->provenance.kind, Provenance::Kind::Raw);
    });
}

void TestGenerationCharts::keepsTheLargestAndSumsTheOthers()
{
    forBoth([](PortalDatabase& portal, bool) {
        for (const Step step : {Step::Hour, Step::Day, Step::Month}) {
            ChartQuery query = ask("Gene/Recurso", "2026-06-01", "2026-06-02", step);
            query.top = 2;
            const Result<ChartData> data = portal.chart(query);
            QVERIFY_RESULT(data);
            QCOMPARE(codes(*data), words("H1,H2,others"));
            const double expected = step == Step::Hour ? 11 : step == Step::Day ? 0.504 : 0.768;
            QVERIFY2(std::abs(curve(*data, "others").values[0] - expected) < Close,
                     qPrintable(QString::number(curve(*data, "others").values[0])));
            query.codes = words("T1,S1,X1");
            query.top = 1;
            const Result<ChartData> few = portal.chart(query);
            QVERIFY_RESULT(few);
            QCOMPARE(codes(*few), words("T1,others"));
            query.top = 9;
            QCOMPARE(codes(*portal.chart(query)), words("T1,S1,X1"));
        }
        ChartQuery all = ask("Gene/Recurso", "2026-06-01", "2026-06-02");
        all.top = 5;
        QCOMPARE(codes(*portal.chart(all)).size(), 5);
    });
}

void TestGenerationCharts::readsTheWholeSystem()
{
    forBoth([](PortalDatabase& portal, bool) {
        std::vector<double> ramp(24);
        for (std::size_t hour = 0; hour < 24; ++hour)
            ramp[hour] = 10000 + static_cast<double>(hour);
        QVERIFY_RESULT(portal.hours("Gene/Sistema", "'Sistema'", "2026-06-01", ramp));
        QVERIFY_RESULT(portal.day("Gene/Sistema", "'Sistema'", "2026-06-01", 240.276));
        for (const Grouping grouping : {Grouping::Code, Grouping::Total}) {
            const Result<ChartData> hours =
                portal.chart(ask("Gene/Sistema", "2026-06-01", "2026-06-01", Step::Hour, grouping));
            QVERIFY_RESULT(hours);
            QCOMPARE(codes(*hours), words("Sistema"));
            QCOMPARE(hours->series[0].values, ramp);
            const Result<ChartData> days =
                portal.chart(ask("Gene/Sistema", "2026-06-01", "2026-06-02", Step::Day, grouping));
            QVERIFY_RESULT(days);
            QCOMPARE(days->series[0].values[0], 240.276);
            QCOMPARE(days->series[0].hours[0], quint16 {24});
            QVERIFY(isGap(days->series[0].values[1]));
            QCOMPARE(kinds(*days), QStringList());
        }
    });
}

void TestGenerationCharts::zeroesIdleHoursAndKeepsGaps()
{
    forBoth([](PortalDatabase& portal, bool) {
        ChartQuery query = ask("Gene/Recurso", "2026-06-01", "2026-06-03");
        query.codes = words("S1");
        const Result<ChartData> data = portal.chart(query);
        QVERIFY_RESULT(data);
        QCOMPARE(data->series[0].values[0], 0.0);
        QCOMPARE(data->series[0].values[12], 20.0);
        QCOMPARE(data->series[0].values[24 + 12], 0.0);
        QVERIFY(isGap(data->series[0].values[48]));
        QVERIFY_RESULT(portal.run("DELETE FROM metrics WHERE recurso = 'S1' AND fecha = '2026-06-01'"));
        const Result<ChartData> unloaded = portal.chart(query);
        QVERIFY_RESULT(unloaded);
        QVERIFY(isGap(unloaded->series[0].values[0]));
        QCOMPARE(unloaded->series[0].values[12], 20.0);
    });
}

void TestGenerationCharts::anHourWithoutAnyPlantIsNotOutYet()
{
    forBoth([](PortalDatabase& portal, bool) {
        QVERIFY_RESULT(portal.run("DELETE FROM metrics_hourly WHERE metrica = 'Gene' AND entidad = 'Recurso'"
                                  " AND fecha = '2026-06-02' AND hora > 13"));
        for (const Grouping grouping : {Grouping::Source, Grouping::Code}) {
            const Result<ChartData> data =
                portal.chart(ask("Gene/Recurso", "2026-06-01", "2026-06-02", Step::Hour, grouping));
            QVERIFY_RESULT(data);
            for (const Series& series : data->series) {
                QVERIFY(!isGap(series.values[24 + 1]));
                QVERIFY2(isGap(series.values[24 + 20]), qPrintable(series.code));
            }
        }
        ChartQuery largest = ask("Gene/Recurso", "2026-06-01", "2026-06-02", Step::Hour, Grouping::Code);
        largest.top = 2;
        const Result<ChartData> data = portal.chart(largest);
        QVERIFY_RESULT(data);
        for (const Series& series : data->series)
            QVERIFY2(isGap(series.values[24 + 20]), qPrintable(series.code));
    });
}

void TestGenerationCharts::meansPowerAndPrices()
{
    forBoth([](PortalDatabase& portal, bool) {
        QVERIFY_RESULT(portal.hours("DispoReal/Recurso", "'H1'", "2026-06-01", constant(300, 12), "'MW'"));
        Result<ChartData> data =
            portal.chart(ask("DispoReal/Recurso", "2026-06-01", "2026-06-01", Step::Day));
        QVERIFY_RESULT(data);
        QVERIFY(std::abs(data->series[0].values[0] - 150) < Close); // over 24 hours, absent ones are zero
        data =
            portal.chart(ask("DispoReal/Recurso", "2026-06-01", "2026-06-01", Step::Day, Grouping::Source));
        QVERIFY_RESULT(data);
        QVERIFY(std::abs(curve(*data, "hydro").values[0] - 150) < Close);

        QVERIFY_RESULT(
            portal.hours("PrecOferDesp/Recurso", "'H1'", "2026-06-01", constant(400, 12), "'COP/kWh'"));
        QVERIFY_RESULT(
            portal.hours("PrecOferDesp/Recurso", "'T1'", "2026-06-01", constant(900), "'COP/kWh'"));
        ChartQuery prices = ask("PrecOferDesp/Recurso", "2026-06-01", "2026-06-01", Step::Day);
        prices.top = 1;
        data = portal.chart(prices);
        QVERIFY_RESULT(data);
        QCOMPARE(codes(*data), words("T1")); // others would be a sum of prices
        prices.top = 0;
        data = portal.chart(prices);
        QVERIFY_RESULT(data);
        QVERIFY(std::abs(curve(*data, "H1").values[0] - 400) < Close); // over the hours there are
        prices.grouping = Grouping::Total;
        const Result<ChartData> total = portal.chart(prices);
        QVERIFY(!total);
        QCOMPARE(total.error().errorClass, QByteArray("NotAdditive"));
    });
}

void TestGenerationCharts::takesHoursWhereTheDayRowIsMissing()
{
    forBoth([](PortalDatabase& portal, bool rollups) {
        QVERIFY_RESULT(portal.hours("Gene/Recurso", "'H1'", "2026-06-05", constant(100, 10)));
        QVERIFY_RESULT(portal.hours("Gene/Recurso", "'H2'", "2026-06-05", constant(50)));
        QVERIFY_RESULT(portal.day("Gene/Recurso", "'H2'", "2026-06-05", 1.2));
        if (rollups)
            QVERIFY_RESULT(portal.run("SELECT vigia.refresh_dirty(100)"));
        Result<ChartData> data = portal.chart(ask("Gene/Recurso", "2026-06-04", "2026-06-05", Step::Day));
        QVERIFY_RESULT(data);
        const Series plant = curve(*data, "H1");
        QVERIFY(std::abs(plant.values[1] - 1.0) < Close);
        QCOMPARE(plant.hours[1], quint16 {10});
        QCOMPARE(kinds(*data), words("incomplete-day"));
        QVERIFY(data->findings[0].text.contains(u"2026-06-05"));

        data = portal.chart(ask("Gene/Recurso", "2026-06-04", "2026-06-05", Step::Day, Grouping::Source));
        QVERIFY_RESULT(data);
        QVERIFY(std::abs(curve(*data, "hydro").values[1] - 2.2) < Close);
        QCOMPARE(curve(*data, "hydro").hours[1], quint16 {10});
        QCOMPARE(kinds(*data), words("incomplete-day"));
    });
}

void TestGenerationCharts::leavesIncompleteDaysOutOfMonths()
{
    forBoth([](PortalDatabase& portal, bool) {
        for (int day = 1; day <= 28; ++day) {
            const QByteArray date = "2026-02-" + QByteArray::number(day).rightJustified(2, '0');
            QVERIFY_RESULT(
                portal.hours("Gene/Sistema", "'Sistema'", date, constant(10000, day == 28 ? 5 : 24)));
            if (day < 28)
                QVERIFY_RESULT(portal.day("Gene/Sistema", "'Sistema'", date, 240));
        }
        Result<ChartData> data = portal.chart(ask("Gene/Sistema", "2026-02-01", "2026-02-28", Step::Day));
        QVERIFY_RESULT(data);
        QVERIFY(std::abs(data->series[0].values[27] - 50) < Close);
        QCOMPARE(data->series[0].hours[27], quint16 {5});
        QVERIFY(kinds(*data).contains(u"incomplete-day"));
        data = portal.chart(ask("Gene/Sistema", "2026-02-01", "2026-02-28", Step::Month));
        QVERIFY_RESULT(data);
        QVERIFY(std::abs(data->series[0].values[0] - 27 * 240) < Close);
        QCOMPARE(data->series[0].hours[0], quint16 {27 * 24});
        QVERIFY(kinds(*data).contains(u"incomplete-month"));
    });
}

void TestGenerationCharts::matchesCodesExactly()
{
    forBoth([](PortalDatabase& portal, bool) {
        QVERIFY_RESULT(portal.day("VoluUtilDiarEner/Embalse", "'PORCE II'", "2026-06-01", 50));
        QVERIFY_RESULT(portal.day("VoluUtilDiarEner/Embalse", "'PORCE III'", "2026-06-01", 70));
        ChartQuery query = ask("VoluUtilDiarEner/Embalse", "2026-06-01", "2026-06-01", Step::Day);
        query.codes = words("PORCE II");
        const Result<ChartData> data = portal.chart(query);
        QVERIFY_RESULT(data);
        QCOMPARE(codes(*data), words("PORCE II"));
        QCOMPARE(data->series[0].values[0], 50.0);
    });
}

void TestGenerationCharts::namesUnknownCodes()
{
    forBoth([](PortalDatabase& portal, bool) {
        ChartQuery query = ask("Gene/Recurso", "2026-06-01", "2026-06-01");
        query.codes = words("H1,NADA");
        const Result<ChartData> data = portal.chart(query);
        QVERIFY(!data);
        QCOMPARE(data.error().code, ErrorCode::NotFound);
        QVERIFY(data.error().message.contains(u"NADA"));
        QVERIFY(!data.error().message.contains(u"H1"));
        query.codes = words("H1,X1"); // X1 has data, not in this range: known, and empty
        query.range = {QDate(2020, 1, 1), QDate(2020, 1, 1)};
        const Result<ChartData> empty = portal.chart(query);
        QVERIFY_RESULT(empty);
        QCOMPARE(codes(*empty), words("H1,X1"));
        QVERIFY(isGap(empty->series[0].values[0]));
    });
}

void TestGenerationCharts::refusesQuestionsWithoutAnswer_data()
{
    QTest::addColumn<ChartQuery>("query");
    QTest::addColumn<QByteArray>("errorClass");
    QTest::newRow("metric") << ask("Nada/Sistema", "2026-06-01", "2026-06-01") << QByteArray("UnknownMetric");
    QTest::newRow("entity") << ask("Gene/Rio", "2026-06-01", "2026-06-01") << QByteArray("UnknownEntity");
    QTest::newRow("injection") << ask("Gene'; DROP TABLE metrics; --/Sistema", "2026-06-01", "2026-06-01")
                               << QByteArray("UnknownMetric");
    QTest::newRow("hours of days") << ask("CapEfecNeta/Recurso", "2026-06-01", "2026-06-01")
                                   << QByteArray("StepTooFine");
    QTest::newRow("days of months") << ask("FAER/Sistema", "2026-06-01", "2026-06-01", Step::Day)
                                    << QByteArray("StepTooFine");
    QTest::newRow("source of agents")
        << ask("DemaCome/Agente", "2026-06-01", "2026-06-01", Step::Hour, Grouping::Source)
        << QByteArray("NoSource");
    QTest::newRow("reversed") << ask("Gene/Sistema", "2026-06-02", "2026-06-01") << QByteArray("InvalidData");
    QTest::newRow("no date") << ask("Gene/Sistema", "2026-13-02", "2026-06-01") << QByteArray("InvalidData");
    ChartQuery codes = ask("Gene/Recurso", "2026-06-01", "2026-06-01");
    codes.codes = {QString()};
    QTest::newRow("empty code") << codes << QByteArray("BadCode");
    codes.codes = {QString(101, u'x')};
    QTest::newRow("long code") << codes << QByteArray("BadCode");
    codes.codes = {QString(QChar::Null) + u"GVIO"};
    QTest::newRow("nul in code") << codes << QByteArray("BadCode");
    codes.codes.clear();
    for (int i = 0; i < 1001; ++i)
        codes.codes.append(QString::number(i));
    QTest::newRow("too many codes") << codes << QByteArray("TooManyCodes");
}

void TestGenerationCharts::refusesQuestionsWithoutAnswer()
{
    QFETCH(ChartQuery, query);
    QFETCH(QByteArray, errorClass);
    const Result<ChartData> data = m_plain->chart(query);
    QVERIFY(!data);
    QCOMPARE(data.error().className(), errorClass);
    QVERIFY(!data.error().message.isEmpty());
}

void TestGenerationCharts::capsRows()
{
    forBoth([](PortalDatabase& portal, bool) {
        QueryLimits limits;
        limits.maxRows = 100;
        const Result<ChartData> data = portal.chart(ask("Gene/Recurso", "2026-06-01", "2026-06-02"), limits);
        QVERIFY(!data);
        QCOMPARE(data.error().errorClass, QByteArray("RowCap"));
        limits = {};
        limits.maxValues = 4 * 48;
        const Result<ChartData> curves =
            portal.chart(ask("Gene/Recurso", "2026-06-01", "2026-06-02"), limits);
        QVERIFY(!curves);
        QCOMPARE(curves.error().errorClass, QByteArray("RowCap"));
        // and the connection is as good as new
        QVERIFY_RESULT(portal.chart(ask("Gene/Recurso", "2026-06-01", "2026-06-02")));
    });
}

void TestGenerationCharts::readsDatesBefore2020()
{
    forBoth([](PortalDatabase& portal, bool) {
        QVERIFY_RESULT(portal.hours("Gene/Recurso", "'H1'", "1999-12-31", constant(7)));
        QVERIFY_RESULT(portal.day("Gene/Recurso", "'H1'", "1999-12-31", 0.168));
        Result<ChartData> data =
            portal.chart(ask("Gene/Recurso", "1999-12-31", "2000-01-01", Step::Hour, Grouping::Source));
        QVERIFY_RESULT(data);
        QCOMPARE(curve(*data, "hydro").values[23], 7.0);
        data = portal.chart(ask("Gene/Recurso", "1999-12-30", "2000-01-01", Step::Day));
        QVERIFY_RESULT(data);
        QCOMPARE(data->series[0].values[1], 0.168);
    });
}

void TestGenerationCharts::treatsHostileCodesAsText()
{
    forBoth([](PortalDatabase& portal, bool) {
        const QStringList hostile {QStringLiteral("'; DELETE FROM metrics; --"),
                                   QStringLiteral("a\\'b"),
                                   QStringLiteral("x\" OR 1=1"),
                                   QStringLiteral("$1"),
                                   QStringLiteral("%S"),
                                   QStringLiteral("{ñ}"),
                                   QStringLiteral("E'\\''"),
                                   QStringLiteral("N,E\tC")};
        for (const QString& code : hostile) {
            const QByteArray key = portal.connection().literal(code);
            QVERIFY_RESULT(portal.hours("Gene/Recurso", key, "2026-06-09", constant(3)));
            for (const Step step : {Step::Hour, Step::Day}) {
                ChartQuery query = ask("Gene/Recurso", "2026-06-09", "2026-06-09", step);
                query.codes = QStringList {code};
                const Result<ChartData> data = portal.chart(query);
                QVERIFY_RESULT(data);
                QCOMPARE(codes(*data), QStringList {code});
                QCOMPARE(data->series[0].values[0], step == Step::Hour ? 3.0 : 0.072);
            }
        }
        const Result<ChartData> all = portal.chart(ask("Gene/Recurso", "2026-06-09", "2026-06-09"));
        QVERIFY_RESULT(all);
        QCOMPARE(all->series.size(), static_cast<std::size_t>(hostile.size()));
    });
}

QTEST_GUILESS_MAIN(TestGenerationCharts)
#include "tst_generationcharts.moc"
