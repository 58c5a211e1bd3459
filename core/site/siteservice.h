#pragma once

#include "core/base/result.h"
#include "core/settings/siteconfig.h"
#include "core/site/siteinfo.h"

namespace vigia::site {

/// How the embedded site is to be.
struct UpOptions
{
    enum class Engine
    {
        Same, ///< as it was; embedded at first
        Embedded, ///< PostgreSQL, the XM stand-in and what watches them
        Celery, ///< Redis, two workers and beat too
    };

    QString today; ///< the stand-in's "today", YYYY-MM-DD; empty = the real one
    bool fastButUnsafe = false; ///< no fsync: for tests
    Engine engine = Engine::Same;
    QString
        rehearsalOf; ///< title of the site that a capsule was saved from: this one is a rehearsal for good
    QString receivers; ///< file of those that alerts are sent to; empty = as before
    bool forgetReceivers = false; ///< alerts are sent to nobody any more
};

/// One service of the embedded site: a process that outlives the program which starts it, with all its files
/// in STATE/NAME. Blocking, any one thread at a time.
class SiteService
{
public:
    SiteService() = default;
    virtual ~SiteService() = default;
    SiteService(const SiteService&) = delete;
    SiteService& operator=(const SiteService&) = delete;

    virtual QString name() const = 0;
    /// For people, translated: "PostgreSQL".
    virtual QString title() const = 0;

    /// Only with the engine Celery.
    virtual bool isForCelery() const { return false; }

    /// The site works without it: that it does not start is told, and the rest goes on.
    virtual bool isOptional() const { return false; }

    /// Starts it unless it runs and answers. Others may be started before it answers: see awaitReady().
    [[nodiscard]] virtual Result<> start(const UpOptions& options) = 0;

    /// Waits until it answers after start().
    [[nodiscard]] virtual Result<> awaitReady() { return {}; }

    /// Says in the site's configuration how to reach it.
    virtual void describe(settings::SiteConfig& /*site*/) const { }

    /// Asks it; proves and changes nothing.
    virtual ServiceInfo status() const = 0;
    /// Ends all its processes. Nothing to stop is fine.
    [[nodiscard]] virtual Result<> stop() = 0;
};

} // namespace vigia::site
