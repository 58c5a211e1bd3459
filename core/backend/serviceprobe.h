#pragma once

#include "core/base/result.h"
#include "core/net/httpclient.h"
#include "core/net/redisconnection.h"
#include "core/settings/siteconfig.h"

#include <QFuture>

namespace vigia::backend {

/// Asks one service of the site whether it answers. Lives on the thread that made it; never blocks. Every
/// question ends within Deadline, so that a lost service is stated within 2 s (design section 11); one that
/// is silent when the program starts, or while its event loop is late, is asked once or twice more before.
class ServiceProbe
{
public:
    static constexpr std::chrono::milliseconds Deadline {900};

    ServiceProbe() = default;
    virtual ~ServiceProbe() = default;
    ServiceProbe(const ServiceProbe&) = delete;
    ServiceProbe& operator=(const ServiceProbe&) = delete;

    virtual QString id() const = 0;
    [[nodiscard]] virtual QFuture<Result<>> ask() = 0;
};

/// PING on a connection that stays open.
class RedisProbe final : public ServiceProbe
{
public:
    explicit RedisProbe(net::RedisConfig config);

    QString id() const override { return QStringLiteral("redis"); }

    [[nodiscard]] QFuture<Result<>> ask() override;

private:
    net::RedisConnection m_connection;
    std::optional<Error> m_outage; ///< why the connection is away: says more than that a reply is overdue
};

/// GET /-/ready, as Prometheus and Alertmanager have it.
class ReadyProbe final : public ServiceProbe
{
public:
    /// `title`: the service's name for people.
    ReadyProbe(QString id, QString title, settings::HttpServiceConfig config);

    QString id() const override { return m_id; }

    [[nodiscard]] QFuture<Result<>> ask() override;

private:
    Result<> judge(const net::HttpResponse& response) const;

    const QString m_id;
    const QString m_title;
    const settings::HttpServiceConfig m_config;
    net::HttpClient m_http;
};

} // namespace vigia::backend
