#include "core/async/chained.h"
#include "core/celery/client.h"
#include "core/db/pool.h"
#include "core/diagnostics/diagnosticsservice.h"
#include "tests/core/net/fakeserver.h"
#include "tests/support/failonwarnings.h"
#include "tests/support/fakeclock.h"
#include "tests/support/pgcluster.h"
#include "tests/support/redisserver.h"
#include "tests/support/verifyresult.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace vigia;
using namespace vigia::diagnostics;
using namespace std::chrono_literals;
using test::FakeServer;
using Outcome = CheckInfo::Outcome;

namespace {

template<typename T>
QFuture<Result<T>> answered(const T& value)
{
    return vigia::ready<Result<T>>(value);
}

} // namespace

class TestDiagnostics : public QObject
{
    Q_OBJECT

private:
    test::PgCluster m_cluster;
    test::RedisServer m_redis;
    SystemClock m_clock;
    std::unique_ptr<db::Pool> m_pool;
    std::unique_ptr<celery::CeleryClient> m_celery;
    std::unique_ptr<FakeServer> m_exporter;
    Settings m_settings;
    CheckList m_checks;

    Ports ports()
    {
        Ports ports {m_clock, *m_pool};
        ports.redis = [config = m_redis.config()]() -> Result<net::RedisConfig> { return config; };
        ports.celery = m_celery.get();
        return ports;
    }

    void run(const Ports& ports, const QStringList& ids = {})
    {
        DiagnosticsService service(ports, m_settings);
        QSignalSpy spy(&service, &DiagnosticsService::checked);
        const auto future = service.run(ids);
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 20'000);
        QCOMPARE(future.resultCount(), 1);
        QVERIFY_RESULT(future.result());
        m_checks = *future.result();
        QCOMPARE(spy.size(), m_checks.size());
        for (const CheckInfo& check : qAsConst(m_checks)) {
            QVERIFY(!check.evidence.isEmpty());
            QVERIFY(check.at.isValid());
            QVERIFY(check.tookMs >= 0);
            if (check.outcome == Outcome::Fail || check.outcome == Outcome::Warn)
                QVERIFY2(!check.remedy.isEmpty(), qPrintable(check.id));
        }
    }

    CheckInfo of(const char* id) const
    {
        for (const CheckInfo& check : m_checks)
            if (check.id == QLatin1String(id))
                return check;
        return {};
    }

    QByteArray outcome(const char* id) const { return outcomeName(of(id).outcome).toLatin1(); }

private slots:

    void initTestCase()
    {
        QVERIFY_RESULT(m_cluster.start());
        QVERIFY_RESULT(m_redis.start());
    }

    void init()
    {
        test::failOnWarnings();
        const Result<QString> url = m_cluster.freshDatabase(true, true);
        QVERIFY_RESULT(url);
        db::ConnectionConfig config = test::PgCluster::config(*url);
        config.readOnly = true;
        m_pool = std::make_unique<db::Pool>(config, 3);
        celery::ClientConfig celery;
        celery.broker = m_redis.config();
        m_celery = std::make_unique<celery::CeleryClient>(celery);
        m_exporter = std::make_unique<FakeServer>();
        m_exporter->setReply(FakeServer::answer(200, "a 1\n", "Content-Type: text/plain; version=0.0.4\r\n"));
        m_settings = {};
        m_settings.site.redisUrl = QStringLiteral("redis://localhost");
        m_settings.site.celery.configured = true;
        m_settings.site.exporterUrl = m_exporter->url();
        m_settings.deadline = 2500ms;
        m_settings.workerPatience = 500ms;
    }

    void cleanup()
    {
        m_celery.reset();
        m_pool.reset();
        m_exporter.reset();
    }

    void aHealthySiteIsWell()
    {
        run(ports());
        for (const char* id : {"postgresql", "postgresql-version", "rights", "schema", "portal-tables",
                               "redis", "redis-memory", "queue-length", "metrics-endpoint", "redis-access"})
            QCOMPARE(outcome(id), "ok");
        QCOMPARE(outcome("workers"), "fail"); // nobody listens: that is proven
        QCOMPARE(outcome("worker-names"), "unknown");
        QCOMPARE(outcome("worker-clocks"), "unknown");
    }

    void whatTheSiteLacksIsLeftOut()
    {
        m_settings.site = {};
        DiagnosticsService service(Ports {m_clock, *m_pool}, m_settings);
        for (const CheckInfo& check : service.checks())
            QVERIFY2(check.group == u"PostgreSQL", qPrintable(check.id));
        QVERIFY(service.absent().contains(QStringLiteral("This site has no Redis.")));
        QVERIFY(service.absent().contains(QStringLiteral("This site has no Prometheus.")));
    }

