#include "core/targets/prometheusjson.h"

#include "core/targets/diagnose.h"
#include "core/targets/fingerprint.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace vigia::targets::json {

namespace {

const QString Server = QStringLiteral("Prometheus");

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(PrometheusJson)
};

QString text(const QJsonObject& object, const char* name)
{
    return object.value(QLatin1String(name)).toString();
}

Error notUnderstood(const net::HttpResponse& response, const QString& why)
{
    const bool isHtml = response.body.left(200).trimmed().startsWith('<');
    return {
        ErrorCode::InvalidData,
        isHtml
            ? Tr::tr("The address of Prometheus answers a web page instead of its API: check the url, and "
                     "whether a proxy or a login stands before it.")
            : Tr::tr("The answer of Prometheus is not understood: check that its url leads to a Prometheus "
                     "server of version 2.42 or newer."),
        QStringLiteral("HTTP %1, %2 bytes: %3").arg(response.status).arg(response.body.size()).arg(why),
        isHtml ? "HtmlInsteadOfJson" : "BadAnswer", isHtml};
}

double numberOf(const QJsonValue& value)
{
    // Samples are texts: "1.5", "NaN", "+Inf".
    if (value.isDouble())
        return value.toDouble();
    const QString word = value.toString();
    if (word == u"NaN")
        return std::nan("");
    if (word == u"+Inf" || word == u"Inf")
        return HUGE_VAL;
    if (word == u"-Inf")
        return -HUGE_VAL;
    bool isNumber = false;
    const double number = word.toDouble(&isNumber);
    return isNumber ? number : std::nan("");
}

QuerySample sampleOf(const QJsonValue& value)
{
    const QJsonArray pair = value.toArray();
    const double seconds = pair.at(0).toDouble();
    return {QDateTime::fromMSecsSinceEpoch(std::llround(seconds * 1000), Qt::UTC), numberOf(pair.at(1))};
}

TargetHealth healthOf(const QString& word)
{
    return word == u"up" ? TargetHealth::Up : word == u"down" ? TargetHealth::Down : TargetHealth::Unknown;
}

TargetInfo targetOf(const QJsonObject& object)
{
    TargetInfo target;
    target.labels = labelsOf(object.value(QLatin1String("labels")));
    target.pool = text(object, "scrapePool");
    if (target.pool.isEmpty())
        target.pool = target.labels.value(QStringLiteral("job"));
    target.scrapeUrl = QUrl(text(object, "scrapeUrl"));
    target.instance = target.labels.value(QStringLiteral("instance"));
    if (target.instance.isEmpty())
        target.instance = target.scrapeUrl.authority();
    target.health = healthOf(text(object, "health"));
    target.lastError = text(object, "lastError");
    target.diagnosis = diagnose(target.lastError);
    target.lastScrape = timeOf(object.value(QLatin1String("lastScrape")));
    if (target.lastScrape.isValid())
        target.lastDuration = object.value(QLatin1String("lastScrapeDuration")).toDouble(-1);
    target.interval = durationOf(text(object, "scrapeInterval"));
    target.timeout = durationOf(text(object, "scrapeTimeout"));
    return target;
}

RuleInfo ruleOf(const QJsonObject& object, const QString& group, const QString& file)
{
    RuleInfo rule;
    rule.kind = text(object, "type") == u"recording" ? RuleInfo::Kind::Recording : RuleInfo::Kind::Alerting;
    rule.group = group;
    rule.file = file;
    rule.name = text(object, "name");
    rule.expression = text(object, "query");
    const QString state = text(object, "state");
    rule.state = state == u"firing" ? RuleInfo::State::Firing
        : state == u"pending"       ? RuleInfo::State::Pending
                                    : RuleInfo::State::Inactive;
    rule.hold = object.value(QLatin1String("duration")).toDouble();
    rule.labels = labelsOf(object.value(QLatin1String("labels")));
    rule.annotations = labelsOf(object.value(QLatin1String("annotations")));
    rule.health = text(object, "health");
    rule.lastError = text(object, "lastError");
    rule.lastEvaluation = timeOf(object.value(QLatin1String("lastEvaluation")));
    rule.evaluationTime = object.value(QLatin1String("evaluationTime")).toDouble(-1);
    rule.alerts = static_cast<int>(object.value(QLatin1String("alerts")).toArray().size());
    return rule;
}

int priorityOf(const Labels& labels)
{
    const QString severity = labels.value(QStringLiteral("severity"));
    return severity == u"critical" ? 1 : severity == u"warning" ? 2 : 3;
}

