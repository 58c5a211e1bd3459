#include "core/units/unitname.h"
#include "core/units/unitsclient.h"
#include "tests/core/units/fakesystemd.h"
#include "tests/support/failonwarnings.h"
#include "tests/support/verifyresult.h"

#include <QTest>

using namespace vigia;
using namespace vigia::units;
using test::FakeSystemd;
using test::FakeUnit;
using namespace std::chrono_literals;

namespace {

template<typename T>
T answered(QFuture<T> future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 30'000) || future.resultCount() == 0)
        return fail(ErrorCode::Internal, QStringLiteral("no answer"));
    return future.result();
}

const QString Redis = QStringLiteral("redis.service");

} // namespace

class TestUnitsClient : public QObject
{
    Q_OBJECT

private slots:

    void init()
    {
        test::failOnWarnings();
        m_systemd = std::make_unique<FakeSystemd>();
        m_systemd->units = {{Redis, running()},
                            {QStringLiteral("celery-worker@1.service"), FakeUnit()},
                            {QStringLiteral("web.socket"), running()}};
        QCOMPARE(m_systemd->start(), QString());
        connectTo(m_systemd->address());
    }

    void cleanup()
    {
        m_client.reset();
        m_systemd.reset();
    }

    void listsLoadedUnitsAndFiles();
    void listsByPattern();
    void showsAll();
    void startsAndMeasures();
    void takesAnEndThatComesBeforeTheAnswer();
    void givesEveryOrder_data();
    void givesEveryOrder();
    void enablesAndDisables();
    void statesHowTheJobEnded_data();
    void statesHowTheJobEnded();
    void seesWhatTheJobDoesNotTell_data();
    void seesWhatTheJobDoesNotTell();
    void mapsRefusals_data();
    void mapsRefusals();
    void knowsNoSuchUnit();
    void passesNoHostileNameOn_data();
    void passesNoHostileNameOn();
    void believesOnlySystemd();
    void saysThatThereIsNoBus();
    void saysThatTheBusHasNoSystemd();
    void refusesAnswersOfAnotherForm();
    void stopsWaitingForSilence();
    void survivesTheEndOfTheBus();
    void endsWhatIsUnderWayWhenItGoes();

private:
    static FakeUnit running()
    {
        FakeUnit unit;
        unit.active = QStringLiteral("active");
        unit.sub = QStringLiteral("running");
        unit.fileState = QStringLiteral("enabled");
        return unit;
    }

    void connectTo(const QString& address, std::chrono::milliseconds answer = 20s,
                   std::chrono::milliseconds job = 20s)
    {
        m_client = std::make_unique<UnitsClient>(UnitsClient::Settings {address, answer, job});
    }

    std::unique_ptr<FakeSystemd> m_systemd;
    std::unique_ptr<UnitsClient> m_client;
};

void TestUnitsClient::listsLoadedUnitsAndFiles()
{
    const auto list = answered(m_client->list({}));
    QVERIFY_RESULT(list);
    QCOMPARE(list->size(), 2);
    QCOMPARE(list->at(0).name, QStringLiteral("celery-worker@1.service"));
    QCOMPARE(list->at(0).activeState, QStringLiteral("inactive"));
    QCOMPARE(list->at(0).unitFileState, QStringLiteral("disabled"));
    QCOMPARE(list->at(1).name, Redis);
    QCOMPARE(list->at(1).activeState, QStringLiteral("active"));
    QCOMPARE(list->at(1).subState, QStringLiteral("running"));
    QCOMPARE(list->at(1).description, QStringLiteral("Unit redis.service"));
}

