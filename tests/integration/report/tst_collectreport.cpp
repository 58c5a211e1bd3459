#include "core/backend/backend.h"
#include "core/backend/reportwiring.h"
#include "core/report/pgreportsource.h"
#include "tests/support/failonwarnings.h"
#include "tests/support/pgcluster.h"
#include "tests/support/verifyresult.h"

#include <QTcpServer>
#include <QtTest>

using namespace vigia;
using namespace vigia::report;

namespace {

const DayRange Year {QDate(2025, 1, 1), QDate(2025, 12, 31)};
const QString Hostile = QStringLiteral("<script>alert('x')</script>=cmd() 😀");

} // namespace

/// Reports of a real database through the services of a site.
class TestCollectReport : public QObject
{
    Q_OBJECT

private:
    test::PgCluster m_cluster;
    QString m_url;
    std::unique_ptr<db::Connection> m_connection;
    std::unique_ptr<backend::Backend> m_backend;

    void open(const settings::SiteConfig& site)
    {
        m_backend.reset();
        auto made = backend::Backend::create(site);
        QVERIFY_RESULT(made);
        m_backend = std::move(*made);
    }

    settings::SiteConfig site() const
    {
        settings::SiteConfig site;
        site.name = QStringLiteral("test");
        site.title = Hostile;
        site.databaseUrl = m_url;
        return site;
    }

    /// `plants` plants, each with a value for each day, and the series of the whole system.
    void fill(int plants, const DayRange& days)
    {
        QVERIFY_RESULT(m_connection->execute(
            "INSERT INTO catalogos (catalogo, codigo, nombre, tipo) SELECT 'ListadoRecursos', 'P' || i, "
            "$2::text || i, (ARRAY['HIDRAULICA', 'TERMICA', 'SOLAR', 'EOLICA'])[i % 4 + 1] "
            "FROM generate_series(1, $1::int) i",
            {db::param(plants), db::param(Hostile)}));
        QVERIFY_RESULT(m_connection->execute(
            "INSERT INTO metrics (fecha, metrica, entidad, recurso, valor_gwh) SELECT $2::date + d, 'Gene', "
            "'Recurso', 'P' || i, (i * 7 + d) % 13 + 0.125 FROM generate_series(1, $1::int) i, "
            "generate_series(0, "
            "$3::int - 1) d",
            {db::param(plants), db::param(days.from), db::param(days.days())}));
        QVERIFY_RESULT(m_connection->execute(
            "INSERT INTO metrics (fecha, metrica, entidad, recurso, valor_gwh, unidad) SELECT $1::date + d, "
            "m.metric, 'Sistema', 'Sistema', m.base + d % 17, m.unit FROM generate_series(0, $2::int - 1) d, "
            "(VALUES ('Gene', 200, 'GWh'), ('DemaReal', 190, 'GWh'), ('DemaCome', 200, 'GWh'), "
            "('PrecBolsNaci', 300, 'COP/kWh'), ('VoluUtilDiarEner', 9000, 'GWh'), ('AporEner', 180, 'GWh')) "
            "m "
            "(metric, base, unit)",
            {db::param(days.from), db::param(days.days())}));
        QVERIFY_RESULT(
            m_connection->script("ANALYZE metrics, metrics_hourly, catalogos")); // no autovacuum yet
    }

    ReportRequest request(const DayRange& days, const QStringList& sections = {}, int top = 20)
    {
        ReportRequest request;
        request.days = days;
        request.language = QStringLiteral("en");
        request.sections = sections;
        request.topPlants = top;
        return request;
    }

