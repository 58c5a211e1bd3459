#include "tests/support/failonwarnings.h"
#include "ui/charts/figuremodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace vigia::ui;

namespace {

std::vector<FigureRow> rows(const QStringList& codes, const QString& value = QStringLiteral("1"))
{
    std::vector<FigureRow> list;
    for (const QString& code : codes) {
        FigureRow row;
        row.code = code;
        row.name = code.toUpper();
        row.figures = {value, QStringLiteral("2")};
        row.canSwitch = true;
        list.push_back(row);
    }
    return list;
}

QStringList codes(const FigureModel& model)
{
    QStringList list;
    for (int i = 0; i < model.rowCount(); ++i)
        list.append(model.index(i, 0).data(FigureModel::CodeRole).toString());
    return list;
}

const QStringList Abc {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")};

} // namespace

class TestFigureModel : public QObject
{
    Q_OBJECT

private slots:

    void init() { vigia::test::failOnWarnings(); }

    void mergesByCodeAndNeverResets()
    {
        FigureModel model(2);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setRows(rows(Abc));
        const QPersistentModelIndex b = model.index(1, 0);
        model.setRows(rows({QStringLiteral("c"), QStringLiteral("x"), QStringLiteral("b")}));
        QCOMPARE(codes(model), (QStringList {QStringLiteral("c"), QStringLiteral("x"), QStringLiteral("b")}));
        QCOMPARE(b.row(), 2); // the selection follows
        model.setRows(rows({}));
        QCOMPARE(model.rowCount(), 0);
        model.setRows(rows(Abc));
        QCOMPARE(codes(model), Abc);
        QCOMPARE(reset.count(), 0);
    }

    void equalRowsChangeNothing()
    {
        FigureModel model(2);
        model.setRows(rows(Abc));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setRows(rows(Abc));
        QCOMPARE(changed.count(), 0);
        model.setRows(rows(Abc, QStringLiteral("9")));
        QCOMPARE(changed.count(), 3);
        QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("9"));
    }

    void switchesTellWhich()
    {
        FigureModel model(2);
        model.setRows(rows(Abc));
        QSignalSpy switched(&model, &FigureModel::switched);
        QVERIFY(model.setData(model.index(1, 0), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(switched.takeFirst(), (QVariantList {QStringLiteral("b"), false}));
        QCOMPARE(model.index(1, 0).data(FigureModel::MutedRole).toBool(), true);
        QVERIFY(!model.setData(model.index(1, 1), Qt::Unchecked, Qt::CheckStateRole));
        QVERIFY(!model.setData({}, Qt::Unchecked, Qt::CheckStateRole));
        QVERIFY(!model.setData(model.index(1, 0), QStringLiteral("x"), Qt::EditRole));
    }
};

QTEST_GUILESS_MAIN(TestFigureModel)
#include "tst_figuremodel.moc"