void TestUnitsClient::listsByPattern()
{
    const auto sockets = answered(m_client->list({QStringLiteral("w*.socket"), QStringLiteral("redis")}));
    QVERIFY_RESULT(sockets);
    QCOMPARE(sockets->size(), 2);
    const auto none = answered(m_client->list({QStringLiteral("nothing*")}));
    QVERIFY_RESULT(none);
    QVERIFY(none->isEmpty());
    for (const QString& bad :
         {QString(), QStringLiteral("a b"), QStringLiteral("../*"), QString(10'000, u'*')})
        QCOMPARE(answered(m_client->list({bad})).error().code, ErrorCode::InvalidData);
}

void TestUnitsClient::showsAll()
{
    const auto unit = answered(m_client->show(QStringLiteral("redis")));
    QVERIFY_RESULT(unit);
    QCOMPARE(unit->name, Redis);
    QCOMPARE(unit->loadState, QStringLiteral("loaded"));
    QCOMPARE(unit->unitFileState, QStringLiteral("enabled"));
    QCOMPARE(unit->result, QStringLiteral("success"));
    QCOMPARE(unit->restarts, 3);
    QCOMPARE(unit->memory, 4096);
    QCOMPARE(unit->mainPid, 77);
    QCOMPARE(unit->invocation, QStringLiteral("00ff10"));
    QCOMPARE(unit->since, QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC));
    QCOMPARE(unit->dropIns, QStringList {QStringLiteral("/etc/systemd/system/x.d/a.conf")});
    QVERIFY(unit->needsReload);
    const auto stopped = answered(m_client->show(QStringLiteral("celery-worker@1")));
    QVERIFY_RESULT(stopped);
    QCOMPARE(stopped->memory, -1);
    QCOMPARE(stopped->mainPid, 0);
}

void TestUnitsClient::startsAndMeasures()
{
    const auto outcome = answered(m_client->give(UnitOrder::Start, QStringLiteral("celery-worker@1")));
    QVERIFY_RESULT(outcome);
    QCOMPARE(outcome->before.activeState, QStringLiteral("inactive"));
    QCOMPARE(outcome->after.activeState, QStringLiteral("active"));
    QCOMPARE(outcome->jobResult, QStringLiteral("done"));
    QCOMPARE(m_systemd->calls, QStringList {QStringLiteral("StartUnit celery-worker@1.service")});
    QVERIFY_RESULT(answered(m_client->give(UnitOrder::Stop, QStringLiteral("celery-worker@1"))));
}

void TestUnitsClient::takesAnEndThatComesBeforeTheAnswer()
{
    m_systemd->units[Redis].endsFirst = true;
    for (int i = 0; i < 3; ++i)
        QVERIFY_RESULT(answered(m_client->give(UnitOrder::Restart, Redis)));
}

void TestUnitsClient::givesEveryOrder_data()
{
    QTest::addColumn<UnitOrder>("order");
    QTest::addColumn<QString>("call");
    QTest::newRow("start") << UnitOrder::Start << "StartUnit redis.service";
    QTest::newRow("stop") << UnitOrder::Stop << "StopUnit redis.service";
    QTest::newRow("restart") << UnitOrder::Restart << "RestartUnit redis.service";
    QTest::newRow("reload") << UnitOrder::Reload << "ReloadUnit redis.service";
    QTest::newRow("reset-failed") << UnitOrder::ResetFailed << "ResetFailedUnit redis.service";
}

void TestUnitsClient::givesEveryOrder()
{
    QFETCH(UnitOrder, order);
    QFETCH(QString, call);
    QVERIFY_RESULT(answered(m_client->give(order, Redis)));
    QCOMPARE(m_systemd->calls, QStringList {call});
}

void TestUnitsClient::enablesAndDisables()
{
    const QString name = QStringLiteral("celery-worker@1.service");
    const auto enabled = answered(m_client->give(UnitOrder::Enable, name));
    QVERIFY_RESULT(enabled);
    QCOMPARE(enabled->before.unitFileState, QStringLiteral("disabled"));
    QCOMPARE(enabled->after.unitFileState, QStringLiteral("enabled"));
    QVERIFY(m_systemd->calls.contains(QStringLiteral("Reload")));
    const auto disabled = answered(m_client->give(UnitOrder::Disable, name));
    QVERIFY_RESULT(disabled);
    QCOMPARE(disabled->after.unitFileState, QStringLiteral("disabled"));
}

void TestUnitsClient::statesHowTheJobEnded_data()
{
    QTest::addColumn<QString>("result");
    QTest::addColumn<QByteArray>("errorClass");
    QTest::newRow("failed") << "failed" << QByteArray("UnitJobFailed");
    QTest::newRow("timeout") << "timeout" << QByteArray("UnitJobTimeout");
    QTest::newRow("dependency") << "dependency" << QByteArray("UnitDependency");
    QTest::newRow("canceled") << "canceled" << QByteArray("UnitJobEnded");
    QTest::newRow("of the future") << "frobnicated" << QByteArray("UnitJobEnded");
}

void TestUnitsClient::statesHowTheJobEnded()
{
    QFETCH(QString, result);
    m_systemd->units[Redis].jobResult = result;
    m_systemd->units[Redis].afterwards = QStringLiteral("failed");
    const auto outcome = answered(m_client->give(UnitOrder::Start, Redis));
    QVERIFY(!outcome);
    QTEST(outcome.error().errorClass, "errorClass");
    QVERIFY(outcome.error().message.contains(Redis));
    QVERIFY(!outcome.error().temporary);
}

void TestUnitsClient::seesWhatTheJobDoesNotTell_data()
{
    QTest::addColumn<QString>("active");
    QTest::addColumn<QString>("sub");
    QTest::addColumn<bool>("conditions");
    QTest::addColumn<QByteArray>("errorClass");
    QTest::newRow("ends at once") << "activating"
                                  << "auto-restart" << true << QByteArray("UnitJobFailed");
    QTest::newRow("failed after") << "failed"
                                  << "failed" << true << QByteArray("UnitJobFailed");
    QTest::newRow("conditions") << "inactive"
                                << "dead" << false << QByteArray("UnitConditions");
}

void TestUnitsClient::seesWhatTheJobDoesNotTell()
{
    QFETCH(QString, active);
    QFETCH(QString, sub);
    QFETCH(bool, conditions);
    FakeUnit& unit = m_systemd->units[Redis];
    unit.afterwards = active;
    unit.afterwardsSub = sub;
    unit.conditions = conditions;
    const auto outcome = answered(m_client->give(UnitOrder::Start, Redis));
    QVERIFY(!outcome);
    QTEST(outcome.error().errorClass, "errorClass");
    unit.afterwards = QStringLiteral("active");
    QCOMPARE(answered(m_client->give(UnitOrder::Stop, Redis)).error().errorClass,
             QByteArray("UnitEffectMissing"));
}

void TestUnitsClient::mapsRefusals_data()
{
    QTest::addColumn<QString>("refusal");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("polkit") << "org.freedesktop.DBus.Error.AccessDenied" << ErrorCode::PermissionDenied;
    QTest::newRow("nobody to ask") << "org.freedesktop.DBus.Error.InteractiveAuthorizationRequired"
                                   << ErrorCode::PermissionDenied;
    QTest::newRow("unknown") << "org.freedesktop.systemd1.NoSuchUnit" << ErrorCode::NotFound;
    QTest::newRow("masked") << "org.freedesktop.systemd1.UnitMasked" << ErrorCode::Conflict;
    QTest::newRow("no reload") << "org.freedesktop.systemd1.JobTypeNotApplicable" << ErrorCode::Conflict;
    QTest::newRow("name") << "org.freedesktop.DBus.Error.InvalidArgs" << ErrorCode::InvalidData;
    QTest::newRow("late") << "org.freedesktop.DBus.Error.TimedOut" << ErrorCode::Timeout;
    QTest::newRow("other") << "org.example.Surprise" << ErrorCode::Internal;
}

void TestUnitsClient::mapsRefusals()
{
    QFETCH(QString, refusal);
    m_systemd->units[Redis].refusal = refusal;
    for (const UnitOrder order : {UnitOrder::Start, UnitOrder::ResetFailed, UnitOrder::Enable}) {
        const auto outcome = answered(m_client->give(order, Redis));
        // A unit that systemd has forgotten bears no mark of failure.
        QCOMPARE(outcome.has_value(),
                 order == UnitOrder::ResetFailed && refusal.endsWith(QStringLiteral("NoSuchUnit")));
        if (outcome)
            continue;
        QTEST(outcome.error().code, "code");
        QVERIFY(!outcome.error().message.isEmpty());
    }
}

void TestUnitsClient::knowsNoSuchUnit()
{
    QCOMPARE(answered(m_client->show(QStringLiteral("nobody"))).error().code, ErrorCode::NotFound);
    QCOMPARE(answered(m_client->give(UnitOrder::Start, QStringLiteral("nobody"))).error().code,
             ErrorCode::NotFound);
    QVERIFY(m_systemd->calls.isEmpty());
}

void TestUnitsClient::passesNoHostileNameOn_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("empty") << QString();
    QTest::newRow("spaces") << "redis server";
    QTest::newRow("path") << "/etc/systemd/system/evil.service";
    QTest::newRow("upwards") << "../evil.service";
    QTest::newRow("newline") << "redis.service\n";
    QTest::newRow("nul") << QString(QStringLiteral("redis") + QChar(u'\0'));
    QTest::newRow("wildcard") << "redis*";
    QTest::newRow("shell") << "$(reboot).service";
    QTest::newRow("template") << "celery-worker@.service";
    QTest::newRow("no name") << ".service";
    QTest::newRow("huge") << QString(10'000, u'a');
    QTest::newRow("not latin") << QString::fromUtf8("ñandú.service");
}

void TestUnitsClient::passesNoHostileNameOn()
{
    QFETCH(QString, name);
    QCOMPARE(answered(m_client->show(name)).error().errorClass, QByteArray("BadUnitName"));
    for (const UnitOrder order : {UnitOrder::Start, UnitOrder::Enable, UnitOrder::Disable})
        QCOMPARE(answered(m_client->give(order, name)).error().code, ErrorCode::InvalidData);
    QVERIFY(answered(m_client->show(name)).error().message.size() < 300);
    QVERIFY(m_systemd->calls.isEmpty());
}

void TestUnitsClient::believesOnlySystemd()
{
    connectTo(m_systemd->address(), 20s, 300ms);
    m_systemd->units[Redis].staysQuiet = true;
    const auto future = m_client->give(UnitOrder::Restart, Redis);
    QTRY_VERIFY(!m_systemd->calls.isEmpty());
    m_systemd->forgeJobRemoved(QStringLiteral("done"));
    const auto outcome = answered(future);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::Timeout);
    QVERIFY(outcome.error().temporary);
}

void TestUnitsClient::saysThatThereIsNoBus()
{
    connectTo(QStringLiteral("unix:path=/nonexistent/bus"));
    QCOMPARE(answered(m_client->list({})).error().code, ErrorCode::Unreachable);
    QCOMPARE(answered(m_client->show(Redis)).error().code, ErrorCode::Unreachable);
    QCOMPARE(answered(m_client->give(UnitOrder::Stop, Redis)).error().code, ErrorCode::Unreachable);
}

void TestUnitsClient::saysThatTheBusHasNoSystemd()
{
    FakeSystemd bus;
    m_systemd.reset();
    QCOMPARE(bus.start(false), QString());
    connectTo(bus.address());
    QCOMPARE(answered(m_client->list({})).error().code, ErrorCode::Unreachable);
    QCOMPARE(answered(m_client->give(UnitOrder::Stop, Redis)).error().code, ErrorCode::Unreachable);
}

void TestUnitsClient::refusesAnswersOfAnotherForm()
{
    m_systemd->answersRubbish = true;
    QCOMPARE(answered(m_client->list({})).error().errorClass, QByteArray("UnknownAnswer"));
    QCOMPARE(answered(m_client->show(Redis)).error().errorClass, QByteArray("UnknownAnswer"));
}

void TestUnitsClient::stopsWaitingForSilence()
{
    connectTo(m_systemd->address(), 200ms);
    m_systemd->isSilent = true;
    const auto unit = answered(m_client->show(Redis));
    QVERIFY(!unit);
    QCOMPARE(unit.error().code, ErrorCode::Timeout);
    QVERIFY(unit.error().temporary);
}

void TestUnitsClient::survivesTheEndOfTheBus()
{
    m_systemd->units[Redis].staysQuiet = true;
    const auto waiting = m_client->give(UnitOrder::Restart, Redis);
    QTRY_VERIFY(!m_systemd->calls.isEmpty());
    m_systemd->endBus();
    QCOMPARE(answered(waiting).error().code, ErrorCode::Unreachable);
    QCOMPARE(answered(m_client->show(Redis)).error().code, ErrorCode::Unreachable);
}

void TestUnitsClient::endsWhatIsUnderWayWhenItGoes()
{
    m_systemd->isSilent = true;
    const auto future = m_client->list({});
    m_client.reset();
    QTRY_VERIFY(future.isFinished());
    QVERIFY(future.isCanceled());
}

QTEST_GUILESS_MAIN(TestUnitsClient)
#include "tst_unitsclient.moc"
