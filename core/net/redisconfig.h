#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <chrono>

namespace vigia::net {

/// How to reach one Redis database. A value. Holds the password as long as it lives: never log it whole.
struct RedisConfig
{
    using Milliseconds = std::chrono::milliseconds;

    QString host = QStringLiteral("127.0.0.1");
    quint16 port = 6379;
    QString socketPath; ///< a Unix socket instead of host and port
    int database = 0;
    QString user; ///< ACL user; empty = the server's default user
    QString password; ///< empty = no AUTH
    bool tls = false;
    QString caFile; ///< PEM; empty = the system's authorities
    QString certificateFile; ///< PEM, for servers that ask their clients for one
    QString keyFile; ///< PEM, of certificateFile
    QString clientName = QStringLiteral("vigia"); ///< as in CLIENT LIST

    Milliseconds connectTimeout {2000}; ///< TCP, TLS and login together
    Milliseconds commandTimeout {5000}; ///< of one command, from its call to its reply
    Milliseconds keepAlive {5000}; ///< an idle connection is asked that often; 0 = never
    Milliseconds retryBase {250}; ///< first pause before a reconnect; doubles, with jitter
    Milliseconds retryMax {15000};
    qint64 maxReplyBytes = 64LL * 1024 * 1024; ///< a longer reply ends the connection
    qint64 maxQueuedBytes = 64LL * 1024 * 1024; ///< commands that wait to be sent

    /// "redis://[USER@]HOST[:PORT][/DB]", "rediss://…" (TLS), "unix:///PATH[?db=N]". Errors: InvalidData (no
    /// such URL; a password in it).
    [[nodiscard]] static Result<RedisConfig> fromUrl(const QString& url);

    /// "HOST:PORT" or the socket's path: for messages.
    QString where() const;
};

} // namespace vigia::net
