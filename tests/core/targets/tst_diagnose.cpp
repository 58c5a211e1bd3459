#include "core/targets/diagnose.h"
#include "tests/support/failonwarnings.h"

#include <QTest>

using namespace vigia;
using namespace vigia::targets;

class TestDiagnose : public QObject
{
    Q_OBJECT

private slots:

    void init() { test::failOnWarnings(); }

    void knowsTheUsualErrors_data();
    void knowsTheUsualErrors();
    void saysNothingWithoutAnError();
    void survivesHostileErrors();
    void judgesAnAnswer_data();
    void judgesAnAnswer();
    void judgesAFailure();
};

void TestDiagnose::knowsTheUsualErrors_data()
{
    QTest::addColumn<QString>("error");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char* name, const char* error, const char* kind) {
        QTest::newRow(name) << QString::fromUtf8(error) << QString::fromLatin1(kind);
    };
    row("html after 2.42", "expected a valid start token, got \"<\" (\"INVALID\") while parsing: \"<\"",
        "html");
    row("html 2.42 of Debian", "\"INVALID\" is not a valid start token", "html");
    row("a brace", "\"BRACE_OPEN\" is not a valid start token", "format");
    row("html of others", "expected a valid start token, got \"<\"", "html");
    row("html 3.x",
        "received unsupported Content-Type \"text/html; charset=utf-8\" and no fallback_scrape_protocol "
        "specified "
        "for target",
        "html");
    row("refused", "Get \"http://127.0.0.1:1/metrics\": dial tcp 127.0.0.1:1: connect: connection refused",
        "refused");
    row("timeout", "Get \"http://127.0.0.1:8050/metrics\": context deadline exceeded", "timeout");
    row("timeout of a dial", "Get \"http://10.0.0.1:1/metrics\": dial tcp 10.0.0.1:1: i/o timeout",
        "timeout");
    row("timeout of the client",
        "Get \"http://a/metrics\": context deadline exceeded (Client.Timeout exceeded while awaiting "
        "headers)",
        "timeout");
    row("401", "server returned HTTP status 401 Unauthorized", "unauthorized");
    row("403", "server returned HTTP status 403 Forbidden", "forbidden");
    row("404", "server returned HTTP status 404 Not Found", "not-found");
    row("500", "server returned HTTP status 500 Internal Server Error", "server-error");
    row("502", "server returned HTTP status 502 Bad Gateway", "server-error");
    row("429", "server returned HTTP status 429 Too Many Requests", "http");
    row("authority", "Get \"https://h:1/metrics\": x509: certificate signed by unknown authority", "tls");
    row("authority, newer Go",
        "Get \"https://h:1/metrics\": tls: failed to verify certificate: x509: certificate signed by unknown "
        "authority",
        "tls");
    row("name in the certificate",
        "Get \"https://127.0.0.1:1/metrics\": x509: cannot validate certificate for 127.0.0.1 because it "
        "doesn't "
        "contain any IP SANs",
        "tls");
    row("http on https",
        "Get \"https://127.0.0.1:1/metrics\": http: server gave HTTP response to HTTPS client", "tls");
    row("dns", "Get \"http://nowhere:1/metrics\": dial tcp: lookup nowhere on 10.0.0.2:53: no such host",
        "dns");
    row("dns that times out", "Get \"http://n/metrics\": dial tcp: lookup n on 10.0.0.2:53: i/o timeout",
        "dns");
    row("route", "Get \"http://10.1.1.1:1/metrics\": dial tcp 10.1.1.1:1: connect: no route to host",
        "unreachable");
    row("reset",
        "Get \"http://h/metrics\": read tcp 127.0.0.1:2->127.0.0.1:1: read: connection reset by peer",
        "reset");
    row("eof", "Get \"http://127.0.0.1:40031/metrics\": EOF", "reset");
    row("body too large", "body size limit exceeded", "too-large");
    row("too many samples", "sample limit exceeded", "too-large");
    row("too many labels", "label_limit exceeded (metric: \"a\", number of labels: 12, limit: 10)",
        "too-large");
    row("duplicates", "duplicate sample for timestamp", "samples");
    row("out of order", "out of order sample", "samples");
    row("bad value", "strconv.ParseFloat: parsing \"abc\": invalid syntax while parsing: \"up abc\"",
        "format");
    row("bad name", "expected value after metric, got \"MNAME\" (\"INVALID\") while parsing: \"a b c\"",
        "format");
    row("json 3.x", "received unsupported Content-Type \"application/json\" and no fallback_scrape_protocol",
        "format");
    row("no newline", "unexpected end of input", "format");
    row("secret", "unable to read basic auth password file /etc/x: open /etc/x: no such file or directory",
        "secret");
    row("authority file", "unable to load specified CA cert /etc/ca: open /etc/ca: no such file or directory",
        "secret");
    row("proxy", "Get \"http://h/\": proxyconnect tcp: dial tcp 127.0.0.1:3128: connect: connection refused",
        "proxy");
    row("redirects", "Get \"/\": stopped after 10 redirects", "redirect");
    row("something new", "the flux capacitor is empty", "other");
}

