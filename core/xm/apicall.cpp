#include "core/xm/apicall.h"

#include "core/async/deliver.h"
#include "core/xm/apierror.h"
#include "core/xm/client.h"

namespace vigia::xm {

using std::chrono::milliseconds;

namespace {

constexpr qsizetype ExcerptLength = 16 * 1024;

} // namespace

ApiCall::ApiCall(Client& client, ApiRequest request, Options options, QObject* parent)
    : QObject(parent)
    , m_client(client)
    , m_request(std::move(request))
    , m_options(options)
    , m_retries(options.retriesMade)
{
}

ApiCall::~ApiCall()
{
    cancel();
}

void ApiCall::cancel()
{
    if (m_isOver)
        return;
    m_isOver = true;
    m_response.cancel();
    m_parsed.cancel();
    m_permit.reset();
    if (m_isTrying) {
        const Error cancelled {ErrorCode::Cancelled, {}, {}, {}, false};
        report(&cancelled, milliseconds::zero());
    }
    if (m_isProbe)
        m_client.m_breaker.abandoned();
}

void ApiCall::start()
{
    m_client.m_breaker.ask(this, [this](const net::CircuitBreaker::Answer& answer) {
        m_isProbe = answer.admission == net::breaker::Admission::Probe;
        if (m_isOver) {
            if (m_isProbe)
                m_client.m_breaker.abandoned();
        } else if (answer.admission == net::breaker::Admission::Refused) {
            const auto& found = answer.found;
            const bool isProbed = found.phase == net::BreakerState::Phase::HalfOpen;
            finish(fail(
                circuitOpenError(m_request, isProbed ? found.probeUntil : found.retryAt, found.lastError)));
        } else {
            requestTurn();
        }
    });
}

void ApiCall::requestTurn()
{
    m_client.m_limiter.request(this, [this](net::RateLimiter::PermitPtr permit) {
        if (m_isOver)
            return;
        m_permit = std::move(permit);
        send();
    });
}

void ApiCall::send()
{
    ++m_attempts;
    m_isTrying = true;
    m_status = 0;
    m_bytes = 0;
    m_excerpt.clear();
    m_started = m_client.m_ports.clock.nowUtc();
    m_startedAt = m_client.m_ports.clock.monotonic();
    net::HttpRequest request;
    request.url = m_client.m_config.baseUrl;
    request.url.setPath(request.url.path().chopped(request.url.path().endsWith(u'/') ? 1 : 0)
                        + m_request.path());
    request.method = "POST";
    request.body = m_request.body();
    request.headers = {{"Content-Type", "application/json"}, {"Accept", "application/json"}};
    request.deadline = m_client.m_config.deadline;
    request.maxBytes = m_client.m_config.maxBytes;
    m_response = m_client.m_http.send(request);
    deliver(m_response, this,
            [this](const Result<net::HttpResponse>& response) { handleResponse(response); });
}

void ApiCall::handleResponse(const Result<net::HttpResponse>& response)
{
    if (m_isOver)
        return;
    m_permit.reset();
    m_response = {};
    if (!response) {
        handleFailure(transportError(response.error(), m_request), std::nullopt);
        return;
    }
    m_status = response->status;
    m_bytes = response->body.size();
    m_excerpt = response->body.left(ExcerptLength);
    if (const auto error = statusError(response->status, response->body, m_request)) {
        handleFailure(*error,
                      net::retryAfterFrom(response->header("Retry-After"), m_client.m_ports.clock.nowUtc()));
        return;
    }
    parse(*response);
}

void ApiCall::parse(const net::HttpResponse& response)
{
    m_parsed =
        m_client.m_executor.run([parser = m_client.m_parser, body = response.body,
                                 subject = m_request.subject()]() -> Result<std::shared_ptr<AnyDocument>> {
            return parser->parseAny(body, subject).map([](AnyDocument&& document) {
                return std::make_shared<AnyDocument>(std::move(document));
            });
        });
    deliver(m_parsed, this, [this](const Result<std::shared_ptr<AnyDocument>>& document) {
        if (m_isOver)
            return;
        m_parsed = {};
        handleDocument(document);
    });
}

void ApiCall::handleDocument(Result<std::shared_ptr<AnyDocument>> document)
{
    if (!document) {
        handleFailure(document.error(), std::nullopt);
        return;
    }
    if (const auto error = checkAnswer(**document)) {
        handleFailure(*error, std::nullopt);
        return;
    }
    report(nullptr, milliseconds::zero());
    m_isProbe = false;
    m_client.m_breaker.succeeded();
    finish(Answer {*std::move(document), m_bytes, m_attempts});
}

/// That the answer is the one to this call; fills in what an answer without Items cannot tell.
std::optional<Error> ApiCall::checkAnswer(AnyDocument& any) const
{
    const bool wantsList = m_request.endpoint == Endpoint::Lists;
    auto* document = std::get_if<Document>(&any);
    const auto metricId = document != nullptr ? document->metricId : std::get<ListDocument>(any).metricId;
    if (!metricId.isEmpty() && metricId.compare(m_request.metricId, Qt::CaseInsensitive) != 0)
        return otherAnswerError(m_request, QStringLiteral("answer is about %1").arg(metricId));
    if (document == nullptr)
        return wantsList ? std::nullopt
                         : std::optional(otherAnswerError(m_request, QStringLiteral("answer is a list")));
    if (document->items == 0) {
        document->endpoint = m_request.endpoint;
        document->entity = m_request.entity;
        return std::nullopt;
    }
    if (document->endpoint != m_request.endpoint)
        return otherAnswerError(m_request,
                                QStringLiteral("answer is %1").arg(endpointPath(document->endpoint)));
    return std::nullopt;
}

void ApiCall::handleFailure(const Error& error, std::optional<milliseconds> retryAfter)
{
    const bool isCut = m_options.stopAtTimeout && error.className() == errorclass::Timeout;
    if (error.temporary && !isCut && !m_isProbe && m_client.m_config.retry.allows(m_retries)) {
        const auto wait = m_client.m_config.retry.wait(++m_retries, m_client.m_ports.random(), retryAfter);
        report(&error, wait);
        m_client.m_ports.scheduler.callAfter(wait, this, [this] {
            if (!m_isOver)
                requestTurn();
        });
        return;
    }
    report(&error, milliseconds::zero());
    if (isCut && m_isProbe)
        m_client.m_breaker.abandoned();
    else if (!isCut)
        reportFailure(error);
    finish(fail(error));
}

/// Tells the breaker what the end of this call says about the service.
void ApiCall::reportFailure(const Error& error)
{
    const bool isBusy = error.className() == errorclass::RateLimited; // it lives, and Retry-After is honoured
    if (error.temporary && !isBusy)
        m_client.m_breaker.failed(error.className());
    else if (m_status > 0 && !isBusy)
        m_client.m_breaker.succeeded();
    else if (m_isProbe)
        m_client.m_breaker.abandoned(); // nothing learned
    m_isProbe = false;
}

void ApiCall::finish(Result<Answer> answer)
{
    m_isOver = true;
    onDone(std::move(answer));
}

void ApiCall::report(const Error* error, milliseconds waitBeforeNext)
{
    m_isTrying = false;
    Attempt attempt;
    attempt.metricId = m_request.metricId;
    attempt.entity = m_request.entity;
    attempt.path = m_request.path();
    attempt.days = m_request.days;
    attempt.number = m_attempts;
    attempt.status = m_status;
    if (error != nullptr) {
        attempt.errorClass = error->className();
        attempt.message = error->message;
        attempt.isTemporary = error->temporary;
    }
    attempt.excerpt = m_excerpt;
    attempt.started = m_started;
    attempt.duration = m_client.m_ports.clock.monotonic() - m_startedAt;
    attempt.waitBeforeNext = waitBeforeNext;
    attempt.bytes = m_bytes;
    if (onAttempt)
        onAttempt(attempt);
    emit m_client.attempted(attempt);
}

} // namespace vigia::xm
