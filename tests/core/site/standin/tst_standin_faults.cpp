#include "tests/core/site/standin/httpclient.h"
#include "tests/core/site/standin/readback.h"
#include "tests/support/failonwarnings.h"
#include "tests/support/verifyresult.h"

#include <QElapsedTimer>
#include <QTest>

using namespace vigia;
using namespace vigia::standin;
using namespace vigia::test;

namespace {

Options options(FaultKind kind, double rate = 1)
{
    Options options;
    options.today = SimulatedToday;
    options.faults = {{kind, rate, 1, {}}};
    options.timing.latency = std::chrono::milliseconds(60);
    options.timing.slowByte = std::chrono::milliseconds(1);
    options.timing.retryAfterSeconds = 7;
    return options;
}

QByteArray question(const char* metric, const char* entity, const QString& from, const QString& to)
{
    return questionBody(QString::fromLatin1(metric), QString::fromLatin1(entity), from, to);
}

QByteArray question(const char* metric, const char* entity = "Sistema", int day = 1)
{
    const QString date = QDate(2026, 6, day).toString(Qt::ISODate);
    return question(metric, entity, date, date);
}

bool isJson(const QByteArray& body)
{
    return QJsonDocument::fromJson(body).isObject();
}

} // namespace

/// Each misbehaviour as a client of Qt Network, or a bare socket, sees it.
class TestStandinFaults : public QObject
{
    Q_OBJECT

private slots:

    void init() { vigia::test::failOnWarnings(); }

    void namesGoBothWays()
    {
        const QByteArrayList names = faultNames();
        QCOMPARE(names.size(), 18);
        QCOMPARE(names.last(), QByteArray("mixed"));
        for (const QByteArray& name : names)
            QCOMPARE(faultName(*faultOfName(name)), name);
        QVERIFY(!faultOfName("Reset"));
        QVERIFY(!faultOfName(""));
    }

    void answersWithAnotherStatus_data()
    {
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("part");
        const QByteArray plain = "text/plain; charset=utf-8";
        const QByteArray html = "text/html; charset=utf-8";
        QTest::newRow("500") << QByteArray("500") << 500 << plain << QByteArray("Error interno");
        QTest::newRow("429") << QByteArray("429") << 429 << plain << QByteArray("Demasiadas");
        QTest::newRow("html") << QByteArray("html") << 200 << html << QByteArray("<!DOCTYPE html>");
        QTest::newRow("503") << QByteArray("html-503") << 503 << html << QByteArray("<!DOCTYPE html>");
        QTest::newRow("{}") << QByteArray("empty-object") << 200
                            << QByteArray("application/json; charset=utf-8") << QByteArray("{}");
        QTest::newRow("range") << QByteArray("range-too-long") << 400 << plain << QByteArray("rango");
        QTest::newRow("metric") << QByteArray("unknown-metric") << 400 << plain << QByteArray("no existe");
        QTest::newRow("entity") << QByteArray("wrong-entity") << 400 << plain << QByteArray("configuración");
    }

