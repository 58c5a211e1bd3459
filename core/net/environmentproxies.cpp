#include "core/net/environmentproxies.h"

#include <QHostAddress>

namespace vigia::net {

namespace {

QString variable(const QProcessEnvironment& environment, const QString& name)
{
    const auto value = environment.value(name);
    // A CGI program's client can set HTTP_PROXY by a header, so nobody trusts that spelling.
    return value.isEmpty() && name != QLatin1String("http_proxy") ? environment.value(name.toUpper()) : value;
}

QNetworkProxy proxyFrom(const QString& text)
{
    if (text.isEmpty())
        return QNetworkProxy(QNetworkProxy::NoProxy);
    const QUrl url(text.contains(QLatin1String("://")) ? text : QStringLiteral("http://%1").arg(text));
    if (!url.isValid() || url.host().isEmpty())
        return QNetworkProxy(QNetworkProxy::NoProxy);
    const bool isSocks = url.scheme().startsWith(QLatin1String("socks"));
    const auto port = static_cast<quint16>(url.port(isSocks ? 1080 : 8080));
    return {isSocks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, url.host(), port,
            url.userName(QUrl::FullyDecoded), url.password(QUrl::FullyDecoded)};
}

} // namespace

EnvironmentProxies::EnvironmentProxies(const QProcessEnvironment& environment)
{
    const auto all = variable(environment, QStringLiteral("all_proxy"));
    const auto http = variable(environment, QStringLiteral("http_proxy"));
    const auto https = variable(environment, QStringLiteral("https_proxy"));
    m_http = proxyFrom(http.isEmpty() ? all : http);
    m_https = proxyFrom(https.isEmpty() ? all : https);
    for (const auto& name :
         variable(environment, QStringLiteral("no_proxy")).split(u',', Qt::SkipEmptyParts)) {
        auto host = name.trimmed().toLower();
        if (host.startsWith(QLatin1String("*.")))
            host.remove(0, 1);
        if (!host.isEmpty())
            m_excluded << host;
    }
}

bool EnvironmentProxies::isExcluded(const QString& host) const
{
    return std::any_of(m_excluded.begin(), m_excluded.end(), [&host](const QString& excluded) {
        if (excluded == u'*' || host == excluded)
            return true;
        return host.endsWith(excluded.startsWith(u'.') ? excluded : QString(u'.' + excluded));
    });
}

QNetworkProxy EnvironmentProxies::proxyFor(const QUrl& url) const
{
    const auto host = url.host().toLower();
    if (isLoopback(host) || isExcluded(host))
        return QNetworkProxy(QNetworkProxy::NoProxy);
    return url.scheme() == QLatin1String("https") ? m_https : m_http;
}

bool isLoopback(const QString& host)
{
    return host.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0
        || QHostAddress(host).isLoopback();
}

} // namespace vigia::net
