#include "core/telemetry/exposer.h"
#include "tests/support/failonwarnings.h"
#include "tests/support/verifyresult.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

#include <atomic>

using namespace vigia;
using namespace vigia::telemetry;

class TestExposer : public QObject
{
    Q_OBJECT

private slots:

    void init()
    {
        test::failOnWarnings();
        *m_isServing = true;
        Result<std::unique_ptr<Exposer>> started =
            Exposer::start(QStringLiteral("127.0.0.1:0"),
                           {[] { return QByteArray("up 1\n"); },
                            [isServing = m_isServing] {
                                return HealthAnswer {*isServing, R"({"status":"x"})"};
                            }});
        QVERIFY_RESULT(started);
        m_exposer = std::move(*started);
    }

    void cleanup() { m_exposer.reset(); }

    void servesMetricsInPrometheusFormat()
    {
        const QByteArray answer = ask("GET /metrics HTTP/1.1\r\nHost: x\r\n\r\n");
        QVERIFY(answer.startsWith("HTTP/1.1 200 "));
        QVERIFY(answer.contains("Content-Type: text/plain; version=0.0.4"));
        QVERIFY(answer.endsWith("\r\n\r\nup 1\n"));
    }

    void aHeadHasNoBody()
    {
        const QByteArray answer = ask("HEAD /metrics HTTP/1.1\r\nHost: x\r\n\r\n");
        QVERIFY(answer.startsWith("HTTP/1.1 200 "));
        QVERIFY(answer.contains("Content-Length: 5"));
        QVERIFY(answer.endsWith("\r\n\r\n"));
    }

    void healthIs200Or503()
    {
        QVERIFY(ask("GET /health HTTP/1.1\r\nHost: x\r\n\r\n").startsWith("HTTP/1.1 200 "));
        *m_isServing = false;
        const QByteArray answer = ask("GET /health HTTP/1.1\r\nHost: x\r\n\r\n");
        QVERIFY(answer.startsWith("HTTP/1.1 503 "));
        QVERIFY(answer.contains("application/json"));
        QVERIFY(answer.endsWith(R"({"status":"x"})"));
    }

    void everythingElseIsRefused_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::newRow("root") << QByteArray("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
        QTest::newRow("other path") << QByteArray("GET /metrics/../etc/passwd HTTP/1.1\r\nHost: x\r\n\r\n");
        QTest::newRow("longer") << QByteArray("GET /metricsx HTTP/1.1\r\nHost: x\r\n\r\n");
        QTest::newRow("post") << QByteArray(
            "POST /metrics HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\n\r\nx");
        QTest::newRow("huge body")
            << QByteArray("POST /metrics HTTP/1.1\r\nHost: x\r\nContent-Length: 9999999\r\n\r\n")
                + QByteArray(4096, 'x');
        QTest::newRow("garbage") << QByteArray("\x16\x03\x01\x02\x00\x01\r\n\r\n");
        QTest::newRow("no HTTP") << QByteArray("PING\r\n\r\n");
        QTest::newRow("endless line") << QByteArray("GET /") + QByteArray(100'000, 'a') + " HTTP/1.1\r\n\r\n";
    }

    void everythingElseIsRefused()
    {
        QFETCH(QByteArray, request);
        const QByteArray answer = ask(request);
        QVERIFY2(answer.isEmpty() || answer.startsWith("HTTP/1.1 4"), answer.left(100).constData());
        QVERIFY(
            ask("GET /metrics HTTP/1.1\r\nHost: x\r\n\r\n").startsWith("HTTP/1.1 200 ")); // and it goes on
    }

    void aSilentClientHoldsNobodyUp()
    {
        QTcpSocket silent;
        silent.connectToHost(QStringLiteral("127.0.0.1"), static_cast<quint16>(m_exposer->url().port()));
        QVERIFY(silent.waitForConnected());
        QVERIFY(ask("GET /metrics HTTP/1.1\r\nHost: x\r\n\r\n").startsWith("HTTP/1.1 200 "));
    }

    void clientsThatDripAreCutOff()
    {
        // More than it has threads, each a byte now and then, and never a whole header.
        std::vector<std::unique_ptr<QTcpSocket>> drips;
        for (int i = 0; i < 20; ++i) {
            drips.push_back(std::make_unique<QTcpSocket>());
            drips.back()->connectToHost(QStringLiteral("127.0.0.1"),
                                        static_cast<quint16>(m_exposer->url().port()));
            QVERIFY(drips.back()->waitForConnected());
            drips.back()->write("GET /metrics HTTP/1.1\r\nX-Drip: ");
        }
        QTimer drop;
        connect(&drop, &QTimer::timeout, this, [&drips] {
            for (const auto& drip : drips)
                if (drip->state() == QAbstractSocket::ConnectedState)
                    drip->write("x");
        });
        drop.start(100);
        for (const auto& drip : drips)
            QTRY_COMPARE_WITH_TIMEOUT(drip->state(), QAbstractSocket::UnconnectedState, 60'000);
        QVERIFY(ask("GET /metrics HTTP/1.1\r\nHost: x\r\n\r\n").startsWith("HTTP/1.1 200 "));
    }

    void aPortInUseIsOneClearError()
    {
        const auto second = Exposer::start(QStringLiteral("127.0.0.1:%1").arg(m_exposer->url().port()),
                                           {[] { return QByteArray(); }, [] { return HealthAnswer(); }});
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::Conflict);
        QVERIFY(second.error().message.contains(QString::number(m_exposer->url().port())));
    }

    void refusesWhatIsNoAddress_data()
    {
        QTest::addColumn<QString>("listen");
        for (const char* text : {"", "8050", "127.0.0.1", "127.0.0.1:", "127.0.0.1:99999", ":8050", "a b:1",
                                 "127.0.0.1:80x", "[::1:1", "http://127.0.0.1:1"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void refusesWhatIsNoAddress()
    {
        QFETCH(QString, listen);
        const auto exposer =
            Exposer::start(listen, {[] { return QByteArray(); }, [] { return HealthAnswer(); }});
        QVERIFY(!exposer);
        QCOMPARE(exposer.error().code, ErrorCode::InvalidData);
    }

private:
    /// Everything that comes until the server closes.
    QByteArray ask(const QByteArray& request) const
    {
        QTcpSocket socket;
        socket.connectToHost(QStringLiteral("127.0.0.1"), static_cast<quint16>(m_exposer->url().port()));
        if (!socket.waitForConnected())
            return "not connected";
        socket.write(request);
        if (!QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; }, 20'000))
            return "not closed";
        return socket.readAll();
    }

    std::shared_ptr<std::atomic<bool>> m_isServing = std::make_shared<std::atomic<bool>>(true);
    std::unique_ptr<Exposer> m_exposer;
};

QTEST_GUILESS_MAIN(TestExposer)
#include "tst_exposer.moc"
