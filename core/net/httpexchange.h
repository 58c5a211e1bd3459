#pragma once

#include "core/base/result.h"
#include "core/net/httprequest.h"

#include <QFutureWatcher>
#include <QNetworkReply>
#include <QPromise>
#include <QSslError>
#include <QTimer>

namespace vigia::net {

/// One request and its answer; deletes itself when it is over. Owned by its HttpClient.
class HttpExchange : public QObject
{
    Q_OBJECT

public:
    HttpExchange(const HttpRequest& request, QNetworkReply* reply, QObject* parent);
    ~HttpExchange() override;

    QFuture<Result<HttpResponse>> future() const { return m_promise.future(); }

private:
    void collect();
    void abort(Error error);
    void finish();
    void settle(Result<HttpResponse> result);
    HttpResponse response() const;
    Error transportError() const;
    Error tlsError(const QString& server) const;

    HttpRequest m_request;
    QNetworkReply* m_reply;
    QTimer m_deadline;
    QPromise<Result<HttpResponse>> m_promise;
    QFutureWatcher<Result<HttpResponse>> m_watcher;
    QList<QSslError> m_sslErrors;
    QByteArray m_body;
    std::optional<Error> m_abortedWith;
    bool m_isCut = false;
    bool m_isSettled = false;
};

} // namespace vigia::net
