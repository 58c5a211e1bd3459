#include "tests/core/unitsapply/fakemachine.h"
#include "tests/support/failonwarnings.h"
#include "tests/support/verifyresult.h"

#include <QTest>

using namespace vigia;
using namespace vigia::units;
using vigia::test::FakeMachine;
using vigia::test::Killed;

class TestMover : public QObject
{
    Q_OBJECT

private slots:

    void init() { test::failOnWarnings(); }

    void appliesAndReverts();
    void threeRoundsGiveTheSame();
    void revertsAFormerUnitThatDidNotRun();
    void revertsDropInsModesAndAliases();
    void drainsTheFormerWorkerFirst();
    void givesUpWhenTasksDoNotEnd();
    void restartsTheServicesThatRun();
    void secondApplyKeepsTheFirstFormerState();
    void rollsASecondApplyBackToTheFirst();
    void rollsBackWhenAnythingFails_data();
    void rollsBackWhenAnythingFails();
    void saysWhenTheRollBackFailsToo();
    void completesAfterAKillAtAnyStep_data();
    void completesAfterAKillAtAnyStep();
    void completesAfterAKillAtAnyOrder_data();
    void completesAfterAKillAtAnyOrder();
    void completesARevertThatWasKilled();
    void tellsWhereItWasCutOff();
};

namespace {

QStringList idsOf(const MoveInfo& move, const QString& state)
{
    QStringList ids;
    for (const MoveStep& step : move.steps) {
        if (step.state == state)
            ids.append(step.id);
    }
    return ids;
}

bool isUp(FakeMachine& machine, const QString& unit)
{
    return machine.services.value(unit).active == QStringLiteral("active");
}

void compareApplied(FakeMachine& machine)
{
    QVERIFY(!isUp(machine, QStringLiteral("celery-worker.service")));
    QVERIFY(isUp(machine, QStringLiteral("celery-worker@1.service")));
    QVERIFY(isUp(machine, QStringLiteral("celery-worker@2.service")));
    const auto wants = QStringLiteral("/etc/systemd/system/multi-user.target.wants/");
    QVERIFY(!machine.exists(wants + QStringLiteral("celery-worker.service")));
    QVERIFY(machine.exists(wants + QStringLiteral("celery-worker@1.service")));
    QVERIFY(machine.exists(wants + QStringLiteral("celery-worker@2.service")));
    QCOMPARE(machine.textOf(QStringLiteral("/etc/systemd/system/celery-worker@.service")),
             machine.textOf(machine.config.templateSource));
}

} // namespace

void TestMover::appliesAndReverts()
{
    FakeMachine machine;
    const QStringList former = machine.wholeState();
    QStringList told;
    const auto applied = machine.move(MoveKind::Apply, [&told](const MoveInfo& move) {
        for (const MoveStep& step : move.steps) {
            if (step.state == QStringLiteral("running") && !told.endsWith(step.id))
                told.append(step.id);
        }
    });
    QCOMPARE(applied.cause, QString());
    QCOMPARE(applied.state, QStringLiteral("done"));
    QCOMPARE(applied.who, QStringLiteral("ana (uid 1000)"));
    QCOMPARE(told.join(u' '),
             QStringLiteral("record drain install reload stop-old start-new restart-services verify report"));
    compareApplied(machine);
    QCOMPARE(machine.mover()->last().value().state, QStringLiteral("done"));

    const auto reverted = machine.move(MoveKind::Revert);
    QCOMPARE(reverted.cause, QString());
    QCOMPARE(reverted.state, QStringLiteral("done"));
    QCOMPARE(machine.wholeState(), former);
    QCOMPARE(idsOf(reverted, QStringLiteral("done")).join(u' '),
             QStringLiteral("stop-new restore-files reload restore-units compare"));

    const auto again = machine.move(MoveKind::Revert);
    QVERIFY2(again.cause.contains(QStringLiteral("reverted already")), qPrintable(again.cause));
    QCOMPARE(machine.wholeState(), former);
}

void TestMover::threeRoundsGiveTheSame()
{
    FakeMachine machine;
    const QStringList former = machine.wholeState();
    QStringList applied;
    for (int round = 0; round < 3; ++round) {
        QCOMPARE(machine.move(MoveKind::Apply).state, QStringLiteral("done"));
        if (round == 0)
            applied = machine.wholeState();
        QCOMPARE(machine.wholeState(), applied);
        QCOMPARE(machine.move(MoveKind::Revert).state, QStringLiteral("done"));
        QCOMPARE(machine.wholeState(), former);
    }
}

