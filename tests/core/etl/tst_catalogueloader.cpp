#include "core/base/ids.h"
#include "core/etl/catalogueloader.h"
#include "tests/core/etl/loadbed.h"
#include "tests/support/failonwarnings.h"
#include "tests/support/verifyresult.h"

#include <QTest>

using namespace vigia;
using namespace vigia::etl;

class CatalogueLoaderTest : public QObject
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

    void loadsEachList_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<qint64>("rows");
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* file, qint64 rows, const char* sql, const char* expected) {
            QTest::newRow(file) << QString::fromLatin1(file) << rows << QString::fromLatin1(sql)
                                << QString::fromUtf8(expected);
        };
        row("ListadoRecursos_Sistema_lists.json", 963, "SELECT count(*) FROM catalogos WHERE tipo = 'SOLAR'",
            "711");
        row("ListadoAgentes_Sistema_lists.json", 527,
            "SELECT nombre || tipo FROM catalogos WHERE codigo = 'TCBG'",
            "TERMO CARIBE S.A.S. E.S.P.GENERACIÓN");
        row("ListadoEmbalses_Sistema_lists_RECONSTRUCTED.json", 24,
            "SELECT region FROM catalogos WHERE codigo = 'AGREGADO BOGOTA'", "CENTRO");
        row("ListadoRios_Sistema_lists_RECONSTRUCTED.json", 43,
            "SELECT codigo FROM catalogos WHERE codigo LIKE '%,%'", "DESV. EEPPM (NEC,PAJ,DOL)");
        row("ListadoMetricas_Sistema_lists.json", 190,
            "SELECT metadata::jsonb ->> 'MaxDays' FROM catalogos WHERE codigo = 'Gene/Recurso'", "31");
    }

    void loadsEachList()
    {
        QFETCH(QString, file);
        QFETCH(qint64, rows);
        QFETCH(QString, sql);
        QFETCH(QString, expected);
        const xm::ListDocument document = test::sampleList(file);
        QVERIFY_RESULT(load(document));
        QCOMPARE(m_diff.days.inserted, rows);
        // XM lists two agents twice, newest entry first: the first one stands.
        QCOMPARE(m_rejected.size(), document.rows.size() - static_cast<size_t>(rows));
        QCOMPARE(m_bed->value(sql.toUtf8()), expected);
        QCOMPARE(m_bed->value("SELECT count(*) FROM catalogos WHERE capacidad IS NOT NULL"),
                 QStringLiteral("0"));
        const QString before = m_bed->portal(true);
        QVERIFY_RESULT(load(document));
        QCOMPARE(m_diff.days.unchanged, rows);
        QCOMPARE(m_diff.written(), 0);
        QCOMPARE(m_bed->portal(true), before);
    }

    void reportsWhatTheListNoLongerHas()
    {
        xm::ListDocument document =
            test::sampleList(QStringLiteral("ListadoEmbalses_Sistema_lists_RECONSTRUCTED.json"));
        QVERIFY_RESULT(load(document));
        document.rows.pop_back();
        document.rows.front()[document.column(QLatin1String("HydroRegion"))] = QStringLiteral("NORTE");
        QVERIFY_RESULT(load(document));
        QCOMPARE(m_diff.days, (GrainCounts {0, 1, 22, 1, 0}));
        QCOMPARE(m_bed->value("SELECT count(*) FROM catalogos"), QStringLiteral("24"));
        document.rows.clear();
        QVERIFY_RESULT(load(document));
        QCOMPARE(m_diff.days, GrainCounts());
    }

    void keepsWhatOthersKnow()
    {
        m_bed->execute("INSERT INTO catalogos (catalogo, codigo, nombre, capacidad) VALUES"
                       " ('ListadoRecursos', '2QBW', 'PAPAL', 19.9)");
        QVERIFY_RESULT(load(test::sampleList(QStringLiteral("ListadoRecursos_Sistema_lists.json"))));
        QCOMPARE(m_diff.days.changed, 1);
        QCOMPARE(m_bed->value("SELECT nombre || capacidad FROM catalogos WHERE codigo = '2QBW'"),
                 QStringLiteral("EL POPAL19.9"));
    }

    void rejectsRowsWithoutACode()
    {
        xm::ListDocument document;
        document.metricId = QStringLiteral("ListadoRecursos");
        document.columns = {QStringLiteral("Code"), QStringLiteral("Name")};
        document.rows = {{QString(), QStringLiteral("nobody")},
                         {QString(101, u'x'), QStringLiteral("long")},
                         {QStringLiteral("A"), QString(300, u'n')},
                         {QStringLiteral("A"), QStringLiteral("again")},
                         {QStringLiteral("B") + QChar(0), QStringLiteral("zero")},
                         {QStringLiteral("C")}};
        QVERIFY_RESULT(load(document));
        QCOMPARE(m_diff.days.inserted, 2);
        QCOMPARE(m_rejected.size(), size_t {4});
        QCOMPARE(m_bed->value("SELECT length(nombre) FROM catalogos WHERE codigo = 'A'"),
                 QStringLiteral("200"));
    }

    void aListWithoutItsCodeColumnIsRefused()
    {
        xm::ListDocument document;
        document.metricId = QStringLiteral("ListadoRecursos");
        document.columns = {QStringLiteral("Nombre")};
        document.rows = {{QStringLiteral("x")}};
        const auto refused = load(document);
        QVERIFY(!refused);
        QCOMPARE(refused.error().className(), QByteArray("MissingColumns"));
    }

    void aDryRunWritesNothing()
    {
        LoadOptions options;
        options.dryRun = true;
        QVERIFY_RESULT(load(test::sampleList(QStringLiteral("ListadoRecursos_Sistema_lists.json")), options));
        QCOMPARE(m_diff.days.inserted, 963);
        QCOMPARE(m_bed->value("SELECT count(*) FROM catalogos"), QStringLiteral("0"));
    }

private:
    Result<> load(const xm::ListDocument& document, LoadOptions options = {})
    {
        const auto book = RuleBook::builtIn();
        options.runId = newRunId();
        options.today = QDate(2026, 6, 15);
        m_bed->execute("INSERT INTO vigia.etl_run (id, job, metric, entity, requested_by) VALUES ('"
                       + options.runId.toLatin1() + "', 'load', 'list', 'Sistema', 'test')");
        CatalogueLoader loader(m_bed->connection(), *book->list(document.metricId), document, options);
        const auto diff = loader.load();
        if (!diff)
            return fail(diff.error());
        m_diff = *diff;
        m_rejected = loader.rejected();
        return {};
    }

    test::PgCluster m_cluster;
    std::unique_ptr<test::LoadBed> m_bed;
    DiffInfo m_diff;
    std::vector<xm::RejectedValue> m_rejected;
};

QTEST_GUILESS_MAIN(CatalogueLoaderTest)
#include "tst_catalogueloader.moc"
