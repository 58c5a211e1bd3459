#pragma once

#include "core/base/result.h"
#include "core/settings/siteconfig.h"
#include "core/site/siteservice.h"

#include <QCoreApplication>

#include <functional>
#include <memory>
#include <vector>

namespace vigia::site {

class AlertmanagerService;

/// The embedded site: a PostgreSQL of its own, the XM stand-in, and the exporter, Alertmanager and Prometheus
/// that watch them, and for the engine Celery a Redis, two workers and beat, as processes on free loopback
/// ports that outlive the program which starts them, all their files in one state directory. Blocking, any
/// one thread; a lock file keeps two programs apart.
class Supervisor
{
    Q_DECLARE_TR_FUNCTIONS(Supervisor)

public:
    using UpOptions = site::UpOptions;
    using Progress = std::function<void(const QString&)>;

    /// `vigiactl`: the program that serves the stand-in and that the workers' tasks run.
    Supervisor(const QString& stateDir, const QString& vigiactl);
    ~Supervisor();
    Supervisor(const Supervisor&) = delete;
    Supervisor& operator=(const Supervisor&) = delete;

    const QString& stateDir() const { return m_stateDir; }

    /// Starts what does not run, makes the database and its tables, applies migrations, writes
    /// STATE/site.toml and ends what the engine does not need. Idempotent. Errors: those of the services,
    /// each with what to do; what had been started goes on. Receivers that are wrong are refused at once.
    /// That a service which watches does not start is told as progress only.
    [[nodiscard]] Result<settings::SiteConfig> up(const UpOptions& options, const Progress& progress = {});
    /// Asks each service that the site has; proves and changes nothing.
    ServiceList status() const;
    /// Ends every process. Data stays.
    [[nodiscard]] Result<> down(const Progress& progress = {});
    /// down(), then removes the state directory's content that is ours.
    [[nodiscard]] Result<> reset(const Progress& progress = {});

private:
    using Services = std::vector<std::unique_ptr<SiteService>>;

    [[nodiscard]] Result<> prepareDirectory() const;
    [[nodiscard]] static Result<> startAll(const Services& services, bool withCelery,
                                           const UpOptions& options, const Progress& progress);
    /// Those for Celery, or all.
    [[nodiscard]] Result<> stop(bool onlyCelery, const Progress& progress) const;
    [[nodiscard]] Result<settings::SiteConfig> writeSite(bool withCelery) const;
    [[nodiscard]] Result<settings::SiteConfig> startReaders(bool withCelery, const UpOptions& options,
                                                            const Progress& progress) const;
    bool hasCelery() const; ///< as STATE/site.toml says

    QString m_stateDir;
    // In the order of their start.
    Services m_named; ///< the site's configuration says how to reach them
    Services m_readers; ///< they read that configuration
    Services m_watchers; ///< they do both
    AlertmanagerService* m_alertmanager; ///< one of m_watchers
};

} // namespace vigia::site
