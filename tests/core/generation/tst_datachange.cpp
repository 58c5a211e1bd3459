#include "core/generation/datachange.h"
#include "tests/support/failonwarnings.h"
#include "tests/support/verifyresult.h"

#include <QTest>

using namespace vigia;
using namespace vigia::generation;

namespace {

const QString Good =
    QStringLiteral(R"({"metric":"Gene","entity":"Recurso","from":"2026-06-01","to":"2026-06-07",)"
                   R"("run":"0e3a8a3e-6d1c-4a43-9f0e-3f6f5a0b7c11"})");

} // namespace

class TestDataChange : public QObject
{
    Q_OBJECT

private slots:

    void init() { test::failOnWarnings(); }

    void readsAPayload()
    {
        const Result<DataChange> change = DataChange::parse(Good);
        QVERIFY_RESULT(change);
        QCOMPARE(change->metric, QStringLiteral("Gene"));
        QCOMPARE(change->entity, QStringLiteral("Recurso"));
        QCOMPARE(change->range, (DayRange {QDate(2026, 6, 1), QDate(2026, 6, 7)}));
        QCOMPARE(change->run.size(), 36);
    }

    void refusesEverythingElse_data()
    {
        QTest::addColumn<QString>("payload");
        QTest::newRow("empty") << QString();
        QTest::newRow("text") << QStringLiteral("new data");
        QTest::newRow("array") << QStringLiteral("[1,2]");
        QTest::newRow("empty object") << QStringLiteral("{}");
        QTest::newRow("truncated") << Good.left(60);
        QTest::newRow("no entity") << QString(Good).replace(QStringLiteral("entity"), QStringLiteral("x"));
        QTest::newRow("number") << QString(Good).replace(QStringLiteral("\"Gene\""), QStringLiteral("7"));
        QTest::newRow("markup") << QString(Good).replace(QStringLiteral("Gene"),
                                                         QStringLiteral("<img src=x>"));
        QTest::newRow("control") << QString(Good).replace(QStringLiteral("Gene"),
                                                          QStringLiteral("Ge\\u0000ne"));
        QTest::newRow("long name") << QString(Good).replace(QStringLiteral("Gene"), QString(101, u'x'));
        QTest::newRow("reversed") << QString(Good).replace(QStringLiteral("06-07"), QStringLiteral("05-07"));
        QTest::newRow("no day") << QString(Good).replace(QStringLiteral("06-07"), QStringLiteral("06-31"));
        QTest::newRow("no run id") << QString(Good).replace(QStringLiteral("0e3a8a3e"), QStringLiteral("x"));
        QTest::newRow("too long") << Good + QString(9000, u' ');
        QTest::newRow("deep") << QString(2000, u'[');
    }

    void refusesEverythingElse()
    {
        QFETCH(QString, payload);
        const Result<DataChange> change = DataChange::parse(payload);
        QVERIFY(!change);
        QCOMPARE(change.error().code, ErrorCode::InvalidData);
        QVERIFY(!change.error().message.contains(u'<'));
    }

    void concernsChartsThatShowIt()
    {
        DataChange change = *DataChange::parse(Good);
        ChartQuery query;
        query.range = {QDate(2026, 6, 7), QDate(2026, 6, 9)};
        QVERIFY(change.concerns(query));
        query.range.from = QDate(2026, 6, 8);
        QVERIFY(!change.concerns(query));
        query.range.from = QDate(2026, 6, 1);
        query.entity = QStringLiteral("Sistema");
        QVERIFY(!change.concerns(query));
        query.entity = QStringLiteral("Recurso");
        change.metric = QStringLiteral("ListadoRecursos"); // plants change their source
        change.range = {QDate(2020, 1, 1), QDate(2020, 1, 1)};
        QVERIFY(change.concerns(query));
        query.grouping = Grouping::Code;
        QVERIFY(!change.concerns(query));
    }
};

QTEST_GUILESS_MAIN(TestDataChange)
#include "tst_datachange.moc"
