#include "tests/integration/generation/cachebed.h"
#include "tests/support/failonwarnings.h"
#include "tests/support/verifyresult.h"

#include <QTest>

using namespace vigia;
using namespace vigia::generation;
using namespace vigia::test;

/// Consoles that share charts through a real Redis, over a real PostgreSQL that others write to.
class TestChartCache : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase() { QVERIFY_RESULT(m_site.start()); }

    void init()
    {
        failOnWarnings();
        QVERIFY_RESULT(m_site.reset());
    }

    void answersTheSecondConsole();
    void givesTheSameAnswerWithAndWithout_data();
    void givesTheSameAnswerWithAndWithout();
    void showsEveryChangeAtOnce_data();
    void showsEveryChangeAtOnce();
    void keepsWhatOthersWriteElsewhere();
    void seesWritersThatCommitOutOfOrder();
    void foldsMarksWithoutAChange();
    void keepsNothingWithoutSchemaVigia();
    void keepsNothingWithoutTriggers();
    void keepsNothingForAUserWithoutRights();

private:
    SharedSite m_site;
};

void TestChartCache::answersTheSecondConsole()
{
    Console first(m_site.portal().url(), m_site.redisConfig());
    Console second(m_site.portal().url(), m_site.redisConfig());
    const QDateTime before = QDateTime::currentDateTimeUtc().addSecs(-5);
    const Result<ChartData> read = first.chart(plants());
    QVERIFY_RESULT(read);
    QVERIFY(!read->provenance.cachedAt.isValid());
    QCOMPARE(first.counts().misses.load(), 1);
    QTRY_COMPARE(first.counts().stores.load(), 1);
    const Result<ChartData> shared = second.chart(plants());
    QVERIFY_RESULT(shared);
    QCOMPARE(second.counts().hits.load(), 1);
    QVERIFY(shared->provenance.cachedAt >= before);
    QVERIFY(shared->provenance.cachedAt <= QDateTime::currentDateTimeUtc().addSecs(5));
    QVERIFY(sameAnswer(*read, *shared));
    // It does not stay for ever, and all of it is under one prefix.
    const Result<net::RedisReply> keys = m_site.redis({"KEYS", "*"});
    QVERIFY_RESULT(keys);
    QCOMPARE(keys->items.size(), 1);
    QVERIFY(keys->items[0].text.startsWith("vigia:chart:"));
    QVERIFY(m_site.redis({"PTTL", keys->items[0].text})->integer > 0);
}

void TestChartCache::givesTheSameAnswerWithAndWithout_data()
{
    QTest::addColumn<ChartQuery>("query");
    QTest::newRow("by source") << plants(Grouping::Source);
    QTest::newRow("total") << plants(Grouping::Total);
    QTest::newRow("by code") << plants();
    ChartQuery query = plants();
    query.top = 1;
    QTest::newRow("largest") << query;
    query = plants();
    query.codes = QStringList {QStringLiteral("T1")};
    QTest::newRow("one code") << query;
    query.range = {QDate(2020, 1, 1), QDate(2020, 1, 1)};
    QTest::newRow("no data") << query;
    query = plants(Grouping::Source);
    query.step = Step::Day;
    QTest::newRow("days") << query;
    query.step = Step::Month;
    QTest::newRow("months") << query;
    QTest::newRow("system") << ask("Gene/Sistema", "2026-06-01", "2026-06-01");
}

void TestChartCache::givesTheSameAnswerWithAndWithout()
{
    QFETCH(ChartQuery, query);
    Console console(m_site.portal().url(), m_site.redisConfig());
    QVERIFY_RESULT(console.chart(query));
    QTRY_COMPARE(console.counts().stores.load(), 1);
    const Result<ChartData> kept = console.chart(query);
    QVERIFY_RESULT(kept);
    QCOMPARE(console.counts().hits.load(), 1);
    const Result<ChartData> read = m_site.portal().chart(query);
    QVERIFY_RESULT(read);
    QVERIFY(sameAnswer(*kept, *read));
}

