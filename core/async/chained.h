#pragma once

#include "core/async/deliver.h"

#include <QPromise>

#include <memory>

namespace vigia {

/// The answer of `next(value)` as soon as `future` has its value, computed on `context`'s thread. Cancelled
/// when `future` is, or when the context dies first.
template<typename R, typename F>
[[nodiscard]] auto chained(const QFuture<R>& future, QObject* context, F next)
{
    using Out = std::invoke_result_t<F&, const R&>;
    const auto promise = std::make_shared<QPromise<Out>>();
    promise->start();
    deliver(future, context, [promise, next](const R& value) mutable {
        promise->addResult(next(value));
        promise->finish();
    });
    return promise->future();
}

/// A future that has its value already.
template<typename R>
[[nodiscard]] QFuture<R> ready(R value)
{
    QPromise<R> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

} // namespace vigia