    Result<Report> make(const ReportRequest& request)
    {
        QFuture<Result<Report>> future = m_backend->reports().make(request);
        return QTest::qWaitFor([&] { return future.isFinished(); }, 120'000) && future.resultCount() > 0
            ? future.result()
            : Result<Report>(fail(ErrorCode::Timeout, QStringLiteral("no answer")));
    }

    double sql(const QByteArray& question)
    {
        const auto rows = m_connection->query(question);
        return rows && rows->count() == 1 ? rows->number(0, 0) : std::nan("");
    }

    static const Section& section(const Report& report, const char* id)
    {
        static const Section None;
        for (const Section& one : report.sections)
            if (one.id == QLatin1String(id))
                return one;
        return None;
    }

    static double figure(const Report& report, const char* id)
    {
        for (const Section& one : report.sections)
            for (const Figure& each : one.figures)
                if (each.id == QLatin1String(id))
                    return each.value;
        return std::nan("");
    }

    static const Table& table(const Report& report, const char* id)
    {
        static const Table None;
        for (const Section& one : report.sections)
            for (const Table& each : one.tables)
                if (each.id == QLatin1String(id))
                    return each;
        return None;
    }

    static double columnSum(const Table& table, int column)
    {
        double sum = 0;
        for (const QVariantList& row : table.rows)
            sum += row.value(column).toDouble();
        return sum;
    }

    void compareWithSql(const Report& report)
    {
        const QByteArray days = " fecha BETWEEN '2025-01-01' AND '2025-12-31'";
        const double total = sql(
            "SELECT sum(valor_gwh) FROM metrics WHERE metrica = 'Gene' AND entidad = 'Recurso' AND" + days);
        QCOMPARE(figure(report, "generation.total"), total);
        const Table& sources = table(report, "generation.by-source");
        QCOMPARE(columnSum(sources, 1), total);
        QCOMPARE(sources.totals[1].toDouble(), total);
        const Table& months = table(report, "generation.by-step");
        QCOMPARE(months.rows.size(), 12);
        QCOMPARE(columnSum(months, static_cast<int>(months.columns.size()) - 1), total);
        QCOMPARE(columnSum(table(report, "generation.by-plant"), 2), total);
        const double hydro =
            sql("SELECT sum(valor_gwh) FROM metrics m JOIN catalogos c ON c.codigo = m.recurso WHERE "
                "metrica = 'Gene' AND entidad = 'Recurso' AND c.tipo = 'HIDRAULICA' AND"
                + days);
        QCOMPARE(sources.rows[0][1].toDouble(), hydro);
        const auto system = [&](const char* fold, const char* metric) {
            return sql(QByteArray("SELECT ") + fold
                       + "(valor_gwh) FROM metrics WHERE entidad = 'Sistema' AND metrica = '" + metric
                       + "' AND" + days);
        };
        QCOMPARE(figure(report, "demand.total"), system("sum", "DemaReal"));
        QCOMPARE(figure(report, "demand.commercial"), system("sum", "DemaCome"));
        QCOMPARE(figure(report, "price.mean"), system("avg", "PrecBolsNaci"));
        QCOMPARE(figure(report, "price.largest"), system("max", "PrecBolsNaci"));
        QCOMPARE(figure(report, "reservoirs.inflow"), system("sum", "AporEner"));
    }

private slots:

    void initTestCase() { QVERIFY_RESULT(m_cluster.start()); }

    void init()
    {
        test::failOnWarnings();
        const auto url = m_cluster.freshDatabase(true, true);
        QVERIFY_RESULT(url);
        m_url = *url;
        auto connection = db::Connection::open(test::PgCluster::config(m_url));
        QVERIFY_RESULT(connection);
        m_connection = std::move(*connection);
        open(site());
    }

    void cleanup()
    {
        m_backend.reset();
        m_connection.reset();
    }

    void totalsOfAYearEqualSqlSums_data()
    {
        QTest::addColumn<int>("plants");
        QTest::newRow("1 plant") << 1;
        QTest::newRow("60 plants") << 60;
        QTest::newRow("963 plants") << 963;
    }

    void totalsOfAYearEqualSqlSums()
    {
        QFETCH(int, plants);
        fill(plants, Year);
        QElapsedTimer timer;
        timer.start();
        auto report = make(request(Year));
        QVERIFY_RESULT(report);
        qInfo("a year of %d plants: %lld ms, raw", plants, timer.elapsed());
        if (plants == 1) {
            QCOMPARE(figure(*report, "generation.total"),
                     sql("SELECT sum(valor_gwh) FROM metrics WHERE entidad = 'Recurso'"));
            QVERIFY(table(*report, "generation.by-plant").rows[0][0].toString().startsWith(Hostile));
            return;
        }
        compareWithSql(*report);
        QVERIFY_RESULT(m_connection->query(
            "SELECT vigia.refresh_rollup('Gene', 'Recurso', DATE '2025-01-01', DATE '2025-12-31')"));
        timer.restart();
        report = make(request(Year));
        QVERIFY_RESULT(report);
        qInfo("a year of %d plants: %lld ms, from rollups", plants, timer.elapsed());
        compareWithSql(*report);
        QVERIFY(table(*report, "generation.by-plant").rows[0][0].toString().startsWith(Hostile));
        QCOMPARE(table(*report, "generation.by-plant").rows.size(), 21); // the others in one row
    }

    void oneDayAndTenYears()
    {
        const DayRange years {QDate(2016, 1, 1), QDate(2025, 12, 31)};
        fill(3, years);
        auto report = make(request({QDate(2025, 3, 2), QDate(2025, 3, 2)}));
        QVERIFY_RESULT(report);
        QCOMPARE(
            figure(*report, "generation.total"),
            sql("SELECT sum(valor_gwh) FROM metrics WHERE entidad = 'Recurso' AND fecha = '2025-03-02'"));
        report = make(request(years, {}, 5000));
        QVERIFY_RESULT(report);
        QCOMPARE(figure(*report, "generation.total"),
                 sql("SELECT sum(valor_gwh) FROM metrics WHERE entidad = 'Recurso'"));
        QCOMPARE(table(*report, "generation.by-plant").rows.size(), 3);
        QCOMPARE(table(*report, "generation.by-step").rows.size(), 120);
    }

    void gapsAreNamedAndNotFilled()
    {
        fill(2, {QDate(2025, 3, 1), QDate(2025, 3, 31)});
        QVERIFY_RESULT(
            m_connection->execute("DELETE FROM metrics WHERE fecha BETWEEN '2025-03-10' AND '2025-03-12'"));
        const auto report = make(request({QDate(2025, 3, 1), QDate(2025, 3, 31)}));
        QVERIFY_RESULT(report);
        const Table& gaps = table(*report, "completeness.gaps");
        QVERIFY(gaps.rows.size() >= 3);
        QCOMPARE(gaps.rows[0][1].toDate(), QDate(2025, 3, 10));
        QCOMPARE(gaps.rows[0][3].toLongLong(), 3);
        const Table& days = table(*report, "generation.by-step");
        QCOMPARE(days.rows.size(), 31);
        QVERIFY(!days.rows[9].last().isValid());
        QVERIFY(figure(*report, "completeness.share") < 100);
        QVERIFY(!table(*report, "completeness.by-series").rows[0][7].isNull()); // when it was loaded
    }

    void daysThatXmHasYetToPublishAreNotCounted()
    {
        const QDate today = energyday::dayAt(QDateTime::currentMSecsSinceEpoch());
        fill(2, {today.addDays(-10), today.addDays(-5)});
        const auto report = make(request({today.addDays(-10), today.addDays(10)}));
        QVERIFY_RESULT(report);
        const QVariantList series = table(*report, "completeness.by-series").rows[0];
        QCOMPARE(series[1].toString(), QStringLiteral("Gene/Recurso"));
        QCOMPARE(series[2].toLongLong(), 7); // three days ago has its last day to come
        QCOMPARE(series[3].toLongLong(), 6);
        QCOMPARE(series[4].toDouble(), 600.0 / 7);
    }

    void anEmptyDatabaseSaysThatThereIsNothing()
    {
        const auto report = make(request(Year));
        QVERIFY_RESULT(report);
        QCOMPARE(report->site, Hostile);
        QVERIFY(section(*report, "generation").figures.isEmpty());
        QVERIFY(!section(*report, "generation").missing.isEmpty());
        QCOMPARE(figure(*report, "runs.total"), 0.0);
        QCOMPARE(figure(*report, "actions.total"), 0.0);
        QVERIFY(std::isnan(figure(*report, "runs.failure-rate")));
        QCOMPARE(figure(*report, "completeness.share"), 0.0);
    }

    void aPortalThatWasNeverMigratedHasItsMarketData()
    {
        const auto url = m_cluster.freshDatabase(true, false);
        QVERIFY_RESULT(url);
        m_url = *url;
        auto connection = db::Connection::open(test::PgCluster::config(m_url));
        QVERIFY_RESULT(connection);
        m_connection = std::move(*connection);
        open(site());
        fill(2, {QDate(2025, 3, 1), QDate(2025, 3, 31)});
        const auto report = make(request({QDate(2025, 3, 1), QDate(2025, 3, 31)}));
        QVERIFY_RESULT(report);
        QVERIFY(figure(*report, "generation.total") > 0);
        QVERIFY(section(*report, "runs").figures.isEmpty());
        QVERIFY(!section(*report, "runs").missing.isEmpty());
    }

    void servicesThatAreDownLeaveTheirPartOut()
    {
        settings::SiteConfig down = site();
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        const QString nobody = QStringLiteral("http://127.0.0.1:%1").arg(closed.serverPort());
        closed.close();
        down.prometheus.url = QUrl(nobody);
        down.alertmanager.url = QUrl(nobody);
        open(down);
        fill(2, {QDate(2025, 3, 1), QDate(2025, 3, 31)});
        QStringList all = {QStringLiteral("handover"), QStringLiteral("generation"),
                           QStringLiteral("targets"), QStringLiteral("workers"), QStringLiteral("alerts")};
        auto report = make(request({QDate(2025, 3, 1), QDate(2025, 3, 31)}, all));
        QVERIFY_RESULT(report);
        QVERIFY(figure(*report, "generation.total") > 0);
        for (const char* id : {"targets", "workers", "alerts", "handover"})
            QVERIFY2(!section(*report, id).missing.isEmpty(), id);
        QVERIFY(std::isnan(figure(*report, "handover.open"))); // nobody knows how many are open

        down.databaseUrl = m_url + QStringLiteral("_gone");
        open(down);
        report = make(request({QDate(2025, 3, 1), QDate(2025, 3, 31)}));
        QVERIFY_RESULT(report);
        for (const Section& one : report->sections)
            QVERIFY2(one.figures.isEmpty() && !one.missing.isEmpty(), qPrintable(one.id));
    }

    void tellsRunsActionsAndAcknowledgements()
    {
        QVERIFY_RESULT(m_connection->script(
            "INSERT INTO vigia.etl_run (id, job, metric, entity, day_from, day_to, requested_by, state, "
            "created_at, "
            "started_at, finished_at, error_class, error_text, rows_inserted) SELECT gen_random_uuid(), "
            "'load', 'Gene', "
            "'Recurso', '2025-03-01', '2025-03-31', 'ana', s, t, t, t + interval '1 min', CASE s WHEN "
            "'FAILURE' THEN "
            "'HtmlInsteadOfJson' END, CASE s WHEN 'FAILURE' THEN 'it broke' END, 5 FROM "
            "unnest(ARRAY['SUCCESS', 'SUCCESS', "
            "'REVERTED', 'FAILURE', 'REVOKED']) s, (SELECT timestamptz '2025-03-02 12:00-05' AS t) x;"
            "INSERT INTO vigia.etl_run (id, job, metric, entity, requested_by, state, created_at, reverts) "
            "SELECT "
            "gen_random_uuid(), 'revert', 'Gene', 'Recurso', 'ana', 'SUCCESS', '2025-03-31 23:59:59-05', id "
            "FROM "
            "vigia.etl_run WHERE state = 'REVERTED';"
            // One second later it is the next month in Colombia.
            "INSERT INTO vigia.etl_run (id, job, metric, entity, requested_by, state, created_at) VALUES "
            "(gen_random_uuid(), 'load', 'Gene', 'Recurso', 'ana', 'FAILURE', '2025-04-01 00:00:00-05');"
            "INSERT INTO vigia.audit_log (at, who, host, role, action, object, reason, outcome) VALUES "
            "('2025-03-02 12:00-05', 'ana', 'h', '', 'etl.revert', 'x', 'why', 'done'), ('2025-03-02 "
            "12:00-05', 'ana', "
            "'h', '', 'etl.revert', 'x', '', 'refused'), ('2025-03-02 12:00-05', 'schedule', 'h', '', "
            "'etl.submit', "
            "'x', '', 'done');"
            "INSERT INTO vigia.alarm_ack (at, fingerprint, action, who, name, note) VALUES ('2025-03-02 "
            "12:00-05', "
            "'0123456789abcdef', 'ack', 'ana', 'Down', 'on it')"));
        const auto report =
            make(request({QDate(2025, 3, 1), QDate(2025, 3, 31)},
                         {QStringLiteral("runs"), QStringLiteral("actions"), QStringLiteral("alerts")}));
        QVERIFY_RESULT(report);
        QCOMPARE(figure(*report, "runs.total"), 6.0);
        QCOMPARE(figure(*report, "runs.succeeded"), 4.0);
        QCOMPARE(figure(*report, "runs.failed"), 1.0);
        QCOMPARE(figure(*report, "runs.failure-rate"), 20.0);
        QCOMPARE(figure(*report, "runs.reverts"), 1.0);
        QCOMPARE(table(*report, "runs.failed").rows[0].last().toString(), QStringLiteral("it broke"));
        QCOMPARE(figure(*report, "actions.total"), 2.0);
        QCOMPARE(figure(*report, "actions.refused"), 1.0);
        QCOMPARE(table(*report, "actions.by-person").rows[0][1].toString(), QStringLiteral("reverted a run"));
        QCOMPARE(figure(*report, "alerts.acts"), 1.0);
        QCOMPARE(table(*report, "alerts.acknowledgements").rows[0][1].toString(), QStringLiteral("Down"));
    }

    void figuresNameTheRunThatLoadedThem()
    {
        fill(2, {QDate(2025, 3, 1), QDate(2025, 3, 31)});
        QVERIFY_RESULT(m_connection->script("INSERT INTO vigia.etl_run (id, job, metric, entity, day_from, "
                                            "day_to, requested_by, state, finished_at, "
                                            "rows_inserted) VALUES ('11111111-2222-3333-4444-555555555555', "
                                            "'load', 'Gene', 'Recurso', '2025-03-01', "
                                            "'2025-03-31', 'ana', 'SUCCESS', now(), 62)"));
        const auto report =
            make(request({QDate(2025, 3, 1), QDate(2025, 3, 31)}, {QStringLiteral("generation")}));
        QVERIFY_RESULT(report);
        const Provenance provenance = section(*report, "generation").figures.at(0).provenance;
        QCOMPARE(provenance.run, QStringLiteral("11111111-2222-3333-4444-555555555555"));
        QVERIFY(provenance.loaded.isValid());
        QCOMPARE(provenance.source, QStringLiteral("metrics · Gene/Recurso"));
    }

    void listsAreBoundedAndCounted()
    {
        QVERIFY_RESULT(m_connection->script(
            "INSERT INTO vigia.etl_run (id, job, metric, entity, requested_by, state, created_at) SELECT "
            "gen_random_uuid(), 'load', 'Gene', 'Recurso', repeat('x', 5000), 'FAILURE', '2025-03-02 "
            "12:00-05' FROM "
            "generate_series(1, 2000)"));
        const auto runs = PgReportSource(*m_connection)
                              .runs(QDateTime(QDate(2025, 3, 1), QTime(5, 0), Qt::UTC),
                                    QDateTime(QDate(2025, 4, 1), QTime(5, 0), Qt::UTC));
        QVERIFY_RESULT(runs);
        QCOMPARE(static_cast<int>(runs->failed.size()), PgReportSource::MostListed);
        QCOMPARE(runs->failedInAll, 2000);
        QVERIFY(runs->failed[0].by.size() <= 200);
    }

    void asksPrometheusForLongSpansInSteps()
    {
        QCOMPARE(backend::meanExpression(QStringLiteral("up"), 86400),
                 QStringLiteral("avg_over_time(up[86400s])"));
        QCOMPARE(backend::meanExpression(QStringLiteral("up"), 365 * 86400),
                 QStringLiteral("avg_over_time(up[31536000s:300s])"));
        QCOMPARE(backend::firstExpression(QStringLiteral("up"), 3600),
                 QStringLiteral("min_over_time(timestamp(up)[3600s:60s])"));
    }
};

QTEST_GUILESS_MAIN(TestCollectReport)
#include "tst_collectreport.moc"
