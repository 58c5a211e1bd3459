#include "core/series/calendarsum.h"
#include "tests/support/failonwarnings.h"

#include <QTest>

#include <numeric>

using namespace vigia;

namespace {

Series constant(const Grid& grid, double value)
{
    return {QStringLiteral("X"),
            QStringLiteral("Name"),
            QStringLiteral("MWh"),
            std::vector<double>(static_cast<std::size_t>(grid.size), value),
            {}};
}

} // namespace

class TestCalendarSum : public QObject
{
    Q_OBJECT

private slots:

    void init() { test::failOnWarnings(); }

    void hoursBecomeColombianDays()
    {
        const Grid hours = Grid::covering({QDate(2026, 6, 1), QDate(2026, 6, 2)}, Step::Hour);
        Series series = constant(hours, 1);
        series.values[0] = 100; // hour 1 of the first day, 05:00Z
        series.values[47] = 50; // hour 24 of the second
        const auto [days, sums] = aggregate(hours, series, Step::Day, Aggregation::Sum);
        QCOMPARE(days, Grid::covering({QDate(2026, 6, 1), QDate(2026, 6, 2)}, Step::Day));
        QCOMPARE(sums.values, (std::vector<double> {123, 73}));
        QCOMPARE(sums.hours, (std::vector<quint16> {24, 24}));
        QCOMPARE(sums.code, QStringLiteral("X"));
        QCOMPARE(sums.unit, QStringLiteral("MWh"));
        const auto [again, means] = aggregate(hours, series, Step::Day, Aggregation::Mean);
        QCOMPARE(means.values[0], 123.0 / 24);
        QCOMPARE(again, days);
    }

    void missingHoursAreCountedNotInvented()
    {
        const Grid hours = Grid::covering({QDate(2026, 6, 1), QDate(2026, 6, 3)}, Step::Hour);
        Series series = constant(hours, 2);
        std::fill_n(series.values.begin() + 10, 4, NoValue);
        std::fill_n(series.values.begin() + 24, 24, NoValue);
        const auto [days, sums] = aggregate(hours, series, Step::Day, Aggregation::Sum);
        QCOMPARE(sums.values[0], 40.0);
        QCOMPARE(sums.hours[0], 20);
        QVERIFY(std::isnan(sums.values[1]));
        QCOMPARE(sums.hours[1], 0);
        QCOMPARE(sums.values[2], 48.0);
        const auto [same, means] = aggregate(hours, series, Step::Day, Aggregation::Mean);
        QCOMPARE(means.values[0], 2.0);
        QVERIFY(std::isnan(means.values[1]));
    }

    void zeroAndNegativeAreValues()
    {
        const Grid hours = Grid::covering({QDate(2026, 6, 1), QDate(2026, 6, 1)}, Step::Hour);
        const auto [days, zero] = aggregate(hours, constant(hours, 0), Step::Day, Aggregation::Sum);
        QCOMPARE(zero.values[0], 0.0);
        QCOMPARE(zero.hours[0], 24);
        const auto [same, negative] = aggregate(hours, constant(hours, -1), Step::Day, Aggregation::Sum);
        QCOMPARE(negative.values[0], -24.0);
    }

    void daysBecomeMonths()
    {
        const Grid days = Grid::covering({QDate(2024, 1, 30), QDate(2024, 3, 2)}, Step::Day);
        const auto [months, sums] = aggregate(days, constant(days, 1), Step::Month, Aggregation::Sum);
        QCOMPARE(months.first, QDate(2024, 1, 1));
        QCOMPARE(sums.values, (std::vector<double> {2, 29, 2}));
        QCOMPARE(sums.hours, (std::vector<quint16> {48, 29 * 24, 48}));
    }

    void hoursBehindADayAreCarriedOn()
    {
        const Grid days = Grid::covering({QDate(2026, 6, 1), QDate(2026, 6, 2)}, Step::Day);
        Series series = constant(days, 1);
        series.hours = {24, 7};
        const auto [months, sums] = aggregate(days, series, Step::Month, Aggregation::Sum);
        QCOMPARE(sums.hours, (std::vector<quint16> {31}));
    }

    void twoStepsGiveWhatOneGives()
    {
        const Grid hours = Grid::covering({QDate(2025, 1, 1), QDate(2025, 12, 31)}, Step::Hour);
        Series series = constant(hours, 0);
        std::iota(series.values.begin(), series.values.end(), 0);
        const auto [months, direct] = aggregate(hours, series, Step::Month, Aggregation::Sum);
        const auto [days, daily] = aggregate(hours, series, Step::Day, Aggregation::Sum);
        const auto [again, viaDays] = aggregate(days, daily, Step::Month, Aggregation::Sum);
        QCOMPARE(again, months);
        QCOMPARE(viaDays.values, direct.values);
        QCOMPARE(viaDays.hours, direct.hours);
        QCOMPARE(direct.hours[0], 744);
    }

    void theSameStepChangesNothing()
    {
        const Grid days = Grid::covering({QDate(2026, 6, 1), QDate(2026, 6, 3)}, Step::Day);
        const Series series = constant(days, 3);
        const auto [grid, same] = aggregate(days, series, Step::Day, Aggregation::Mean);
        QCOMPARE(grid, days);
        QCOMPARE(same.values, series.values);
        const auto [empty, nothing] = aggregate({}, {}, Step::Month, Aggregation::Sum);
        QCOMPARE(empty.size, 0);
        QVERIFY(nothing.values.empty());
    }
};

QTEST_GUILESS_MAIN(TestCalendarSum)
#include "tst_calendarsum.moc"
