#include "core/backend/backend.h"
#include "core/backend/consolemetrics.h"
#include "tests/support/failonwarnings.h"
#include "tests/support/pgcluster.h"
#include "tests/support/verifyresult.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

using namespace vigia;
using namespace vigia::backend;

/// What a console tells of itself, as Prometheus reads it.
class TestConsoleMetrics : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase()
    {
        QVERIFY_RESULT(m_cluster.start());
        const Result<QString> url = m_cluster.freshDatabase(true, true);
        QVERIFY_RESULT(url);
        m_site.name = QStringLiteral("test");
        m_site.databaseUrl = *url;
    }

    void init()
    {
        test::failOnWarnings();
        Result<std::unique_ptr<Backend>> made = Backend::create(m_site);
        QVERIFY_RESULT(made);
        m_backend = std::move(*made);
        m_metrics = std::make_unique<ConsoleMetrics>(
            *m_backend, QStringList {QStringLiteral("overview"), QStringLiteral("jobs")});
    }

    void cleanup()
    {
        m_metrics.reset();
        m_backend.reset();
    }

    void countsPagesByHowTheyWereAsked()
    {
        m_metrics->pageOpened(QStringLiteral("overview"));
        m_metrics->pageAnswered(QStringLiteral("overview"));
        m_metrics->pageRefreshed(QStringLiteral("overview"));
        m_metrics->pageAnswered(QStringLiteral("overview"));
        m_metrics->pageOpened(QStringLiteral("jobs"));
        QCOMPARE(sample("dashboard_requests_total", {"page=\"overview\"", "method=\"open\""}), "1");
        QCOMPARE(sample("dashboard_requests_total", {"page=\"overview\"", "method=\"refresh\""}), "1");
        QCOMPARE(sample("dashboard_requests_total", {"page=\"jobs\"", "method=\"open\""}), "1");
        QCOMPARE(sample("dashboard_response_time_seconds_count", {"page=\"overview\""}), "2");
    }

    void anAnswerNobodyAskedForIsNotCounted()
    {
        m_metrics->pageAnswered(QStringLiteral("jobs"));
        m_metrics->pageOpened(QStringLiteral("jobs"));
        m_metrics->pageAnswered(QStringLiteral("jobs"));
        m_metrics->pageAnswered(QStringLiteral("jobs"));
        QCOMPARE(sample("dashboard_response_time_seconds_count", {"page=\"jobs\""}), "1");
    }

    void questionsToTheDatabaseAreCounted()
    {
        const auto freshness = m_backend->generation().freshness();
        QTRY_VERIFY_WITH_TIMEOUT(freshness.isFinished(), 20'000);
        QVERIFY(m_metrics->metrics()->text().contains("database_queries_total{"));
    }

    void servesThemAndSaysWhetherTheServicesAnswer()
    {
        const auto url = m_metrics->serve(QStringLiteral("127.0.0.1:0"));
        QVERIFY_RESULT(url);
        m_metrics->pageOpened(QStringLiteral("overview"));
        QVERIFY(get(*url, QStringLiteral("/metrics"), 200).contains("dashboard_requests_total"));
        m_backend->health().check();
        QTRY_VERIFY_WITH_TIMEOUT(get(*url, QStringLiteral("/health")).contains("postgresql"), 20'000);
    }

    void aPlaceThatIsNoneIsRefused()
    {
        for (const char* place : {"", "nowhere", "127.0.0.1:99999", "127.0.0.1:-1"})
            QVERIFY2(!m_metrics->serve(QString::fromLatin1(place)), place);
    }

private:
    /// The value of the sample that has all of these labels; "" = there is none.
    QByteArray sample(const QByteArray& name, const QList<QByteArray>& labels) const
    {
        for (const QByteArray& line : m_metrics->metrics()->text().split('\n')) {
            const bool fits = line.startsWith(QByteArray(name + '{'))
                && std::all_of(labels.begin(), labels.end(),
                               [&](const QByteArray& label) { return line.contains(label); });
            if (fits)
                return line.mid(line.lastIndexOf(' ') + 1);
        }
        return {};
    }

    QByteArray get(QUrl url, const QString& path, int status = 0)
    {
        url.setPath(path);
        const std::unique_ptr<QNetworkReply> reply(m_network.get(QNetworkRequest(url)));
        if (!QTest::qWaitFor([&] { return reply->isFinished(); }, 20'000))
            return {};
        if (status != 0 && reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() != status)
            return {};
        return reply->readAll();
    }

    test::PgCluster m_cluster;
    settings::SiteConfig m_site;
    std::unique_ptr<Backend> m_backend;
    std::unique_ptr<ConsoleMetrics> m_metrics;
    QNetworkAccessManager m_network;
};

QTEST_GUILESS_MAIN(TestConsoleMetrics)
#include "tst_consolemetrics.moc"