Error refusal(const net::HttpResponse& response, const QJsonObject& envelope)
{
    const QString kind = text(envelope, "errorType");
    const QString said = text(envelope, "error").simplified().left(400);
    const QString detail = QStringLiteral("HTTP %1 %2").arg(response.status).arg(kind);
    if (kind == u"timeout" || kind == u"canceled")
        return {ErrorCode::Timeout,
                Tr::tr("Prometheus gave the query up, for it took too long (%1): ask for a shorter time.")
                    .arg(said),
                detail, "QueryTimeout", true};
    if (kind == u"unavailable" || kind == u"internal")
        return {ErrorCode::Unreachable,
                Tr::tr("Prometheus could not answer (%1): see its own log, and try again.").arg(said), detail,
                "ServerFailed", true};
    return {ErrorCode::InvalidData,
            Tr::tr("Prometheus refuses the query (%1): correct the expression or the time.").arg(said),
            detail, "QueryRefused", false};
}

} // namespace

Error statusError(const QString& service, int status, const QString& said)
{
    const QString detail = QStringLiteral("HTTP %1 %2").arg(status).arg(said.simplified().left(400));
    if (status == 401 || status == 403)
        return {ErrorCode::PermissionDenied,
                Tr::tr("%1 does not accept our login (HTTP %2): check user, password_file and token_file of "
                       "the site.")
                    .arg(service)
                    .arg(status),
                detail, "LoginRefused", false};
    if (status == 404)
        return {
            ErrorCode::NotFound,
            Tr::tr("%1 does not know what was asked for (HTTP 404): check its url and version.").arg(service),
            detail,
            {},
            false};
    if (status == 429 || status >= 500)
        return {
            ErrorCode::Unreachable,
            Tr::tr("%1 could not answer (HTTP %2): see its own log, and try again.").arg(service).arg(status),
            detail, "ServerFailed", true};
    return {ErrorCode::InvalidData,
            Tr::tr("%1 refuses the call (HTTP %2, %3): check what was asked for.")
                .arg(service, QString::number(status), said.simplified().left(200)),
            detail, "Refused", false};
}

Result<QJsonObject> prometheusEnvelope(const net::HttpResponse& response)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(response.body, &error);
    const QJsonObject envelope = document.object();
    const QString status = text(envelope, "status");
    if (status == u"error")
        return fail(refusal(response, envelope));
    if (response.status < 200 || response.status > 299)
        return fail(statusError(Server, response.status, QString::fromUtf8(response.body.left(200))));
    if (status != u"success")
        return fail(notUnderstood(response, error.errorString()));
    return envelope;
}

Result<QJsonValue> prometheusData(const net::HttpResponse& response)
{
    return prometheusEnvelope(response).map(
        [](const QJsonObject& envelope) { return envelope.value(QLatin1String("data")); });
}

Result<TargetsInfo> targets(const net::HttpResponse& response)
{
    const Result<QJsonValue> data = prometheusData(response);
    if (!data)
        return fail(data.error());
    if (!(*data)[QLatin1String("activeTargets")].isArray())
        return fail(notUnderstood(response, QStringLiteral("no activeTargets")));
    TargetsInfo info;
    const QJsonArray active = (*data)[QLatin1String("activeTargets")].toArray();
    for (const QJsonValue& each : active)
        info.active.append(targetOf(each.toObject()));
    std::stable_sort(info.active.begin(), info.active.end(), [](const TargetInfo& a, const TargetInfo& b) {
        return std::tie(a.pool, a.instance) < std::tie(b.pool, b.instance);
    });
    const QJsonArray dropped = (*data)[QLatin1String("droppedTargets")].toArray();
    for (const QJsonValue& each : dropped)
        info.dropped.append({labelsOf(each[QLatin1String("discoveredLabels")])});
    return info;
}

Result<QStringList> scrapePools(const net::HttpResponse& response)
{
    const Result<QJsonValue> data = prometheusData(response);
    if (!data)
        return fail(data.error());
    QStringList pools;
    const QJsonArray names = (*data)[QLatin1String("scrapePools")].toArray();
    for (const QJsonValue& each : names)
        pools.append(each.toString());
    return pools;
}

Result<RuleList> rules(const net::HttpResponse& response)
{
    const Result<QJsonValue> data = prometheusData(response);
    if (!data)
        return fail(data.error());
    if (!(*data)[QLatin1String("groups")].isArray())
        return fail(notUnderstood(response, QStringLiteral("no groups")));
    RuleList list;
    const QJsonArray groups = (*data)[QLatin1String("groups")].toArray();
    for (const QJsonValue& each : groups) {
        const QJsonObject group = each.toObject();
        const QJsonArray rules = group.value(QLatin1String("rules")).toArray();
        for (const QJsonValue& rule : rules)
            list.append(ruleOf(rule.toObject(), text(group, "name"), text(group, "file")));
    }
    return list;
}

