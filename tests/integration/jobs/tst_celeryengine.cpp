#include "core/jobs/celeryreconciler.h"
#include "core/jobs/incremental.h"
#include "tests/integration/jobs/celeryjobsbed.h"
#include "tests/support/failonwarnings.h"
#include "tests/support/verifyresult.h"

#include <csignal>

using namespace vigia;
using etl::RunState;
using standin::FaultKind;
using test::CeleryJobsBed;
using test::JobsBed;

namespace {

constexpr int ManyRuns = 64;
const QString Demand = QStringLiteral("DemaReal/Sistema");
const QString Queue = QStringLiteral("etl");

} // namespace

/// The Celery engine under the jobs service, over a real Redis and real workers of our application.
class CeleryEngineTest : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase() { QVERIFY_RESULT(m_cluster.start()); }

    void init()
    {
        test::failOnWarnings();
        m_bed = std::make_unique<CeleryJobsBed>(m_cluster);
    }

    void cleanup() { m_bed.reset(); }

    void aRunIsAMessageUnderItsId();
    void aMessageThatIsGoneIsPublishedAgain();
    void whatCeleryEndedIsEndedInTheRegistry_data();
    void whatCeleryEndedIsEndedInTheRegistry();
    void aWaitingRunIsCancelled();
    void withoutRedisARunFailsWithOneSentence();
    void aRealWorkerDoesIt();
    void twoDeliveriesLoadOnce();
    void aKilledWorkerLosesNoRun();
    void manyRunsEndWellThoughXmFails();

private:
    jobs::JobRequest request(const QString& series = Demand) const
    {
        return JobsBed::request(series, QStringLiteral("2026-06-01"), QStringLiteral("2026-06-05"),
                                QStringLiteral("celery"));
    }

    etl::RunInfo submitted(const jobs::JobRequest& request)
    {
        const auto run = JobsBed::wait(m_bed->jobs().submit(request));
        if (!run)
            qFatal("%s", qPrintable(run.error().message));
        return *run;
    }

    int reconciled()
    {
        const auto mended = JobsBed::wait(m_bed->jobs().celery()->reconcile());
        return mended ? *mended : -1;
    }

    etl::RunInfo find(const QString& id) { return m_bed->bed().find(id); }

    QString value(const QByteArray& sql) { return m_bed->bed().value(sql); }

    QList<celery::QueuedMessage> queued()
    {
        const auto messages = JobsBed::wait(m_bed->client().peek(Queue, 100));
        return messages ? *messages : QList<celery::QueuedMessage>();
    }

    test::PgCluster m_cluster;
    std::unique_ptr<CeleryJobsBed> m_bed;
};

void CeleryEngineTest::aRunIsAMessageUnderItsId()
{
    const etl::RunInfo run = submitted(request());
    QCOMPARE(run.engine, QStringLiteral("celery"));
    QCOMPARE(find(run.id).state, RunState::Pending);
    QCOMPARE(queued().size(), 1);
    const auto task = queued().front().task;
    QVERIFY(task.has_value());
    QCOMPARE(task->id, run.id);
    QCOMPARE(reconciled(), 0); // it waits in its queue
    QCOMPARE(value("SELECT action || ' ' || outcome || ' ' || object FROM vigia.audit_log"),
             QStringLiteral("etl.submit done DemaReal/Sistema"));
}

void CeleryEngineTest::aMessageThatIsGoneIsPublishedAgain()
{
    const etl::RunInfo run = submitted(request());
    QCOMPARE(m_bed->redisCli({QStringLiteral("FLUSHALL")}), QByteArray("OK"));
    QCOMPARE(reconciled(), 0); // it may be on its way
    QCOMPARE(queued().size(), 0);
    m_bed->skipTheGrace();
    QCOMPARE(reconciled(), 1);
    QCOMPARE(queued().size(), 1);
    QCOMPARE(queued().front().task->id, run.id);
    QCOMPARE(reconciled(), 0);
    QCOMPARE(queued().size(), 1);
    QCOMPARE(value("SELECT count(*) FROM vigia.etl_log WHERE message LIKE '%published again%'"),
             QStringLiteral("1"));
}

void CeleryEngineTest::whatCeleryEndedIsEndedInTheRegistry_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("result");
    QTest::addColumn<RunState>("state");
    QTest::addColumn<QString>("errorClass");
    QTest::newRow("failure") << QByteArray("FAILURE")
                             << QByteArray(R"({"exc_type": "NotRegistered", "exc_message": ["no such task"],)"
                                           R"( "exc_module": "celery.exceptions"})")
                             << RunState::Failure << QStringLiteral("NotRegistered");
    QTest::newRow("worker lost") << QByteArray("FAILURE")
                                 << QByteArray(
                                        R"({"exc_type": "WorkerLostError", "exc_message": ["signal 9"],)"
                                        R"( "exc_module": "billiard.exceptions"})")
                                 << RunState::Failure << QStringLiteral("WorkerLostError");
    QTest::newRow("revoked") << QByteArray("REVOKED")
                             << QByteArray(R"({"exc_type": "TaskRevokedError", "exc_message": ["revoked"],)"
                                           R"( "exc_module": "celery.exceptions"})")
                             << RunState::Revoked << QString();
}

