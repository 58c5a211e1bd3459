#include "core/base/ids.h"
#include "core/etl/catalogueloader.h"
#include "core/etl/reverter.h"
#include "core/etl/runregistry.h"
#include "tests/core/etl/loadbed.h"
#include "tests/support/failonwarnings.h"
#include "tests/support/verifyresult.h"

#include <QTest>

using namespace vigia;
using namespace vigia::etl;

namespace {

const QString System = QStringLiteral("Sistema");
const QDate Day {2026, 6, 1};

std::vector<double> hours(double value, int days = 1)
{
    return std::vector<double>(static_cast<size_t>(days) * 24, value);
}

Rule plants()
{
    return test::rule(QStringLiteral("Gene/Recurso"));
}

} // namespace

class ReverterTest : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase() { QVERIFY_RESULT(m_cluster.start()); }

    void init()
    {
        test::failOnWarnings();
        m_bed = std::make_unique<test::LoadBed>(m_cluster);
    }

    void cleanup() { m_bed.reset(); }

    void bringsBackTheStateBeforeEachRun()
    {
        const QString empty = m_bed->portal();
        const QString a = load(QStringLiteral("GVIO"), hours(1000, 3));
        const QString afterA = m_bed->portal();
        const QString b = load(QStringLiteral("GVIO"), hours(2000, 4));
        const QString afterB = m_bed->portal();
        auto values = hours(2000, 2);
        values[5] = 0;
        values[30] = NoValue;
        const QString c = load(QStringLiteral("GVIO"), values);
        const QString afterC = m_bed->portal();

        const auto refused = revert(b);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Conflict);
        QCOMPARE(refused.error().className(), QByteArray("RowsOverwritten"));
        QCOMPARE(m_found.blocked, 3); // hour 6 and the sums of both days
        QCOMPARE(m_found.blockedRows.size(), size_t {3});
        QCOMPARE(m_found.blockedRows.front().byRun, c);
        QCOMPARE(m_found.blockedRows.front().hour, 6);
        QCOMPARE(m_found.blockedRows.front().left, QStringLiteral("2 MWh"));
        QCOMPARE(m_found.blockedRows.front().found, QStringLiteral("0 MWh"));
        QCOMPARE(m_bed->portal(), afterC);

        QVERIFY_RESULT(revert(c));
        QCOMPARE(m_bed->portal(), afterB);
        const auto revertB = revert(b);
        QVERIFY_RESULT(revertB);
        QCOMPARE(m_found.restored, 3 * 25);
        QCOMPARE(m_found.removed, 25);
        QCOMPARE(m_bed->portal(), afterA);
        QCOMPARE(state(b), QStringLiteral("REVERTED"));

        // a revert of the revert brings B back, with the same ids and times
        const auto again = revert(*revertB);
        QVERIFY_RESULT(again);
        QCOMPARE(m_bed->portal(), afterB);
        QCOMPARE(state(b), QStringLiteral("SUCCESS"));
        QCOMPARE(state(*revertB), QStringLiteral("REVERTED"));
        QVERIFY_RESULT(revert(*again));
        QCOMPARE(m_bed->portal(), afterA);
        QVERIFY_RESULT(revert(a));
        QCOMPARE(m_bed->portal(), empty);
    }

    void aDryRunSaysWhatItWouldDo()
    {
        const QString a = load(QStringLiteral("GVIO"), hours(1000));
        load(QStringLiteral("GVIO"), hours(2000));
        const QString before = m_bed->portal(true);
        RevertOptions options;
        options.dryRun = true;
        QVERIFY_RESULT(revert(a, options));
        QCOMPARE(m_found.blocked, 25);
        QCOMPARE(m_found.removed, 25);
        QCOMPARE(m_bed->portal(true), before);
        QCOMPARE(state(a), QStringLiteral("SUCCESS"));
    }

    void forceUndoesAlsoWhatWasOverwritten()
    {
        m_bed->execute("INSERT INTO metrics_hourly (fecha, metrica, entidad, recurso, hora, valor_mwh)"
                       " VALUES ('2026-06-01', 'Gene', 'Recurso', 'GVIO', 1, 77)");
        const QString before = m_bed->portal();
        const QString a = load(QStringLiteral("GVIO"), hours(1000));
        load(QStringLiteral("GVIO"), hours(2000));
        m_bed->execute("DELETE FROM metrics_hourly WHERE hora = 2");
        RevertOptions options;
        options.force = true;
        const auto forced = revert(a, options);
        QVERIFY_RESULT(forced);
        QCOMPARE(m_bed->portal(), before);
    }

    void somebodyElsesWriteBlocksToo_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("value") << QByteArray("UPDATE metrics_hourly SET valor_mwh = 5 WHERE hora = 1");
        QTest::newRow("unit") << QByteArray("UPDATE metrics_hourly SET unidad = NULL WHERE hora = 1");
        QTest::newRow("key") << QByteArray("UPDATE metrics_hourly SET recurso = NULL WHERE hora = 1");
        QTest::newRow("time") << QByteArray(
            "UPDATE metrics_hourly SET fecha_actualizacion = now() WHERE hora = 1");
        QTest::newRow("gone") << QByteArray("DELETE FROM metrics_hourly WHERE hora = 1");
        QTest::newRow("another row in its place")
            << QByteArray("DELETE FROM metrics_hourly WHERE hora = 1; INSERT INTO metrics_hourly (fecha, "
                          "metrica, entidad, recurso,"
                          " hora, valor_mwh) VALUES ('2026-06-01', 'Gene', 'Recurso', 'GVIO', 1, 1)");
    }

    void somebodyElsesWriteBlocksToo()
    {
        QFETCH(QByteArray, sql);
        const QString a = load(QStringLiteral("GVIO"), hours(1000));
        m_bed->execute(sql);
        const QString before = m_bed->portal(true);
        const auto refused = revert(a);
        QVERIFY(!refused);
        QCOMPARE(refused.error().className(), QByteArray("RowsOverwritten"));
        QCOMPARE(m_found.blocked, 1);
        QVERIFY(m_found.blockedRows.front().byRun.isEmpty());
        QCOMPARE(m_bed->portal(true), before);
        RevertOptions options;
        options.force = true;
        const auto forced = revert(a, options);
        QVERIFY_RESULT(forced);
        QCOMPARE(m_bed->value("SELECT count(*) FROM metrics"), QStringLiteral("0"));
    }

    void bringsBackThePortalsOtherKeys()
    {
        m_bed->execute("INSERT INTO metrics_hourly (fecha, metrica, entidad, recurso, hora, valor_mwh, "
                       "unidad, fecha_actualizacion)"
                       " VALUES ('2026-06-01', 'Gene', 'Sistema', NULL, 1, 9, 'MWh', NULL),"
                       "        ('2026-06-01', 'Gene', 'Sistema', '_SISTEMA_', 2, 9000, NULL, '2025-01-01 "
                       "00:00:00.123456'),"
                       "        ('2026-06-01', 'Gene', 'Sistema', NULL, 3, 2, 'x', '2025-01-01'),"
                       "        ('2026-06-01', 'Gene', 'Sistema', NULL, 3, 2, 'x', '2025-01-01'),"
                       "        ('2026-06-01', 'Gene', 'Sistema', 'Sistema', 3, 4, 'MWh', '2025-01-01'),"
                       "        ('2026-06-01', 'Gene', 'Sistema', '_SISTEMA_', 3, 3, 'MWh', '2025-01-02')");
        const QString before = m_bed->portal();
        const Rule system = test::rule(QStringLiteral("Gene"));
        std::vector<xm::Document> documents;
        documents.push_back(test::document(system, System, Day, hours(1e7)));
        const auto run = m_bed->load(system, std::move(documents));
        QVERIFY_RESULT(run);
        const QString loaded = m_bed->portal();
        const auto undone = revert(*run);
        QVERIFY_RESULT(undone);
        QCOMPARE(m_bed->portal(), before);
        QVERIFY_RESULT(revert(*undone));
        QCOMPARE(m_bed->portal(), loaded);
    }

    void keepsEveryBitOfAFigure()
    {
        m_bed->execute("INSERT INTO metrics (fecha, metrica, entidad, recurso, valor_gwh) VALUES"
                       " ('2026-06-01', 'Gene', 'Recurso', 'GVIO', 0.1::float8 + 0.2::float8),"
                       " ('2026-06-02', 'Gene', 'Recurso', 'GVIO', 'NaN'), ('2026-06-03', 'Gene', 'Recurso', "
                       "'GVIO', '-Infinity')");
        const QString before = m_bed->portal();
        const QString run = load(QStringLiteral("GVIO"), hours(1000, 3));
        QVERIFY_RESULT(revert(run));
        QCOMPARE(m_bed->portal(), before);
    }

    void twoRevertsOfOneRunAreOne()
    {
        const QString run = load(QStringLiteral("GVIO"), hours(1000));
        QVERIFY_RESULT(revert(run));
        const auto second = revert(run);
        QVERIFY(!second);
        QCOMPARE(second.error().className(), QByteArray("NotRevertible"));
    }

    void aRunThatChangedNothingHasNothingToRevert()
    {
        load(QStringLiteral("GVIO"), hours(1000));
        const QString second = load(QStringLiteral("GVIO"), hours(1000));
        const auto undone = revert(second);
        QVERIFY(!undone);
        QCOMPARE(undone.error().className(), QByteArray("NotRevertible"));
    }

    void revertsLists()
    {
        const QString empty = m_bed->portal();
        const auto list = [](const char* name) {
            xm::ListDocument document;
            document.metricId = QStringLiteral("ListadoRecursos");
            document.snapshot = Day;
            document.columns = {QStringLiteral("Code"), QStringLiteral("Name"), QStringLiteral("Type")};
            document.rows = {
                {QStringLiteral("2QBW"), QString::fromUtf8(name), QStringLiteral("HIDRAULICA")},
                {QStringLiteral("GVIO"), QStringLiteral("GUAVIO"), QStringLiteral("HIDRAULICA")}};
            return document;
        };
        const QString a = loadList(list("EL POPAL"));
        m_bed->execute("UPDATE catalogos SET capacidad = 1.1 WHERE codigo = 'GVIO'");
        const auto refused = revert(a);
        QVERIFY(!refused);
        QCOMPARE(m_found.blocked, 1);
        QCOMPARE(m_found.blockedRows.front().table, QStringLiteral("catalogos"));
        m_bed->execute("UPDATE catalogos SET capacidad = NULL WHERE codigo = 'GVIO'");
        const QString afterA = m_bed->portal();
        const QString b = loadList(list("EL POPAL II"));
        const QString afterB = m_bed->portal();
        const auto undone = revert(b);
        QVERIFY_RESULT(undone);
        QCOMPARE(m_found.restored, 1);
        QCOMPARE(m_bed->portal(), afterA);
        QVERIFY_RESULT(revert(*undone));
        QCOMPARE(m_bed->portal(), afterB);
        RevertOptions options;
        options.force = true;
        QVERIFY_RESULT(revert(a, options));
        QCOMPARE(m_bed->portal(), empty);
    }

