#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/diagnostics/figuresinfo.h"
#include "core/net/httprequest.h"
#include "core/net/redisconfig.h"
#include "core/settings/siteconfig.h"

#include <QFuture>

#include <functional>

namespace vigia::db {
class Pool;
} // namespace vigia::db

namespace vigia::celery {
class CeleryClient;
} // namespace vigia::celery

namespace vigia::diagnostics {

/// What the checks borrow from others. All outlive the service. Functions that are empty leave their checks
/// out.
struct Ports
{
    const Clock& clock;
    db::Pool& pool; ///< read-only, with a short statement time-out; the checks' own
    celery::CeleryClient* celery = nullptr; ///< null: the site has no Celery application
    /// Reads the password; an Error is what is wrong with the configuration. Empty: the site has no Redis.
    std::function<Result<net::RedisConfig>()> redis {};
    /// Who we are to an HTTP service; reads its secret. Empty: nobody.
    std::function<Result<net::HeaderList>(const settings::HttpServiceConfig&)> login {};

    std::function<QFuture<Result<QList<FreshnessFigure>>>()> freshness {};
    std::function<QFuture<Result<PortalFaults>>()> faults {};
    std::function<QFuture<Result<RunFigures>>()> runs {};
    std::function<QFuture<Result<QList<ScheduleFigure>>>()> schedule {};
    std::function<QFuture<Result<ChainFigure>>()> chain {};
    std::function<QFuture<Result<XmFigure>>()> xm {};
};

/// What is to be checked of a site.
struct Settings
{
    settings::SiteConfig site;
    QString stateDirectory; ///< of the embedded site; empty: the site is not ours to keep
    std::chrono::milliseconds deadline {8000}; ///< of one check
    std::chrono::milliseconds workerPatience {2000}; ///< how long workers may take to answer
};

} // namespace vigia::diagnostics
