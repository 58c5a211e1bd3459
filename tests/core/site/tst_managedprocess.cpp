#include "core/site/managedprocess.h"
#include "core/site/serverprocess.h"
#include "tests/support/failonwarnings.h"
#include "tests/support/verifyresult.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace vigia;
using namespace vigia::site;
using namespace std::chrono_literals;

class TestManagedProcess : public QObject
{
    Q_OBJECT

private slots:

    void init()
    {
        test::failOnWarnings();
        m_dir = std::make_unique<QTemporaryDir>();
        m_process = std::make_unique<ManagedProcess>(QStringLiteral("thing"), m_dir->path());
    }

    void cleanup() { QVERIFY_RESULT(m_process->stop(0ms)); }

    void isKnownByItsPidFile()
    {
        start("exec sleep 1000");
        const ManagedProcess again(QStringLiteral("thing"), m_dir->path());
        QVERIFY(again.isRunning());
        QCOMPARE(again.pid(), m_process->pid());
        QVERIFY(again.startedAt().isValid());
    }

    void writesToItsLogWithItsEnvironment()
    {
        QProcessEnvironment environment;
        environment.insert(QStringLiteral("GREETING"), QStringLiteral("hello"));
        QVERIFY_RESULT(m_process->start(QStringLiteral("/bin/sh"),
                                        {QStringLiteral("-c"), QStringLiteral("echo $GREETING; pwd")},
                                        environment));
        QTRY_COMPARE(m_process->lastLogLines(2), QStringLiteral("hello\n") + m_process->directory());
        QTRY_VERIFY(!m_process->isRunning());
    }

    void stopEndsChildrenToo()
    {
        const QList<pid_t> family = start("sleep 1000 & sleep 1000 & echo $$ $!; wait");
        QVERIFY_RESULT(m_process->stop());
        for (const pid_t pid : family)
            QVERIFY(!isAlive(pid));
    }

    void stopEndsTheOrphansOfAKilledProcess()
    {
        const QList<pid_t> family = start("sleep 1000 & echo $$ $!; wait");
        ::kill(family[0], SIGKILL);
        QTRY_VERIFY(!m_process->isRunning());
        QVERIFY(isAlive(family[1]));
        QVERIFY_RESULT(m_process->stop());
        QVERIFY(!isAlive(family[1]));
    }

    void whatIgnoresTermIsKilled()
    {
        const QList<pid_t> family = start("trap '' TERM; sleep 1000 & echo $$ $!; wait; sleep 1000");
        QVERIFY_RESULT(m_process->stop(100ms));
        for (const pid_t pid : family)
            QVERIFY(!isAlive(pid));
    }

    void aFileThatIsNoneOfOursEndsNothing_data()
    {
        QTest::addColumn<QByteArray>("content");
        // This test's own process and session, and what a crash or an enemy may have left.
        const QByteArray own = QByteArray::number(QCoreApplication::applicationPid());
        const QByteArray session = QByteArray::number(::getsid(0));
        QTest::newRow("another start time") << own + " 1 " + session;
        QTest::newRow("another's session") << QByteArray("999999999 1 ") + session;
        QTest::newRow("init") << QByteArray("1 1 1");
        QTest::newRow("everybody") << QByteArray("-1 1 -1");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no numbers") << QByteArray("pid start session");
        QTest::newRow("huge") << QByteArray(1'000'000, '9');
    }

    void aFileThatIsNoneOfOursEndsNothing()
    {
        QFETCH(QByteArray, content);
        QVERIFY(QDir().mkpath(m_process->directory()));
        QFile file(m_process->directory() + QStringLiteral("/thing.pid"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
        file.close();
        QCOMPARE(m_process->pid(), 0);
        QVERIFY_RESULT(m_process->stop(0ms));
    }

    void saysWhatCannotBeStarted()
    {
        const Result<> started = m_process->start(QStringLiteral("/no/such/program"), {});
        QVERIFY(!started);
        QCOMPARE(started.error().code, ErrorCode::NotFound);
        QVERIFY(started.error().message.contains(QStringLiteral("/no/such/program")));
        QVERIFY(!m_process->isRunning());
    }

private:
    /// The pids that the script prints, or its own.
    QList<pid_t> start(const char* script)
    {
        [&] {
            QVERIFY_RESULT(m_process->start(QStringLiteral("/bin/sh"),
                                            {QStringLiteral("-c"), QString::fromLatin1(script)}));
        }();
        QList<pid_t> pids;
        if (QByteArray(script).contains("echo"))
            [&] { QTRY_VERIFY(m_process->lastLogLines(1).contains(u' ')); }();
        for (const QString& word : m_process->lastLogLines(1).split(u' ', Qt::SkipEmptyParts))
            pids += word.toInt();
        return pids;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<ManagedProcess> m_process;
};

QTEST_GUILESS_MAIN(TestManagedProcess)
#include "tst_managedprocess.moc"
