#include "tests/core/site/standin/readback.h"
#include "tests/support/failonwarnings.h"

#include <QTest>

using namespace vigia::standin;
using namespace vigia::test;

namespace {

constexpr qint64 Unit = AmountUnit;

QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace

/// What must add up in the simulated market, to the last printed digit.
class TestStandinIdentities : public QObject
{
    Q_OBJECT

private slots:

    void init() { vigia::test::failOnWarnings(); }

    void plantsAddUpToTheSystemInEveryHour_data() { addDays(); }

    void plantsAddUpToTheSystemInEveryHour()
    {
        QFETCH(QString, day);
        for (const char* metric : {"Gene", "GeneIdea"}) {
            const QList<qint64> system = m_market.systemHours(metric, day);
            QCOMPARE(system.size(), 24);
            QCOMPARE(totals(m_market.hourly(metric, "Recurso", day)), system);
        }
    }

    void generationIsDemandPlusExchange_data() { addDays(); }

    void generationIsDemandPlusExchange()
    {
        QFETCH(QString, day);
        const qint64 imports = sumOfDay(m_market.systemHours("ImpoEner", day));
        const qint64 exports = sumOfDay(m_market.systemHours("ExpoEner", day));
        const qint64 demand = value(m_market.daily("DemaSIN", "Sistema", day), "Sistema");
        QCOMPARE(sumOfDay(m_market.systemHours("Gene", day)), demand - imports + exports);
    }

    void companiesAddUpToTheSystem_data()
    {
        QTest::addColumn<QString>("metric");
        QTest::addColumn<QString>("entity");
        for (const char* metric : {"DemaReal", "DemaCome", "DemaRealReg", "DemaRealNoReg", "DemaComeReg",
                                   "DemaComeNoReg", "PerdidasEner", "PerdidasEnerReg", "CompBolsNaciEner",
                                   "VentContEner", "CompBolsaTIEMoneda", "VentBolsaTIEEner"})
            QTest::newRow(metric) << text(metric) << text("Agente");
        QTest::newRow("markets") << text("DemaCome") << text("MercadoComercializacion");
        QTest::newRow("industries") << text("DemaComeNoReg") << text("CIIU");
        QTest::newRow("links") << text("ImpoEner") << text("Enlace");
        QTest::newRow("deviations") << text("DesvMoneda") << text("Recurso");
    }

    void companiesAddUpToTheSystem()
    {
        QFETCH(QString, metric);
        QFETCH(QString, entity);
        for (const char* day : {"2020-09-30", "2020-10-01", "2025-02-03"}) {
            const QByteArray id = metric.toLatin1();
            QCOMPARE(totals(m_market.hourly(id.constData(), entity.toLatin1().constData(), text(day))),
                     zeroed(m_market.systemHours(id.constData(), text(day))));
        }
    }

    void demandSplitsIntoItsMarkets()
    {
        const QString day = text("2021-10-05");
        const QList<qint64> all = m_market.systemHours("DemaCome", day);
        const QList<qint64> regulated = m_market.systemHours("DemaComeReg", day);
        const QList<qint64> unregulated = m_market.systemHours("DemaComeNoReg", day);
        for (int h = 0; h < 24; ++h)
            QCOMPARE(regulated[h] + unregulated[h], all[h]);
        QCOMPARE(qRound(1000.0 * double(sumOfDay(unregulated)) / double(sumOfDay(all))), 325);
        const double real = double(sumOfDay(m_market.systemHours("DemaReal", day)))
            / double(sumOfDay(m_market.systemHours("Gene", day)));
        QVERIFY(real > .9873 && real < .9882);
        const SeriesMap markets = m_market.hourly("DemaCome", "MercadoComercializacion", day);
        QVERIFY(markets.contains(text("ANTIOQUIA|REGULADO")));
        QVERIFY(markets.contains(text("ANTIOQUIA|NO REGULADO")));
    }

    void noPlantSellsMoreUnregulatedThanItHas()
    {
        const QString day = text("2026-06-01");
        const SeriesMap regulated = m_market.hourly("DemaComeReg", "Agente", day);
        QVERIFY(regulated.size() > 80);
        for (const QList<qint64>& hours : regulated) {
            for (const qint64 hour : hours)
                QVERIFY(hour >= 0);
        }
    }

    void storageAddsUp_data() { addDays(); }

