#pragma once

#include "core/xm/apicall.h"
#include "core/xm/client.h"

#include <QFutureWatcher>
#include <QPromise>

#include <list>

namespace vigia::xm {

/// A range of days, call by call: keeps a few calls running, hands their documents on in order, cuts calls
/// that are too long. Deletes itself when it is over; a child of its client.
class RangeFetch : public QObject
{
    Q_OBJECT

public:
    RangeFetch(Client& client, FetchRequest request, FetchHandlers handlers);
    ~RangeFetch() override;

    QFuture<Result<FetchReport>> future() const { return m_promise.future(); }

    void start();

private:
    struct Chunk
    {
        DayRange days;
        int retriesMade = 0; ///< time-outs of the calls it was cut from
        bool isOfLongRange = false; ///< already a half of what XM called too long
        ApiCall* call = nullptr;
        std::optional<FetchedDocument> document;
    };

    using Chunks = std::list<Chunk>;

    void advance();
    void startCalls();
    void startCall(Chunks::iterator chunk);
    void finishCall(Chunks::iterator chunk, Result<ApiCall::Answer> answer);
    bool cut(Chunks::iterator chunk, const QByteArray& errorClass);
    void deliverFirst();
    void consumed();
    void cancelCalls();
    void record(const Attempt& attempt);
    void tellProgress(const Attempt* failed = nullptr) const;
    void settle(Result<FetchReport> result);

    Client& m_client;
    const FetchRequest m_request;
    const FetchHandlers m_handlers;
    Chunks m_chunks; ///< not yet delivered, in order
    FetchReport m_report;
    QPromise<Result<FetchReport>> m_promise;
    QFutureWatcher<Result<FetchReport>> m_cancelWatcher;
    QFutureWatcher<Result<>> m_consumeWatcher;
    int m_parallel = 1; ///< the first call goes alone: it tells whether the service and the metric are there
    bool m_hasTimedOut = false;
    bool m_isConsuming = false;
    bool m_isSettled = false;
};

} // namespace vigia::xm
