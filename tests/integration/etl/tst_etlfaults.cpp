#include "tests/integration/etl/servicebed.h"
#include "tests/support/failonwarnings.h"
#include "tests/support/verifyresult.h"

#include <QTest>

#include <thread>

using namespace vigia;
using namespace vigia::etl;
using standin::FaultKind;
using test::ServiceBed;

/// XM and PostgreSQL at their worst: what is said, and that nothing is written.
class EtlFaultsTest : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase() { QVERIFY_RESULT(m_cluster.start()); }

    void init()
    {
        test::failOnWarnings();
        m_bed = std::make_unique<ServiceBed>(m_cluster);
    }

    void cleanup() { m_bed.reset(); }

    void misbehaviourWritesNothing_data()
    {
        QTest::addColumn<FaultKind>("kind");
        QTest::addColumn<QString>("errorClass");
        QTest::addColumn<bool>("isTemporary");
        QTest::addColumn<int>("tries");
        const auto row = [](FaultKind kind, const char* errorClass, bool isTemporary, int tries) {
            QTest::newRow(standin::faultName(kind).constData())
                << kind << QString::fromLatin1(errorClass) << isTemporary << tries;
        };
        row(FaultKind::Status500, "ServerError", true, 4);
        row(FaultKind::Status429, "RateLimited", true, 4);
        row(FaultKind::Html, "HtmlInsteadOfJson", true, 4);
        row(FaultKind::Html503, "HtmlInsteadOfJson", true, 4);
        row(FaultKind::Truncated, "TruncatedJson", true, 4);
        row(FaultKind::Reset, "ConnectionReset", true, 4);
        row(FaultKind::Nonsense, "NotJson", true, 4);
        row(FaultKind::EmptyObject, "EmptyObject", false, 1);
        row(FaultKind::MissingColumns, "MissingColumns", false, 1);
        row(FaultKind::UnknownMetric, "UnknownMetric", false, 1);
        row(FaultKind::WrongEntity, "UnknownEntity", false, 1);
    }

    void misbehaviourWritesNothing()
    {
        QFETCH(FaultKind, kind);
        QFETCH(QString, errorClass);
        QFETCH(bool, isTemporary);
        QFETCH(int, tries);
        load();
        const QString before = m_bed->database().portal(true);
        m_bed->setFault(kind);
        const auto outcome = load();
        QVERIFY_RESULT(outcome);
        QCOMPARE(outcome->run.state, RunState::Failure);
        QCOMPARE(outcome->run.error->errorClass, errorClass);
        QCOMPARE(outcome->run.error->isTemporary, isTemporary);
        QVERIFY(outcome->run.error->message.contains(QStringLiteral("DemaReal/Sistema")));
        QCOMPARE(outcome->run.attempts, tries);
        QCOMPARE(outcome->run.apiCalls, tries);
        QVERIFY(m_bed->database().portal(true) == before);
        QCOMPARE(
            value("SELECT error_class || ' ' || error_kind || ' ' || attempt FROM vigia.etl_run WHERE state "
                  "= 'FAILURE'"),
            QStringLiteral("%1 %2 %3").arg(errorClass, isTemporary ? u"temporary" : u"permanent").arg(tries));
        QCOMPARE(value("SELECT count(*) FROM vigia.audit_log WHERE outcome = 'failed'"), QStringLiteral("1"));
        m_bed->standin().setFaults({});
    }

    void aTooLongRangeIsCutOnce()
    {
        m_bed->setFault(FaultKind::RangeTooLong);
        const auto outcome = load();
        QVERIFY_RESULT(outcome);
        QCOMPARE(outcome->run.error->errorClass, QStringLiteral("RangeTooLong"));
        QVERIFY(!outcome->run.error->isTemporary);
        QCOMPARE(value("SELECT count(*) FROM metrics"), QStringLiteral("0"));
    }

    void otherNamesOfColumnsAreUnderstood()
    {
        load();
        m_bed->setFault(FaultKind::RenamedColumns);
        const auto outcome = load();
        QVERIFY_RESULT(outcome);
        QCOMPARE(outcome->run.state, RunState::Success);
        QCOMPARE(outcome->run.rows.changed + outcome->run.rows.inserted, 0);
    }

    void missingHoursMakeADayIncomplete()
    {
        m_bed->setFault(FaultKind::MissingHours);
        const auto outcome = load();
        QVERIFY_RESULT(outcome);
        QCOMPARE(outcome->run.state, RunState::Success);
        QVERIFY(outcome->run.summary.value(QStringLiteral("findings"))
                    .toObject()
                    .value(QStringLiteral("incomplete-day"))
                    .toInt()
                > 0);
        QCOMPARE(value("SELECT count(*) FROM metrics m WHERE (SELECT count(*) FROM metrics_hourly h WHERE "
                       "h.fecha = m.fecha) < 24"),
                 QStringLiteral("0"));
    }

    void passingTroubleIsRetried()
    {
        standin::Fault fault;
        fault.kind = FaultKind::Status500;
        fault.rate = 0.5;
        fault.seed = 7;
        m_bed->standin().setFaults({fault});
        const auto outcome =
            m_bed->run(QStringLiteral("DemaSIN"), QStringLiteral("2026-01-01"), QStringLiteral("2026-05-31"));
        QVERIFY_RESULT(outcome);
        QVERIFY2(outcome->run.state == RunState::Success || outcome->run.error->isTemporary,
                 "either it got through, or it says so");
        QVERIFY(outcome->run.attempts > 1);
        QVERIFY(value("SELECT count(*) FROM vigia.etl_log WHERE level = 'warning' AND message LIKE 'try "
                      "%ServerError%'")
                    .toInt()
                > 0);
    }

    void theBreakerIsSharedThroughTheDatabase()
    {
        m_bed->setFault(FaultKind::Status500);
        for (int i = 0; i < 3; ++i)
            QVERIFY_RESULT(load());
        QCOMPARE(value("SELECT state || ' ' || failures || ' ' || last_error FROM vigia.circuit_breaker"),
                 QStringLiteral("open 3 ServerError"));
        m_bed->reconnect(); // another program
        const quint64 calls = m_bed->standin().counters().calls;
        const auto outcome = load();
        QVERIFY_RESULT(outcome);
        QCOMPARE(outcome->run.error->errorClass, QStringLiteral("CircuitOpen"));
        QVERIFY(outcome->run.error->isTemporary);
        QCOMPARE(m_bed->standin().counters().calls, calls);
    }

    void postgreSqlKilledInTheMiddleOfALoad()
    {
        load();
        const QString before = m_bed->database().portal(true);
        m_bed->database().execute(
            "UPDATE metrics_hourly SET valor_mwh = 1; UPDATE metrics SET valor_gwh = 1;"
            "CREATE FUNCTION wait() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_sleep(600); "
            "RETURN NULL; END $$;"
            "CREATE TRIGGER wait AFTER UPDATE ON metrics FOR EACH STATEMENT EXECUTE FUNCTION wait()");
        const QString changed = m_bed->database().portal(true);
        QVERIFY(before != changed);
        std::thread killer([this] {
            for (;;) {
                const auto rows =
                    m_cluster.admin("SELECT count(*) FROM pg_stat_activity WHERE wait_event = 'PgSleep'");
                if (!rows || rows->integer(0, 0) > 0)
                    break;
            }
            m_cluster.server().kill();
        });
        const auto outcome = load();
        killer.join();
        QVERIFY_RESULT(outcome);
        QCOMPARE(outcome->run.state, RunState::Failure);
        QVERIFY(outcome->run.error->isTemporary);
        QVERIFY_RESULT(m_cluster.start());
        m_bed->reconnect();
        QCOMPARE(m_bed->database().portal(true), changed);

        QVERIFY_RESULT(ServiceBed::wait(m_bed->service().closeLostRuns()));
        const auto details = ServiceBed::wait(m_bed->service().details(outcome->run.id));
        QVERIFY_RESULT(details);
        QCOMPARE(details->run.state, RunState::Failure);
        QVERIFY(!details->run.error->message.isEmpty());
        m_bed->database().execute("DROP TRIGGER wait ON metrics");
        const auto again = load();
        QVERIFY_RESULT(again);
        QCOMPARE(again->run.state, RunState::Success);
        QCOMPARE(value("SELECT count(*) FROM metrics WHERE valor_gwh = 1"), QStringLiteral("0"));
    }

    void aDatabaseWithoutTheSchemaIsOneSentence()
    {
        m_bed->database().execute("DROP SCHEMA vigia CASCADE");
        const auto outcome = load();
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, ErrorCode::NotFound);
        QCOMPARE(m_bed->standin().counters().calls, 0U);
    }

    void aDatabaseThatIsNotReachableIsOneSentence()
    {
        m_cluster.server().kill();
        const auto outcome = load();
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, ErrorCode::Unreachable);
        QVERIFY_RESULT(m_cluster.start());
    }

private:
    Result<RunOutcome> load()
    {
        return m_bed->run(QStringLiteral("DemaReal/Sistema"), QStringLiteral("2026-05-01"),
                          QStringLiteral("2026-05-04"));
    }

    QString value(const QByteArray& sql) { return m_bed->database().value(sql); }

    test::PgCluster m_cluster;
    std::unique_ptr<ServiceBed> m_bed;
};

QTEST_GUILESS_MAIN(EtlFaultsTest)
#include "tst_etlfaults.moc"
