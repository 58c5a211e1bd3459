#pragma once

#include "core/base/result.h"
#include "core/site/serverprocess.h"

#include <QStringList>

#include <optional>

namespace vigia::site {

/// A PostgreSQL cluster of our own in a directory: made when absent, superuser "vigia" with a random password
/// that lies only in a 0600 passfile, listening on 127.0.0.1 alone. Runs as an ordinary user also when the
/// caller is root. All functions block (start: a second or two when the cluster is to be made); use it from
/// one thread at a time. Owned servers: from a thread that lives as long as the server.
class PostgresServer
{
public:
    enum class Lifetime
    {
        Detached, ///< survives the program that started it (`vigiactl site up`)
        Owned, ///< ends with this object, and with its program even when that is killed (tests)
    };

    /// `directory` is made when absent and belongs to this server alone: it holds data/, pgpass, port and the
    /// log.
    explicit PostgresServer(const QString& directory);
    ~PostgresServer();
    PostgresServer(const PostgresServer&) = delete;
    PostgresServer& operator=(const PostgresServer&) = delete;

    /// No fsync: survives a killed server, not a power cut. Before start().
    void setUnsafe(bool unsafe) { m_unsafe = unsafe; }

    /// "shared_buffers=32MB"…: they win over postgresql.conf. Before start().
    void setSettings(const QStringList& settings) { m_settings = settings; }

    const QString& directory() const { return m_directory; }

    QString logFile() const;
    bool isRunning() const;

    qint64 pid() const { return m_pid; } ///< 0 when it does not run

    quint16 port() const { return m_port; } ///< the last known one

    /// "postgresql://vigia@127.0.0.1:PORT/DB?passfile=…": as psql takes it, without a password in it.
    QString url(const QString& database) const;

    /// Starts it and waits until it answers; adopts one that runs already. Errors: NotFound (PostgreSQL is
    /// not installed), PermissionDenied (the directory), Conflict (the data is of another PostgreSQL),
    /// Timeout, Internal (disk full …).
    [[nodiscard]] Result<> start(Lifetime lifetime);
    /// Takes over one that runs already, proven to be of this directory. Error: NotFound.
    [[nodiscard]] Result<> adopt();
    /// Fast shutdown, then immediate, then SIGKILL. Nothing to stop is fine. Error: Timeout.
    [[nodiscard]] Result<> stop();
    /// SIGKILL to the whole server, as a machine that lost its power; returns when it is gone.
    void kill();
    /// Makes the database unless it exists. Errors as db::Connection.
    [[nodiscard]] Result<> createDatabase(const QString& name);

private:
    QString file(const QString& name) const;
    [[nodiscard]] Result<> prepareDirectory();
    void removeForeignLock() const;
    [[nodiscard]] Result<> launch();
    [[nodiscard]] Result<> waitUntilReady(bool& portTaken);
    QStringList serverArguments() const;
    /// The data directory as the server's user gets at it.
    QString serverDataPath() const;
    bool isOurs(qint64 pid) const;
    QString lastLogLines() const;

    QString m_directory;
    QStringList m_settings;
    bool m_unsafe = false;
    Lifetime m_lifetime = Lifetime::Detached;
    std::optional<Account> m_account;
    QString m_binaries;
    int m_dataFd = -1;
    qint64 m_pid = 0;
    quint16 m_port = 0;
};

} // namespace vigia::site
