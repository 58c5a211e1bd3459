#include "core/net/httpexchange.h"

#include <QStringList>

namespace vigia::net {

namespace {

QString serverOf(const QUrl& url)
{
    const int port = url.port();
    return port < 0 ? url.host() : QStringLiteral("%1:%2").arg(url.host()).arg(port);
}

/// True for errors that only repeat what the status says.
bool isStatusError(QNetworkReply::NetworkError error)
{
    const bool isBroken = error == QNetworkReply::ContentReSendError;
    return error == QNetworkReply::NoError || (error >= QNetworkReply::ContentAccessDenied && !isBroken);
}

} // namespace

HttpExchange::HttpExchange(const HttpRequest& request, QNetworkReply* reply, QObject* parent)
    : QObject(parent)
    , m_request(request)
    , m_reply(reply)
{
    m_reply->setParent(this);
    m_promise.start();
    m_watcher.setFuture(m_promise.future());
    connect(&m_watcher, &QFutureWatcherBase::canceled, this, [this] {
        abort({ErrorCode::Cancelled, {}, {}, {}, false});
    });
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpExchange::collect);
    connect(m_reply, &QNetworkReply::sslErrors, this,
            [this](const QList<QSslError>& errors) { m_sslErrors = errors; });
    connect(m_reply, &QNetworkReply::finished, this, &HttpExchange::finish);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        abort({ErrorCode::Timeout,
               tr("%1 did not answer within %2 s; try again later, or ask for fewer days.")
                   .arg(serverOf(m_request.url))
                   .arg(static_cast<double>(m_request.deadline.count()) / 1000),
               QStringLiteral("%1 bytes had come").arg(m_body.size()), "Timeout", true});
    });
    m_deadline.setSingleShot(true);
    m_deadline.start(m_request.deadline);
}

HttpExchange::~HttpExchange()
{
    m_reply->disconnect(this);
    m_reply->abort();
}

void HttpExchange::collect()
{
    m_body += m_reply->readAll();
    if (m_body.size() > m_request.maxBytes && m_request.cutsBody) {
        const bool isFirst = !m_isCut;
        m_isCut = true;
        m_body.truncate(m_request.maxBytes);
        if (isFirst)
            m_reply->abort(); // emits finished()
    } else if (m_body.size() > m_request.maxBytes) {
        abort({ErrorCode::InvalidData,
               tr("%1 sends more than %2 MB, which is no sensible answer; ask for fewer days.")
                   .arg(serverOf(m_request.url))
                   .arg(m_request.maxBytes / (1024 * 1024)),
               QStringLiteral("cap %1 bytes").arg(m_request.maxBytes), "TooLarge", false});
    }
}

void HttpExchange::abort(Error error)
{
    if (m_isSettled || m_abortedWith)
        return;
    m_abortedWith = std::move(error);
    m_reply->abort(); // emits finished()
}

void HttpExchange::finish()
{
    if (!m_abortedWith && !m_isCut)
        collect();
    if (m_abortedWith) {
        settle(fail(*m_abortedWith));
        return;
    }
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status > 0 && (m_isCut || isStatusError(m_reply->error())))
        settle(response());
    else
        settle(fail(transportError()));
}

void HttpExchange::settle(Result<HttpResponse> result)
{
    if (m_isSettled)
        return;
    m_isSettled = true;
    m_deadline.stop();
    m_watcher.disconnect(this);
    if (!m_promise.isCanceled())
        m_promise.addResult(std::move(result));
    m_promise.finish();
    deleteLater();
}

HttpResponse HttpExchange::response() const
{
    HttpResponse response;
    response.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    response.body = m_body;
    response.isCut = m_isCut;
    for (const auto& [name, value] : m_reply->rawHeaderPairs())
        response.headers.append({name, value});
    return response;
}

Error HttpExchange::tlsError(const QString& server) const
{
    QStringList reasons;
    for (const auto& error : m_sslErrors)
        reasons << error.errorString();
    reasons.removeDuplicates();
    if (reasons.isEmpty()) {
        return {ErrorCode::Unreachable,
                tr("%1 broke off the TLS handshake; try again later, and check whether a proxy or firewall "
                   "on the way "
                   "intercepts TLS.")
                    .arg(server),
                m_reply->errorString(), "TlsError", true};
    }
    return {
        ErrorCode::Unreachable,
        tr("The certificate of %1 is not trusted (%2); check the machine's clock and its ca-certificates, or "
           "whether a proxy intercepts TLS.")
            .arg(server, reasons.join(QStringLiteral("; "))),
        m_reply->errorString(), "TlsError", false};
}

Error HttpExchange::transportError() const
{
    const QString server = serverOf(m_request.url);
    const QString detail = m_reply->errorString();
    const auto unreachable = [&detail](const QString& message, const char* errorClass) {
        return Error {ErrorCode::Unreachable, message, detail, errorClass, true};
    };
    switch (m_reply->error()) {
    case QNetworkReply::ConnectionRefusedError:
        return unreachable(
            tr("%1 refuses connections; check that the service runs and that the address is right.")
                .arg(server),
            "ConnectionRefused");
    case QNetworkReply::HostNotFoundError:
        return unreachable(tr("%1 is not known by name; check the network and the name service.").arg(server),
                           "HostNotFound");
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError: // the body cannot be sent a second time
        return unreachable(
            tr("%1 closed the connection before its answer was complete; try again later.").arg(server),
            "ConnectionReset");
    case QNetworkReply::SslHandshakeFailedError:
        return tlsError(server);
    case QNetworkReply::TooManyRedirectsError:
    case QNetworkReply::InsecureRedirectError:
        return {ErrorCode::InvalidData,
                tr("%1 redirects to another server, which is not followed; check the base URL.").arg(server),
                detail, "RedirectRefused", false};
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return unreachable(
            tr("The proxy on the way to %1 does not let the call through (%2); check https_proxy and "
               "no_proxy.")
                .arg(server, detail),
            "ProxyError");
    default:
        return unreachable(
            tr("%1 cannot be reached (%2); check the network and try again later.").arg(server, detail),
            "NetworkError");
    }
}

} // namespace vigia::net
