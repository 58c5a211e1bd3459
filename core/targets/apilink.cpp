#include "core/targets/apilink.h"

#include "core/async/deliver.h"
#include "core/net/authorities.h"

namespace vigia::targets {

ApiLink::ApiLink(settings::HttpServiceConfig config, QString service)
    : m_config(std::move(config))
    , m_service(std::move(service))
    , m_client(m_service.toLower(), [] { return std::make_unique<net::HttpClient>(); })
{
}

Result<net::HttpRequest> ApiLink::request(const settings::HttpServiceConfig& config, const QString& service,
                                          const ApiCall& call)
{
    if (!config.isConfigured())
        return fail(ErrorCode::NotFound,
                    tr("The site has no %1: name its address in the configuration.").arg(service), {},
                    "NotConfigured");
    net::HttpRequest request;
    request.url = config.url;
    QString base = config.url.path();
    while (base.endsWith(u'/'))
        base.chop(1);
    request.url.setPath(base % call.path);
    if (!call.query.isEmpty())
        request.url.setQuery(call.query);
    request.method = call.method;
    request.body = call.body;
    request.deadline = call.deadline;
    request.maxBytes = call.maxBytes;
    request.headers = {{"Accept", "application/json"}};
    if (!call.body.isEmpty())
        request.headers.append(
            qMakePair(QByteArray("Content-Type"),
                      QByteArray(call.isForm ? "application/x-www-form-urlencoded" : "application/json")));
    const Result<QByteArray> login = settings::authorization(config, service);
    if (!login)
        return fail(login.error());
    if (!login->isEmpty())
        request.headers.append(qMakePair(QByteArray("Authorization"), *login));
    const auto authorities = net::Authorities::read(config.caFile, service);
    if (!authorities)
        return fail(authorities.error());
    request.authorities = *authorities;
    return request;
}

Error ApiLink::worded(Error error, const QString& service)
{
    if (error.errorClass == "Timeout")
        error.message =
            tr("%1 did not answer in time: see whether it runs and is not overloaded, and try again.")
                .arg(service);
    else if (error.errorClass == "TooLarge")
        error.message =
            tr("The answer of %1 is larger than Vigía reads: ask for fewer series or a shorter time.")
                .arg(service);
    return error;
}

void ApiLink::start(const ApiCall& call, Callback callback)
{
    // Nobody waits for the call itself: what it answers comes through the callback.
    const auto sent = m_client.call([config = m_config, service = m_service, call,
                                     callback = std::move(callback)](net::HttpClient& client) -> Result<> {
        const Result<net::HttpRequest> wanted = request(config, service, call);
        if (!wanted) {
            callback(Result<net::HttpResponse>(fail(wanted.error())));
            return {};
        }
        deliver(client.send(*wanted), &client, [callback, service](const Result<net::HttpResponse>& answer) {
            callback(answer ? answer : Result<net::HttpResponse>(fail(worded(answer.error(), service))));
        });
        return {};
    });
    Q_UNUSED(sent)
}

QFuture<Result<net::HttpResponse>> ApiLink::fetch(const QUrl& url, std::chrono::milliseconds deadline,
                                                  qint64 maxBytes)
{
    auto promise = std::make_shared<QPromise<Result<net::HttpResponse>>>();
    promise->start();
    const auto sent = m_client.call([promise, url, deadline, maxBytes](net::HttpClient& client) -> Result<> {
        net::HttpRequest request;
        request.url = url;
        request.deadline = deadline;
        request.maxBytes = maxBytes;
        request.cutsBody = true;
        request.headers = {{"Accept", "text/plain;version=0.0.4;q=1,*/*;q=0.1"}};
        deliver(client.send(request), &client, [promise](const Result<net::HttpResponse>& answer) {
            promise->addResult(answer);
            promise->finish();
        });
        return {};
    });
    Q_UNUSED(sent)
    return promise->future();
}

} // namespace vigia::targets
