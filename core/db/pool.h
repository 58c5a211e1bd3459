#pragma once

#include "core/async/serialexecutor.h"
#include "core/db/connection.h"

#include <memory>
#include <vector>

namespace vigia::db {

/// A few connections, each on its own SerialExecutor, opened at first use and reopened after a loss. Thread-safe: run() from any thread.
class Pool
{
public:
    Pool(ConnectionConfig config, int size);
    ~Pool();

    const ConnectionConfig& config() const;

    /// Runs `Result<T> job(Connection&)` on the least busy connection. Cancelling the future cancels the statement in the server.
    /// A job must leave no transaction open (the pool rolls back if it does).
    template<typename Job>
    [[nodiscard]] auto run(Job job)
    {
        using R = std::invoke_result_t<Job&, Connection&>;
        const std::shared_ptr<Slot> slot = leastBusy();
        return slot->executor.run([slot, job = std::move(job)](const Cancellation& cancellation) mutable -> R {
            Result<Connection*> connection = slot->acquire(cancellation);
            if (!connection)
                return fail(connection.error());
            R result = job(**connection);
            slot->release();
            return result;
        });
    }

private:
    struct Slot
    {
        Slot(const ConnectionConfig& config, const QString& name);
        Result<Connection*> acquire(const Cancellation& cancellation);
        void release();

        ConnectionConfig config;
        std::unique_ptr<Connection> connection; ///< touched on the executor's thread only
        SerialExecutor executor; ///< last member: joined first
    };

    std::shared_ptr<Slot> leastBusy();

    ConnectionConfig m_config;
    std::vector<std::shared_ptr<Slot>> m_slots;
};

} // namespace vigia::db
