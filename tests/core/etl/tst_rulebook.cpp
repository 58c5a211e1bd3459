#include "core/etl/rulebook.h"
#include "tests/core/etl/samples.h"
#include "tests/support/failonwarnings.h"
#include "tests/support/verifyresult.h"

#include <QTest>

using namespace vigia;
using namespace vigia::etl;

namespace {

const QByteArray SmallTable = R"([defaults]
days_per_call = 30
lag = 3
refetch = 10
history = 2000-01-01
queue = "etl"

[unit]
energy = { api = "kWh", day = "GWh", day_factor = 1e-6, hour = "MWh", hour_factor = 1e-3 }
flow = { api = "m3/s", day = "m3/s", day_factor = 1 }

[[metric]]
id = "Gene"
name = "Generación"
type = "hourly"
unit = "energy"
aggregation = "sum"
entities = [
  { id = "Sistema", range = [80, 330], complete = true },
  { id = "Recurso", range = [0, 32], empty_is_zero = true, days_per_call = 7 },
]
)";

QByteArray changed(const QByteArray& from, const QByteArray& to)
{
    return QByteArray(SmallTable).replace(from, to);
}

} // namespace

class RuleBookTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { test::failOnWarnings(); }

    void agreesWithTheCatalogue()
    {
        const auto book = RuleBook::builtIn();
        QVERIFY_RESULT(book);
        const auto findings =
            book->checkAgainst(test::sampleList(QStringLiteral("ListadoMetricas_Sistema_lists.json")));
        for (const RuleFinding& finding : findings)
            QFAIL(qPrintable(finding.text));
        QCOMPARE(book->rules().size(), size_t {183});
        QCOMPARE(book->lists().size(), size_t {5});
    }

    void tellsWhereTheCatalogueDisagrees()
    {
        const auto book = RuleBook::builtIn();
        QVERIFY_RESULT(book);
        auto catalogue = test::sampleList(QStringLiteral("ListadoMetricas_Sistema_lists.json"));
        const int metric = catalogue.column(QLatin1String("MetricId"));
        const int type = catalogue.column(QLatin1String("Type"));
        const int unit = catalogue.column(QLatin1String("MetricUnits"));
        const int days = catalogue.column(QLatin1String("MaxDays"));
        QVERIFY(metric >= 0 && type >= 0 && unit >= 0 && days >= 0);
        for (QStringList& row : catalogue.rows) {
            if (row[metric] == u"DemaSIN")
                row[type] = QStringLiteral("HourlyEntities");
            if (row[metric] == u"DemaMaxPot")
                row[unit] = QStringLiteral("MW");
            if (row[metric] == u"DemaOR")
                row[days] = QStringLiteral("3");
            if (row[metric] == u"FAZNI")
                row[metric] = QStringLiteral("FAZNI2");
        }
        QStringList kinds;
        for (const RuleFinding& finding : book->checkAgainst(catalogue)) {
            kinds += finding.kind % u' ' % finding.metric;
            QVERIFY(finding.text.contains(finding.metric));
        }
        kinds.sort();
        QCOMPARE(kinds,
                 QStringList({QStringLiteral("days-per-call DemaOR"), QStringLiteral("no-rule FAZNI2"),
                              QStringLiteral("not-in-catalogue FAZNI"), QStringLiteral("type DemaSIN"),
                              QStringLiteral("unit DemaMaxPot")}));
    }

    void anEmptyCatalogueIsNoCrash()
    {
        const auto book = RuleBook::builtIn();
        QVERIFY_RESULT(book);
        QCOMPARE(book->checkAgainst({}).size(), book->rules().size() + book->lists().size());
    }

    void everyRuleFitsThePortalsColumns()
    {
        const auto book = RuleBook::builtIn();
        QVERIFY_RESULT(book);
        for (const Rule& rule : book->rules()) {
            QVERIFY2(!rule.unit.isEmpty() && rule.unit.size() <= 10, qPrintable(rule.id()));
            QVERIFY2(rule.hourUnit.size() <= 10, qPrintable(rule.id()));
            QCOMPARE(rule.hourUnit.isEmpty(), rule.endpoint != xm::Endpoint::Hourly);
            QVERIFY2(rule.historyFrom.isValid() && !rule.name.isEmpty(), qPrintable(rule.id()));
        }
    }

    void correctsThePortal_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<double>("factor");
        QTest::addColumn<xm::Endpoint>("endpoint");
        QTest::addColumn<bool>("isMean");
        using xm::Endpoint;
        const auto row = [](const char* id, const char* unit, double factor, Endpoint endpoint,
                            bool isMean = false) {
            QTest::newRow(id) << QString::fromLatin1(id) << QString::fromUtf8(unit) << factor << endpoint
                              << isMean;
        };
        // xm-api 8.1: kWh, never Wh
        row("VoluUtilDiarEner/Sistema", "GWh", 1e-6, Endpoint::Daily);
        row("PerdidasEner/Sistema", "GWh", 1e-6, Endpoint::Hourly);
        // 8.2: fractions
        row("PorcVoluUtilDiar/Embalse", "%", 100, Endpoint::Daily);
        row("PorcApor/Rio", "%", 100, Endpoint::Daily);
        // 8.3: kW
        row("CapEfecNeta/Recurso", "MW", 1e-3, Endpoint::Daily);
        row("DispoReal/Recurso", "MW", 1e-3, Endpoint::Hourly, true);
        // 8.4: m3
        row("VoluUtilDiarMasa/Embalse", "hm3", 1e-6, Endpoint::Daily);
        row("DescMasa/Embalse", "hm3", 1e-6, Endpoint::Daily);
        // 8.5: money is summed
        row("RestAliv/Sistema", "MCOP", 1e-6, Endpoint::Hourly);
        // 8.6: prices are never scaled
        row("PrecBolsNaci/Sistema", "COP/kWh", 1, Endpoint::Hourly, true);
        row("CostMargDesp/Sistema", "COP/kWh", 1, Endpoint::Hourly, true);
        row("MaxPrecOferNal/Sistema", "COP/kWh", 1, Endpoint::Hourly, true);
        // 8.9: daily, not hourly, and the other way round
        row("PrecEscaMarg/Sistema", "COP/kWh", 1, Endpoint::Daily);
        row("PPPrecBolsNaci/Sistema", "COP/kWh", 1, Endpoint::Daily);
        row("RespComerAGC/Sistema", "MCOP", 1e-6, Endpoint::Hourly);
        row("ConsCombustibleMBTU/Recurso", "MBTU", 1, Endpoint::Hourly);
        // 8.10: as it comes
        row("ComContRespEner/Recurso", "COP", 1, Endpoint::Daily);
        row("FAER/Sistema", "MCOP", 1e-6, Endpoint::Monthly);
    }

    void correctsThePortal()
    {
        QFETCH(QString, id);
        QFETCH(QString, unit);
        QFETCH(double, factor);
        QFETCH(xm::Endpoint, endpoint);
        QFETCH(bool, isMean);
        const Rule rule = test::rule(id);
        QCOMPARE(rule.unit, unit);
        QCOMPARE(rule.factor, factor);
        QCOMPARE(rule.endpoint, endpoint);
        QCOMPARE(rule.aggregation == Aggregation::Mean, isMean);
        if (unit == u"COP/kWh" && endpoint == xm::Endpoint::Hourly) {
            QCOMPARE(rule.hourUnit, unit);
            QCOMPARE(rule.hourFactor, 1.0);
        }
    }

    void keepsWhatThePortalsRangesDelete()
    {
        // 8.7: 2,674.78 COP/kWh, 250 GWh of demand, 8,740 GWh of reserve and 60 % more than nothing are real
        QVERIFY(test::rule(QStringLiteral("PrecBolsNaci")).rangeMax >= 2674.78);
        QVERIFY(test::rule(QStringLiteral("DemaCome")).rangeMax >= 260);
        QVERIFY(test::rule(QStringLiteral("DemaCome")).rangeMin <= 113);
        QVERIFY(test::rule(QStringLiteral("VoluUtilDiarEner")).rangeMin <= 4900);
        QVERIFY(test::rule(QStringLiteral("PorcVoluUtilDiar/Embalse")).rangeMax >= 105);
        QVERIFY(test::rule(QStringLiteral("RestAliv")).rangeMin < 0);
        QVERIFY(test::rule(QStringLiteral("ComContRespEner")).unitUnverified);
        QVERIFY(test::rule(QStringLiteral("DemaNoAtenProg")).sparse);
    }

    void findsTheMainEntity()
    {
        QCOMPARE(test::rule(QStringLiteral("Gene")).entity, QStringLiteral("Sistema"));
        QCOMPARE(test::rule(QStringLiteral("DemaOR")).entity, QStringLiteral("Agente"));
        QCOMPARE(test::rule(QStringLiteral("Gene/Recurso")).entity, QStringLiteral("Recurso"));
    }

    void hasNoDefaultRule_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QByteArray>("errorClass");
        QTest::addColumn<QString>("proposal");
        const auto row = [](const char* id, const char* errorClass, const char* proposal) {
            QTest::newRow(id) << QString::fromUtf8(id) << QByteArray(errorClass)
                              << QString::fromUtf8(proposal);
        };
        row("GeneReal", "UnknownMetric", "Gene"); // 8.8: names the API does not have
        row("DemaEner", "UnknownMetric", "DemaCome");
        row("CapEfecNeto", "UnknownMetric", "CapEfecNeta");
        row("gene", "UnknownMetric", "Gene");
        row("AporEner/Recurso", "UnknownEntity", "Sistema, Rio");
        row("DemaNoAtenProg/SubArea", "UnknownEntity", "Subarea");
        row("CostRecPos/Subarea", "UnknownEntity", "SubArea");
        row("Gene/", "InvalidData", "METRIC/ENTITY");
        row("", "UnknownMetric", "");
        row("/", "InvalidData", "");
        row("Gene/Sistema/x", "UnknownEntity", "Sistema");
        row("'; DROP TABLE metrics; --", "UnknownMetric", "");
        row("ListadoRecursos", "UnknownMetric", "ListadoRecursos");
    }

    void hasNoDefaultRule()
    {
        QFETCH(QString, id);
        QFETCH(QByteArray, errorClass);
        QFETCH(QString, proposal);
        const auto book = RuleBook::builtIn();
        QVERIFY_RESULT(book);
        const auto rule = book->find(id);
        QVERIFY(!rule);
        QCOMPARE(rule.error().className(), errorClass);
        QVERIFY(!rule.error().temporary);
        QVERIFY2(rule.error().message.contains(proposal), qPrintable(rule.error().message));
    }

    void aHugeNameIsAnsweredToo()
    {
        const auto book = RuleBook::builtIn();
        QVERIFY_RESULT(book);
        const auto rule = book->find(QString(1'000'000, u'G'));
        QVERIFY(!rule);
        QVERIFY(rule.error().message.size() < 400);
    }

    void readsASmallTable()
    {
        const auto book = RuleBook::fromToml(SmallTable, QStringLiteral("small.toml"));
        QVERIFY_RESULT(book);
        QCOMPARE(book->rules().size(), size_t {2});
        const auto plants = book->find(QStringLiteral("Gene/Recurso"));
        QVERIFY_RESULT(plants);
        QCOMPARE(plants->daysPerCall, 7);
        QCOMPARE(plants->rangeMax, 32.0);
        QVERIFY(plants->emptyIsZero && !plants->complete && !plants->main);
        QCOMPARE(book->find(QStringLiteral("Gene"))->daysPerCall, 30);
    }

    void refusesAWrongTable_data()
    {
        QTest::addColumn<QByteArray>("toml");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, const QByteArray& toml, const char* says) {
            QTest::newRow(name) << toml << QString::fromUtf8(says);
        };
        row("not TOML", "[[metric", "line 1");
        row("empty", "", "“unit” is missing");
        row("unknown key", changed("name =", "nmae ="), "line 14: unknown key “nmae”");
        row("unknown entity key", changed("complete", "compleet"), "line 19: unknown key “compleet”");
        row("name missing", changed("name = \"Generación\"\n", ""), "“name” is missing");
        row("name empty", changed("\"Generación\"", "\"\""), "“name” must be a text");
        row("name a number", changed("\"Generación\"", "7"), "“name” must be a text");
        row("long unit", changed("\"GWh\"", "\"gigavatios-hora\""), "longer than the 10 characters");
        row("factor zero", changed("1e-6", "0"), "line 9: “day_factor” must be a number above zero");
        row("factor negative", changed("1e-3", "-1e-3"), "“hour_factor” must be a number above zero");
        row("factor infinite", changed("1e-3", "inf"), "“hour_factor” must be a number above zero");
        row("unknown unit", changed("unit = \"energy\"", "unit = \"enrgy\""), "there is no unit “enrgy”");
        row("unit without hours", changed("unit = \"energy\"", "unit = \"flow\""), "how an hour is stored");
        row("reversed range", changed("[80, 330]", "[330, 80]"), "line 19: “range” ends below its start");
        row("range of one", changed("[80, 330]", "[80]"), "“range” must be two numbers");
        row("range nan", changed("[80, 330]", "[nan, 330]"), "“range” must be two numbers");
        row("no range", changed("range = [80, 330], ", ""), "“range” is missing");
        row("duplicate", changed("id = \"Recurso\"", "id = \"Sistema\""),
            "line 20: Gene/Sistema is there twice");
        row("bad type", changed("\"hourly\"", "\"hourlie\""), "not “hourlie”");
        row("bad aggregation", changed("\"sum\"", "\"max\""), "sum or mean");
        row("aggregation of a daily metric", changed("\"hourly\"", "\"daily\""), "for hourly metrics only");
        row("days per call zero", changed("days_per_call = 7", "days_per_call = 0"), "from 1 to 731");
        row("days per call text", changed("days_per_call = 7", "days_per_call = \"7\""), "from 1 to 731");
        row("history no date", changed("2000-01-01", "\"2000\""), "“history” must be a date");
        row("entities missing", SmallTable.left(SmallTable.indexOf("entities")), "“entities” is missing");
        row("entities empty", SmallTable.left(SmallTable.indexOf("entities")) + "entities = []\n",
            "not empty");
        row("both", changed("empty_is_zero", "complete = true, empty_is_zero"), "exclude each other");
        row("weight of nothing", changed("\"sum\"", "\"mean\"\nweight = \"Nix/Sistema\""),
            "weighted by Nix/Sistema");
        row("default missing", changed("queue = \"etl\"\n", ""), "“queue” is missing");
    }

    void refusesAWrongTable()
    {
        QFETCH(QByteArray, toml);
        QFETCH(QString, says);
        const auto book = RuleBook::fromToml(toml, QStringLiteral("small.toml"));
        QVERIFY(!book);
        QCOMPARE(book.error().code, ErrorCode::InvalidData);
        QVERIFY2(book.error().message.contains(QStringLiteral("small.toml")),
                 qPrintable(book.error().message));
        QVERIFY2(book.error().message.contains(says), qPrintable(book.error().message));
    }
};

QTEST_GUILESS_MAIN(RuleBookTest)
#include "tst_rulebook.moc"
