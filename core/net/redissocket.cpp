#include "core/net/redissocket.h"

#include "core/net/rediserror.h"

#include <QFile>
#include <QLocalSocket>
#include <QPointer>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>

namespace vigia::net {

namespace {

/// A server that sends faster than we take is slowed down by TCP, not buffered without end.
constexpr qint64 ReadBuffer = 4 * 1024 * 1024;
constexpr qint64 ReadSlice = 256 * 1024;

Result<QSslKey> readKey(const QString& path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly)) {
        const QByteArray pem = file.read(1 << 20);
        for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec, QSsl::Dsa})
            if (const QSslKey key(pem, algorithm, QSsl::Pem); !key.isNull())
                return key;
    }
    return fail(
        ErrorCode::NotFound,
        RedisSocket::tr("The key file %1 of the Redis connection cannot be read, or holds no PEM key.")
            .arg(path));
}

Result<QList<QSslCertificate>> readCertificates(const QString& path)
{
    const QList<QSslCertificate> certificates = QSslCertificate::fromPath(path, QSsl::Pem);
    if (certificates.isEmpty())
        return fail(
            ErrorCode::NotFound,
            RedisSocket::tr("The certificate file %1 of the Redis connection cannot be read, or holds "
                            "no PEM certificate.")
                .arg(path));
    return certificates;
}

} // namespace

RedisSocket::RedisSocket(const RedisConfig& config, QObject* parent)
    : QObject(parent)
    , m_config(config)
{
}

RedisSocket::~RedisSocket()
{
    // Destroying a connected socket emits; nobody is to hear it.
    m_isLost = true;
}

qint64 RedisSocket::bytesToWrite() const
{
    return m_device ? m_device->bytesToWrite() : 0;
}

void RedisSocket::connectToServer()
{
    if (!m_config.socketPath.isEmpty())
        connectLocal();
    else if (m_config.tls)
        connectTls();
    else
        connectTcp();
}

void RedisSocket::connectLocal()
{
    auto* socket = new QLocalSocket(this);
    m_device = socket;
    socket->setReadBufferSize(ReadBuffer);
    connect(socket, &QLocalSocket::connected, this, &RedisSocket::established);
    connect(socket, &QLocalSocket::readyRead, this, &RedisSocket::onReadyRead);
    connect(socket, &QLocalSocket::errorOccurred, this,
            [this, socket] { lose(unreachableError(m_config.where(), socket->errorString())); });
    connect(socket, &QLocalSocket::disconnected, this,
            [this] { lose(unreachableError(m_config.where(), tr("the server closed the connection"))); });
    socket->connectToServer(m_config.socketPath);
}

void RedisSocket::watch(QTcpSocket* socket)
{
    m_device = socket;
    socket->setReadBufferSize(ReadBuffer);
    connect(socket, &QTcpSocket::readyRead, this, &RedisSocket::onReadyRead);
    connect(socket, &QTcpSocket::errorOccurred, this, [this, socket](QAbstractSocket::SocketError code) {
        const bool isTls = code == QAbstractSocket::SslHandshakeFailedError
            || code == QAbstractSocket::SslInvalidUserDataError || code == QAbstractSocket::SslInternalError;
        lose(isTls ? tlsError(m_config.where(), socket->errorString())
                   : unreachableError(m_config.where(), socket->errorString()));
    });
    connect(socket, &QTcpSocket::disconnected, this,
            [this] { lose(unreachableError(m_config.where(), tr("the server closed the connection"))); });
}

void RedisSocket::connectTcp()
{
    auto* socket = new QTcpSocket(this);
    watch(socket);
    connect(socket, &QTcpSocket::connected, this, [this, socket] {
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        socket->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
        emit established();
    });
    socket->connectToHost(m_config.host, m_config.port);
}

void RedisSocket::connectTls()
{
    const Result<QSslConfiguration> configuration = tlsConfiguration();
    if (!configuration) {
        lose(configuration.error());
        return;
    }
    auto* socket = new QSslSocket(this);
    watch(socket);
    socket->setSslConfiguration(*configuration);
    connect(socket, &QSslSocket::encrypted, this, [this, socket] {
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        socket->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
        emit established();
    });
    socket->connectToHostEncrypted(m_config.host, m_config.port);
}

Result<QSslConfiguration> RedisSocket::tlsConfiguration() const
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!m_config.caFile.isEmpty()) {
        const Result<QList<QSslCertificate>> authorities = readCertificates(m_config.caFile);
        if (!authorities)
            return fail(authorities.error());
        configuration.setCaCertificates(*authorities);
    }
    if (!m_config.certificateFile.isEmpty()) {
        const Result<QList<QSslCertificate>> chain = readCertificates(m_config.certificateFile);
        if (!chain)
            return fail(chain.error());
        configuration.setLocalCertificateChain(*chain);
        const Result<QSslKey> key =
            readKey(m_config.keyFile.isEmpty() ? m_config.certificateFile : m_config.keyFile);
        if (!key)
            return fail(key.error());
        configuration.setPrivateKey(*key);
    }
    return configuration;
}

void RedisSocket::onReadyRead()
{
    const QPointer<RedisSocket> alive(this);
    while (alive && !m_isLost && m_device->bytesAvailable() > 0)
        emit received(m_device->read(ReadSlice));
}

void RedisSocket::write(const QByteArray& bytes)
{
    if (m_device && !m_isLost)
        m_device->write(bytes);
}

void RedisSocket::lose(const Error& error)
{
    if (m_isLost)
        return;
    m_isLost = true;
    emit lost(error);
}

} // namespace vigia::net
