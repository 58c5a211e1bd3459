#include "core/settings/siteconfig.h"

#include "core/base/sshhost.h"
#include "core/settings/statedir.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUrlQuery>

#include <toml++/toml.h>

namespace vigia::settings {

namespace {

const QString EmbeddedName = QStringLiteral("embedded");
constexpr int MaxRedisDatabase = 99'999;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ConfigLoader)
};

QString text(const toml::node_view<const toml::node>& node)
{
    return QString::fromStdString(node.value_or(std::string {}));
}

bool holdsPassword(const QString& url)
{
    const QUrl parsed(url);
    if (!parsed.password().isEmpty() || QUrlQuery(parsed).hasQueryItem(QStringLiteral("password")))
        return true;
    // keyword form: "host=… password=…"
    return !url.contains(QStringLiteral("://")) && url.contains(QStringLiteral("password="));
}

} // namespace

class SiteReader
{
    Q_DECLARE_TR_FUNCTIONS(ConfigLoader)

public:
    explicit SiteReader(QString file)
        : m_file(std::move(file))
    {
    }

    Result<> read()
    {
        QFile file(m_file);
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::NotFound,
                        tr("The configuration file %1 cannot be read: %2.").arg(m_file, file.errorString()));
        const std::string content = file.read(1 << 20).toStdString();
        try {
            m_table = toml::parse(content, m_file.toStdString());
        } catch (const toml::parse_error& e) {
            return fail(ErrorCode::InvalidData,
                        tr("The configuration file %1 is not valid at line %2: %3.")
                            .arg(m_file, QString::number(e.source().begin.line),
                                 QString::fromUtf8(e.description().data(),
                                                   static_cast<qsizetype>(e.description().size()))));
        }
        return checkKeys(m_table, {"default_site", "site"}, {});
    }

    QString defaultSite() const { return text(m_table["default_site"]); }

    QStringList siteNames() const
    {
        QStringList names;
        if (const toml::table* sites = m_table["site"].as_table())
            for (const auto& [key, value] : *sites)
                names += QString::fromStdString(std::string(key.str()));
        return names;
    }

    Result<SiteConfig> site(const QString& name) const
    {
        const toml::table* table = m_table["site"][name.toStdString()].as_table();
        if (!table)
            return fail(ErrorCode::NotFound,
                        tr("The configuration has no site “%1”: it knows %2.")
                            .arg(name.left(80), siteNames().join(QStringLiteral(", "))));
        if (const Result<> keys = checkKeys(*table,
                                            {"title", "colour", "postgresql", "redis", "celery", "xm",
                                             "prometheus", "alertmanager", "exporter_url", "units"},
                                            name);
            !keys)
            return fail(keys.error());
        SiteConfig site;
        site.name = name;
        const toml::table& view = *table;
        site.title = text(view["title"]);
        if (site.title.isEmpty())
            site.title = name;
        site.colour = text(view["colour"]);
        site.databaseUrl = text(view["postgresql"]["url"]);
        site.readUrl = text(view["postgresql"]["read_url"]);
        site.exporterUrl = QUrl(text(view["exporter_url"]));
        return readRedis(view["redis"], site)
            .and_then([&] { return readCelery(view["celery"], site); })
            .and_then([&] { return readXm(view["xm"], site); })
            .and_then([&] { return readUnits(view["units"], site); })
            .and_then([&] { return readService(view["prometheus"], name, site.prometheus); })
            .and_then([&] { return readService(view["alertmanager"], name, site.alertmanager); })
            .and_then([&]() -> Result<SiteConfig> { return validate(site); });
    }

