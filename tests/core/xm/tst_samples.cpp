#include "core/xm/parser.h"
#include "tests/core/xm/documents.h"
#include "tests/support/failonwarnings.h"
#include "tests/support/verifyresult.h"

#include <QDir>
#include <QTest>

#include <cmath>

using namespace vigia;
using namespace vigia::xm;
using test::daySum;
using test::sample;
using test::valuesOf;

namespace {

const QDate June1(2026, 6, 1);
const QDate October1(2024, 10, 1);

/// Figures are asked for to the last digit that the documents print.
bool isNear(double actual, double expected)
{
    return std::abs(actual - expected) <= 1e-9 * std::max(1.0, std::abs(expected));
}

int rowsWith(const ListDocument& list, const char* column, const QString& value)
{
    const int index = list.column(QLatin1String(column));
    return static_cast<int>(std::count_if(list.rows.begin(), list.rows.end(),
                                          [&](const QStringList& row) { return row.value(index) == value; }));
}

} // namespace

class TestSamples : public QObject
{
    Q_OBJECT

private slots:

    void init() { test::failOnWarnings(); }

    void parsesEverySample_data();
    void parsesEverySample();
    void readsTheSystemsGeneration();
    void readsDemand();
    void readsPlantsHourByHour();
    void keepsHighPrices();
    void readsReservoirsByName();
    void readsPlantsCapacityByCode();
    void readsRiversByName();
    void readsDailySystemFigures();
    void readsMonths();
    void readsTheFleet();
    void readsTheAgents();
    void readsTheCatalogue();
    void takesAnEmptyAnswerForNoData();
};

void TestSamples::parsesEverySample_data()
{
    QTest::addColumn<bool>("isList");
    const QDir folder(QFINDTESTDATA("../../data/xm"));
    const auto names = folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    QVERIFY(names.size() >= 21);
    for (const auto& name : names)
        QTest::newRow(qPrintable(name)) << name.contains(QLatin1String("_lists"));
}

void TestSamples::parsesEverySample()
{
    QFETCH(bool, isList);
    Parser parser;
    const auto any = parser.parseAny(sample(QTest::currentDataTag()));
    QVERIFY_RESULT(any);
    QCOMPARE(std::holds_alternative<ListDocument>(*any), isList);
    if (isList)
        return;
    const auto& document = std::get<Document>(*any);
    QVERIFY(document.rejected.empty());
    QCOMPARE(document.keyIndex.size(), document.days.size());
    QCOMPARE(document.values.size(),
             document.days.size() * static_cast<std::size_t>(document.valuesPerElement()));
}

void TestSamples::readsTheSystemsGeneration()
{
    const auto document = parseDocument(sample("Gene_Sistema_hourly.json"));
    QVERIFY_RESULT(document);
    QCOMPARE(document->metricId, QStringLiteral("Gene"));
    QCOMPARE(document->entity, QStringLiteral("Sistema"));
    QCOMPARE(document->endpoint, Endpoint::Hourly);
    QCOMPARE(document->elements(), 2);
    QCOMPARE(document->keys, (std::vector<SeriesKey> {{QStringLiteral("Sistema"), QString()}}));
    QCOMPARE(qRound64(daySum(*document, June1)), 252978574);
    QCOMPARE(qRound64(daySum(*document, QDate(2026, 6, 7))), 209843107);
}

void TestSamples::readsDemand()
{
    const auto document = parseDocument(sample("DemaCome_Sistema_hourly.json"));
    QVERIFY_RESULT(document);
    QCOMPARE(document->elements(), 30);
    QCOMPARE(qRound64(daySum(*document, QDate(2020, 1, 1))), 155502088);
    QVERIFY(isNear(document->values[0], 6601074.79));

    const auto real = parseDocument(sample("DemaReal_Sistema_hourly.json"));
    QVERIFY_RESULT(real);
    QCOMPARE(real->elements(), 4);
    const double ratio = daySum(*real, June1) / 252978574.0;
    QVERIFY(ratio > 0.987 && ratio < 0.9885);
}

