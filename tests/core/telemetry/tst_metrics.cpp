#include "core/telemetry/metrics.h"

#include <QProcess>
#include <QTest>

using namespace vigia::telemetry;

namespace {

Metrics::Names names()
{
    return {{QStringLiteral("Gene")}, {QStringLiteral("metrics_hourly")}, {QStringLiteral("overview")}};
}

FamilyInfo gauge(const QString& value)
{
    return {QStringLiteral("vigia_data_age_seconds"),
            QStringLiteral("Age."),
            FamilyInfo::Type::Gauge,
            {{{{QStringLiteral("metric"), value}}, 7, {}}}};
}

/// What promtool says of the text; empty when it finds nothing.
QString promtool(const QByteArray& text)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral("promtool"), {QStringLiteral("check"), QStringLiteral("metrics")});
    if (!process.waitForStarted())
        return process.errorString();
    process.write(text);
    process.closeWriteChannel();
    process.waitForFinished();
    const QString said = QString::fromUtf8(process.readAll());
    return process.exitCode() == 0 && said.isEmpty()
        ? QString()
        : QStringLiteral("%1: %2").arg(process.exitCode()).arg(said);
}

} // namespace

class TestMetrics : public QObject
{
    Q_OBJECT

private slots:

    void isEmptyWhileNothingWasCounted() { QCOMPARE(Metrics(names()).text(), QByteArray()); }

    void countsUnderTheNamesThatDashboardsUse()
    {
        Metrics metrics(names());
        metrics.countRequest(QStringLiteral("overview"), QStringLiteral("open"));
        metrics.countRequest(QStringLiteral("overview"), QStringLiteral("open"));
        metrics.observeResponse(QStringLiteral("overview"), 0.2);
        metrics.observeQuery(QStringLiteral("metrics_hourly"), QStringLiteral("success"), 0.02);
        metrics.countXmCall(QStringLiteral("Gene"), QStringLiteral("timeout"));
        metrics.countCacheOperation(QStringLiteral("hit"));
        const QByteArray text = metrics.text();
        for (const char* line : {"dashboard_requests_total{method=\"open\",page=\"overview\"} 2\n",
                                 "dashboard_response_time_seconds_bucket{page=\"overview\",le=\"0.25\"} 1\n",
                                 "dashboard_response_time_seconds_bucket{page=\"overview\",le=\"0.1\"} 0\n",
                                 "database_queries_total{status=\"success\",table=\"metrics_hourly\"} 1\n",
                                 "database_query_duration_seconds_count{table=\"metrics_hourly\"} 1\n",
                                 "xm_api_calls_total{metric=\"Gene\",status=\"timeout\"} 1\n",
                                 "redis_cache_operations_total{result=\"hit\"} 1\n"})
            QVERIFY2(text.contains(line), QByteArray(QByteArray(line) + " is not in\n" + text).constData());
        QCOMPARE(promtool(text), QString());
    }

    void everNewLabelValuesMakeNoNewSeries()
    {
        Metrics metrics(names());
        for (int i = 0; i < 1000; ++i) {
            const QString hostile = QStringLiteral("x\"} 1\n%1").arg(i);
            metrics.countRequest(hostile, hostile);
            metrics.observeQuery(hostile, hostile, 1);
            metrics.countXmCall(hostile, hostile);
            metrics.countCacheOperation(hostile);
        }
        const QByteArray text = metrics.text();
        QVERIFY(text.contains("xm_api_calls_total{metric=\"other\",status=\"other\"} 1000\n"));
        QVERIFY(text.count('\n') < 60);
        QCOMPARE(promtool(text), QString());
    }

