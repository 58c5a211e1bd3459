#include "tests/support/pgcluster.h"

#include "core/db/migrations.h"
#include "core/db/portaltables.h"

#include <QDir>

#include <csignal>
#include <unistd.h>

namespace vigia::test {

namespace {

const auto Prefix = QStringLiteral("vigia-test-pg-");

/// "vigia-test-pg-PID-xxxxxx" of programs that no longer run: killed before they could tidy up.
void removeLeftOvers()
{
    const QDir temp(QDir::tempPath());
    for (const QString& name : temp.entryList({Prefix + u'*'}, QDir::Dirs)) {
        const pid_t pid = name.section(u'-', 3, 3).toInt();
        if (pid > 0 && ::kill(pid, 0) != 0 && errno == ESRCH)
            QDir(temp.filePath(name)).removeRecursively();
    }
}

} // namespace

PgCluster::PgCluster() = default;

PgCluster::~PgCluster()
{
    // Nothing in it is worth a checkpoint.
    if (m_server)
        m_server->kill();
}

Result<> PgCluster::start()
{
    if (!m_directory) {
        removeLeftOvers();
        m_directory = std::make_unique<QTemporaryDir>(
            QDir::temp().filePath(Prefix + QString::number(::getpid()) + QStringLiteral("-XXXXXX")));
        m_server = std::make_unique<site::PostgresServer>(m_directory->path());
        m_server->setUnsafe(true);
        m_server->setSettings({QStringLiteral("shared_buffers=32MB"), QStringLiteral("max_connections=40"),
                               QStringLiteral("autovacuum=off"), QStringLiteral("max_wal_size=256MB")});
    }
    return m_server->start(site::PostgresServer::Lifetime::Owned);
}

db::ConnectionConfig PgCluster::config(const QString& url)
{
    db::ConnectionConfig config;
    config.url = url;
    config.applicationName = QStringLiteral("vigia-test");
    // Machines that run tests are busy; a test that is about time-outs sets its own.
    config.connectTimeout = std::chrono::seconds(20);
    return config;
}

Result<> PgCluster::prepareTemplate(const QString& name, bool portalTables, bool migrated)
{
    if (m_templates.contains(name))
        return {};
    if (const Result<> made = m_server->createDatabase(name); !made)
        return made;
    Result<std::unique_ptr<db::Connection>> connection = db::Connection::open(config(m_server->url(name)));
    if (!connection)
        return fail(connection.error());
    if (portalTables || migrated)
        if (const Result<> made = db::createPortalTables(**connection); !made)
            return made;
    if (migrated)
        if (const Result<std::vector<int>> steps = db::migrate(**connection); !steps)
            return fail(steps.error());
    m_templates.insert(name);
    return {};
}

Result<QString> PgCluster::freshDatabase(bool portalTables, bool migrated)
{
    if (const Result<> started = start(); !started)
        return fail(started.error());
    const QString source = migrated ? QStringLiteral("made_migrated")
        : portalTables              ? QStringLiteral("made_portal")
                                    : QStringLiteral("made_empty");
    if (const Result<> made = prepareTemplate(source, portalTables, migrated); !made)
        return fail(made.error());
    const QString name = QStringLiteral("test_%1").arg(++m_databases);
    const Result<db::Rows> copied =
        admin("CREATE DATABASE " + db::identifier(name) + " TEMPLATE " + db::identifier(source));
    if (!copied)
        return fail(copied.error());
    return m_server->url(name);
}

Result<std::unique_ptr<db::Connection>> PgCluster::freshConnection(bool portalTables, bool migrated)
{
    return freshDatabase(portalTables, migrated).and_then([](const QString& url) {
        return db::Connection::open(config(url));
    });
}

Result<db::Rows> PgCluster::admin(const QByteArray& sql, const QString& database)
{
    // Polled by tests: the usual one stays open.
    if (m_admin && m_admin->isUsable() && m_admin->database() == database)
        return m_admin->query(sql);
    Result<std::unique_ptr<db::Connection>> connection =
        db::Connection::open(config(m_server->url(database)));
    if (!connection)
        return fail(connection.error());
    Result<db::Rows> rows = (*connection)->query(sql);
    if (database == QStringLiteral("postgres"))
        m_admin = std::move(*connection);
    return rows;
}

} // namespace vigia::test
