#include "core/celery/workerrules.h"
#include "tests/support/failonwarnings.h"

#include <QTest>

using namespace vigia;
using namespace vigia::celery;

namespace {

const QDateTime Now(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC);

WorkerObservation asked(int replies)
{
    WorkerObservation seen;
    seen.name = QStringLiteral("a@h");
    seen.now = Now;
    seen.asked = Now.addSecs(-1);
    seen.replies = replies;
    if (replies == 0)
        seen.silentSince = seen.asked;
    return seen;
}

HeldTask taskOf(qint64 seconds)
{
    HeldTask task;
    task.id = QStringLiteral("8dabffa1-a66b");
    task.name = QStringLiteral("meteo.wait");
    task.started = Now.addSecs(-seconds);
    return task;
}

WatchedWorker beating(qint64 secondsAgo, int active)
{
    WatchedWorker worker;
    worker.name = QStringLiteral("a@h");
    worker.lastHeard = worker.lastHeartbeat = Now.addSecs(-secondsAgo);
    worker.frequency = 2;
    worker.active = active;
    worker.processes = {4711};
    return worker;
}

} // namespace

class TestWorkerRules : public QObject
{
    Q_OBJECT

private slots:

    void init() { test::failOnWarnings(); }

    void knowsNothingOfAName();
    void neverTakesSilenceForAnEnd();
    void seesWorkAndIdleness();
    void takesHeartbeatsWhenItWasNotAsked();
    void tellsAWorkerThatIsNotConnected();
    void believesAGoodbye();
    void drainsUntilItsLastTaskHasEnded();
    void believesTheKeeperOfItsProcess();
    void takesABeatFromBeforeTheQuestionForNothing();
    void seesALongTask();
    void seesMessagesThatAnIdleWorkerLeaves();
    void seesAWorkerThatBeatsAndIsMute();
    void seesADrainedWorker();
    void seesTwins();
    void hasEvidenceWithItsAge();
};

void TestWorkerRules::knowsNothingOfAName()
{
    WorkerObservation seen;
    seen.now = Now;
    const WorkerInfo info = workerFacts(seen);
    QCOMPARE(info.state, WorkerState::Unknown);
    QCOMPARE(info.active, -1);
    QVERIFY(info.evidence.isEmpty());
    QVERIFY(!info.observed().isValid());
}

void TestWorkerRules::neverTakesSilenceForAnEnd()
{
    WorkerObservation seen = asked(0);
    QCOMPARE(workerFacts(seen).state, WorkerState::Unknown);
    seen.isBound = true;
    QCOMPARE(workerFacts(seen).state, WorkerState::Unknown);
    seen.heard = beating(3600, 1);
    QCOMPARE(workerFacts(seen).state, WorkerState::Unreachable);
    seen.silentSince = Now.addDays(-1);
    QCOMPARE(workerFacts(seen).state, WorkerState::Unreachable);
}

void TestWorkerRules::seesWorkAndIdleness()
{
    WorkerObservation seen = asked(1);
    QCOMPARE(workerFacts(seen).state, WorkerState::Idle);
    seen.active = QList<HeldTask> {taskOf(5)};
    seen.queues = QStringList {QStringLiteral("etl")};
    const WorkerInfo info = workerFacts(seen);
    QCOMPARE(info.state, WorkerState::Working);
    QCOMPARE(info.active, 1);
    QCOMPARE(info.queues, QStringList {QStringLiteral("etl")});
}

void TestWorkerRules::takesHeartbeatsWhenItWasNotAsked()
{
    WorkerObservation seen;
    seen.now = Now;
    seen.heard = beating(3, 2);
    QCOMPARE(workerFacts(seen).state, WorkerState::Working);
    seen.heard = beating(3, 0);
    QCOMPARE(workerFacts(seen).state, WorkerState::Idle);
    seen.heard = beating(3, -1);
    QCOMPARE(workerFacts(seen).state, WorkerState::Unknown);
    seen.heard = beating(11, 0);
    QCOMPARE(workerFacts(seen).state, WorkerState::Unreachable);
    // It said that it beats more rarely.
    seen.heard->frequency = 60;
    QCOMPARE(workerFacts(seen).state, WorkerState::Idle);
}

void TestWorkerRules::tellsAWorkerThatIsNotConnected()
{
    WorkerObservation seen = asked(0);
    seen.isAbsent = true;
    QCOMPARE(workerFacts(seen).state, WorkerState::Unreachable);
}

void TestWorkerRules::believesAGoodbye()
{
    WorkerObservation seen = asked(0);
    seen.heard = beating(1, 0);
    seen.heard->saidGoodbye = true;
    QCOMPARE(workerFacts(seen).state, WorkerState::Stopped);
    // Another has taken its name since.
    seen = asked(1);
    seen.heard = beating(1, 0);
    seen.heard->saidGoodbye = true;
    QCOMPARE(workerFacts(seen).state, WorkerState::Idle);
}

