#pragma once

#include "core/base/result.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>
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

/// Who we are to the site's Redis. The password is not here: redisPassword() gets it when it is used.
struct RedisLogin
{
    QString user; ///< ACL user; empty = the server's default user
    QString passwordFile; ///< absolute; readable only by its owner; empty = no password
    QString caFile; ///< PEM, for rediss://; empty = the system's authorities
    QString certificateFile; ///< PEM, for servers that ask their clients for one
    QString keyFile; ///< PEM, of certificateFile
};

/// The site's Celery application. Its broker is redisUrl.
struct CeleryConfig
{
    bool configured = false; ///< the site has a [….celery] table
    int resultDatabase = 1; ///< Redis database of the results
    QStringList queues {QStringLiteral("etl"), QStringLiteral("maintenance")};
    QString fetchTask = QStringLiteral("tasks.etl_tasks.fetch_metric_data");
    QString engine =
        QStringLiteral("embedded"); ///< "embedded" or "celery": where a run goes when nobody says
};

/// A service of the site with an HTTP API, and who we are to it. Secrets are in files, read when they are
/// used.
struct HttpServiceConfig
{
    QUrl url; ///< base, without "/api/…"; empty = the site has none
    QString user; ///< basic auth; empty = none
    QString passwordFile; ///< absolute; of basic auth
    QString tokenFile; ///< absolute; bearer token, instead of basic auth
    QString caFile; ///< PEM, for https; empty = the system's authorities

    bool isConfigured() const { return !url.isEmpty(); }
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
    QString redisUrl; ///< "redis://HOST:PORT/DB", "rediss://…", "unix://…"; empty = the site has no Redis
    RedisLogin redis;
    CeleryConfig celery;
    XmConfig xm;
    HttpServiceConfig prometheus;
    HttpServiceConfig alertmanager;
    QUrl exporterUrl; ///< of `vigiactl exporter`, base; empty = not known
    QStringList unitHosts; ///< whose units are looked at beside this machine's: "ssh://USER@HOST"

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
/// site; else the embedded site of the default state directory. VIGIA_DATABASE_URL, VIGIA_XM_URL,
/// VIGIA_REDIS_URL, VIGIA_PROMETHEUS_URL and VIGIA_ALERTMANAGER_URL override the file. Errors: NotFound (no
/// configuration at all, no such site), InvalidData (TOML error with line, unknown key, a password inside a
/// url: it belongs in a passfile or PGPASSWORD, that of Redis in a password file or VIGIA_REDIS_PASSWORD,
/// that of an HTTP service in a password or token file).
class ConfigLoader
{
    Q_DECLARE_TR_FUNCTIONS(ConfigLoader)

public:
    [[nodiscard]] static Result<SiteConfig> load(const Locations& locations);
};

/// The password of the site's Redis, read now: VIGIA_REDIS_PASSWORD, else the first line of its password
/// file; empty when it has none. Blocking, a small file. Errors: NotFound, PermissionDenied (not readable, or
/// others may read it too), InvalidData (empty or far too long). Any thread.
[[nodiscard]] Result<QString> redisPassword(const SiteConfig& site);

/// The value of the header `Authorization` for one of the site's HTTP services, made now from its token file
/// or user and password file; empty when it has no login. `service` is its name for people. Blocking, a small
/// file. Errors as redisPassword(). Any thread.
[[nodiscard]] Result<QByteArray> authorization(const HttpServiceConfig& config, const QString& service);

/// The site as a configuration file, for the embedded site. Never holds a password.
QByteArray toToml(const SiteConfig& site);

} // namespace vigia::settings
