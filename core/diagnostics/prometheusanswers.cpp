#include "core/diagnostics/prometheusanswers.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QVersionNumber>

#include <optional>

namespace vigia::diagnostics {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(PrometheusAnswers)
};

constexpr qsizetype LongestWords = 200;

QString words(const QJsonValue& value)
{
    return value.toString().simplified().left(LongestWords);
}

/// The data of a Prometheus answer; none when it is no such answer.
std::optional<QJsonValue> dataOf(const net::HttpResponse& response)
{
    const QJsonObject answer = QJsonDocument::fromJson(response.body).object();
    if (answer.value(QStringLiteral("status")).toString() != u"success")
        return std::nullopt;
    return answer.value(QStringLiteral("data"));
}

Verdict foreign(const net::HttpResponse& response)
{
    return Verdict::fail(Tr::tr("Something answers that is no Prometheus: it begins with “%1”.")
                             .arg(QString::fromUtf8(response.body.left(60)).simplified()),
                         Tr::tr("Put prometheus.url right in the site's configuration."));
}

QString named(const QJsonObject& object, const char* key)
{
    return words(object.value(QString::fromLatin1(key)));
}

bool isDeadMan(const QString& alert)
{
    QString plain = alert.toLower();
    plain.remove(u'-').remove(u'_').remove(u' ');
    return plain.contains(u"deadman") || plain.contains(u"watchdog");
}

} // namespace

Verdict runtimeVerdict(const net::HttpResponse& response)
{
    const auto data = dataOf(response);
    if (!data)
        return foreign(response);
    const QJsonObject info = data->toObject();
    const QString evidence = Tr::tr("Answers; runs since %1, keeps %2.")
                                 .arg(named(info, "startTime"), named(info, "storageRetention"));
    const QJsonValue reloaded = info.value(QStringLiteral("reloadConfigSuccess"));
    if (reloaded.isBool() && !reloaded.toBool())
        return Verdict::warn(
            evidence + u' ' + Tr::tr("Its last reload of the configuration failed."),
            Tr::tr("Check it: promtool check config /etc/prometheus/prometheus.yml; then systemctl reload "
                   "prometheus."));
    return Verdict::ok(evidence);
}

Verdict versionVerdict(const net::HttpResponse& response)
{
    const auto data = dataOf(response);
    if (!data)
        return foreign(response);
    const QString text = named(data->toObject(), "version");
    qsizetype suffix = 0;
    const QVersionNumber version = QVersionNumber::fromString(text, &suffix);
    if (version.isNull())
        return Verdict::unknown(Tr::tr("Prometheus does not say its version."), {});
    const QString evidence = Tr::tr("Prometheus %1.").arg(text);
    if (version < QVersionNumber(2, 42))
        return Verdict::warn(evidence, Tr::tr("Upgrade it to 2.42 or newer: apt-get install prometheus."));
    return Verdict::ok(evidence);
}

Verdict targetVerdict(const net::HttpResponse& response)
{
    const auto data = dataOf(response);
    if (!data)
        return foreign(response);
    int up = 0, all = 0, unheard = 0;
    QString error;
    const QJsonArray targets = data->toObject().value(QStringLiteral("activeTargets")).toArray();
    for (const QJsonValue& value : targets) {
        const QJsonObject target = value.toObject();
        const QString job =
            target.value(QStringLiteral("labels")).toObject().value(QStringLiteral("job")).toString();
        if (named(target, "scrapePool") != u"portal_dashboard" && job != u"portal_dashboard")
            continue;
        ++all;
        const QString health = named(target, "health");
        up += health == u"up" ? 1 : 0;
        unheard += health == u"unknown" ? 1 : 0;
        if (health == u"down")
            error = named(target, "scrapeUrl") + QStringLiteral(": ") + named(target, "lastError");
    }
    if (all == 0)
        return Verdict::fail(
            Tr::tr("None of its %1 targets is portal_dashboard.").arg(targets.size()),
            Tr::tr("Add the job portal_dashboard to prometheus.yml with the exporter's address, then: "
                   "systemctl reload prometheus."));
    const QString evidence = Tr::tr("%1 of %2 up.").arg(up).arg(all);
    if (!error.isEmpty())
        return Verdict::fail(evidence + u' ' + error,
                             Tr::tr("The page Targets and alerts explains the error: vigiactl targets."));
    if (unheard > 0)
        return Verdict::unknown(evidence + u' ' + Tr::tr("It was not scraped yet."),
                                Tr::tr("Look again in a minute."));
    return Verdict::ok(evidence);
}

