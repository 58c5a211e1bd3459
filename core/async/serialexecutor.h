#pragma once

#include "core/async/cancellation.h"
#include "core/base/result.h"

#include <QFuture>
#include <QPromise>
#include <QThread>

#include <atomic>
#include <memory>

namespace vigia {

/// Runs jobs one after the other on a thread of its own: one executor per blocking resource
/// (a PostgreSQL connection, a SQLite file). The thread that made it owns it; run() may be called from any
/// thread.
///
/// A job captures values and shared_ptr only, never `this` of a QObject. It may take a `const Cancellation&`,
/// which turns true when the future is cancelled or the executor is being destroyed. A stray exception
/// becomes ErrorCode::Internal. The destructor waits for the running job; jobs not yet started finish as
/// cancelled.
class SerialExecutor
{
public:
    explicit SerialExecutor(const QString& name);
    ~SerialExecutor();
    SerialExecutor(const SerialExecutor&) = delete;
    SerialExecutor& operator=(const SerialExecutor&) = delete;

    template<typename Job>
    [[nodiscard]] auto run(Job job);

    /// Jobs waiting or running: a load figure for pools.
    int pending() const { return *m_pending; }

private:
    template<typename R, typename Call>
    static R guarded(Call&& call);

    static Error strayException(const char* what);

    QThread m_thread;
    QObject* m_context = nullptr;
    std::shared_ptr<std::atomic<bool>> m_stopping = std::make_shared<std::atomic<bool>>(false);
    std::shared_ptr<std::atomic<int>> m_pending = std::make_shared<std::atomic<int>>(0);
};

template<typename R, typename Call>
R SerialExecutor::guarded(Call&& call)
{
    try {
        return call();
    } catch (const std::exception& e) {
        return fail(strayException(e.what()));
    } catch (...) {
        return fail(strayException("unknown exception"));
    }
}

template<typename Job>
auto SerialExecutor::run(Job job)
{
    constexpr bool TakesCancellation = std::is_invocable_v<Job&, const Cancellation&>;
    using R = typename std::conditional_t<TakesCancellation, std::invoke_result<Job&, const Cancellation&>,
                                          std::invoke_result<Job&>>::type;
    QPromise<R> promise;
    QFuture<R> future = promise.future();
    promise.start();
    ++*m_pending;
    QMetaObject::invokeMethod(
        m_context,
        [promise = std::move(promise), job = std::move(job), stopping = m_stopping,
         pending = m_pending]() mutable {
            if (*stopping)
                promise.future().cancel();
            if (!promise.isCanceled()) {
                const Cancellation cancellation(
                    [&promise, &stopping] { return promise.isCanceled() || stopping->load(); });
                promise.addResult(guarded<R>([&] {
                    if constexpr (TakesCancellation)
                        return job(cancellation);
                    else
                        return job();
                }));
            }
            --*pending;
            promise.finish();
        },
        Qt::QueuedConnection);
    return future;
}

} // namespace vigia