private:
    Result<> checkKeys(const toml::table& table, const std::vector<std::string_view>& known,
                       const QString& where) const
    {
        for (const auto& [key, value] : table) {
            if (std::find(known.begin(), known.end(), key.str()) == known.end())
                return fail(ErrorCode::InvalidData,
                            tr("The configuration file %1 has an unknown key “%2” at line %3.")
                                .arg(m_file, QString::fromStdString(std::string(key.str())),
                                     QString::number(value.source().begin.line)),
                            where);
        }
        return {};
    }

    Result<> readRedis(const toml::node_view<const toml::node>& redis, SiteConfig& site) const
    {
        if (const toml::table* table = redis.as_table()) {
            const Result<> keys =
                checkKeys(*table, {"url", "user", "password_file", "ca_file", "certificate_file", "key_file"},
                          site.name);
            if (!keys)
                return keys;
        }
        site.redisUrl = text(redis["url"]);
        site.redis = {text(redis["user"]), path(redis["password_file"]), path(redis["ca_file"]),
                      path(redis["certificate_file"]), path(redis["key_file"])};
        return {};
    }

    Result<> readUnits(const toml::node_view<const toml::node>& units, SiteConfig& site) const
    {
        const toml::table* table = units.as_table();
        if (!table)
            return {};
        if (const Result<> keys = checkKeys(*table, {"hosts"}, site.name); !keys)
            return keys;
        bool isSane = !units["hosts"] || units["hosts"].is_array();
        if (const toml::array* hosts = units["hosts"].as_array())
            for (const toml::node& host : *hosts) {
                site.unitHosts += QString::fromStdString(host.value_or(std::string {}));
                isSane = isSane && sshTarget(site.unitHosts.last());
            }
        if (!isSane || site.unitHosts.removeDuplicates() > 0)
            return fail(ErrorCode::InvalidData,
                        tr("The hosts of the units of site “%1” in %2 are not valid: hosts is a list of "
                           "ssh://USER@HOST, each once.")
                            .arg(site.name, m_file));
        return {};
    }

    Result<> readCelery(const toml::node_view<const toml::node>& celery, SiteConfig& site) const
    {
        const toml::table* table = celery.as_table();
        if (!table)
            return {};
        const Result<> keys =
            checkKeys(*table, {"result_database", "queues", "fetch_task", "engine"}, site.name);
        if (!keys)
            return keys;
        CeleryConfig& config = site.celery;
        config.configured = true;
        config.resultDatabase = celery["result_database"].value_or(config.resultDatabase);
        if (celery["fetch_task"])
            config.fetchTask = text(celery["fetch_task"]);
        if (celery["engine"])
            config.engine = text(celery["engine"]);
        if (celery["queues"]) {
            config.queues.clear();
            if (const toml::array* queues = celery["queues"].as_array())
                for (const toml::node& queue : *queues)
                    config.queues += QString::fromStdString(queue.value_or(std::string {}));
        }
        const bool isEngine =
            config.engine == QStringLiteral("embedded") || config.engine == QStringLiteral("celery");
        const bool sane = config.resultDatabase >= 0 && config.resultDatabase <= MaxRedisDatabase
            && !config.queues.isEmpty() && !config.queues.contains(QString())
            && !config.fetchTask.trimmed().isEmpty() && isEngine;
        if (!sane)
            return fail(ErrorCode::InvalidData,
                        tr("The Celery settings of site “%1” in %2 are not valid: engine is embedded or "
                           "celery, result_database a number, queues a list of names, fetch_task a name.")
                            .arg(site.name, m_file));
        return {};
    }

    /// Relative paths are meant from the configuration file.
    QString path(const toml::node_view<const toml::node>& node) const
    {
        const QString value = text(node);
        return value.isEmpty() ? value : QDir(QFileInfo(m_file).absolutePath()).absoluteFilePath(value);
    }

    Result<> readXm(const toml::node_view<const toml::node>& xm, SiteConfig& site) const
    {
        if (const toml::table* table = xm.as_table()) {
            const Result<> keys = checkKeys(
                *table, {"base_url", "simulated", "in_flight", "gap_ms", "timeout_ms", "retry_base_ms"},
                site.name);
            if (!keys)
                return keys;
        }
        const QString url = text(xm["base_url"]);
        if (!url.isEmpty())
            site.xm.baseUrl = QUrl(url);
        using std::chrono::milliseconds;
        site.xm.simulated = xm["simulated"].value_or(site.xm.simulated);
        site.xm.inFlight = xm["in_flight"].value_or(site.xm.inFlight);
        site.xm.gap = milliseconds(xm["gap_ms"].value_or(site.xm.gap.count()));
        site.xm.timeout = milliseconds(xm["timeout_ms"].value_or(site.xm.timeout.count()));
        site.xm.retryBase = milliseconds(xm["retry_base_ms"].value_or(site.xm.retryBase.count()));
        const bool sane = site.xm.inFlight >= 1 && site.xm.inFlight <= 32 && site.xm.gap.count() >= 0
            && site.xm.timeout.count() > 0 && site.xm.retryBase.count() >= 0 && site.xm.baseUrl.isValid();
        if (!sane)
            return fail(
                ErrorCode::InvalidData,
                tr("The XM settings of site “%1” in %2 are out of range: in_flight is 1 to 32, times are "
                   "milliseconds, base_url is a URL.")
                    .arg(site.name, m_file));
        return {};
    }

    Result<> readService(const toml::node_view<const toml::node>& view, const QString& siteName,
                         HttpServiceConfig& service) const
    {
        if (const toml::table* table = view.as_table()) {
            const Result<> keys =
                checkKeys(*table, {"url", "user", "password_file", "token_file", "ca_file"}, siteName);
            if (!keys)
                return keys;
        }
        service = {QUrl(text(view["url"])), text(view["user"]), path(view["password_file"]),
                   path(view["token_file"]), path(view["ca_file"])};
        return {};
    }

    Result<SiteConfig> validate(const SiteConfig& site) const
    {
        for (const QString& url : {site.databaseUrl, site.readUrl})
            if (holdsPassword(url))
                return fail(
                    ErrorCode::InvalidData,
                    tr("The configuration file %1 holds a database password: take it out and keep it in a "
                       "passfile (0600) or in PGPASSWORD.")
                        .arg(m_file));
        if (site.databaseUrl.isEmpty() && !qEnvironmentVariableIsSet("VIGIA_DATABASE_URL"))
            return fail(ErrorCode::InvalidData,
                        tr("Site “%1” in %2 names no database: set postgresql.url.").arg(site.name, m_file));
        return site;
    }

    QString m_file;
    toml::table m_table;
};

