#pragma once

#include "core/site/standin/server.h"

#include <QByteArray>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTcpSocket>

#include <memory>

namespace vigia::test {

/// An answer as a client of Qt Network sees it.
struct HttpAnswer
{
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    int status = 0; ///< 0 when none came
    QByteArray body;
    qint64 length = 0; ///< Content-Length
    QByteArray contentType;
    QByteArray retryAfter;
    QByteArray simulated; ///< X-Vigia-Simulated
};

class HttpClient
{
public:
    explicit HttpClient(const standin::Server& server);

    /// Waits for the answer or the end of the connection.
    HttpAnswer post(const QByteArray& path, const QByteArray& body);
    HttpAnswer send(const QByteArray& method, const QByteArray& path, const QByteArray& body = {});

private:
    const standin::Server& m_server;
    QNetworkAccessManager m_network;
};

/// A connection without HTTP of its own, to see every byte.
std::unique_ptr<QTcpSocket> connectRaw(const standin::Server& server);
/// A POST as bytes.
QByteArray rawPost(const QByteArray& path, const QByteArray& body);

} // namespace vigia::test
