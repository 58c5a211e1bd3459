#include "core/units/unithost.h"
#include "core/units/unitsclient.h"
#include "tests/support/failonwarnings.h"
#include "tests/support/systemdsandbox.h"
#include "tests/support/verifyresult.h"

#include <QFile>
#include <QTest>

using namespace vigia;
using namespace vigia::units;
using namespace std::chrono_literals;

namespace {

template<typename T>
T answered(QFuture<T> future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 60'000) || future.resultCount() == 0)
        return fail(ErrorCode::Internal, QStringLiteral("no answer"));
    return future.result();
}

const QString Sleeper = QStringLiteral("vigia-sleeper.service");
const QString Failing = QStringLiteral("vigia-failing.service");
const QString Masked = QStringLiteral("vigia-masked.service");

} // namespace

/// UnitsClient on the real systemd.
class TestUnitsSystemd : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void cleanup() { m_client.reset(); }

    void listsByPattern();
    void showsWhatSystemdStates();
    void givesOrdersAndMeasuresThem();
    void enablesAndDisables();
    void saysThatAServiceFailed();
    void refusesAMaskedUnit();
    void knowsNoSuchUnit();
    void anAbandonedOrderGoesOn();
    void anotherUserIsRefused();
    void reachesAHostThroughSsh();
    void saysThatAHostIsNotReached();
    void findsTheBusAgain();

private:
    std::unique_ptr<test::SystemdSandbox> m_sandbox;
    std::unique_ptr<UnitsClient> m_client;
};

void TestUnitsSystemd::initTestCase()
{
    if (const QString why = test::SystemdSandbox::obstacle(); !why.isEmpty())
        QSKIP(qPrintable(why));
    m_sandbox = std::make_unique<test::SystemdSandbox>();
    QVERIFY_RESULT(m_sandbox->start());
    QVERIFY_RESULT(m_sandbox->writeUnit(Sleeper,
                                        "[Unit]\nDescription=Sleeps\n[Service]\nExecStart=/bin/sleep "
                                        "infinity\nExecReload=/bin/true\nMemoryAccounting=yes\n"
                                        "[Install]\nWantedBy=multi-user.target\n"));
    QVERIFY_RESULT(m_sandbox->writeUnit(Failing, "[Service]\nType=oneshot\nExecStart=/bin/sh -c 'exit 3'\n"));
    QVERIFY(QFile::link(QStringLiteral("/dev/null"),
                        m_sandbox->file(QStringLiteral("run/systemd/system/") % Masked)));
    QVERIFY_RESULT(m_sandbox->reload());
}

void TestUnitsSystemd::init()
{
    test::failOnWarnings();
    m_client = std::make_unique<UnitsClient>(UnitsClient::Settings {m_sandbox->busAddress(), 30s, 30s});
}

void TestUnitsSystemd::listsByPattern()
{
    const auto units = answered(m_client->list({QStringLiteral("vigia-*")}));
    QVERIFY_RESULT(units);
    QStringList names;
    for (const UnitInfo& unit : *units)
        names += unit.name;
    QCOMPARE(names, QStringList({Failing, Masked, Sleeper}));
    QCOMPARE(units->at(1).unitFileState, QStringLiteral("masked-runtime"));
    const auto all = answered(m_client->list({}));
    QVERIFY_RESULT(all);
    QVERIFY(all->size() > 20);
}

void TestUnitsSystemd::showsWhatSystemdStates()
{
    QVERIFY_RESULT(answered(m_client->give(UnitOrder::Start, Sleeper)));
    const auto unit = answered(m_client->show(Sleeper));
    QVERIFY_RESULT(unit);
    QCOMPARE(unit->name, Sleeper);
    QCOMPARE(unit->description, QStringLiteral("Sleeps"));
    QCOMPARE(unit->loadState, QStringLiteral("loaded"));
    QCOMPARE(unit->activeState, QStringLiteral("active"));
    QCOMPARE(unit->subState, QStringLiteral("running"));
    QCOMPARE(unit->result, QStringLiteral("success"));
    QCOMPARE(unit->type, QStringLiteral("simple"));
    QCOMPARE(unit->restarts, 0);
    QVERIFY(unit->mainPid > 1);
    QCOMPARE(unit->invocation.size(), 32);
    QVERIFY(qAbs(unit->since.secsTo(QDateTime::currentDateTimeUtc())) < 300);
    QCOMPARE(unit->unitFile, QStringLiteral("/run/systemd/system/") % Sleeper);
    QVERIFY(unit->dropIns.isEmpty());
    QVERIFY(!unit->needsReload);
    QVERIFY(unit->conditionsHold);
}

