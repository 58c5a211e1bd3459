#include "core/xm/client.h"

#include "core/net/environmentproxies.h"
#include "core/xm/apicall.h"
#include "core/xm/rangefetch.h"

#include <QFutureWatcher>

namespace vigia::xm {

Client::Client(ClientConfig config, const Ports& ports, QObject* parent)
    : QObject(parent)
    , m_config(std::move(config))
    , m_ports(ports)
    , m_limiter(m_config.inFlight, m_config.gap, ports.clock, ports.scheduler)
    , m_breaker(ports.breakerStore, m_config.breakerName, m_config.breaker, ports.clock)
    , m_parser(std::make_shared<Parser>())
    , m_executor(QStringLiteral("xm-parse"))
{
}

Client::~Client()
{
    // Before the members that they use.
    qDeleteAll(findChildren<RangeFetch*>(QString(), Qt::FindDirectChildrenOnly));
    qDeleteAll(findChildren<ApiCall*>(QString(), Qt::FindDirectChildrenOnly));
}

Result<> Client::checkBaseUrl(const QUrl& url)
{
    const bool isEncrypted = url.scheme() == QLatin1String("https");
    const bool isLocal = url.scheme() == QLatin1String("http") && net::isLoopback(url.host());
    if (url.isValid() && !url.host().isEmpty() && (isEncrypted || isLocal))
        return {};
    return fail(ErrorCode::InvalidData,
                tr("XM is not called at %1, because only https is allowed outside this machine; set the base "
                   "URL to an "
                   "https address.")
                    .arg(url.toDisplayString(QUrl::RemoveUserInfo)),
                {}, "InsecureUrl");
}

QFuture<Result<FetchReport>> Client::fetch(const FetchRequest& request, const FetchHandlers& handlers)
{
    Q_ASSERT(QThread::currentThread() == thread() && handlers.consume);
    if (const auto checked = checkBaseUrl(m_config.baseUrl); !checked)
        return QtFuture::makeReadyFuture(Result<FetchReport>(fail(checked.error())));
    if (!request.days.from.isValid() || !request.days.to.isValid() || request.days.to < request.days.from
        || request.endpoint == Endpoint::Lists) {
        return QtFuture::makeReadyFuture(
            Result<FetchReport>(fail(ErrorCode::InvalidData,
                                     tr("%1/%2 cannot be fetched, because the range of days is empty; give a "
                                        "first day that is not after the "
                                        "last one.")
                                         .arg(request.metricId, request.entity),
                                     {}, "BadRange")));
    }
    auto* fetch = new RangeFetch(*this, request, handlers);
    const auto future = fetch->future();
    fetch->start();
    return future;
}

template<typename T, typename Take>
QFuture<Result<T>> Client::single(const ApiRequest& request, Take take)
{
    Q_ASSERT(QThread::currentThread() == thread());
    if (const auto checked = checkBaseUrl(m_config.baseUrl); !checked)
        return QtFuture::makeReadyFuture(Result<T>(fail(checked.error())));
    // The promise belongs to the call: when the client dies, so does the promise, and the future ends as
    // cancelled.
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    const auto future = promise->future();
    auto* call = new ApiCall(*this, request, {}, this);
    auto* watcher = new QFutureWatcher<Result<T>>(call);
    call->onDone = [call, promise, take](Result<ApiCall::Answer> answer) {
        if (!promise->isCanceled())
            promise->addResult(std::move(answer).map(take));
        promise->finish();
        call->deleteLater();
    };
    connect(watcher, &QFutureWatcherBase::canceled, call, [call, promise] {
        call->cancel();
        promise->finish();
        call->deleteLater();
    });
    watcher->setFuture(future);
    call->start();
    return future;
}

QFuture<Result<FetchedDocument>> Client::call(const ApiRequest& request)
{
    Q_ASSERT(request.endpoint != Endpoint::Lists);
    return single<FetchedDocument>(request, [days = request.days](ApiCall::Answer&& answer) {
        return FetchedDocument {days, std::move(std::get<Document>(*answer.document)), answer.bytes,
                                answer.attempts};
    });
}

QFuture<Result<ListDocument>> Client::list(const QString& metricId, const QString& entity)
{
    return single<ListDocument>(
        {metricId, entity, Endpoint::Lists, {}, {}}, [metricId](ApiCall::Answer&& answer) {
            auto* list = std::get_if<ListDocument>(answer.document.get());
            return list != nullptr ? std::move(*list) : ListDocument {metricId, {}, {}, {}}; // no Items
        });
}

} // namespace vigia::xm
