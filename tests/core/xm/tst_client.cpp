#include "tests/core/xm/clientfixture.h"
#include "tests/core/xm/documents.h"
#include "tests/support/failonwarnings.h"
#include "tests/support/verifyresult.h"

#include <QJsonArray>
#include <QSignalSpy>

using namespace vigia;
using namespace vigia::xm;
using namespace std::chrono_literals;
using test::ClientFixture;
using test::FakeServer;
using test::finished;

namespace {

const QDate January1(2025, 1, 1);

} // namespace

class TestClient : public QObject
{
    Q_OBJECT

private slots:

    void init() { test::failOnWarnings(); }

    void postsTheDocumentedRequest();
    void splitsByMonthAndDaysPerCall();
    void deliversInOrderWhateverComesFirst();
    void takesAnAnswerWithoutItemsForNoData();
    void keepsAGapBetweenCalls();
    void boundsCallsInFlight();
    void fetchesFewDocumentsAheadOfASlowConsumer();
    void endsWhenTheConsumerFails();
    void endsWhenTheConsumerIsGone();
    void cancellingAbortsEverything();
    void futureEndsWhenTheClientDies();
    void recordsEveryTry();
    void tellsItsProgress();
    void makesSingleCalls();
    void readsLists();
    void cancelsSingleCalls();
    void refusesUnencryptedAddresses_data();
    void refusesUnencryptedAddresses();
    void refusesEmptyRanges();
};

void TestClient::postsTheDocumentedRequest()
{
    ClientFixture fixture;
    fixture.config.baseUrl.setPath(QStringLiteral("/xm/"));
    fixture.makeClient();
    const auto report = finished(fixture.client->fetch({QStringLiteral("Gene"),
                                                        QStringLiteral("Recurso"),
                                                        Endpoint::Hourly,
                                                        {QStringLiteral("GVIO"), QStringLiteral("SNCR")},
                                                        {January1, QDate(2025, 1, 7)},
                                                        7},
                                                       fixture.handlers()));
    QVERIFY_RESULT(report);
    const auto& request = fixture.server.requests().at(0);
    QCOMPARE(request.method, QByteArray("POST"));
    QCOMPARE(request.path, QByteArray("/xm/hourly"));
    QVERIFY(request.head.contains("Content-Type: application/json"));
    const auto body = ClientFixture::bodyOf(request);
    QCOMPARE(body.keys(),
             (QStringList {QStringLiteral("EndDate"), QStringLiteral("Entity"), QStringLiteral("Filter"),
                           QStringLiteral("MetricId"), QStringLiteral("StartDate")}));
    QCOMPARE(body[QLatin1String("MetricId")].toString(), QStringLiteral("Gene"));
    QCOMPARE(body[QLatin1String("Entity")].toString(), QStringLiteral("Recurso"));
    QCOMPARE(body[QLatin1String("StartDate")].toString(), QStringLiteral("2025-01-01"));
    QCOMPARE(body[QLatin1String("EndDate")].toString(), QStringLiteral("2025-01-07"));
    QCOMPARE(body[QLatin1String("Filter")].toArray().toVariantList().value(1).toString(),
             QStringLiteral("SNCR"));
}

void TestClient::splitsByMonthAndDaysPerCall()
{
    ClientFixture fixture;
    const auto report = fixture.fetch(QDate(2025, 1, 20), QDate(2025, 2, 10), 10);
    QVERIFY_RESULT(report);
    QCOMPARE(fixture.deliveredRanges(),
             (QStringList {QStringLiteral("2025-01-20/2025-01-29"), QStringLiteral("2025-01-30/2025-01-31"),
                           QStringLiteral("2025-02-01/2025-02-10")}));
    QCOMPARE(report->calls, 3);
    QCOMPARE(report->documents, 3);
    QCOMPARE(report->elements, 22);
    QCOMPARE(report->attempts.size(), 3U);
    QVERIFY(report->bytes > 0);
}