void TestMover::revertsAFormerUnitThatDidNotRun()
{
    FakeMachine machine;
    QVERIFY_RESULT(machine.stop(machine.config.former));
    QVERIFY_RESULT(machine.disable({machine.config.former}));
    const QStringList former = machine.wholeState();
    QCOMPARE(machine.move(MoveKind::Apply).state, QStringLiteral("done"));
    compareApplied(machine);
    QCOMPARE(machine.move(MoveKind::Revert).state, QStringLiteral("done"));
    QCOMPARE(machine.wholeState(), former);
}

void TestMover::revertsDropInsModesAndAliases()
{
    FakeMachine machine;
    const auto units = QStringLiteral("/etc/systemd/system/");
    machine.write(units + QStringLiteral("celery-worker.service.d/limits.conf"), "[Service]\nMemoryMax=1G\n");
    machine.write(units + QStringLiteral("celery-worker@.service.d/more.conf"), "[Service]\nNice=5\n");
    machine.write(units + QStringLiteral("celery-worker@.service"), "[Service]\nExecStart=/usr/bin/worker\n");
    QFile::setPermissions(machine.config.real(units + QStringLiteral("celery-worker@.service")),
                          QFile::ReadOwner);
    machine.makeLink(units + QStringLiteral("worker.service"), units + machine.config.former);
    machine.makeLink(units + QStringLiteral("portal.target.requires/celery-worker.service"),
                     units + machine.config.former);
    machine.write(units + QStringLiteral("other.service"), "[Service]\n");
    const QStringList former = machine.wholeState();
    QCOMPARE(machine.move(MoveKind::Apply).state, QStringLiteral("done"));
    QVERIFY(machine.wholeState() != former);
    QCOMPARE(machine.move(MoveKind::Revert).state, QStringLiteral("done"));
    QCOMPARE(machine.wholeState(), former);
}

void TestMover::drainsTheFormerWorkerFirst()
{
    FakeMachine machine;
    machine.heldTasks = 3;
    const auto move = machine.move(MoveKind::Apply);
    QCOMPARE(move.state, QStringLiteral("done"));
    QCOMPARE(machine.orders.first(), QStringLiteral("cancel celery@plant"));
    QCOMPARE(machine.heldTasks, 0);
    QVERIFY2(move.steps[1].detail.contains(u'2'), qPrintable(move.steps[1].detail));
}

void TestMover::givesUpWhenTasksDoNotEnd()
{
    FakeMachine machine;
    machine.heldTasks = 2;
    machine.holdsTasksForEver = true;
    const QStringList former = machine.wholeState();
    const auto move = machine.move(MoveKind::Apply);
    QCOMPARE(move.state, QStringLiteral("rolled-back"));
    QVERIFY2(move.cause.contains(QStringLiteral("still under way")), qPrintable(move.cause));
    QVERIFY(!machine.orders.contains(QStringLiteral("stop celery-worker.service")));
    QVERIFY(machine.orders.contains(QStringLiteral("consume celery@plant")));
    QCOMPARE(machine.wholeState(), former);
}

void TestMover::restartsTheServicesThatRun()
{
    FakeMachine machine;
    machine.config.restart = QStringList {QStringLiteral("portal.service"), QStringLiteral("idle.service")};
    for (const QString& unit : machine.config.restart)
        machine.write(QStringLiteral("/etc/systemd/system/") + unit, "[Service]\n");
    QVERIFY_RESULT(machine.start(QStringLiteral("portal.service")));
    QCOMPARE(machine.move(MoveKind::Apply).state, QStringLiteral("done"));
    QVERIFY(machine.orders.contains(QStringLiteral("restart portal.service")));
    QVERIFY(!isUp(machine, QStringLiteral("idle.service")));
}

void TestMover::secondApplyKeepsTheFirstFormerState()
{
    FakeMachine machine;
    const QStringList former = machine.wholeState();
    QCOMPARE(machine.move(MoveKind::Apply).state, QStringLiteral("done"));
    machine.write(machine.config.templateSource,
                  machine.textOf(machine.config.templateSource).replace("concurrency=2", "concurrency=4"));
    machine.orders.clear();
    QCOMPARE(machine.move(MoveKind::Apply).state, QStringLiteral("done"));
    compareApplied(machine);
    QVERIFY(machine.orders.contains(QStringLiteral("restart celery-worker@1.service")));
    QCOMPARE(machine.move(MoveKind::Revert).state, QStringLiteral("done"));
    QCOMPARE(machine.wholeState(), former);
}

