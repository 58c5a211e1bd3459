#include "core/jobs/incremental.h"
#include "tests/integration/jobs/jobsbed.h"
#include "tests/support/failonwarnings.h"
#include "tests/support/verifyresult.h"

#include <QProcess>
#include <QTest>

#include <algorithm>
#include <csignal>

using namespace vigia;
using etl::RunState;
using standin::FaultKind;
using std::chrono::milliseconds;
using test::JobsBed;

namespace {

constexpr int ManyRuns = 64;
const QString Demand = QStringLiteral("DemaReal/Sistema");

} // namespace

/// The embedded engine under the jobs service: faults of XM, cancels, retries, refusals, crashes.
class EmbeddedEngineTest : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase() { QVERIFY_RESULT(m_cluster.start()); }

    void init()
    {
        test::failOnWarnings();
        m_bed = std::make_unique<JobsBed>(m_cluster);
    }

    void cleanup() { m_bed.reset(); }

    void manyRunsEndWellThoughXmFails();
    void aRunThatFailsForGoodHasAllItsTries();
    void aWaitingRunIsCancelledAtOnce();
    void aWorkingRunIsCancelledAndStoresNothing();
    void aRetryKnowsItsParent();
    void noSecondRunOfTheSameDays();
    void aViewerIsRefused();
    void whatMakesNoSenseIsRefusedBeforeItIsQueued();
    void theRunsOfAProgramThatIsKilledAreFoundAndRunAgain();

private:
    QString value(const QByteArray& sql) { return m_bed->value(sql); }

    RunState stateOf(const QString& id) { return m_bed->find(id).state; }

    /// Orders each, and answers them when they have ended.
    etl::RunList runAll(const std::vector<jobs::JobRequest>& requests)
    {
        QStringList ids;
        for (const jobs::JobRequest& request : requests) {
            const auto run = JobsBed::wait(m_bed->jobs().submit(request));
            if (!run)
                qFatal("%s", qPrintable(run.error().message));
            ids += run->id;
        }
        const auto ended = JobsBed::wait(m_bed->jobs().waitForEnd(ids));
        return ended ? *ended : etl::RunList();
    }

    void verifyTriesFollowThePolicies();

    test::PgCluster m_cluster;
    std::unique_ptr<JobsBed> m_bed;
};

/// Of calls and of whole runs: a class each, and no wait longer than the policy's bound.
void EmbeddedEngineTest::verifyTriesFollowThePolicies()
{
    const xm::ClientConfig calls;
    const jobs::PolicyInfo runs;
    const milliseconds rest = net::BreakerPolicy().openFor; // after CircuitOpen nobody asks sooner
    const auto rows =
        m_bed->database().connection().query("SELECT scope = 'run', number, coalesce(wait_ms, -1), "
                                             "coalesce(error_class, ''), run_id FROM vigia.etl_attempt "
                                             "WHERE error_class IS NOT NULL");
    QVERIFY_RESULT(rows);
    QVERIFY(rows->count() > 0);
    for (int i = 0; i < rows->count(); ++i) {
        const bool isRun = rows->boolean(i, 0);
        const int number = static_cast<int>(rows->integer(i, 1));
        const milliseconds wait(rows->integer(i, 2));
        QVERIFY(!rows->text(i, 3).isEmpty());
        QVERIFY(number >= 1 && number <= 1 + (isRun ? runs.retries : calls.retry.retries));
        if (wait.count() < 0)
            continue;
        const net::RetryPolicy policy {runs.retries, runs.retryBase, runs.retryCap};
        milliseconds most = (isRun ? policy : calls.retry).wait(number, 1);
        if (rows->text(i, 3) == u"CircuitOpen") {
            QVERIFY(wait >= rest);
            most = std::max(most, rest);
        }
        QVERIFY2(wait <= most, qPrintable(rows->text(i, 4) % u' ' % rows->text(i, 3)));
        const auto& asked = m_bed->scheduler().delays();
        QVERIFY2(std::find(asked.begin(), asked.end(), wait) != asked.end(), "kept, but not waited");
    }
}

