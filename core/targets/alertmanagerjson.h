#pragma once

#include "core/base/result.h"
#include "core/net/httprequest.h"
#include "core/targets/alertinfo.h"
#include "core/targets/silenceinfo.h"

#include <QJsonDocument>

namespace vigia::targets {

/// Alerts that Alertmanager sends together.
struct AlertGroup
{
    Labels labels; ///< those they are grouped by
    QString receiver;
    AlertList alerts;
};

namespace json {

/// The document of an Alertmanager answer. Errors: statusError()'s, InvalidData (no JSON). Any thread, as all
/// functions here; fields that are missing or of another type read as empty.
[[nodiscard]] Result<QJsonDocument> alertmanagerDocument(const net::HttpResponse& response);
[[nodiscard]] Result<AlertList> alertmanagerAlerts(const net::HttpResponse& response);
[[nodiscard]] Result<QList<AlertGroup>> alertGroups(const net::HttpResponse& response);
[[nodiscard]] Result<SilenceList> silences(const net::HttpResponse& response);
/// The id of the silence that was made.
[[nodiscard]] Result<QString> silenceId(const net::HttpResponse& response);
/// A silence as it is asked for.
QByteArray toJson(const SilenceInfo& silence);

} // namespace json

} // namespace vigia::targets
