#pragma once

#include "core/base/result.h"

struct pg_conn;
struct pg_result;

namespace vigia::db {

/// The one mapping from libpq to Error: SQLSTATE decides the code, the server's primary message goes into the sentence,
/// SQLSTATE and server detail into `detail`. Never holds a password.
Error errorFromResult(const pg_result* result);
/// For a connection that could not be made or was lost.
Error errorFromConnection(const pg_conn* connection, const QString& redactedUrl);

} // namespace vigia::db
