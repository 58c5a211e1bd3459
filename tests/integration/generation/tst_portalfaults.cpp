#include "tests/integration/generation/portalfixture.h"
#include "tests/support/failonwarnings.h"
#include "tests/support/verifyresult.h"

#include <QTest>

using namespace vigia;
using namespace vigia::generation;
using namespace vigia::test;

namespace {

std::vector<double> constant(double value, int hours = 24)
{
    return std::vector<double>(static_cast<std::size_t>(hours), value);
}

bool close(double a, double b)
{
    return std::abs(a - b) <= 1e-9 * std::max(1.0, std::abs(b));
}

} // namespace

/// What the portal's loaders left behind is read right or said, on a database that grants nothing but SELECT.
class TestPortalFaults : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void readsAliasesOfTheWholeSystem();
    void usesOneOfTwoTotals();
    void usesTheNewestOfSeveralNullRows();
    void leavesRowsWithoutCodeOutOfSums();
    void multipliesPricesBack();
    void multipliesMoneyBack();
    void reportsPartialDaysThatHaveADayRow();
    void reportsDayValuesThatDifferFromTheirHours();
    void multipliesProvenFractions();
    void leavesUnprovenFractions();
    void convertsByLabelAndReportsMixedUnits();
    void reportsCapacityInKilowatts();
    void reportsHalfConvertedSeries();
    void keepsNegativesZerosAndExtremes();
    void showsNaNAsGap();
    void saysWhichTableIsMissing();
    void saysWhichRightIsMissing();

private:
    PgCluster m_cluster;
    std::unique_ptr<PortalDatabase> m_portal; ///< the loader
    std::unique_ptr<db::Connection> m_reader; ///< may only SELECT
    Result<ChartData> chart(const ChartQuery& query);
};

void TestPortalFaults::initTestCase()
{
    QVERIFY_RESULT(m_cluster.start());
    Result<std::unique_ptr<PortalDatabase>> portal = PortalDatabase::make(m_cluster, false);
    QVERIFY_RESULT(portal);
    m_portal = std::move(*portal);
    QVERIFY_RESULT(m_cluster.admin("CREATE ROLE reader"));
    QVERIFY_RESULT(m_portal->run("GRANT SELECT ON metrics, metrics_hourly, catalogos TO reader"));
    Result<std::unique_ptr<db::Connection>> reader = db::Connection::open(PgCluster::config(m_portal->url()));
    QVERIFY_RESULT(reader);
    m_reader = std::move(*reader);
    QVERIFY_RESULT(m_reader->script("SET ROLE reader; SET default_transaction_read_only = on"));
}

void TestPortalFaults::init()
{
    failOnWarnings();
    QVERIFY_RESULT(m_portal->run("TRUNCATE metrics, metrics_hourly, catalogos"));
}

Result<ChartData> TestPortalFaults::chart(const ChartQuery& query)
{
    static const auto metrics = std::make_shared<const MetricTable>(testMetrics());
    return PgGenerationSource(*m_reader, metrics).chart(query);
}

void TestPortalFaults::readsAliasesOfTheWholeSystem()
{
    QVERIFY_RESULT(m_portal->hours("Gene/Sistema", "'_SISTEMA_'", "2026-06-01", constant(10000)));
    QVERIFY_RESULT(m_portal->day("Gene/Sistema", "'_SISTEMA_'", "2026-06-01", 240));
    QVERIFY_RESULT(m_portal->hours("Gene/Sistema", "NULL", "2026-06-02", constant(9000)));
    QVERIFY_RESULT(m_portal->day("Gene/Sistema", "NULL", "2026-06-02", 216));
    const Result<ChartData> hours = chart(ask("Gene/Sistema", "2026-06-01", "2026-06-02"));
    QVERIFY_RESULT(hours);
    QCOMPARE(hours->series[0].values[0], 10000.0);
    QCOMPARE(hours->series[0].values[47], 9000.0);
    QCOMPARE(kinds(*hours), words("null-recurso,sistema-alias"));
    QCOMPARE(hours->findings[0].rows, 24);
    const Result<ChartData> days = chart(ask("Gene/Sistema", "2026-06-01", "2026-06-02", Step::Day));
    QVERIFY_RESULT(days);
    QCOMPARE(days->series[0].values, (std::vector<double> {240, 216}));
}