void TestMover::rollsASecondApplyBackToTheFirst()
{
    FakeMachine machine;
    const QStringList former = machine.wholeState();
    QCOMPARE(machine.move(MoveKind::Apply).state, QStringLiteral("done"));
    const QStringList applied = machine.wholeState();
    machine.write(machine.config.templateSource,
                  machine.textOf(machine.config.templateSource).replace("concurrency=2", "concurrency=4"));
    machine.deaf = QStringList {QStringLiteral("worker2@plant")};
    QCOMPARE(machine.move(MoveKind::Apply).state, QStringLiteral("rolled-back"));
    QCOMPARE(machine.wholeState(), applied);
    QCOMPARE(machine.move(MoveKind::Revert).state, QStringLiteral("done"));
    QCOMPARE(machine.wholeState(), former);
}

void TestMover::rollsBackWhenAnythingFails_data()
{
    QTest::addColumn<QString>("order");
    QTest::addColumn<QString>("step");
    QTest::newRow("drain") << QStringLiteral("cancel celery@plant") << QStringLiteral("drain");
    QTest::newRow("stop") << QStringLiteral("stop celery-worker.service") << QStringLiteral("stop-old");
    QTest::newRow("disable") << QStringLiteral("disable celery-worker.service") << QStringLiteral("stop-old");
    QTest::newRow("enable") << QStringLiteral("enable celery-worker@1.service celery-worker@2.service")
                            << QStringLiteral("start-new");
    QTest::newRow("first instance") << QStringLiteral("start celery-worker@1.service")
                                    << QStringLiteral("start-new");
    QTest::newRow("second instance") << QStringLiteral("start celery-worker@2.service")
                                     << QStringLiteral("start-new");
    QTest::newRow("restart") << QStringLiteral("restart portal.service")
                             << QStringLiteral("restart-services");
}

void TestMover::rollsBackWhenAnythingFails()
{
    QFETCH(QString, order);
    QFETCH(QString, step);
    FakeMachine machine;
    machine.config.restart = QStringList {QStringLiteral("portal.service")};
    machine.write(QStringLiteral("/etc/systemd/system/portal.service"), "[Service]\n");
    QVERIFY_RESULT(machine.start(QStringLiteral("portal.service")));
    const QStringList former = machine.wholeState();
    machine.failingOrder = order;
    const auto move = machine.move(MoveKind::Apply);
    QCOMPARE(move.state, QStringLiteral("rolled-back"));
    QCOMPARE(move.cause, QStringLiteral("systemd did not do it."));
    QCOMPARE(idsOf(move, QStringLiteral("failed")), QStringList {step});
    QVERIFY(idsOf(move, QStringLiteral("skipped")).contains(QStringLiteral("verify")));
    QCOMPARE(machine.wholeState(), former);
    QVERIFY(machine.move(MoveKind::Revert).cause.contains(QStringLiteral("rolled back")));
    machine.failingOrder.clear();
    QCOMPARE(machine.move(MoveKind::Apply).state, QStringLiteral("done"));
}

void TestMover::saysWhenTheRollBackFailsToo()
{
    FakeMachine machine;
    const QStringList former = machine.wholeState();
    machine.deaf = QStringList {QStringLiteral("worker1@plant")};
    machine.failingOrder = QStringLiteral("stop celery-worker@1.service");
    const auto move = machine.move(MoveKind::Apply);
    QCOMPARE(move.state, QStringLiteral("failed"));
    QVERIFY2(move.cause.contains(QStringLiteral("worker1@plant")), qPrintable(move.cause));
    QVERIFY2(move.cause.contains(QStringLiteral("roll-back failed")), qPrintable(move.cause));
    machine.failingOrder.clear();
    QCOMPARE(machine.move(MoveKind::Revert).state, QStringLiteral("done"));
    QCOMPARE(machine.wholeState(), former);
}

namespace {

const QStringList Steps {
    QStringLiteral("record"),           QStringLiteral("drain"),    QStringLiteral("install"),
    QStringLiteral("reload"),           QStringLiteral("stop-old"), QStringLiteral("start-new"),
    QStringLiteral("restart-services"), QStringLiteral("verify"),   QStringLiteral("report")};

/// Ends the process at that step's begin or, `late`, at its end.
Mover::Observer killerAt(const QString& id, bool late)
{
    return [id, late](const MoveInfo& move) {
        for (const MoveStep& step : move.steps) {
            const bool isThere = late
                ? step.state != QStringLiteral("running") && step.state != QStringLiteral("waiting")
                : step.state == QStringLiteral("running");
            if (step.id == id && isThere)
                throw Killed();
        }
    };
}

} // namespace

void TestMover::completesAfterAKillAtAnyStep_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<bool>("late");
    for (const QString& step : Steps) {
        QTest::addRow("as %s begins", qPrintable(step)) << step << false;
        QTest::addRow("as %s ends", qPrintable(step)) << step << true;
    }
}

