#pragma once

#include <QString>

#include <chrono>

namespace vigia::db {

/// Where a PostgreSQL is and how patient we are with it.
struct ConnectionConfig
{
    QString url; ///< libpq URI or keyword string; a password is better kept in its passfile. Never logged
                 ///< (see redacted())
    QString applicationName = QStringLiteral("vigia");
    std::chrono::milliseconds connectTimeout {2000}; ///< design 11: an unreachable service is stated in 2 s
    std::chrono::milliseconds statementTimeout {30000}; ///< set in the server too; 0 = none
    bool readOnly = false; ///< default_transaction_read_only = on

    /// The url without its password, for messages and logs.
    QString redacted() const;
};

} // namespace vigia::db