void TestPortalFaults::usesOneOfTwoTotals()
{
    QVERIFY_RESULT(m_portal->hours("Gene/Sistema", "'Sistema'", "2026-06-01", constant(10000)));
    QVERIFY_RESULT(m_portal->hours("Gene/Sistema", "'_SISTEMA_'", "2026-06-01", constant(10001)));
    QVERIFY_RESULT(m_portal->hours("Gene/Sistema", "'Sistema'", "2026-06-02", constant(5, 3)));
    QVERIFY_RESULT(m_portal->hours("Gene/Sistema", "'_SISTEMA_'", "2026-06-02", constant(9999)));
    QVERIFY_RESULT(m_portal->day("Gene/Sistema", "'Sistema'", "2026-06-01", 240));
    QVERIFY_RESULT(m_portal->day("Gene/Sistema", "'_SISTEMA_'", "2026-06-01", 241));
    const Result<ChartData> hours = chart(ask("Gene/Sistema", "2026-06-01", "2026-06-02"));
    QVERIFY_RESULT(hours);
    QCOMPARE(hours->series[0].values[0], 10000.0);
    QCOMPARE(hours->series[0].values[24], 9999.0); // the whole day, not the rest of another load
    QVERIFY(kinds(*hours).contains(u"duplicate-total"));
    const Result<ChartData> days = chart(ask("Gene/Sistema", "2026-06-01", "2026-06-01", Step::Day));
    QVERIFY_RESULT(days);
    QCOMPARE(days->series[0].values[0], 240.0);
    QVERIFY(kinds(*days).contains(u"duplicate-total"));
}

void TestPortalFaults::usesTheNewestOfSeveralNullRows()
{
    QVERIFY_RESULT(
        m_portal->run("INSERT INTO metrics (fecha, metrica, entidad, valor_gwh, fecha_actualizacion) VALUES"
                      " ('2026-06-01', 'Gene', 'Sistema', 100, '2026-06-03'),"
                      " ('2026-06-01', 'Gene', 'Sistema', 250, '2026-06-05'),"
                      " ('2026-06-01', 'Gene', 'Sistema', 101, '2026-06-04')"));
    const Result<ChartData> days = chart(ask("Gene/Sistema", "2026-06-01", "2026-06-01", Step::Day));
    QVERIFY_RESULT(days);
    QCOMPARE(days->series[0].values[0], 250.0);
    QCOMPARE(kinds(*days), words("null-recurso,duplicate-total"));
    QCOMPARE(days->findings[1].rows, 2);
}

void TestPortalFaults::leavesRowsWithoutCodeOutOfSums()
{
    QVERIFY_RESULT(m_portal->plant("H1", "HIDRAULICA"));
    QVERIFY_RESULT(m_portal->hours("Gene/Recurso", "'H1'", "2026-06-01", constant(10)));
    QVERIFY_RESULT(m_portal->hours("Gene/Recurso", "NULL", "2026-06-01", constant(500)));
    QVERIFY_RESULT(m_portal->hours("Gene/Recurso", "'_SISTEMA_'", "2026-06-01", constant(500)));
    for (const Grouping grouping : {Grouping::Source, Grouping::Code, Grouping::Total}) {
        const Result<ChartData> hours =
            chart(ask("Gene/Recurso", "2026-06-01", "2026-06-01", Step::Hour, grouping));
        QVERIFY_RESULT(hours);
        QCOMPARE(hours->series.size(), std::size_t {1});
        QCOMPARE(hours->series[0].values[0], 10.0);
        QCOMPARE(kinds(*hours), words("null-recurso"));
        QCOMPARE(hours->findings[0].rows, 48);
    }
}

