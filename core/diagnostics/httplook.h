#pragma once

#include "core/diagnostics/checktable.h"

namespace vigia::diagnostics {

/// Judges an answer of status 200. Called on the judging executor: pure.
using HttpJudge = std::function<Verdict(const net::HttpResponse&)>;

/// One GET.
struct HttpQuestion
{
    settings::HttpServiceConfig service;
    QString path; ///< behind the service's url, may have a query
    std::chrono::milliseconds deadline;
};

/// Asks and judges; other statuses are judged here: 401 and 403 are our login, others the service's failure.
Check::Look fetching(const Ports& ports, const Tools& tools, const HttpQuestion& question, HttpJudge judge);

} // namespace vigia::diagnostics
