#include "core/targets/alertmanagerjson.h"

#include "core/targets/fingerprint.h"
#include "core/targets/prometheusjson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace vigia::targets::json {

namespace {

const QString Server = QStringLiteral("Alertmanager");

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(AlertmanagerJson)
};

QString text(const QJsonObject& object, const char* name)
{
    return object.value(QLatin1String(name)).toString();
}

QStringList texts(const QJsonValue& value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue& each : array)
        list.append(each.isObject() ? each[QLatin1String("name")].toString() : each.toString());
    return list;
}

/// Errors are a JSON text, or an object with a message.
QString saidBy(const net::HttpResponse& response)
{
    const QByteArray wrapped = '[' + response.body.left(4000) + ']';
    const QJsonValue value = QJsonDocument::fromJson(wrapped).array().at(0);
    if (value.isString())
        return value.toString();
    if (value.isObject())
        return text(value.toObject(), "message");
    return QString::fromUtf8(response.body.left(200));
}

AlertInfo alertOf(const QJsonObject& object)
{
    AlertInfo alert;
    alert.labels = labelsOf(object.value(QLatin1String("labels")));
    alert.fingerprint = text(object, "fingerprint");
    if (alert.fingerprint.isEmpty())
        alert.fingerprint = fingerprintOf(alert.labels);
    alert.since = timeOf(object.value(QLatin1String("startsAt")));
    alert.receivers = texts(object.value(QLatin1String("receivers")));
    const QJsonObject status = object.value(QLatin1String("status")).toObject();
    alert.silencedBy = texts(status.value(QLatin1String("silencedBy")));
    alert.inhibitedBy = texts(status.value(QLatin1String("inhibitedBy")));
    const bool isQuiet =
        text(status, "state") == u"suppressed" || !alert.silencedBy.isEmpty() || !alert.inhibitedBy.isEmpty();
    alert.state = isQuiet ? AlertInfo::State::Suppressed : AlertInfo::State::Firing;
    describe(alert, labelsOf(object.value(QLatin1String("annotations"))));
    return alert;
}

AlertList alertsOf(const QJsonArray& array)
{
    AlertList list;
    for (const QJsonValue& each : array)
        list.append(alertOf(each.toObject()));
    sort(list);
    return list;
}

SilenceInfo silenceOf(const QJsonObject& object)
{
    SilenceInfo silence;
    silence.id = text(object, "id");
    const QJsonArray matchers = object.value(QLatin1String("matchers")).toArray();
    for (const QJsonValue& each : matchers) {
        const QJsonObject matcher = each.toObject();
        // Before 0.22 there was no isEqual.
        silence.matchers.append({text(matcher, "name"), text(matcher, "value"),
                                 matcher.value(QLatin1String("isRegex")).toBool(),
                                 matcher.value(QLatin1String("isEqual")).toBool(true)});
    }
    silence.from = timeOf(object.value(QLatin1String("startsAt")));
    silence.to = timeOf(object.value(QLatin1String("endsAt")));
    silence.by = text(object, "createdBy");
    silence.comment = text(object, "comment");
    const QString state = object.value(QLatin1String("status"))[QLatin1String("state")].toString();
    silence.state = state == u"pending" ? SilenceInfo::State::Pending
        : state == u"expired"           ? SilenceInfo::State::Expired
                                        : SilenceInfo::State::Active;
    return silence;
}

} // namespace

Result<QJsonDocument> alertmanagerDocument(const net::HttpResponse& response)
{
    if (response.status < 200 || response.status > 299)
        return fail(statusError(Server, response.status, saidBy(response)));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(response.body, &error);
    if (document.isNull() && !response.body.isEmpty())
        return fail(ErrorCode::InvalidData,
                    Tr::tr("The answer of Alertmanager is not understood: check that its url leads to an "
                           "Alertmanager with the API v2, and to no login or web page."),
                    error.errorString(), "BadAnswer");
    return document;
}

Result<AlertList> alertmanagerAlerts(const net::HttpResponse& response)
{
    return alertmanagerDocument(response).map(
        [](const QJsonDocument& document) { return alertsOf(document.array()); });
}

Result<QList<AlertGroup>> alertGroups(const net::HttpResponse& response)
{
    const Result<QJsonDocument> document = alertmanagerDocument(response);
    if (!document)
        return fail(document.error());
    QList<AlertGroup> groups;
    const QJsonArray array = document->array();
    for (const QJsonValue& each : array)
        groups.append({labelsOf(each[QLatin1String("labels")]),
                       each[QLatin1String("receiver")][QLatin1String("name")].toString(),
                       alertsOf(each[QLatin1String("alerts")].toArray())});
    return groups;
}

Result<SilenceList> silences(const net::HttpResponse& response)
{
    const Result<QJsonDocument> document = alertmanagerDocument(response);
    if (!document)
        return fail(document.error());
    SilenceList list;
    const QJsonArray array = document->array();
    for (const QJsonValue& each : array)
        list.append(silenceOf(each.toObject()));
    return list;
}

Result<QString> silenceId(const net::HttpResponse& response)
{
    const Result<QJsonDocument> document = alertmanagerDocument(response);
    if (!document)
        return fail(document.error());
    const QString id = text(document->object(), "silenceID");
    if (id.isEmpty())
        return fail(
            ErrorCode::InvalidData,
            Tr::tr("Alertmanager did not say which silence it made: look at its list before trying again."),
            QString::fromUtf8(response.body.left(200)), "BadAnswer");
    return id;
}

QByteArray toJson(const SilenceInfo& silence)
{
    QJsonArray matchers;
    for (const SilenceMatcher& matcher : silence.matchers)
        matchers.append(QJsonObject {{QStringLiteral("name"), matcher.name},
                                     {QStringLiteral("value"), matcher.value},
                                     {QStringLiteral("isRegex"), matcher.isRegex},
                                     {QStringLiteral("isEqual"), matcher.isEqual}});
    QJsonObject object {{QStringLiteral("matchers"), matchers},
                        {QStringLiteral("startsAt"), silence.from.toUTC().toString(Qt::ISODateWithMs)},
                        {QStringLiteral("endsAt"), silence.to.toUTC().toString(Qt::ISODateWithMs)},
                        {QStringLiteral("createdBy"), silence.by},
                        {QStringLiteral("comment"), silence.comment}};
    if (!silence.id.isEmpty())
        object.insert(QStringLiteral("id"), silence.id);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace vigia::targets::json
