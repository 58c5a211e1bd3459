#pragma once

#include "core/base/result.h"
#include "core/net/redisreply.h"

namespace vigia::net {

/// What an error reply means: PermissionDenied (NOAUTH, WRONGPASS, NOPERM), Unreachable and temporary
/// (LOADING, MASTERDOWN, CLUSTERDOWN, TRYAGAIN, BUSY), Conflict (READONLY, OOM, MISCONF, EXECABORT),
/// InvalidData (WRONGTYPE, ERR). `command` is the command's first word. Arguments never get into the error:
/// Redis repeats those of commands that it does not know, passwords among them.
Error errorFromReply(const QByteArray& reply, const QByteArray& command);

/// The connection could not be made, or was lost; `cause` is the system's or TLS' own text.
Error unreachableError(const QString& where, const QString& cause);
/// TLS was refused: an untrusted certificate, a wrong name, no TLS on the other side.
Error tlsError(const QString& where, const QString& cause);
Error connectTimeoutError(const QString& where, qint64 milliseconds);
Error commandTimeoutError(const QByteArray& command, const QString& where);

} // namespace vigia::net
