#pragma once

#include "core/celery/client.h"
#include "core/net/httpclient.h"

#include <QObject>

#include <memory>
#include <optional>

namespace vigia::units {

/// The clients of one site, on the thread that made it.
class SiteAsker : public QObject
{
    Q_OBJECT

public:
    explicit SiteAsker(const std::optional<celery::ClientConfig>& celery)
    {
        if (celery)
            m_celery = std::make_unique<celery::CeleryClient>(*celery);
    }

    /// nullptr: the site has no Redis.
    celery::CeleryClient* celery() const { return m_celery.get(); }

    net::HttpClient& http() { return m_http; }

private:
    std::unique_ptr<celery::CeleryClient> m_celery;
    net::HttpClient m_http;
};

} // namespace vigia::units