void TestPortalFaults::multipliesPricesBack()
{
    QVERIFY_RESULT(m_portal->hours("PrecBolsNaci/Sistema", "'Sistema'", "2024-10-01", constant(2.67478)));
    QVERIFY_RESULT(
        m_portal->hours("PrecBolsNaci/Sistema", "'Sistema'", "2024-10-02", constant(300), "'COP/kWh'"));
    const Result<ChartData> hours = chart(ask("PrecBolsNaci/Sistema", "2024-10-01", "2024-10-02"));
    QVERIFY_RESULT(hours);
    QVERIFY(close(hours->series[0].values[0], 2674.78)); // above 2,000: kept
    QCOMPARE(hours->series[0].values[24], 300.0);
    QCOMPARE(kinds(*hours), words("price-scaled"));
    QCOMPARE(hours->findings[0].rows, 24);
    const Result<ChartData> days = chart(ask("PrecBolsNaci/Sistema", "2024-10-01", "2024-10-01", Step::Day));
    QVERIFY_RESULT(days);
    QVERIFY(close(days->series[0].values[0], 2674.78));
}

void TestPortalFaults::multipliesMoneyBack()
{
    // 90 million COP an hour, divided by 1000 and called MWh
    QVERIFY_RESULT(m_portal->hours("RestAliv/Sistema", "'Sistema'", "2020-01-01", constant(90000)));
    const Result<ChartData> days = chart(ask("RestAliv/Sistema", "2020-01-01", "2020-01-01", Step::Day));
    QVERIFY_RESULT(days);
    QVERIFY(close(days->series[0].values[0], 2160));
    QCOMPARE(kinds(*days), words("hour-scaled"));
}

void TestPortalFaults::reportsPartialDaysThatHaveADayRow()
{
    QVERIFY_RESULT(m_portal->hours("Gene/Sistema", "'Sistema'", "2025-11-15", constant(9440, 5)));
    QVERIFY_RESULT(m_portal->day("Gene/Sistema", "'Sistema'", "2025-11-15", 47.2));
    const Result<ChartData> days = chart(ask("Gene/Sistema", "2025-11-15", "2025-11-15", Step::Day));
    QVERIFY_RESULT(days);
    QCOMPARE(days->series[0].values[0], 47.2);
    QCOMPARE(days->series[0].hours[0], quint16 {5});
    QCOMPARE(kinds(*days), words("incomplete-day,out-of-range"));
}

void TestPortalFaults::reportsDayValuesThatDifferFromTheirHours()
{
    QVERIFY_RESULT(m_portal->hours("Gene/Sistema", "'Sistema'", "2026-06-01", constant(10000)));
    QVERIFY_RESULT(m_portal->day("Gene/Sistema", "'Sistema'", "2026-06-01", 200));
    const Result<ChartData> days = chart(ask("Gene/Sistema", "2026-06-01", "2026-06-01", Step::Day));
    QVERIFY_RESULT(days);
    QCOMPARE(days->series[0].values[0], 200.0);
    QCOMPARE(kinds(*days), words("day-differs"));
}

void TestPortalFaults::multipliesProvenFractions()
{
    for (int day = 1; day <= 28; ++day)
        QVERIFY_RESULT(m_portal->day("PorcVoluUtilDiar/Sistema", "'Sistema'",
                                     "2024-02-" + QByteArray::number(day).rightJustified(2, '0'), 0.50353,
                                     "'%'"));
    const Result<ChartData> days =
        chart(ask("PorcVoluUtilDiar/Sistema", "2024-02-10", "2024-02-11", Step::Day));
    QVERIFY_RESULT(days);
    QVERIFY(close(days->series[0].values[0], 50.353));
    QCOMPARE(kinds(*days), words("percent-scaled"));
}

