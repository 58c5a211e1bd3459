#include "tests/core/site/standin/httpclient.h"
#include "tests/core/site/standin/readback.h"
#include "tests/support/failonwarnings.h"
#include "tests/support/verifyresult.h"

#include <QTest>

using namespace vigia;
using namespace vigia::standin;
using namespace vigia::test;

namespace {

Options options()
{
    Options options;
    options.today = SimulatedToday;
    return options;
}

QByteArray question(const char* metric, const char* entity, const char* from, const char* to)
{
    return questionBody(QString::fromLatin1(metric), QString::fromLatin1(entity), QString::fromLatin1(from),
                        QString::fromLatin1(to));
}

const QByteArray June = question("Gene", "Sistema", "2026-06-01", "2026-06-30");

QJsonObject json(const QByteArray& body)
{
    return QJsonDocument::fromJson(body).object();
}

} // namespace

/// The stand-in over its sockets.
class TestStandinServer : public QObject
{
    Q_OBJECT

private slots:

    void init() { vigia::test::failOnWarnings(); }

    void answersOverHttp()
    {
        Server server(options());
        QVERIFY_RESULT(server.start());
        const HttpAnswer answer = HttpClient(server).post("/hourly", June);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.simulated, QByteArray("true"));
        QCOMPARE(answer.contentType, QByteArray("application/json; charset=utf-8"));
        const QJsonObject root = json(answer.body);
        QCOMPARE(root.value(QStringLiteral("Items")).toArray().size(), 30);
        const QJsonObject metric = root.value(QStringLiteral("Metric")).toObject();
        QCOMPARE(metric.value(QStringLiteral("Name")).toString(),
                 QStringLiteral("Generación por Sistema (simulado)"));
        QCOMPARE(metric.value(QStringLiteral("StartDate")).toString(), QStringLiteral("2026-06-01T00:00:00"));
        QCOMPARE(metric.value(QStringLiteral("EndDate")).toString(), QStringLiteral("2026-06-30T00:00:00"));
    }

    void theMarkCanBeSwitchedOff()
    {
        Options exact = options();
        exact.markSimulated = false;
        Server server(exact);
        QVERIFY_RESULT(server.start());
        const HttpAnswer answer =
            HttpClient(server).post("/daily", question("AporEner", "Sistema", "2026-06-01", "2026-06-01"));
        QVERIFY(answer.body.contains(QByteArray("\"Name\":\"Aportes  Energía por Sistema\"")));
        QCOMPARE(answer.simulated, QByteArray("true"));
    }

    void pathsDoNotMindTheCase()
    {
        Server server(options());
        QVERIFY_RESULT(server.start());
        HttpClient client(server);
        const QByteArray body = client.post("/hourly", June).body;
        QVERIFY(body.size() > 1000);
        QCOMPARE(client.post("/Hourly", June).body, body);
        QCOMPARE(client.post("/HOURLY", June).body, body);
    }

    void aWrongPathGivesAnEmptyObject()
    {
        Server server(options());
        QVERIFY_RESULT(server.start());
        HttpClient client(server);
        for (const char* path : {"/", "/list", "/hourly/", "/hourlyx", "/a/b/c", "/%2e%2e/etc/passwd"}) {
            const HttpAnswer answer = client.post(path, June);
            QCOMPARE(answer.status, 200);
            QCOMPARE(answer.body, QByteArray("{}"));
        }
    }

    void otherMethodsAreNotAllowed()
    {
        Server server(options());
        QVERIFY_RESULT(server.start());
        HttpClient client(server);
        for (const char* method : {"GET", "PUT", "DELETE", "PATCH", "OPTIONS"})
            QCOMPARE(client.send(method, "/hourly", June).status, 405);
    }

    void refusalsAreSentencesInSpanish()
    {
        Server server(options());
        QVERIFY_RESULT(server.start());
        HttpClient client(server);
        const HttpAnswer range =
            client.post("/hourly", question("Gene", "Sistema", "2026-01-01", "2026-02-01"));
        QCOMPARE(range.status, 400);
        QCOMPARE(range.contentType, QByteArray("text/plain; charset=utf-8"));
        QVERIFY(range.body.contains("rango"));
        QCOMPARE(client.post("/hourly", "]nonsense[").status, 400);
        QCOMPARE(client.post("/hourly", {}).status, 400);
    }

    void aHugeBodyIsRefused()
    {
        Server server(options());
        QVERIFY_RESULT(server.start());
        const auto socket = connectRaw(server);
        socket->write("POST /hourly HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999999\r\n\r\n");
        QTRY_VERIFY(socket->bytesAvailable() > 12);
        QCOMPARE(socket->read(12), QByteArray("HTTP/1.1 413"));
        QCOMPARE(HttpClient(server).post("/hourly", June).status, 200);
    }

    void bytesThatAreNoHttpHarmNobody_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("TLS") << QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n", 15);
        QTest::newRow("zeros") << QByteArray(5000, '\0') + "\r\n\r\n";
        QTest::newRow("long line") << QByteArray("POST /") + QByteArray(20'000, 'a') + " HTTP/1.1\r\n\r\n";
        QTest::newRow("many headers")
            << QByteArray("POST /hourly HTTP/1.1\r\n") + QByteArray("A: b\r\n").repeated(20'000) + "\r\n";
        QTest::newRow("unknown method") << QByteArray("BREW /hourly HTTP/1.1\r\nHost: x\r\n\r\n");
        QTest::newRow("half a request") << QByteArray("POST /hourly HTTP/1.1\r\nContent-Length: 50\r\n\r\n{");
    }

    void bytesThatAreNoHttpHarmNobody()
    {
        QFETCH(QByteArray, bytes);
        Server server(options());
        QVERIFY_RESULT(server.start());
        const auto socket = connectRaw(server);
        socket->write(bytes);
        QTRY_COMPARE(socket->bytesToWrite(), 0);
        socket->disconnectFromHost();
        QCOMPARE(HttpClient(server).post("/hourly", June).status, 200);
    }

    void aConnectionServesManyQuestions()
    {
        Server server(options());
        QVERIFY_RESULT(server.start());
        const auto socket = connectRaw(server);
        const QByteArray one = question("DemaSIN", "Sistema", "2026-06-01", "2026-06-01");
        for (int i = 0; i < 20; ++i) {
            socket->write(rawPost("/daily", one));
            QTRY_VERIFY(socket->peek(100'000).endsWith("]}]}"));
            QVERIFY(socket->readAll().startsWith("HTTP/1.1 200 OK"));
        }
        QCOMPARE(server.counters().calls, 20U);
    }

    void servesTwentyClientsAtOnce()
    {
        Server server(options());
        QVERIFY_RESULT(server.start());
        const QByteArray expected =
            HttpClient(server).post("/hourly", question("Gene", "Recurso", "2026-06-01", "2026-06-02")).body;
        std::vector<std::unique_ptr<QTcpSocket>> sockets;
        for (int i = 0; i < 20; ++i)
            sockets.push_back(connectRaw(server));
        for (const auto& socket : sockets)
            socket->write(rawPost("/hourly", question("Gene", "Recurso", "2026-06-01", "2026-06-02")));
        for (const auto& socket : sockets) {
            QTRY_VERIFY_WITH_TIMEOUT(socket->bytesAvailable() > expected.size(), 30'000);
            QTRY_VERIFY(socket->peek(socket->bytesAvailable()).endsWith(expected));
        }
        QCOMPARE(server.counters().calls, 21U);
    }

    void twoServersAgreeToTheByte()
    {
        Server one(options());
        Server two(options());
        QVERIFY_RESULT(one.start());
        QVERIFY_RESULT(two.start());
        QCOMPARE_NE(one.port(), two.port());
        QCOMPARE(HttpClient(one).post("/hourly", June).body, HttpClient(two).post("/hourly", June).body);
    }

    void listensOnTheLoopbackOnly_data()
    {
        QTest::addColumn<QString>("listen");
        QTest::addColumn<bool>("good");
        QTest::newRow("free port") << QStringLiteral("127.0.0.1:0") << true;
        QTest::newRow("other loopback") << QStringLiteral("127.3.2.1:0") << true;
        QTest::newRow("localhost") << QStringLiteral("localhost:0") << true;
        QTest::newRow("everywhere") << QStringLiteral("0.0.0.0:0") << false;
        QTest::newRow("everywhere 6") << QStringLiteral("[::]:0") << false;
        QTest::newRow("network") << QStringLiteral("192.168.1.1:8000") << false;
        QTest::newRow("name") << QStringLiteral("example.com:80") << false;
        QTest::newRow("no loopback") << QStringLiteral("127.0.0.1.example.com:80") << false;
        QTest::newRow("bad number") << QStringLiteral("127.0.0.256:80") << false;
        QTest::newRow("no port") << QStringLiteral("127.0.0.1") << false;
        QTest::newRow("large port") << QStringLiteral("127.0.0.1:70000") << false;
        QTest::newRow("negative port") << QStringLiteral("127.0.0.1:-1") << false;
        QTest::newRow("empty") << QString() << false;
    }

    void listensOnTheLoopbackOnly()
    {
        QFETCH(QString, listen);
        QFETCH(bool, good);
        Options some = options();
        some.listen = listen;
        Server server(some);
        const Result<> started = server.start();
        QCOMPARE(started.has_value(), good);
        QCOMPARE(server.isRunning(), good);
        if (!good) {
            QCOMPARE(started.error().code, ErrorCode::InvalidData);
            QVERIFY(!started.error().message.isEmpty());
        }
    }

    void simulatesReachableDaysOnly()
    {
        for (const QDate today : {QDate(1999, 12, 31), QDate(2060, 1, 1), QDate(9999, 12, 31)}) {
            Options far = options();
            far.today = today;
            Server server(far);
            const Result<> started = server.start();
            QVERIFY(!started.has_value());
            QCOMPARE(started.error().code, ErrorCode::InvalidData);
        }
        Options last = options();
        last.today = QDate(2059, 12, 31);
        Server server(last);
        QVERIFY_RESULT(server.start());
        const HttpAnswer answer =
            HttpClient(server).post("/hourly", question("Gene", "Recurso", "2059-12-01", "2059-12-02"));
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.body.contains("\"Date\":\"2059-12-02\""));
    }

    void aPortInUseIsAConflict()
    {
        Server first(options());
        QVERIFY_RESULT(first.start());
        Options same = options();
        same.listen = QStringLiteral("127.0.0.1:%1").arg(first.port());
        Server second(same);
        const Result<> started = second.start();
        QVERIFY(!started.has_value());
        QCOMPARE(started.error().code, ErrorCode::Conflict);
        QVERIFY(started.error().message.contains(same.listen));
        first.stop();
        QVERIFY_RESULT(second.start());
        QCOMPARE(HttpClient(second).post("/hourly", June).status, 200);
    }

    void stopsAndStartsAgain()
    {
        Server server(options());
        server.stop(); // never started
        QVERIFY_RESULT(server.start());
        const auto idle = connectRaw(server);
        server.stop();
        server.stop();
        QVERIFY(server.url().isEmpty());
        QTRY_COMPARE(idle->state(), QAbstractSocket::UnconnectedState);
        QVERIFY_RESULT(server.start());
        QCOMPARE(HttpClient(server).post("/hourly", June).status, 200);
    }

    void reportsItsStatus()
    {
        Server server(options());
        QVERIFY_RESULT(server.start());
        HttpClient client(server);
        client.post("/hourly", June);
        client.post("/hourly", June);
        client.post("/hourly", "no question");
        const QJsonObject status = json(client.send("GET", "/standin/status").body);
        QCOMPARE(status.value(QStringLiteral("today")).toString(), QStringLiteral("2026-11-24"));
        QCOMPARE(status.value(QStringLiteral("simulated")).toBool(), true);
        QCOMPARE(status.value(QStringLiteral("calls")).toInt(), 3);
        QCOMPARE(status.value(QStringLiteral("callsByMetric"))
                     .toObject()
                     .value(QStringLiteral("Gene/Sistema"))
                     .toInt(),
                 2);
        QCOMPARE(status.value(QStringLiteral("faults")).toArray().size(), 0);
        QCOMPARE(client.send("POST", "/standin/status").status, 405);
        QCOMPARE(client.send("GET", "/standin/nothing").status, 404);
    }

    void servesSavedDocuments()
    {
        Options saved = options();
        saved.documentsDir = QFINDTESTDATA("documents");
        Server server(saved);
        QVERIFY_RESULT(server.start());
        HttpClient client(server);
        const HttpAnswer answer =
            client.post("/hourly", question("Gene", "Sistema", "2026-06-01", "2026-06-03"));
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.body.contains("\"Hour01\":\"8982039.46000\""));
        saved.documentsDir = QStringLiteral("/nowhere/at/all");
        Server lost(saved);
        const Result<> started = lost.start();
        QVERIFY(!started.has_value());
        QCOMPARE(started.error().code, ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestStandinServer)
#include "tst_standin_server.moc"