Verdict rulesVerdict(const net::HttpResponse& response)
{
    const auto data = dataOf(response);
    if (!data)
        return foreign(response);
    int rules = 0, bad = 0;
    QString example;
    const QJsonArray groups = data->toObject().value(QStringLiteral("groups")).toArray();
    for (const QJsonValue& group : groups) {
        const QJsonArray inside = group.toObject().value(QStringLiteral("rules")).toArray();
        for (const QJsonValue& value : inside) {
            const QJsonObject rule = value.toObject();
            ++rules;
            if (named(rule, "health") != u"err")
                continue;
            ++bad;
            example = named(rule, "name") + QStringLiteral(": ") + named(rule, "lastError");
        }
    }
    if (rules == 0)
        return Verdict::fail(
            Tr::tr("No rule is loaded: nothing would alert."),
            Tr::tr("Name Vigía's rules (installer/prometheus) in rule_files of prometheus.yml, then: "
                   "systemctl reload prometheus."));
    const QString evidence =
        Tr::tr("%1 rules in %2 groups, %3 with errors.").arg(rules).arg(groups.size()).arg(bad);
    if (bad > 0)
        return Verdict::fail(
            evidence + u' ' + example,
            Tr::tr("Check them: promtool check rules FILE; the page Targets and alerts shows each."));
    return Verdict::ok(evidence);
}

Verdict deadManVerdict(const net::HttpResponse& response)
{
    const auto data = dataOf(response);
    if (!data)
        return foreign(response);
    const QJsonArray alerts = data->toObject().value(QStringLiteral("alerts")).toArray();
    for (const QJsonValue& value : alerts) {
        const QJsonObject alert = value.toObject();
        const QString name = named(alert.value(QStringLiteral("labels")).toObject(), "alertname");
        if (isDeadMan(name) && named(alert, "state") == u"firing")
            return Verdict::ok(
                Tr::tr("%1 fires, as it should; %2 alerts in all.").arg(name).arg(alerts.size()));
    }
    return Verdict::fail(
        Tr::tr("It does not fire (%1 alerts do): nobody would notice that alerting is dead.")
            .arg(alerts.size()),
        Tr::tr("Load Vigía's rules (installer/prometheus) with the dead-man alert; just after a start, "
               "look again in a minute."));
}

Verdict managersVerdict(const net::HttpResponse& response)
{
    const auto data = dataOf(response);
    if (!data)
        return foreign(response);
    const QJsonArray active = data->toObject().value(QStringLiteral("activeAlertmanagers")).toArray();
    if (active.isEmpty())
        return Verdict::fail(
            Tr::tr("It sends its alerts nowhere."),
            Tr::tr("Name the Alertmanager under alerting.alertmanagers of prometheus.yml, then: systemctl "
                   "reload prometheus."));
    return Verdict::ok(
        Tr::tr("%1 active, the first: %2.").arg(active.size()).arg(named(active.first().toObject(), "url")));
}

Verdict alertmanagerVerdict(const net::HttpResponse& response)
{
    const QJsonObject status = QJsonDocument::fromJson(response.body).object();
    const QJsonObject version = status.value(QStringLiteral("versionInfo")).toObject();
    if (version.isEmpty())
        return Verdict::fail(Tr::tr("Something answers that is no Alertmanager: it begins with “%1”.")
                                 .arg(QString::fromUtf8(response.body.left(60)).simplified()),
                             Tr::tr("Put alertmanager.url right in the site's configuration."));
    const QString cluster = named(status.value(QStringLiteral("cluster")).toObject(), "status");
    const QString evidence =
        Tr::tr("Alertmanager %1 answers; cluster %2.").arg(named(version, "version"), cluster);
    if (cluster != u"ready" && cluster != u"disabled")
        return Verdict::warn(
            evidence,
            Tr::tr("Look again in a minute; if it stays so, check --cluster.* of its command line."));
    return Verdict::ok(evidence);
}

} // namespace vigia::diagnostics
