#include "tests/integration/targets/monitorbed.h"
#include "tests/support/failonwarnings.h"
#include "tests/support/verifyresult.h"

using namespace vigia;
using namespace vigia::targets;
using test::MonitorBed;

class TestGuardedPrometheus : public QObject
{
    Q_OBJECT

private slots:

    void init() { test::failOnWarnings(); }

    void reachesAGuardedServer();
};

void TestGuardedPrometheus::reachesAGuardedServer()
{
    MonitorBed guarded;
    QVERIFY_RESULT(guarded.start({false, true}));
    settings::HttpServiceConfig config = guarded.prometheus();
    config.user = QStringLiteral("admin");
    config.passwordFile = guarded.secret(QStringLiteral("password"), "test\n");
    config.caFile = guarded.authority();
    QVERIFY_RESULT(MonitorBed::wait(PrometheusClient(config).targets()));
    config.caFile = guarded.otherAuthority();
    const auto untrusted = MonitorBed::wait(PrometheusClient(config).targets());
    QVERIFY(!untrusted);
    QCOMPARE(untrusted.error().errorClass, QByteArray("TlsError"));
    config.caFile = guarded.authority();
    config.passwordFile = guarded.secret(QStringLiteral("wrong"), "wrong\n");
    const auto refused = MonitorBed::wait(PrometheusClient(config).targets());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::PermissionDenied);
}

QTEST_GUILESS_MAIN(TestGuardedPrometheus)
#include "tst_guardedprometheus.moc"
