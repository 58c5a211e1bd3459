#include "tests/core/site/standin/httpclient.h"

#include <QSignalSpy>
#include <QTest>

namespace vigia::test {

HttpClient::HttpClient(const standin::Server& server)
    : m_server(server)
{
}

HttpAnswer HttpClient::post(const QByteArray& path, const QByteArray& body)
{
    return send("POST", path, body);
}

HttpAnswer HttpClient::send(const QByteArray& method, const QByteArray& path, const QByteArray& body)
{
    QNetworkRequest request(QUrl(m_server.url() + QString::fromLatin1(path)));
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, method, body));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    if (!reply->isFinished() && !finished.wait(30'000))
        qWarning("no answer");
    return {reply->error(),
            reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
            reply->readAll(),
            reply->header(QNetworkRequest::ContentLengthHeader).toLongLong(),
            reply->rawHeader("Content-Type"),
            reply->rawHeader("Retry-After"),
            reply->rawHeader("X-Vigia-Simulated")};
}

std::unique_ptr<QTcpSocket> connectRaw(const standin::Server& server)
{
    auto socket = std::make_unique<QTcpSocket>();
    socket->connectToHost(QStringLiteral("127.0.0.1"), server.port());
    [&] { QTRY_COMPARE(socket->state(), QAbstractSocket::ConnectedState); }();
    return socket;
}

QByteArray rawPost(const QByteArray& path, const QByteArray& body)
{
    return "POST " + path
        + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace vigia::test
