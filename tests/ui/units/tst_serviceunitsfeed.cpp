#include "tests/core/units/fakesystemd.h"
#include "tests/support/failonwarnings.h"
#include "tests/support/verifyresult.h"
#include "ui/units/serviceunitsfeed.h"

#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace vigia;
using test::FakeSystemd;
using test::FakeUnit;
using ui::ServiceUnitsFeed;

namespace {

template<typename T>
T answered(QFuture<T> future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 60'000) || future.resultCount() == 0)
        return fail(ErrorCode::Internal, QStringLiteral("no answer"));
    return future.result();
}

const QString Here;
const QString There = QStringLiteral("ssh://ana@server-1.example");
const QString Unit = QStringLiteral("celery-worker.service");

} // namespace

/// This machine has no systemd in this test; the other one has, behind a stand-in for ssh.
class TestServiceUnitsFeed : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();
    void namesThisMachineFirst();
    void asksTheHostThatIsMeant();
    void givesAnOrderThereAndKeepsWhere();
    void saysThatAHostDoesNotAnswer();
    void readsNoLogFileOfAnotherHost();

private:
    void writeSsh(const QByteArray& script)
    {
        QFile ssh(m_programs.filePath(QStringLiteral("ssh")));
        QVERIFY(ssh.open(QIODevice::WriteOnly | QIODevice::Truncate));
        ssh.write("#!/bin/sh\n" + script + '\n');
        ssh.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    QTemporaryDir m_programs;
    QByteArray m_path;
    std::unique_ptr<FakeSystemd> m_there;
    std::unique_ptr<ServiceUnitsFeed> m_feed;
    QList<audit::AuditRecord> m_kept;
};

void TestServiceUnitsFeed::initTestCase()
{
    if (QStandardPaths::findExecutable(QStringLiteral("systemd-stdio-bridge")).isEmpty())
        QSKIP("systemd-stdio-bridge is not installed.");
    m_path = qgetenv("PATH");
    qputenv("PATH", m_programs.path().toUtf8() + ':' + m_path);
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nonexistent/bus");
}

void TestServiceUnitsFeed::init()
{
    test::failOnWarnings();
    m_kept.clear();
    FakeUnit running;
    running.active = QStringLiteral("active");
    running.sub = QStringLiteral("running");
    m_there = std::make_unique<FakeSystemd>();
    m_there->units = {{Unit, running}};
    QCOMPARE(m_there->start(), QString());
    writeSsh("exec systemd-stdio-bridge --bus-path='" + m_there->address().toUtf8() + "'");
    ServiceUnitsFeed::Ports ports;
    ports.hosts = {There};
    ports.patterns = {QStringLiteral("celery*.service")};
    ports.record = [this](const audit::AuditRecord& record) { m_kept.append(record); };
    m_feed = std::make_unique<ServiceUnitsFeed>(ports);
}

void TestServiceUnitsFeed::cleanup()
{
    m_feed.reset();
    m_there.reset();
}

void TestServiceUnitsFeed::cleanupTestCase()
{
    qputenv("PATH", m_path);
    qunsetenv("DBUS_SYSTEM_BUS_ADDRESS");
}

void TestServiceUnitsFeed::namesThisMachineFirst()
{
    QCOMPARE(m_feed->hosts(), (QStringList {Here, There}));
}

void TestServiceUnitsFeed::asksTheHostThatIsMeant()
{
    const auto there = answered(m_feed->list(There));
    QVERIFY_RESULT(there);
    QCOMPARE(there->size(), 1);
    QCOMPARE(there->first().name, Unit);
    const auto here = answered(m_feed->list(Here));
    QVERIFY(!here);
    QCOMPARE(here.error().code, ErrorCode::Unreachable);
}

void TestServiceUnitsFeed::givesAnOrderThereAndKeepsWhere()
{
    QSignalSpy changed(m_feed.get(), &ServiceUnitsFeed::changed);
    QVERIFY_RESULT(answered(m_feed->give(There, units::UnitOrder::Restart, Unit, QStringLiteral("stuck"))));
    QVERIFY(m_there->calls.contains(QStringLiteral("RestartUnit ") + Unit));
    QCOMPARE(m_kept.size(), 1);
    QCOMPARE(m_kept.first().outcome, QStringLiteral("done"));
    QCOMPARE(m_kept.first().parameters.value(QStringLiteral("host")).toString(), There);
    QVERIFY(!changed.isEmpty() && changed.last().first().toString() == There);
}

void TestServiceUnitsFeed::saysThatAHostDoesNotAnswer()
{
    writeSsh("echo 'ssh: no route to host' >&2; exit 255");
    const auto list = answered(m_feed->list(There));
    QVERIFY(!list);
    QCOMPARE(list.error().code, ErrorCode::Unreachable);
    QVERIFY(!list.error().message.isEmpty());
}

void TestServiceUnitsFeed::readsNoLogFileOfAnotherHost()
{
    units::JournalQuery query;
    query.unit = Unit;
    query.source = units::LogSource::File;
    const auto lines = answered(m_feed->journal(There, query));
    QVERIFY(!lines);
    QCOMPARE(lines.error().errorClass, QByteArray("LogFileElsewhere"));
    QSignalSpy failed(m_feed.get(), &ServiceUnitsFeed::journalFailed);
    m_feed->follow(There, query);
    QCOMPARE(failed.size(), 1);
}

QTEST_MAIN(TestServiceUnitsFeed)
#include "tst_serviceunitsfeed.moc"