private:
    QString load(const QString& code, const std::vector<double>& values)
    {
        std::vector<xm::Document> documents;
        documents.push_back(test::document(plants(), code, Day, values));
        const auto run = m_bed->load(plants(), std::move(documents));
        if (!run)
            qFatal("%s", qPrintable(run.error().message));
        return *run;
    }

    QString loadList(const xm::ListDocument& document)
    {
        const auto book = RuleBook::builtIn();
        LoadOptions options;
        options.runId = newRunId();
        options.today = Day;
        RunInfo run;
        run.id = options.runId;
        run.job = QStringLiteral("load");
        run.metric = document.metricId;
        run.entity = System;
        run.requestedBy = QStringLiteral("test");
        run.state = RunState::Success;
        RunRegistry registry(m_bed->connection());
        CatalogueLoader loader(m_bed->connection(), *book->list(document.metricId), document, options);
        if (!registry.begin(run))
            qFatal("begin");
        run.state = RunState::Success;
        const auto diff = loader.load([&](const DiffInfo&) { return registry.finish(run); });
        if (!diff)
            qFatal("%s", qPrintable(diff.error().message));
        return run.id;
    }

    QString state(const QString& run)
    {
        return m_bed->value("SELECT state FROM vigia.etl_run WHERE id = '" + run.toLatin1() + '\'');
    }

    /// Answers the id of the revert's run.
    Result<QString> revert(const QString& id, RevertOptions options = {})
    {
        RunRegistry registry(m_bed->connection());
        const auto undone = registry.find(id);
        if (!undone)
            return fail(undone.error());
        RunInfo run = *undone;
        run.id = newRunId();
        run.job = QStringLiteral("revert");
        run.reverts = id;
        options.runId = run.id;
        if (!options.dryRun)
            if (const Result<> begun = registry.begin(run); !begun)
                return fail(begun.error());
        Reverter reverter(m_bed->connection(), *undone, options);
        const auto done = reverter.revert([&](const RevertInfo&) -> Result<> {
            run.state = RunState::Success;
            if (const Result<> finished = registry.finish(run); !finished)
                return finished;
            return registry.markReverted(*undone, run.id);
        });
        m_found = reverter.found();
        if (!done)
            return fail(done.error());
        return run.id;
    }

    test::PgCluster m_cluster;
    std::unique_ptr<test::LoadBed> m_bed;
    RevertInfo m_found;
};

QTEST_GUILESS_MAIN(ReverterTest)
#include "tst_reverter.moc"
