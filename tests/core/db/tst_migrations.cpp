#include "core/async/serialexecutor.h"
#include "core/db/migrations.h"
#include "core/db/portaltables.h"
#include "tests/support/failonwarnings.h"
#include "tests/support/pgcluster.h"
#include "tests/support/verifyresult.h"

#include <QTest>

using namespace vigia;
using namespace vigia::db;

namespace {

Migration step(int version, const QByteArray& sql, bool transactional = true)
{
    return {version, QStringLiteral("step"), sql, "hash of " + sql, transactional};
}

} // namespace

class TestMigrations : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase() { QVERIFY_RESULT(m_cluster.start()); }

    void init()
    {
        test::failOnWarnings();
        auto opened = m_cluster.freshConnection(true);
        QVERIFY_RESULT(opened);
        m_connection = std::move(*opened);
    }

    void cleanup() { m_connection.reset(); }

    void filesAreNumberedWithoutGaps()
    {
        const std::vector<Migration> all = availableMigrations();
        QVERIFY(!all.empty());
        for (std::size_t i = 0; i < all.size(); ++i) {
            QCOMPARE(all[i].version, static_cast<int>(i) + 1);
            QVERIFY(!all[i].name.isEmpty());
            QVERIFY(!all[i].sql.isEmpty());
            QCOMPARE(all[i].sha256.size(), 64);
        }
    }

    void aFreshDatabaseIsJustNotMigrated()
    {
        const auto states = migrationStatus(*m_connection);
        QVERIFY_RESULT(states);
        QCOMPARE(states->size(), availableMigrations().size());
        for (const MigrationState& state : *states)
            QVERIFY(!state.applied);
    }

    void appliesAllOnceInOrder()
    {
        const auto applied = migrate(*m_connection);
        QVERIFY_RESULT(applied);
        QCOMPARE(applied->size(), availableMigrations().size());
        QCOMPARE(applied->front(), 1);
        QVERIFY(std::is_sorted(applied->begin(), applied->end()));
        const auto again = migrate(*m_connection);
        QVERIFY_RESULT(again);
        QVERIFY(again->empty());
        const auto states = migrationStatus(*m_connection);
        QVERIFY_RESULT(states);
        for (const MigrationState& state : *states) {
            QVERIFY(state.applied);
            QVERIFY(!state.changed);
            QVERIFY(std::abs(state.appliedAt.secsTo(QDateTime::currentDateTimeUtc())) < 3600);
        }
        QCOMPARE(one("SELECT applied_by FROM vigia.schema_version WHERE version = 1"), "vigia");
        QCOMPARE(one("SHOW lock_timeout"), "0");
        QCOMPARE(one("SHOW statement_timeout"), "30s");
    }

    void aFailedStepLeavesTheOnesBeforeIt()
    {
        std::vector<Migration> steps {step(1, "CREATE TABLE vigia.one (a int)"),
                                      step(2, "CREATE TABLE vigia.two (a int); SELECT 1/0")};
        const auto failed = migrate(*m_connection, steps);
        QVERIFY(!failed);
        QCOMPARE(failed.error().code, ErrorCode::InvalidData);
        QCOMPARE(one("SELECT array_agg(version) FROM vigia.schema_version"), "{1}");
        QCOMPARE(one("SELECT to_regclass('vigia.two') IS NULL"), "t");
        steps[1] = step(2, "CREATE TABLE vigia.two (a int)");
        QCOMPARE(migrate(*m_connection, steps).value(), std::vector<int> {2});
    }

    void stepsWithoutATransactionCanBeRepeated()
    {
        const QByteArray index = "CREATE INDEX CONCURRENTLY IF NOT EXISTS one_a ON vigia.one (a);\n"
                                 "DO $$ BEGIN PERFORM 1; PERFORM 2; END $$;\n";
        std::vector<Migration> steps {step(1, "CREATE TABLE vigia.one (a int)"),
                                      step(2, index + "SELECT 1/0;", false)};
        QVERIFY(!migrate(*m_connection, steps));
        QCOMPARE(one("SELECT array_agg(version) FROM vigia.schema_version"), "{1}");
        steps[1] = step(2, index, false);
        QCOMPARE(migrate(*m_connection, steps).value(), std::vector<int> {2});
        QCOMPARE(one("SELECT to_regclass('vigia.one_a') IS NOT NULL"), "t");
    }

    void aChangedFileIsShown()
    {
        QVERIFY_RESULT(migrate(*m_connection, {step(1, "SELECT 1")}));
        const auto states = migrationStatus(*m_connection, {step(1, "SELECT 2")});
        QVERIFY_RESULT(states);
        QVERIFY(states->front().applied);
        QVERIFY(states->front().changed);
    }

    void aNewerDatabaseIsAConflict()
    {
        QVERIFY_RESULT(migrate(*m_connection));
        QVERIFY_RESULT(m_connection->script(
            "INSERT INTO vigia.schema_version (version, name, sha256) VALUES (9001, 'x', 'y')"));
        const auto status = migrationStatus(*m_connection);
        QVERIFY(!status);
        QCOMPARE(status.error().code, ErrorCode::Conflict);
        QVERIFY(status.error().message.contains(QStringLiteral("9001")));
        QCOMPARE(migrate(*m_connection).error().code, ErrorCode::Conflict);
    }

    void twoProgramsDoNotMigrateAtOnce()
    {
        const auto other = Connection::open(test::PgCluster::config(urlOfThis()));
        QVERIFY_RESULT(other);
        // What a migration holds while it runs.
        const auto holding = step(1, "SELECT 1");
        bool isRefused = false;
        QVERIFY_RESULT(
            (*other)->query("SELECT pg_advisory_lock(" + QByteArray::number(0x7669676961LL) + ')'));
        const auto refused = migrate(*m_connection, {holding});
        isRefused = !refused && refused.error().code == ErrorCode::Conflict;
        QVERIFY(isRefused);
        QVERIFY(refused.error().temporary);
        QVERIFY_RESULT((*other)->query("SELECT pg_advisory_unlock_all()"));
        QVERIFY_RESULT(migrate(*m_connection, {holding}));
    }

    void waitsForALockWithoutGivingUp()
    {
        const auto other = Connection::open(test::PgCluster::config(urlOfThis()));
        QVERIFY_RESULT(other);
        QVERIFY_RESULT((*other)->script("BEGIN; LOCK TABLE metrics IN ACCESS EXCLUSIVE MODE"));
        SerialExecutor executor(QStringLiteral("migration"));
        Connection* connection = m_connection.get();
        const auto applied = executor.run([connection] {
            return migrate(*connection, {step(1, "ALTER TABLE metrics ADD COLUMN extra int")});
        });
        // The first try has run into its lock_timeout when it is rolled back and the second one waits.
        QTRY_VERIFY_WITH_TIMEOUT(waitingSessions() > 0, 60'000);
        const QByteArray firstTry = waitingSince();
        QTRY_VERIFY_WITH_TIMEOUT(waitingSessions() > 0 && waitingSince() != firstTry, 60'000);
        QVERIFY_RESULT((*other)->rollback());
        QTRY_VERIFY_WITH_TIMEOUT(applied.isFinished(), 60'000);
        QVERIFY_RESULT(applied.result());
    }

    void aDatabaseWithoutPortalTablesIsRefused()
    {
        auto opened = m_cluster.freshConnection(false);
        QVERIFY_RESULT(opened);
        const auto refused = migrate(**opened);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::NotFound);
        QVERIFY(refused.error().message.contains(QStringLiteral("metrics")));
        QCOMPARE((*opened)->query("SELECT count(*) FROM vigia.schema_version").value().integer(0, 0), 0);
        QVERIFY_RESULT(createPortalTables(**opened));
        QVERIFY_RESULT(migrate(**opened));
    }

    void somebodyWithoutRightsIsRefused()
    {
        QVERIFY_RESULT(m_connection->script("CREATE ROLE guest; SET ROLE guest"));
        const auto refused = migrate(*m_connection);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::PermissionDenied);
        QVERIFY_RESULT(m_connection->script("RESET ROLE"));
        QCOMPARE(one("SELECT to_regnamespace('vigia') IS NULL"), "t");
    }

    void theRegistryNeedsNoSuperuserNorTheTablesOwner()
    {
        // Roles exist (an administrator made them), the portal's tables belong to somebody else.
        QVERIFY_RESULT(migrate(*m_connection));
        auto opened = m_cluster.freshConnection(true);
        QVERIFY_RESULT(opened);
        QVERIFY_RESULT((*opened)->script("CREATE ROLE plain; GRANT CREATE ON DATABASE "
                                         + identifier((*opened)->database()) + " TO plain; SET ROLE plain"));
        QVERIFY_RESULT(migrate(**opened, {availableMigrations().front()}));
        QVERIFY_RESULT((*opened)->script("RESET ROLE; SET ROLE vigia_viewer; SELECT * FROM vigia.etl_run"));
    }

    void aViewerMayOnlyLook()
    {
        QVERIFY_RESULT(migrate(*m_connection));
        QVERIFY_RESULT(m_connection->script("SET ROLE vigia_viewer"));
        for (const char* allowed :
             {"SELECT * FROM metrics_hourly", "SELECT * FROM metrics", "SELECT * FROM catalogos",
              "SELECT * FROM vigia.etl_run", "SELECT * FROM vigia.etl_change",
              "SELECT * FROM vigia.etl_reject", "SELECT * FROM vigia.audit_log",
              "SELECT * FROM vigia.known_gap", "SELECT * FROM vigia.schema_version"})
            QVERIFY_RESULT(m_connection->query(allowed));
        for (const char* refused :
             {"INSERT INTO metrics (fecha, metrica, entidad, recurso, valor_gwh) VALUES ('2026-01-01', 'a', "
              "'b', 'c', 1)",
              "UPDATE metrics_hourly SET valor_mwh = 0", "DELETE FROM catalogos", "TRUNCATE metrics",
              "INSERT INTO vigia.etl_run (id, job, metric, entity, requested_by) VALUES (gen_random_uuid(), "
              "'load', 'a', 'b', 'c')",
              "DELETE FROM vigia.etl_run", "DELETE FROM vigia.etl_change",
              "UPDATE vigia.schema_version SET name = 'x'", "DELETE FROM vigia.audit_log",
              "CREATE TABLE vigia.mine (a int)", "DROP TABLE metrics"}) {
            const Result<qint64> answer = m_connection->execute(refused);
            QVERIFY2(!answer, refused);
            QVERIFY2(answer.error().code == ErrorCode::PermissionDenied, qPrintable(answer.error().detail));
        }
    }

    void anOperatorLoadsButDoesNotRewriteHistory()
    {
        QVERIFY_RESULT(migrate(*m_connection));
        QVERIFY_RESULT(m_connection->script("SET ROLE vigia_operator"));
        QVERIFY_RESULT(m_connection->script(
            "INSERT INTO metrics_hourly (fecha, metrica, entidad, recurso, hora, valor_mwh) "
            "VALUES ('2026-01-01', 'Gene', 'Recurso', 'X', 1, 1); DELETE FROM metrics_hourly;"
            "INSERT INTO vigia.etl_run (id, job, metric, entity, requested_by) VALUES (gen_random_uuid(), "
            "'load', 'a', 'b', 'c');"
            "UPDATE vigia.etl_run SET state = 'SUCCESS'"));
        QCOMPARE(m_connection->execute("DELETE FROM vigia.etl_run").error().code,
                 ErrorCode::PermissionDenied);
        QCOMPARE(m_connection->execute("UPDATE vigia.etl_run SET state = 'DONE'").error().code,
                 ErrorCode::InvalidData);
    }

    void theAuditLogOnlyGrows()
    {
        QVERIFY_RESULT(migrate(*m_connection));
        const QByteArray insert = "INSERT INTO vigia.audit_log (who, host, role, action, object, outcome) "
                                  "VALUES ('ana', 'h', 'viewer', 'look', 'x', 'done')";
        QVERIFY_RESULT(m_connection->script("SET ROLE vigia_viewer; " + insert + "; RESET ROLE"));
        // Its owner, a superuser even.
        for (const char* refused :
             {"UPDATE vigia.audit_log SET who = 'bob'", "DELETE FROM vigia.audit_log",
              "TRUNCATE vigia.audit_log", "UPDATE vigia.audit_log SET who = 'bob' WHERE false"}) {
            const Result<qint64> answer = m_connection->execute(refused);
            QVERIFY2(!answer, refused);
            QCOMPARE(answer.error().code, ErrorCode::PermissionDenied);
        }
        QCOMPARE(one("SELECT who || db_user FROM vigia.audit_log"), "anavigia");
    }

    void portalTablesAreMadeOnce()
    {
        QVERIFY_RESULT(m_connection->script(
            "INSERT INTO metrics (fecha, metrica, entidad, valor_gwh) VALUES ('2026-01-01', 'a', 'b', 1)"));
        QVERIFY_RESULT(createPortalTables(*m_connection));
        QCOMPARE(one("SELECT count(*) FROM metrics"), "1");
        // A user called vigia has schema vigia first in the search path: the tables must not be made there
        // again.
        QVERIFY_RESULT(migrate(*m_connection));
        QVERIFY_RESULT(createPortalTables(*m_connection));
        QCOMPARE(one("SELECT to_regclass('vigia.metrics') IS NULL"), "t");
        QCOMPARE(one("SELECT count(*) FROM metrics"), "1");
    }

private:
    QByteArray one(const QByteArray& sql)
    {
        const Result<Rows> rows = m_connection->query(sql);
        return rows ? rows->bytes(0, 0) : "error: " + rows.error().detail.toUtf8();
    }

    QString urlOfThis() const { return m_cluster.server().url(m_connection->database()); }

    qint64 waitingSessions()
    {
        const Result<Rows> rows = m_cluster.admin("SELECT count(*) FROM pg_locks WHERE NOT granted");
        return rows ? rows->integer(0, 0) : -1;
    }

    QByteArray waitingSince()
    {
        const Result<Rows> rows = m_cluster.admin("SELECT waitstart FROM pg_locks WHERE NOT granted");
        return rows && rows->count() == 1 ? rows->bytes(0, 0) : QByteArray();
    }

    test::PgCluster m_cluster;
    std::unique_ptr<Connection> m_connection;
};

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