void TestClient::deliversInOrderWhateverComesFirst()
{
    ClientFixture fixture;
    const auto future = [&] {
        fixture.server.setReply(FakeServer::never());
        return fixture.startFetch(January1, QDate(2025, 1, 3), 1);
    }();
    auto& server = fixture.server;
    QTRY_COMPARE(server.requests().size(), 1U); // the first goes alone
    server.answerHeld(0, ClientFixture::goodAnswer(server.requests()[0]));
    QTRY_COMPARE(server.requests().size(), 3U);
    server.answerHeld(2, ClientFixture::goodAnswer(server.requests()[2]));
    QTRY_COMPARE(fixture.attempts.size(), 2U);
    QCOMPARE(fixture.documents.size(), 1U); // the third waits for the second
    server.answerHeld(1, ClientFixture::goodAnswer(server.requests()[1]));
    QVERIFY_RESULT(finished(future));
    QCOMPARE(fixture.deliveredRanges(),
             (QStringList {QStringLiteral("2025-01-01/2025-01-01"), QStringLiteral("2025-01-02/2025-01-02"),
                           QStringLiteral("2025-01-03/2025-01-03")}));
}

void TestClient::takesAnAnswerWithoutItemsForNoData()
{
    ClientFixture fixture;
    fixture.server.setReply(FakeServer::answer(200, test::envelope("")));
    const auto report = fixture.fetch(QDate(2030, 1, 1), QDate(2030, 1, 2), 31, Endpoint::Daily);
    QVERIFY_RESULT(report);
    QCOMPARE(report->calls, 1);
    QCOMPARE(report->documents, 0);
    QCOMPARE(fixture.documents.size(), 1U);
    QCOMPARE(fixture.documents[0].document.items, 0);
    QCOMPARE(fixture.documents[0].document.endpoint, Endpoint::Daily);
    QCOMPARE(fixture.documents[0].document.entity, QStringLiteral("Recurso"));
}

void TestClient::keepsAGapBetweenCalls()
{
    ClientFixture fixture;
    fixture.config.gap = 500ms;
    fixture.config.inFlight = 1;
    fixture.makeClient();
    QVERIFY_RESULT(fixture.fetch(January1, QDate(2025, 1, 4), 1));
    QCOMPARE(fixture.scheduler.waits(), (std::vector<std::chrono::milliseconds::rep> {500, 500, 500}));
}

void TestClient::boundsCallsInFlight()
{
    ClientFixture fixture;
    QVERIFY_RESULT(fixture.fetch(January1, QDate(2025, 1, 12), 1));
    QCOMPARE(fixture.documents.size(), 12U);
    QVERIFY(fixture.server.mostAtOnce() <= 2);
}

void TestClient::fetchesFewDocumentsAheadOfASlowConsumer()
{
    ClientFixture fixture;
    QPromise<Result<>> taken;
    taken.start();
    auto handlers = fixture.handlers();
    int offered = 0;
    handlers.consume = [&](const FetchedDocument&) {
        ++offered;
        return offered == 1 ? taken.future() : QtFuture::makeReadyFuture(Result<>());
    };
    const auto future = fixture.client->fetch({QStringLiteral("Gene"),
                                               QStringLiteral("Recurso"),
                                               Endpoint::Hourly,
                                               {},
                                               {January1, QDate(2025, 1, 9)},
                                               1},
                                              handlers);
    QTRY_COMPARE(fixture.attempts.size(), 3U); // the one that is being taken, and as many as may be in flight
    QTest::qWait(50);
    QCOMPARE(fixture.server.requests().size(), 3U);
    QCOMPARE(offered, 1);
    taken.addResult(Result<>());
    taken.finish();
    QVERIFY_RESULT(finished(future));
    QCOMPARE(offered, 9);
}

void TestClient::endsWhenTheConsumerFails()
{
    ClientFixture fixture;
    auto handlers = fixture.handlers();
    handlers.consume = [](const FetchedDocument&) {
        return QtFuture::makeReadyFuture(
            Result<>(fail(ErrorCode::Conflict, QStringLiteral("the table is locked"))));
    };
    const auto report = finished(fixture.client->fetch({QStringLiteral("Gene"),
                                                        QStringLiteral("Recurso"),
                                                        Endpoint::Hourly,
                                                        {},
                                                        {January1, QDate(2025, 1, 31)},
                                                        1},
                                                       handlers));
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::Conflict);
    QVERIFY(fixture.server.requests().size() <= 3U);
}

void TestClient::endsWhenTheConsumerIsGone()
{
    ClientFixture fixture;
    auto handlers = fixture.handlers();
    handlers.consume = [](const FetchedDocument&) {
        QPromise<Result<>> promise;
        promise.start();
        return promise.future(); // which ends as cancelled
    };
    const auto report = finished(fixture.client->fetch(
        {QStringLiteral("Gene"), QStringLiteral("Recurso"), Endpoint::Hourly, {}, {January1, January1}, 1},
        handlers));
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::Cancelled);
}

