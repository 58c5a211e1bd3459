#include "core/backend/servicehealth.h"
#include "tests/core/net/fakeserver.h"
#include "tests/support/failonwarnings.h"
#include "tests/support/pgcluster.h"
#include "tests/support/redisserver.h"
#include "tests/support/verifyresult.h"

#include <QLoggingCategory>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace vigia;
using namespace vigia::backend;
using State = ServiceInfo::State;

namespace {

ServiceInfo find(const ServiceHealth& health, const QString& id)
{
    for (const ServiceInfo& service : health.services())
        if (service.id == id)
            return service;
    return {};
}

settings::HttpServiceConfig at(const QUrl& url)
{
    settings::HttpServiceConfig config;
    config.url = url;
    return config;
}

} // namespace

class TestServiceHealth : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase()
    {
        QVERIFY_RESULT(m_cluster.start());
        const Result<QString> url = m_cluster.freshDatabase(true, true);
        QVERIFY_RESULT(url);
        m_pool = std::make_unique<db::Pool>(test::PgCluster::config(*url), 1);
        QVERIFY_RESULT(m_redis.start());
        // An outage is a warning in the log, and a part of these tests.
        QLoggingCategory::setFilterRules(QStringLiteral("vigia.net.redis.warning=false"));
    }

    void init()
    {
        test::failOnWarnings();
        m_health = std::make_unique<ServiceHealth>(*m_pool, m_clock);
    }

    void cleanup() { m_health.reset(); }

    void asksPostgresqlAndKnowsNothingOfXmYet()
    {
        QTRY_COMPARE(find(*m_health, QStringLiteral("postgresql")).state, State::Ok);
        QCOMPARE(find(*m_health, QStringLiteral("xm")).state, State::Unknown);
    }

    void redisIsUnknownThenOkThenLostThenOkAgain()
    {
        m_health->add(std::make_unique<RedisProbe>(m_redis.config()));
        const auto redis = [this] { return find(*m_health, QStringLiteral("redis")); };
        QCOMPARE(redis().state, State::Unknown);
        QTRY_COMPARE(redis().state, State::Ok);
        QVERIFY(redis().latencyMs >= 0);
        m_redis.stop();
        QTRY_COMPARE(redis().state, State::Lost);
        QVERIFY(!redis().reason.isEmpty());
        QCOMPARE(find(*m_health, QStringLiteral("postgresql")).state, State::Ok);
        QVERIFY_RESULT(m_redis.restart());
        QTRY_COMPARE(redis().state, State::Ok);
        QVERIFY(redis().reason.isEmpty());
    }

    void aFrozenRedisIsLostThoughItsPortAccepts()
    {
        m_health->add(std::make_unique<RedisProbe>(m_redis.config()));
        QTRY_COMPARE(find(*m_health, QStringLiteral("redis")).state, State::Ok);
        m_redis.freeze();
        QTRY_COMPARE(find(*m_health, QStringLiteral("redis")).state, State::Lost);
        m_redis.thaw();
        QTRY_COMPARE(find(*m_health, QStringLiteral("redis")).state, State::Ok);
    }

    void anHttpServiceIsReadyOnlyWhenItSaysSo()
    {
        test::FakeServer server;
        server.setReply(test::FakeServer::answer(503, "Service Unavailable"));
        m_health->add(std::make_unique<ReadyProbe>(QStringLiteral("prometheus"), QStringLiteral("Prometheus"),
                                                   at(server.url(QStringLiteral("/prefix/")))));
        const auto prometheus = [this] { return find(*m_health, QStringLiteral("prometheus")); };
        QTRY_COMPARE(prometheus().state, State::Lost);
        QVERIFY(prometheus().reason.contains(QStringLiteral("503")));
        QCOMPARE(server.requests().front().path, QByteArrayLiteral("/prefix/-/ready"));
        server.setReply(test::FakeServer::answer(200, "Prometheus Server is Ready."));
        QTRY_COMPARE(prometheus().state, State::Ok);
        server.setReply(test::FakeServer::answer(401, {}));
        QTRY_COMPARE(prometheus().state, State::Lost);
        QVERIFY(prometheus().reason.contains(QStringLiteral("token")));
    }

    void aSilentServiceIsLostWhileTheOthersStand()
    {
        test::FakeServer silent;
        silent.setReply(test::FakeServer::never());
        m_health->add(std::make_unique<ReadyProbe>(QStringLiteral("alertmanager"),
                                                   QStringLiteral("Alertmanager"), at(silent.url())));
        QTRY_COMPARE(find(*m_health, QStringLiteral("alertmanager")).state, State::Lost);
        QCOMPARE(find(*m_health, QStringLiteral("postgresql")).state, State::Ok);
    }

    void aSilenceOfOurOwnIsNoOutage()
    {
        test::FakeServer server;
        const test::FakeServer::Reply ok = test::FakeServer::answer(200, "Alertmanager is Ready.");
        server.setReply(ok);
        m_health->add(std::make_unique<ReadyProbe>(QStringLiteral("alertmanager"),
                                                   QStringLiteral("Alertmanager"), at(server.url())));
        const auto state = [this] { return find(*m_health, QStringLiteral("alertmanager")).state; };
        QTRY_COMPARE(state(), State::Ok);
        bool wasLost = false;
        connect(m_health.get(), &ServiceHealth::checked, this,
                [&] { wasLost = wasLost || state() == State::Lost; });
        server.setReply(test::FakeServer::never());
        const auto before = server.requests().size();
        QTRY_VERIFY(server.requests().size() > before);
        server.setReply(ok);
        QThread::msleep(1200); // this event loop stands still, and the deadline passes meanwhile
        QTRY_VERIFY(server.requests().size() > before + 1);
        QTRY_COMPARE(state(), State::Ok);
        QVERIFY(!wasLost);
    }

    void aMissingTokenFileIsSaidAndNothingIsSent()
    {
        test::FakeServer server;
        settings::HttpServiceConfig config = at(server.url());
        config.tokenFile = QStringLiteral("/nonexistent/token");
        m_health->add(
            std::make_unique<ReadyProbe>(QStringLiteral("prometheus"), QStringLiteral("Prometheus"), config));
        QTRY_COMPARE(find(*m_health, QStringLiteral("prometheus")).state, State::Lost);
        QVERIFY(find(*m_health, QStringLiteral("prometheus")).reason.contains(config.tokenFile));
        QVERIFY(server.requests().empty());
    }

private:
    test::PgCluster m_cluster;
    test::RedisServer m_redis;
    SystemClock m_clock;
    std::unique_ptr<db::Pool> m_pool;
    std::unique_ptr<ServiceHealth> m_health;
};

QTEST_GUILESS_MAIN(TestServiceHealth)
#include "tst_servicehealth.moc"