void TestUnitsSystemd::givesOrdersAndMeasuresThem()
{
    QVERIFY_RESULT(answered(m_client->give(UnitOrder::Stop, Sleeper)));
    const auto started = answered(m_client->give(UnitOrder::Start, Sleeper));
    QVERIFY_RESULT(started);
    QCOMPARE(started->jobResult, QStringLiteral("done"));
    QCOMPARE(started->before.activeState, QStringLiteral("inactive"));
    QCOMPARE(started->after.activeState, QStringLiteral("active"));
    const auto restarted = answered(m_client->give(UnitOrder::Restart, Sleeper));
    QVERIFY_RESULT(restarted);
    QVERIFY(restarted->after.invocation != started->after.invocation);
    const auto reloaded = answered(m_client->give(UnitOrder::Reload, Sleeper));
    QVERIFY_RESULT(reloaded);
    QCOMPARE(reloaded->after.mainPid, restarted->after.mainPid);
    const auto stopped = answered(m_client->give(UnitOrder::Stop, Sleeper));
    QVERIFY_RESULT(stopped);
    QCOMPARE(stopped->after.activeState, QStringLiteral("inactive"));
    QCOMPARE(stopped->after.mainPid, 0);
}

void TestUnitsSystemd::enablesAndDisables()
{
    const auto enabled = answered(m_client->give(UnitOrder::Enable, Sleeper));
    QVERIFY_RESULT(enabled);
    QCOMPARE(enabled->after.unitFileState, QStringLiteral("enabled"));
    const auto disabled = answered(m_client->give(UnitOrder::Disable, Sleeper));
    QVERIFY_RESULT(disabled);
    QCOMPARE(disabled->before.unitFileState, QStringLiteral("enabled"));
    QCOMPARE(disabled->after.unitFileState, QStringLiteral("disabled"));
}

void TestUnitsSystemd::saysThatAServiceFailed()
{
    const auto outcome = answered(m_client->give(UnitOrder::Start, Failing));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().errorClass, QByteArray("UnitJobFailed"));
    QVERIFY(outcome.error().message.contains(QStringLiteral("exit-code")));
    const auto reset = answered(m_client->give(UnitOrder::ResetFailed, Failing));
    QVERIFY_RESULT(reset);
    QCOMPARE(reset->before.activeState, QStringLiteral("failed"));
    QCOMPARE(reset->after.activeState, QStringLiteral("inactive"));
    // systemd forgets a unit that is neither failed nor active: there is nothing to take from it.
    const auto again = answered(m_client->give(UnitOrder::ResetFailed, Failing));
    QVERIFY_RESULT(again);
    QCOMPARE(again->after.activeState, QStringLiteral("inactive"));
}

void TestUnitsSystemd::refusesAMaskedUnit()
{
    const auto outcome = answered(m_client->give(UnitOrder::Start, Masked));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::Conflict);
    QCOMPARE(answered(m_client->show(Masked))->loadState, QStringLiteral("masked"));
}

void TestUnitsSystemd::knowsNoSuchUnit()
{
    for (const UnitOrder order : {UnitOrder::Start, UnitOrder::ResetFailed, UnitOrder::Enable})
        QCOMPARE(answered(m_client->give(order, QStringLiteral("vigia-nobody"))).error().code,
                 ErrorCode::NotFound);
}