void TestDiagnose::knowsTheUsualErrors()
{
    QFETCH(QString, error);
    QFETCH(QString, kind);
    const Diagnosis diagnosis = diagnose(error);
    QCOMPARE(diagnosis.kind, kind);
    QVERIFY(diagnosis.text.endsWith(u'.'));
    QVERIFY(diagnosis.remedy.endsWith(u'.'));
}

void TestDiagnose::saysNothingWithoutAnError()
{
    QCOMPARE(diagnose(QString()), Diagnosis());
    QCOMPARE(diagnose(QStringLiteral(" \n")), Diagnosis());
}

void TestDiagnose::survivesHostileErrors()
{
    QCOMPARE(diagnose(QString(5'000'000, u'x')).kind, QStringLiteral("other"));
    QCOMPARE(diagnose(QString(u'(').repeated(10'000)).kind, QStringLiteral("other"));
    QVERIFY(!diagnose(QString(QChar(0))).kind.isNull());
}

void TestDiagnose::judgesAnAnswer_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("kind");
    const QString text = QStringLiteral("text/plain; version=0.0.4");
    QTest::newRow("metrics") << 200 << text << QByteArray("# HELP a b\n# TYPE a gauge\na{x=\"1\"} 2.5\n")
                             << QString();
    QTest::newRow("special values") << 200 << text << QByteArray("a NaN\nb +Inf\n") << QString();
    QTest::newRow("nothing to tell") << 200 << text << QByteArray("# EOF\n") << QString();
    QTest::newRow("page") << 200 << QStringLiteral("text/html") << QByteArray("<!DOCTYPE html>")
                          << QStringLiteral("html");
    QTest::newRow("page said to be text") << 200 << text << QByteArray("\n<html>") << QStringLiteral("html");
    QTest::newRow("json") << 200 << QStringLiteral("application/json") << QByteArray("{\"a\": 1}")
                          << QStringLiteral("format");
    QTest::newRow("prose") << 200 << text << QByteArray("hello world") << QStringLiteral("format");
    QTest::newRow("401") << 401 << text << QByteArray() << QStringLiteral("unauthorized");
    QTest::newRow("404") << 404 << text << QByteArray("<html>") << QStringLiteral("not-found");
    QTest::newRow("503") << 503 << text << QByteArray() << QStringLiteral("server-error");
}

void TestDiagnose::judgesAnAnswer()
{
    QFETCH(int, status);
    QFETCH(QString, type);
    QFETCH(QByteArray, body);
    QFETCH(QString, kind);
    QCOMPARE(diagnoseAnswer(status, type, body).kind, kind);
}

void TestDiagnose::judgesAFailure()
{
    const auto kindOf = [](const char* name) {
        return diagnoseFailure({ErrorCode::Unreachable, {}, {}, name, true}).kind;
    };
    QCOMPARE(kindOf("ConnectionRefused"), QStringLiteral("refused"));
    QCOMPARE(kindOf("Timeout"), QStringLiteral("timeout"));
    QCOMPARE(kindOf("TlsError"), QStringLiteral("tls"));
    QCOMPARE(kindOf("HostNotFound"), QStringLiteral("dns"));
    QCOMPARE(kindOf("Whatever"), QStringLiteral("other"));
}

QTEST_GUILESS_MAIN(TestDiagnose)
#include "tst_diagnose.moc"
