#pragma once

#include "core/base/result.h"

#include <QFutureWatcher>
#include <QPromise>

#include <functional>
#include <memory>
#include <vector>

namespace vigia::timeline {

/// Answers one value when all `futures` have ended, on `owner`'s thread; one that was cancelled counts as
/// failed with ErrorCode::Cancelled, so that the others still stand. Cancelling the answer cancels all of
/// them. The owner's end ends it as cancelled.
template<typename To, typename From>
QFuture<Result<To>> gathered(const QList<QFuture<Result<From>>>& futures, QObject* owner,
                             std::function<Result<To>(const std::vector<Result<From>>&)> turn)
{
    struct State
    {
        QPromise<Result<To>> promise;
        std::vector<Result<From>> answers;
        qsizetype left = 0;
    };

    auto state = std::make_shared<State>();
    state->promise.start();
    state->left = futures.size();
    state->answers.assign(static_cast<std::size_t>(futures.size()), fail(ErrorCode::Cancelled, {}));
    const QFuture<Result<To>> answer = state->promise.future();
    if (futures.isEmpty()) {
        state->promise.addResult(turn(state->answers));
        state->promise.finish();
        return answer;
    }
    auto* const context = new QObject(owner);
    for (qsizetype i = 0; i < futures.size(); ++i) {
        auto* const watcher = new QFutureWatcher<Result<From>>(context);
        QObject::connect(watcher, &QFutureWatcherBase::finished, context, [=] {
            if (!watcher->isCanceled() && watcher->future().resultCount() > 0)
                state->answers[static_cast<std::size_t>(i)] = watcher->result();
            if (--state->left > 0)
                return;
            state->promise.addResult(turn(state->answers));
            state->promise.finish();
            context->deleteLater();
        });
        watcher->setFuture(futures[i]);
    }
    auto* const outer = new QFutureWatcher<Result<To>>(context);
    QObject::connect(outer, &QFutureWatcherBase::canceled, context, [context, futures] {
        for (QFuture<Result<From>> future : futures)
            future.cancel();
        context->deleteLater();
    });
    outer->setFuture(answer);
    return answer;
}

} // namespace vigia::timeline
