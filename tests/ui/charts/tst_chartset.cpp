#include "tests/support/failonwarnings.h"
#include "tests/ui/charts/samplecharts.h"
#include "ui/charts/readings.h"

#include <QTest>

using namespace vigia;
using namespace vigia::ui;

namespace {

const DayRange Week {QDate(2025, 11, 10), QDate(2025, 11, 16)};

ChartContent two(std::vector<double> a, std::vector<double> b, const QString& unit = QStringLiteral("MWh"))
{
    ChartContent content;
    content.grid = {QDate(2025, 11, 10), Step::Hour, static_cast<int>(a.size())};
    content.series = {{QStringLiteral("a"), QStringLiteral("A"), unit, std::move(a), {}},
                      {QStringLiteral("b"), QStringLiteral("B"), unit, std::move(b), {}}};
    return content;
}

} // namespace

class TestChartSet : public QObject
{
    Q_OBJECT

private slots:

    void init()
    {
        test::failOnWarnings();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }

    void stacksWhatIsKnownAndLeavesGapsOpen()
    {
        const ChartSet set(two({1, NoValue, 3, NoValue}, {10, 20, NoValue, NoValue}));
        QCOMPARE(set.curve(0).values()[0], 1.0);
        QCOMPARE(set.curve(1).values()[0], 11.0);
        QCOMPARE(set.curve(1).values()[1], 20.0); // an idle plant is no gap
        QVERIFY(std::isnan(set.curve(0).values()[3]));
        QCOMPARE(set.gaps(), (std::vector<ChartGap> {{3, 4, false}}));
        QCOMPARE(set.gapAt(3), 0);
        QCOMPARE(set.gapAt(2), -1);
        QCOMPARE(set.newest(), 2);
    }

    void findsEveryGap()
    {
        ChartContent content = test::sourceChart(Week);
        test::cutOut(content, QDate(2025, 11, 12), 6, 13);
        test::cutOut(content, QDate(2025, 11, 14), 1, 1);
        const ChartSet set(content);
        QCOMPARE(set.gaps().size(), std::size_t {2});
        QCOMPARE(set.gaps()[0].from, 2 * 24 + 5);
        QCOMPARE(set.gaps()[0].to - set.gaps()[0].from, 13);
        QCOMPARE(set.gaps()[1].to - set.gaps()[1].from, 1);
    }

    void hoursAfterTheNewestDayAreNotPublishedYet()
    {
        ChartContent content = test::sourceChart(Week);
        test::cutOut(content, QDate(2025, 11, 15), 1, 48);
        content.dataUntil = QDate(2025, 11, 14);
        const ChartSet set(content);
        QCOMPARE(set.gaps().size(), std::size_t {1});
        QVERIFY(set.gaps()[0].isPending);
        content.dataUntil = QDate(2025, 12, 1);
        QVERIFY(!ChartSet(content).gaps()[0].isPending);
    }

    void switchedOffSeriesLeaveTheStackAndTheTotal()
    {
        ChartSet set(two({1, 2}, {10, 20}));
        QCOMPARE(set.total().values()[1], 22.0);
        set.setVisible(0, false);
        QCOMPARE(set.total().values()[1], 20.0);
        QCOMPARE(set.curve(1).values()[1], 20.0);
        QCOMPARE(set.hiddenCodes(), QSet<QString> {QStringLiteral("a")});
        set.setVisible(99, false);
        QCOMPARE(set.extent(0, 2).max, 20.0);
    }

    void largeEnergiesAreReadInGigawattHours()
    {
        QCOMPARE(ChartSet(test::sourceChart(Week)).display().unit, QStringLiteral("GWh"));
        QCOMPARE(ChartSet(two({1, 2}, {3, 4})).display().unit, QStringLiteral("MWh"));
    }

    void valuesOfAWrongLengthAreCutOrUnknown()
    {
        ChartContent content = two({1, 2, 3}, {1});
        content.series[0].values.resize(99, 7);
        content.comparison.values = {5};
        const ChartSet set(std::move(content));
        QCOMPARE(set.index(0).values().size(), std::size_t {3});
        QVERIFY(std::isnan(set.index(1).values()[2]));
        QCOMPARE(set.comparison().values().size(), std::size_t {3});
    }

    void emptySetsAnswerEverything()
    {
        const ChartSet none;
        QVERIFY(none.isEmpty());
        QCOMPARE(readSample(none, 1e12), -1);
        QCOMPARE(samplesIn(none, {0, 1}), (std::pair<int, int> {0, 0}));
        QCOMPARE(none.whole(0, 3), none.whole(0, 3)); // NaN is not equal to itself
    }

    void trackerReadsTheLastSampleAtOrBefore()
    {
        const ChartSet set(two({1, NoValue, NoValue, 4}, {10, NoValue, 30, 40}));
        const double hour = 3'600'000;
        const double start = set.times().at(0);
        QCOMPARE(readSample(set, start), 0);
        QCOMPARE(readSample(set, start + hour - 1), 0); // never the nearer later one
        QCOMPARE(readSample(set, start + 2.9 * hour), 2);
        QCOMPARE(readSample(set, start - 1), -1);
        QCOMPARE(readSample(set, start + 400 * hour), 3);
        QCOMPARE(readSample(set, std::nullopt), 3);
        const Reading old = readingAt(set, 0, 2);
        QCOMPARE(old.value, 1.0);
        QCOMPARE(old.ageMs, 2 * hour);
        const Reading fresh = readingAt(set, 1, 2);
        QCOMPARE(fresh.value, 30.0);
        QCOMPARE(fresh.ageMs, 0.0);
        QCOMPARE(totalAt(set, 3).value, 44.0);
        QCOMPARE(readingAt(set, 1, 3).share, 40.0 / 44);
        QCOMPARE(readingAt(set, 1, -1).sample, -1);
    }

    void sharesAreOfTheCapacityWhereThereIsOne()
    {
        ChartContent content = two({50, 60}, {1, 1}, QStringLiteral("GWh"));
        content.wholes = {{QStringLiteral("a"), {}, QStringLiteral("GWh"), {100, 50}, {}}};
        const ChartSet set(content);
        QCOMPARE(readingAt(set, 0, 0).share, 0.5);
        QCOMPARE(readingAt(set, 0, 1).share, 1.2); // above its capacity: shown, not cut
        QVERIFY(std::isnan(readingAt(set, 1, 0).share));
    }

    void samplesInViewAreThoseTheSpanTouches()
    {
        const ChartSet set(two({1, 2, 3, 4}, {1, 2, 3, 4}));
        const double hour = 3'600'000;
        const double start = set.times().at(0);
        QCOMPARE(samplesIn(set, {start, start + 4 * hour}), (std::pair {0, 4}));
        QCOMPARE(samplesIn(set, {start + hour, start + 2 * hour}), (std::pair {1, 2}));
        QCOMPARE(samplesIn(set, {start + 1.5 * hour, start + 2.5 * hour}), (std::pair {1, 3}));
        QCOMPARE(samplesIn(set, {start - 9 * hour, start - hour}), (std::pair {0, 0}));
    }

    void intervalsAreNamedInColombianTime()
    {
        ChartContent content = test::sourceChart(Week);
        QCOMPARE(intervalText(ChartSet(content), 19), QStringLiteral("Nov\u00a010, 19:00"));
        QVERIFY(readingText(ChartSet(content), 19).contains(QStringLiteral("Hydro")));
        QCOMPARE(intervalText(ChartSet(content), -1), QStringLiteral("–"));
    }
};

QTEST_GUILESS_MAIN(TestChartSet)
#include "tst_chartset.moc"
