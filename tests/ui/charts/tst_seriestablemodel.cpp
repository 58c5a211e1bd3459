#include "tests/support/failonwarnings.h"
#include "tests/ui/charts/samplecharts.h"
#include "ui/charts/seriestablemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace vigia;
using namespace vigia::ui;

class TestSeriesTableModel : public QObject
{
    Q_OBJECT

private slots:

    void init()
    {
        test::failOnWarnings();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }

    void showsTheSamplesInView()
    {
        ChartContent content = test::sourceChart({QDate(2025, 11, 10), QDate(2025, 11, 12)});
        test::cutOut(content, QDate(2025, 11, 11), 3, 2);
        ChartSet set(content);
        SeriesTableModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show(&set, 24, 48);
        QCOMPARE(model.rowCount(), 24);
        QCOMPARE(model.columnCount(), 1 + 5 + 1);
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("Nov\u00a011, 00:00"));
        QCOMPARE(model.index(2, 1).data().toString(), QStringLiteral("–")); // a gap
        const double total = set.total().values()[24];
        QCOMPARE(model.index(0, 6).data(SeriesTableModel::SortRole).toDouble(), total);
        QCOMPARE(model.headerData(6, Qt::Horizontal).toString(), QStringLiteral("Total"));
        QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::ToolTipRole).toString(), QStringLiteral("GWh"));
        QCOMPARE(model.sampleOf(3), 27);
        QCOMPARE(model.rowOf(27), 3);
        QCOMPARE(model.sampleOf(24), -1);
        QCOMPARE(model.rowOf(5), -1);
        set.setVisible(0, false);
        model.refresh();
        model.show(&set, 0, 0);
        QCOMPARE(model.rowCount(), 0);
        model.show(nullptr, 0, 0);
        QCOMPARE(model.columnCount(), 0);
    }

    void fiveYearsOfHoursCostNothingUntilSeen()
    {
        const ChartSet set(test::sourceChart({QDate(2021, 1, 1), QDate(2025, 12, 31)}));
        SeriesTableModel model;
        model.show(&set, 0, set.grid().size);
        QCOMPARE(model.rowCount(), 1826 * 24);
        QVERIFY(model.index(model.rowCount() - 1, 0).data().toString().contains(QStringLiteral("2025")));
    }
};

QTEST_GUILESS_MAIN(TestSeriesTableModel)
#include "tst_seriestablemodel.moc"
