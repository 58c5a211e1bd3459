#pragma once

#include "core/async/hosted.h"
#include "core/net/httpclient.h"
#include "core/settings/siteconfig.h"

#include <QPromise>
#include <QUrlQuery>

#include <functional>

namespace vigia::targets {

/// One call of an HTTP API.
struct ApiCall
{
    QByteArray method = QByteArrayLiteral("GET");
    QString path; ///< below the base: "/api/v1/targets"
    QUrlQuery query;
    QByteArray body; ///< JSON, or a form when `isForm`
    bool isForm = false;
    std::chrono::milliseconds deadline {10'000};
    qint64 maxBytes = 64LL * 1024 * 1024;
};

/// The API of one service of the site. Network and parsing happen on a thread of its own, so that an answer
/// of any allowed size never holds up the caller's. Login and authorities are read anew for each call, from
/// their files. Any thread may ask; the futures end as cancelled when the link goes.
class ApiLink
{
    Q_DECLARE_TR_FUNCTIONS(ApiLink)

public:
    /// `service` is its name for people.
    ApiLink(settings::HttpServiceConfig config, QString service);

    const settings::HttpServiceConfig& config() const { return m_config; }

    /// Sends, and answers what `parse` makes of the answer, on the link's thread; it captures values only.
    /// Errors: NotFound (the site has no such service), those of the files, net::HttpClient's, and parse's.
    template<typename T>
    [[nodiscard]] QFuture<Result<T>> ask(const ApiCall& call,
                                         std::function<Result<T>(const net::HttpResponse&)> parse)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        QFuture<Result<T>> future = promise->future();
        start(call, [promise, parse = std::move(parse)](const Result<net::HttpResponse>& answer) {
            if (!promise->isCanceled())
                promise->addResult(answer ? parse(*answer) : Result<T>(vigia::fail(answer.error())));
            promise->finish();
        });
        return future;
    }

    /// The answer of `url` itself, without login: only for addresses that somebody trusted named.
    [[nodiscard]] QFuture<Result<net::HttpResponse>>
    fetch(const QUrl& url, std::chrono::milliseconds deadline, qint64 maxBytes);

private:
    using Callback = std::function<void(const Result<net::HttpResponse>&)>;

    void start(const ApiCall& call, Callback callback);
    static Result<net::HttpRequest> request(const settings::HttpServiceConfig& config, const QString& service,
                                            const ApiCall& call);
    static Error worded(Error error, const QString& service);

    settings::HttpServiceConfig m_config;
    QString m_service;
    Hosted<net::HttpClient> m_client;
};

} // namespace vigia::targets
