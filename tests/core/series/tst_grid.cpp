#include "core/series/grid.h"
#include "tests/support/failonwarnings.h"

#include <QTest>

using namespace vigia;

class TestGrid : public QObject
{
    Q_OBJECT

private slots:

    void init() { test::failOnWarnings(); }

    void coversItsRange()
    {
        const DayRange range {QDate(2024, 1, 31), QDate(2024, 3, 1)};
        QCOMPARE(Grid::covering(range, Step::Hour), (Grid {range.from, Step::Hour, 31 * 24}));
        QCOMPARE(Grid::covering(range, Step::Day), (Grid {range.from, Step::Day, 31}));
        QCOMPARE(Grid::covering(range, Step::Month), (Grid {QDate(2024, 1, 1), Step::Month, 3}));
        const DayRange newYear {QDate(2025, 12, 31), QDate(2026, 1, 1)};
        QCOMPARE(Grid::covering(newYear, Step::Month), (Grid {QDate(2025, 12, 1), Step::Month, 2}));
        QCOMPARE(Grid::covering({QDate(1995, 1, 1), QDate(2100, 12, 31)}, Step::Hour).size, 929'184);
    }

    void everyIndexComesBack_data()
    {
        QTest::addColumn<int>("step");
        for (const Step step : {Step::Hour, Step::Day, Step::Month})
            QTest::newRow(qPrintable(stepName(step))) << static_cast<int>(step);
    }

    void everyIndexComesBack()
    {
        QFETCH(int, step);
        const Grid grid = Grid::covering({QDate(2023, 12, 15), QDate(2025, 3, 15)}, static_cast<Step>(step));
        for (int i = 0; i < grid.size; ++i) {
            QCOMPARE(grid.indexAt(grid.timeMs(i)), i);
            QCOMPARE(grid.indexAt(grid.timeMs(i + 1) - 1), i);
            QCOMPARE(grid.indexOf(grid.dayAt(i), grid.hourAt(i)), i);
        }
        QCOMPARE(grid.indexAt(grid.timeMs(0) - 1), -1);
        QCOMPARE(grid.indexAt(grid.timeMs(grid.size)), grid.size);
        QCOMPARE(grid.indexAt(grid.timeMs(grid.size) + 1'000'000'000'000), grid.size);
    }

    void daysOutsideAreNowhere()
    {
        const Grid grid = Grid::covering({QDate(2026, 6, 1), QDate(2026, 6, 2)}, Step::Hour);
        QCOMPARE(grid.indexOf(QDate(2026, 6, 1), 1), 0);
        QCOMPARE(grid.indexOf(QDate(2026, 6, 2), 24), 47);
        QCOMPARE(grid.indexOf(QDate(2026, 6, 3), 1), -1);
        QCOMPARE(grid.indexOf(QDate(2026, 5, 31), 24), -1);
    }

    void coarseStepsHaveOneHour()
    {
        const Grid grid = Grid::covering({QDate(2026, 6, 1), QDate(2026, 6, 30)}, Step::Day);
        QCOMPARE(grid.hourAt(7), 1);
        QCOMPARE(grid.indexOf(QDate(2026, 6, 8), 17), 7);
    }

    void anEmptyGridHoldsNothing()
    {
        const Grid grid;
        QCOMPARE(grid.indexAt(0), -1);
        QCOMPARE(grid.indexOf(QDate(2026, 6, 1)), -1);
    }

    void stepsHaveNames()
    {
        for (const Step step : {Step::Hour, Step::Day, Step::Month})
            QVERIFY(stepFromName(stepName(step)) == step);
        for (const QString& name :
             {QString(), QStringLiteral("Hour"), QStringLiteral("week"), QStringLiteral("hour ")})
            QVERIFY(!stepFromName(name));
    }
};

QTEST_GUILESS_MAIN(TestGrid)
#include "tst_grid.moc"
