#include "core/targets/alertmanagerclient.h"

#include <QUrl>

namespace vigia::targets {

namespace {

ApiCall get(const char* path)
{
    ApiCall call;
    call.path = QString::fromLatin1(path);
    return call;
}

} // namespace

AlertmanagerClient::AlertmanagerClient(const settings::HttpServiceConfig& config)
    : m_link(config, QStringLiteral("Alertmanager"))
{
}

QFuture<Result<AlertList>> AlertmanagerClient::alerts()
{
    return m_link.ask<AlertList>(get("/api/v2/alerts"), json::alertmanagerAlerts);
}

QFuture<Result<QList<AlertGroup>>> AlertmanagerClient::groups()
{
    return m_link.ask<QList<AlertGroup>>(get("/api/v2/alerts/groups"), json::alertGroups);
}

QFuture<Result<SilenceList>> AlertmanagerClient::silences()
{
    return m_link.ask<SilenceList>(get("/api/v2/silences"), json::silences);
}

QFuture<Result<QString>> AlertmanagerClient::setSilence(const SilenceInfo& silence)
{
    ApiCall call = get("/api/v2/silences");
    call.method = QByteArrayLiteral("POST");
    call.body = json::toJson(silence);
    return m_link.ask<QString>(call, json::silenceId);
}

QFuture<Result<>> AlertmanagerClient::expireSilence(const QString& id)
{
    ApiCall call = get("/api/v2/silence/");
    call.method = QByteArrayLiteral("DELETE");
    call.path += id;
    return m_link.ask<void>(call, [](const net::HttpResponse& response) -> Result<> {
        // It answers with an empty body.
        return json::alertmanagerDocument(response).map([](const QJsonDocument&) {});
    });
}

} // namespace vigia::targets
