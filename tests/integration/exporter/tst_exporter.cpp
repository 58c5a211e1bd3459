#include "core/backend/backend.h"
#include "core/backend/sitemetrics.h"
#include "core/backend/sitemetricstasks.h"
#include "tests/integration/celery/celerybed.h"
#include "tests/support/failonwarnings.h"
#include "tests/support/pgcluster.h"
#include "tests/support/verifyresult.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>

using namespace vigia;
using namespace vigia::backend;

namespace {

constexpr int Patience = 60'000;

QString promtool(const QByteArray& text)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral("promtool"), {QStringLiteral("check"), QStringLiteral("metrics")});
    if (!process.waitForStarted())
        return process.errorString();
    process.write(text);
    process.closeWriteChannel();
    process.waitForFinished();
    return QString::fromUtf8(process.readAll());
}

QString statusOf(const telemetry::HealthAnswer& answer)
{
    return QJsonDocument::fromJson(answer.json).object().value(QStringLiteral("status")).toString();
}

} // namespace

/// The metrics of a site with a real PostgreSQL, a real Redis and a real worker, each of which goes and comes
/// back.
class TestExporter : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase()
    {
        QLoggingCategory::setFilterRules(QStringLiteral("vigia.*.warning=false"));
        QVERIFY_RESULT(m_cluster.start());
        const Result<QString> url = m_cluster.freshDatabase(true, true);
        QVERIFY_RESULT(url);
        m_url = *url;
        Result<std::unique_ptr<db::Connection>> connection =
            db::Connection::open(test::PgCluster::config(m_url));
        QVERIFY_RESULT(connection);
        m_connection = std::move(*connection);
        QVERIFY_RESULT(
            m_connection->script("INSERT INTO metrics (fecha, metrica, entidad, recurso, valor_gwh, unidad)"
                                 " VALUES ((now() AT TIME ZONE 'America/Bogota')::date - 3, 'Gene', "
                                 "'Sistema', 'Sistema', 1, 'GWh'),"
                                 " (current_date, E'Ho\"stile\\n', 'Sistema', 'Sistema', 1, 'GWh');"
                                 "INSERT INTO vigia.circuit_breaker (name, state) VALUES (E'xm', 'open')"));
        settings::SiteConfig site;
        site.name = QStringLiteral("test");
        site.databaseUrl = m_url;
        QVERIFY_RESULT(m_bed.start());
        QVERIFY_RESULT(m_bed.startWorker(QStringLiteral("a")));
        QVERIFY_RESULT(m_bed.waitForWorkers(1));
        site.redisUrl = m_bed.redis.url();
        site.celery.configured = true;
        Result<std::unique_ptr<Backend>> backend = Backend::create(site);
        QVERIFY_RESULT(backend);
        m_backend = std::move(*backend);
        m_metrics = std::make_shared<telemetry::Metrics>(SiteMetrics::names(*m_backend));
        m_backend->observe(m_metrics);
        m_site = std::make_unique<SiteMetrics>(*m_backend, m_metrics, QString());
        QTRY_VERIFY_WITH_TIMEOUT(has("vigia_etl_runs_total{state=\"SUCCESS\"} 0\n"), Patience);
    }

    void init() { test::failOnWarnings(); }

    void cleanupTestCase()
    {
        m_site.reset();
        m_backend.reset();
        m_connection.reset();
    }

    void tellsTheAgeOfTheSeriesThatTheTableKnows()
    {
        QTRY_VERIFY_WITH_TIMEOUT(has("vigia_data_age_seconds{metric=\"Gene\",entity=\"Sistema\"} "),
                                 Patience);
        QVERIFY(has("vigia_data_lag_seconds{metric=\"Gene\",entity=\"Sistema\"} "));
        QVERIFY(!has("stile")); // a name out of the data is no label
    }

    void tellsWhichServicesAnswerAndThatTheBreakerIsOpen()
    {
        QTRY_VERIFY_WITH_TIMEOUT(has("vigia_service_up{service=\"postgresql\"} 1\n"), Patience);
        QTRY_VERIFY_WITH_TIMEOUT(has("vigia_service_up{service=\"redis\"} 1\n"), Patience);
        QVERIFY(has("vigia_breaker_open{name=\"xm\"} 1\n"));
        QTRY_COMPARE_WITH_TIMEOUT(statusOf(m_site->health()()), QStringLiteral("degraded"), Patience); // XM
        QVERIFY(m_site->health()().isServing);
    }

    void countsRunsThatEndAndCallsOfWorkers()
    {
        addRun("SUCCESS", 3);
        addRun("FAILURE", 2);
        QVERIFY_RESULT(m_connection->script(
            "INSERT INTO vigia.etl_attempt (run_id, seq, scope, number, started_at, http_status, error_class)"
            " SELECT id, 1, 'call', 1, now(), 503, 'ServerError' FROM vigia.etl_run WHERE state = "
            "'FAILURE'"));
        QTRY_VERIFY_WITH_TIMEOUT(has("vigia_etl_runs_total{state=\"FAILURE\"} 1\n"), Patience);
        QTRY_VERIFY_WITH_TIMEOUT(has("xm_api_calls_total{metric=\"Gene\",status=\"http_5xx\"} 1\n"),
                                 Patience);
        QVERIFY(has("vigia_etl_runs_total{state=\"SUCCESS\"} 1\n"));
        QVERIFY(has("xm_api_calls_total{metric=\"Gene\",status=\"success\"} 4\n"));
        QVERIFY(has("vigia_etl_run_duration_seconds_bucket{le=\"2.5\"} 2\n"));
        QVERIFY(has("vigia_etl_run_duration_seconds_bucket{le=\"1\"} 0\n"));
    }

    void aRunThatIsRevertedTakesNoSuccessAway()
    {
        QVERIFY_RESULT(
            m_connection->script("UPDATE vigia.etl_run SET state = 'REVERTED' WHERE state = 'SUCCESS'"));
        QTRY_VERIFY_WITH_TIMEOUT(has("vigia_etl_runs_total{state=\"REVERTED\"} 1\n"), Patience);
        QVERIFY(has("vigia_etl_runs_total{state=\"SUCCESS\"} 1\n"));
    }

    void tellsOfWorkersAndQueuesAsCeleryExporterDoes()
    {
        QTRY_VERIFY_WITH_TIMEOUT(has("celery_worker_up{hostname=\"a@test\"} 1\n"), Patience);
        QVERIFY(has("vigia_worker_nodes{hostname=\"a@test\"} 1\n"));
        QVERIFY(has("celery_queue_length{queue_name=\"etl\"} 0\n"));
        QVERIFY(has("vigia_queue_consumers{queue_name=\"etl\"} "));
        QCOMPARE(promtool(m_metrics->text()), QString());
    }

    void workersDisappearWithRedisAndComeBack()
    {
        m_bed.redis.freeze();
        QTRY_VERIFY_WITH_TIMEOUT(has("vigia_service_up{service=\"redis\"} 0\n"), Patience);
        QTRY_VERIFY_WITH_TIMEOUT(!has("celery_worker_up"), Patience);
        QVERIFY(m_site->health()().isServing); // degraded
        m_bed.redis.thaw();
        QTRY_VERIFY_WITH_TIMEOUT(has("celery_worker_up{hostname=\"a@test\"} 1\n"), Patience);
    }

    void withoutPostgresqlItIsUnhealthyAndSaysNothingOld()
    {
        m_connection.reset();
        QVERIFY_RESULT(m_cluster.server().stop());
        QTRY_VERIFY_WITH_TIMEOUT(has("vigia_service_up{service=\"postgresql\"} 0\n"), Patience);
        QTRY_VERIFY_WITH_TIMEOUT(!m_site->health()().isServing, Patience);
        QCOMPARE(statusOf(m_site->health()()), QStringLiteral("unhealthy"));
        QTRY_VERIFY_WITH_TIMEOUT(!has("vigia_etl_runs_total"), Patience);
        QVERIFY(!has("vigia_data_age_seconds"));
        QVERIFY(!has("vigia_breaker_open"));
        QVERIFY_RESULT(m_cluster.server().start(site::PostgresServer::Lifetime::Owned));
        QTRY_VERIFY_WITH_TIMEOUT(m_site->health()().isServing, Patience);
        QTRY_VERIFY_WITH_TIMEOUT(has("vigia_etl_runs_total{state=\"FAILURE\"} 1\n"), Patience);
        QTRY_VERIFY_WITH_TIMEOUT(has("vigia_data_age_seconds{"), Patience);
    }

    void tasksHaveTheirQueueAndFailuresTheirException()
    {
        TaskTally tally;
        const auto take = [&tally](celery::EventType type, std::string_view id,
                                   std::string_view exception = {}) {
            celery::EventView event;
            event.type = type;
            event.uuid = id;
            event.hostname = "etl@a";
            event.exception = exception;
            if (type == celery::EventType::TaskSent) {
                event.queue = id == "unsent" ? "" : "etl";
                event.name = "load";
            } else if (type == celery::EventType::TaskReceived) {
                event.name = "load";
            }
            tally.take(event);
        };
        take(celery::EventType::TaskSent, "1");
        for (const char* id : {"1", "unsent"})
            take(celery::EventType::TaskReceived, id);
        take(celery::EventType::TaskFailed, "1", "KeyError('x')");
        take(celery::EventType::TaskFailed, "unsent", "<garbage \"\n>");
        telemetry::Metrics metrics({});
        metrics.publish(QStringLiteral("tasks"), tally.families());
        const QByteArray text = metrics.text();
        const auto has = [&text](const char* line) { return text.contains(line); };
        QVERIFY(has(R"(celery_task_sent_total{name="load",hostname="generic",queue_name="etl"} 1)"));
        QVERIFY(has(R"(celery_task_received_total{name="load",hostname="etl@a",queue_name="celery"} 1)"));
        QVERIFY(has(
            R"(celery_task_failed_total{name="load",hostname="etl@a",exception="KeyError",queue_name="etl"} 1)"));
        QVERIFY(has(
            R"(celery_task_failed_total{name="load",hostname="etl@a",exception="UnknownException",queue_name="celery"} 1)"));
        QVERIFY(
            has(R"(celery_task_failed_total{name="load",hostname="etl@a",exception="",queue_name="etl"} 0)"));
        QVERIFY(has("vigia_task_counts_start_time_seconds "));
        QCOMPARE(promtool(text), QString());
    }

    void everNewTasksAndWorkersStayBounded()
    {
        TaskTally tally;
        for (int i = 0; i < 10'000; ++i) {
            const std::string name = "task\"\n" + std::to_string(i);
            const std::string id = std::to_string(i);
            celery::EventView event;
            event.type = celery::EventType::TaskReceived;
            event.hostname = name;
            event.name = name;
            event.uuid = id;
            tally.take(event);
            event.type = celery::EventType::TaskSucceeded;
            event.name = {};
            event.runtime = 0.2;
            tally.take(event);
        }
        telemetry::Metrics metrics({});
        metrics.publish(QStringLiteral("tasks"), tally.families());
        const QByteArray text = metrics.text();
        QVERIFY(text.count("celery_task_succeeded_total{") <= static_cast<int>(TaskTally::MostSeries) + 1);
        QVERIFY(text.contains(
            "celery_task_succeeded_total{name=\"other\",hostname=\"other\",queue_name=\"other\"} 8000\n"));
        QCOMPARE(promtool(text), QString());
    }

private:
    bool has(const char* line) const { return m_metrics->text().contains(line); }

    void addRun(const QByteArray& state, int calls)
    {
        QVERIFY_RESULT(m_connection->execute("INSERT INTO vigia.etl_run (id, job, metric, entity, "
                                             "requested_by, state, started_at, finished_at, "
                                             "api_calls) VALUES (gen_random_uuid(), 'load', 'Gene', "
                                             "'Sistema', 'test', $1, now() - interval '2 s', "
                                             "now(), $2)",
                                             {state, db::param(calls)}));
    }

    test::PgCluster m_cluster;
    test::CeleryBed m_bed;
    QString m_url;
    std::unique_ptr<db::Connection> m_connection;
    std::shared_ptr<telemetry::Metrics> m_metrics;
    std::unique_ptr<Backend> m_backend;
    std::unique_ptr<SiteMetrics> m_site;
};

QTEST_GUILESS_MAIN(TestExporter)
#include "tst_exporter.moc"