void EmbeddedEngineTest::manyRunsEndWellThoughXmFails()
{
    JobsBed::Options options;
    options.callTimeout = milliseconds(400);
    m_bed = std::make_unique<JobsBed>(m_cluster, options);
    const auto book = etl::RuleBook::builtIn();
    QVERIFY_RESULT(book);
    std::vector<jobs::JobRequest> parts =
        jobs::incrementalParts(m_bed->jobs().catalogue(), *book, QDate(2026, 6, 15));
    std::erase_if(parts, [](const jobs::JobRequest& part) { return !part.days.from.isValid(); });
    QVERIFY(parts.size() >= ManyRuns);
    parts.resize(ManyRuns);
    m_bed->setFault(FaultKind::Mixed, 0.23, 20260615);
    const etl::RunList runs = runAll(parts);
    QCOMPARE(runs.size(), size_t {ManyRuns});
    int failed = 0;
    for (const etl::RunInfo& run : runs) {
        QVERIFY(run.state == RunState::Success || run.state == RunState::Failure);
        failed += run.state == RunState::Failure;
        QCOMPARE(run.error.has_value(), run.state == RunState::Failure);
    }
    qInfo("%d of %d runs failed; %s tries of calls and %s of runs failed", failed, ManyRuns,
          qPrintable(value(
              "SELECT count(*) FROM vigia.etl_attempt WHERE error_class IS NOT NULL AND scope = 'call'")),
          qPrintable(value(
              "SELECT count(*) FROM vigia.etl_attempt WHERE error_class IS NOT NULL AND scope = 'run'")));
    QVERIFY(failed * 100 < ManyRuns * 5);
    QVERIFY(m_bed->standin().counters().byFault.size() >= 5);
    verifyTriesFollowThePolicies();
    QCOMPARE(value("SELECT count(*) FROM (SELECT fecha, metrica, entidad, recurso FROM metrics"
                   " GROUP BY 1, 2, 3, 4 HAVING count(*) > 1) AS twice"),
             QStringLiteral("0"));
}

void EmbeddedEngineTest::aRunThatFailsForGoodHasAllItsTries()
{
    m_bed->setFault(FaultKind::Status500);
    const auto run =
        m_bed->run(JobsBed::request(Demand, QStringLiteral("2026-06-01"), QStringLiteral("2026-06-02")));
    QVERIFY_RESULT(run);
    QCOMPARE(run->state, RunState::Failure);
    QCOMPARE(run->retries, 3);
    QVERIFY(run->error->isTemporary);
    verifyTriesFollowThePolicies();
    QCOMPARE(value("SELECT string_agg(number || ' ' || (wait_ms IS NOT NULL), ', ' ORDER BY seq) FROM "
                   "vigia.etl_attempt"
                   " WHERE scope = 'run'"),
             QStringLiteral("1 true, 2 true, 3 true, 4 false"));
    QCOMPARE(value("SELECT count(*) FILTER (WHERE message LIKE 'on_retry%') || ' ' || count(*) FILTER (WHERE "
                   "message LIKE 'on_failure%') FROM vigia.etl_log"),
             QStringLiteral("3 1"));
    QCOMPARE(value("SELECT count(*) FROM metrics"), QStringLiteral("0"));
}

void EmbeddedEngineTest::aWaitingRunIsCancelledAtOnce()
{
    JobsBed::Options options;
    options.limits.etl = 1;
    m_bed = std::make_unique<JobsBed>(m_cluster, options);
    m_bed->setFault(FaultKind::Timeout);
    const auto works = JobsBed::wait(m_bed->jobs().submit(
        JobsBed::request(Demand, QStringLiteral("2026-06-01"), QStringLiteral("2026-06-02"))));
    QVERIFY_RESULT(works);
    const auto waits = JobsBed::wait(m_bed->jobs().submit(JobsBed::request(
        QStringLiteral("DemaSIN/Sistema"), QStringLiteral("2026-06-01"), QStringLiteral("2026-06-02"))));
    QVERIFY_RESULT(waits);
    QTRY_COMPARE(stateOf(works->id), RunState::Started);
    const auto cancelled = JobsBed::wait(m_bed->jobs().cancel(waits->id, QStringLiteral("not needed")));
    QVERIFY_RESULT(cancelled);
    QCOMPARE(cancelled->state, RunState::Revoked);
    QTRY_COMPARE(m_bed->jobs().embedded().info().waiting, 0);
    QCOMPARE(m_bed->jobs().embedded().info().running, 1);
    const auto again = JobsBed::wait(m_bed->jobs().cancel(waits->id, {}));
    QVERIFY(!again);
    QCOMPARE(again.error().className(), QByteArray("NotOpen"));
    QCOMPARE(
        value("SELECT string_agg(outcome, ' ' ORDER BY id) FROM vigia.audit_log WHERE action = 'etl.cancel'"),
        QStringLiteral("done refused"));
}

