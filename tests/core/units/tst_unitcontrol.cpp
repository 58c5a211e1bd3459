#include "core/units/helperprotocol.h"
#include "core/units/unitcontrol.h"
#include "tests/core/units/fakesystemd.h"
#include "tests/support/failonwarnings.h"
#include "tests/support/verifyresult.h"

#include <QDBusContext>
#include <QTest>

using namespace vigia;
using namespace vigia::units;
using test::FakeSystemd;
using test::FakeUnit;

namespace {

template<typename T>
T answered(QFuture<T> future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 30'000) || future.resultCount() == 0)
        return fail(ErrorCode::Internal, QStringLiteral("no answer"));
    return future.result();
}

const QString Listed = QStringLiteral("celery-worker.service");
const QString Other = QStringLiteral("redis.service");
const QString HelperBus = QStringLiteral("fake-helper");

} // namespace

/// A helper that knows one unit, does not touch it and says that it was restarted.
class FakeHelper : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.vigia.UnitHelper1")

public:
    QStringList orders;
    bool refuses = false;

public slots:

    QStringList Units() { return {Listed}; }

    QString Control(const QString& unit, const QString& verb, const QString& reason)
    {
        orders.append(unit + u' ' + verb + u' ' + reason);
        if (refuses) {
            sendErrorReply(HelperProtocol::errorName(
                               Error {ErrorCode::PermissionDenied, QStringLiteral("no"), {}, {}, false}),
                           QStringLiteral("Not allowed."));
            return {};
        }
        UnitOutcome outcome;
        outcome.before.name = outcome.after.name = unit;
        outcome.after.activeState = QStringLiteral("active");
        return HelperProtocol::text(HelperProtocol::toJson(outcome));
    }
};

class TestUnitControl : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void giveListedUnitsToTheHelper();
    void giveTheOthersToSystemd();
    void giveAllToSystemdWhereNoHelperIs();
    void aRefusalOfTheHelperIsNotGotRound();
    void aHostileNameReachesNobody();

private:
    void offerHelper()
    {
        QDBusConnection bus = QDBusConnection::connectToBus(m_bus->address(), HelperBus);
        QVERIFY(bus.registerObject(HelperProtocol::path(), &m_fake, QDBusConnection::ExportAllSlots));
        QVERIFY(bus.registerService(HelperProtocol::service()));
    }

    Result<UnitOutcome> restart(const QString& unit)
    {
        return answered(m_control->give(UnitOrder::Restart, unit, QStringLiteral("stuck")));
    }

    bool systemdRestarted(const QString& unit) const
    {
        return m_bus->calls.contains(QStringLiteral("RestartUnit ") + unit);
    }

    FakeHelper m_fake;
    std::unique_ptr<FakeSystemd> m_bus;
    std::unique_ptr<UnitsClient> m_systemd;
    std::unique_ptr<HelperClient> m_helper;
    std::unique_ptr<UnitControl> m_control;
};

void TestUnitControl::init()
{
    test::failOnWarnings();
    m_fake.orders.clear();
    m_fake.refuses = false;
    FakeUnit running;
    running.active = QStringLiteral("active");
    running.sub = QStringLiteral("running");
    m_bus = std::make_unique<FakeSystemd>();
    m_bus->units = {{Listed, running}, {Other, running}};
    QCOMPARE(m_bus->start(), QString());
    m_systemd = std::make_unique<UnitsClient>(UnitsClient::Settings {m_bus->address()});
    m_helper = std::make_unique<HelperClient>(HelperClient::Settings {m_bus->address()});
    m_control = std::make_unique<UnitControl>(*m_systemd, *m_helper);
}

void TestUnitControl::cleanup()
{
    m_control.reset();
    m_helper.reset();
    m_systemd.reset();
    QDBusConnection::disconnectFromBus(HelperBus);
    m_bus.reset();
}

void TestUnitControl::giveListedUnitsToTheHelper()
{
    offerHelper();
    const auto outcome = restart(QStringLiteral("celery-worker"));
    QVERIFY_RESULT(outcome);
    QCOMPARE(outcome->after.activeState, QStringLiteral("active"));
    QCOMPARE(m_fake.orders, QStringList {Listed + QStringLiteral(" restart stuck")});
    QVERIFY(!systemdRestarted(Listed));
}

void TestUnitControl::giveTheOthersToSystemd()
{
    offerHelper();
    QVERIFY_RESULT(restart(Other));
    QVERIFY(systemdRestarted(Other));
    QCOMPARE(m_fake.orders, QStringList());
}

void TestUnitControl::giveAllToSystemdWhereNoHelperIs()
{
    QVERIFY_RESULT(restart(Listed));
    QVERIFY(systemdRestarted(Listed));
}

void TestUnitControl::aRefusalOfTheHelperIsNotGotRound()
{
    offerHelper();
    m_fake.refuses = true;
    const auto outcome = restart(Listed);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::PermissionDenied);
    QVERIFY(!systemdRestarted(Listed));
}

void TestUnitControl::aHostileNameReachesNobody()
{
    offerHelper();
    for (const QString& name : {QStringLiteral("../x.service"), QStringLiteral("a b"), QString(10'000, u'x')})
        QVERIFY(!restart(name));
    QCOMPARE(m_fake.orders, QStringList());
    QVERIFY(m_bus->calls.filter(QStringLiteral("RestartUnit")).isEmpty());
}

QTEST_GUILESS_MAIN(TestUnitControl)
#include "tst_unitcontrol.moc"