void TestSamples::readsPlantsHourByHour()
{
    const auto document = parseDocument(sample("Gene_Recurso_hourly.json"));
    QVERIFY_RESULT(document);
    QCOMPARE(document->entity, QStringLiteral("Recurso"));
    QCOMPARE(document->elements(), 25);
    QCOMPARE(document->keys.size(), 25U);
    const auto albg = valuesOf(*document, QStringLiteral("ALBG"), June1);
    QCOMPARE(albg.size(), 24U);
    QVERIFY(isNear(albg[0], 281632.7));
    QVERIFY(isNear(albg[6], 282860));
    // A plant that stands still has "" in that hour, which is no figure, and no zero either.
    const auto empty = std::count_if(document->values.begin(), document->values.end(),
                                     [](double value) { return std::isnan(value); });
    QVERIFY(empty > 0);
    QCOMPARE(std::count(document->values.begin(), document->values.end(), 0.0), 0);
}

void TestSamples::keepsHighPrices()
{
    const auto document = parseDocument(sample("PrecBolsNaci_Sistema_hourly.json"));
    QVERIFY_RESULT(document);
    QCOMPARE(document->elements(), 5);
    const auto highest = *std::max_element(document->values.begin(), document->values.end());
    QVERIFY(isNear(highest, 2674.77761));
    QVERIFY(isNear(document->values[0], 943.08555));
    QVERIFY(daySum(*document, QDate(2024, 10, 19)) / 24 > 2000);
}

void TestSamples::readsReservoirsByName()
{
    const auto capacity = parseDocument(sample("CapaUtilDiarEner_Embalse_daily.json"));
    QVERIFY_RESULT(capacity);
    QCOMPARE(capacity->endpoint, Endpoint::Daily);
    QCOMPARE(capacity->keys.size(), 24U);
    QCOMPARE(qRound64(daySum(*capacity, June1)), 16930501378);

    const auto content = parseDocument(sample("VoluUtilDiarEner_Embalse_daily.json"));
    QVERIFY_RESULT(content);
    QCOMPARE(content->elements(), 48);
    const auto ituango = valuesOf(*content, QStringLiteral("ITUANGO"), June1);
    QCOMPARE(ituango, (std::vector<double> {66215800}));
    QVERIFY(ituango[0] > valuesOf(*capacity, QStringLiteral("ITUANGO"), June1).at(0));
    // PORCE II is inside PORCE III as text, and another reservoir all the same.
    QVERIFY(valuesOf(*content, QStringLiteral("PORCE II"), June1)
            != valuesOf(*content, QStringLiteral("PORCE III"), June1));
}

void TestSamples::readsPlantsCapacityByCode()
{
    const auto document = parseDocument(sample("CapEfecNeta_Recurso_daily.json"));
    QVERIFY_RESULT(document);
    QCOMPARE(document->keys.size(), 71U);
    QCOMPARE(valuesOf(*document, QStringLiteral("ALBG"), June1), (std::vector<double> {427000}));
}

void TestSamples::readsRiversByName()
{
    const auto document = parseDocument(sample("AporEner_Rio_daily.json"));
    QVERIFY_RESULT(document);
    QCOMPARE(document->entity, QStringLiteral("Rio"));
    QCOMPARE(document->keys.size(), 19U);
    QCOMPARE(document->metricName, QStringLiteral("Aportes Energía por Rio"));
    QCOMPARE(valuesOf(*document, QStringLiteral("BOGOTA N.R."), June1), (std::vector<double> {18040308.55}));
}

