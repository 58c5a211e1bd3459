#include "core/db/migrations.h"

#include "core/db/sqlsplit.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QThread>

Q_LOGGING_CATEGORY(migrationLog, "vigia.db.migrations")

namespace vigia::db {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Migrations)
};

constexpr qint64 AdvisoryKey = 0x7669676961; // "vigia"
constexpr int LockAttempts = 10;
constexpr const char* NoTransaction = "-- vigia: no transaction";

struct Applied
{
    int version = 0;
    QString name;
    QByteArray sha256;
    QDateTime at;
};

std::optional<Migration> migrationFromFile(const QString& path)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d{4})_([a-z0-9_]+)\\.sql$"));
    const QRegularExpressionMatch match = pattern.match(QFileInfo(path).fileName());
    QFile file(path);
    if (!match.hasMatch() || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    Migration migration;
    migration.version = match.captured(1).toInt();
    migration.name = match.captured(2);
    migration.sql = file.readAll();
    migration.sha256 = QCryptographicHash::hash(migration.sql, QCryptographicHash::Sha256).toHex();
    migration.transactional = !migration.sql.startsWith(NoTransaction);
    return migration;
}

/// Empty when the schema or its table is not there yet.
Result<std::vector<Applied>> appliedSteps(Connection& connection)
{
    const Result<Rows> exists = connection.query("SELECT to_regclass('vigia.schema_version') IS NOT NULL");
    if (!exists)
        return fail(exists.error());
    if (!exists->boolean(0, 0))
        return std::vector<Applied> {};
    const Result<Rows> rows = connection.query(
        "SELECT version, name, sha256, applied_at FROM vigia.schema_version ORDER BY version");
    if (!rows)
        return fail(rows.error());
    std::vector<Applied> applied;
    for (int row = 0; row < rows->count(); ++row)
        applied.push_back({static_cast<int>(rows->integer(row, 0)), rows->text(row, 1), rows->bytes(row, 2),
                           rows->timestamp(row, 3)});
    return applied;
}

Result<> prepare(Connection& connection)
{
    return connection.script("CREATE SCHEMA IF NOT EXISTS vigia;"
                             "CREATE TABLE IF NOT EXISTS vigia.schema_version ("
                             "    version    integer PRIMARY KEY,"
                             "    name       text NOT NULL,"
                             "    sha256     text NOT NULL,"
                             "    applied_at timestamptz NOT NULL DEFAULT clock_timestamp(),"
                             "    applied_by text NOT NULL DEFAULT session_user)");
}

Result<> record(Connection& connection, const Migration& migration)
{
    const Result<qint64> written =
        connection.execute("INSERT INTO vigia.schema_version (version, name, sha256) VALUES ($1, $2, $3)",
                           {param(migration.version), param(migration.name), migration.sha256});
    return written ? Result<>() : fail(written.error());
}

Result<> applyOnce(Connection& connection, const Migration& migration)
{
    if (migration.transactional) {
        return connection.transaction([&]() -> Result<> {
            return connection.script(migration.sql).and_then([&] { return record(connection, migration); });
        });
    }
    for (const QByteArray& statement : splitStatements(migration.sql))
        if (const Result<> done = connection.script(statement); !done)
            return done;
    return record(connection, migration);
}

/// A lock that somebody holds is waited for in turns of lock_timeout, so that nobody queues behind us for
/// long.
Result<> applyPatiently(Connection& connection, const Migration& migration)
{
    for (int attempt = 1;; ++attempt) {
        const Result<> done = applyOnce(connection, migration);
        if (done || done.error().errorClass != "LockNotAvailable" || attempt == LockAttempts)
            return done;
        qCInfo(migrationLog, "step %d waits for a lock, attempt %d", migration.version, attempt);
    }
}

Result<> unlock(Connection& connection)
{
    const Result<Rows> unlocked = connection.query("SELECT pg_advisory_unlock($1)", {param(AdvisoryKey)});
    return unlocked ? Result<>() : fail(unlocked.error());
}

Result<std::vector<int>> applyMissing(Connection& connection, const std::vector<Migration>& migrations)
{
    if (const Result<> prepared = prepare(connection); !prepared)
        return fail(prepared.error());
    const Result<std::vector<MigrationState>> states = migrationStatus(connection, migrations);
    if (!states)
        return fail(states.error());
    std::vector<int> versions;
    for (const MigrationState& state : *states) {
        if (state.applied)
            continue;
        if (const Result<> done = applyPatiently(connection, state.migration); !done)
            return fail(done.error());
        qCInfo(migrationLog, "step %d applied", state.migration.version);
        versions.push_back(state.migration.version);
    }
    return versions;
}

} // namespace

std::vector<Migration> availableMigrations()
{
    std::vector<Migration> migrations;
    const QDir folder(QStringLiteral(":/migrations"));
    for (const QString& name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name))
        if (const std::optional<Migration> migration = migrationFromFile(folder.filePath(name)))
            migrations.push_back(*migration);
    return migrations;
}

Result<std::vector<MigrationState>> migrationStatus(Connection& connection,
                                                    const std::vector<Migration>& migrations)
{
    const Result<std::vector<Applied>> applied = appliedSteps(connection);
    if (!applied)
        return fail(applied.error());
    std::vector<MigrationState> states;
    for (const Migration& migration : migrations) {
        MigrationState state {migration, false, {}, false};
        for (const Applied& step : *applied) {
            if (step.version != migration.version)
                continue;
            state.applied = true;
            state.appliedAt = step.at;
            state.changed = step.sha256 != migration.sha256;
        }
        states.push_back(std::move(state));
    }
    const int known = states.empty() ? 0 : states.back().migration.version;
    if (!applied->empty() && applied->back().version > known)
        return fail(
            ErrorCode::Conflict,
            Tr::tr(
                "The database is at step %1 and this program knows steps up to %2: install the newer Vigía.")
                .arg(QString::number(applied->back().version), QString::number(known)),
            {}, "NewerSchema");
    return states;
}

Result<std::vector<int>> migrate(Connection& connection, const std::vector<Migration>& migrations)
{
    const Result<Rows> locked = connection.query("SELECT pg_try_advisory_lock($1)", {param(AdvisoryKey)});
    if (!locked)
        return fail(locked.error());
    if (!locked->boolean(0, 0))
        return fail(ErrorCode::Conflict,
                    Tr::tr("Another program is migrating this database: wait until it has finished."), {},
                    "MigrationRunning", true);
    const std::chrono::milliseconds timeout = connection.statementTimeout();
    Result<std::vector<int>> versions =
        connection.setStatementTimeout(std::chrono::milliseconds(0))
            .and_then([&] { return connection.script("SET lock_timeout = '3s'"); })
            .and_then([&] { return applyMissing(connection, migrations); });
    if (connection.isUsable()) {
        const Result<> reset = connection.script("RESET lock_timeout")
                                   .and_then([&] { return connection.setStatementTimeout(timeout); })
                                   .and_then([&] { return unlock(connection); });
        if (versions && !reset)
            return fail(reset.error());
    }
    return versions;
}

} // namespace vigia::db
