#include "tests/integration/jobs/jobsbed.h"
#include "tests/support/failonwarnings.h"
#include "tests/support/verifyresult.h"

#include <QTest>

using namespace vigia;
using etl::RunState;
using standin::FaultKind;
using test::JobsBed;

namespace {

const QString Demand = QStringLiteral("DemaReal/Sistema");

} // namespace

/// Orders of more than one run, and what the schedule starts.
class JobsBatchesTest : public QObject
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

    void aBackfillClosesTheGap();
    void whatXmNeverPublishedIsLeftOutOfABackfill();
    void theIncrementalJobEndsWithItsParts();
    void logsAreCleanedInTheMaintenanceQueue();

private:
    QString value(const QByteArray& sql) { return m_bed->value(sql); }

    test::PgCluster m_cluster;
    std::unique_ptr<JobsBed> m_bed;
};

void JobsBatchesTest::aBackfillClosesTheGap()
{
    QVERIFY_RESULT(
        m_bed->run(JobsBed::request(Demand, QStringLiteral("2026-04-01"), QStringLiteral("2026-04-30"))));
    const QString before = m_bed->database().table("metrics");
    m_bed->database().execute(
        "DELETE FROM metrics WHERE fecha BETWEEN '2026-04-05' AND '2026-04-07' OR fecha = '2026-04-20';"
        "DELETE FROM metrics_hourly WHERE fecha BETWEEN '2026-04-05' AND '2026-04-07' OR fecha = "
        "'2026-04-20'");
    const DayRange days {QDate(2026, 4, 1), QDate(2026, 4, 30)};
    const auto plan = JobsBed::wait(m_bed->jobs().planBackfill(
        QStringLiteral("DemaReal"), QStringLiteral("Sistema"), days, jobs::BackfillOnly::Gaps));
    QVERIFY_RESULT(plan);
    QCOMPARE(plan->chosen(), 4);
    QCOMPARE(plan->runs.size(), size_t {2});
    const quint64 calls = m_bed->standin().counters().calls;
    const auto runs = JobsBed::wait(m_bed->jobs().backfill(*plan, {}, QStringLiteral("a gap")));
    QVERIFY_RESULT(runs);
    QCOMPARE(runs->size(), size_t {2});
    QVERIFY_RESULT(JobsBed::wait(m_bed->jobs().waitForEnd({runs->front().id, runs->back().id})));
    QCOMPARE(m_bed->standin().counters().calls - calls, 2U);
    QCOMPARE(value("SELECT count(*) FROM metrics"), QStringLiteral("30"));
    QCOMPARE(value("SELECT count(*) FROM metrics_hourly"), QStringLiteral("720"));
    const auto again = JobsBed::wait(m_bed->jobs().planBackfill(
        QStringLiteral("DemaReal"), QStringLiteral("Sistema"), days, jobs::BackfillOnly::Gaps));
    QVERIFY_RESULT(again);
    QCOMPARE(again->chosen(), 0);
}