void TestClient::cancellingAbortsEverything()
{
    ClientFixture fixture;
    QSignalSpy attempted(fixture.client.get(), &Client::attempted);
    fixture.server.setReply(FakeServer::never());
    auto future = fixture.startFetch(January1, QDate(2025, 1, 31), 1);
    QTRY_COMPARE(fixture.server.requests().size(), 1U);
    future.cancel();
    QTRY_COMPARE(fixture.server.connectionsOpen(), 0);
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.resultCount(), 0);
    QCOMPARE(attempted.size(), 1);
    QCOMPARE(attempted[0][0].value<Attempt>().errorClass, QByteArray("Cancelled"));
    QVERIFY(fixture.attempts.empty()); // who cancelled is not told any more
    QCOMPARE(fixture.breakers.state(QStringLiteral("xm")), net::BreakerState());
    fixture.server.setResponder(ClientFixture::goodAnswer);
    QVERIFY_RESULT(fixture.fetch(January1, January1)); // its place in the queue is free again
}

void TestClient::futureEndsWhenTheClientDies()
{
    ClientFixture fixture;
    fixture.server.setReply(FakeServer::never());
    auto fetch = fixture.startFetch(January1, QDate(2025, 1, 31), 1);
    auto list = fixture.client->list(QStringLiteral("ListadoRecursos"));
    QTRY_COMPARE(fixture.server.requests().size(), 2U);
    fixture.client.reset();
    QVERIFY(fetch.isFinished());
    QVERIFY(list.isFinished());
    QCOMPARE(fetch.resultCount() + list.resultCount(), 0);
    QTRY_COMPARE(fixture.server.connectionsOpen(), 0);
}

void TestClient::recordsEveryTry()
{
    ClientFixture fixture;
    int calls = 0;
    fixture.server.setResponder([&](const FakeServer::Request& request) {
        return ++calls < 3 ? FakeServer::answer(503, "busy") : ClientFixture::goodAnswer(request);
    });
    const auto report = fixture.fetch(January1, QDate(2025, 1, 7), 7);
    QVERIFY_RESULT(report);
    QCOMPARE(report->attempts.size(), 3U);
    const auto& first = report->attempts[0];
    QCOMPARE(first.metricId, QStringLiteral("Gene"));
    QCOMPARE(first.entity, QStringLiteral("Recurso"));
    QCOMPARE(first.path, QStringLiteral("/hourly"));
    QCOMPARE(first.days, (DayRange {January1, QDate(2025, 1, 7)}));
    QCOMPARE(first.number, 1);
    QCOMPARE(first.status, 503);
    QCOMPARE(first.errorClass, QByteArray("ServerError"));
    QCOMPARE(first.waitBeforeNext, 500ms);
    QCOMPARE(first.bytes, 4);
    QVERIFY(first.started.isValid());
    QCOMPARE(report->attempts[1].waitBeforeNext, 1000ms);
    QCOMPARE(report->attempts[2].number, 3);
    QCOMPARE(report->attempts[2].status, 200);
    QCOMPARE(report->attempts[2].errorClass, QByteArray());
    QCOMPARE(report->attempts[2].waitBeforeNext, 0ms);
    QCOMPARE(fixture.documents[0].attempts, 3);
    QCOMPARE(report->calls, 1);
}

void TestClient::tellsItsProgress()
{
    ClientFixture fixture;
    int calls = 0;
    fixture.server.setResponder([&](const FakeServer::Request& request) {
        return ++calls == 1 ? FakeServer::answer(500, "") : ClientFixture::goodAnswer(request);
    });
    QVERIFY_RESULT(fixture.fetch(January1, QDate(2025, 1, 3), 1));
    const auto& progress = fixture.progress;
    QCOMPARE(progress.front().callsDone, 0);
    QCOMPARE(progress.front().callsTotal, 3);
    QCOMPARE(progress[1].errorClass, QByteArray("ServerError"));
    QCOMPARE(progress[1].waiting, 500ms);
    QCOMPARE(progress.back().callsDone, 3);
    QCOMPARE(progress.back().callsTotal, 3);
    QVERIFY(
        std::is_sorted(progress.begin(), progress.end(), [](const FetchProgress& a, const FetchProgress& b) {
            return a.callsDone < b.callsDone;
        }));
}

