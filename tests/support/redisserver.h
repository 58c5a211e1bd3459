#pragma once

#include "core/base/result.h"
#include "core/net/redisconfig.h"
#include "tests/support/childprocess.h"

#include <QStringList>
#include <QTemporaryDir>

namespace vigia::test {

/// A real Redis of a test's own: free loopback port, no persistence, files in a temporary directory. Ends
/// with the test, also when that crashes. A missing redis-server is an error, never a skip.
class RedisServer
{
public:
    struct Options
    {
        QString password; ///< of the default user
        QStringList aclUsers; ///< "ops on >secret ~* &* +@all"
        bool tls = false; ///< with an authority of its own; no plain port then
        bool clientCertificates = false; ///< TLS asks clients for one
        QStringList settings; ///< "client-output-buffer-limit", "pubsub 1mb 1mb 60"…: name, value
    };

    /// Waits until it answers.
    [[nodiscard]] Result<> start(const Options& options);

    [[nodiscard]] Result<> start() { return start(Options {}); }

    void stop() { m_process.stop(); }

    void kill() { m_process.kill(); }

    /// The same port again, empty.
    [[nodiscard]] Result<> restart();
    /// It accepts connections and answers nothing, until thawed.
    void freeze();
    void thaw();

    quint16 port() const { return m_port; }

    /// With the password of the default user and the authority, when there are any.
    net::RedisConfig config(int database = 0) const;
    /// As Celery takes it, password included.
    QString url(int database = 0) const;

    QString file(const QString& name) const { return m_directory.filePath(name); }

private:
    [[nodiscard]] Result<> launch();
    [[nodiscard]] Result<> makeCertificates();
    bool answers() const;
    QStringList arguments() const;

    QTemporaryDir m_directory;
    Options m_options;
    quint16 m_port = 0;
    ChildProcess m_process;
};

} // namespace vigia::test
