#include "tests/core/xm/clientfixture.h"
#include "tests/core/xm/documents.h"
#include "tests/support/failonwarnings.h"
#include "tests/support/verifyresult.h"

#include <QRandomGenerator>

using namespace vigia;
using namespace vigia::xm;
using namespace std::chrono_literals;
using test::ClientFixture;
using test::FakeServer;
using test::finished;
using Reply = FakeServer::Reply;
using Waits = std::vector<std::chrono::milliseconds::rep>;

Q_DECLARE_METATYPE(vigia::test::FakeServer::Reply)

namespace {

const QDate January1(2025, 1, 1);
const QString Breaker = QStringLiteral("xm");

QByteArray nonsense()
{
    QByteArray text(10 * 1024 * 1024, Qt::Uninitialized);
    auto random = QRandomGenerator(7);
    for (char& byte : text)
        byte = static_cast<char>(random.bounded(1, 256));
    text[0] = '~';
    return text;
}

const QByteArray HtmlPage = "<!DOCTYPE html><html><body>Sitio en mantenimiento</body></html>";

} // namespace

class TestClientFaults : public QObject
{
    Q_OBJECT

private slots:

    void init() { test::failOnWarnings(); }

    void triesTemporaryFaultsFourTimes_data();
    void triesTemporaryFaultsFourTimes();
    void triesPermanentFaultsOnce_data();
    void triesPermanentFaultsOnce();
    void triesAServiceThatIsNotThereFourTimes();
    void goesOnAfterAPassingFault();
    void honoursRetryAfter();
    void capsRetryAfter();
    void cutsACallThatTimesOut();
    void givesUpOnACallThatTimesOutHoweverShort();
    void cutsARangeThatIsTooLongOnce();
    void givesUpWhenHalvesAreStillTooLong();
    void cutsMonthsAtTheirBorder();
    void cancellingEndsAWait();
    void opensTheBreakerAfterThreeFailedCalls();
    void probesOnceAfterTheRest();
    void refusesCallsWhileSomebodyProbes();
    void countsOnlyFailuresOfTheService();
    void failsWholeWhenOneCallFails();
};

