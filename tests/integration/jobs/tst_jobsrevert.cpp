#include "core/base/ids.h"
#include "tests/integration/jobs/jobsbed.h"
#include "tests/support/failonwarnings.h"
#include "tests/support/verifyresult.h"

#include <QTest>

using namespace vigia;
using etl::RunState;
using test::JobsBed;

/// Reverts as operators order them: run A, run B with other figures, run C with some of the same days again.
class JobsRevertTest : public QObject
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

    void whatLaterRunsOverwroteIsRefusedAndListed();
    void revertedInOrderTheTablesAreAsBefore();
    void aRevertCanBeReverted();
    void aRefusalIsAudited();
    void aRunThatIsNotThereIsOneSentence();

private:
    struct Runs
    {
        etl::RunInfo a;
        etl::RunInfo b;
        etl::RunInfo c;
        QString afterA; ///< the tables, whole
        QString afterB;
        QString afterC;
    };

    etl::RunInfo load(const QByteArray& figures, const char* from, const char* to)
    {
        m_bed->setFigures(figures);
        const auto run = m_bed->run(
            JobsBed::request(QStringLiteral("DemaReal/Sistema"), QLatin1String(from), QLatin1String(to)));
        if (!run || run->state != RunState::Success)
            qFatal("%s", qPrintable(run ? run->error->message : run.error().message));
        return *run;
    }

    Runs abc()
    {
        Runs runs;
        runs.a = load("figures of A", "2026-05-01", "2026-05-10");
        runs.afterA = m_bed->database().portal();
        runs.b = load("figures of B", "2026-05-03", "2026-05-12");
        runs.afterB = m_bed->database().portal();
        runs.c = load("figures of C", "2026-05-09", "2026-05-11");
        runs.afterC = m_bed->database().portal();
        return runs;
    }

    Result<etl::RunInfo> revert(const etl::RunInfo& run, bool force = false)
    {
        return JobsBed::wait(m_bed->jobs().revert(run.id, force, QStringLiteral("wrong figures")));
    }

    test::PgCluster m_cluster;
    std::unique_ptr<JobsBed> m_bed;
};

void JobsRevertTest::whatLaterRunsOverwroteIsRefusedAndListed()
{
    const Runs runs = abc();
    QVERIFY(runs.afterA != runs.afterB);
    QVERIFY(runs.afterB != runs.afterC);
    const auto refused = revert(runs.b);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QCOMPARE(refused.error().className(), QByteArray("RowsOverwritten"));
    QVERIFY2(refused.error().message.contains(QStringLiteral("75 of its row(s)")), // 3 days of 24 hours
             qPrintable(refused.error().message));
    const QString first = QStringLiteral("metrics_hourly 2026-05-09 Sistema 1: ");
    QVERIFY2(refused.error().detail.startsWith(first), qPrintable(refused.error().detail));
    QVERIFY2(refused.error().detail.contains(u"by run " % shortRunId(runs.c.id)),
             qPrintable(refused.error().detail));
    QVERIFY(refused.error().detail.endsWith(QStringLiteral("and 65 more")));
    QCOMPARE(m_bed->database().portal(), runs.afterC);

    const auto preview = JobsBed::wait(m_bed->jobs().previewRevert(runs.b.id));
    QVERIFY_RESULT(preview);
    QCOMPARE(preview->found.blocked, 75);
    QCOMPARE(preview->found.blockedRows.size(), size_t {75});
    for (const etl::BlockedRow& row : preview->found.blockedRows) {
        QCOMPARE(row.byRun, runs.c.id);
        QVERIFY(row.day >= QDate(2026, 5, 9) && row.day <= QDate(2026, 5, 11));
    }
}

void JobsRevertTest::revertedInOrderTheTablesAreAsBefore()
{
    const Runs runs = abc();
    QVERIFY(!revert(runs.b));
    QVERIFY_RESULT(revert(runs.c));
    QCOMPARE(m_bed->database().portal(), runs.afterB);
    QVERIFY_RESULT(revert(runs.b));
    QCOMPARE(m_bed->database().portal(), runs.afterA);
    QCOMPARE(m_bed->find(runs.b.id).state, RunState::Reverted);
    QCOMPARE(m_bed->find(runs.c.id).state, RunState::Reverted);
    QCOMPARE(m_bed->find(runs.a.id).state, RunState::Success);
}

void JobsRevertTest::aRevertCanBeReverted()
{
    const Runs runs = abc();
    QVERIFY_RESULT(revert(runs.c));
    const auto undone = revert(runs.b);
    QVERIFY_RESULT(undone);
    const auto again = revert(*undone);
    QVERIFY_RESULT(again);
    QCOMPARE(m_bed->database().portal(), runs.afterB);
    QCOMPARE(m_bed->find(runs.b.id).state, RunState::Success);
    QCOMPARE(m_bed->find(undone->id).state, RunState::Reverted);
    QCOMPARE(m_bed->find(undone->id).revertedBy, again->id);
}

void JobsRevertTest::aRefusalIsAudited()
{
    const Runs runs = abc();
    QVERIFY(!revert(runs.b));
    QVERIFY_RESULT(revert(runs.c));
    QCOMPARE(m_bed->value("SELECT string_agg(concat_ws('|', outcome, who, parameters ->> 'reverts', reason), "
                          "E'\\n' ORDER BY id) FROM vigia.audit_log WHERE action = 'etl.revert'"),
             QStringLiteral("refused|operator1|%1|wrong figures\ndone|operator1|%2|wrong figures")
                 .arg(runs.b.id, runs.c.id));
    QCOMPARE(m_bed->value("SELECT count(*) FROM vigia.etl_log WHERE level = 'error' AND message LIKE '%"
                          % shortRunId(runs.c.id).toLatin1() % "%and 65 more%'"),
             QStringLiteral("1"));
}

void JobsRevertTest::aRunThatIsNotThereIsOneSentence()
{
    for (const char* id :
         {"", "no run", "00000000-0000-4000-8000-000000000000", "'; DROP TABLE metrics --"}) {
        etl::RunInfo run;
        run.id = QLatin1String(id);
        const auto refused = revert(run);
        QVERIFY(!refused);
        QVERIFY(!refused.error().message.isEmpty());
    }
    QCOMPARE(m_bed->value(
                 "SELECT count(*) FROM vigia.audit_log WHERE action = 'etl.revert' AND outcome = 'refused'"),
             QStringLiteral("4"));
}

QTEST_GUILESS_MAIN(JobsRevertTest)
#include "tst_jobsrevert.moc"
