#pragma once

#include <QNetworkProxy>
#include <QProcessEnvironment>
#include <QStringList>
#include <QUrl>

namespace vigia::net {

/// The proxies that the environment names, as curl reads them: https_proxy, http_proxy, all_proxy and
/// no_proxy, in lower or upper case (http_proxy in lower case only). Asking the desktop's settings instead
/// could block for seconds on a lookup.
class EnvironmentProxies
{
public:
    explicit EnvironmentProxies(const QProcessEnvironment& environment);

    /// NoProxy for loopback, for hosts of no_proxy, and where none is set. "user:password@" in the proxy's
    /// URL is used.
    QNetworkProxy proxyFor(const QUrl& url) const;

private:
    bool isExcluded(const QString& host) const;

    QNetworkProxy m_http;
    QNetworkProxy m_https;
    QStringList m_excluded;
};

/// "localhost", 127.0.0.0/8, ::1
bool isLoopback(const QString& host);

} // namespace vigia::net
