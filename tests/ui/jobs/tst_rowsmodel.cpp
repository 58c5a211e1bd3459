#include "tests/support/failonwarnings.h"
#include "ui/base/columnfit.h"
#include "ui/base/rowstable.h"
#include "ui/base/theme.h"

#include <QAbstractItemModelTester>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace vigia::ui;

namespace {

Row row(const QString& key, const QString& text = {})
{
    return {key, RowMark::None, {key, text}, {}};
}

std::vector<Row> rows(const QString& keys)
{
    std::vector<Row> all;
    for (const QChar c : keys)
        all.push_back(row(QString(c)));
    return all;
}

QString keys(const RowsModel& model)
{
    QString all;
    for (int i = 0; i < model.rowCount(); ++i)
        all += model.keyAt(i);
    return all;
}

const QList<RowColumn> Two {{QStringLiteral("a"), QStringLiteral("A"), false, false},
                            {QStringLiteral("b"), QStringLiteral("B"), true, true}};

} // namespace

class TestRowsModel : public QObject
{
    Q_OBJECT

private slots:

    void init() { vigia::test::failOnWarnings(); }

    void mergesAnySnapshot_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("from nothing") << QString() << QStringLiteral("abc");
        QTest::newRow("to nothing") << QStringLiteral("abc") << QString();
        QTest::newRow("new ones above") << QStringLiteral("cde") << QStringLiteral("abcde");
        QTest::newRow("old ones leave") << QStringLiteral("abcde") << QStringLiteral("abc");
        QTest::newRow("in the middle") << QStringLiteral("abcde") << QStringLiteral("axcye");
        QTest::newRow("turned round") << QStringLiteral("abcd") << QStringLiteral("dcba");
        QTest::newRow("first goes last") << QStringLiteral("abcd") << QStringLiteral("bcda");
        QTest::newRow("all others") << QStringLiteral("abcd") << QStringLiteral("wxyz");
        QTest::newRow("the same") << QStringLiteral("abcd") << QStringLiteral("abcd");
    }

    void mergesAnySnapshot()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        RowsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setColumns(Two);
        model.setRows(rows(before));
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        const QList<QPersistentModelIndex> kept = [&] {
            QList<QPersistentModelIndex> all;
            for (int i = 0; i < model.rowCount(); ++i)
                all.append(model.index(i, 0));
            return all;
        }();
        model.setRows(rows(after));
        QCOMPARE(keys(model), after);
        QCOMPARE(reset.count(), 0);
        for (qsizetype i = 0; i < kept.size(); ++i) {
            QCOMPARE(kept[i].isValid(), after.contains(before[i]));
            if (kept[i].isValid())
                QCOMPARE(kept[i].data().toString(), QString(before[i]));
        }
    }

    void onlyWhatIsAnotherIsTold()
    {
        RowsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setColumns(Two);
        model.setRows(rows(QStringLiteral("abc")));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setRows(rows(QStringLiteral("abc")));
        QCOMPARE(changed.count(), 0);
        auto next = rows(QStringLiteral("abc"));
        next[1].cells[1] = QStringLiteral("other");
        model.setRows(next);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.first().first().toModelIndex().row(), 1);
    }

    void aKeyThatComesTwiceIsOneRow()
    {
        RowsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setColumns(Two);
        model.setRows(rows(QStringLiteral("abab")));
        QCOMPARE(keys(model), QStringLiteral("ab"));
        model.setColumns({Two.first()});
        QCOMPARE(model.rowCount(), 0);
        model.setRows({{QStringLiteral("short"), RowMark::Failure, {}, {}}});
        QCOMPARE(model.index(0, 0).data().toString(), QString());
        QCOMPARE(model.headerData(5, Qt::Horizontal), QVariant());
    }

    void selectionCurrentAndScrollSurvive()
    {
        Theme theme(Theme::Mode::Dark);
        RowsTable table(theme);
        table.setSelectionMode(QAbstractItemView::ExtendedSelection);
        table.rows().setColumns(Two);
        table.setWidths({80, 0}, 1);
        const auto numbered = [](int from, int to) {
            std::vector<Row> all;
            for (int i = to; i >= from; --i)
                all.push_back(row(QString::number(i)));
            return all;
        };
        table.resize(300, 260);
        table.show();
        table.merge(numbered(0, 99));
        QSignalSpy current(&table, &RowsTable::currentKeyChanged);
        QVERIFY(table.select(QStringLiteral("50")));
        table.selectionModel()->select(table.rows().index(table.rows().rowOf(QStringLiteral("52")), 0),
                                       QItemSelectionModel::Select | QItemSelectionModel::Rows);
        table.scrollTo(table.currentIndex(), QAbstractItemView::PositionAtTop);
        const QString top = table.rows().keyAt(table.rowAt(0));
        table.merge(numbered(0, 120));
        QCOMPARE(table.rows().keyAt(table.rowAt(0)), top);
        QCOMPARE(table.currentKey(), QStringLiteral("50"));
        QCOMPARE(table.selectedKeys(), (QStringList {QStringLiteral("52"), QStringLiteral("50")}));
        QCOMPARE(current.count(), 1);
        table.verticalScrollBar()->setValue(0); // at the top one wants to see what is new
        table.merge(numbered(0, 140));
        QCOMPARE(table.rows().keyAt(table.rowAt(0)), QStringLiteral("140"));
        QVERIFY(!table.select(QStringLiteral("no such row")));
    }

    void textsFromOutsideArePlainAndShort()
    {
        QCOMPARE(oneLine(QStringLiteral("a\n\tb  c")), QStringLiteral("a b c"));
        QVERIFY(oneLine(QString(10'000, u'x')).size() <= 300);
        QCOMPARE(plainToolTip(QString()), QString());
        const QString tip = plainToolTip(QStringLiteral("<b>x</b>\n") + QString(10'000, u'y'));
        QVERIFY(tip.contains(QStringLiteral("&lt;b&gt;x&lt;/b&gt;<br>")));
        QVERIFY(tip.size() < 2'100);
        QString emoji;
        while (emoji.size() < 400)
            emoji += QString::fromUtf8("😀");
        QVERIFY(oneLine(emoji).isValidUtf16());
    }

    void columnsGiveWhatTheyDoNotNeed_data()
    {
        QTest::addColumn<int>("room");
        QTest::addColumn<QList<int>>("widths");
        QTest::newRow("room for all") << 400 << QList<int> {120, 0, 30, 80};
        QTest::newRow("room for some") << 290 << QList<int> {110, 0, 30, 80};
        QTest::newRow("too little") << 200 << QList<int> {100, 0, 30, 80};
        QTest::newRow("none") << 0 << QList<int> {100, 0, 30, 80};
    }

    void columnsGiveWhatTheyDoNotNeed()
    {
        QFETCH(const int, room);
        // cut at its usual width; stretched; less than usual; as the user chose it
        const QList<ColumnWish> wishes {{100, 120}, {0, 70}, {60, 30}, {80, 10, true}};
        QTEST(fittedWidths(wishes, 1, room), "widths");
    }

    void aColumnIsAsWideAsWhatItHolds()
    {
        Theme theme(Theme::Mode::Dark);
        RowsTable table(theme);
        table.rows().setColumns(Two);
        table.setWidths({80, 0}, 1);
        table.resize(400, 260);
        table.show();
        Row wide = row(QStringLiteral("wide"));
        wide.cells = {QStringLiteral("a name that is longer than usual"), QStringLiteral("b")};
        table.merge({wide});
        const int needed = QFontMetrics(theme.textFont()).horizontalAdvance(wide.cells.first());
        QVERIFY(table.columnWidth(0) > needed);
        const int before = table.columnWidth(0);
        table.merge({row(QStringLiteral("short"))});
        QCOMPARE(table.columnWidth(0), before); // it does not move with every answer
        wide.cells[1] = QString(200, u'x');
        table.merge({wide});
        QCOMPARE(table.columnWidth(0), 80);
    }

    void widthsComeBack()
    {
        Theme theme(Theme::Mode::Dark);
        RowsTable table(theme);
        table.rows().setColumns(Two);
        table.setWidths({80, 0}, 1);
        table.setColumnWidth(0, 133);
        RowsTable other(theme);
        other.rows().setColumns(Two);
        other.setWidths({80, 0}, 1);
        other.restoreWidths(table.saveWidths());
        QCOMPARE(other.columnWidth(0), 133);
        other.restoreWidths({{QStringLiteral("a"), 1}, {QStringLiteral("b"), QStringLiteral("x")}});
        QCOMPARE(other.columnWidth(0), 133);
    }
};

QTEST_MAIN(TestRowsModel)
#include "tst_rowsmodel.moc"
