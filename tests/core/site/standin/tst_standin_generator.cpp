#include "core/site/standin/climate.h"
#include "core/site/standin/dailyprice.h"
#include "core/site/standin/demand.h"
#include "core/site/standin/systemrun.h"
#include "tests/support/failonwarnings.h"

#include <QTest>

#include <cmath>

using namespace vigia::standin;

namespace {

bool isNear(double value, double expected, double tolerance)
{
    if (std::abs(value - expected) <= tolerance)
        return true;
    qInfo("got %.12f, expected %.12f", value, expected);
    return false;
}

} // namespace

/// The reference figures of the generator's recipe.
class TestStandinGenerator : public QObject
{
    Q_OBJECT

private slots:

    void init() { vigia::test::failOnWarnings(); }

    void hashesAsTheReference()
    {
        QCOMPARE(Noise("", "ap3").bits(0), Q_UINT64_C(0x2f5415bb5440a5d6));
        QCOMPARE(Noise("", "dm").bits(8766), Q_UINT64_C(0x627d689f2d6524b5));
        QVERIFY(isNear(Noise("", "ap3a").uniform(0), 0.764983959646, 5e-13));
        QVERIFY(isNear(Noise("", "ap3").gauss(0), 0.673011621, 5e-10));
        QVERIFY(isNear(Noise("", "ap12").smooth(100, 12), 0.876024494, 5e-10));
    }

    void keysMayComeInParts()
    {
        QCOMPARE(Noise("s", "ap", "3").bits(5), Noise("", "sap3").bits(5));
        QCOMPARE_NE(Noise("s", "ap3").bits(5), Noise("", "ap3").bits(5));
    }

    void smoothNoiseIsContinuousBeforeTheFirstDay()
    {
        const Noise noise("", "x");
        for (qint64 t = -30; t < 30; ++t)
            QVERIFY(std::abs(noise.smooth(t, 12) - noise.smooth(t + 1, 12)) < 2);
        QCOMPARE(noise.smooth(-24, 12), noise.gauss(-2));
    }

    void runsTheSystemAsTheReference_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QList<double>>("expected"); // inflow A fill demand solar thermal hydro price
        using Row = QList<double>;
        QTest::newRow("2000-01-01") << QDate(2000, 1, 1)
                                    << Row {136.2592, 1.6046, .7200, 88.6861, 0, 6.6515, 75.6161, 44.4662};
        QTest::newRow("2016-02-15") << QDate(2016, 2, 15)
                                    << Row {48.3728, .5547, .2552, 190.3177, 0, 89.4493, 91.8081, 685.7174};
        QTest::newRow("2020-04-10") << QDate(2020, 4, 10) << Row {229.5493, 1.2354,  .4695,    140.7390,
                                                                  .3924,    10.5554, 113.0297, 147.3174};
        QTest::newRow("2024-04-18") << QDate(2024, 4, 18) << Row {115.2050, .6148,   .2978,    228.5546,
                                                                  5.9320,   83.1667, 126.9918, 820.1291};
        QTest::newRow("2024-10-19") << QDate(2024, 10, 19) << Row {286.9336, .5918,   .5629,    222.9685,
                                                                   7.5659,   86.0634, 117.0123, 1513.7954};
        QTest::newRow("2026-06-01") << QDate(2026, 6, 1) << Row {295.3202, 1.4917,  .6581,    252.5102,
                                                                 14.3038,  18.9383, 199.7753, 144.8532};
    }

    void runsTheSystemAsTheReference()
    {
        QFETCH(QDate, date);
        QFETCH(QList<double>, expected);
        static const SystemRun run("", QDate(2026, 12, 31));
        const SystemDay& day = run.at(DayInfo::of(date));
        const QList<double> got {day.inflow, day.wetness, day.fill,  day.demand,
                                 day.solar,  day.thermal, day.hydro, day.price};
        for (qsizetype i = 0; i < got.size(); ++i)
            QVERIFY2(isNear(got[i], expected[i], 5.1e-5), qPrintable(QString::number(i)));
    }

    void shapesTheHoursAsTheReference()
    {
        const DayInfo june = DayInfo::of(QDate(2026, 6, 1));
        const Demand demand("");
        const Hours hours = demand.hours(june, demand.total(june));
        QCOMPARE(hours[0], amount(9296336.57));
        QCOMPARE(hours[1], amount(8994697.9));
        QCOMPARE(hours[2], amount(8743720.44));
        const DayInfo october = DayInfo::of(QDate(2024, 10, 11));
        const SystemRun run("", QDate(2024, 10, 11));
        const Hours prices = DailyPrice("").hours(october, run.at(october).price);
        QCOMPARE(prices[16], amount(1009.35767, 5));
        QCOMPARE(prices[17], amount(1343.27739, 5));
        QCOMPARE(prices[18], amount(1343.27739, 5));
    }

    void anotherSeedIsAnotherHistory()
    {
        const SystemRun a("", QDate(2001, 1, 1));
        const SystemRun b("7:", QDate(2001, 1, 1));
        const DayInfo day = DayInfo::of(QDate(2000, 7, 1));
        QCOMPARE_NE(a.at(day).demand, b.at(day).demand);
        QCOMPARE(SystemRun("7:", QDate(2000, 8, 1)).at(day).price, b.at(day).price);
    }

    void knowsColombianHolidays()
    {
        QCOMPARE(easterSunday(2024), QDate(2024, 3, 31));
        QCOMPARE(easterSunday(2025), QDate(2025, 4, 20));
        QCOMPARE(holidayFactor(QDate(2020, 1, 1)), std::optional(.80));
        QCOMPARE(holidayFactor(QDate(2021, 10, 18)), std::optional(.905)); // 12 October moved
        QCOMPARE(holidayFactor(QDate(2024, 10, 14)), std::optional(.905));
        QCOMPARE(holidayFactor(QDate(2026, 6, 15)), std::optional(.905)); // Sacred Heart
        QCOMPARE(holidayFactor(QDate(2025, 4, 17)), std::optional(.88));
        QCOMPARE(holidayFactor(QDate(2025, 4, 18)), std::optional(.84));
        QVERIFY(!holidayFactor(QDate(2024, 10, 12)));
        QVERIFY(!holidayFactor(QDate(2024, 10, 15)));
    }

    void splitsToTheLastDigit()
    {
        const std::array<double, 3> weights {1, 1, 1};
        const auto parts = split(amount(100), weights);
        QCOMPARE(parts[0] + parts[1] + parts[2], amount(100));
        QCOMPARE(parts[1], amount(33.33));
        QCOMPARE(split(Missing, weights).at(0), Missing);
        QVERIFY(split(amount(5), {}).empty());
    }
};

QTEST_GUILESS_MAIN(TestStandinGenerator)
#include "tst_standin_generator.moc"
