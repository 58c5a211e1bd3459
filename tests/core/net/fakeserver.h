#pragma once

#include <QHash>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>

namespace vigia::test {

/// An HTTP server on a free loopback port that answers, or misbehaves, as a test says.
class FakeServer : public QTcpServer
{
    Q_OBJECT

public:
    struct Request
    {
        QByteArray method;
        QByteArray path;
        QByteArray head; ///< request line and headers
        QByteArray body;
    };

    struct Reply
    {
        enum class Manner
        {
            Answer,
            Never, ///< takes the request and says nothing, unless answerHeld() is called
            Reset, ///< sends what `bytes` holds, then breaks the connection off with RST
            Drip, ///< sends the head, then one byte of the body a millisecond
        };
        Manner manner = Manner::Answer;
        QByteArray bytes; ///< of the wire: status line, headers, body
    };

    FakeServer();

    QUrl url(const QString& path = {}) const;

    /// What answers each request; at first 200 with an empty body.
    void setResponder(std::function<Reply(const Request&)> responder) { m_responder = std::move(responder); }

    /// The same answer to everything.
    void setReply(const Reply& reply);

    /// Sends the answer to request `index` of requests(), which was left without one.
    void answerHeld(std::size_t index, const Reply& reply);

    const std::vector<Request>& requests() const { return m_requests; }

    int connectionsOpen() const { return static_cast<int>(m_buffers.size()); }

    int mostAtOnce() const { return m_mostAtOnce; }

    static Reply answer(int status, const QByteArray& body, const QByteArray& headers = {});

    static Reply never() { return {Reply::Manner::Never, {}}; }

    static Reply reset(const QByteArray& before = {}) { return {Reply::Manner::Reset, before}; }

    static Reply drip(const QByteArray& body);

private:
    void accept();
    void read(QTcpSocket* socket);
    void send(QTcpSocket* socket, const Reply& reply);

    std::function<Reply(const Request&)> m_responder;
    QHash<QTcpSocket*, QByteArray> m_buffers;
    std::vector<Request> m_requests;
    std::vector<QPointer<QTcpSocket>> m_sockets; ///< of each request
    int m_mostAtOnce = 0;
};

} // namespace vigia::test
