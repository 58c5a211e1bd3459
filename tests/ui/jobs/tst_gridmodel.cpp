#include "tests/support/failonwarnings.h"
#include "tests/ui/jobs/fakejobsfeed.h"
#include "ui/jobs/gridmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace vigia;
using namespace vigia::ui;

namespace {

const QDateTime Now(QDate(2026, 6, 15), QTime(12, 0), Qt::UTC);
const DayRange Days {QDate(2026, 5, 16), QDate(2026, 6, 14)};

} // namespace

class TestGridModel : public QObject
{
    Q_OBJECT

private:
    test::FakeJobsFeed m_feed {Now};

private slots:

    void init() { test::failOnWarnings(); }

    void everyCellHasALook()
    {
        using etl::RunState;
        QCOMPARE(lookOf({{}, RunState::Pending, 0, false}), CellLook::Empty);
        QCOMPARE(lookOf({{}, RunState::Pending, 0, true}), CellLook::Foreign);
        const QString run = QStringLiteral("x");
        QCOMPARE(lookOf({run, RunState::Success, 1, true}), CellLook::Loaded);
        QCOMPARE(lookOf({run, RunState::Success, 1, false}), CellLook::Empty);
        QCOMPARE(lookOf({run, RunState::Failure, 2, true}), CellLook::Failed);
        for (const RunState state :
             {RunState::Pending, RunState::Received, RunState::Started, RunState::Retry})
            QCOMPARE(lookOf({run, state, 1, false}), CellLook::Open);
        for (const RunState state : {RunState::Revoked, RunState::Reverted})
            QCOMPARE(lookOf({run, state, 1, false}), CellLook::PutBack);
    }

    void aRefreshTellsOnlyTheRowsThatChanged()
    {
        GridModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.columnCount(), 0);
        QCOMPARE(model.sentence({}), QString());
        model.setGrid(m_feed.sampleGrid(Days));
        QCOMPARE(model.columnCount(), 30);
        QCOMPARE(model.rowCount(), 7);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setGrid(m_feed.sampleGrid(Days));
        QCOMPARE(changed.count(), 0);
        jobs::RunGrid next = m_feed.sampleGrid(Days);
        next.rows[3].cells[7].state = etl::RunState::Failure;
        model.setGrid(next);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(reset.count(), 0);
        model.setGrid(m_feed.sampleGrid({Days.from.addDays(-30), Days.from.addDays(-1)}));
        QCOMPARE(reset.count(), 1);
        model.setGrid({});
        QCOMPARE(model.rowCount(), 0);
    }

    void rowsThatAreTooShortAreEmptyCells()
    {
        GridModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        jobs::RunGrid grid = m_feed.sampleGrid(Days);
        grid.rows[0].cells.resize(3);
        model.setGrid(grid);
        QVERIFY(!model.cell(model.index(0, 10)));
        QCOMPARE(model.gapAround(model.index(0, 10)).days(), 1);
        QCOMPARE(model.index(0, 10).data(Qt::ToolTipRole), QVariant());
    }

    void aGapIsAllItsDays()
    {
        GridModel model;
        jobs::RunGrid grid = m_feed.sampleGrid(Days);
        const jobs::GridCell loaded {QStringLiteral("x"), etl::RunState::Success, 1, true};
        grid.rows[0].cells.assign(30, loaded);
        for (const std::size_t hole : {4U, 5U, 6U, 29U})
            grid.rows[0].cells[hole] = {};
        model.setGrid(grid);
        QCOMPARE(model.gapAround(model.index(0, 5)), (DayRange {Days.from.addDays(4), Days.from.addDays(6)}));
        QCOMPARE(model.gapAround(model.index(0, 29)), (DayRange {Days.to, Days.to}));
        QCOMPARE(model.gapAround(model.index(0, 0)), (DayRange {Days.from, Days.from}));
    }

    void sentencesNameSeriesDayAndRun()
    {
        GridModel model;
        jobs::RunGrid grid = m_feed.sampleGrid(Days);
        grid.rows[0].cells[0] = {QStringLiteral("e3100000-0000"), etl::RunState::Failure, 2, false};
        grid.rows[0].name = QStringLiteral("<img src=x>");
        model.setGrid(grid);
        const QString sentence = model.sentence(model.index(0, 0));
        QVERIFY(sentence.contains(QStringLiteral("Gene / Recurso")));
        QVERIFY(sentence.contains(QStringLiteral("FAILURE by run e3100000")));
        QVERIFY(sentence.contains(QStringLiteral("there is no figure")));
        QVERIFY(model.headerData(0, Qt::Vertical, Qt::ToolTipRole)
                    .toString()
                    .contains(QStringLiteral("&lt;img")));
        QCOMPARE(model.headerData(0, Qt::Horizontal).toString(), QStringLiteral("16"));
        QCOMPARE(model.headerData(99, Qt::Vertical), QVariant());
    }
};

QTEST_GUILESS_MAIN(TestGridModel)
#include "tst_gridmodel.moc"
