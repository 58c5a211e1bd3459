#pragma once

#include "core/db/connection.h"
#include "core/db/connector.h"

namespace vigia::db {

struct PgResultDeleter
{
    void operator()(PGresult* result) const { PQclear(result); }
};

using PgResultPointer = std::unique_ptr<PGresult, PgResultDeleter>;

/// What Connection's sources share: waiting with a deadline, cancelling, and the life of one statement.
struct Connection::Private
{
    PgConnPointer connection;
    ConnectionConfig config;
    QString where;
    Cancellation cancellation;

    /// Whether waits ask the Cancellation: not while a transaction is being closed.
    bool heedsCancellation = true;

    [[nodiscard]] Result<> checkUsable();
    /// Waits for the socket and reads what came. `events` of poll. Errors: Cancelled, Timeout, Unreachable;
    /// the statement is then already over (cancelled and drained) or the connection is closed.
    [[nodiscard]] Result<> waitAndRead(short events, const QDeadlineTimer& deadline);
    /// Sends what is buffered.
    [[nodiscard]] Result<> flush();
    /// Null when the statement is over.
    [[nodiscard]] Result<PgResultPointer> nextResult();
    /// Reads results to the end: the last one, or the first error.
    [[nodiscard]] Result<PgResultPointer> finish();
    [[nodiscard]] Result<PgResultPointer> run(const QByteArray& sql, const Params& params);
    [[nodiscard]] Result<> runSimple(const QByteArray& sql);
    [[nodiscard]] Result<> startCopy(const QByteArray& sql, ExecStatusType expected);
    [[nodiscard]] Result<> putCopyData(const QByteArray& block);
    bool drainCopyOut(const QDeadlineTimer& deadline);

    /// The deadline of one wait: the server's own statement_timeout strikes first when the server is alive.
    QDeadlineTimer guard() const;
    Error lost();
    /// Ends the running statement in the server and throws away its answer; closes the connection when that
    /// fails.
    void abandon();
    bool endCopy(ExecStatusType status, const QDeadlineTimer& deadline);
    /// Throws away what the statement still answers. False when it does not end before the deadline.
    bool drain(const QDeadlineTimer& deadline);
    /// errorFromResult(), and where the server is when libpq made the result itself.
    Error resultError(const PGresult* result) const;
};

} // namespace vigia::db
