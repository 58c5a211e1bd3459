#include "core/site/prometheusservice.h"
#include "tests/support/failonwarnings.h"
#include "tests/support/verifyresult.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace vigia;
using namespace vigia::site;

namespace {

/// Stands for vigiactl: answers /health and /metrics where --listen says.
const QByteArray FakeExporter = R"(#!/usr/bin/python3 -I
import http.server, sys
class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        body = b"vigia_fake 1\n" if self.path == "/metrics" else b"{}"
        self.send_response(503 if self.path == "/health" else 200)
        self.send_header("Content-Type", "text/plain; version=0.0.4")
        self.end_headers()
        self.wfile.write(body)
    def log_message(self, *arguments):
        pass
host, port = sys.argv[sys.argv.index("--listen") + 1].split(":")
http.server.HTTPServer((host, int(port)), Handler).serve_forever()
)";

} // namespace

/// Exporter, Alertmanager and Prometheus of the embedded site, the last two real.
class TestWatchers : public QObject
{
    Q_OBJECT

private slots:

    void init()
    {
        test::failOnWarnings();
        m_path = qgetenv("PATH");
        m_dir = std::make_unique<QTemporaryDir>();
        const QString program = m_dir->filePath(QStringLiteral("vigiactl"));
        QFile file(program);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(FakeExporter) > 0
                && file.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
        m_exporter = std::make_unique<ExporterService>(m_dir->path(), program);
        m_alertmanager = std::make_unique<AlertmanagerService>(m_dir->path());
        m_prometheus = std::make_unique<PrometheusService>(m_dir->path(), *m_exporter, *m_alertmanager);
    }

    void cleanup()
    {
        qputenv("PATH", m_path);
        for (WebService* service : all())
            QVERIFY_RESULT(service->stop());
    }

