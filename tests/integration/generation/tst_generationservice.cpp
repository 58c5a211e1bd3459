#include "core/async/deliver.h"
#include "core/db/pool.h"
#include "tests/integration/generation/portalfixture.h"
#include "tests/support/failonwarnings.h"
#include "tests/support/verifyresult.h"

#include <QTest>

using namespace vigia;
using namespace vigia::generation;
using namespace vigia::test;

namespace {

const QString Run = QStringLiteral("0e3a8a3e-6d1c-4a43-9f0e-3f6f5a0b7c11");

} // namespace

/// The service on a pool: answers, cancelling, what there is, and where a point comes from.
class TestGenerationService : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void answersThroughThePool();
    void cancelsInTheServer();
    void stopsAtTheTimeOut();
    void survivesALostConnection();
    void listsThePlants();
    void knowsTheNewestDays();
    void findsGaps();
    void saysWhereAPointComesFrom();

private:
    PgCluster m_cluster;
    std::unique_ptr<PortalDatabase> m_portal;
};

void TestGenerationService::initTestCase()
{
    QVERIFY_RESULT(m_cluster.start());
    Result<std::unique_ptr<PortalDatabase>> portal = PortalDatabase::make(m_cluster, true);
    QVERIFY_RESULT(portal);
    m_portal = std::move(*portal);
}

void TestGenerationService::init()
{
    failOnWarnings();
    QVERIFY_RESULT(m_portal->run("TRUNCATE metrics, metrics_hourly, catalogos"));
}

void TestGenerationService::answersThroughThePool()
{
    QVERIFY_RESULT(m_portal->plant("H1", "HIDRAULICA"));
    QVERIFY_RESULT(m_portal->hours("Gene/Recurso", "'H1'", "2026-06-01", {5, 6}));
    db::ConnectionConfig config = PgCluster::config(m_portal->url());
    config.readOnly = true;
    db::Pool pool(config, 2);
    GenerationService service(pool, testMetrics());
    bool answered = false;
    deliver(service.chart(ask("Gene/Recurso", "2026-06-01", "2026-06-01", Step::Hour, Grouping::Source)),
            this, [&](const Result<ChartData>& data) {
                QVERIFY_RESULT(data);
                QCOMPARE(curve(*data, "hydro").values[1], 6.0);
                answered = true;
            });
    QTRY_VERIFY(answered);
}

void TestGenerationService::cancelsInTheServer()
{
    // A table that nobody may read for now: the chart waits in the server.
    db::Pool pool(PgCluster::config(m_portal->url()), 1);
    GenerationService service(pool, testMetrics());
    QVERIFY_RESULT(m_portal->run("BEGIN; LOCK TABLE metrics_hourly IN ACCESS EXCLUSIVE MODE"));
    QFuture<Result<ChartData>> future = service.chart(ask("Gene/Recurso", "2026-06-01", "2026-06-01"));
    const QByteArray waiting =
        "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = '"
        + m_portal->connection().database().toUtf8() + '\'';
    const auto count = [&] {
        const Result<db::Rows> rows = m_cluster.admin(waiting);
        return rows ? rows->integer(0, 0) : -1;
    };
    QTRY_COMPARE(count(), 1);
    future.cancel();
    QTRY_COMPARE(count(), 0);
    QVERIFY_RESULT(m_portal->run("ROLLBACK"));
    QFuture<Result<ChartData>> next = service.chart(ask("Gene/Recurso", "2026-06-01", "2026-06-01"));
    QTRY_VERIFY(next.isFinished());
    QVERIFY_RESULT(next.result());
}

void TestGenerationService::stopsAtTheTimeOut()
{
    db::ConnectionConfig config = PgCluster::config(m_portal->url());
    config.statementTimeout = std::chrono::milliseconds(100);
    db::Pool pool(config, 1);
    GenerationService service(pool, testMetrics());
    QVERIFY_RESULT(m_portal->run("BEGIN; LOCK TABLE metrics_hourly IN ACCESS EXCLUSIVE MODE"));
    QFuture<Result<ChartData>> future = service.chart(ask("Gene/Recurso", "2026-06-01", "2026-06-01"));
    QTRY_VERIFY(future.isFinished());
    QVERIFY_RESULT(m_portal->run("ROLLBACK"));
    QVERIFY(!future.result());
    QCOMPARE(future.result().error().code, ErrorCode::Timeout);
}

