#include "core/site/postgresservice.h"

#include "core/db/connection.h"
#include "core/db/migrations.h"
#include "core/db/portaltables.h"

namespace vigia::site {

namespace {

const QString Name = QStringLiteral("postgresql");
const QString Database = QStringLiteral("portal_energetico");

} // namespace

PostgresService::PostgresService(const QString& stateDir)
    : m_server(stateDir % u'/' % Name)
{
}

QString PostgresService::name() const
{
    return Name;
}

Result<> PostgresService::start(const UpOptions& options)
{
    m_server.setUnsafe(options.fastButUnsafe);
    if (const Result<> started = m_server.start(PostgresServer::Lifetime::Detached); !started)
        return started;
    if (const Result<> made = m_server.createDatabase(Database); !made)
        return made;
    db::ConnectionConfig config;
    config.url = m_server.url(Database);
    Result<std::unique_ptr<db::Connection>> connection = db::Connection::open(config);
    if (!connection)
        return fail(connection.error());
    if (const Result<> tables = db::createPortalTables(**connection); !tables)
        return tables;
    if (const Result<std::vector<int>> migrated = db::migrate(**connection); !migrated)
        return fail(migrated.error());
    return {};
}

void PostgresService::describe(settings::SiteConfig& site) const
{
    site.databaseUrl = m_server.url(Database);
}

ServiceInfo PostgresService::status() const
{
    ServiceInfo info;
    info.name = Name;
    if (!m_server.adopt())
        return info;
    info.pid = m_server.pid();
    info.address = m_server.url(Database);
    db::ConnectionConfig config;
    config.url = info.address;
    Result<std::unique_ptr<db::Connection>> connection = db::Connection::open(config);
    info.health = connection ? ServiceInfo::Health::Ok : ServiceInfo::Health::Failed;
    if (!connection)
        info.detail = connection.error().message;
    return info;
}

Result<> PostgresService::stop()
{
    if (m_server.adopt())
        return m_server.stop();
    return {};
}

} // namespace vigia::site
