#pragma once

#include "core/net/redisconfig.h"

#include <QObject>

#include <memory>

class QIODevice;
class QSslConfiguration;
class QSslSocket;
class QTcpSocket;

namespace vigia::net {

/// One attempt at a byte stream to Redis: TCP, TLS or a Unix socket. After `lost` it is done for: make a new
/// one. Never blocks; lives on the thread that made it.
class RedisSocket : public QObject
{
    Q_OBJECT

public:
    explicit RedisSocket(const RedisConfig& config, QObject* parent = nullptr);
    ~RedisSocket() override;

    qint64 bytesToWrite() const;

    void connectToServer();
    void write(const QByteArray& bytes);

signals:
    void established();
    void received(const QByteArray& bytes);
    /// Once at most.
    void lost(const vigia::Error& error);

private:
    void connectLocal();
    void connectTcp();
    void connectTls();
    void watch(QTcpSocket* socket);
    [[nodiscard]] Result<QSslConfiguration> tlsConfiguration() const;
    void onReadyRead();
    void lose(const Error& error);

    RedisConfig m_config;
    QIODevice* m_device = nullptr;
    bool m_isLost = false;
};

} // namespace vigia::net