    void prometheusReadsTheExporterAndItsRules()
    {
        startAll();
        QCOMPARE(m_prometheus->status().health, ServiceInfo::Health::Ok);
        QCOMPARE(m_alertmanager->status().health, ServiceInfo::Health::Ok);
        QTRY_COMPARE_WITH_TIMEOUT(healthOf(QStringLiteral("portal_dashboard")), QStringLiteral("up"), 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(healthOf(QStringLiteral("prometheus")), QStringLiteral("up"), 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(healthOf(QStringLiteral("alertmanager")), QStringLiteral("up"), 30'000);
        QVERIFY(api(*m_prometheus, "/api/v1/rules")[QStringLiteral("groups")].toArray().size() >= 4);
        // The dead-man's alert reaches Alertmanager.
        QTRY_VERIFY_WITH_TIMEOUT(get(*m_alertmanager, "/api/v2/alerts").contains("VigiaDeadMan"), 30'000);
    }

    void sayWhereTheyAre()
    {
        startAll();
        settings::SiteConfig site;
        for (const WebService* service : all())
            service->describe(site);
        QCOMPARE(site.prometheus.url, m_prometheus->url());
        QCOMPARE(site.alertmanager.url, m_alertmanager->url());
        QCOMPARE(site.exporterUrl, m_exporter->url());
        QCOMPARE(m_prometheus->status().address, m_prometheus->url().toString());
    }

    void anExporterThatReportsASickSiteIsUpButFailed()
    {
        QVERIFY_RESULT(m_exporter->start({}));
        QVERIFY_RESULT(m_exporter->awaitReady());
        QCOMPARE(m_exporter->status().health, ServiceInfo::Health::Failed);
        const qint64 pid = m_exporter->status().pid;
        QVERIFY_RESULT(m_exporter->start({}));
        QCOMPARE(m_exporter->status().pid, pid);
    }

    void keepTheirPortsOverAStop()
    {
        startAll();
        const QList<QUrl> before {m_exporter->url(), m_alertmanager->url(), m_prometheus->url()};
        for (WebService* service : all()) {
            QVERIFY_RESULT(service->stop());
            QCOMPARE(service->status().health, ServiceInfo::Health::Stopped);
        }
        startAll();
        QCOMPARE((QList<QUrl> {m_exporter->url(), m_alertmanager->url(), m_prometheus->url()}), before);
    }

    void takeAnotherPortWhenTheirsIsTaken()
    {
        QVERIFY_RESULT(m_alertmanager->start({}));
        QVERIFY_RESULT(m_alertmanager->awaitReady());
        const QUrl before = m_alertmanager->url();
        QVERIFY_RESULT(m_alertmanager->stop());
        QTcpServer squatter;
        QVERIFY(squatter.listen(QHostAddress::LocalHost, static_cast<quint16>(before.port())));
        startAll();
        QVERIFY(m_alertmanager->url() != before);
        QTRY_COMPARE_WITH_TIMEOUT(healthOf(QStringLiteral("alertmanager")), QStringLiteral("up"), 30'000);
    }

    void aRunningPrometheusLearnsOfANewPort()
    {
        startAll();
        const qint64 pid = m_prometheus->status().pid;
        const QUrl before = m_alertmanager->url();
        QVERIFY_RESULT(m_alertmanager->stop());
        QTcpServer squatter;
        QVERIFY(squatter.listen(QHostAddress::LocalHost, static_cast<quint16>(before.port())));
        startAll();
        QCOMPARE(m_prometheus->status().pid, pid);
        QTRY_COMPARE_WITH_TIMEOUT(healthOf(QStringLiteral("alertmanager")), QStringLiteral("up"), 30'000);
    }

    void aMissingPackageIsNamed()
    {
        qputenv("PATH", "/nonexistent");
        for (WebService* service :
             {static_cast<WebService*>(m_prometheus.get()), static_cast<WebService*>(m_alertmanager.get())}) {
            const Result<> started = service->start({});
            QVERIFY(!started);
            QCOMPARE(started.error().code, ErrorCode::NotFound);
            QVERIFY(started.error().message.contains(QStringLiteral("apt-get install prometheus")));
            QCOMPARE(service->status().detail, started.error().message);
            QCOMPARE(service->status().health, ServiceInfo::Health::Stopped);
            QVERIFY(service->url().isEmpty() && service->isOptional());
        }
    }

    void aConfigurationThatIsWrongSaysWhy()
    {
        QVERIFY(QDir(m_dir->path()).mkpath(QStringLiteral("alertmanager")));
        writeOwn("route: {receiver: nobody}\n");
        QVERIFY_RESULT(m_alertmanager->start({}));
        const Result<> ready = m_alertmanager->awaitReady();
        QVERIFY(!ready);
        QCOMPARE(ready.error().code, ErrorCode::Internal);
        QVERIFY2(ready.error().detail.contains(QStringLiteral("receiver")), qPrintable(ready.error().detail));
    }

    void aConfigurationOfSomebodysOwnStays()
    {
        QVERIFY(QDir(m_dir->path()).mkpath(QStringLiteral("alertmanager")));
        const QByteArray own = "route: {receiver: mine}\nreceivers: [{name: mine}]\n";
        writeOwn(own);
        QVERIFY_RESULT(m_alertmanager->start({}));
        QVERIFY_RESULT(m_alertmanager->awaitReady());
        QFile file(ownFile());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), own);
        QVERIFY(get(*m_alertmanager, "/api/v2/status").contains("receiver: mine"));
    }

    void neverRunAsRoot()
    {
        if (geteuid() != 0)
            QSKIP("only root could");
        startAll();
        for (const WebService* service :
             {static_cast<WebService*>(m_prometheus.get()), static_cast<WebService*>(m_alertmanager.get())}) {
            struct stat info
            {
            };

            const QByteArray process = "/proc/" + QByteArray::number(service->status().pid);
            QCOMPARE(stat(process.constData(), &info), 0);
            QVERIFY(info.st_uid != 0 && info.st_gid != 0);
        }
    }

private:
    QList<WebService*> all() const { return {m_exporter.get(), m_alertmanager.get(), m_prometheus.get()}; }

    void startAll() const
    {
        for (WebService* service : all())
            QVERIFY_RESULT(service->start({}));
        for (WebService* service : all())
            QVERIFY_RESULT(service->awaitReady());
    }

    QString ownFile() const { return m_dir->filePath(QStringLiteral("alertmanager/alertmanager.yml")); }

    void writeOwn(const QByteArray& text) const
    {
        QFile file(ownFile());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    }

    static QByteArray get(const WebService& service, const char* path)
    {
        QNetworkAccessManager network;
        const std::unique_ptr<QNetworkReply> reply(
            network.get(QNetworkRequest(service.url().resolved(QUrl(QString::fromLatin1(path))))));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        return reply->isFinished() || finished.wait() ? reply->readAll() : QByteArray();
    }

    static QJsonObject api(const WebService& service, const char* path)
    {
        return QJsonDocument::fromJson(get(service, path)).object()[QStringLiteral("data")].toObject();
    }

    QString healthOf(const QString& job) const
    {
        for (const QJsonValue& target :
             api(*m_prometheus, "/api/v1/targets")[QStringLiteral("activeTargets")].toArray())
            if (target[QStringLiteral("labels")][QStringLiteral("job")].toString() == job)
                return target[QStringLiteral("health")].toString();
        return {};
    }

    QByteArray m_path;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<ExporterService> m_exporter;
    std::unique_ptr<AlertmanagerService> m_alertmanager;
    std::unique_ptr<PrometheusService> m_prometheus;
};

QTEST_GUILESS_MAIN(TestWatchers)
#include "tst_watchers.moc"
