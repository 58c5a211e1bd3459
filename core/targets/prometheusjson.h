#pragma once

#include "core/base/result.h"
#include "core/net/httprequest.h"
#include "core/targets/alertinfo.h"
#include "core/targets/queryinfo.h"
#include "core/targets/ruleinfo.h"

#include <QJsonObject>

namespace vigia::targets::json {

/// The `data` of Prometheus' envelope. Errors: InvalidData (no JSON, not the envelope, the server refuses the
/// query: "bad_data"), PermissionDenied (401, 403), NotFound (404), Timeout and Unreachable T (the server
/// could not). Any thread, as all functions here; fields that are missing or of another type read as empty.
[[nodiscard]] Result<QJsonValue> prometheusData(const net::HttpResponse& response);

/// As prometheusData(), with the warnings beside.
[[nodiscard]] Result<QJsonObject> prometheusEnvelope(const net::HttpResponse& response);

/// What a status other than 2xx means, for any service.
Error statusError(const QString& service, int status, const QString& said);

[[nodiscard]] Result<TargetsInfo> targets(const net::HttpResponse& response);
[[nodiscard]] Result<QStringList> scrapePools(const net::HttpResponse& response);
[[nodiscard]] Result<RuleList> rules(const net::HttpResponse& response);
[[nodiscard]] Result<AlertList> prometheusAlerts(const net::HttpResponse& response);
[[nodiscard]] Result<QueryAnswer> queryAnswer(const net::HttpResponse& response);
[[nodiscard]] Result<QList<MetricMeaning>> metadata(const net::HttpResponse& response);

Labels labelsOf(const QJsonValue& value);
/// RFC 3339 as Go writes it, with nanoseconds and any offset → UTC; invalid for the zero time.
QDateTime timeOf(const QJsonValue& value);
/// "10s" "1m30s" "250ms" → seconds; -1 when it is none.
double durationOf(const QString& text);
/// Fills name, priority and texts from labels and annotations.
void describe(AlertInfo& alert, const Labels& annotations);
/// Highest priority first, then oldest first.
void sort(AlertList& alerts);

} // namespace vigia::targets::json