void TestPortalFaults::leavesUnprovenFractions()
{
    // One value of the series, far outside the range that is asked for, is too large for a fraction.
    for (int day = 1; day <= 28; ++day)
        QVERIFY_RESULT(m_portal->day("PorcVoluUtilDiar/Embalse", "'PENOL'",
                                     "2024-02-" + QByteArray::number(day).rightJustified(2, '0'), 0.9,
                                     "'%'"));
    QVERIFY_RESULT(m_portal->day("PorcVoluUtilDiar/Embalse", "'ITUANGO'", "2020-01-01", 104.7, "'%'"));
    const Result<ChartData> days =
        chart(ask("PorcVoluUtilDiar/Embalse", "2024-02-10", "2024-02-11", Step::Day));
    QVERIFY_RESULT(days);
    QCOMPARE(days->series[0].values[0], 0.9);
    QCOMPARE(kinds(*days), words("percent-unproven"));
    // Too few values to prove anything.
    QVERIFY_RESULT(m_portal->run("DELETE FROM metrics WHERE recurso = 'ITUANGO' OR fecha > '2024-02-10'"));
    const Result<ChartData> few =
        chart(ask("PorcVoluUtilDiar/Embalse", "2024-02-10", "2024-02-10", Step::Day));
    QVERIFY_RESULT(few);
    QCOMPARE(kinds(*few), words("percent-unproven"));
}

void TestPortalFaults::convertsByLabelAndReportsMixedUnits()
{
    QVERIFY_RESULT(m_portal->plant("H1", "HIDRAULICA"));
    QVERIFY_RESULT(m_portal->hours("Gene/Recurso", "'H1'", "2026-06-01", constant(10)));
    QVERIFY_RESULT(m_portal->hours("Gene/Recurso", "'H1'", "2026-06-02", constant(10000), "'kWh'"));
    QVERIFY_RESULT(m_portal->hours("Gene/Recurso", "'H1'", "2026-06-03", constant(7), "'COP'"));
    QVERIFY_RESULT(m_portal->hours("Gene/Recurso", "'H1'", "2026-06-04", constant(8), "NULL"));
    for (const Grouping grouping : {Grouping::Code, Grouping::Source}) {
        const Result<ChartData> hours =
            chart(ask("Gene/Recurso", "2026-06-01", "2026-06-04", Step::Hour, grouping));
        QVERIFY_RESULT(hours);
        QCOMPARE(hours->series[0].values[0], 10.0);
        QVERIFY(close(hours->series[0].values[24], 10));
        QCOMPARE(hours->series[0].values[48], 7.0);
        QCOMPARE(hours->series[0].values[72], 8.0);
        QCOMPARE(kinds(*hours), words("unit-mixed,unit-mixed"));
        QCOMPARE(hours->findings[0].rows, 24);
    }
}

void TestPortalFaults::reportsCapacityInKilowatts()
{
    QVERIFY_RESULT(m_portal->day("CapEfecNeta/Recurso", "'SNCR'", "2026-06-01", 1240000, "'MW'"));
    const Result<ChartData> days = chart(ask("CapEfecNeta/Recurso", "2026-06-01", "2026-06-01", Step::Day));
    QVERIFY_RESULT(days);
    QCOMPARE(days->series[0].values[0], 1240000.0); // never repaired by magnitude
    QCOMPARE(kinds(*days), words("out-of-range"));
    QVERIFY(days->findings[0].text.contains(u"1300"));
}

void TestPortalFaults::reportsHalfConvertedSeries()
{
    for (int day = 1; day <= 6; ++day)
        QVERIFY_RESULT(m_portal->day("CapEfecNeta/Recurso", "'SNCR'", "2026-06-0" + QByteArray::number(day),
                                     day <= 3 ? 900 : 900000, "'MW'"));
    const Result<ChartData> days = chart(ask("CapEfecNeta/Recurso", "2026-06-01", "2026-06-06", Step::Day));
    QVERIFY_RESULT(days);
    QCOMPARE(kinds(*days), words("unit-mixed,out-of-range"));
    QCOMPARE(days->findings[0].rows, 1);
    QVERIFY(days->findings[0].text.contains(u"SNCR") && days->findings[0].text.contains(u"2026-06-04"));
}

