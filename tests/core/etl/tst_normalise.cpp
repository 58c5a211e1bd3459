#include "core/etl/normalise.h"
#include "tests/core/etl/samples.h"
#include "tests/support/failonwarnings.h"
#include "tests/support/verifyresult.h"

#include <QTest>

#include <cmath>
#include <numeric>

using namespace vigia;
using namespace vigia::etl;

namespace {

const QString System = QStringLiteral("Sistema");
const QDate Day {2026, 6, 1};

std::vector<double> hours(double value)
{
    return std::vector<double>(24, value);
}

Batch normalised(xm::Document document, const Rule& rule)
{
    auto batch = normalise(std::move(document), rule);
    if (!batch)
        qFatal("%s", qPrintable(batch.error().message));
    return std::move(*batch);
}

Batch sample(const char* file, const char* id)
{
    return normalised(test::sampleDocument(QString::fromLatin1(file)), test::rule(QString::fromLatin1(id)));
}

double daySum(const Batch& batch, QDate day)
{
    double sum = 0;
    for (size_t i = 0; i < batch.days.size(); ++i)
        if (batch.days[i] == day && !std::isnan(batch.dayValues[i]))
            sum += batch.dayValues[i];
    return sum;
}

} // namespace

class NormaliseTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { test::failOnWarnings(); }

    void readsEverySample_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("id");
        const auto row = [](const char* file, const char* id) {
            QTest::newRow(file) << QString::fromLatin1(file) << QString::fromLatin1(id);
        };
        row("AporEner_Rio_daily.json", "AporEner/Rio");
        row("AporEner_Sistema_daily.json", "AporEner/Sistema");
        row("CapEfecNeta_Recurso_daily.json", "CapEfecNeta/Recurso");
        row("CapaUtilDiarEner_Embalse_daily.json", "CapaUtilDiarEner/Embalse");
        row("CapaUtilDiarEner_Sistema_daily.json", "CapaUtilDiarEner/Sistema");
        row("CargoUsoSTN_Sistema_monthly_SHAPE_ONLY.json", "CargoUsoSTN/Sistema");
        row("DemaCome_Sistema_hourly.json", "DemaCome/Sistema");
        row("DemaReal_Sistema_hourly.json", "DemaReal/Sistema");
        row("DemaSIN_Sistema_daily.json", "DemaSIN/Sistema");
        row("Gene_Recurso_hourly.json", "Gene/Recurso");
        row("Gene_Sistema_hourly.json", "Gene/Sistema");
        row("PorcVoluUtilDiar_Sistema_daily.json", "PorcVoluUtilDiar/Sistema");
        row("PrecBolsNaci_Sistema_hourly.json", "PrecBolsNaci/Sistema");
        row("VoluUtilDiarEner_Embalse_daily.json", "VoluUtilDiarEner/Embalse");
        row("VoluUtilDiarEner_Sistema_daily.json", "VoluUtilDiarEner/Sistema");
    }

    void readsEverySample()
    {
        QFETCH(QString, file);
        QFETCH(QString, id);
        const Batch batch = normalised(test::sampleDocument(file), test::rule(id));
        QVERIFY(batch.elements() > 0);
        QVERIFY(batch.rejected.empty());
        for (const DataFinding& finding : batch.findings)
            QFAIL(qPrintable(finding.kind % u' ' % finding.code));
        for (const double value : batch.dayValues)
            QVERIFY(!std::isnan(value));
    }

    void anEmptyDocumentIsNoRows()
    {
        const Batch batch = sample("empty_Items.json", "Gene/Sistema");
        QCOMPARE(batch.elements(), 0);
        QVERIFY(batch.rejected.empty());
    }

    void givesTheKnownFigures()
    {
        const Batch gene = sample("Gene_Sistema_hourly.json", "Gene/Sistema");
        QCOMPARE(test::dayValue(gene, System, Day), 252.97857393);
        QCOMPARE(test::dayValue(gene, System, QDate(2026, 6, 7)), 209.84310722);
        QCOMPARE(test::hourValue(gene, System, Day, 1), 8982.03946);
        const Batch demand = sample("DemaCome_Sistema_hourly.json", "DemaCome/Sistema");
        QCOMPARE(test::dayValue(demand, System, QDate(2020, 1, 1)), 155.50208822);
        // 8.1 and 8.2: the same reservoirs in GWh and in per cent
        const QDate october(2024, 10, 1);
        QCOMPARE(test::dayValue(sample("VoluUtilDiarEner_Sistema_daily.json", "VoluUtilDiarEner"), System,
                                october),
                 8740.5339);
        QCOMPARE(test::dayValue(sample("PorcVoluUtilDiar_Sistema_daily.json", "PorcVoluUtilDiar"), System,
                                october),
                 50.353);
    }

    void reservoirsAddUpToTheSystem()
    {
        const Batch capacity = sample("CapaUtilDiarEner_Embalse_daily.json", "CapaUtilDiarEner/Embalse");
        QCOMPARE(capacity.elements(), 24);
        QVERIFY(std::abs(daySum(capacity, Day) - 16930.501378) < 1e-9);
        const Batch system = sample("CapaUtilDiarEner_Sistema_daily.json", "CapaUtilDiarEner/Sistema");
        QCOMPARE(test::dayValue(system, System, Day), 16930.501378);
    }

    void doesNotClipAReservoirAboveItsCapacity()
    {
        const Batch volume = sample("VoluUtilDiarEner_Embalse_daily.json", "VoluUtilDiarEner/Embalse");
        const Batch capacity = sample("CapaUtilDiarEner_Embalse_daily.json", "CapaUtilDiarEner/Embalse");
        const QString ituango = QStringLiteral("ITUANGO");
        QVERIFY(test::dayValue(volume, ituango, Day) > test::dayValue(capacity, ituango, Day));
    }

    void keepsReservoirsApart()
    {
        // 8.15: PORCE II is inside PORCE III
        const Batch capacity = sample("CapaUtilDiarEner_Embalse_daily.json", "CapaUtilDiarEner/Embalse");
        const double second = test::dayValue(capacity, QStringLiteral("PORCE II"), Day);
        const double third = test::dayValue(capacity, QStringLiteral("PORCE III"), Day);
        QVERIFY(!std::isnan(second) && !std::isnan(third) && second != third);
        const Rule rule = test::rule(QStringLiteral("VoluUtilDiarEner/Embalse"));
        QCOMPARE(storedKey({QStringLiteral("  Porce  II "), {}}, rule), QStringLiteral("PORCE II"));
    }

    void capacityIsMegawatts()
    {
        const Batch capacity = sample("CapEfecNeta_Recurso_daily.json", "CapEfecNeta/Recurso"); // 8.3
        QCOMPARE(test::dayValue(capacity, QStringLiteral("SNCR"), Day), 1240.0);
        QCOMPARE(capacity.elements(), 71);
    }

    void waterIsCubicHectometres()
    {
        const Rule rule =
            test::rule(QStringLiteral("DescMasa/Embalse")); // 8.4, though the catalogue says Miles m3
        const Batch batch =
            normalised(test::document(rule, QStringLiteral("MUNA"), Day, {380063660, 12000}), rule);
        QCOMPARE(test::dayValue(batch, QStringLiteral("MUNA"), Day), 380.06366);
        QCOMPARE(test::dayValue(batch, QStringLiteral("MUNA"), Day.addDays(1)), 0.012);
    }

    void restrictionsAreSummedAndMayBeNegative()
    {
        const Rule rule = test::rule(QStringLiteral("RestAliv")); // 8.5
        std::vector<double> values = hours(100e6);
        values[3] = -78e6;
        values[4] = 0;
        const Batch batch = normalised(test::document(rule, System, Day, values), rule);
        QCOMPARE(test::dayValue(batch, System, Day), 2122.0);
        QCOMPARE(test::hourValue(batch, System, Day, 4), -78.0);
        QCOMPARE(test::hourValue(batch, System, Day, 5), 0.0);
        QCOMPARE(test::findings(batch, findingkind::OutOfRange), 0);
    }

    void pricesAreMeansAndNeverScaled()
    {
        const Batch batch = sample("PrecBolsNaci_Sistema_hourly.json", "PrecBolsNaci"); // 8.6 and 8.7
        const double highest = std::accumulate(batch.hours.begin(), batch.hours.end(), 0.0,
                                               [](double a, double b) { return std::max(a, b); });
        QCOMPARE(highest, 2674.77761);
        const QDate first(2024, 10, 1);
        QCOMPARE(test::hourValue(batch, System, first, 1), 943.08555);
        double sum = 0;
        for (int hour = 1; hour <= 24; ++hour)
            sum += test::hourValue(batch, System, first, hour);
        QVERIFY(std::abs(test::dayValue(batch, System, first) - sum / 24) < 1e-9);
        QCOMPARE(test::findings(batch, findingkind::OutOfRange), 0);
    }

    void anEmptyDayOfDemandIsUnknown()
    {
        const Rule rule = test::rule(QStringLiteral("DemaReal")); // 8.11
        const Batch batch = normalised(test::document(rule, System, Day, hours(NoValue)), rule);
        QVERIFY(std::isnan(test::dayValue(batch, System, Day)));
        QCOMPARE(test::findings(batch, findingkind::IncompleteDay), 1);
    }

    void aPartialDayOfDemandKeepsItsHoursOnly()
    {
        const Rule rule = test::rule(QStringLiteral("DemaReal"));
        std::vector<double> values = hours(9e6);
        values[23] = NoValue;
        const Batch batch = normalised(test::document(rule, System, Day, values), rule);
        QVERIFY(std::isnan(test::dayValue(batch, System, Day)));
        QCOMPARE(test::hourValue(batch, System, Day, 23), 9000.0);
        QVERIFY(std::isnan(test::hourValue(batch, System, Day, 24)));
        QCOMPARE(batch.hoursPresent.front(), qint8 {23});
        QCOMPARE(batch.findings.front().value, 23.0);
    }

    void anIdlePlantIsZero()
    {
        const Rule rule = test::rule(QStringLiteral("Gene/Recurso"));
        const Batch batch =
            normalised(test::document(rule, QStringLiteral("TCBE"), Day, hours(NoValue)), rule);
        QCOMPARE(test::dayValue(batch, QStringLiteral("TCBE"), Day), 0.0);
        QVERIFY(std::isnan(test::hourValue(batch, QStringLiteral("TCBE"), Day, 1)));
    }

    void availabilityIsAMeanOverAllHours()
    {
        const Rule rule = test::rule(QStringLiteral("DispoReal/Recurso"));
        std::vector<double> values = hours(NoValue);
        values[0] = 240000;
        const Batch batch = normalised(test::document(rule, QStringLiteral("SNFR"), Day, values), rule);
        QCOMPARE(test::dayValue(batch, QStringLiteral("SNFR"), Day), 10.0);
    }

    void agentsAreSummedFromWhatIsThere()
    {
        const Rule rule = test::rule(QStringLiteral("DemaReal/Agente"));
        std::vector<double> values = hours(NoValue);
        values[5] = 2000;
        values[6] = 0;
        const Batch batch = normalised(test::document(rule, QStringLiteral("EDIC"), Day, values), rule);
        QCOMPARE(test::dayValue(batch, QStringLiteral("EDIC"), Day), 0.002);
        QCOMPARE(test::hourValue(batch, QStringLiteral("EDIC"), Day, 7), 0.0);
        QCOMPARE(batch.hoursPresent.front(), qint8 {2});
    }

    void monthsAreStoredOnTheirFirstDay()
    {
        const Rule rule = test::rule(QStringLiteral("CargoUsoSTN"));
        const Batch batch = normalised(test::document(rule, System, QDate(2025, 1, 15), {350e9}), rule);
        QCOMPARE(test::dayValue(batch, System, QDate(2025, 1, 1)), 350000.0);
        const auto inside = normalise(test::document(rule, System, QDate(2025, 1, 1), {350e9}), rule,
                                      DayRange {QDate(2025, 1, 10), QDate(2025, 1, 20)});
        QVERIFY_RESULT(inside);
        QCOMPARE(inside->elements(), 1);
    }

    void theSystemHasOneKey()
    {
        const Rule rule = test::rule(QStringLiteral("Gene")); // 8.13
        for (const char* spelling : {"Sistema", "_SISTEMA_", "SISTEMA", ""}) {
            const Batch batch =
                normalised(test::document(rule, QString::fromLatin1(spelling), Day, hours(1e7)), rule);
            QCOMPARE(batch.codes.front(), QByteArray("Sistema"));
        }
    }

    void twoSpellingsOfOneSeriesAreRejectedOnce()
    {
        const Rule rule = test::rule(QStringLiteral("Gene"));
        xm::Document document = test::document(rule, System, Day, hours(1e7));
        document.keys.push_back({QStringLiteral("_SISTEMA_"), {}});
        document.days.push_back(Day);
        document.keyIndex.push_back(1);
        const auto later = hours(1.1e7);
        document.values.insert(document.values.end(), later.begin(), later.end());
        const Batch batch = normalised(document, rule);
        QCOMPARE(batch.elements(), 1);
        QCOMPARE(test::dayValue(batch, System, Day), 264.0);
        QCOMPARE(batch.rejected.size(), size_t {1});
        QCOMPARE(batch.rejected.front().reason, QString::fromLatin1(rejectreason::Duplicate));
    }

    void joinsSubkeys()
    {
        const Rule market = test::rule(QStringLiteral("DemaCome/MercadoComercializacion"));
        QCOMPARE(storedKey({QStringLiteral("ANTIOQUIA"), QStringLiteral("MarketType=REGULADO")}, market),
                 QStringLiteral("ANTIOQUIA|REGULADO"));
        const Rule ciiu = test::rule(QStringLiteral("DemaComeNoReg/CIIU"));
        QCOMPARE(
            storedKey({QStringLiteral("0111"), QStringLiteral("Activity=CULTIVO;Subactivity=A=B")}, ciiu),
            QStringLiteral("0111|CULTIVO|A=B"));
    }

    void cutsLongKeysApart()
    {
        const Rule rule = test::rule(QStringLiteral("DemaComeNoReg/CIIU"));
        const QString text(200, u'ñ');
        bool isShortened = false;
        const QString one = storedKey({text, QStringLiteral("Activity=A")}, rule, &isShortened);
        const QString two = storedKey({text, QStringLiteral("Activity=B")}, rule);
        QVERIFY(isShortened);
        QCOMPARE(one.size(), 100);
        QVERIFY(one != two);
        const Batch batch = normalised(test::document(rule, text, Day, hours(1)), rule);
        QCOMPARE(test::findings(batch, findingkind::LongKey), 1);
    }

    void rejectsKeysThatCannotBeStored_data()
    {
        QTest::addColumn<QString>("code");
        QTest::newRow("empty") << QString();
        QTest::newRow("blank") << QStringLiteral(" \u00a0 ");
        QTest::newRow("zero byte") << QStringLiteral("A") + QChar(0) + QStringLiteral("B");
        QTest::newRow("half a surrogate") << QStringLiteral("A") + QChar(0xd800);
    }

    void rejectsKeysThatCannotBeStored()
    {
        QFETCH(QString, code);
        const Rule rule = test::rule(QStringLiteral("Gene/Recurso"));
        const Batch batch = normalised(test::document(rule, code, Day, hours(1)), rule);
        QCOMPARE(batch.elements(), 0);
        QCOMPARE(batch.rejected.size(), size_t {1});
        QCOMPARE(batch.rejected.front().reason, QString::fromLatin1(rejectreason::BadKey));
    }

    void rejectsWhatIsNotFinite()
    {
        const Rule rule = test::rule(QStringLiteral("Gene/Recurso"));
        std::vector<double> values = hours(1000);
        values[2] = std::numeric_limits<double>::infinity();
        Batch batch = normalised(test::document(rule, QStringLiteral("GVIO"), Day, values), rule);
        QVERIFY(std::isnan(test::hourValue(batch, QStringLiteral("GVIO"), Day, 3)));
        QCOMPARE(batch.rejected.front().hour, 3);
        QCOMPARE(test::dayValue(batch, QStringLiteral("GVIO"), Day), 0.023);
        batch = normalised(test::document(rule, QStringLiteral("GVIO"), Day, hours(1e308)), rule);
        QVERIFY(std::isnan(test::dayValue(batch, QStringLiteral("GVIO"), Day)));
        QCOMPARE(batch.rejected.size(), size_t {1});
    }

    void flagsWhatIsOutOfRangeAndKeepsIt()
    {
        const Rule rule = test::rule(QStringLiteral("Gene"));
        const Batch batch = normalised(test::document(rule, System, Day, hours(1e9)), rule);
        QCOMPARE(test::dayValue(batch, System, Day), 24000.0);
        QCOMPARE(test::findings(batch, findingkind::OutOfRange), 1);
        QCOMPARE(batch.findings.front().value, 24000.0);
    }

    void rejectsDaysThatWereNotAskedFor()
    {
        const Rule rule = test::rule(QStringLiteral("DemaSIN"));
        const auto batch = normalise(test::document(rule, System, Day, {2e8, 2e8, 2e8}), rule,
                                     DayRange {Day.addDays(1), Day.addDays(1)});
        QVERIFY_RESULT(batch);
        QCOMPARE(batch->elements(), 1);
        QCOMPARE(batch->rejected.size(), size_t {2});
        QCOMPARE(batch->rejected.front().reason, QString::fromLatin1(rejectreason::OutsideRange));
    }

    void keepsTheParsersRejects()
    {
        const Rule rule = test::rule(QStringLiteral("DemaSIN"));
        xm::Document document = test::document(rule, System, Day, {2e8});
        document.rejected.push_back({Day, System, 0, QStringLiteral("12,5"), QStringLiteral("not-a-number")});
        document.rejectedMore = 7;
        const Batch batch = normalised(document, rule);
        QCOMPARE(batch.rejected.size(), size_t {1});
        QCOMPARE(batch.rejectedMore, 7);
    }

    void refusesAnotherDocument_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QByteArray>("errorClass");
        QTest::newRow("metric") << QStringLiteral("GeneIdea") << QByteArray("OtherMetric");
        QTest::newRow("entity") << QStringLiteral("Gene/Recurso") << QByteArray("OtherEntity");
    }

    void refusesAnotherDocument()
    {
        QFETCH(QString, id);
        QFETCH(QByteArray, errorClass);
        const auto batch =
            normalise(test::sampleDocument(QStringLiteral("Gene_Sistema_hourly.json")), test::rule(id));
        QVERIFY(!batch);
        QCOMPARE(batch.error().className(), errorClass);
    }

    void refusesDailyFiguresOfAnHourlyMetric()
    {
        xm::Document document = test::document(test::rule(QStringLiteral("DemaSIN")), System, Day, {1});
        document.metricId = QStringLiteral("Gene"); // 8.9
        const auto batch = normalise(std::move(document), test::rule(QStringLiteral("Gene")));
        QVERIFY(!batch);
        QCOMPARE(batch.error().className(), QByteArray("OtherKind"));
    }

    void hoursAreTheNearestDecimals()
    {
        const Rule rule = test::rule(QStringLiteral("Gene/Recurso"));
        const Batch batch =
            normalised(test::document(rule, QStringLiteral("ALBG"), Day, hours(281632.7)), rule);
        QCOMPARE(QString::number(test::hourValue(batch, QStringLiteral("ALBG"), Day, 1), 'g', 17).left(8),
                 QStringLiteral("281.6327"));
        QVERIFY(test::hourValue(batch, QStringLiteral("ALBG"), Day, 1) == 281.6327);
    }
};

QTEST_GUILESS_MAIN(NormaliseTest)
#include "tst_normalise.moc"