Result<AlertList> prometheusAlerts(const net::HttpResponse& response)
{
    const Result<QJsonValue> data = prometheusData(response);
    if (!data)
        return fail(data.error());
    if (!(*data)[QLatin1String("alerts")].isArray())
        return fail(notUnderstood(response, QStringLiteral("no alerts")));
    AlertList list;
    const QJsonArray alerts = (*data)[QLatin1String("alerts")].toArray();
    for (const QJsonValue& each : alerts) {
        const QJsonObject object = each.toObject();
        const QString state = text(object, "state");
        if (state == u"inactive")
            continue;
        AlertInfo alert;
        alert.labels = labelsOf(object.value(QLatin1String("labels")));
        alert.fingerprint = fingerprintOf(alert.labels);
        alert.state = state == u"pending" ? AlertInfo::State::Pending : AlertInfo::State::Firing;
        alert.since = timeOf(object.value(QLatin1String("activeAt")));
        describe(alert, labelsOf(object.value(QLatin1String("annotations"))));
        list.append(alert);
    }
    sort(list);
    return list;
}

Result<QueryAnswer> queryAnswer(const net::HttpResponse& response)
{
    const Result<QJsonObject> envelope = prometheusEnvelope(response);
    if (!envelope)
        return fail(envelope.error());
    const QJsonObject data = envelope->value(QLatin1String("data")).toObject();
    QueryAnswer answer;
    answer.type = text(data, "resultType");
    const QJsonArray warnings = envelope->value(QLatin1String("warnings")).toArray();
    for (const QJsonValue& each : warnings)
        answer.warnings.append(each.toString());
    if (!data.value(QLatin1String("result")).isArray())
        return fail(notUnderstood(response, QStringLiteral("no result")));
    const QJsonArray result = data.value(QLatin1String("result")).toArray();
    if (answer.type == u"scalar" || answer.type == u"string") {
        answer.series.append({{}, {sampleOf(result)}});
        return answer;
    }
    for (const QJsonValue& each : result) {
        const QJsonObject object = each.toObject();
        QuerySeries series;
        series.labels = labelsOf(object.value(QLatin1String("metric")));
        const QJsonArray values = object.value(QLatin1String("values")).toArray();
        series.samples.reserve(values.size());
        for (const QJsonValue& value : values)
            series.samples.append(sampleOf(value));
        if (object.contains(QLatin1String("value")))
            series.samples.append(sampleOf(object.value(QLatin1String("value"))));
        answer.series.append(series);
    }
    return answer;
}

Result<QList<MetricMeaning>> metadata(const net::HttpResponse& response)
{
    const Result<QJsonValue> data = prometheusData(response);
    if (!data)
        return fail(data.error());
    QList<MetricMeaning> list;
    const QJsonObject metrics = data->toObject();
    for (auto it = metrics.begin(); it != metrics.end(); ++it) {
        const QJsonObject first = it.value().toArray().at(0).toObject();
        list.append({it.key(), text(first, "type"), text(first, "help"), text(first, "unit")});
    }
    return list;
}

Labels labelsOf(const QJsonValue& value)
{
    Labels labels;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        labels.insert(it.key(), it.value().toString());
    return labels;
}

QDateTime timeOf(const QJsonValue& value)
{
    // Qt reads milliseconds at most: "2026-06-15T12:00:00.123456789-05:00".
    QString word = value.toString();
    static const QRegularExpression fraction(QStringLiteral(R"(\.(\d{3})\d+)"));
    word.replace(fraction, QStringLiteral(".\\1"));
    const QDateTime time = QDateTime::fromString(word, Qt::ISODateWithMs).toUTC();
    return time.isValid() && time.date().year() > 1 ? time : QDateTime();
}

double durationOf(const QString& text)
{
    static const QRegularExpression whole(QStringLiteral(R"(^(?:\d+(?:ms|y|w|d|h|m|s))+$)"));
    static const QRegularExpression part(QStringLiteral(R"((\d+)(ms|y|w|d|h|m|s))"));
    if (!whole.match(text).hasMatch())
        return -1;
    double seconds = 0;
    auto parts = part.globalMatch(text);
    while (parts.hasNext()) {
        const QRegularExpressionMatch match = parts.next();
        const QString unit = match.captured(2);
        const double factor = unit == u"ms" ? 0.001
            : unit == u"s"                  ? 1
            : unit == u"m"                  ? 60
            : unit == u"h"                  ? 3600
            : unit == u"d"                  ? 86400
            : unit == u"w"                  ? 7 * 86400
                                            : 365 * 86400;
        seconds += match.captured(1).toDouble() * factor;
    }
    return seconds;
}

void describe(AlertInfo& alert, const Labels& annotations)
{
    alert.name = alert.labels.value(QStringLiteral("alertname"));
    alert.priority = priorityOf(alert.labels);
    alert.summary = annotations.value(QStringLiteral("summary"));
    alert.description = annotations.value(QStringLiteral("description"));
    alert.runbook = annotations.value(QStringLiteral("runbook_url"));
}

void sort(AlertList& alerts)
{
    std::stable_sort(alerts.begin(), alerts.end(), [](const AlertInfo& a, const AlertInfo& b) {
        return std::tie(a.priority, a.since, a.fingerprint) < std::tie(b.priority, b.since, b.fingerprint);
    });
}

} // namespace vigia::targets::json