/// A known gap stays one, whatever became of a run of it; only a figure that is there says otherwise.
void JobsBatchesTest::whatXmNeverPublishedIsLeftOutOfABackfill()
{
    QVERIFY_RESULT(
        m_bed->run(JobsBed::request(Demand, QStringLiteral("2026-04-01"), QStringLiteral("2026-04-02"))));
    m_bed->setFault(FaultKind::UnknownMetric);
    QVERIFY_RESULT(
        m_bed->run(JobsBed::request(Demand, QStringLiteral("2026-04-03"), QStringLiteral("2026-04-06"))));
    m_bed->database().execute("INSERT INTO vigia.known_gap (metric, entity, day_from, day_to, note) VALUES "
                              "('DemaReal', '*', '2026-04-02', '2026-04-04', 'never published')");
    m_bed->database().execute(
        "INSERT INTO metrics_hourly (fecha, metrica, entidad, recurso, hora, valor_mwh, unidad) "
        "VALUES ('2026-04-04', 'DemaReal', 'Sistema', 'Sistema', 1, 1, 'MWh'),"
        "('2026-04-07', 'DemaReal', 'Sistema', 'Sistema', 1, 1, 'MWh')");
    using State = jobs::BackfillDay::State;
    const DayRange days {QDate(2026, 4, 1), QDate(2026, 4, 8)};
    const auto plan = [&](jobs::BackfillOnly only) {
        return JobsBed::wait(
            m_bed->jobs().planBackfill(QStringLiteral("DemaReal"), QStringLiteral("Sistema"), days, only));
    };
    const auto gaps = plan(jobs::BackfillOnly::Gaps);
    QVERIFY_RESULT(gaps);
    const std::vector<State> wanted {State::Present, State::Present, State::Known,      State::Known,
                                     State::Failed,  State::Failed,  State::Incomplete, State::Missing};
    std::vector<State> found;
    for (const jobs::BackfillDay& day : gaps->days)
        found.push_back(day.state);
    QVERIFY(found == wanted);
    QCOMPARE(gaps->chosen(), 4);
    const auto failed = plan(jobs::BackfillOnly::Failed);
    QVERIFY_RESULT(failed);
    QCOMPARE(failed->chosen(), 2);
    const auto all = plan(jobs::BackfillOnly::All);
    QVERIFY_RESULT(all);
    QCOMPARE(all->chosen(), 6);
}

void JobsBatchesTest::theIncrementalJobEndsWithItsParts()
{
    jobs::JobRequest request;
    request.job = QStringLiteral("etl_incremental_all_metrics");
    m_bed->standin().setFaults({{FaultKind::UnknownMetric, 1, 1, "DemaReal"}});
    const auto batch = m_bed->run(request);
    QVERIFY_RESULT(batch);
    QCOMPARE(batch->state, RunState::Failure);
    QVERIFY2(batch->error->errorClass == u"PartsFailed", qPrintable(batch->error->message));
    const QString parts = value("SELECT count(*) FROM vigia.etl_run WHERE batch_run IS NOT NULL");
    QCOMPARE(batch->summary.value(QStringLiteral("parts")).toInt(), parts.toInt());
    QCOMPARE(value("SELECT count(*) FROM vigia.etl_run WHERE batch_run IS NOT NULL AND state = 'FAILURE'"),
             QString::number(batch->summary.value(QStringLiteral("failed")).toInt()));
    QCOMPARE(
        value("SELECT count(*) FROM vigia.etl_run WHERE batch_run IS NOT NULL AND metric <> 'DemaReal' AND "
              "state <> 'SUCCESS'"),
        QStringLiteral("0"));
    // What is told of it names the job: it is of no metric.
    QCOMPARE(
        value("SELECT string_agg(DISTINCT object, ' ') FROM vigia.audit_log WHERE action IN ('etl.submit', "
              "'etl.incremental')"),
        QStringLiteral("etl_incremental_all_metrics"));
}

void JobsBatchesTest::logsAreCleanedInTheMaintenanceQueue()
{
    jobs::JobRequest request;
    request.job = QStringLiteral("clean_old_logs");
    request.number = 1;
    QVERIFY_RESULT(
        m_bed->run(JobsBed::request(Demand, QStringLiteral("2026-06-01"), QStringLiteral("2026-06-02"))));
    m_bed->database().execute("UPDATE vigia.etl_run SET finished_at = now() - interval '2 days'");
    QVERIFY(value("SELECT count(*) FROM vigia.etl_log").toInt() > 0);
    const auto cleaned = m_bed->run(request);
    QVERIFY_RESULT(cleaned);
    QCOMPARE(cleaned->state, RunState::Success);
    QCOMPARE(cleaned->queue, QStringLiteral("maintenance"));
    QCOMPARE(value("SELECT count(*) FROM vigia.etl_log l JOIN vigia.etl_run r ON r.id = l.run_id WHERE r.job "
                   "= 'load'"),
             QStringLiteral("0"));
    QCOMPARE(value("SELECT count(*) FROM vigia.etl_run"), QStringLiteral("2"));
    request.number = 0;
    QVERIFY(!JobsBed::wait(m_bed->jobs().submit(request)));
}

QTEST_GUILESS_MAIN(JobsBatchesTest)
#include "tst_jobsbatches.moc"
