#include "core/settings/receiversconfig.h"
#include "core/settings/siteconfig.h"

namespace vigia::settings {

namespace {

QByteArray quoted(const QString& value)
{
    QByteArray result = "\"";
    for (const char c : value.toUtf8()) {
        if (c == '"' || c == '\\')
            result += '\\';
        result += c;
    }
    return result + '"';
}

void appendText(QByteArray& toml, const QByteArray& key, const QString& value)
{
    if (!value.isEmpty())
        toml += key + " = " + quoted(value) + '\n';
}

void appendRedis(QByteArray& toml, const QByteArray& prefix, const SiteConfig& site)
{
    if (!site.redisUrl.isEmpty()) {
        toml += prefix + ".redis]\n";
        appendText(toml, "url", site.redisUrl);
        appendText(toml, "user", site.redis.user);
        appendText(toml, "password_file", site.redis.passwordFile);
        appendText(toml, "ca_file", site.redis.caFile);
        appendText(toml, "certificate_file", site.redis.certificateFile);
        appendText(toml, "key_file", site.redis.keyFile);
    }
    if (!site.celery.configured)
        return;
    QByteArrayList queues;
    for (const QString& queue : site.celery.queues)
        queues += quoted(queue);
    toml += prefix + ".celery]\nengine = " + quoted(site.celery.engine)
        + "\nresult_database = " + QByteArray::number(site.celery.resultDatabase) + "\nqueues = ["
        + queues.join(", ") + "]\nfetch_task = " + quoted(site.celery.fetchTask) + '\n';
}

void appendService(QByteArray& toml, const QByteArray& header, const HttpServiceConfig& service)
{
    if (!service.isConfigured())
        return;
    toml += header + "]\n";
    appendText(toml, "url", service.url.toString());
    appendText(toml, "user", service.user);
    appendText(toml, "password_file", service.passwordFile);
    appendText(toml, "token_file", service.tokenFile);
    appendText(toml, "ca_file", service.caFile);
}

} // namespace

QByteArray toToml(const SiteConfig& site)
{
    const QByteArray prefix = "[site." + site.name.toUtf8();
    QByteArray toml = "# Written by vigiactl; it is made again by every “vigiactl site up”.\n";
    toml += prefix + "]\ntitle = " + quoted(site.title) + "\ncolour = " + quoted(site.colour) + '\n';
    appendText(toml, "exporter_url", site.exporterUrl.toString());
    toml += prefix + ".postgresql]\nurl = " + quoted(site.databaseUrl) + '\n';
    if (!site.readUrl.isEmpty())
        toml += "read_url = " + quoted(site.readUrl) + '\n';
    appendRedis(toml, prefix, site);
    appendService(toml, prefix + ".prometheus", site.prometheus);
    appendService(toml, prefix + ".alertmanager", site.alertmanager);
    toml += prefix + ".xm]\nbase_url = " + quoted(site.xm.baseUrl.toString()) + '\n';
    toml += QByteArray("simulated = ") + (site.xm.simulated ? "true" : "false") + '\n';
    toml += "in_flight = " + QByteArray::number(site.xm.inFlight) + '\n';
    toml += "gap_ms = " + QByteArray::number(static_cast<qint64>(site.xm.gap.count())) + '\n';
    toml += "timeout_ms = " + QByteArray::number(static_cast<qint64>(site.xm.timeout.count())) + '\n';
    toml += "retry_base_ms = " + QByteArray::number(static_cast<qint64>(site.xm.retryBase.count())) + '\n';
    return toml;
}

QByteArray toToml(const ReceiversConfig& receivers)
{
    QByteArray toml = "# Written by vigiactl: whom the site's Alertmanager tells.\n";
    if (!receivers.pagerDuty.routingKeyFile.isEmpty()) {
        toml += "[pagerduty]\n";
        appendText(toml, "url", receivers.pagerDuty.url.toString());
        appendText(toml, "routing_key_file", receivers.pagerDuty.routingKeyFile);
    }
    if (!receivers.slack.urlFile.isEmpty()) {
        toml += "[slack]\n";
        appendText(toml, "url_file", receivers.slack.urlFile);
        appendText(toml, "channel", receivers.slack.channel);
    }
    if (!receivers.email.smartHost.isEmpty()) {
        toml += "[email]\n";
        appendText(toml, "smarthost", receivers.email.smartHost);
        appendText(toml, "from", receivers.email.from);
        appendText(toml, "to", receivers.email.to);
        appendText(toml, "user", receivers.email.user);
        appendText(toml, "password_file", receivers.email.passwordFile);
        toml += QByteArray("require_tls = ") + (receivers.email.requireTls ? "true" : "false") + '\n';
    }
    return toml;
}

} // namespace vigia::settings