void TestGenerationService::survivesALostConnection()
{
    db::Pool pool(PgCluster::config(m_portal->url()), 1);
    GenerationService service(pool, testMetrics());
    QFuture<Result<std::vector<PlantInfo>>> first = service.plants();
    QTRY_VERIFY(first.isFinished());
    QVERIFY_RESULT(m_cluster.admin(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND datname = '"
        + m_portal->connection().database().toUtf8() + "' AND pid <> "
        + QByteArray::number(m_portal->connection().backendPid())));
    const auto works = [&] {
        QFuture<Result<std::vector<PlantInfo>>> again = service.plants();
        while (!again.isFinished())
            QTest::qWait(5);
        return again.result().has_value();
    };
    QTRY_VERIFY(works());
}

void TestGenerationService::listsThePlants()
{
    QVERIFY_RESULT(m_portal->plant("B", "Térmica "));
    QVERIFY_RESULT(m_portal->plant("A", "SOLAR"));
    QVERIFY_RESULT(m_portal->run("INSERT INTO catalogos (catalogo, codigo) VALUES ('ListadoRecursos', 'C'), "
                                 "('ListadoAgentes', 'AG')"));
    const Result<std::vector<PlantInfo>> plants = m_portal->source().plants();
    QVERIFY_RESULT(plants);
    QCOMPARE(plants->size(), std::size_t {3});
    QCOMPARE((*plants)[0].source, QStringLiteral("solar"));
    QCOMPARE((*plants)[0].name, QStringLiteral("PLANTA A"));
    QCOMPARE((*plants)[1].source, QStringLiteral("thermal"));
    QCOMPARE((*plants)[2].source, QStringLiteral("unknown"));
    QCOMPARE((*plants)[2].name, QStringLiteral("C"));
}

void TestGenerationService::knowsTheNewestDays()
{
    QVERIFY_RESULT(m_portal->source().freshness());
    QCOMPARE(m_portal->source().freshness()->size(), std::size_t {0});
    QVERIFY_RESULT(m_portal->hours("Gene/Recurso", "'H1'", "2026-06-03", {5}));
    QVERIFY_RESULT(m_portal->day("Gene/Recurso", "'H1'", "2026-06-01", 5));
    QVERIFY_RESULT(m_portal->day("FAER/Sistema", "'Sistema'", "2001-02-01", 5));
    const Result<std::vector<FreshnessInfo>> all = m_portal->source().freshness();
    QVERIFY_RESULT(all);
    QCOMPARE(all->size(), std::size_t {2});
    QCOMPARE((*all)[0].metric, QStringLiteral("FAER"));
    QCOMPARE((*all)[0].newestDay, QDate(2001, 2, 28)); // of a month: all of it
    QVERIFY(!(*all)[0].hasHours);
    QCOMPARE((*all)[1].newestDay, QDate(2026, 6, 3));
    QVERIFY((*all)[1].hasHours);
}

void TestGenerationService::findsGaps()
{
    for (const QByteArray day : {"2022-08-01", "2022-08-04", "2022-08-05", "2022-08-31"}) {
        QVERIFY_RESULT(m_portal->day("DemaCome/Agente", "'X'", day, 5));
        QVERIFY_RESULT(m_portal->day("Gene/Sistema", "NULL", day, 240));
    }
    QVERIFY_RESULT(m_portal->hours("Gene/Sistema", "'Sistema'", "2022-08-02", {5}));
    PgGenerationSource source = m_portal->source();
    GapQuery query {
        QStringLiteral("Gene"), QStringLiteral("Sistema"), {}, {QDate(2022, 8, 1), QDate(2022, 8, 31)}};
    Result<std::vector<DayRange>> gaps = source.gaps(query);
    QVERIFY_RESULT(gaps);
    QCOMPARE(*gaps,
             (std::vector<DayRange> {{QDate(2022, 8, 3), QDate(2022, 8, 3)},
                                     {QDate(2022, 8, 6), QDate(2022, 8, 30)}}));
    query.metric = QStringLiteral("DemaCome"); // XM never published 8 to 27 August
    query.entity = QStringLiteral("Agente");
    gaps = source.gaps(query);
    QVERIFY_RESULT(gaps);
    QCOMPARE(*gaps,
             (std::vector<DayRange> {{QDate(2022, 8, 2), QDate(2022, 8, 3)},
                                     {QDate(2022, 8, 6), QDate(2022, 8, 7)},
                                     {QDate(2022, 8, 28), QDate(2022, 8, 30)}}));
    query.code = QStringLiteral("Y");
    query.range = {QDate(2022, 8, 1), QDate(2022, 8, 2)};
    QCOMPARE(source.gaps(query)->size(), std::size_t {1});
    query = {QStringLiteral("DemaNoAtenProg"), QStringLiteral("Area"), {}, query.range};
    QCOMPARE(source.gaps(query)->size(), std::size_t {0}); // sparse
    const QDate today = QDate::currentDate();
    query = {QStringLiteral("Gene"), QStringLiteral("Sistema"), {}, {today.addDays(-1), today.addDays(30)}};
    QCOMPARE(source.gaps(query)->size(), std::size_t {0}); // not published yet
}