void TestMover::completesAfterAKillAtAnyStep()
{
    QFETCH(QString, step);
    QFETCH(bool, late);
    for (const MoveKind next : {MoveKind::Apply, MoveKind::Revert}) {
        FakeMachine machine;
        const QStringList former = machine.wholeState();
        QVERIFY_THROWS_EXCEPTION(Killed, (void)machine.move(MoveKind::Apply, killerAt(step, late)));
        QCOMPARE(machine.mover()->last().value().state, QStringLiteral("interrupted"));
        const auto plan = machine.mover()->plan(next);
        QVERIFY_RESULT(plan);
        QCOMPARE(plan->refusal, QString());
        QVERIFY(late || plan->unfinished == step);
        const auto move = machine.move(next);
        QCOMPARE(move.cause, QString());
        QCOMPARE(move.state, QStringLiteral("done"));
        if (next == MoveKind::Apply) {
            compareApplied(machine);
            QCOMPARE(machine.move(MoveKind::Revert).state, QStringLiteral("done"));
        }
        QCOMPARE(machine.wholeState(), former);
    }
}

void TestMover::completesAfterAKillAtAnyOrder_data()
{
    QTest::addColumn<bool>("after");
    QTest::addColumn<bool>("rollingBack");
    QTest::newRow("before it is carried out") << false << false;
    QTest::newRow("after it was carried out") << true << false;
    QTest::newRow("before, of a roll-back too") << false << true;
    QTest::newRow("after, of a roll-back too") << true << true;
}

void TestMover::completesAfterAKillAtAnyOrder()
{
    QFETCH(bool, after);
    QFETCH(bool, rollingBack);
    int kills = 0;
    for (const MoveKind next : {MoveKind::Apply, MoveKind::Revert}) {
        for (int order = 0; order < 100; ++order) {
            FakeMachine machine;
            const QStringList former = machine.wholeState();
            machine.killsAfter = after;
            machine.killAt = order;
            if (rollingBack)
                machine.deaf = QStringList {QStringLiteral("worker2@plant")};
            try {
                (void)machine.move(MoveKind::Apply);
                break; // it has fewer orders
            } catch (const Killed&) {
                ++kills;
            }
            machine.killAt = -1;
            machine.deaf.clear();
            const auto move = machine.move(next);
            QVERIFY2(move.state == QStringLiteral("done"),
                     qPrintable(QStringLiteral("order %1: %2").arg(order).arg(move.cause)));
            if (next == MoveKind::Apply) {
                compareApplied(machine);
                QCOMPARE(machine.move(MoveKind::Revert).state, QStringLiteral("done"));
            }
            QCOMPARE(machine.wholeState(), former);
        }
    }
    QVERIFY(kills > (rollingBack ? 24 : 16));
}

void TestMover::completesARevertThatWasKilled()
{
    for (const MoveKind next : {MoveKind::Revert, MoveKind::Apply}) {
        for (const QString& step :
             {QStringLiteral("stop-new"), QStringLiteral("restore-files"), QStringLiteral("reload"),
              QStringLiteral("restore-units"), QStringLiteral("compare")}) {
            for (const bool late : {false, true}) {
                FakeMachine machine;
                const QStringList former = machine.wholeState();
                QCOMPARE(machine.move(MoveKind::Apply).state, QStringLiteral("done"));
                QVERIFY_THROWS_EXCEPTION(Killed, (void)machine.move(MoveKind::Revert, killerAt(step, late)));
                const auto move = machine.move(next);
                QCOMPARE(move.cause, QString());
                QCOMPARE(move.state, QStringLiteral("done"));
                if (next == MoveKind::Apply) {
                    compareApplied(machine);
                    QCOMPARE(machine.move(MoveKind::Revert).state, QStringLiteral("done"));
                }
                QCOMPARE(machine.wholeState(), former);
            }
        }
    }
}

void TestMover::tellsWhereItWasCutOff()
{
    FakeMachine machine;
    QVERIFY_THROWS_EXCEPTION(
        Killed, (void)machine.move(MoveKind::Apply, killerAt(QStringLiteral("stop-old"), false)));
    const auto last = machine.mover()->last();
    QVERIFY_RESULT(last);
    QCOMPARE(last->state, QStringLiteral("interrupted"));
    QCOMPARE(idsOf(*last, QStringLiteral("running")), QStringList {QStringLiteral("stop-old")});
    QCOMPARE(machine.mover()->plan(MoveKind::Revert).value().unfinished, QStringLiteral("stop-old"));
}

QTEST_GUILESS_MAIN(TestMover)
#include "tst_mover.moc"
