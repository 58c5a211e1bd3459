#pragma once

#include "core/db/connection.h"
#include "core/site/postgresserver.h"

#include <QTemporaryDir>

#include <memory>

namespace vigia::bench {

/// A private cluster with a portal database of the size asked for, Vigía's schema and its rollups. Made once
/// in `directory` (kept), or in a temporary one (removed).
class BenchDatabase
{
public:
    BenchDatabase(qint64 hours, qint64 days, const QString& directory);

    [[nodiscard]] Result<> prepare();
    /// Stops and starts the server, so that nothing is in its buffers.
    [[nodiscard]] Result<> restart();

    QString url() const;
    [[nodiscard]] Result<std::unique_ptr<db::Connection>> connect() const;

private:
    [[nodiscard]] Result<bool> isFilled();
    [[nodiscard]] Result<> fill(db::Connection& connection);
    [[nodiscard]] Result<> sum(db::Connection& connection);

    qint64 m_hours;
    qint64 m_days;
    std::unique_ptr<QTemporaryDir> m_temporary;
    std::unique_ptr<site::PostgresServer> m_server;
};

} // namespace vigia::bench
