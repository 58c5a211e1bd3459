#pragma once

#include "core/db/connection.h"

#include <QDateTime>

namespace vigia::db {

/// One numbered step of resources/migrations/NNNN_name.sql (compiled in as :/migrations). A file whose first
/// line is
/// "-- vigia: no transaction" runs statement by statement outside one (CREATE INDEX CONCURRENTLY) and must be
/// repeatable.
struct Migration
{
    int version = 0;
    QString name;
    QByteArray sql;
    QByteArray sha256;
    bool transactional = true;
};

struct MigrationState
{
    Migration migration;
    bool applied = false;
    QDateTime appliedAt;
    bool changed = false; ///< the file's hash is not the one that was applied
};

/// The steps compiled into this program, in order.
std::vector<Migration> availableMigrations();

/// Errors as Connection; NotFound when schema vigia is absent is not one: all steps are just not applied.
[[nodiscard]] Result<std::vector<MigrationState>>
migrationStatus(Connection& connection, const std::vector<Migration>& migrations = availableMigrations());

/// Applies what is missing, in order, under an advisory lock and with lock_timeout 3 s retried, so that a
/// live database is never blocked. Answers the versions applied. Resumable. Errors: Conflict (another program
/// migrates, or a newer schema than this program knows), PermissionDenied.
[[nodiscard]] Result<std::vector<int>>
migrate(Connection& connection, const std::vector<Migration>& migrations = availableMigrations());

} // namespace vigia::db
