#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>

#include <optional>

namespace vigia::db {
class Connection;
} // namespace vigia::db

namespace vigia::generation {

/// Which data one series of one database has now: two equal texts mean equal data, whoever wrote it.
struct CacheVersion
{
    QByteArray text; ///< names the database too
    QDateTime now; ///< the server's clock, UTC: one for all consoles
};

/// True when this database keeps versions and this user may read them. Works with any rights.
[[nodiscard]] Result<bool> keepsVersions(db::Connection& connection);

/// One cheap statement, of a database that keepsVersions(). nullopt when nothing proves the version: triggers
/// are missing or switched off, rights or row security would give this user other rows, or the upkeep of
/// marks has not run for very long. Errors as db::Connection.
[[nodiscard]] Result<std::optional<CacheVersion>> cacheVersion(db::Connection& connection,
                                                               const QString& metric, const QString& entity);

} // namespace vigia::generation
