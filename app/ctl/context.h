#pragma once

#include "app/ctl/exitcode.h"
#include "app/ctl/interruptscope.h"
#include "app/ctl/output.h"
#include "core/settings/siteconfig.h"

#include <QFutureWatcher>

#include <memory>
#include <optional>

namespace vigia::backend {
class Backend;
} // namespace vigia::backend

namespace vigia::ctl {

/// What a command gets: output, configuration and, when it asks, the backend. One a program run, main thread.
class Context
{
    Q_DECLARE_TR_FUNCTIONS(Context)

public:
    /// `language`: --lang as it was typed; empty = it was not.
    Context(Output& output, settings::Locations locations, QString language = {});
    ~Context();

    Output& output() { return m_output; }

    const settings::Locations& locations() const { return m_locations; }

    const QString& language() const { return m_language; }

    /// Absolute directory of the embedded site.
    QString stateDirectory() const;

    /// The chosen site's configuration, read once.
    [[nodiscard]] Result<settings::SiteConfig> site();
    /// The backend on that site, made once.
    [[nodiscard]] Result<backend::Backend*> backend();

    /// Runs the event loop until the future is finished. Ctrl+C (SIGINT, SIGTERM) cancels it:
    /// ErrorCode::Cancelled. `onProgress` is called with the future's progress text as it changes.
    template<typename T>
    [[nodiscard]] Result<T> wait(QFuture<Result<T>> future)
    {
        QFutureWatcher<Result<T>> watcher;
        QObject::connect(&watcher, &QFutureWatcherBase::finished, &watcher, [] { QCoreApplication::exit(); });
        const InterruptScope interrupts([&future] { future.cancel(); });
        watcher.setFuture(future);
        if (!watcher.isFinished())
            QCoreApplication::exec();
        if (future.isCanceled() || future.resultCount() == 0)
            return vigia::fail(cancelled());
        return future.result();
    }

    /// Runs the event loop until Ctrl+C or SIGTERM: for commands that serve.
    void waitForInterrupt();

private:
    static Error cancelled();

    Output& m_output;
    settings::Locations m_locations;
    QString m_language;
    std::optional<Result<settings::SiteConfig>> m_site;
    std::unique_ptr<backend::Backend> m_backend;
};

} // namespace vigia::ctl
