#pragma once

#include "core/diagnostics/check.h"
#include "core/net/httprequest.h"

namespace vigia::diagnostics {

// Judges of what Prometheus and Alertmanager answer; pure, whatever came.

Verdict runtimeVerdict(const net::HttpResponse& response);
Verdict versionVerdict(const net::HttpResponse& response);
Verdict targetVerdict(const net::HttpResponse& response);
Verdict rulesVerdict(const net::HttpResponse& response);
Verdict deadManVerdict(const net::HttpResponse& response);
Verdict managersVerdict(const net::HttpResponse& response);
Verdict alertmanagerVerdict(const net::HttpResponse& response);

} // namespace vigia::diagnostics
