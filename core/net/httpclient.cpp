#include "core/net/httpclient.h"

#include "core/net/environmentproxies.h"
#include "core/net/httpexchange.h"

#include <QIODevice>
#include <QNetworkProxyFactory>
#include <QSslConfiguration>

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
    if (!request.authorities.isEmpty()) {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.addCaCertificates(request.authorities);
        native.setSslConfiguration(tls);
    }
    return native;
}

/// A body that can be sent once. Qt sends a request up to three times more when the connection breaks before
/// the answer; with a body that cannot be rewound it reports the break instead, so that a try is a try.
/// (No QBuffer: Qt reads the array of one behind its back.)
class OneShotBody final : public QIODevice
{
public:
    explicit OneShotBody(const QByteArray& body)
        : m_body(body)
    {
        open(QIODevice::ReadOnly);
    }

    qint64 size() const override { return m_body.size(); }

    bool reset() override { return false; }

protected:
    qint64 readData(char* data, qint64 maxSize) override
    {
        const auto count = std::clamp<qint64>(m_body.size() - pos(), 0, maxSize);
        std::copy_n(m_body.constData() + pos(), count, data);
        return count;
    }

    qint64 writeData(const char*, qint64) override { return -1; }

private:
    const QByteArray m_body;
};

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
    auto* body = request.body.isEmpty() ? nullptr : new OneShotBody(request.body);
    auto* reply = m_manager.sendCustomRequest(nativeRequest(request), request.method, body);
    if (body != nullptr)
        body->setParent(reply);
    auto* exchange = new HttpExchange(request, reply, this);
    return exchange->future();
}

} // namespace vigia::net
