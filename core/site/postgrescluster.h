#pragma once

#include "core/base/result.h"
#include "core/site/serverprocess.h"

namespace vigia::site {

/// What a new cluster is to be like.
struct PostgresCluster
{
    QString directory; ///< gets data/ and pgpass
    QString binaries;
    std::optional<Account> account;
    QString superuser;
    bool isUnsafe = false; ///< not synced to the disk
};

/// Where initdb and postgres are: the newest, or of the major version that data was made by. Errors: NotFound
/// (which package to install), Conflict (data of a version that is not installed).
[[nodiscard]] Result<QString> postgresBinaries(const QString& major);

/// initdb (UTF-8, scram-sha-256, a random password that lies in a 0600 pgpass alone). data/ appears only when
/// it is complete. Blocks for a second or two. Errors: PermissionDenied, Internal (disk full …).
[[nodiscard]] Result<> makeCluster(const PostgresCluster& cluster);

/// The sentence for what initdb or postgres printed before it gave up.
Error postgresFailure(const QString& directory, const QString& output);

/// Empty when it cannot be read.
QByteArray fileContents(const QString& path);

} // namespace vigia::site
