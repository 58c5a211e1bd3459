#include "core/db/listener.h"
#include "tests/support/failonwarnings.h"
#include "tests/support/pgcluster.h"
#include "tests/support/verifyresult.h"

#include <QSignalSpy>
#include <QTest>

using namespace vigia;
using namespace vigia::db;

class TestListener : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase()
    {
        QVERIFY_RESULT(m_cluster.start());
        const Result<QString> url = m_cluster.freshDatabase();
        QVERIFY_RESULT(url);
        m_config = test::PgCluster::config(*url);
    }

    void init() { test::failOnWarnings(); }

    void bringsNotificationsInOrder()
    {
        const QString odd = QStringLiteral("Odd \"channel\"; --");
        Listener listener(m_config, {QStringLiteral("vigia"), odd});
        const QSignalSpy connected(&listener, &Listener::connected);
        const QSignalSpy notified(&listener, &Listener::notified);
        QVERIFY(!listener.isConnected());
        QTRY_COMPARE_WITH_TIMEOUT(connected.count(), 1, 60'000);
        QVERIFY(listener.isConnected());
        for (int i = 0; i < 20; ++i)
            QVERIFY_RESULT(notify("vigia", QStringLiteral("ñ %1").arg(i)));
        QVERIFY_RESULT(notify(odd, QString()));
        QVERIFY_RESULT(notify("other", QStringLiteral("not asked for")));
        QTRY_COMPARE_WITH_TIMEOUT(notified.count(), 21, 60'000);
        for (int i = 0; i < 20; ++i)
            QCOMPARE(notified.at(i).at(1).toString(), QStringLiteral("ñ %1").arg(i));
        QCOMPARE(notified.at(20).at(0).toString(), odd);
        QCOMPARE(connected.count(), 1);
    }

    void comesBackAfterARestart()
    {
        Listener listener(m_config, {QStringLiteral("vigia")});
        const QSignalSpy connected(&listener, &Listener::connected);
        const QSignalSpy disconnected(&listener, &Listener::disconnected);
        const QSignalSpy notified(&listener, &Listener::notified);
        QTRY_COMPARE_WITH_TIMEOUT(connected.count(), 1, 60'000);
        m_cluster.server().kill();
        QTRY_COMPARE_WITH_TIMEOUT(disconnected.count(), 1, 60'000);
        QCOMPARE(disconnected.first().first().value<Error>().code, ErrorCode::Unreachable);
        QVERIFY(!listener.isConnected());
        QVERIFY_RESULT(m_cluster.start());
        QTRY_COMPARE_WITH_TIMEOUT(connected.count(), 2, 60'000);
        QVERIFY(listener.isConnected());
        QVERIFY_RESULT(notify("vigia", QStringLiteral("again")));
        QTRY_COMPARE_WITH_TIMEOUT(notified.count(), 1, 60'000);
        // One outage is said once, however often it was tried.
        QCOMPARE(disconnected.count(), 1);
    }

    void saysThatNobodyAnswers()
    {
        ConnectionConfig config = m_config;
        config.url = QStringLiteral("postgresql://vigia@127.0.0.1:1/x");
        const Listener listener(config, {QStringLiteral("vigia")});
        const QSignalSpy disconnected(&listener, &Listener::disconnected);
        QTRY_COMPARE_WITH_TIMEOUT(disconnected.count(), 1, 60'000);
        QVERIFY(!listener.isConnected());
    }

    void mayBeDestroyedAtAnyTime()
    {
        {
            const Listener connecting(m_config, {QStringLiteral("vigia")});
        }
        auto listener = std::make_unique<Listener>(m_config, QStringList {QStringLiteral("vigia")});
        const QSignalSpy connected(listener.get(), &Listener::connected);
        QTRY_COMPARE_WITH_TIMEOUT(connected.count(), 1, 60'000);
        listener.reset();
        // By one of its receivers, too.
        listener = std::make_unique<Listener>(m_config, QStringList {QStringLiteral("vigia")});
        connect(listener.get(), &Listener::notified, this, [&] { listener.reset(); });
        connect(listener.get(), &Listener::connected, this,
                [this] { QVERIFY_RESULT(notify("vigia", QStringLiteral("end"))); });
        QTRY_VERIFY_WITH_TIMEOUT(!listener, 60'000);
    }

private:
    Result<Rows> notify(const QString& channel, const QString& payload)
    {
        return Connection::open(m_config).and_then([&](const std::unique_ptr<Connection>& connection) {
            return connection->query("SELECT pg_notify($1, coalesce($2, ''))",
                                     {param(channel), param(payload)});
        });
    }

    Result<Rows> notify(const char* channel, const QString& payload)
    {
        return notify(QString::fromUtf8(channel), payload);
    }

    test::PgCluster m_cluster;
    ConnectionConfig m_config;
};

QTEST_GUILESS_MAIN(TestListener)
#include "tst_listener.moc"