void TestClientFaults::triesTemporaryFaultsFourTimes_data()
{
    QTest::addColumn<Reply>("reply");
    QTest::addColumn<QByteArray>("errorClass");
    const QByteArray document = test::sample("Gene_Recurso_hourly.json");
    const auto row = [](const char* name, const Reply& reply, const char* errorClass) {
        QTest::newRow(name) << reply << QByteArray(errorClass);
    };
    row("no answer", FakeServer::never(), "Timeout");
    row("slow drip", FakeServer::drip(QByteArray(100'000, ' ')), "Timeout");
    row("reset", FakeServer::reset(), "ConnectionReset");
    row("reset in the middle", FakeServer::reset("HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n{\"Metric\""),
        "ConnectionReset");
    row("429", FakeServer::answer(429, "slow down"), "RateLimited");
    row("408", FakeServer::answer(408, ""), "Timeout");
    row("500", FakeServer::answer(500, "Internal Server Error"), "ServerError");
    row("502", FakeServer::answer(502, ""), "ServerError");
    row("web page with 200", FakeServer::answer(200, HtmlPage), "HtmlInsteadOfJson");
    row("web page with 503", FakeServer::answer(503, HtmlPage), "HtmlInsteadOfJson");
    row("truncated", FakeServer::answer(200, document.left(document.size() / 2)), "TruncatedJson");
    row("nothing", FakeServer::answer(200, ""), "TruncatedJson");
    row("10 MB of nonsense", FakeServer::answer(200, nonsense()), "NotJson");
}

void TestClientFaults::triesTemporaryFaultsFourTimes()
{
    QFETCH(Reply, reply);
    QFETCH(QByteArray, errorClass);
    ClientFixture fixture;
    if (errorClass == "Timeout")
        fixture.config.deadline = 60ms;
    fixture.makeClient();
    fixture.server.setReply(reply);
    const auto report = fixture.fetch(January1, January1);
    QVERIFY(!report);
    QCOMPARE(report.error().errorClass, errorClass);
    QVERIFY(report.error().temporary);
    QVERIFY(report.error().message.startsWith(QStringLiteral("Gene/Recurso, 2025-01-01: ")));
    QVERIFY(report.error().message.endsWith(u'.'));
    QCOMPARE(fixture.server.requests().size(), 4U);
    QCOMPARE(fixture.scheduler.waits(), (Waits {500, 1000, 2000}));
    QCOMPARE(fixture.attemptClasses(), QStringList(4, QString::fromLatin1(errorClass)));
    QVERIFY(fixture.documents.empty());
}

void TestClientFaults::triesPermanentFaultsOnce_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("errorClass");
    const auto row = [](const char* name, int status, const QByteArray& body, const char* errorClass) {
        QTest::newRow(name) << status << body << QByteArray(errorClass);
    };
    row("empty object", 200, "{}", "EmptyObject");
    row("no XM document", 200, "{\"hello\":\"world\"}", "NotXmDocument");
    row("another metric", 200, test::sample("PrecBolsNaci_Sistema_hourly.json"), "NotXmDocument");
    row("a list", 200,
        R"({"Metric":{"Id":"Gene"},"Items":[{"Date":"2025-01-01","ListEntities":[{"Id":"S","Code":"A"}]}]})",
        "NotXmDocument");
    row("another granularity", 200,
        test::envelope(R"({"Date":"2025-01-01","DailyEntities":[{"Id":"Recurso","Code":"A","Value":"1"}]})"),
        "NotXmDocument");
    row("columns renamed", 200,
        test::envelope(
            R"({"Dia":"2025-01-01","HourlyEntities":[{"Id":"R","Values":{"code":"A","Hour01":"1"}}]})"),
        "MissingColumns");
    row("unknown metric", 400, "La métrica Genn no existe", "UnknownMetric");
    row("metric not found", 400, R"({"Message":"Métrica no encontrada"})", "UnknownMetric");
    row("unknown entity", 400, "No fue encontrada la CONFIGURACIÓN de la métrica: no encontrada",
        "UnknownEntity");
    row("range, one day", 400, "El rango de fechas supera 31 días", "RangeTooLong");
    row("bad request", 400, "Bad Request", "BadRequest");
    row("bad request without a word", 400, "", "BadRequest");
    row("unauthorised", 401, "", "Forbidden");
    row("forbidden", 403, HtmlPage, "Forbidden");
    row("not found", 404, "", "WrongPath");
    row("method not allowed", 405, "", "WrongPath");
    row("teapot", 418, "", "BadRequest");
    row("not modified", 304, "", "UnexpectedStatus");
    row("created", 201, "{}", "UnexpectedStatus");
}

void TestClientFaults::triesPermanentFaultsOnce()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, errorClass);
    ClientFixture fixture;
    fixture.server.setReply(FakeServer::answer(status, body));
    const auto report = fixture.fetch(January1, January1);
    QVERIFY(!report);
    QCOMPARE(report.error().errorClass, errorClass);
    QVERIFY(!report.error().temporary);
    QVERIFY(report.error().message.startsWith(QStringLiteral("Gene/Recurso, 2025-01-01: ")));
    QCOMPARE(fixture.server.requests().size(), 1U);
    QCOMPARE(fixture.scheduler.waits(), Waits());
    QCOMPARE(fixture.attempts.size(), 1U);
    QCOMPARE(fixture.attempts[0].status, status);
    QVERIFY(fixture.documents.empty());
}

void TestClientFaults::triesAServiceThatIsNotThereFourTimes()
{
    ClientFixture fixture;
    fixture.server.close();
    const auto report = fixture.fetch(January1, January1);
    QVERIFY(!report);
    QCOMPARE(report.error().errorClass, QByteArray("ConnectionRefused"));
    QVERIFY(report.error().temporary);
    QCOMPARE(fixture.attempts.size(), 4U);
    QCOMPARE(fixture.attempts[0].status, 0);
}

void TestClientFaults::goesOnAfterAPassingFault()
{
    ClientFixture fixture;
    int calls = 0;
    fixture.server.setResponder([&](const FakeServer::Request& request) {
        switch (++calls) {
        case 2:
            return FakeServer::reset();
        case 3:
            return FakeServer::answer(200, HtmlPage);
        default:
            return ClientFixture::goodAnswer(request);
        }
    });
    const auto report = fixture.fetch(January1, QDate(2025, 1, 5), 1);
    QVERIFY_RESULT(report);
    QCOMPARE(report->calls, 5);
    QCOMPARE(report->attempts.size(), 7U);
    QCOMPARE(fixture.deliveredRanges().first(), QStringLiteral("2025-01-01/2025-01-01"));
    QCOMPARE(fixture.deliveredRanges().last(), QStringLiteral("2025-01-05/2025-01-05"));
    QCOMPARE(fixture.breakers.state(Breaker), net::BreakerState());
}