    void unknownNamesAreRefused()
    {
        DiagnosticsService service(ports(), m_settings);
        const auto future = service.run({QStringLiteral("redis"), QString(1000, u'x')});
        QVERIFY(future.isFinished());
        QCOMPARE(future.result().error().errorClass, "UnknownCheck");
        QVERIFY(future.result().error().message.size() < 200);
    }

    void pendingMigrationsAndMissingTablesFail()
    {
        const Result<QString> url = m_cluster.freshDatabase(false, false);
        QVERIFY_RESULT(url);
        m_pool = std::make_unique<db::Pool>(test::PgCluster::config(*url), 2);
        run(ports(),
            {QStringLiteral("postgresql"), QStringLiteral("schema"), QStringLiteral("portal-tables")});
        QCOMPARE(outcome("postgresql"), "ok");
        QCOMPARE(outcome("schema"), "fail");
        QVERIFY(of("schema").remedy.contains(u"vigiactl db migrate"));
        QCOMPARE(outcome("portal-tables"), "fail");
    }

    void theExporterIsJudged_data()
    {
        QTest::addColumn<FakeServer::Reply>("reply");
        QTest::addColumn<QByteArray>("result");
        QTest::addColumn<QString>("says");
        const QByteArray html = "Content-Type: text/html\r\n";
        QTest::newRow("page") << FakeServer::answer(200, "<!DOCTYPE html><html>", html) << QByteArray("fail")
                              << QStringLiteral("web page");
        QTest::newRow("401") << FakeServer::answer(401, "no") << QByteArray("fail") << QStringLiteral("401");
        QTest::newRow("404") << FakeServer::answer(404, "no") << QByteArray("fail") << QStringLiteral("404");
        QTest::newRow("500") << FakeServer::answer(500, "no") << QByteArray("fail") << QStringLiteral("500");
        QTest::newRow("never") << FakeServer::never() << QByteArray("fail") << QStringLiteral("2.5 s");
        QTest::newRow("reset") << FakeServer::reset() << QByteArray("fail") << QString();
        QTest::newRow("wrong type") << FakeServer::answer(200, "a 1\n", html) << QByteArray("warn")
                                    << QStringLiteral("text/html");
        QTest::newRow("broken") << FakeServer::answer(200, "a 1\nb\n", "Content-Type: text/plain\r\n")
                                << QByteArray("fail") << QStringLiteral("Line 2");
        QTest::newRow("empty") << FakeServer::answer(200, "", "Content-Type: text/plain\r\n")
                               << QByteArray("fail") << QStringLiteral("no sample");
    }

    void saysToServicesWhoWeAre()
    {
        m_settings.site.prometheus.url = m_exporter->url();
        Ports known = ports();
        known.login = [](const settings::HttpServiceConfig&) -> Result<net::HeaderList> {
            return net::HeaderList {{"Authorization", "Basic eDp5"}};
        };
        run(known, {QStringLiteral("prometheus")});
        QVERIFY(!m_exporter->requests().empty());
        QVERIFY(m_exporter->requests().front().head.toLower().contains("authorization: basic edp5"));
    }

    void authoritiesThatCannotBeReadAreNamed()
    {
        m_settings.site.prometheus.url = m_exporter->url();
        m_settings.site.prometheus.caFile = QStringLiteral("/nowhere/ca.pem");
        run(ports(), {QStringLiteral("prometheus")});
        QCOMPARE(outcome("prometheus"), "fail");
        QVERIFY(of("prometheus").evidence.contains(QStringLiteral("/nowhere/ca.pem")));
        QVERIFY(m_exporter->requests().empty());
    }

    void theExporterIsJudged()
    {
        QFETCH(FakeServer::Reply, reply);
        QFETCH(QByteArray, result);
        QFETCH(QString, says);
        m_exporter->setReply(reply);
        run(ports(), {QStringLiteral("metrics-endpoint")});
        QCOMPARE(outcome("metrics-endpoint"), result);
        QVERIFY2(of("metrics-endpoint").evidence.contains(says), qPrintable(of("metrics-endpoint").evidence));
    }