void EmbeddedEngineTest::aWorkingRunIsCancelledAndStoresNothing()
{
    m_bed->setFault(FaultKind::Timeout);
    const auto run = JobsBed::wait(m_bed->jobs().submit(
        JobsBed::request(Demand, QStringLiteral("2026-06-01"), QStringLiteral("2026-06-02"))));
    QVERIFY_RESULT(run);
    QTRY_VERIFY(m_bed->standin().counters().calls > 0);
    QVERIFY_RESULT(JobsBed::wait(m_bed->jobs().cancel(run->id, QStringLiteral("wrong days"))));
    QTRY_COMPARE(stateOf(run->id), RunState::Revoked);
    QTRY_COMPARE(m_bed->jobs().embedded().info().running, 0);
    QCOMPARE(value("SELECT count(*) FROM metrics"), QStringLiteral("0"));
    // The days are free again.
    m_bed->standin().setFaults({});
    const auto next =
        m_bed->run(JobsBed::request(Demand, QStringLiteral("2026-06-01"), QStringLiteral("2026-06-02")));
    QVERIFY_RESULT(next);
    QCOMPARE(next->state, RunState::Success);
}

void EmbeddedEngineTest::aRetryKnowsItsParent()
{
    m_bed->setFault(FaultKind::EmptyObject);
    const auto failed =
        m_bed->run(JobsBed::request(Demand, QStringLiteral("2026-06-01"), QStringLiteral("2026-06-02")));
    QVERIFY_RESULT(failed);
    QCOMPARE(failed->state, RunState::Failure);
    QCOMPARE(failed->retries, 1); // asked for once more, for the fault may lie in one answer
    m_bed->standin().setFaults({});
    const auto retried = JobsBed::wait(m_bed->jobs().retry({failed->id}, QStringLiteral("XM is well again")));
    QVERIFY_RESULT(retried);
    QCOMPARE(retried->size(), size_t {1});
    QCOMPARE(retried->front().parent, failed->id);
    const auto ended = JobsBed::wait(m_bed->jobs().waitForEnd({retried->front().id}));
    QVERIFY_RESULT(ended);
    QCOMPARE(ended->front().state, RunState::Success);
    QCOMPARE(ended->front().parent, failed->id);
    QCOMPARE(ended->front().from, failed->from);
    QCOMPARE(stateOf(failed->id), RunState::Failure);
    const auto unknown =
        JobsBed::wait(m_bed->jobs().retry({QStringLiteral("00000000-0000-4000-8000-000000000000")}, {}));
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().code, ErrorCode::NotFound);
}

void EmbeddedEngineTest::noSecondRunOfTheSameDays()
{
    m_bed->setFault(FaultKind::Timeout);
    const jobs::JobRequest request =
        JobsBed::request(Demand, QStringLiteral("2026-06-01"), QStringLiteral("2026-06-02"));
    const auto first = JobsBed::wait(m_bed->jobs().submit(request));
    QVERIFY_RESULT(first);
    const auto second = JobsBed::wait(m_bed->jobs().submit(request));
    QVERIFY(!second);
    QCOMPARE(second.error().className(), QByteArray("AlreadyUnderWay"));
    QCOMPARE(
        value("SELECT string_agg(outcome, ' ' ORDER BY id) FROM vigia.audit_log WHERE action = 'etl.submit'"),
        QStringLiteral("done refused"));
}

void EmbeddedEngineTest::aViewerIsRefused()
{
    m_bed->database().execute(
        "CREATE ROLE jobs_viewer LOGIN IN ROLE vigia_viewer; GRANT jobs_viewer TO vigia");
    m_bed->database().execute("ALTER DATABASE " + value("SELECT current_database()").toLatin1()
                              + " SET role = jobs_viewer");
    m_bed->restart();
    const auto refused = JobsBed::wait(m_bed->jobs().submit(
        JobsBed::request(Demand, QStringLiteral("2026-06-01"), QStringLiteral("2026-06-02"))));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::PermissionDenied);
    const auto why = JobsBed::wait(m_bed->jobs().whyNotAllowed());
    QVERIFY_RESULT(why);
    QVERIFY(why->contains(QStringLiteral("vigia_operator")));
    QCOMPARE(value("SELECT string_agg(action || ' ' || outcome, ',') FROM vigia.audit_log"),
             QStringLiteral("etl.submit refused"));
    QCOMPARE(value("SELECT count(*) FROM vigia.etl_run"), QStringLiteral("0"));
    QCOMPARE(m_bed->standin().counters().calls, 0U);
    m_bed->database().execute("SET ROLE NONE; DROP OWNED BY jobs_viewer; DROP ROLE jobs_viewer");
}

