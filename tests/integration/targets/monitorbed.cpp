#include "tests/integration/targets/monitorbed.h"

#include <QDeadlineTimer>
#include <QFile>

namespace vigia::test {

namespace {

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

bool isOpen(quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    return socket.waitForConnected(500);
}

Error failure(const QString& what, const QString& why)
{
    return {ErrorCode::Internal, QStringLiteral("%1: %2").arg(what, why), {}, {}, false};
}

/// What the exporter answers at each path.
FakeServer::Reply answerAt(const FakeServer::Request& request)
{
    const QByteArray path = request.path;
    const QByteArray text = "Content-Type: text/plain; version=0.0.4\r\n";
    if (path == "/html")
        return FakeServer::answer(200, "<!DOCTYPE html><html></html>", "Content-Type: text/html\r\n");
    if (path == "/never")
        return FakeServer::never();
    if (path == "/reset")
        return FakeServer::reset();
    if (path == "/format")
        return FakeServer::answer(200, "this is prose\n", text);
    if (path == "/big")
        return FakeServer::answer(200, QByteArray("vigia_filler 1\n").repeated(2000), text);
    if (path.startsWith("/status/"))
        return FakeServer::answer(path.mid(8).toInt(), "no", text);
    return FakeServer::answer(200, "# TYPE vigia_up gauge\nvigia_up 1\n", text);
}

const QByteArray Rules = R"(groups:
- name: test
  interval: 1s
  rules:
  - alert: AlwaysWrong
    expr: vector(1)
    labels: {severity: critical}
    annotations: {summary: it is always wrong, runbook_url: http://127.0.0.1/runbook}
  - alert: WrongInAnHour
    expr: vector(1)
    for: 1h
    labels: {severity: warning}
  - record: test:one
    expr: vector(1)
)";

} // namespace

MonitorBed::MonitorBed()
{
    m_exporter.setResponder(answerAt);
}

QString MonitorBed::secret(const QString& name, const QByteArray& content) const
{
    write(name, content);
    if (!QFile::setPermissions(file(name), QFile::ReadOwner | QFile::WriteOwner))
        qFatal("cannot close %s", qPrintable(name));
    return file(name);
}

void MonitorBed::write(const QString& name, const QByteArray& content) const
{
    QFile out(file(name));
    if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(out.fileName()));
}

QByteArray MonitorBed::configuration(const Options& options) const
{
    const QByteArray exporter = "127.0.0.1:" + QByteArray::number(m_exporter.serverPort());
    QByteArray yaml = "global: {scrape_interval: 1s, scrape_timeout: 900ms, evaluation_interval: 1s,"
                      " external_labels: {cluster: test}}\n"
                      "rule_files: [rules.yml]\n"
                      "alerting: {alertmanagers: [{static_configs: [{targets: ['"
        + m_alertmanagerConfig.url.authority().toLatin1() + "']}]}]}\nscrape_configs:\n";
    if (!options.scrapes)
        return yaml + "- {job_name: nothing, static_configs: []}\n";
    const auto job = [&yaml](const char* name, const QByteArray& target, const char* path,
                             const char* more = "") {
        yaml += QByteArray("- {job_name: ") + name + ", metrics_path: " + path
            + ", static_configs: [{targets: ['" + target + "']}]" + more + "}\n";
    };
    job("good", exporter, "/metrics");
    job("html", exporter, "/html");
    job("never", exporter, "/never");
    job("reset", exporter, "/reset");
    job("format", exporter, "/format");
    job("unauthorized", exporter, "/status/401");
    job("forbidden", exporter, "/status/403");
    job("missing", exporter, "/status/404");
    job("failing", exporter, "/status/503");
    job("big", exporter, "/big", ", body_size_limit: 1KB");
    job("manysamples", exporter, "/big", ", sample_limit: 10");
    job("refused", "127.0.0.1:1", "/metrics");
    job("dns", "no-such-host.invalid:1", "/metrics");
    job("tls", "127.0.0.1:" + QByteArray::number(m_tls.port()), "/metrics", ", scheme: https");
    job("plain", m_alertmanagerConfig.url.authority().toLatin1(), "/metrics", ", scheme: https");
    job("dropped", exporter, "/metrics", ", relabel_configs: [{action: drop, regex: '.*'}]");
    return yaml;
}

Result<> MonitorBed::launch(ChildProcess& process, const QString& program, const QStringList& arguments,
                            quint16 port)
{
    const QString log = file(program % QStringLiteral(".log"));
    const QString error =
        process.start(program, arguments, m_directory.path(), log, QProcessEnvironment::systemEnvironment());
    if (!error.isEmpty())
        return fail(failure(program, error));
    QDeadlineTimer deadline(60'000);
    while (!isOpen(port)) {
        if (process.waitForEnd(50) || deadline.hasExpired()) {
            QFile text(log);
            const bool isReadable = text.open(QIODevice::ReadOnly);
            return fail(
                failure(program, isReadable ? QString::fromUtf8(text.readAll().right(1500)) : QString()));
        }
    }
    return {};
}

Result<> MonitorBed::start(const Options& options)
{
    RedisServer::Options tls;
    tls.tls = true;
    if (const Result<> started = m_tls.start(tls); !started)
        return started;
    const quint16 alertmanagerPort = freePort();
    const QString alertmanagerAddress = QStringLiteral("127.0.0.1:%1").arg(alertmanagerPort);
    m_alertmanagerConfig.url = QUrl(QStringLiteral("http://") % alertmanagerAddress);
    write(QStringLiteral("alertmanager.yml"),
          "route: {receiver: nobody, group_wait: 1s}\nreceivers: [{name: nobody}]\n");
    const Result<> told =
        launch(m_alertmanager, QStringLiteral("prometheus-alertmanager"),
               {QStringLiteral("--config.file=alertmanager.yml"), QStringLiteral("--storage.path=am"),
                QStringLiteral("--web.listen-address=") % alertmanagerAddress,
                QStringLiteral("--cluster.listen-address=")},
               alertmanagerPort);
    if (!told)
        return told;
    const quint16 port = freePort();
    const QString address = QStringLiteral("127.0.0.1:%1").arg(port);
    m_prometheusConfig.url =
        QUrl((options.guarded ? QStringLiteral("https://") : QStringLiteral("http://")) % address);
    write(QStringLiteral("rules.yml"), Rules);
    write(QStringLiteral("prometheus.yml"), configuration(options));
    QStringList arguments {
        QStringLiteral("--config.file=prometheus.yml"), QStringLiteral("--storage.tsdb.path=tsdb"),
        // The first alert comes before Alertmanager is discovered.
        QStringLiteral("--rules.alert.resend-delay=2s"), QStringLiteral("--web.listen-address=") % address};
    if (options.guarded) {
        // The password is "test".
        write(QStringLiteral("web.yml"),
              "tls_server_config: {cert_file: " + m_tls.file(QStringLiteral("server.crt")).toUtf8()
                  + ", key_file: " + m_tls.file(QStringLiteral("server.key")).toUtf8()
                  + "}\nbasic_auth_users: {admin: "
                    "$2b$12$hNf2lSsxfm0.i4a.1kVpSOVyBCfIB51VRjgBUyv6kdnyTlgWj81Ay}\n");
        arguments.append(QStringLiteral("--web.config.file=web.yml"));
    }
    return launch(m_prometheus, QStringLiteral("prometheus"), arguments, port);
}

} // namespace vigia::test
