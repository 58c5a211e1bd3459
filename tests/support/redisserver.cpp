#include "tests/support/redisserver.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>

#include <csignal>

namespace vigia::test {

namespace {

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

Error failure(const QString& what, const QString& why)
{
    return {ErrorCode::Internal, QStringLiteral("%1: %2").arg(what, why), {}, {}, false};
}

Result<> openssl(const QStringList& arguments, const QString& directory)
{
    QProcess process;
    process.setWorkingDirectory(directory);
    process.start(QStringLiteral("openssl"), arguments);
    if (!process.waitForFinished(30'000) || process.exitCode() != 0)
        return fail(failure(QStringLiteral("openssl"), QString::fromUtf8(process.readAllStandardError())));
    return {};
}

} // namespace

Result<> RedisServer::start(const Options& options)
{
    m_options = options;
    if (options.tls)
        if (const Result<> made = makeCertificates(); !made)
            return made;
    QFile acl(file(QStringLiteral("users.acl")));
    if (!acl.open(QIODevice::WriteOnly))
        return fail(failure(acl.fileName(), acl.errorString()));
    // As a hash: a password may hold blanks, which the file's syntax cannot.
    const QByteArray hash =
        QCryptographicHash::hash(options.password.toUtf8(), QCryptographicHash::Sha256).toHex();
    acl.write("user default on " + (options.password.isEmpty() ? QByteArray("nopass") : '#' + hash)
              + " ~* &* +@all\n");
    for (const QString& user : options.aclUsers)
        acl.write("user " + user.toUtf8() + '\n');
    acl.close();
    // Another program may take the free port before we do.
    for (int attempt = 0; attempt < 5; ++attempt) {
        m_port = freePort();
        if (const Result<> launched = launch(); launched || m_process.isRunning())
            return launched;
    }
    return launch();
}

Result<> RedisServer::restart()
{
    m_process.kill();
    return launch();
}

Result<> RedisServer::launch()
{
    const QString log = file(QStringLiteral("redis.log"));
    const QString error = m_process.start(QStringLiteral("redis-server"), arguments(), m_directory.path(),
                                          log, QProcessEnvironment::systemEnvironment());
    if (!error.isEmpty())
        return fail(failure(QStringLiteral("redis-server"), error));
    QDeadlineTimer deadline(20'000);
    while (!answers()) {
        if (m_process.waitForEnd(20) || deadline.hasExpired()) {
            QFile text(log);
            const bool isOpen = text.open(QIODevice::ReadOnly);
            return fail(failure(QStringLiteral("redis-server"),
                                isOpen ? QString::fromUtf8(text.readAll().right(1000)) : QString()));
        }
    }
    return {};
}

bool RedisServer::answers() const
{
    // Whatever it says proves that it listens; TLS says nothing before a handshake.
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
    if (!socket.waitForConnected(1000))
        return false;
    if (m_options.tls)
        return true;
    socket.write("PING\r\n");
    return socket.waitForBytesWritten(1000) && socket.waitForReadyRead(2000);
}

QStringList RedisServer::arguments() const
{
    QStringList list;
    const auto set = [&list](const QString& name, const QString& value) {
        list << QStringLiteral("--") + name << value;
    };
    const QString port = QString::number(m_port);
    set(QStringLiteral("port"), m_options.tls ? QStringLiteral("0") : port);
    set(QStringLiteral("bind"), QStringLiteral("127.0.0.1"));
    set(QStringLiteral("save"), QString());
    set(QStringLiteral("aclfile"), file(QStringLiteral("users.acl")));
    set(QStringLiteral("unixsocket"), file(QStringLiteral("redis.sock")));
    if (m_options.tls) {
        set(QStringLiteral("tls-port"), port);
        set(QStringLiteral("tls-ca-cert-file"), file(QStringLiteral("ca.crt")));
        set(QStringLiteral("tls-cert-file"), file(QStringLiteral("server.crt")));
        set(QStringLiteral("tls-key-file"), file(QStringLiteral("server.key")));
        set(QStringLiteral("tls-auth-clients"),
            m_options.clientCertificates ? QStringLiteral("yes") : QStringLiteral("no"));
    }
    for (qsizetype i = 0; i + 1 < m_options.settings.size(); i += 2)
        set(m_options.settings[i], m_options.settings[i + 1]);
    return list;
}

Result<> RedisServer::makeCertificates()
{
    const QString directory = m_directory.path();
    const auto words = [](const char* text) { return QString::fromLatin1(text).split(u' '); };
    return openssl(words("req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj "
                         "/CN=test-authority -keyout ca.key -out ca.crt"),
                   directory)
        .and_then([&] {
            return openssl(words("req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 "
                                 "-subj /CN=other-authority -keyout other.key -out other.crt"),
                           directory);
        })
        .and_then([&] {
            return openssl(
                words("req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 "
                      "-subj /CN=127.0.0.1 -addext subjectAltName=IP:127.0.0.1,DNS:localhost -addext "
                      "basicConstraints=critical,CA:FALSE -CA ca.crt -CAkey ca.key -keyout server.key "
                      "-out server.crt"),
                directory);
        });
}

void RedisServer::freeze()
{
    m_process.signalLeader(SIGSTOP);
}

void RedisServer::thaw()
{
    m_process.signalLeader(SIGCONT);
}

net::RedisConfig RedisServer::config(int database) const
{
    net::RedisConfig config;
    config.port = m_port;
    config.database = database;
    config.password = m_options.password;
    config.tls = m_options.tls;
    if (m_options.tls)
        config.caFile = file(QStringLiteral("ca.crt"));
    // Machines that run tests are busy; a test that is about time-outs sets its own.
    config.connectTimeout = std::chrono::seconds(20);
    config.commandTimeout = std::chrono::seconds(20);
    config.retryBase = std::chrono::milliseconds(20);
    config.retryMax = std::chrono::milliseconds(200);
    return config;
}

QString RedisServer::url(int database) const
{
    const QString login = m_options.password.isEmpty() ? QString() : u':' % m_options.password % u'@';
    // Not by arg(): "%2127" would be place 21.
    return (m_options.tls ? QStringLiteral("rediss://") : QStringLiteral("redis://")) % login % u"127.0.0.1:"
        % QString::number(m_port) % u'/' % QString::number(database);
}

} // namespace vigia::test