void TestPortalFaults::keepsNegativesZerosAndExtremes()
{
    QVERIFY_RESULT(
        m_portal->hours("RestAliv/Sistema", "'Sistema'", "2020-01-01", {-5, 0, 1e300, -1e300}, "'MCOP'"));
    const Result<ChartData> hours = chart(ask("RestAliv/Sistema", "2020-01-01", "2020-01-01"));
    QVERIFY_RESULT(hours);
    QCOMPARE(hours->series[0].values[0], -5.0);
    QCOMPARE(hours->series[0].values[1], 0.0);
    QCOMPARE(hours->series[0].values[2], 1e300);
    QVERIFY(std::isnan(hours->series[0].values[4]));
    QVERIFY_RESULT(m_portal->day("VoluUtilDiarEner/Embalse", "'ITUANGO'", "2026-06-01", 66.2));
    const Result<ChartData> days =
        chart(ask("VoluUtilDiarEner/Embalse", "2026-06-01", "2026-06-01", Step::Day));
    QVERIFY_RESULT(days);
    QCOMPARE(days->series[0].values[0], 66.2);
}

void TestPortalFaults::showsNaNAsGap()
{
    QVERIFY_RESULT(m_portal->run(
        "INSERT INTO metrics_hourly (fecha, metrica, entidad, recurso, hora, valor_mwh) VALUES"
        " ('2026-06-01', 'Gene', 'Recurso', 'H1', 1, 'NaN'), ('2026-06-01', 'Gene', 'Recurso', 'H1', 2,"
        " 'Infinity'), ('2026-06-01', 'Gene', 'Recurso', 'H1', 3, 4)"));
    const Result<ChartData> hours = chart(ask("Gene/Recurso", "2026-06-01", "2026-06-01"));
    QVERIFY_RESULT(hours);
    QVERIFY(std::isnan(hours->series[0].values[0]) && std::isnan(hours->series[0].values[1]));
    QCOMPARE(hours->series[0].values[2], 4.0);
    QCOMPARE(kinds(*hours), words("not-a-number"));
    QCOMPARE(hours->findings[0].rows, 2);
}

void TestPortalFaults::saysWhichTableIsMissing()
{
    const Result<std::unique_ptr<db::Connection>> empty = m_cluster.freshConnection();
    QVERIFY_RESULT(empty);
    const auto metrics = std::make_shared<const MetricTable>(testMetrics());
    PgGenerationSource source(**empty, metrics);
    for (const Grouping grouping : {Grouping::Code, Grouping::Source}) {
        const Result<ChartData> data =
            source.chart(ask("Gene/Recurso", "2026-06-01", "2026-06-01", Step::Hour, grouping));
        QVERIFY(!data);
        QCOMPARE(data.error().code, ErrorCode::NotFound);
        QVERIFY(data.error().message.contains(u"metrics_hourly")
                || data.error().message.contains(u"catalogos"));
    }
    const Result<std::vector<FreshnessInfo>> freshness = source.freshness();
    QVERIFY(!freshness);
    QCOMPARE(freshness.error().code, ErrorCode::NotFound);
}

void TestPortalFaults::saysWhichRightIsMissing()
{
    QVERIFY_RESULT(m_portal->run("REVOKE SELECT ON metrics_hourly FROM reader"));
    const Result<ChartData> data = chart(ask("Gene/Recurso", "2026-06-01", "2026-06-01"));
    QVERIFY_RESULT(m_portal->run("GRANT SELECT ON metrics_hourly TO reader"));
    QVERIFY(!data);
    QCOMPARE(data.error().code, ErrorCode::PermissionDenied);
    QVERIFY(data.error().message.contains(u"metrics_hourly"));
    QVERIFY_RESULT(chart(ask("Gene/Recurso", "2026-06-01", "2026-06-01"))); // nothing is left broken
}

QTEST_GUILESS_MAIN(TestPortalFaults)
#include "tst_portalfaults.moc"
