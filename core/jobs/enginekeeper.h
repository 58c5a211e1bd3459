#pragma once

#include "core/async/serialexecutor.h"
#include "core/db/connection.h"

#include <QCoreApplication>

#include <memory>

namespace vigia::jobs {

/// The connection of an embedded engine that proves it lives: it holds the engine's advisory lock, and those
/// of the batches that the engine works on, so that others can tell its runs from lost ones
/// (RunRegistry::closeLostRuns()). Opens at the first job and again after a loss; then the locks are taken
/// anew.
class EngineKeeper
{
    Q_DECLARE_TR_FUNCTIONS(EngineKeeper)

public:
    EngineKeeper(db::ConnectionConfig config, const QString& owner);

    /// Runs `Result<T> job(Connection&)` on the connection, behind its other jobs. Any thread.
    template<typename Job>
    [[nodiscard]] auto run(Job job)
    {
        using R = std::invoke_result_t<Job&, db::Connection&>;
        return m_executor.run([state = m_state, job = std::move(job)]() mutable -> R {
            if (const Result<> ready = state->ensure(); !ready)
                return fail(ready.error());
            return job(*state->connection);
        });
    }

private:
    struct State
    {
        db::ConnectionConfig config;
        QString owner;
        std::unique_ptr<db::Connection> connection; ///< touched on the executor only

        [[nodiscard]] Result<> ensure();
    };

    std::shared_ptr<State> m_state;
    SerialExecutor m_executor; ///< last: joined first
};

} // namespace vigia::jobs
