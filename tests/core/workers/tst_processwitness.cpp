#include "core/workers/processwitness.h"
#include "tests/support/failonwarnings.h"

#include <QProcess>
#include <QTest>

#include <csignal>

using namespace vigia;
using vigia::workers::processWitness;
using Says = celery::WorkerWitness::Says;

class TestProcessWitness : public QObject
{
    Q_OBJECT

private slots:

    void init() { test::failOnWarnings(); }

    void seesAProcessSuspendedAndGone()
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        QProcess process;
        process.start(QStringLiteral("sleep"), {QStringLiteral("100")});
        QVERIFY(process.waitForStarted());
        const qint64 pid = process.processId();
        const QString name = QStringLiteral("a@h");
        QCOMPARE(processWitness(name, pid, now).says, Says::Lives);
        QCOMPARE(::kill(static_cast<pid_t>(pid), SIGSTOP), 0);
        QTRY_COMPARE(processWitness(name, pid, now).says, Says::Suspended);
        process.kill();
        QVERIFY(process.waitForFinished());
        QCOMPARE(processWitness(name, pid, now).says, Says::Gone);
        QCOMPARE(processWitness(name, 0, now).says, Says::Gone);
    }
};

QTEST_GUILESS_MAIN(TestProcessWitness)
#include "tst_processwitness.moc"
