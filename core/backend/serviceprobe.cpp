#include "core/backend/serviceprobe.h"

#include "core/async/chained.h"
#include "core/net/authorities.h"

#include <QCoreApplication>

namespace vigia::backend {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Services)
};

QString notReady(const QString& title, int status)
{
    return status == 401 || status == 403
        ? Tr::tr("%1 refuses us (HTTP %2): check the user or token in the site's configuration.")
              .arg(title)
              .arg(status)
        : Tr::tr("%1 answers, but is not ready (HTTP %2): wait, then look at its log.")
              .arg(title)
              .arg(status);
}

net::RedisConfig impatient(net::RedisConfig config)
{
    config.connectTimeout = ServiceProbe::Deadline;
    config.commandTimeout = ServiceProbe::Deadline;
    config.retryMax = std::chrono::seconds(1); // its return is noticed at the next question
    return config;
}

} // namespace

RedisProbe::RedisProbe(net::RedisConfig config)
    : m_connection(impatient(std::move(config)))
{
    QObject::connect(&m_connection, &net::RedisConnection::disconnected, &m_connection,
                     [this](const Error& error) { m_outage = error; });
    QObject::connect(&m_connection, &net::RedisConnection::connected, &m_connection,
                     [this] { m_outage.reset(); });
    m_connection.open();
}

QFuture<Result<>> RedisProbe::ask()
{
    return chained(m_connection.command({QByteArrayLiteral("PING")}), &m_connection,
                   [this](const Result<net::RedisReply>& reply) -> Result<> {
                       if (reply)
                           return {};
                       return fail(m_outage ? *m_outage : reply.error());
                   });
}

ReadyProbe::ReadyProbe(QString id, QString title, settings::HttpServiceConfig config)
    : m_id(std::move(id))
    , m_title(std::move(title))
    , m_config(std::move(config))
{
}

QFuture<Result<>> ReadyProbe::ask()
{
    net::HttpRequest request;
    request.url = m_config.url;
    QString path = request.url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    request.url.setPath(path + QStringLiteral("/-/ready"));
    request.deadline = Deadline;
    request.maxBytes = 64 * 1024;
    const Result<QByteArray> login = settings::authorization(m_config, m_title);
    if (!login)
        return ready(Result<>(fail(login.error())));
    if (!login->isEmpty())
        request.headers.append({QByteArrayLiteral("Authorization"), *login});
    const auto authorities = net::Authorities::read(m_config.caFile, m_title);
    if (!authorities)
        return ready(Result<>(fail(authorities.error())));
    request.authorities = *authorities;
    return chained(m_http.send(request), &m_http,
                   [this](const Result<net::HttpResponse>& response) -> Result<> {
                       return response ? judge(*response) : fail(response.error());
                   });
}

Result<> ReadyProbe::judge(const net::HttpResponse& response) const
{
    if (response.status == 200)
        return {};
    return fail(ErrorCode::Unreachable, notReady(m_title, response.status), {}, "NotReady", true);
}

} // namespace vigia::backend