    void answersWithAnotherStatus()
    {
        QFETCH(QByteArray, kind);
        QFETCH(int, status);
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, part);
        Server server(options(*faultOfName(kind)));
        QVERIFY_RESULT(server.start());
        const HttpAnswer answer = HttpClient(server).post("/hourly", question("Gene"));
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.contentType, type);
        QVERIFY2(answer.body.contains(part), answer.body.constData());
        QCOMPARE(answer.retryAfter, kind == "429" ? QByteArray("7") : QByteArray());
        QCOMPARE(answer.simulated, QByteArray("true"));
        QCOMPARE(server.counters().byFault.at(kind), 1U);
    }

    void truncatedJsonEndsInTheMiddle()
    {
        const QByteArray good = wholeAnswer("/hourly", question("Gene"));
        Server server(options(FaultKind::Truncated));
        QVERIFY_RESULT(server.start());
        const HttpAnswer answer = HttpClient(server).post("/hourly", question("Gene"));
        QCOMPARE(answer.error, QNetworkReply::NoError);
        QCOMPARE(answer.status, 200);
        QVERIFY(!isJson(answer.body));
        QVERIFY(answer.body.size() >= good.size() / 5 && answer.body.size() < good.size());
        QVERIFY(good.startsWith(answer.body));
    }

    void missingHoursLeaveValidJson()
    {
        const QByteArray good = wholeAnswer("/hourly", question("Gene", "Recurso"));
        Server server(options(FaultKind::MissingHours));
        QVERIFY_RESULT(server.start());
        const HttpAnswer answer = HttpClient(server).post("/hourly", question("Gene", "Recurso"));
        QVERIFY(isJson(answer.body));
        const qsizetype before = good.count("\"Hour");
        const qsizetype after = answer.body.count("\"Hour");
        QVERIFY(after < before && after >= before / 24 * 20);
        QVERIFY(answer.body.contains(":null")); // one of them is null rather than absent
    }

    void renamedColumnsLeaveValidJson()
    {
        for (int day = 1; day <= 6; ++day) {
            Server server(options(FaultKind::RenamedColumns));
            QVERIFY_RESULT(server.start());
            const HttpAnswer hourly = HttpClient(server).post("/hourly", question("Gene", "Sistema", day));
            QVERIFY(isJson(hourly.body));
            QVERIFY(!hourly.body.contains("\"Date\":") && !hourly.body.contains("\"Values\":"));
            const HttpAnswer daily = HttpClient(server).post("/daily", question("DemaSIN", "Sistema", day));
            QVERIFY(isJson(daily.body));
            QVERIFY(!daily.body.contains("\"Date\":") && !daily.body.contains("\"Value\":"));
            QVERIFY(daily.body.toLower().contains("\"valor\":") || daily.body.contains("\"value\":"));
        }
    }

    void missingColumnsLeaveValidJson()
    {
        Server server(options(FaultKind::MissingColumns));
        QVERIFY_RESULT(server.start());
        int withoutDate = 0;
        int withoutValue = 0;
        for (int day = 1; day <= 12; ++day) {
            const QByteArray body =
                HttpClient(server).post("/daily", question("DemaSIN", "Sistema", day)).body;
            QVERIFY2(isJson(body), body.constData());
            withoutDate += body.contains("\"Date\":") ? 0 : 1;
            withoutValue += body.contains("\"Value\":") ? 0 : 1;
        }
        QCOMPARE(withoutDate + withoutValue, 12);
        QVERIFY(withoutDate > 0 && withoutValue > 0);
        QVERIFY(isJson(HttpClient(server).post("/hourly", question("Gene", "Recurso")).body));
    }

    void nonsenseIsTenMegabytesOfIt()
    {
        Server server(options(FaultKind::Nonsense));
        QVERIFY_RESULT(server.start());
        const HttpAnswer answer = HttpClient(server).post("/hourly", question("Gene"));
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body.size(), 10 * 1024 * 1024);
        QVERIFY(!isJson(answer.body));
    }

    void latencyComesBeforeAGoodAnswer()
    {
        Server server(options(FaultKind::Latency));
        QVERIFY_RESULT(server.start());
        QElapsedTimer clock;
        clock.start();
        const HttpAnswer answer = HttpClient(server).post("/hourly", question("Gene"));
        QVERIFY(clock.elapsed() >= 60);
        QCOMPARE(answer.body, wholeAnswer("/hourly", question("Gene")));
    }

    void aSlowBodyComesByteByByte()
    {
        Server server(options(FaultKind::Slow));
        QVERIFY_RESULT(server.start());
        QElapsedTimer clock;
        clock.start();
        const HttpAnswer answer = HttpClient(server).post("/daily", question("DemaSIN"));
        QVERIFY(clock.elapsed() >= answer.body.size() / 2);
        QCOMPARE(answer.body, wholeAnswer("/daily", question("DemaSIN")));
    }

    void aResetBreaksTheConnectionInTheMiddle()
    {
        Server server(options(FaultKind::Reset));
        QVERIFY_RESULT(server.start());
        const HttpAnswer answer = HttpClient(server).post("/hourly", question("Gene", "Recurso"));
        // Qt Network does not always call it an error (6.4): the length tells.
        QVERIFY(answer.error == QNetworkReply::RemoteHostClosedError
                || answer.error == QNetworkReply::NoError);
        QVERIFY(answer.body.size() < answer.length);
        QVERIFY(!isJson(answer.body));

        const auto socket = connectRaw(server);
        socket->write(rawPost("/hourly", question("Gene")));
        QTRY_COMPARE(socket->state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(socket->error(), QAbstractSocket::RemoteHostClosedError);
        QVERIFY(!socket->readAll().endsWith("]}]}"));
    }

    void aTimeoutNeverAnswers()
    {
        Server server(options(FaultKind::Timeout));
        QVERIFY_RESULT(server.start());
        const auto socket = connectRaw(server);
        socket->write(rawPost("/hourly", question("Gene")));
        QTRY_COMPARE(server.counters().byFault.size(), std::size_t {1});
        QCOMPARE(socket->bytesAvailable(), 0);
        socket->abort(); // gives up
        server.setFaults({});
        QCOMPARE(HttpClient(server).post("/hourly", question("Gene")).status, 200);
    }

    void stopDoesNotWaitForHungClients()
    {
        for (const FaultKind kind : {FaultKind::Timeout, FaultKind::Slow, FaultKind::Latency}) {
            Options hung = options(kind);
            hung.timing.latency = std::chrono::hours(1);
            hung.timing.slowByte = std::chrono::hours(1);
            Server server(hung);
            QVERIFY_RESULT(server.start());
            std::vector<std::unique_ptr<QTcpSocket>> sockets;
            for (int i = 0; i < 8; ++i) {
                sockets.push_back(connectRaw(server));
                sockets.back()->write(rawPost("/hourly", question("Gene")));
            }
            QTRY_COMPARE(server.counters().calls, 8U);
            server.stop(); // or the test hangs here
            for (const auto& socket : sockets)
                QTRY_COMPARE(socket->state(), QAbstractSocket::UnconnectedState);
        }
    }

    void hungClientsDoNotStopOthers()
    {
        Server server(options(FaultKind::Timeout));
        QVERIFY_RESULT(server.start());
        std::vector<std::unique_ptr<QTcpSocket>> sockets;
        for (int i = 0; i < 20; ++i) {
            sockets.push_back(connectRaw(server));
            sockets.back()->write(rawPost("/hourly", question("Gene")));
        }
        QTRY_COMPARE(server.counters().calls, 20U);
        server.setFaults({});
        QCOMPARE(HttpClient(server).post("/hourly", question("Gene")).status, 200);
    }

    void hitsTheSameCallsAgain()
    {
        const auto hits = [](bool backwards) {
            Server server(options(FaultKind::Status500, .4));
            [&] { QVERIFY_RESULT(server.start()); }();
            HttpClient client(server);
            QMap<int, QList<int>> statuses;
            for (int i = 1; i <= 30; ++i) {
                const int day = backwards ? 31 - i : i;
                for (int attempt = 0; attempt < 3; ++attempt)
                    statuses[day].append(client.post("/daily", question("DemaSIN", "Sistema", day)).status);
            }
            return statuses;
        };
        const QMap<int, QList<int>> first = hits(false);
        QCOMPARE(hits(true), first);
        int failed = 0;
        for (const QList<int>& statuses : first)
            failed += static_cast<int>(statuses.count(500));
        QVERIFY2(failed > 20 && failed < 52, qPrintable(QString::number(failed)));
    }

    void mixedShowsEveryFailure()
    {
        Faults faults;
        faults.set({{FaultKind::Mixed, 1, 3, {}}});
        QMap<QByteArray, int> kinds;
        for (int i = 0; i < 400; ++i) {
            const auto decision = faults.next("Gene", "Sistema", QByteArray::number(i));
            QVERIFY(decision.has_value());
            ++kinds[faultName(decision->kind)];
        }
        QCOMPARE(kinds.size(), 11);
        QVERIFY(!kinds.contains("mixed") && !kinds.contains("unknown-metric"));
    }

    void canBeBoundToOneMetric()
    {
        Options bound = options(FaultKind::Status500);
        bound.faults.front().metric = "Gene";
        Server server(bound);
        QVERIFY_RESULT(server.start());
        HttpClient client(server);
        QCOMPARE(client.post("/hourly", question("Gene")).status, 500);
        QCOMPARE(client.post("/hourly", question("DemaReal")).status, 200);
    }

    void ordersComeOverHttp()
    {
        Options calm = options(FaultKind::Mixed);
        calm.faults.clear();
        Server server(calm);
        QVERIFY_RESULT(server.start());
        HttpClient client(server);
        const QByteArray order =
            QByteArray("{'kind':'429','rate':1,'seed':5,'metric':'Gene'}").replace('\'', '"');
        const HttpAnswer set = client.post("/standin/fault", order);
        QCOMPARE(set.status, 200);
        QVERIFY(set.body.contains("\"kind\":\"429\""));
        QCOMPARE(client.post("/hourly", question("Gene")).status, 429);
        QCOMPARE(client.send("DELETE", "/standin/fault").status, 200);
        QCOMPARE(client.post("/hourly", question("Gene")).status, 200);
        const HttpAnswer status = client.send("GET", "/standin/status");
        QVERIFY(status.body.contains("\"faulted\":{\"429\":1}"));
    }

    void badOrdersChangeNothing_data()
    {
        QTest::addColumn<QByteArray>("order");
        for (const char* order :
             {"", "x", "[]", "{}", "{'kind':'explode'}", "{'kind':429}", "{'kind':'500','rate':2}",
              "{'kind':'500','rate':-0.1}", "{'kind':'500','rate':'often'}", "{'kind':'500','seed':-1}",
              "{'kind':'500','seed':1.5}", "{'kind':'500','seed':1e300}"})
            QTest::newRow(order) << QByteArray(order).replace('\'', '"');
    }

    void badOrdersChangeNothing()
    {
        QFETCH(QByteArray, order);
        Server server(options(FaultKind::Status500));
        QVERIFY_RESULT(server.start());
        HttpClient client(server);
        const HttpAnswer answer = client.post("/standin/fault", order);
        QCOMPARE(answer.status, 400);
        QVERIFY(answer.body.contains("\"error\":"));
        QCOMPARE(client.post("/hourly", question("Gene")).status, 500); // still in force
    }

private:
    static QByteArray wholeAnswer(const QByteArray& path, const QByteArray& body)
    {
        Options good = options(FaultKind::Mixed);
        good.faults.clear();
        Server server(good);
        [&] { QVERIFY_RESULT(server.start()); }();
        return HttpClient(server).post(path, body).body;
    }
};

QTEST_GUILESS_MAIN(TestStandinFaults)
#include "tst_standin_faults.moc"
