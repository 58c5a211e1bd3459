#include "core/site/httpprobe.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTcpSocket>

namespace vigia::site {

namespace {

constexpr int TimeoutMs = 2000;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(HttpProbe)
};

} // namespace

Result<QByteArray> probe(const QUrl& url, const QByteArray& method, const QByteArray& body)
{
    QTcpSocket socket;
    socket.connectToHost(url.host(), static_cast<quint16>(url.port(80)));
    if (!socket.waitForConnected(TimeoutMs))
        return fail(ErrorCode::Unreachable, Tr::tr("Nothing answers at %1.").arg(url.toString()),
                    socket.errorString());
    QByteArray request = method + ' ' + url.path(QUrl::FullyEncoded).toLatin1()
        + " HTTP/1.1\r\nHost: " + url.authority().toLatin1() + "\r\nConnection: close\r\n";
    if (!body.isEmpty())
        request +=
            "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
    socket.write(request + "\r\n" + body);
    QByteArray answer;
    QElapsedTimer elapsed;
    elapsed.start();
    while (elapsed.elapsed() < TimeoutMs && socket.waitForReadyRead(TimeoutMs))
        answer += socket.readAll();
    answer += socket.readAll();
    const qsizetype headerEnd = answer.indexOf("\r\n\r\n");
    const QByteArray status = answer.left(answer.indexOf("\r\n"));
    if (headerEnd < 0 || !status.startsWith("HTTP/1."))
        return fail(ErrorCode::InvalidData, Tr::tr("%1 does not answer HTTP.").arg(url.toString()));
    if (!status.mid(9).startsWith('2'))
        return fail(ErrorCode::InvalidData,
                    Tr::tr("%1 answered “%2”.").arg(url.toString(), QString::fromLatin1(status.mid(9, 60))),
                    QString::fromUtf8(answer.mid(headerEnd + 4, 200)));
    return answer.mid(headerEnd + 4);
}

} // namespace vigia::site