    void figuresOfOthersAreJudged()
    {
        Ports all = ports();
        const QDateTime now = m_clock.nowUtc();
        all.freshness = [now] {
            return answered(
                QList<FreshnessFigure> {{QStringLiteral("Gene/Recurso"), now.date().addDays(-20), 3, false},
                                        {QStringLiteral("Rare/Sistema"), now.date().addDays(-90), 3, true}});
        };
        all.runs = [] {
            RunFigures figures;
            figures.ended = 64;
            figures.failed = 15;
            figures.lost = 1;
            figures.example = QStringLiteral("e3100000-0000");
            return answered(figures);
        };
        all.schedule = [now] {
            return answered(
                QList<ScheduleFigure> {{QStringLiteral("incremental"), now.addDays(-1), 6 * 3600}});
        };
        all.chain = [] { return answered(ChainFigure {450, 77}); };
        all.xm = [now] {
            return answered(
                XmFigure {QStringLiteral("open"), 3, QStringLiteral("Timeout"), now.addSecs(200), now});
        };
        all.faults = [now] {
            PortalFaults faults;
            faults.from = faults.to = now.date();
            faults.rows = 100;
            faults.nullNames = 4;
            return answered(faults);
        };
        run(all,
            {QStringLiteral("freshness"), QStringLiteral("etl-failures"), QStringLiteral("runs"),
             QStringLiteral("schedule"), QStringLiteral("audit"), QStringLiteral("breaker"),
             QStringLiteral("xm"), QStringLiteral("portal-faults")});
        for (const char* id : {"freshness", "etl-failures", "runs", "schedule", "audit", "breaker", "xm"})
            QVERIFY2(outcome(id) == "fail", id);
        QCOMPARE(outcome("portal-faults"), "warn");
        QVERIFY(of("etl-failures").evidence.contains(u"15 of 64"));
        QVERIFY(of("etl-failures").evidence.contains(u"23.4 %"));
        QVERIFY(of("runs").remedy.contains(u"e3100000"));
        QVERIFY(of("freshness").evidence.contains(u"Gene/Recurso"));
    }

    void aQuestionThatFailsOrNeverEndsIsUnknown()
    {
        Ports all = ports();
        all.chain = [] {
            return vigia::ready<Result<ChainFigure>>(fail(ErrorCode::NotFound, QStringLiteral("No schema.")));
        };
        const auto never = std::make_shared<QPromise<Result<XmFigure>>>();
        never->start();
        all.xm = [never] { return never->future(); };
        run(all, {QStringLiteral("audit"), QStringLiteral("xm"), QStringLiteral("redis")});
        QCOMPARE(outcome("audit"), "unknown");
        QCOMPARE(of("audit").evidence, QStringLiteral("No schema."));
        QCOMPARE(outcome("xm"), "unknown");
        QVERIFY(of("xm").evidence.contains(u"2.5 s"));
        QTRY_VERIFY(never->isCanceled());
        never->finish();
        QCOMPARE(outcome("redis"), "ok");
    }

    void aLostDatabaseLeavesTheOthersAlone()
    {
        m_pool = std::make_unique<db::Pool>(
            test::PgCluster::config(QStringLiteral("postgresql://nobody@127.0.0.1:1/none")), 2);
        run(ports());
        QCOMPARE(outcome("postgresql"), "fail");
        for (const char* id : {"schema", "rights", "portal-tables", "postgresql-version"})
            QCOMPARE(outcome(id), "unknown");
        for (const char* id : {"redis", "metrics-endpoint", "queue-length"})
            QCOMPARE(outcome(id), "ok");
    }

    void aFrozenRedisEndsByItsDeadline()
    {
        m_redis.freeze();
        run(ports());
        m_redis.thaw();
        QCOMPARE(outcome("redis"), "fail");
        for (const char* id : {"redis-memory", "workers", "queue-length"})
            QCOMPARE(outcome(id), "unknown");
        QCOMPARE(outcome("postgresql"), "ok");
        QCOMPARE(outcome("metrics-endpoint"), "ok");
    }

    void aStoppedRedisLeavesTheOthersAlone()
    {
        m_redis.stop();
        run(ports());
        QVERIFY_RESULT(m_redis.restart());
        QCOMPARE(outcome("redis"), "fail");
        for (const char* id : {"redis-memory", "redis-persistence", "worker-clocks", "worker-names"})
            QCOMPARE(outcome(id), "unknown");
        QCOMPARE(outcome("postgresql"), "ok");
        run(ports(), {QStringLiteral("redis")});
        QCOMPARE(outcome("redis"), "ok");
    }

    void cancellingGivesUpAndDestroyingIsSafe()
    {
        m_exporter->setReply(FakeServer::never());
        auto service = std::make_unique<DiagnosticsService>(ports(), m_settings);
        QSignalSpy spy(service.get(), &DiagnosticsService::checked);
        auto future = service->run({QStringLiteral("metrics-endpoint")});
        future.cancel();
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(spy.size(), 0);
        const auto second = service->run();
        service.reset();
        QTRY_VERIFY(second.isFinished());
        QCOMPARE(second.resultCount(), 0);
    }

    void theDiskIsLookedAt()
    {
        const QTemporaryDir folder;
        m_settings.stateDirectory = folder.path();
        run(ports(), {QStringLiteral("disk")});
        QVERIFY(of("disk").outcome != Outcome::Unknown);
        m_settings.stateDirectory = QStringLiteral("/no/such/place");
        run(ports(), {QStringLiteral("disk")});
        QCOMPARE(outcome("disk"), "unknown");
    }
};

QTEST_GUILESS_MAIN(TestDiagnostics)
#include "tst_diagnostics.moc"
