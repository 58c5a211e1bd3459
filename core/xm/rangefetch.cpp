#include "core/xm/rangefetch.h"

#include "core/xm/apierror.h"
#include "core/xm/chunks.h"

namespace vigia::xm {

RangeFetch::RangeFetch(Client& client, FetchRequest request, FetchHandlers handlers)
    : QObject(&client)
    , m_client(client)
    , m_request(std::move(request))
    , m_handlers(std::move(handlers))
{
    for (const auto& days : chunksOf(m_request.endpoint, m_request.days, m_request.daysPerCall))
        m_chunks.push_back({days, 0, false, nullptr, std::nullopt});
    m_promise.start();
    m_cancelWatcher.setFuture(m_promise.future());
    connect(&m_cancelWatcher, &QFutureWatcherBase::canceled, this,
            [this] { settle(fail(ErrorCode::Cancelled, tr("The fetch was cancelled."))); });
    connect(&m_consumeWatcher, &QFutureWatcherBase::finished, this, &RangeFetch::consumed);
}

RangeFetch::~RangeFetch()
{
    m_isSettled = true; // nobody is told any more
    cancelCalls();
}

void RangeFetch::cancelCalls()
{
    for (auto* call : findChildren<ApiCall*>(QString(), Qt::FindDirectChildrenOnly)) {
        call->cancel();
        call->deleteLater(); // not at once: it may be the one that called us
    }
}

void RangeFetch::start()
{
    tellProgress();
    advance();
}

void RangeFetch::advance()
{
    if (m_isSettled || m_promise.isCanceled())
        return; // cancelled: the watcher is about to say so
    if (!m_isConsuming && !m_chunks.empty() && m_chunks.front().document)
        deliverFirst();
    if (m_isSettled)
        return;
    if (m_chunks.empty() && !m_isConsuming)
        settle(m_report);
    else
        startCalls();
}

/// Calls under way and documents that wait for the consumer share the same few places, so memory stays
/// bounded however slow the consumer is.
void RangeFetch::startCalls()
{
    int places = m_parallel + (m_isConsuming ? 0 : 1);
    int running = 0;
    for (auto chunk = m_chunks.begin(); chunk != m_chunks.end() && running < m_parallel && places > 0;
         ++chunk, --places) {
        if (!chunk->document && chunk->call == nullptr)
            startCall(chunk);
        running += chunk->call != nullptr ? 1 : 0;
    }
}

void RangeFetch::startCall(Chunks::iterator chunk)
{
    const auto halves = halvesOf(m_request.endpoint, chunk->days);
    const ApiCall::Options options {chunk->retriesMade,
                                    halves && m_client.config().retry.allows(chunk->retriesMade)};
    chunk->call = new ApiCall(
        m_client, {m_request.metricId, m_request.entity, m_request.endpoint, m_request.filter, chunk->days},
        options, this);
    chunk->call->onAttempt = [this](const Attempt& attempt) { record(attempt); };
    chunk->call->onDone = [this, chunk](Result<ApiCall::Answer> answer) {
        finishCall(chunk, std::move(answer));
    };
    chunk->call->start();
}

void RangeFetch::finishCall(Chunks::iterator chunk, Result<ApiCall::Answer> answer)
{
    if (m_isSettled)
        return;
    chunk->call->deleteLater();
    chunk->call = nullptr;
    if (!answer) {
        if (!cut(chunk, answer.error().className())) {
            settle(fail(answer.error()));
            return;
        }
    } else {
        m_parallel = m_hasTimedOut ? 1 : std::max(1, m_client.config().inFlight);
        chunk->document = FetchedDocument {chunk->days, std::move(std::get<Document>(*answer->document)),
                                           answer->bytes, answer->attempts};
    }
    advance();
}

bool RangeFetch::cut(Chunks::iterator chunk, const QByteArray& errorClass)
{
    const bool isTooLong = errorClass == errorclass::RangeTooLong && !chunk->isOfLongRange;
    const bool isTimeout =
        errorClass == errorclass::Timeout && m_client.config().retry.allows(chunk->retriesMade);
    const auto halves = halvesOf(m_request.endpoint, chunk->days);
    if (!halves || (!isTooLong && !isTimeout))
        return false;
    if (isTimeout) {
        // A server that labours is not asked for two things at once.
        m_hasTimedOut = true;
        m_parallel = 1;
    }
    const int retriesMade = chunk->retriesMade + (isTimeout ? 1 : 0);
    const bool isOfLongRange = chunk->isOfLongRange || isTooLong;
    m_chunks.insert(chunk, {halves->first, retriesMade, isOfLongRange, nullptr, std::nullopt});
    chunk->days = halves->second;
    chunk->retriesMade = retriesMade;
    chunk->isOfLongRange = isOfLongRange;
    return true;
}

void RangeFetch::deliverFirst()
{
    FetchedDocument document = *std::move(m_chunks.front().document);
    m_chunks.pop_front();
    ++m_report.calls;
    m_report.documents += document.document.items > 0 ? 1 : 0;
    m_report.elements += document.document.elements();
    m_report.bytes += document.bytes;
    m_isConsuming = true;
    m_consumeWatcher.setFuture(m_handlers.consume(std::move(document)));
}

void RangeFetch::consumed()
{
    if (m_isSettled)
        return;
    m_isConsuming = false;
    const auto future = m_consumeWatcher.future();
    if (future.isCanceled() || future.resultCount() == 0) {
        settle(fail(ErrorCode::Cancelled, tr("The fetch was cancelled."), QStringLiteral("consumer gone")));
        return;
    }
    if (const auto result = future.result(); !result) {
        settle(fail(result.error()));
        return;
    }
    tellProgress();
    advance();
}

void RangeFetch::record(const Attempt& attempt)
{
    if (m_isSettled || m_promise.isCanceled())
        return;
    m_report.attempts.push_back(attempt);
    m_report.attempts.back().excerpt.clear(); // a year has thousands
    if (m_handlers.attempt)
        m_handlers.attempt(attempt);
    if (attempt.waitBeforeNext.count() > 0)
        tellProgress(&attempt);
}

void RangeFetch::tellProgress(const Attempt* failed) const
{
    if (!m_handlers.progress || m_promise.isCanceled())
        return;
    FetchProgress progress;
    progress.callsDone = m_report.calls - (m_isConsuming ? 1 : 0);
    progress.callsTotal = m_report.calls + static_cast<int>(m_chunks.size());
    progress.bytes = m_report.bytes;
    if (failed != nullptr) {
        progress.errorClass = failed->errorClass;
        progress.waiting = failed->waitBeforeNext;
    }
    m_handlers.progress(progress);
}

void RangeFetch::settle(Result<FetchReport> result)
{
    if (m_isSettled)
        return;
    cancelCalls();
    m_isSettled = true;
    m_cancelWatcher.disconnect(this);
    m_chunks.clear();
    if (!m_promise.isCanceled())
        m_promise.addResult(std::move(result));
    m_promise.finish();
    deleteLater();
}

} // namespace vigia::xm
