#include "core/net/httpclient.h"

#include "core/net/environmentproxies.h"
#include "core/net/httpexchange.h"

#include <QNetworkProxyFactory>

namespace vigia::net {

namespace {

/// Hands the manager the proxy of the environment; the manager owns the factory.
class ProxyFactory final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override
    {
        return {m_proxies.proxyFor(query.url())};
    }

private:
    EnvironmentProxies m_proxies {QProcessEnvironment::systemEnvironment()};
};

QNetworkRequest nativeRequest(const HttpRequest& request)
{
    QNetworkRequest native(request.url);
    native.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::SameOriginRedirectPolicy);
    native.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    native.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    native.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    native.setMaximumRedirectsAllowed(5);
    native.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("vigia/" VIGIA_VERSION));
    for (const auto& [name, value] : request.headers)
        native.setRawHeader(name, value);
    return native;
}

} // namespace

HttpClient::HttpClient(QObject* parent)
    : QObject(parent)
{
    m_manager.setProxyFactory(new ProxyFactory);
}

HttpClient::~HttpClient()
{
    // Before the manager, which owns their replies.
    qDeleteAll(findChildren<HttpExchange*>(QString(), Qt::FindDirectChildrenOnly));
}

QFuture<Result<HttpResponse>> HttpClient::send(const HttpRequest& request)
{
    auto* reply = m_manager.sendCustomRequest(nativeRequest(request), request.method, request.body);
    auto* exchange = new HttpExchange(request, reply, this);
    return exchange->future();
}

} // namespace vigia::net
