#include "tests/integration/unitsapply/unitsbed.h"
#include "tests/support/failonwarnings.h"
#include "tests/support/verifyresult.h"

#include <QTest>

#include <unistd.h>

using namespace vigia;
using namespace vigia::units;

class TestUnitsApply : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void init() { test::failOnWarnings(); }

    void cleanupTestCase() { m_bed.reset(); }

    void planChangesNothingAndIsRight();
    void threeRoundsGiveTheSame();
    void rollsBackByItself_data();
    void rollsBackByItself();
    void refusesAFullDisk();

private:
    std::unique_ptr<test::UnitsBed> m_bed;
    QStringList m_former;
};

void TestUnitsApply::initTestCase()
{
    if (::geteuid() != 0)
        QSKIP("A systemd of its own needs root.");
    m_bed = std::make_unique<test::UnitsBed>();
    QVERIFY_RESULT(m_bed->start());
    m_former = m_bed->wholeState();
}

void TestUnitsApply::planChangesNothingAndIsRight()
{
    const auto plan = m_bed->plan(MoveKind::Apply);
    QVERIFY_RESULT(plan);
    QCOMPARE(plan->refusal, QString());
    QCOMPARE(m_bed->wholeState(), m_former);
    QCOMPARE(plan->radius.nodes, QStringList {QStringLiteral("celery@") + m_bed->config.hostName});
    QCOMPARE(plan->radius.activeTasks, 0);
    QVERIFY(!plan->radius.queues.isEmpty());
    QCOMPARE(plan->units.size(), 3);
    QCOMPARE(plan->units[0].activeBefore, QStringLiteral("active"));
    QCOMPARE(plan->units[0].enabledBefore, QStringLiteral("enabled"));
    QCOMPARE(plan->files.size(), 4);
}

void TestUnitsApply::threeRoundsGiveTheSame()
{
    QStringList applied;
    const QString host = m_bed->config.hostName;
    for (int round = 0; round < 3; ++round) {
        const MoveInfo there = m_bed->move(MoveKind::Apply);
        QCOMPARE(there.cause, QString());
        QCOMPARE(there.state, QStringLiteral("done"));
        QCOMPARE(m_bed->nodes(),
                 (QStringList {QStringLiteral("worker1@") + host, QStringLiteral("worker2@") + host}));
        if (round == 0) {
            applied = m_bed->wholeState();
            // Every file is as the plan foresaw: a second apply would write none.
            QVERIFY(m_bed->plan(MoveKind::Apply).value().files.isEmpty());
        }
        QCOMPARE(m_bed->wholeState(), applied);
        const MoveInfo back = m_bed->move(MoveKind::Revert);
        QCOMPARE(back.cause, QString());
        QCOMPARE(back.state, QStringLiteral("done"));
        QCOMPARE(m_bed->wholeState(), m_former);
        QTRY_COMPARE_WITH_TIMEOUT(m_bed->nodes(), QStringList {QStringLiteral("celery@") + host}, 60'000);
    }
}

void TestUnitsApply::rollsBackByItself_data()
{
    QTest::addColumn<QByteArray>("dropIn");
    QTest::addColumn<QString>("said");
    QTest::newRow("wrong broker") << QByteArray("EnvironmentFile=/etc/vigia/wrong.env\n")
                                  << QStringLiteral("does not answer over the broker");
    // It ends after it was started, and not while it is: either is told, each in its own words.
    QTest::newRow("does not stay up") << QByteArray("ExecStart=\nExecStart=/usr/bin/timeout 5 sleep 60\n")
                                      << QStringLiteral("does not stay up");
    QTest::newRow("command missing") << QByteArray("ExecStart=\nExecStart=/usr/bin/missing\n")
                                     << QStringLiteral("celery-worker@1.service");
}

void TestUnitsApply::rollsBackByItself()
{
    QFETCH(QByteArray, dropIn);
    QFETCH(QString, said);
    const auto folder = QStringLiteral("/etc/systemd/system/celery-worker@.service.d");
    m_bed->write(QStringLiteral("/etc/vigia/wrong.env"), "VIGIA_REDIS_URL=redis://127.0.0.1:1/0\n");
    m_bed->write(folder + QStringLiteral("/fault.conf"), "[Service]\n" + dropIn);
    const QStringList before = m_bed->wholeState();
    m_bed->config.verifyWait = std::chrono::seconds(15);
    const MoveInfo move = m_bed->move(MoveKind::Apply);
    m_bed->config.verifyWait = std::chrono::seconds(60);
    QCOMPARE(move.state, QStringLiteral("rolled-back"));
    QVERIFY2(move.cause.contains(said), qPrintable(move.cause));
    qInfo("%s", qPrintable(move.cause));
    QCOMPARE(m_bed->wholeState(), before);
    m_bed->remove(folder);
    QVERIFY_RESULT(m_bed->systemd.daemonReload());
    QCOMPARE(m_bed->wholeState(), m_former);
    QTRY_COMPARE_WITH_TIMEOUT(m_bed->nodes(),
                              QStringList {QStringLiteral("celery@") + m_bed->config.hostName}, 60'000);
}

void TestUnitsApply::refusesAFullDisk()
{
    QVERIFY_RESULT(m_bed->run({QStringLiteral("mount"), QStringLiteral("-t"), QStringLiteral("tmpfs"),
                               QStringLiteral("-o"), QStringLiteral("size=64k"), QStringLiteral("small"),
                               m_bed->config.stateDirectory}));
    QVERIFY(m_bed->plan(MoveKind::Apply).value().refusal.contains(QStringLiteral("is full")));
    QVERIFY(m_bed->move(MoveKind::Apply).cause.contains(QStringLiteral("is full")));
    QCOMPARE(m_bed->wholeState(), m_former);
}

QTEST_GUILESS_MAIN(TestUnitsApply)
#include "tst_unitsapply.moc"