void TestClient::makesSingleCalls()
{
    ClientFixture fixture;
    const auto document = finished(fixture.client->call({QStringLiteral("Gene"),
                                                         QStringLiteral("Recurso"),
                                                         Endpoint::Hourly,
                                                         {},
                                                         {January1, QDate(2025, 1, 2)}}));
    QVERIFY_RESULT(document);
    QCOMPARE(document->document.elements(), 2);
    QCOMPARE(document->attempts, 1);
    QVERIFY(document->bytes > 0);
}

void TestClient::readsLists()
{
    ClientFixture fixture;
    fixture.server.setReply(FakeServer::answer(200, test::sample("ListadoRecursos_Sistema_lists.json")));
    const auto list = finished(fixture.client->list(QStringLiteral("ListadoRecursos")));
    QVERIFY_RESULT(list);
    QCOMPARE(list->rows.size(), 963U);
    const auto& request = fixture.server.requests().at(0);
    QCOMPARE(request.path, QByteArray("/lists"));
    QCOMPARE(ClientFixture::bodyOf(request).keys(),
             (QStringList {QStringLiteral("Entity"), QStringLiteral("MetricId")}));
    fixture.server.setReply(FakeServer::answer(200, R"({"Metric":{"Id":"ListadoRios"},"Items":[]})"));
    const auto empty = finished(fixture.client->list(QStringLiteral("ListadoRios")));
    QVERIFY_RESULT(empty);
    QVERIFY(empty->rows.empty());
}

void TestClient::cancelsSingleCalls()
{
    ClientFixture fixture;
    fixture.server.setReply(FakeServer::never());
    auto list = fixture.client->list(QStringLiteral("ListadoRecursos"));
    QTRY_COMPARE(fixture.server.requests().size(), 1U);
    list.cancel();
    QTRY_COMPARE(fixture.server.connectionsOpen(), 0);
    QTRY_VERIFY(list.isFinished());
    QCOMPARE(list.resultCount(), 0);
}

void TestClient::refusesUnencryptedAddresses_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("isAllowed");
    QTest::newRow("XM") << QStringLiteral("https://servapibi.xm.com.co") << true;
    QTest::newRow("XM in the clear") << QStringLiteral("http://servapibi.xm.com.co") << false;
    QTest::newRow("loopback") << QStringLiteral("http://127.0.0.1:8080") << true;
    QTest::newRow("loopback, IPv6") << QStringLiteral("http://[::1]:8080") << true;
    QTest::newRow("localhost") << QStringLiteral("http://localhost:8080") << true;
    QTest::newRow("looks like loopback") << QStringLiteral("http://127.0.0.1.example.com") << false;
    QTest::newRow("localhost as a user") << QStringLiteral("http://localhost@example.com") << false;
    QTest::newRow("a file") << QStringLiteral("file:///etc/passwd") << false;
    QTest::newRow("no host") << QStringLiteral("https:///hourly") << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestClient::refusesUnencryptedAddresses()
{
    QFETCH(QString, url);
    QFETCH(bool, isAllowed);
    const auto checked = Client::checkBaseUrl(QUrl(url));
    QCOMPARE(checked.has_value(), isAllowed);
    if (isAllowed)
        return;
    QCOMPARE(checked.error().errorClass, QByteArray("InsecureUrl"));
    ClientFixture fixture;
    fixture.config.baseUrl = QUrl(url);
    fixture.makeClient();
    const auto report = fixture.fetch(January1, January1);
    QVERIFY(!report);
    QCOMPARE(report.error().errorClass, QByteArray("InsecureUrl"));
    QVERIFY(!report.error().temporary);
}

void TestClient::refusesEmptyRanges()
{
    ClientFixture fixture;
    for (const auto& days : {DayRange {QDate(2025, 1, 2), January1}, DayRange {QDate(), January1},
                             DayRange {January1, QDate()}}) {
        const auto report = fixture.fetch(days.from, days.to);
        QVERIFY(!report);
        QCOMPARE(report.error().errorClass, QByteArray("BadRange"));
    }
    QVERIFY(fixture.server.requests().empty());
}

QTEST_GUILESS_MAIN(TestClient)
#include "tst_client.moc"