void TestWorkerRules::drainsUntilItsLastTaskHasEnded()
{
    WorkerObservation seen = asked(0);
    seen.heard = beating(5, 2);
    seen.heard->saidGoodbye = true;
    seen.heard->goodbye = Now.addSecs(-4);
    seen.heard->left = 2;
    QCOMPARE(workerFacts(seen).state, WorkerState::Draining);
    QCOMPARE(workerFacts(seen).active, 2);
    // No event told of their end, but their results are there.
    seen.unfinished = 0;
    QCOMPARE(workerFacts(seen).state, WorkerState::Stopped);
    seen.unfinished = -1;
    seen.heard->left = 0;
    QCOMPARE(workerFacts(seen).state, WorkerState::Stopped);
    // Its process is still there, ending.
    seen.witnesses = {{seen.name, WorkerWitness::Kind::Keeper, WorkerWitness::Says::Lives, Now, {}}};
    QCOMPARE(workerFacts(seen).state, WorkerState::Draining);
    // What ran never ended, and nobody knows more: killed meanwhile, or hidden.
    seen.witnesses.clear();
    seen.heard->left = 1;
    seen.heard->goodbye = Now.addDays(-1);
    QCOMPARE(workerFacts(seen).state, WorkerState::Unknown);
}

void TestWorkerRules::believesTheKeeperOfItsProcess()
{
    WorkerObservation seen = asked(0);
    seen.witnesses = {{seen.name, WorkerWitness::Kind::Keeper, WorkerWitness::Says::Gone, Now,
                       QStringLiteral("its process does not exist")}};
    QCOMPARE(workerFacts(seen).state, WorkerState::Stopped);
    QCOMPARE(workerFacts(seen).evidence.first().text, QStringLiteral("its process does not exist"));
    seen.witnesses[0].says = WorkerWitness::Says::Suspended;
    QCOMPARE(workerFacts(seen).state, WorkerState::Stuck);
    seen.witnesses[0].says = WorkerWitness::Says::Lives;
    QCOMPARE(workerFacts(seen).state, WorkerState::Unknown);
    // A heartbeat since then, and a monitoring server, overrule and prove nothing.
    seen.witnesses[0].says = WorkerWitness::Says::Gone;
    seen.heard = beating(0, 0);
    seen.witnesses[0].at = Now.addSecs(-10);
    QCOMPARE(workerFacts(seen).state, WorkerState::Idle);
    seen.heard.reset();
    seen.witnesses[0].kind = WorkerWitness::Kind::Scrape;
    QCOMPARE(workerFacts(seen).state, WorkerState::Unknown);
    // It answers: another process bears the name.
    seen.witnesses[0].kind = WorkerWitness::Kind::Keeper;
    seen.replies = 1;
    QCOMPARE(workerFacts(seen).state, WorkerState::Idle);
}

void TestWorkerRules::takesABeatFromBeforeTheQuestionForNothing()
{
    WorkerObservation seen = asked(0);
    seen.heard = beating(3, 0);
    QCOMPARE(workerFacts(seen).state, WorkerState::Unknown);
    seen.heard = beating(0, 0);
    QCOMPARE(workerFacts(seen).state, WorkerState::Idle);
}

void TestWorkerRules::seesALongTask()
{
    WorkerObservation seen = asked(1);
    seen.active = QList<HeldTask> {taskOf(3601)};
    QCOMPARE(workerFacts(seen).state, WorkerState::Stuck);
    QVERIFY(workerFacts(seen).evidence.first().text.contains(QStringLiteral("meteo.wait")));
    WorkerLimits patient;
    patient.stuckTask = std::chrono::hours(10);
    QCOMPARE(workerFacts(seen, patient).state, WorkerState::Working);
}

void TestWorkerRules::seesMessagesThatAnIdleWorkerLeaves()
{
    WorkerObservation seen = asked(1);
    seen.active = QList<HeldTask> {};
    seen.queues = QStringList {QStringLiteral("etl")};
    seen.waiting = 7;
    seen.waitingSince = Now.addSecs(-59);
    QCOMPARE(workerFacts(seen).state, WorkerState::Idle);
    seen.waitingSince = Now.addSecs(-60);
    QCOMPARE(workerFacts(seen).state, WorkerState::Stuck);
    seen.active = QList<HeldTask> {taskOf(1)};
    QCOMPARE(workerFacts(seen).state, WorkerState::Working);
}

void TestWorkerRules::seesAWorkerThatBeatsAndIsMute()
{
    WorkerObservation seen = asked(0);
    seen.heard = beating(1, 1);
    QCOMPARE(workerFacts(seen).state, WorkerState::Working);
    seen.silentSince = Now.addSecs(-31);
    QCOMPARE(workerFacts(seen).state, WorkerState::Stuck);
}

void TestWorkerRules::seesADrainedWorker()
{
    WorkerObservation seen = asked(1);
    seen.active = QList<HeldTask> {taskOf(5)};
    seen.queues = QStringList {};
    QCOMPARE(workerFacts(seen).state, WorkerState::Draining);
}

void TestWorkerRules::seesTwins()
{
    WorkerObservation seen = asked(2);
    QVERIFY(workerFacts(seen).isDuplicate());
    QCOMPARE(workerFacts(seen).bearers, 2);
    seen = asked(1);
    seen.heard = beating(1, 0);
    seen.heard->processes = {1, 2, 3};
    QCOMPARE(workerFacts(seen).bearers, 3);
}

void TestWorkerRules::hasEvidenceWithItsAge()
{
    WorkerObservation seen = asked(1);
    seen.heard = beating(3, 0);
    seen.active = QList<HeldTask> {};
    const WorkerInfo info = workerFacts(seen);
    QCOMPARE(info.evidence.size(), 3);
    QCOMPARE(info.evidence[0].at, seen.asked);
    QCOMPARE(info.evidence[1].at, seen.heard->lastHeartbeat);
    QCOMPARE(info.observed(), seen.asked);
}

QTEST_GUILESS_MAIN(TestWorkerRules)
#include "tst_workerrules.moc"