void TestChartCache::showsEveryChangeAtOnce_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("insert of a load")
        << QByteArray("INSERT INTO metrics_hourly (fecha, metrica, entidad, recurso, hora, valor_mwh, unidad)"
                      " VALUES ('2026-06-02', 'Gene', 'Recurso', 'H1', 1, 9, 'MWh')");
    QTest::newRow("update by another program")
        << QByteArray("UPDATE metrics_hourly SET valor_mwh = 77 WHERE recurso = 'H1' AND hora = 2");
    QTest::newRow("delete") << QByteArray("DELETE FROM metrics_hourly WHERE recurso = 'H1' AND hora = 2");
    QTest::newRow("renamed series") << QByteArray(
        "UPDATE metrics_hourly SET metrica = 'Other' WHERE recurso = 'H1' AND hora = 2");
    QTest::newRow("truncate") << QByteArray("TRUNCATE metrics_hourly");
    QTest::newRow("day rows") << QByteArray(
        "INSERT INTO metrics (fecha, metrica, entidad, recurso, valor_gwh, unidad)"
        " VALUES ('2026-06-02', 'Gene', 'Recurso', 'H1', 9, 'GWh')");
    QTest::newRow("plant changes its name")
        << QByteArray("UPDATE catalogos SET nombre = 'NUEVA' WHERE codigo = 'H1'");
    QTest::newRow("plant leaves the catalogue") << QByteArray("DELETE FROM catalogos WHERE codigo = 'H1'");
    QTest::newRow("table made anew") << QByteArray("CREATE TABLE fresh (LIKE catalogos); DROP "
                                                   "TABLE catalogos; ALTER TABLE fresh RENAME TO catalogos");
    QTest::newRow("rewritten without triggers")
        << QByteArray("ALTER TABLE metrics_hourly ALTER valor_mwh TYPE double precision USING valor_mwh * 2");
}

void TestChartCache::showsEveryChangeAtOnce()
{
    QFETCH(QByteArray, sql);
    Console console(m_site.portal().url(), m_site.redisConfig());
    QVERIFY_RESULT(console.chart(plants()));
    QTRY_COMPARE(console.counts().stores.load(), 1);
    QVERIFY_RESULT(m_site.portal().run(sql));
    const Result<ChartData> changed = console.chart(plants());
    QVERIFY_RESULT(changed);
    QCOMPARE(console.counts().hits.load(), 0);
    const Result<ChartData> read = m_site.portal().chart(plants());
    QVERIFY_RESULT(read);
    QVERIFY(sameAnswer(*changed, *read));
}

void TestChartCache::keepsWhatOthersWriteElsewhere()
{
    // A load of another series leaves this one's answers where they are.
    Console console(m_site.portal().url(), m_site.redisConfig());
    QVERIFY_RESULT(console.chart(plants()));
    QTRY_COMPARE(console.counts().stores.load(), 1);
    QVERIFY_RESULT(m_site.portal().hours("Gene/Sistema", "'Sistema'", "2026-06-02", {100}));
    QVERIFY_RESULT(m_site.portal().run("UPDATE catalogos SET nombre = nombre WHERE codigo = 'NONE'"));
    QVERIFY_RESULT(m_site.portal().run("BEGIN; DELETE FROM metrics_hourly; ROLLBACK"));
    QVERIFY_RESULT(console.chart(plants()));
    QCOMPARE(console.counts().hits.load(), 1);
}

void TestChartCache::seesWritersThatCommitOutOfOrder()
{
    // The older transaction commits last: what was kept in between is not true any more.
    const Result<std::unique_ptr<db::Connection>> slow =
        db::Connection::open(PgCluster::config(m_site.portal().url()));
    QVERIFY_RESULT(slow);
    QVERIFY_RESULT(
        (*slow)->script("BEGIN; UPDATE metrics_hourly SET valor_mwh = 50 WHERE recurso = 'H1' AND hora = 1"));
    QVERIFY_RESULT(
        m_site.portal().run("UPDATE metrics_hourly SET valor_mwh = 60 WHERE recurso = 'T1' AND hora = 1"));
    Console console(m_site.portal().url(), m_site.redisConfig());
    const Result<ChartData> between = console.chart(plants());
    QVERIFY_RESULT(between);
    QTRY_COMPARE(console.counts().stores.load(), 1);
    QVERIFY_RESULT((*slow)->script("COMMIT"));
    const Result<ChartData> after = console.chart(plants());
    QVERIFY_RESULT(after);
    QCOMPARE(console.counts().hits.load(), 0);
    QVERIFY(curve(*after, "H1").values[0] != curve(*between, "H1").values[0]);
}

