#pragma once

#include "core/base/result.h"
#include "core/settings/siteconfig.h"
#include "core/site/managedprocess.h"
#include "core/site/postgresserver.h"
#include "core/site/siteinfo.h"

#include <QCoreApplication>

#include <functional>

namespace vigia::site {

/// The embedded site: a PostgreSQL of its own and the XM stand-in, as processes on free loopback ports that
/// outlive the program which starts them, all their files in one state directory. Blocking, any one thread; a
/// lock file keeps two programs apart.
class Supervisor
{
    Q_DECLARE_TR_FUNCTIONS(Supervisor)

public:
    struct UpOptions
    {
        QString today; ///< the stand-in's "today", YYYY-MM-DD; empty = the real one
        bool fastButUnsafe = false; ///< no fsync: for tests
    };

    using Progress = std::function<void(const QString&)>;

    /// `vigiactl`: the program that serves the stand-in.
    Supervisor(const QString& stateDir, QString vigiactl);
    ~Supervisor();
    Supervisor(const Supervisor&) = delete;
    Supervisor& operator=(const Supervisor&) = delete;

    const QString& stateDir() const { return m_stateDir; }

    /// Starts what does not run, makes the database and its tables, applies migrations and writes
    /// STATE/site.toml. Idempotent. Errors: those of the services, each with what to do; what had been
    /// started goes on.
    [[nodiscard]] Result<settings::SiteConfig> up(const UpOptions& options, const Progress& progress = {});
    /// Asks each service; proves and changes nothing.
    ServiceList status() const;
    /// Ends every process. Data stays.
    [[nodiscard]] Result<> down(const Progress& progress = {});
    /// down(), then removes the state directory's content that is ours.
    [[nodiscard]] Result<> reset(const Progress& progress = {});

private:
    Result<> prepareDirectory() const;
    Result<QString> startPostgres(const UpOptions& options);
    Result<QString> startStandin(const UpOptions& options);
    ServiceInfo postgresStatus() const;
    ServiceInfo standinStatus() const;
    QString standinAddress() const;

    QString m_stateDir;
    QString m_vigiactl;
    ManagedProcess m_standin;
    mutable PostgresServer m_postgres;
};

} // namespace vigia::site