void TestGenerationService::saysWhereAPointComesFrom()
{
    QVERIFY_RESULT(m_portal->plant("H1", "HIDRAULICA"));
    QVERIFY_RESULT(m_portal->hours("Gene/Recurso", "'H1'", "2026-06-01", {5, 6}));
    PointQuery point {QStringLiteral("Gene"),
                      QStringLiteral("Recurso"),
                      Grouping::Code,
                      QStringLiteral("H1"),
                      Step::Hour,
                      QDate(2026, 6, 1),
                      2};
    Result<PointInfo> info = m_portal->source().point(point);
    QVERIFY_RESULT(info);
    QCOMPARE(info->value, 6.0);
    QCOMPARE(info->rows, 1);
    QVERIFY(info->loadedAt.isValid());
    QVERIFY(info->run.isEmpty());
    // A run that wrote this hour, and is still what is stored.
    QVERIFY_RESULT(m_portal->run(
        "INSERT INTO vigia.etl_run (id, job, metric, entity, requested_by, state) VALUES ('" + Run.toUtf8()
        + "', 'load', 'Gene', 'Recurso', 'ana', 'SUCCESS');"
          "INSERT INTO vigia.etl_change (run_id, grain, fecha, recurso, hours, ids, old_values, old_units,"
          " old_updated, new_values, new_unit, new_updated) SELECT '"
        + Run.toUtf8()
        + "', 'h', fecha, recurso, '{2}', '{1}', '{4.5}', '{MWh}', ARRAY[fecha_actualizacion], '{6}', 'MWh',"
          " fecha_actualizacion FROM metrics_hourly WHERE hora = 2"));
    info = m_portal->source().point(point);
    QVERIFY_RESULT(info);
    QCOMPARE(info->run, Run);
    QCOMPARE(info->runBy, QStringLiteral("ana"));
    QCOMPARE(info->before, 4.5);
    point.grouping = Grouping::Source;
    point.code = QStringLiteral("hydro");
    info = m_portal->source().point(point);
    QVERIFY_RESULT(info);
    QCOMPARE(info->value, 6.0);
    QCOMPARE(info->run, Run);
    // The portal's loader wrote it again: the run is not where it comes from any more.
    QVERIFY_RESULT(m_portal->run(
        "UPDATE metrics_hourly SET fecha_actualizacion = localtimestamp + interval '1 s' WHERE hora = 2"));
    info = m_portal->source().point(point);
    QVERIFY_RESULT(info);
    QVERIFY(info->run.isEmpty());
    point = {QStringLiteral("Gene"),
             QStringLiteral("Recurso"),
             Grouping::Code,
             QStringLiteral("H1"),
             Step::Day,
             QDate(2026, 6, 1),
             1};
    info = m_portal->source().point(point);
    QVERIFY_RESULT(info);
    QVERIFY(std::abs(info->value - 0.011) < 1e-12);
    QCOMPARE(info->rows, 2);
    point.step = Step::Month;
    QVERIFY_RESULT(m_portal->source().point(point));
}

QTEST_GUILESS_MAIN(TestGenerationService)
#include "tst_generationservice.moc"