    void storageAddsUp()
    {
        QFETCH(QString, day);
        const SeriesMap volumes = m_market.daily("VoluUtilDiarEner", "Embalse", day);
        const SeriesMap capacities = m_market.daily("CapaUtilDiarEner", "Embalse", day);
        const SeriesMap fractions = m_market.daily("PorcVoluUtilDiar", "Embalse", day);
        QCOMPARE(volumes.keys(), capacities.keys());
        QCOMPARE(totals(volumes).value(0),
                 value(m_market.daily("VoluUtilDiarEner", "Sistema", day), "Sistema"));
        QCOMPARE(totals(capacities).value(0),
                 value(m_market.daily("CapaUtilDiarEner", "Sistema", day), "Sistema"));
        for (auto it = volumes.begin(); it != volumes.end(); ++it) {
            const double share = double(it->value(0)) / double(capacities[it.key()].value(0));
            QCOMPARE(qRound64(share * 1e5), fractions[it.key()].value(0));
            QVERIFY2(share >= 0 && share < 1.08, qPrintable(it.key()));
        }
    }

    void capacitiesOfJune2026AreTheRealOnes()
    {
        const QString day = text("2026-06-01");
        const SeriesMap capacities = m_market.daily("CapaUtilDiarEner", "Embalse", day);
        QCOMPARE(capacities.size(), 24);
        QCOMPARE(totals(capacities).value(0), 16'930'501'378 * Unit);
        QCOMPARE(value(capacities, "ITUANGO"), 63'254'400 * Unit);
        QCOMPARE(value(m_market.daily("CapEfecNeta", "Recurso", day), "SNCR"), 1'240'000 * Unit);
        QCOMPARE(value(m_market.daily("CapEfecNeta", "Recurso", day), "4YCN"), 25'000 * Unit);
    }

    void someReservoirIsOverfullNowAndThen()
    {
        int over = 0;
        for (int month = 1; month <= 12; ++month) {
            const QString day = QDate(2025, month, 15).toString(Qt::ISODate);
            const SeriesMap fractions = m_market.daily("PorcVoluUtilDiar", "Embalse", day);
            for (const QList<qint64>& fraction : fractions)
                over += fraction.value(0) > Unit ? 1 : 0;
        }
        QVERIFY(over > 0);
    }

    void riversAddUp_data() { addDays(); }

    void riversAddUp()
    {
        QFETCH(QString, day);
        const SeriesMap rivers = m_market.daily("AporEner", "Rio", day);
        const SeriesMap historic = m_market.daily("AporEnerMediHist", "Rio", day);
        const qint64 energy = value(m_market.daily("AporEner", "Sistema", day), "Sistema");
        const qint64 mean = value(m_market.daily("AporEnerMediHist", "Sistema", day), "Sistema");
        QCOMPARE(rivers.size(), 43);
        QCOMPARE(totals(rivers).value(0), energy);
        QCOMPARE(totals(historic).value(0), mean);
        QCOMPARE(value(m_market.daily("PorcApor", "Sistema", day), "Sistema"),
                 qRound64(double(energy) / double(mean) * 1e5));
        const double cubicMetres = double(value(rivers, "ITUANGO")) / Unit / (86400 * .48);
        QCOMPARE(value(m_market.daily("AporCaudal", "Rio", day), "ITUANGO"),
                 qRound64(cubicMetres * 100) * Unit / 100);
        QVERIFY(rivers.contains(text("DESV. EEPPM (NEC,PAJ,DOL)")));
        QVERIFY(!m_market.daily("PorcApor", "Rio", day).contains(text("BLANCO"))); // it has no water at all
    }

    void someRiversRepeatYesterdayExactly()
    {
        int repeated = 0;
        for (int d = 2; d <= 21; ++d) {
            const SeriesMap before =
                m_market.daily("AporEner", "Rio", QDate(2026, 3, d - 1).toString(Qt::ISODate));
            const SeriesMap after =
                m_market.daily("AporEner", "Rio", QDate(2026, 3, d).toString(Qt::ISODate));
            for (auto it = after.begin(); it != after.end(); ++it)
                repeated += it->value(0) > 0 && before[it.key()] == *it ? 1 : 0;
        }
        QVERIFY2(repeated > 30 && repeated < 180, qPrintable(QString::number(repeated)));
    }

    void allSixSourcesGenerate()
    {
        const QString day = text("2026-06-01");
        const SeriesMap plants = m_market.hourly("Gene", "Recurso", day);
        QMap<QString, QString> types;
        const ReadAnswer list =
            ask(m_market.source, questionBody(text("ListadoRecursos"), text("Sistema"), day, day),
                Endpoint::Lists);
        const QJsonArray items = list.items();
        QCOMPARE(items.size(), 963);
        for (const QJsonValue& item : items) {
            const QJsonObject row = item[text("ListEntities")][0][text("Values")].toObject();
            types.insert(row.value(text("Code")).toString(), row.value(text("Type")).toString());
        }
        QMap<QString, qint64> energy;
        for (auto it = plants.begin(); it != plants.end(); ++it)
            energy[types.value(it.key(), text("unknown"))] += sumOfDay(*it);
        for (const char* type : {"HIDRAULICA", "TERMICA", "SOLAR", "EOLICA", "COGENERADOR", "unknown"})
            QVERIFY2(energy.value(text(type)) > 10'000 * Unit, type);
        QCOMPARE(energy.size(), 6);
        QVERIFY(!types.contains(text("4YCN")) && plants.contains(text("4YCN")));
    }

    void idleHoursAreEmptyNotZero()
    {
        const SeriesMap plants = m_market.hourly("Gene", "Recurso", text("2026-06-01"));
        int idlePlants = 0;
        for (const QList<qint64>& hours : plants) {
            QCOMPARE(hours.size(), 24);
            QVERIFY(!hours.contains(0));
            idlePlants += hours.count(Missing) == 24 ? 1 : 0;
        }
        QVERIFY(idlePlants > 5);
        QCOMPARE(plants[text("GYPO")].value(0), Missing); // the sun at midnight
        QVERIFY(plants[text("GYPO")].value(11) > 0);
        QCOMPARE(m_market.hourly("DispoReal", "Recurso", text("2026-06-01"))[text("TCBE")].count(Missing),
                 24);
    }

    void plantsStayWithinWhatIsAvailable_data() { addDays(); }

    void plantsStayWithinWhatIsAvailable()
    {
        QFETCH(QString, day);
        const SeriesMap plants = m_market.hourly("Gene", "Recurso", day);
        const SeriesMap available = m_market.hourly("DispoReal", "Recurso", day);
        for (auto it = available.begin(); it != available.end(); ++it) {
            for (int h = 0; h < 24; ++h) {
                QVERIFY2(orZero(plants[it.key()].value(h)) <= orZero(it->value(h)) + Unit,
                         qPrintable(it.key()));
            }
        }
    }

    void theFleetGrowsWithTheYears()
    {
        QVERIFY(m_market.hourly("Gene", "Recurso", text("2000-01-01")).size() < 100);
        QVERIFY(!m_market.hourly("Gene", "Recurso", text("2022-11-30")).contains(text("PES1")));
        QVERIFY(m_market.hourly("Gene", "Recurso", text("2022-12-01")).contains(text("PES1")));
        QCOMPARE(m_market.hourly("Gene", "Recurso", text("2026-11-01")).size(), 964);
    }

    void pricesAreStepsAndWeighTheDay()
    {
        const QString day = text("2026-06-01");
        const QList<qint64> prices = m_market.systemHours("PrecBolsNaci", day);
        QCOMPARE_LE(QSet<qint64>(prices.begin(), prices.end()).size(), 8);
        QVERIFY(std::abs(double(sumOfDay(prices)) / 24 / Unit - 144.8532) < .001);
        const qint64 delta = value(m_market.daily("DeltaNal", "Sistema", day), "Sistema");
        QCOMPARE(m_market.systemHours("MaxPrecOferNal", day).value(0) + delta, prices.value(0));
        QVERIFY(value(m_market.daily("PPPrecBolsNaci", "Sistema", day), "Sistema") > sumOfDay(prices) / 24);
    }

    void restrictionsAreNegativeInSomeHours()
    {
        int negative = 0;
        int hours = 0;
        for (int d = 1; d <= 30; ++d) {
            for (const qint64 hour :
                 m_market.systemHours("RestAliv", QDate(2020, 1, d).toString(Qt::ISODate))) {
                negative += hour < 0 ? 1 : 0;
                ++hours;
            }
        }
        QCOMPARE(hours, 720);
        QVERIFY(negative > 20 && negative < 120);
    }

private:
    static void addDays()
    {
        QTest::addColumn<QString>("day");
        for (const char* day :
             {"2000-01-01", "2003-08-14", "2010-02-11", "2016-02-15", "2019-12-25", "2022-12-10",
              "2024-04-18", "2024-10-19", "2025-01-01", "2025-07-20", "2026-06-01", "2026-11-01"})
            QTest::newRow(day) << text(day);
    }

    SimulatedMarket m_market;
};

QTEST_GUILESS_MAIN(TestStandinIdentities)
#include "tst_standin_identities.moc"
