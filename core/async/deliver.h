#pragma once

#include "core/base/result.h"

#include <QFutureWatcher>

namespace vigia {

/// The only way an answer comes back to a QObject's thread: calls `callback(value)` on `context`'s thread,
/// not at all when the future was cancelled or the context died first. (QFuture::then(context) aborts in
/// Qt 6.4 when the context dies.) A job that was cancelled after it had begun is skipped too, so a newer
/// answer is never overwritten by an older one.
template<typename R, typename F>
void deliver(const QFuture<R>& future, QObject* context, F callback)
{
    auto* watcher = new QFutureWatcher<R>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, callback]() mutable {
        watcher->deleteLater();
        if (!watcher->isCanceled() && watcher->future().resultCount() > 0)
            callback(watcher->result());
    });
    watcher->setFuture(future);
}

} // namespace vigia