namespace {

QString userConfigFile()
{
    const QString user = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        % QStringLiteral("/vigia/vigia.toml");
    if (QFileInfo::exists(user))
        return user;
    const QString system = QStringLiteral("/etc/vigia/vigia.toml");
    return QFileInfo::exists(system) ? system : QString();
}

SiteConfig withEnvironment(SiteConfig site)
{
    if (const QString url = qEnvironmentVariable("VIGIA_DATABASE_URL"); !url.isEmpty()) {
        site.databaseUrl = url;
        site.readUrl.clear();
    }
    if (const QString url = qEnvironmentVariable("VIGIA_XM_URL"); !url.isEmpty())
        site.xm.baseUrl = QUrl(url);
    if (const QString url = qEnvironmentVariable("VIGIA_REDIS_URL"); !url.isEmpty())
        site.redisUrl = url;
    if (const QString url = qEnvironmentVariable("VIGIA_PROMETHEUS_URL"); !url.isEmpty())
        site.prometheus.url = QUrl(url);
    if (const QString url = qEnvironmentVariable("VIGIA_ALERTMANAGER_URL"); !url.isEmpty())
        site.alertmanager.url = QUrl(url);
    return site;
}

/// After the environment had its say: it may bring what the file leaves out, and a password too.
Result<SiteConfig> withSaneRedis(const SiteConfig& site)
{
    if (holdsPassword(site.redisUrl))
        return fail(ErrorCode::InvalidData,
                    Tr::tr("The Redis address of site “%1” holds a password: take it out and keep it in a "
                           "password_file (0600) or in VIGIA_REDIS_PASSWORD.")
                        .arg(site.name));
    const QString scheme = QUrl(site.redisUrl).scheme();
    const QStringList known {QStringLiteral("redis"), QStringLiteral("rediss"), QStringLiteral("unix"),
                             QStringLiteral("redis+socket")};
    if (!site.redisUrl.isEmpty() && !known.contains(scheme))
        return fail(ErrorCode::InvalidData,
                    Tr::tr("The Redis address of site “%1” is not valid: write it as redis://host:6379/0, as "
                           "rediss:// for TLS, or as unix:///path/to/socket.")
                        .arg(site.name));
    if (site.celery.configured && site.redisUrl.isEmpty())
        return fail(
            ErrorCode::InvalidData,
            Tr::tr("Site “%1” has Celery but no Redis to reach it through: set redis.url.").arg(site.name));
    return site;
}

Result<> checkService(const QString& service, const HttpServiceConfig& config, const QString& siteName)
{
    if (!config.url.userInfo().isEmpty())
        return fail(ErrorCode::InvalidData,
                    Tr::tr("The %1 address of site “%2” holds a user or a password: take it out and name the "
                           "user with user and a password_file (0600), or a token_file.")
                        .arg(service, siteName));
    const QString scheme = config.url.scheme();
    const bool isWeb = config.url.isValid() && !config.url.host().isEmpty() && !config.url.hasQuery()
        && !config.url.hasFragment()
        && (scheme == QStringLiteral("http") || scheme == QStringLiteral("https"));
    if (!config.url.isEmpty() && !isWeb)
        return fail(ErrorCode::InvalidData,
                    Tr::tr("The %1 address of site “%2” is not valid: write it as http://host:port or "
                           "https://host:port/path.")
                        .arg(service, siteName));
    if (!config.tokenFile.isEmpty() && !(config.user.isEmpty() && config.passwordFile.isEmpty()))
        return fail(ErrorCode::InvalidData,
                    Tr::tr("Site “%2” names two logins for %1: keep either token_file, or user with "
                           "password_file.")
                        .arg(service, siteName));
    if (config.user.isEmpty() != config.passwordFile.isEmpty())
        return fail(ErrorCode::InvalidData,
                    Tr::tr("The login of site “%2” for %1 is half there: user and password_file go together.")
                        .arg(service, siteName));
    return {};
}

Result<SiteConfig> withSaneServices(const SiteConfig& site)
{
    HttpServiceConfig exporter;
    exporter.url = site.exporterUrl;
    return checkService(QStringLiteral("Prometheus"), site.prometheus, site.name)
        .and_then([&] { return checkService(QStringLiteral("Alertmanager"), site.alertmanager, site.name); })
        .and_then([&] { return checkService(QStringLiteral("exporter"), exporter, site.name); })
        .map([&] { return site; });
}

} // namespace