void EmbeddedEngineTest::whatMakesNoSenseIsRefusedBeforeItIsQueued()
{
    using Bad = std::pair<QString, std::pair<const char*, const char*>>;
    const std::vector<Bad> bad {
        {QStringLiteral("NoSuchMetric/Sistema"), {"2026-06-01", "2026-06-02"}},
        {QStringLiteral("DemaReal/'; DROP TABLE metrics --"), {"2026-06-01", "2026-06-02"}},
        {Demand, {"2026-06-05", "2026-06-01"}},
        {Demand, {"2012-01-01", "2022-01-01"}},
        {Demand, {"2027-01-01", "2027-01-02"}},
        {Demand, {"yesterday", "2026-06-02"}},
        {QString(100'000, u'x'), {"", ""}}};
    for (const auto& [series, days] : bad) {
        const auto refused = JobsBed::wait(m_bed->jobs().submit(
            JobsBed::request(series, QLatin1String(days.first), QLatin1String(days.second))));
        QVERIFY2(!refused, qPrintable(series.left(60)));
        QVERIFY(refused.error().code == ErrorCode::InvalidData
                || refused.error().code == ErrorCode::NotFound);
    }
    QCOMPARE(value("SELECT count(*) FROM vigia.etl_run"), QStringLiteral("0"));
    QCOMPARE(
        value("SELECT count(*) FROM vigia.audit_log WHERE outcome = 'refused' AND action = 'etl.submit'"),
        QString::number(bad.size()));
    const auto noCelery = JobsBed::wait(m_bed->jobs().submit(JobsBed::request(
        Demand, QStringLiteral("2026-06-01"), QStringLiteral("2026-06-02"), QStringLiteral("celery"))));
    QVERIFY(!noCelery);
    QVERIFY(noCelery.error().message.contains(QStringLiteral("Celery")));
}

void EmbeddedEngineTest::theRunsOfAProgramThatIsKilledAreFoundAndRunAgain()
{
    m_bed->setFault(FaultKind::Timeout);
    QProcess program;
    m_bed->startVigiactl(program,
                         {QStringLiteral("etl"), QStringLiteral("backfill"), Demand, QStringLiteral("--from"),
                          QStringLiteral("2026-01-01"), QStringLiteral("--to"), QStringLiteral("2026-05-31"),
                          QStringLiteral("--engine"), QStringLiteral("embedded")});
    QTRY_COMPARE_WITH_TIMEOUT(
        value("SELECT count(*) FILTER (WHERE state = 'STARTED') || ' ' || count(*) FILTER "
              "(WHERE state = 'PENDING') FROM vigia.etl_run"),
        QStringLiteral("4 1"), 30'000);
    ::kill(static_cast<pid_t>(program.processId()), SIGKILL);
    QVERIFY(program.waitForFinished());
    m_bed->standin().setFaults({});
    m_bed->jobs().watch();
    QTRY_COMPARE_WITH_TIMEOUT(
        value("SELECT count(*) FROM vigia.etl_run WHERE state = 'FAILURE' AND error_class = "
              "'RunLost' AND error_kind = 'temporary'"),
        QStringLiteral("5"), 60'000);
    const auto lost = JobsBed::wait(m_bed->jobs().runs({QStringLiteral("state:FAILURE"), 100, 0}));
    QVERIFY_RESULT(lost);
    QStringList ids;
    for (const etl::RunInfo& run : lost->runs) {
        QVERIFY(run.error->message.contains(QStringLiteral("run it again")));
        ids += run.id;
    }
    const auto retried = JobsBed::wait(m_bed->jobs().retry(ids, QStringLiteral("lost")));
    QVERIFY_RESULT(retried);
    QCOMPARE(retried->size(), size_t {5});
    QStringList again;
    for (const etl::RunInfo& run : *retried)
        again += run.id;
    const auto ended = JobsBed::wait(m_bed->jobs().waitForEnd(again));
    QVERIFY_RESULT(ended);
    for (const etl::RunInfo& run : *ended)
        QCOMPARE(run.state, RunState::Success);
    QCOMPARE(value("SELECT count(*) FROM metrics"), QStringLiteral("151"));
}

QTEST_GUILESS_MAIN(EmbeddedEngineTest)
#include "tst_embeddedengine.moc"
