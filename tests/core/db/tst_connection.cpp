#include "core/db/connection.h"
#include "tests/support/failonwarnings.h"
#include "tests/support/pgcluster.h"
#include "tests/support/verifyresult.h"

#include <QTest>

using namespace vigia;
using namespace vigia::db;

class TestConnection : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY_RESULT(m_cluster.start()); }

    void init() { test::failOnWarnings(); }

    void answersAQuery()
    {
        const auto connection = m_cluster.freshConnection(true, true);
        QVERIFY_RESULT(connection);
        const Result<Rows> rows = (*connection)->query("SELECT $1::text, $2::float8", {param(QStringLiteral("a'b")), param(1.5)});
        QVERIFY_RESULT(rows);
        QCOMPARE(rows->text(0, 0), QStringLiteral("a'b"));
        QCOMPARE(rows->number(0, 1), 1.5);
    }

private:
    test::PgCluster m_cluster;
};

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_connection.moc"