void TestClientFaults::honoursRetryAfter()
{
    ClientFixture fixture;
    int calls = 0;
    const auto inAMinute =
        QLocale::c()
            .toString(fixture.clock.nowUtc().addSecs(90), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss"))
            .toLatin1();
    fixture.server.setResponder([&](const FakeServer::Request& request) {
        switch (++calls) {
        case 1:
            return FakeServer::answer(429, "", "Retry-After: 30\r\n");
        case 2:
            return FakeServer::answer(503, "", "Retry-After: " + inAMinute + " GMT\r\n");
        default:
            return ClientFixture::goodAnswer(request);
        }
    });
    QVERIFY_RESULT(fixture.fetch(January1, January1));
    QCOMPARE(fixture.scheduler.waits(), (Waits {30'000, 60'000})); // 30 of the 90 s are over
}

void TestClientFaults::capsRetryAfter()
{
    ClientFixture fixture;
    fixture.server.setReply(FakeServer::answer(429, "", "Retry-After: 86400\r\n"));
    const auto report = fixture.fetch(January1, January1);
    QVERIFY(!report);
    QCOMPARE(fixture.scheduler.waits(), (Waits {600'000, 600'000, 600'000}));
}

void TestClientFaults::cutsACallThatTimesOut()
{
    ClientFixture fixture;
    fixture.config.deadline = 100ms;
    fixture.makeClient();
    fixture.server.setResponder([](const FakeServer::Request& request) {
        const auto body = ClientFixture::bodyOf(request);
        const auto from = QDate::fromString(body[QLatin1String("StartDate")].toString(), Qt::ISODate);
        const auto to = QDate::fromString(body[QLatin1String("EndDate")].toString(), Qt::ISODate);
        return from.daysTo(to) >= 2 ? FakeServer::never() : ClientFixture::goodAnswer(request);
    });
    const auto report = fixture.fetch(January1, QDate(2025, 1, 7), 7);
    QVERIFY_RESULT(report);
    QCOMPARE(
        fixture.deliveredRanges(),
        (QStringList {QStringLiteral("2025-01-01/2025-01-01"), QStringLiteral("2025-01-02/2025-01-03"),
                      QStringLiteral("2025-01-04/2025-01-05"), QStringLiteral("2025-01-06/2025-01-07")}));
    QCOMPARE(report->attempts.size(), 7U); // 7 days, 3 days and 4 days timed out
    QCOMPARE(fixture.scheduler.waits(), Waits());
    QCOMPARE(report->elements, 7);
    QCOMPARE(fixture.breakers.state(Breaker), net::BreakerState());
}

void TestClientFaults::givesUpOnACallThatTimesOutHoweverShort()
{
    ClientFixture fixture;
    fixture.config.deadline = 60ms;
    fixture.makeClient();
    fixture.server.setReply(FakeServer::never());
    const auto report = fixture.fetch(January1, QDate(2025, 1, 4), 7);
    QVERIFY(!report);
    QCOMPARE(report.error().errorClass, QByteArray("Timeout"));
    QCOMPARE(
        fixture.ranges(),
        (QStringList {QStringLiteral("2025-01-01/2025-01-04"), QStringLiteral("2025-01-01/2025-01-02"),
                      QStringLiteral("2025-01-01/2025-01-01"), QStringLiteral("2025-01-01/2025-01-01")}));
    QCOMPARE(fixture.breakers.state(Breaker).failures, 1);
}

void TestClientFaults::cutsARangeThatIsTooLongOnce()
{
    ClientFixture fixture;
    fixture.server.setResponder([](const FakeServer::Request& request) {
        const auto isWhole =
            ClientFixture::bodyOf(request)[QLatin1String("EndDate")].toString().endsWith(QLatin1String("31"))
            && ClientFixture::bodyOf(request)[QLatin1String("StartDate")].toString().endsWith(
                QLatin1String("01"));
        return isWhole ? FakeServer::answer(400, "Rango de fechas no permitido")
                       : ClientFixture::goodAnswer(request);
    });
    const auto report = fixture.fetch(January1, QDate(2025, 1, 31));
    QVERIFY_RESULT(report);
    QCOMPARE(
        fixture.deliveredRanges(),
        (QStringList {QStringLiteral("2025-01-01/2025-01-15"), QStringLiteral("2025-01-16/2025-01-31")}));
    QCOMPARE(fixture.attemptClasses(), (QStringList {QStringLiteral("RangeTooLong"), QString(), QString()}));
}

void TestClientFaults::givesUpWhenHalvesAreStillTooLong()
{
    ClientFixture fixture;
    fixture.server.setReply(FakeServer::answer(400, "Rango de fechas no permitido"));
    const auto report = fixture.fetch(January1, QDate(2025, 1, 31));
    QVERIFY(!report);
    QCOMPARE(report.error().errorClass, QByteArray("RangeTooLong"));
    QCOMPARE(fixture.server.requests().size(), 2U);
}

void TestClientFaults::cutsMonthsAtTheirBorder()
{
    ClientFixture fixture;
    fixture.server.setResponder([first = true](const FakeServer::Request&) mutable {
        return std::exchange(first, false) ? FakeServer::answer(400, "rango")
                                           : FakeServer::answer(200, test::envelope(""));
    });
    QVERIFY_RESULT(fixture.fetch(QDate(2025, 1, 20), QDate(2025, 5, 2), 731, Endpoint::Monthly));
    QCOMPARE(fixture.ranges(),
             (QStringList {QStringLiteral("2025-01-01/2025-05-31"), QStringLiteral("2025-01-01/2025-02-28"),
                           QStringLiteral("2025-03-01/2025-05-31")}));
}

void TestClientFaults::cancellingEndsAWait()
{
    ClientFixture fixture;
    fixture.server.setResponder([&](const FakeServer::Request&) {
        fixture.scheduler.stop();
        return FakeServer::answer(500, "");
    });
    auto future = fixture.startFetch(January1, January1);
    QTRY_COMPARE(fixture.scheduler.waits(), (Waits {500}));
    future.cancel();
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(fixture.server.requests().size(), 1U);
}

void TestClientFaults::opensTheBreakerAfterThreeFailedCalls()
{
    ClientFixture fixture;
    fixture.server.setReply(FakeServer::answer(500, ""));
    for (int i = 0; i < 3; ++i)
        QVERIFY(!fixture.fetch(January1, January1));
    QCOMPARE(fixture.server.requests().size(), 12U);
    const auto refused = fixture.fetch(January1, January1);
    QVERIFY(!refused);
    QCOMPARE(refused.error().errorClass, QByteArray("CircuitOpen"));
    QVERIFY(refused.error().temporary);
    QVERIFY(refused.error().message.contains(QStringLiteral("ServerError")));
    QCOMPARE(fixture.server.requests().size(), 12U);
}

void TestClientFaults::probesOnceAfterTheRest()
{
    ClientFixture fixture;
    fixture.server.setReply(FakeServer::answer(500, ""));
    for (int i = 0; i < 3; ++i)
        QVERIFY(!fixture.fetch(January1, January1));
    fixture.clock.advance(300s);
    QVERIFY(!fixture.fetch(January1, January1));
    QCOMPARE(fixture.server.requests().size(), 13U); // a probe is one try
    QCOMPARE(fixture.fetch(January1, January1).error().errorClass, QByteArray("CircuitOpen"));
    fixture.clock.advance(300s);
    fixture.server.setResponder(ClientFixture::goodAnswer);
    QVERIFY_RESULT(fixture.fetch(January1, QDate(2025, 1, 5), 1));
    QCOMPARE(fixture.breakers.state(Breaker), net::BreakerState());
}

void TestClientFaults::refusesCallsWhileSomebodyProbes()
{
    ClientFixture fixture;
    fixture.server.setReply(FakeServer::answer(500, ""));
    for (int i = 0; i < 3; ++i)
        QVERIFY(!fixture.fetch(January1, January1));
    fixture.clock.advance(300s);
    fixture.server.setReply(FakeServer::never());
    auto probe = fixture.startFetch(January1, January1);
    QTRY_COMPARE(fixture.server.requests().size(), 13U);
    QCOMPARE(fixture.fetch(January1, January1).error().errorClass, QByteArray("CircuitOpen"));
    probe.cancel(); // which gives the probe back
    QTRY_VERIFY(probe.isFinished());
    fixture.server.setResponder(ClientFixture::goodAnswer);
    QVERIFY_RESULT(fixture.fetch(January1, January1));
}

void TestClientFaults::countsOnlyFailuresOfTheService()
{
    ClientFixture fixture;
    const auto failuresAfter = [&](const Reply& reply) {
        fixture.server.setReply(reply);
        const auto report = fixture.fetch(January1, January1);
        return report ? -1 : fixture.breakers.state(Breaker).failures;
    };
    QCOMPARE(failuresAfter(FakeServer::answer(200, HtmlPage)), 1);
    QCOMPARE(failuresAfter(FakeServer::answer(429, "")), 1); // it lives, and says so
    QCOMPARE(failuresAfter(FakeServer::reset()), 2);
    QCOMPARE(failuresAfter(FakeServer::answer(400, "la métrica no existe")), 0); // it lives
}

void TestClientFaults::failsWholeWhenOneCallFails()
{
    ClientFixture fixture;
    fixture.server.setResponder([](const FakeServer::Request& request) {
        const bool isThird = ClientFixture::bodyOf(request)[QLatin1String("StartDate")].toString()
            == QLatin1String("2025-01-03");
        return isThird ? FakeServer::answer(400, "") : ClientFixture::goodAnswer(request);
    });
    const auto report = fixture.fetch(January1, QDate(2025, 1, 31), 1);
    QVERIFY(!report);
    QCOMPARE(report.error().errorClass, QByteArray("BadRequest"));
    QVERIFY(report.error().message.contains(QStringLiteral("2025-01-03")));
    QVERIFY(fixture.server.requests().size() <= 5U);
    QVERIFY(fixture.documents.size() <= 2U);
}

QTEST_GUILESS_MAIN(TestClientFaults)
#include "tst_clientfaults.moc"
