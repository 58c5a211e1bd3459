#include "core/jobs/celeryreconciler.h"
#include "tests/support/failonwarnings.h"

#include <QTest>

using namespace vigia;
using namespace vigia::jobs;
using celery::TaskState;
using etl::RunState;

/// What becomes of a Celery run that is open in the registry.
class CeleryReconcilerTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { test::failOnWarnings(); }

    void judges_data()
    {
        QTest::addColumn<CeleryFacts>("facts");
        QTest::addColumn<CeleryVerdict>("verdict");
        const auto row = [](const char* name, const CeleryFacts& facts, CeleryVerdict verdict) {
            QTest::newRow(name) << facts << verdict;
        };
        const CeleryFacts lost = factsOf(RunState::Pending, 61);
        row("in nobody's hands", lost, CeleryVerdict::Publish);
        row("exactly the grace", factsOf(RunState::Pending, 60), CeleryVerdict::Publish);
        row("young", factsOf(RunState::Pending, 59), CeleryVerdict::LetBe);
        row("from the future", factsOf(RunState::Pending, -3600), CeleryVerdict::LetBe);
        row("received", factsOf(RunState::Received, 61), CeleryVerdict::Publish);
        CeleryFacts queued = lost;
        queued.isQueued = true;
        row("queued", queued, CeleryVerdict::LetBe);
        CeleryFacts held = lost;
        held.isHeld = true;
        row("held", held, CeleryVerdict::LetBe);
        CeleryFacts silent = lost;
        silent.isHeldKnown = false;
        row("a worker did not answer", silent, CeleryVerdict::LetBe);
        row("works: its lock tells", factsOf(RunState::Started, 86'400), CeleryVerdict::LetBe);
        CeleryFacts retry = factsOf(RunState::Retry, 86'400);
        retry.run.nextTryAt = Now.addSecs(300);
        row("its retry is to come", retry, CeleryVerdict::LetBe);
        retry.run.nextTryAt = Now.addSecs(-59);
        row("its retry was due just now", retry, CeleryVerdict::LetBe);
        retry.run.nextTryAt = Now.addSecs(-60);
        row("its retry was due long ago", retry, CeleryVerdict::Publish);
        for (const auto state : {TaskState::Success, TaskState::Failure, TaskState::Revoked}) {
            CeleryFacts ended = factsOf(RunState::Started, 1);
            ended.isQueued = ended.isHeld = true;
            ended.result.state = state;
            row(qPrintable(u"ended " % QString::fromLatin1(celery::taskStateName(state))), ended,
                CeleryVerdict::Ended);
        }
        for (const auto state : {TaskState::Received, TaskState::Started, TaskState::Retry,
                                 TaskState::Rejected, TaskState::Custom}) {
            CeleryFacts open = lost;
            open.result.state = state;
            row(qPrintable(QStringLiteral("not ended %1").arg(static_cast<int>(state))), open,
                CeleryVerdict::Publish);
        }
    }

    void judges()
    {
        QFETCH(CeleryFacts, facts);
        QFETCH(CeleryVerdict, verdict);
        QCOMPARE(judge(facts, Now), verdict);
    }

    void endsAsCeleryDid_data()
    {
        QTest::addColumn<TaskState>("state");
        QTest::addColumn<QString>("exception");
        QTest::addColumn<RunState>("runState");
        QTest::addColumn<QString>("errorClass");
        QTest::addColumn<bool>("isTemporary");
        const auto row = [](const char* name, TaskState state, const QString& exception, RunState runState,
                            const QString& errorClass, bool isTemporary) {
            QTest::newRow(name) << state << exception << runState << errorClass << isTemporary;
        };
        row("success", TaskState::Success, {}, RunState::Success, {}, false);
        row("revoked", TaskState::Revoked, QStringLiteral("TaskRevokedError"), RunState::Revoked, {}, false);
        row("unknown task", TaskState::Failure, QStringLiteral("NotRegistered"), RunState::Failure,
            QStringLiteral("NotRegistered"), false);
        row("worker killed", TaskState::Failure, QStringLiteral("WorkerLostError"), RunState::Failure,
            QStringLiteral("WorkerLostError"), true);
        row("no exception told", TaskState::Failure, {}, RunState::Failure, QStringLiteral("TaskLost"), true);
        row("time limit", TaskState::Failure, QStringLiteral("TimeLimitExceeded"), RunState::Failure,
            QStringLiteral("TimeLimitExceeded"), false);
    }

    void endsAsCeleryDid()
    {
        QFETCH(TaskState, state);
        QFETCH(QString, exception);
        QFETCH(RunState, runState);
        QFETCH(QString, errorClass);
        QFETCH(bool, isTemporary);
        CeleryFacts facts = factsOf(RunState::Retry, 100);
        facts.run.nextTryAt = Now;
        facts.result.state = state;
        facts.result.exceptionType = exception;
        facts.result.exceptionMessage = QString(5000, u'%');
        facts.result.traceback = QStringLiteral("Traceback");
        const etl::RunInfo ended = endedByCelery(facts);
        QCOMPARE(ended.id, facts.run.id);
        QCOMPARE(ended.state, runState);
        QVERIFY(!ended.nextTryAt.isValid());
        QCOMPARE(ended.error.has_value(), runState == RunState::Failure);
        if (!ended.error)
            return;
        QCOMPARE(ended.error->errorClass, errorClass);
        QCOMPARE(ended.error->isTemporary, isTemporary);
        QCOMPARE(ended.error->detail, facts.result.traceback);
        QVERIFY(ended.error->message.contains(errorClass));
        QVERIFY(ended.error->message.size() < 400);
    }

private:
    /// An open run that was registered so many seconds ago.
    static CeleryFacts factsOf(RunState state, int age)
    {
        CeleryFacts facts;
        facts.run.id = QStringLiteral("01890000-0000-7000-8000-000000000001");
        facts.run.state = state;
        facts.run.createdAt = Now.addSecs(-age);
        facts.isHeldKnown = true;
        return facts;
    }

    inline static const QDateTime Now {QDate(2026, 6, 15), QTime(15, 0), Qt::UTC};
};

QTEST_GUILESS_MAIN(CeleryReconcilerTest)
#include "tst_celeryreconciler.moc"
