#pragma once

#include "core/net/httprequest.h"
#include "core/net/ratelimiter.h"
#include "core/xm/apirequest.h"
#include "core/xm/fetchreport.h"
#include "core/xm/parser.h"

#include <QFuture>

namespace vigia::xm {

class Client;

/// One call with its tries: asks the breaker, waits for its turn, posts, parses, tries again. A child of its
/// client or of the fetch it belongs to; its owner deletes it, which cancels it.
class ApiCall : public QObject
{
    Q_OBJECT

public:
    struct Answer
    {
        std::shared_ptr<AnyDocument> document;
        qint64 bytes = 0;
        int attempts = 1;
    };

    struct Options
    {
        int retriesMade = 0; ///< by the calls that this one is a part of
        bool stopAtTimeout =
            false; ///< the owner will cut the call in half, so a time-out is not yet a failure
    };

    ApiCall(Client& client, ApiRequest request, Options options, QObject* parent);
    ~ApiCall() override;

    /// Each try as it ends.
    std::function<void(const Attempt&)> onAttempt;
    /// At most once, from the event loop. In it, delete the call by deleteLater() only.
    std::function<void(Result<Answer>)> onDone;

    void start();
    /// Ends it now: aborts what is under way and records it as a try that was cancelled; onDone is not called
    /// any more.
    void cancel();

private:
    void requestTurn();
    void send();
    void handleResponse(const Result<net::HttpResponse>& response);
    void parse(const net::HttpResponse& response);
    void handleDocument(Result<std::shared_ptr<AnyDocument>> document);
    std::optional<Error> checkAnswer(AnyDocument& document) const;
    void handleFailure(const Error& error, std::optional<std::chrono::milliseconds> retryAfter);
    void reportFailure(const Error& error);
    void finish(Result<Answer> answer);
    void report(const Error* error, std::chrono::milliseconds waitBeforeNext);

    Client& m_client;
    const ApiRequest m_request;
    const Options m_options;
    net::RateLimiter::PermitPtr m_permit;
    QFuture<Result<net::HttpResponse>> m_response;
    QFuture<Result<std::shared_ptr<AnyDocument>>> m_parsed;
    QDateTime m_started;
    std::chrono::milliseconds m_startedAt {0};
    qint64 m_bytes = 0;
    QByteArray m_excerpt;
    int m_status = 0;
    int m_attempts = 0;
    int m_retries = 0;
    bool m_isProbe = false;
    bool m_isTrying = false;
    bool m_isOver = false;
};

} // namespace vigia::xm
