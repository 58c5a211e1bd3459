#include "core/diagnostics/checktable.h"
#include "core/diagnostics/exposition.h"
#include "core/diagnostics/httplook.h"
#include "core/diagnostics/prometheusanswers.h"

#include <QCoreApplication>

namespace vigia::diagnostics {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(TelemetryChecks)
};

Verdict metricsVerdict(const net::HttpResponse& response)
{
    const QString type = QString::fromLatin1(response.header("Content-Type")).left(60);
    const ExpositionInfo info = ExpositionReader::read(response.body);
    const QString restart =
        Tr::tr("Start the exporter: systemctl restart vigia-exporter (vigiactl exporter), and see "
               "with curl -s ADDRESS/metrics | promtool check metrics.");
    switch (info.kind) {
    case ExpositionInfo::Kind::Valid:
        if (!type.startsWith(u"text/plain") && !type.startsWith(u"application/openmetrics-text"))
            return Verdict::warn(
                Tr::tr("%1 samples, but the content type is “%2”.").arg(info.samples).arg(type),
                Tr::tr(
                    "Answer with Content-Type: text/plain; version=0.0.4; newer Prometheus refuse others."));
        return Verdict::ok(Tr::tr("Valid: %1 samples in %2 families.").arg(info.samples).arg(info.families));
    case ExpositionInfo::Kind::Empty:
        return Verdict::fail(Tr::tr("The answer holds no sample (%1).").arg(type), restart);
    case ExpositionInfo::Kind::Html:
        return Verdict::fail(Tr::tr("The answer is a web page, not metrics: %1, it begins with “%2”; "
                                    "Prometheus says “expected a valid "
                                    "start token, got \"<\"”.")
                                 .arg(type.isEmpty() ? Tr::tr("no content type") : type, info.start),
                             Tr::tr("Let /metrics be served before the page's own routes, or scrape vigiactl "
                                    "exporter instead: name its "
                                    "address in exporter.url and in prometheus.yml, job portal_dashboard."));
    case ExpositionInfo::Kind::Json:
        return Verdict::fail(Tr::tr("The answer is JSON, not metrics: it begins with “%1”.").arg(info.start),
                             restart);
    case ExpositionInfo::Kind::Broken:
        break;
    }
    return Verdict::fail(Tr::tr("Line %1 is not valid: %2.").arg(info.line).arg(info.fault), restart);
}

void addExporter(CheckTable& table, const Ports& ports, const Settings& settings, const Tools& tools)
{
    if (settings.site.exporterUrl.isEmpty())
        return;
    settings::HttpServiceConfig exporter;
    exporter.url = settings.site.exporterUrl;
    Check check;
    check.id = QStringLiteral("metrics-endpoint");
    check.group = Tr::tr("Telemetry");
    check.title = Tr::tr("/metrics is valid");
    check.page = QStringLiteral("targets");
    check.look =
        fetching(ports, tools, {exporter, QStringLiteral("/metrics"), settings.deadline}, metricsVerdict);
    check.isProof = true;
    check.remedy =
        Tr::tr("Start the exporter: systemctl start vigia-exporter, or vigiactl exporter; check exporter.url "
               "of the site.");
    table.push_back(std::move(check));
}

} // namespace

void addTelemetryChecks(CheckTable& table, const Ports& ports, const Settings& settings, const Tools& tools)
{
    addExporter(table, ports, settings, tools);
    const auto add = [&](const settings::HttpServiceConfig& service, const char* id, const QString& title,
                         const char* path, HttpJudge judge, const QString& remedy, bool isProof = false) {
        if (!service.isConfigured())
            return;
        Check check;
        check.id = QString::fromLatin1(id);
        check.group = Tr::tr("Telemetry");
        check.title = title;
        check.page = QStringLiteral("targets");
        check.look =
            fetching(ports, tools, {service, QString::fromLatin1(path), settings.deadline}, std::move(judge));
        check.isProof = isProof;
        check.remedy = remedy;
        table.push_back(std::move(check));
    };
    const settings::HttpServiceConfig& prometheus = settings.site.prometheus;
    const settings::HttpServiceConfig& alertmanager = settings.site.alertmanager;
    const QString first = Tr::tr("See the check “Prometheus answers” first.");
    add(prometheus, "prometheus", Tr::tr("Prometheus answers"), "/api/v1/status/runtimeinfo", runtimeVerdict,
        Tr::tr("Start it: systemctl start prometheus (embedded site: vigiactl site up). Check prometheus.url "
               "of the site "
               "and its log: journalctl -u prometheus."),
        true);
    add(prometheus, "prometheus-version", Tr::tr("Version of Prometheus"), "/api/v1/status/buildinfo",
        versionVerdict, first);
    add(prometheus, "prometheus-target", Tr::tr("Target portal_dashboard is up"),
        "/api/v1/targets?state=active", targetVerdict, first);
    add(prometheus, "prometheus-rules", Tr::tr("Alerting rules are loaded and healthy"), "/api/v1/rules",
        rulesVerdict, first);
    add(prometheus, "dead-man", Tr::tr("The dead-man alert fires"), "/api/v1/alerts", deadManVerdict, first);
    if (alertmanager.isConfigured())
        add(prometheus, "prometheus-alertmanager", Tr::tr("Prometheus knows its Alertmanager"),
            "/api/v1/alertmanagers", managersVerdict, first);
    add(alertmanager, "alertmanager", Tr::tr("Alertmanager answers"), "/api/v2/status", alertmanagerVerdict,
        Tr::tr("Start it: systemctl start prometheus-alertmanager (embedded site: vigiactl site up). Check "
               "alertmanager.url of the site and its log."),
        true);
}

} // namespace vigia::diagnostics
