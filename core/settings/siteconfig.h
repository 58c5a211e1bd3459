#pragma once

#include "core/base/result.h"

#include <QCoreApplication>
#include <QString>
#include <QUrl>

#include <chrono>

namespace vigia::settings {

/// XM's API as one site reaches it. Defaults are the plan of xm-api.md section 1.
struct XmConfig
{
    QUrl baseUrl {QStringLiteral("https://servapibi.xm.com.co")};
    bool simulated = false; ///< the stand-in answers: said everywhere in the console
    int inFlight = 2; ///< calls under way at once
    std::chrono::milliseconds gap {500}; ///< between the starts of two calls
    std::chrono::milliseconds timeout {60000}; ///< of one call
    std::chrono::milliseconds retryBase {1000}; ///< first back-off bound; doubles, full jitter, 600 s cap
};

/// One portal and how to reach its services. A value; made once, passed by value. Holds no password (see
/// load()).
struct SiteConfig
{
    QString name; ///< "production"; "embedded" for the site that vigiactl runs
    QString title; ///< for people
    QString colour; ///< "#3d7a5f": band at the top of the console, so that sites can't be confused
    QString databaseUrl; ///< PostgreSQL, may write
    QString readUrl; ///< replica for charts; databaseUrl when empty
    XmConfig xm;

    const QString& chartUrl() const { return readUrl.isEmpty() ? databaseUrl : readUrl; }
};

/// Where to look for the configuration: as typed on the command line, all may be empty.
struct Locations
{
    QString configFile; ///< --config; else $XDG_CONFIG_HOME/vigia/vigia.toml, else /etc/vigia/vigia.toml
    QString site; ///< --site
    QString stateDir; ///< --state: the embedded site there is meant
};

/// Reads and validates the configuration file(s) and picks one site:
/// --site NAME; else the embedded site when --state is given; else the file's `default_site` or its only
/// site; else the embedded site of the default state directory. VIGIA_DATABASE_URL and VIGIA_XM_URL override
/// the file. Errors: NotFound (no configuration at all, no such site), InvalidData (TOML error with line,
/// unknown key, a password inside a url: it belongs in a passfile or PGPASSWORD).
class ConfigLoader
{
    Q_DECLARE_TR_FUNCTIONS(ConfigLoader)

public:
    [[nodiscard]] static Result<SiteConfig> load(const Locations& locations);
};

/// The site as a configuration file, for the embedded site.
QByteArray toToml(const SiteConfig& site);

} // namespace vigia::settings