void TestChartCache::foldsMarksWithoutAChange()
{
    // A row a transaction, as the portal's loader does it.
    for (int i = 0; i < 60; ++i)
        QVERIFY_RESULT(m_site.portal().run("UPDATE metrics_hourly SET valor_mwh = " + QByteArray::number(i)
                                           + " WHERE recurso = 'H1' AND hora = 1"));
    Console console(m_site.portal().url(), m_site.redisConfig());
    QVERIFY_RESULT(console.chart(plants()));
    QTRY_COMPARE(console.counts().stores.load(), 1);
    const auto marks = [&] {
        return m_site.portal()
            .connection()
            .query("SELECT count(*) FROM vigia.data_mark WHERE metric = 'Gene' AND entity = 'Recurso'")
            ->integer(0, 0);
    };
    QVERIFY(marks() >= 60);
    QVERIFY_RESULT(m_site.portal().run("SELECT vigia.fold_marks()"));
    QCOMPARE(marks(), 1);
    QVERIFY_RESULT(console.chart(plants()));
    QCOMPARE(console.counts().hits.load(), 1);
    QVERIFY_RESULT(
        m_site.portal().run("UPDATE metrics_hourly SET valor_mwh = 1000 WHERE recurso = 'H1' AND hora = 1"));
    QVERIFY_RESULT(console.chart(plants()));
    QCOMPARE(console.counts().hits.load(), 1);
    // Inside a writer's own transaction too, and by the upkeep after loads.
    QVERIFY_RESULT(m_site.portal().run(
        "BEGIN; UPDATE metrics_hourly SET valor_mwh = 1 WHERE recurso = 'H1' AND hora = 1;"
        " SELECT vigia.fold_marks(0); COMMIT; SELECT vigia.refresh_dirty(10)"));
    QCOMPARE(marks(), 1);
    const Result<ChartData> last = console.chart(plants());
    QVERIFY_RESULT(last);
    QCOMPARE(console.counts().hits.load(), 1);
    QVERIFY(sameAnswer(*last, *m_site.portal().chart(plants())));
}

void TestChartCache::keepsNothingWithoutSchemaVigia()
{
    Result<std::unique_ptr<PortalDatabase>> plain = PortalDatabase::make(m_site.cluster(), false);
    QVERIFY_RESULT(plain);
    QVERIFY_RESULT((*plain)->hours("Gene/Recurso", "'H1'", "2026-06-01", {5}));
    Console console((*plain)->url(), m_site.redisConfig());
    for (int i = 0; i < 2; ++i)
        QVERIFY_RESULT(console.chart(plants()));
    QCOMPARE(console.counts().looks(), 0);
    QCOMPARE(m_site.redis({"DBSIZE"})->integer, 0);
}

void TestChartCache::keepsNothingWithoutTriggers()
{
    QVERIFY_RESULT(m_site.portal().run("ALTER TABLE metrics_hourly DISABLE TRIGGER vigia_rollup_update"));
    Console console(m_site.portal().url(), m_site.redisConfig());
    QVERIFY_RESULT(console.chart(plants()));
    QCOMPARE(console.counts().looks(), 0);
    QVERIFY_RESULT(m_site.portal().run("ALTER TABLE metrics_hourly ENABLE TRIGGER vigia_rollup_update;"
                                       "ALTER TABLE metrics_hourly ENABLE ROW LEVEL SECURITY"));
    QVERIFY_RESULT(console.chart(plants()));
    QCOMPARE(console.counts().looks(), 0);
    QVERIFY_RESULT(m_site.portal().run("ALTER TABLE metrics_hourly DISABLE ROW LEVEL SECURITY"));
    QVERIFY_RESULT(console.chart(plants()));
    QCOMPARE(console.counts().misses.load(), 1);
}

void TestChartCache::keepsNothingForAUserWithoutRights()
{
    // A kept answer must show nobody what PostgreSQL would not.
    QVERIFY_RESULT(m_site.portal().run(
        "CREATE ROLE cache_stranger LOGIN; GRANT SELECT ON metrics, metrics_hourly, catalogos TO "
        "cache_stranger"));
    Console owner(m_site.portal().url(), m_site.redisConfig());
    QVERIFY_RESULT(owner.chart(plants()));
    QTRY_COMPARE(owner.counts().stores.load(), 1);
    const Result<std::unique_ptr<db::Connection>> connection =
        db::Connection::open(PgCluster::config(m_site.portal().url()));
    QVERIFY_RESULT(connection);
    QVERIFY_RESULT((*connection)->script("SET ROLE cache_stranger"));
    QVERIFY(!*keepsVersions(**connection));
    QVERIFY_RESULT(m_site.portal().run(
        "GRANT USAGE ON SCHEMA vigia TO cache_stranger; GRANT SELECT ON vigia.data_mark TO "
        "cache_stranger; REVOKE SELECT ON metrics_hourly FROM cache_stranger"));
    QVERIFY(*keepsVersions(**connection));
    const auto version = cacheVersion(**connection, QStringLiteral("Gene"), QStringLiteral("Recurso"));
    QVERIFY_RESULT(version);
    QVERIFY(!*version);
    QVERIFY_RESULT(m_site.portal().run("DROP OWNED BY cache_stranger; DROP ROLE cache_stranger"));
}

QTEST_GUILESS_MAIN(TestChartCache)
#include "tst_chartcache.moc"
