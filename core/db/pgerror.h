#pragma once

#include "core/base/result.h"

struct pg_conn;
struct pg_result;

namespace vigia::db {

/// The one mapping from libpq to Error: SQLSTATE decides the code, the sentence says what to do, SQLSTATE and
/// the server's own words go into `detail`. Never holds a password. Any thread.
Error errorFromResult(const pg_result* result);
/// For a connection that could not be made. `where` is host:port, see ConnInfo::where().
Error errorFromConnection(const pg_conn* connection, const QString& where);

/// The sentence for a SQLSTATE; `serverText` is the server's primary message, `detail` what the log gets
/// besides.
Error errorFromSqlState(const QByteArray& sqlState, const QString& serverText, const QString& detail);

/// Nobody answered within `ms`.
Error connectTimeoutError(const QString& where, qint64 ms);
Error unknownHostError(const QString& host);
Error nameServiceError(const QString& host);
/// An open connection broke. `text` is libpq's, for the log.
Error connectionLostError(const QString& where, const QString& text);
/// The server stopped sending, beyond its own statement_timeout.
Error silentServerError(const QString& where, qint64 ms);
/// Our own Cancellation turned true.
Error cancelledError();

} // namespace vigia::db
