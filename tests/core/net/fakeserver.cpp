#include "tests/core/net/fakeserver.h"

#include <QHostAddress>
#include <QTimer>

#include <memory>
#include <sys/socket.h>

namespace vigia::test {

FakeServer::FakeServer()
{
    setReply(answer(200, {}));
    connect(this, &QTcpServer::newConnection, this, &FakeServer::accept);
    listen(QHostAddress::LocalHost);
}

QUrl FakeServer::url(const QString& path) const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(serverPort()).arg(path));
}

void FakeServer::setReply(const Reply& reply)
{
    m_responder = [reply](const Request&) { return reply; };
}

void FakeServer::answerHeld(std::size_t index, const Reply& reply)
{
    if (m_sockets.at(index))
        send(m_sockets[index], reply);
}

FakeServer::Reply FakeServer::answer(int status, const QByteArray& body, const QByteArray& headers)
{
    return {Reply::Manner::Answer,
            "HTTP/1.1 " + QByteArray::number(status) + " Status\r\nContent-Length: "
                + QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" + body};
}

FakeServer::Reply FakeServer::drip(const QByteArray& body)
{
    auto reply = answer(200, body);
    reply.manner = Reply::Manner::Drip;
    return reply;
}

void FakeServer::accept()
{
    while (auto* socket = nextPendingConnection()) {
        m_buffers.insert(socket, {});
        m_mostAtOnce = std::max(m_mostAtOnce, connectionsOpen());
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_buffers.remove(socket);
            socket->deleteLater();
        });
    }
}

void FakeServer::read(QTcpSocket* socket)
{
    auto& buffer = m_buffers[socket];
    buffer += socket->readAll();
    for (;;) {
        const auto headEnd = buffer.indexOf("\r\n\r\n");
        if (headEnd < 0)
            return;
        Request request;
        request.head = buffer.left(headEnd);
        const auto words = request.head.left(request.head.indexOf("\r\n")).split(' ');
        request.method = words.value(0);
        request.path = words.value(1);
        const auto lengthAt = request.head.toLower().indexOf("content-length:");
        const auto length =
            lengthAt < 0 ? 0 : request.head.mid(lengthAt + 15).split('\r').first().trimmed().toLongLong();
        if (buffer.size() < headEnd + 4 + length)
            return;
        request.body = buffer.mid(headEnd + 4, length);
        buffer.remove(0, headEnd + 4 + length);
        m_requests.push_back(request);
        m_sockets.emplace_back(socket);
        send(socket, m_responder(request));
        if (!m_buffers.contains(socket))
            return;
    }
}

void FakeServer::send(QTcpSocket* socket, const Reply& reply)
{
    switch (reply.manner) {
    case Reply::Manner::Never:
        return;
    case Reply::Manner::Answer:
        socket->write(reply.bytes);
        return;
    case Reply::Manner::Reset: {
        socket->write(reply.bytes);
        socket->flush();
        const linger atOnce {1, 0};
        ::setsockopt(static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce,
                     sizeof atOnce);
        socket->abort();
        return;
    }
    case Reply::Manner::Drip:
        break;
    }
    auto at = std::make_shared<qsizetype>(reply.bytes.indexOf("\r\n\r\n") + 4);
    socket->write(reply.bytes.left(*at));
    auto* timer = new QTimer(socket);
    connect(timer, &QTimer::timeout, socket, [socket, at, bytes = reply.bytes] {
        if (*at < bytes.size())
            socket->write(bytes.mid((*at)++, 1));
    });
    timer->start(1);
}

} // namespace vigia::test
