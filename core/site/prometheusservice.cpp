#include "core/site/prometheusservice.h"

#include <QFile>
#include <QStandardPaths>

namespace vigia::site {

namespace {

const auto RulesFile = QStringLiteral("vigia.rules.yml");

QByteArray target(const QUrl& url)
{
    return "['" + url.authority().toLatin1() + "']";
}

QByteArray job(const QByteArray& name, const QByteArray& targets)
{
    return "  - job_name: " + name + "\n    static_configs:\n      - targets: " + targets + '\n';
}

} // namespace

PrometheusService::PrometheusService(const QString& stateDir, const ExporterService& exporter,
                                     const AlertmanagerService& alertmanager)
    : WebService(QStringLiteral("prometheus"), stateDir, QStringLiteral("/-/ready"))
    , m_exporter(exporter)
    , m_alertmanager(alertmanager)
{
}

Result<QString> PrometheusService::program() const
{
    if (const QString found = QStandardPaths::findExecutable(QStringLiteral("prometheus")); !found.isEmpty())
        return found;
    return fail(ErrorCode::NotFound,
                tr("Prometheus is not installed: install the package “prometheus” (apt-get install "
                   "prometheus)."),
                {}, "NotInstalled");
}

QStringList PrometheusService::arguments(const QString& listen) const
{
    return {QStringLiteral("--config.file=prometheus.yml"), QStringLiteral("--storage.tsdb.path=data"),
            QStringLiteral("--storage.tsdb.retention.time=3d"),
            QStringLiteral("--storage.tsdb.retention.size=512MB"),
            // One that Alertmanager did not hear, for want of being up, it hears soon.
            QStringLiteral("--rules.alert.resend-delay=5s"), QStringLiteral("--log.level=warn"),
            QStringLiteral("--web.listen-address=") % listen,
            QStringLiteral("--web.external-url=http://") % listen % u'/'};
}

QList<WebService::File> PrometheusService::configuration() const
{
    QByteArray text = "# Written by vigiactl at every start.\n"
                      "global:\n"
                      "  scrape_interval: 5s\n"
                      "  scrape_timeout: 4s\n"
                      "  evaluation_interval: 5s\n"
                      "  external_labels:\n"
                      "    site: embedded\n"
                      "rule_files: ["
        + RulesFile.toLatin1() + "]\n";
    if (!m_alertmanager.url().isEmpty())
        text += "alerting:\n  alertmanagers:\n    - static_configs:\n      - targets: "
            + target(m_alertmanager.url()) + '\n';
    text += "scrape_configs:\n";
    if (!m_exporter.url().isEmpty())
        text += job("portal_dashboard", target(m_exporter.url()));
    text += job("prometheus", target(url()));
    if (!m_alertmanager.url().isEmpty())
        text += job("alertmanager", target(m_alertmanager.url()));
    text += "  - job_name: more\n"
            "    file_sd_configs:\n"
            "      - files: ['targets/*.json']\n"
            "        refresh_interval: 5s\n";
    QFile rules(QStringLiteral(":/prometheus/") % RulesFile);
    if (!rules.open(QIODevice::ReadOnly))
        return {};
    return {{QStringLiteral("prometheus.yml"), text}, {RulesFile, rules.readAll()}};
}

Result<> PrometheusService::awaitReady()
{
    return WebService::awaitReady().and_then([this] { return refresh(); });
}

void PrometheusService::describe(settings::SiteConfig& site) const
{
    site.prometheus.url = url();
}

} // namespace vigia::site