    void escapesHostileLabels_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("quote") << QStringLiteral("a\"} 99 #") << QByteArray("\"a\\\"} 99 #\"");
        QTest::newRow("line") << QStringLiteral("a\nup 0") << QByteArray("\"a\\nup 0\"");
        QTest::newRow("backslash") << QStringLiteral("a\\") << QByteArray("\"a\\\\\"");
        QTest::newRow("empty") << QString() << QByteArray("\"\"");
        QTest::newRow("Spanish") << QStringLiteral("Generación") << QByteArray("\"Generaci\xc3\xb3n\"");
        QTest::newRow("half a character")
            << QString(QChar(0xd800)) << QByteArray("\"") + QString(QChar(0xd800)).toUtf8() + '"';
        QTest::newRow("huge") << QString(100'000, u'x') << '"' + QByteArray(100'000, 'x') + '"';
    }

    void escapesHostileLabels()
    {
        QFETCH(QString, value);
        QFETCH(QByteArray, written);
        Metrics metrics(names());
        metrics.publish(QStringLiteral("data"), {gauge(value)});
        const QByteArray text = metrics.text();
        QVERIFY2(text.contains(QByteArray("vigia_data_age_seconds{metric=" + written + "} 7\n")),
                 text.left(500).constData());
        QCOMPARE(text.count('\n'), 3); // HELP, TYPE, one series
        QCOMPARE(promtool(text), QString());
    }

    void aCollectorsFamiliesAreReplacedAndDisappear()
    {
        Metrics metrics(names());
        metrics.publish(QStringLiteral("data"), {gauge(QStringLiteral("Gene"))});
        metrics.publish(QStringLiteral("data"), {gauge(QStringLiteral("DemaCome"))});
        QVERIFY(!metrics.text().contains("Gene"));
        QVERIFY(metrics.text().contains("DemaCome"));
        metrics.publish(QStringLiteral("data"), {});
        QCOMPARE(metrics.text(), QByteArray());
    }

    void aFamilyThatIsPublishedToldOnce()
    {
        Metrics metrics(names());
        metrics.countXmCall(QStringLiteral("Gene"), QStringLiteral("success"));
        metrics.publish(QStringLiteral("portal"),
                        {{QStringLiteral("xm_api_calls_total"),
                          QStringLiteral("Calls."),
                          FamilyInfo::Type::Counter,
                          {{{{QStringLiteral("metric"), QStringLiteral("Gene")},
                             {QStringLiteral("status"), QStringLiteral("success")}},
                            41,
                            {}}}}});
        QCOMPARE(metrics.text().count("xm_api_calls_total{"), 1);
        QVERIFY(metrics.text().contains("} 41\n"));
        QCOMPARE(promtool(metrics.text()), QString());
    }

    void aHistogramFromElsewhereIsCumulative()
    {
        Metrics metrics(names());
        metrics.publish(QStringLiteral("portal"),
                        {{QStringLiteral("vigia_etl_run_duration_seconds"),
                          QStringLiteral("Time."),
                          FamilyInfo::Type::Histogram,
                          {{{}, 0, {{1, 5}, {2, 3, 1}, 30.5}}}}});
        const QByteArray text = metrics.text();
        QVERIFY(text.contains("_bucket{le=\"1\"} 2\n"));
        QVERIFY(text.contains("_bucket{le=\"5\"} 5\n"));
        QVERIFY(text.contains("_bucket{le=\"+Inf\"} 6\n"));
        QVERIFY(text.contains("_sum 30.5\n"));
        QCOMPARE(promtool(text), QString());
    }

    void namesTheOutcomeOfACall()
    {
        QCOMPARE(xmCallStatus(200, {}), QStringLiteral("success"));
        QCOMPARE(xmCallStatus(0, QStringLiteral("Timeout")), QStringLiteral("timeout"));
        QCOMPARE(xmCallStatus(0, QStringLiteral("Cancelled")), QStringLiteral("cancelled"));
        QCOMPARE(xmCallStatus(503, QStringLiteral("ServerError")), QStringLiteral("http_5xx"));
        QCOMPARE(xmCallStatus(429, QStringLiteral("RateLimited")), QStringLiteral("http_4xx"));
        QCOMPARE(xmCallStatus(200, QStringLiteral("NotJson")), QStringLiteral("error"));
    }
};

QTEST_GUILESS_MAIN(TestMetrics)
#include "tst_metrics.moc"