void TestSamples::readsDailySystemFigures()
{
    const auto content = parseDocument(sample("VoluUtilDiarEner_Sistema_daily.json"));
    QVERIFY_RESULT(content);
    QCOMPARE(valuesOf(*content, QStringLiteral("Sistema"), October1), (std::vector<double> {8740533900}));
    const auto level = parseDocument(sample("PorcVoluUtilDiar_Sistema_daily.json"));
    QVERIFY_RESULT(level);
    QCOMPARE(valuesOf(*level, QStringLiteral("Sistema"), October1), (std::vector<double> {0.50353}));
    const auto inflow = parseDocument(sample("AporEner_Sistema_daily.json"));
    QVERIFY_RESULT(inflow);
    QCOMPARE(inflow->elements(), 10);
    QCOMPARE(valuesOf(*inflow, QStringLiteral("Sistema"), October1), (std::vector<double> {151630500}));
    const auto demand = parseDocument(sample("DemaSIN_Sistema_daily.json"));
    QVERIFY_RESULT(demand);
    QCOMPARE(demand->elements(), 14);
    const auto capacity = parseDocument(sample("CapaUtilDiarEner_Sistema_daily.json"));
    QVERIFY_RESULT(capacity);
    QCOMPARE(valuesOf(*capacity, QStringLiteral("Sistema"), June1), (std::vector<double> {16930501378}));
}

void TestSamples::readsMonths()
{
    const auto document = parseDocument(sample("CargoUsoSTN_Sistema_monthly_SHAPE_ONLY.json"));
    QVERIFY_RESULT(document);
    QCOMPARE(document->endpoint, Endpoint::Monthly);
    QCOMPARE(document->elements(), 2);
    QCOMPARE(document->days[0].day(), 1);
}

void TestSamples::readsTheFleet()
{
    const auto list = parseList(sample("ListadoRecursos_Sistema_lists.json"));
    QVERIFY_RESULT(list);
    QCOMPARE(list->metricId, QStringLiteral("ListadoRecursos"));
    QCOMPARE(list->snapshot, QDate(2025, 5, 4));
    QCOMPARE(list->rows.size(), 963U);
    QCOMPARE(rowsWith(*list, "Type", QStringLiteral("SOLAR")), 711);
    QCOMPARE(rowsWith(*list, "Type", QStringLiteral("HIDRAULICA")), 159);
    QCOMPARE(rowsWith(*list, "Type", QStringLiteral("TERMICA")), 75);
    QCOMPARE(rowsWith(*list, "Type", QStringLiteral("COGENERADOR")), 12);
    QCOMPARE(rowsWith(*list, "Type", QStringLiteral("EOLICA")), 6);
    QCOMPARE(rowsWith(*list, "Disp", QStringLiteral("DESPACHADO CENTRALMENTE")), 85);
    QCOMPARE(rowsWith(*list, "state", QStringLiteral("PRUEBAS")), 83);
    QCOMPARE(list->rows[0].at(list->column(QLatin1String("Name"))), QStringLiteral("EL POPAL"));
    QCOMPARE(list->column(QLatin1String("Capacity")), -1);
}

void TestSamples::readsTheAgents()
{
    const auto list = parseList(sample("ListadoAgentes_Sistema_lists.json"));
    QVERIFY_RESULT(list);
    QCOMPARE(list->rows.size(), 529U);
    QCOMPARE(list->rows[0].at(list->column(QLatin1String("Name"))),
             QStringLiteral("COMPAÑÍA ELÉCTRICA DE SOCHAGOTA S.A. E.S.P."));
}

void TestSamples::readsTheCatalogue()
{
    const auto list = parseList(sample("ListadoMetricas_Sistema_lists.json"));
    QVERIFY_RESULT(list);
    QCOMPARE(list->rows.size(), 190U);
    QCOMPARE(list->rows[0].at(list->column(QLatin1String("MaxDays"))), QStringLiteral("31"));
}

void TestSamples::takesAnEmptyAnswerForNoData()
{
    const auto document = parseDocument(sample("empty_Items.json"));
    QVERIFY_RESULT(document);
    QCOMPARE(document->items, 0);
    QCOMPARE(document->elements(), 0);
    QCOMPARE(document->metricId, QStringLiteral("Gene"));
    const auto list = parseList(sample("empty_Items.json"));
    QVERIFY_RESULT(list);
    QVERIFY(list->rows.empty());
}

QTEST_GUILESS_MAIN(TestSamples)
#include "tst_samples.moc"
