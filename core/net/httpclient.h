#pragma once

#include "core/base/result.h"
#include "core/net/httprequest.h"

#include <QFuture>
#include <QNetworkAccessManager>
#include <QObject>

namespace vigia::net {

/// HTTP with a deadline and a size cap. Lives on the thread that made it, which needs an event loop; answers
/// there.
///
/// Every status is an answer. Errors are what kept an answer from coming (errorClass; T = temporary):
/// Timeout T, ConnectionRefused T, HostNotFound T, ConnectionReset T, ProxyError T, NetworkError T (ErrorCode
/// Timeout or Unreachable); TlsError (T when the handshake broke off, not when a certificate is refused),
/// RedirectRefused, TooLarge. Cancelling the future aborts the exchange; so does destroying the client.
/// A request with a body is sent once and never redirected; others follow redirects on the same scheme, host
/// and port. The proxy is that of the environment (https_proxy, http_proxy, all_proxy, no_proxy), never for
/// loopback.
class HttpClient : public QObject
{
    Q_OBJECT

public:
    explicit HttpClient(QObject* parent = nullptr);
    ~HttpClient() override;

    [[nodiscard]] QFuture<Result<HttpResponse>> send(const HttpRequest& request);

private:
    QNetworkAccessManager m_manager;
};

} // namespace vigia::net
