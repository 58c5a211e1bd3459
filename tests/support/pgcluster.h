#pragma once

#include "core/db/connection.h"
#include "core/site/postgresserver.h"

#include <QSet>
#include <QTemporaryDir>

#include <memory>

namespace vigia::test {

/// A real PostgreSQL for one test program: make one in initTestCase() and drop it in cleanupTestCase(), or
/// hold it as a member. It ends with the program, also when that crashes; what crashed programs left is
/// removed by the next one. A missing PostgreSQL is an error, never a skip.
class PgCluster
{
public:
    PgCluster();
    ~PgCluster();
    PgCluster(const PgCluster&) = delete;
    PgCluster& operator=(const PgCluster&) = delete;

    /// Starts it when it does not run; QVERIFY_RESULT(cluster.start()) in initTestCase().
    [[nodiscard]] Result<> start();

    site::PostgresServer& server() { return *m_server; }

    const site::PostgresServer& server() const { return *m_server; }

    /// The url of a new database, copied from a prepared one. `migrated` needs and makes the portal's tables
    /// too.
    [[nodiscard]] Result<QString> freshDatabase(bool portalTables = false, bool migrated = false);

    static db::ConnectionConfig config(const QString& url);
    /// freshDatabase() and a connection to it.
    [[nodiscard]] Result<std::unique_ptr<db::Connection>> freshConnection(bool portalTables = false,
                                                                          bool migrated = false);
    /// SQL run as superuser in `database`, for what a test needs besides (roles, pg_stat_activity).
    [[nodiscard]] Result<db::Rows> admin(const QByteArray& sql,
                                         const QString& database = QStringLiteral("postgres"));

private:
    [[nodiscard]] Result<> prepareTemplate(const QString& name, bool portalTables, bool migrated);

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<site::PostgresServer> m_server;
    std::unique_ptr<db::Connection> m_admin;
    QSet<QString> m_templates;
    int m_databases = 0;
};

} // namespace vigia::test
