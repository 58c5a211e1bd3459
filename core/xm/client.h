#pragma once

#include "core/async/serialexecutor.h"
#include "core/net/circuitbreaker.h"
#include "core/net/httpclient.h"
#include "core/net/ratelimiter.h"
#include "core/net/retrypolicy.h"
#include "core/xm/apirequest.h"
#include "core/xm/fetchreport.h"

#include <QUrl>

namespace vigia::xm {

class ApiCall;
class Parser;

struct ClientConfig
{
    QUrl baseUrl {QStringLiteral("https://servapibi.xm.com.co")};
    int inFlight = 2; ///< calls at once, over all fetches of this client
    std::chrono::milliseconds gap {500}; ///< between the starts of two calls; 0 for the stand-in
    std::chrono::milliseconds deadline {60'000}; ///< of one try
    qint64 maxBytes = 64LL * 1024 * 1024; ///< of one answer
    net::RetryPolicy retry;
    net::BreakerPolicy breaker;
    QString breakerName = QStringLiteral("xm"); ///< its row in the store
};

/// A range of one metric.
struct FetchRequest
{
    QString metricId;
    QString entity;
    Endpoint endpoint = Endpoint::Hourly;
    QStringList filter;
    DayRange days;
    int daysPerCall = 30; ///< of the rule table
};

struct FetchProgress
{
    int callsDone = 0; ///< answered and taken by the consumer
    int callsTotal = 0; ///< grows when a call is cut in half
    qint64 bytes = 0;
    QByteArray errorClass; ///< why a try failed that is now waited after; empty else
    std::chrono::milliseconds waiting {0}; ///< before its next try
};

/// What a fetch tells while it runs; all on the client's thread, none any more once the future was cancelled.
/// `attempt` and `progress` may be empty.
struct FetchHandlers
{
    /// Takes one document at a time, in the order of the days; the next one comes when the future is
    /// finished, and only few are fetched ahead, so memory stays bounded. An error, or a cancelled future,
    /// ends the fetch.
    std::function<QFuture<Result<>>(FetchedDocument)> consume;
    std::function<void(const FetchProgress&)> progress;
    std::function<void(const Attempt&)> attempt;
};

/// XM's API. Lives on the thread that made it, which needs an event loop; parses on a thread of its own.
///
/// Temporary errors are tried again as ClientConfig::retry says; permanent ones and those of statusError()
/// and Parser come back as they are. A call that times out over several days is cut in half instead of tried
/// again as it was, and counts as one retry of both halves; a range that XM calls too long is cut once. A
/// breaker stands in front: it counts calls that failed for good for a passing reason, and refuses with
/// CircuitOpen. While it lets one caller probe, that call is tried once. Cancelling a future aborts what is
/// under way; destroying the client cancels every future.
class Client : public QObject
{
    Q_OBJECT

public:
    /// What the client borrows; all must outlive it.
    struct Ports
    {
        const Clock& clock;
        net::Scheduler& scheduler;
        net::BreakerStore& breakerStore;
        net::RandomSource random = net::systemRandom();
    };

    Client(ClientConfig config, const Ports& ports, QObject* parent = nullptr);
    ~Client() override;

    const ClientConfig& config() const { return m_config; }

    /// https, or http to this machine. Errors: InvalidData (class InsecureUrl).
    [[nodiscard]] static Result<> checkBaseUrl(const QUrl& url);

    /// All documents of a range, handed to `handlers.consume` one after the other.
    [[nodiscard]] QFuture<Result<FetchReport>> fetch(const FetchRequest& request,
                                                     const FetchHandlers& handlers);
    /// One call, as it is, with its retries.
    [[nodiscard]] QFuture<Result<FetchedDocument>> call(const ApiRequest& request);
    /// Today's ListadoRecursos, ListadoMetricas…; the snapshot's day is in the answer.
    [[nodiscard]] QFuture<Result<ListDocument>> list(const QString& metricId,
                                                     const QString& entity = QStringLiteral("Sistema"));

signals:
    /// Every try of every call, as it ends: for counters.
    void attempted(const vigia::xm::Attempt& attempt);

private:
    friend class ApiCall;

    template<typename T, typename Take>
    QFuture<Result<T>> single(const ApiRequest& request, Take take);

    const ClientConfig m_config;
    const Ports m_ports;
    net::HttpClient m_http;
    net::RateLimiter m_limiter;
    net::CircuitBreaker m_breaker;
    std::shared_ptr<Parser> m_parser; ///< used on m_executor only
    SerialExecutor m_executor;
};

} // namespace vigia::xm