void TestUnitsSystemd::anAbandonedOrderGoesOn()
{
    QVERIFY_RESULT(answered(m_client->give(UnitOrder::Stop, Sleeper)));
    {
        auto future = m_client->give(UnitOrder::Start, Sleeper);
        future.cancel();
    }
    QTRY_COMPARE_WITH_TIMEOUT(answered(m_client->show(Sleeper))->activeState, QStringLiteral("active"),
                              30'000);
}

void TestUnitsSystemd::anotherUserIsRefused()
{
    const auto refused = m_sandbox->run(
        {QStringLiteral("setpriv"), QStringLiteral("--reuid=65534"), QStringLiteral("--clear-groups"),
         QStringLiteral("busctl"), QStringLiteral("call"), QStringLiteral("org.freedesktop.systemd1"),
         QStringLiteral("/org/freedesktop/systemd1"), QStringLiteral("org.freedesktop.systemd1.Manager"),
         QStringLiteral("StopUnit"), QStringLiteral("ss"), Sleeper, QStringLiteral("replace")});
    QVERIFY(!refused);
    QCOMPARE(answered(m_client->show(Sleeper))->activeState, QStringLiteral("active"));
}

void TestUnitsSystemd::reachesAHostThroughSsh()
{
    // A stand-in for ssh: it keeps its arguments, and joins the bridge with the sandbox's bus.
    QTemporaryDir programs;
    QFile ssh(programs.filePath(QStringLiteral("ssh")));
    QVERIFY(ssh.open(QIODevice::WriteOnly));
    ssh.write("#!/bin/sh\nprintf '%s\\n' \"$@\" > " + programs.path().toUtf8()
              + "/arguments\nexec systemd-stdio-bridge --bus-path=" + m_sandbox->busAddress().toUtf8()
              + '\n');
    ssh.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    ssh.close();
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", programs.path().toUtf8() + ':' + path);
    const auto address = UnitHost::busAddress(QStringLiteral("ssh://ana@server-1.example"));
    QVERIFY_RESULT(address);
    UnitsClient client(UnitsClient::Settings {*address, 30s, 30s});
    const auto outcome = answered(client.give(UnitOrder::Restart, Sleeper));
    qputenv("PATH", path);
    QVERIFY_RESULT(outcome);
    QCOMPARE(outcome->after.activeState, QStringLiteral("active"));
    QFile arguments(programs.filePath(QStringLiteral("arguments")));
    QVERIFY(arguments.open(QIODevice::ReadOnly));
    QCOMPARE(arguments.readAll(),
             QByteArray("-o\nBatchMode=yes\n-o\nConnectTimeout=10\n--\nana@server-1.example\n"
                        "systemd-stdio-bridge\n"));
}

void TestUnitsSystemd::saysThatAHostIsNotReached()
{
    const QByteArray path = qgetenv("PATH");
    QTemporaryDir programs;
    QVERIFY(QFile::link(QStringLiteral("/bin/false"), programs.filePath(QStringLiteral("ssh"))));
    qputenv("PATH", programs.path().toUtf8() + ':' + path);
    UnitsClient client(
        UnitsClient::Settings {*UnitHost::busAddress(QStringLiteral("ssh://nobody.example")), 30s, 30s});
    const auto unit = answered(client.show(Sleeper));
    qputenv("PATH", path);
    QVERIFY(!unit);
    QCOMPARE(unit.error().code, ErrorCode::Unreachable);
    QVERIFY(unit.error().temporary);
}

void TestUnitsSystemd::findsTheBusAgain()
{
    QVERIFY_RESULT(answered(m_client->show(Sleeper)));
    QVERIFY_RESULT(m_sandbox->run({QStringLiteral("systemctl"), QStringLiteral("kill"),
                                   QStringLiteral("--kill-who=main"), QStringLiteral("-s"),
                                   QStringLiteral("KILL"), QStringLiteral("dbus.service")}));
    QTRY_VERIFY_WITH_TIMEOUT(answered(m_client->show(Sleeper)).has_value(), 60'000);
    QVERIFY_RESULT(answered(m_client->give(UnitOrder::Restart, Sleeper)));
}

QTEST_GUILESS_MAIN(TestUnitsSystemd)
#include "tst_units_systemd.moc"
