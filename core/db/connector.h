#pragma once

#include "core/async/cancellation.h"
#include "core/base/result.h"
#include "core/db/conninfo.h"

#include <QDeadlineTimer>

#include <libpq-fe.h>

#include <memory>

namespace vigia::db {

struct PgConnDeleter
{
    void operator()(PGconn* connection) const { PQfinish(connection); }
};

using PgConnPointer = std::unique_ptr<PGconn, PgConnDeleter>;

/// Waits until the socket is ready for `events` (poll's), in slices between which the Cancellation is asked.
/// Answers poll's revents, 0 at the deadline. Error: Cancelled.
[[nodiscard]] Result<short> waitForSocket(int socket, short events, const QDeadlineTimer& deadline,
                                          const Cancellation& cancellation, int sliceMs = 20);

/// Connects with libpq's asynchronous half; each address of each host gets its share of the time. The answer
/// is in non-blocking mode. Blocks until the deadline of `config` at most. Errors as Connection::open.
[[nodiscard]] Result<PgConnPointer> connectTo(const ConnectionConfig& config,
                                              const Cancellation& cancellation);

/// Whether a server still talks at the address of this open connection: a frozen one accepts connections and
/// says nothing, and PQcancel would wait for it for ever.
bool serverTalks(const PGconn* connection, const QDeadlineTimer& deadline);

} // namespace vigia::db
