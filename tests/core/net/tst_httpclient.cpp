#include "core/net/environmentproxies.h"
#include "core/net/httpclient.h"
#include "tests/core/net/fakeserver.h"
#include "tests/support/failonwarnings.h"
#include "tests/support/verifyresult.h"

#include <QTest>

using namespace vigia;
using namespace vigia::net;
using namespace std::chrono_literals;
using test::FakeServer;

class TestHttpClient : public QObject
{
    Q_OBJECT

private slots:

    void init() { test::failOnWarnings(); }

    void postsAndReadsTheAnswer();
    void takesEveryStatusForAnAnswer_data();
    void takesEveryStatusForAnAnswer();
    void givesUpAtTheDeadline_data();
    void givesUpAtTheDeadline();
    void saysWhyNoAnswerCame_data();
    void saysWhyNoAnswerCame();
    void noticesThatNobodyListens();
    void refusesMoreThanTheCap();
    void followsRedirectsOnTheSameServerOnly();
    void cancellingBreaksTheConnectionOff();
    void futureEndsWhenTheClientDies();
    void readsProxiesFromTheEnvironment_data();
    void readsProxiesFromTheEnvironment();

private:
    static Result<HttpResponse> resultOf(HttpRequest request);
};

Result<HttpResponse> TestHttpClient::resultOf(HttpRequest request)
{
    HttpClient client;
    auto future = client.send(request);
    if (!QTest::qWaitFor([&] { return future.isFinished(); }))
        return fail(ErrorCode::Internal, QStringLiteral("not finished"));
    return future.result();
}

void TestHttpClient::postsAndReadsTheAnswer()
{
    FakeServer server;
    server.setReply(FakeServer::answer(200, "{\"a\":1}", "X-Test: yes\r\n"));
    HttpRequest request;
    request.url = server.url(QStringLiteral("/hourly"));
    request.method = "POST";
    request.body = "{}";
    request.headers = {{"Content-Type", "application/json"}};
    const auto response = resultOf(request);
    QVERIFY_RESULT(response);
    QCOMPARE(response->status, 200);
    QCOMPARE(response->body, QByteArray("{\"a\":1}"));
    QCOMPARE(response->header("x-test"), QByteArray("yes"));
    QCOMPARE(server.requests().size(), 1U);
    QCOMPARE(server.requests()[0].method, QByteArray("POST"));
    QCOMPARE(server.requests()[0].path, QByteArray("/hourly"));
    QCOMPARE(server.requests()[0].body, QByteArray("{}"));
    QVERIFY(server.requests()[0].head.contains("application/json"));
    QVERIFY(server.requests()[0].head.contains("User-Agent: vigia/"));
}

void TestHttpClient::takesEveryStatusForAnAnswer_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {201, 304, 400, 401, 403, 404, 418, 429, 500, 502, 503, 504})
        QTest::addRow("%d", status) << status;
}

void TestHttpClient::takesEveryStatusForAnAnswer()
{
    QFETCH(int, status);
    FakeServer server;
    const QByteArray body = status == 304 ? "" : "why";
    server.setReply(FakeServer::answer(status, body));
    HttpRequest request;
    request.url = server.url();
    const auto response = resultOf(request);
    QVERIFY_RESULT(response);
    QCOMPARE(response->status, status);
    QCOMPARE(response->body, body);
}

void TestHttpClient::givesUpAtTheDeadline_data()
{
    QTest::addColumn<bool>("drips");
    QTest::newRow("no answer") << false;
    QTest::newRow("an answer that drips") << true;
}