void CeleryEngineTest::whatCeleryEndedIsEndedInTheRegistry()
{
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, result);
    QFETCH(RunState, state);
    QFETCH(QString, errorClass);
    const etl::RunInfo run = submitted(request());
    m_bed->storeResult(run.id, status, result);
    QCOMPARE(reconciled(), 1);
    const etl::RunInfo ended = find(run.id);
    QCOMPARE(ended.state, state);
    QCOMPARE(ended.error ? ended.error->errorClass : QString(), errorClass);
    QVERIFY(ended.finishedAt.isValid());
    QCOMPARE(reconciled(), 0);
    const auto again = JobsBed::wait(m_bed->jobs().retry({run.id}, QStringLiteral("again")));
    QVERIFY_RESULT(again);
    QCOMPARE(again->front().engine, QStringLiteral("celery"));
    QCOMPARE(again->front().parent, run.id);
}

void CeleryEngineTest::aWaitingRunIsCancelled()
{
    const etl::RunInfo run = submitted(request());
    const auto cancelled = JobsBed::wait(m_bed->jobs().cancel(run.id, QStringLiteral("not needed")));
    QVERIFY_RESULT(cancelled);
    QCOMPARE(cancelled->state, RunState::Revoked);
    // Its message is still there: the worker that gets it drops it.
    QVERIFY_RESULT(m_bed->startWorker(QStringLiteral("w")));
    QTRY_COMPARE_WITH_TIMEOUT(queued().size(), 0, 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(m_bed->log(QStringLiteral("w")).contains(run.id.toLatin1()), 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(m_bed->redisCli({QStringLiteral("HLEN"), QStringLiteral("unacked")}),
                              QByteArray("0"), 30'000);
    QCOMPARE(find(run.id).state, RunState::Revoked);
    QCOMPARE(value("SELECT count(*) FROM metrics"), QStringLiteral("0"));
}

void CeleryEngineTest::withoutRedisARunFailsWithOneSentence()
{
    m_bed->redis().kill();
    const auto refused = JobsBed::wait(m_bed->jobs().submit(request()));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Unreachable);
    QCOMPARE(value("SELECT state FROM vigia.etl_run"), QStringLiteral("FAILURE"));
    QCOMPARE(value("SELECT outcome FROM vigia.audit_log"), QStringLiteral("failed"));
    QVERIFY_RESULT(m_bed->redis().restart());
    // The client pauses a moment before it connects again.
    QVERIFY(QTest::qWaitFor([this] { return JobsBed::wait(m_bed->jobs().submit(request())).has_value(); },
                            30'000));
    QCOMPARE(queued().size(), 1);
}

void CeleryEngineTest::aRealWorkerDoesIt()
{
    QVERIFY_RESULT(m_bed->startWorker(QStringLiteral("w")));
    const auto run = m_bed->bed().run(request());
    QVERIFY_RESULT(run);
    QVERIFY2(run->state == RunState::Success, m_bed->log(QStringLiteral("w")).right(2000).constData());
    QCOMPARE(run->worker, QStringLiteral("w@test"));
    QCOMPARE(run->requestedBy, QStringLiteral("operator1"));
    QCOMPARE(run->reason, QStringLiteral("a test"));
    QCOMPARE(run->deliveries, 1);
    QCOMPARE(value("SELECT count(*) FROM metrics"), QStringLiteral("5"));
}

void CeleryEngineTest::twoDeliveriesLoadOnce()
{
    const etl::RunInfo run = submitted(request());
    const QByteArray message = m_bed->redisCli({QStringLiteral("LINDEX"), Queue, QStringLiteral("0")});
    m_bed->redisCli({QStringLiteral("LPUSH"), Queue, QString::fromUtf8(message)});
    QVERIFY_RESULT(m_bed->startWorker(QStringLiteral("w")));
    QTRY_COMPARE_WITH_TIMEOUT(find(run.id).deliveries, 2, 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(find(run.id).state, RunState::Success, 60'000);
    QCOMPARE(value("SELECT count(*) FROM metrics"), QStringLiteral("5"));
    QCOMPARE(value("SELECT count(*) FROM metrics_hourly"), QStringLiteral("120"));
    QCOMPARE(value("SELECT count(*) FROM vigia.etl_log WHERE message LIKE 'delivered again%'"),
             QStringLiteral("1"));
    QCOMPARE(value("SELECT count(*) FROM vigia.audit_log WHERE action = 'etl.load'"), QStringLiteral("1"));
}

void CeleryEngineTest::aKilledWorkerLosesNoRun()
{
    QVERIFY_RESULT(m_bed->startWorker(QStringLiteral("w1")));
    m_bed->bed().setFault(FaultKind::Timeout);
    const etl::RunInfo run = submitted(request());
    QTRY_COMPARE_WITH_TIMEOUT(find(run.id).state, RunState::Started, 60'000);
    QTRY_VERIFY(m_bed->bed().standin().counters().calls > 0);
    m_bed->worker(QStringLiteral("w1")).signal(SIGKILL);
    m_bed->bed().standin().setFaults({});
    // Its program is gone with it, or was told to end and says so: found by the next look, never left
    // STARTED.
    QTRY_VERIFY_WITH_TIMEOUT(reconciled() >= 0 && find(run.id).state != RunState::Started, 60'000);
    const etl::RunInfo lost = find(run.id);
    QVERIFY(lost.error.has_value());
    QCOMPARE(lost.error->errorClass, QStringLiteral("RunLost"));
    QVERIFY(lost.error->isTemporary);
    QCOMPARE(value("SELECT count(*) FROM metrics"), QStringLiteral("0"));
    QVERIFY_RESULT(m_bed->startWorker(QStringLiteral("w2")));
    if (lost.state == RunState::Failure)
        QVERIFY_RESULT(JobsBed::wait(m_bed->jobs().retry({run.id}, QStringLiteral("lost"))));
    else
        m_bed->skipTheGrace();
    QTRY_VERIFY_WITH_TIMEOUT(
        reconciled() >= 0 && value("SELECT count(*) FROM vigia.etl_run WHERE state = 'SUCCESS'") == u"1",
        120'000);
    QCOMPARE(value("SELECT count(*) FROM metrics"), QStringLiteral("5"));
}

void CeleryEngineTest::manyRunsEndWellThoughXmFails()
{
    m_bed = std::make_unique<CeleryJobsBed>(m_cluster, std::chrono::milliseconds(1000));
    QVERIFY_RESULT(m_bed->startWorker(QStringLiteral("w1")));
    QVERIFY_RESULT(m_bed->startWorker(QStringLiteral("w2")));
    const auto book = etl::RuleBook::builtIn();
    QVERIFY_RESULT(book);
    std::vector<jobs::JobRequest> parts =
        jobs::incrementalParts(m_bed->jobs().catalogue(), *book, QDate(2026, 6, 15));
    std::erase_if(parts, [](const jobs::JobRequest& part) { return !part.days.from.isValid(); });
    parts.resize(ManyRuns);
    m_bed->bed().setFault(FaultKind::Mixed, 0.23, 20260615);
    QStringList ids;
    for (jobs::JobRequest& part : parts) {
        part.engine = QStringLiteral("celery");
        ids += submitted(part).id;
    }
    const auto runs = JobsBed::wait(m_bed->jobs().waitForEnd(ids));
    QVERIFY_RESULT(runs);
    const auto failed = std::count_if(runs->begin(), runs->end(),
                                      [](const etl::RunInfo& run) { return run.state != RunState::Success; });
    qInfo("%d of %d runs failed; %s tries of calls and %s of runs failed", static_cast<int>(failed), ManyRuns,
          qPrintable(value(
              "SELECT count(*) FROM vigia.etl_attempt WHERE error_class IS NOT NULL AND scope = 'call'")),
          qPrintable(value(
              "SELECT count(*) FROM vigia.etl_attempt WHERE error_class IS NOT NULL AND scope = 'run'")));
    QVERIFY(failed * 100 < ManyRuns * 5);
    // A whole run is tried again within 30 s × 2^(try - 1), as the policy says: planned, and not before.
    QCOMPARE(
        value(
            "SELECT count(*) FROM vigia.etl_attempt WHERE scope = 'run' AND error_class <> 'CircuitOpen' AND "
            "wait_ms > 30000 * 2 ^ (number - 1)"),
        QStringLiteral("0"));
    QCOMPARE(value("SELECT count(*) FROM vigia.etl_attempt a JOIN vigia.etl_run r ON r.id = a.run_id WHERE "
                   "a.scope = "
                   "'run' AND a.wait_ms IS NOT NULL AND r.started_at < a.started_at + make_interval(secs => "
                   "(a.duration_ms + a.wait_ms) / 1000.0 - 1)"),
             QStringLiteral("0"));
}

QTEST_GUILESS_MAIN(CeleryEngineTest)
#include "tst_celeryengine.moc"