Result<SiteConfig> ConfigLoader::load(const Locations& locations)
{
    const QString embedded = siteFile(stateDirectory(locations.stateDir));
    const QString file = locations.configFile.isEmpty() ? userConfigFile() : locations.configFile;
    const bool wantsEmbedded = locations.site == EmbeddedName
        || (locations.site.isEmpty() && locations.configFile.isEmpty()
            && (!locations.stateDir.isEmpty() || file.isEmpty()));
    if (wantsEmbedded && !QFileInfo::exists(embedded))
        return fail(ErrorCode::NotFound,
                    tr("No site is configured and the embedded site is not set up in %1: start it with "
                       "“vigiactl site up”, or "
                       "name a configuration with --config.")
                        .arg(stateDirectory(locations.stateDir)));
    SiteReader reader(wantsEmbedded ? embedded : file);
    if (const Result<> read = reader.read(); !read)
        return fail(read.error());
    QString name = wantsEmbedded ? EmbeddedName : locations.site;
    if (name.isEmpty())
        name = reader.defaultSite();
    if (name.isEmpty() && reader.siteNames().size() == 1)
        name = reader.siteNames().first();
    if (name.isEmpty())
        return fail(ErrorCode::InvalidData,
                    tr("The configuration has several sites: choose one with --site (%1).")
                        .arg(reader.siteNames().join(QStringLiteral(", "))));
    return reader.site(name).transform(withEnvironment).and_then(withSaneRedis).and_then(withSaneServices);
}

} // namespace vigia::settings