void TestHttpClient::givesUpAtTheDeadline()
{
    QFETCH(bool, drips);
    FakeServer server;
    server.setReply(drips ? FakeServer::drip(QByteArray(100'000, 'x')) : FakeServer::never());
    HttpRequest request;
    request.url = server.url();
    request.deadline = 80ms;
    const auto response = resultOf(request);
    QVERIFY(!response);
    QCOMPARE(response.error().code, ErrorCode::Timeout);
    QCOMPARE(response.error().errorClass, QByteArray("Timeout"));
    QVERIFY(response.error().temporary);
    QVERIFY(response.error().message.contains(QStringLiteral("0.08 s")));
    QTRY_COMPARE(server.connectionsOpen(), 0);
}

void TestHttpClient::saysWhyNoAnswerCame_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::newRow("reset at once") << QByteArray();
    QTest::newRow("reset in the head") << QByteArray("HTTP/1.1 200 OK\r\nContent-Le");
    QTest::newRow("reset in the body") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nabc");
    QTest::newRow("reset in a chunk")
        << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n64\r\nabc");
}

void TestHttpClient::saysWhyNoAnswerCame()
{
    QFETCH(QByteArray, before);
    FakeServer server;
    server.setReply(FakeServer::reset(before));
    HttpRequest request;
    request.url = server.url();
    request.method = "POST";
    request.body = "{}";
    const auto response = resultOf(request);
    QVERIFY(!response);
    QCOMPARE(response.error().code, ErrorCode::Unreachable);
    QCOMPARE(response.error().errorClass, QByteArray("ConnectionReset"));
    QCOMPARE(server.requests().size(), 1U); // a try is a try: nothing repeats it behind our back
    QVERIFY(response.error().temporary);
}

void TestHttpClient::noticesThatNobodyListens()
{
    HttpRequest request;
    {
        FakeServer server;
        request.url = server.url();
    }
    const auto response = resultOf(request);
    QVERIFY(!response);
    QCOMPARE(response.error().errorClass, QByteArray("ConnectionRefused"));
    QVERIFY(response.error().temporary);
    QVERIFY(response.error().message.startsWith(QStringLiteral("127.0.0.1:%1 ").arg(request.url.port())));
}

void TestHttpClient::refusesMoreThanTheCap()
{
    FakeServer server;
    server.setReply(FakeServer::answer(200, QByteArray(3 * 1024 * 1024, 'x')));
    HttpRequest request;
    request.url = server.url();
    request.maxBytes = 2 * 1024 * 1024;
    const auto response = resultOf(request);
    QVERIFY(!response);
    QCOMPARE(response.error().errorClass, QByteArray("TooLarge"));
    QVERIFY(!response.error().temporary);
    request.maxBytes = 3 * 1024 * 1024;
    QVERIFY_RESULT(resultOf(request));
}

void TestHttpClient::followsRedirectsOnTheSameServerOnly()
{
    FakeServer other;
    FakeServer server;
    server.setResponder([](const FakeServer::Request& request) {
        return request.path == "/old" ? FakeServer::answer(307, {}, "Location: /new\r\n")
                                      : FakeServer::answer(200, "new");
    });
    HttpRequest request;
    request.url = server.url(QStringLiteral("/old"));
    const auto same = resultOf(request);
    QVERIFY_RESULT(same);
    QCOMPARE(same->body, QByteArray("new"));

    server.setReply(
        FakeServer::answer(302, {}, "Location: " + other.url(QStringLiteral("/x")).toEncoded() + "\r\n"));
    const auto foreign = resultOf(request);
    QVERIFY(!foreign);
    QCOMPARE(foreign.error().errorClass, QByteArray("RedirectRefused"));
    QVERIFY(!foreign.error().temporary);
    QVERIFY(other.requests().empty());
}

void TestHttpClient::cancellingBreaksTheConnectionOff()
{
    FakeServer server;
    server.setReply(FakeServer::never());
    HttpClient client;
    HttpRequest request;
    request.url = server.url();
    auto future = client.send(request);
    QTRY_COMPARE(server.requests().size(), 1U);
    future.cancel();
    QTRY_COMPARE(server.connectionsOpen(), 0);
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.resultCount(), 0);
}

void TestHttpClient::futureEndsWhenTheClientDies()
{
    FakeServer server;
    server.setReply(FakeServer::never());
    auto client = std::make_unique<HttpClient>();
    HttpRequest request;
    request.url = server.url();
    auto future = client->send(request);
    QTRY_COMPARE(server.requests().size(), 1U);
    client.reset();
    QVERIFY(future.isFinished());
    QVERIFY(future.isCanceled());
    QTRY_COMPARE(server.connectionsOpen(), 0);
}

void TestHttpClient::readsProxiesFromTheEnvironment_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("proxy"); // host:port, empty for none
    QTest::newRow("https") << QStringLiteral("https://servapibi.xm.com.co/hourly")
                           << QStringLiteral("secure.example:3128");
    QTest::newRow("http") << QStringLiteral("http://portal.example/") << QStringLiteral("plain.example:8080");
    QTest::newRow("loopback") << QStringLiteral("http://127.0.0.1:8050/") << QString();
    QTest::newRow("localhost") << QStringLiteral("https://localhost/") << QString();
    QTest::newRow("excluded") << QStringLiteral("https://db.gov.co/") << QString();
    QTest::newRow("excluded domain") << QStringLiteral("https://a.intra.gov.co/") << QString();
    QTest::newRow("no suffix of a word")
        << QStringLiteral("https://notdb.gov.co/") << QStringLiteral("secure.example:3128");
}

void TestHttpClient::readsProxiesFromTheEnvironment()
{
    QFETCH(QString, url);
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("HTTPS_PROXY"),
                       QStringLiteral("http://user:p%40ss@secure.example:3128"));
    environment.insert(QStringLiteral("http_proxy"), QStringLiteral("plain.example:8080"));
    environment.insert(QStringLiteral("no_proxy"), QStringLiteral("db.gov.co, .intra.gov.co"));
    const auto proxy = EnvironmentProxies(environment).proxyFor(QUrl(url));
    const bool isNone = proxy.type() == QNetworkProxy::NoProxy;
    QTEST(isNone ? QString() : QStringLiteral("%1:%2").arg(proxy.hostName()).arg(proxy.port()), "proxy");
    if (proxy.hostName() == QLatin1String("secure.example"))
        QCOMPARE(proxy.password(), QStringLiteral("p@ss"));
}

QTEST_GUILESS_MAIN(TestHttpClient)
#include "tst_httpclient.moc"
