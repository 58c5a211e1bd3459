#pragma once

#include "core/async/serialexecutor.h"
#include "core/db/connection.h"

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <vector>

namespace vigia::db {

/// A few connections, each on its own SerialExecutor, opened at first use and reopened after a loss. run()
/// from any thread. The destructor cancels what runs (in the server too) and joins.
class Pool
{
public:
    Pool(ConnectionConfig config, int size);
    ~Pool();
    Pool(const Pool&) = delete;
    Pool& operator=(const Pool&) = delete;

    const ConnectionConfig& config() const { return m_config; }

    /// Told of each job as it ends, on its connection's thread: its table as run() was given it (else empty),
    /// "success" "error" "cancelled", and the seconds from when its connection took it up.
    using Observer = std::function<void(const QString& table, const QString& status, double seconds)>;

    /// Before the first run(); once.
    void setObserver(Observer observer)
    {
        m_observer = std::make_shared<const Observer>(std::move(observer));
    }

    int size() const { return static_cast<int>(m_slots.size()); }

    /// Runs `Result<T> job(Connection&)` on the least busy connection. Cancelling the future cancels the
    /// statement in the server. A job must leave no transaction open (the pool rolls back if it does).
    /// `table`: what it mainly reads or writes, for the observer.
    template<typename Job>
    [[nodiscard]] auto run(Job job, const QString& table = {})
    {
        using R = std::invoke_result_t<Job&, Connection&>;
        Slot* slot = leastBusy(); // outlives the job: its executor joins in the slot's destructor
        return slot->executor.run([slot, job = std::move(job), observer = m_observer,
                                   table](const Cancellation& cancellation) mutable -> R {
            const auto work = [&]() -> R {
                const Result<Connection*> connection = slot->acquire(cancellation);
                if (!connection)
                    return fail(connection.error());
                const Release release {slot};
                return job(**connection);
            };
            if (!observer)
                return work();
            const auto begun = std::chrono::steady_clock::now();
            R result = work();
            observe(*observer, table, result ? nullptr : &result.error(), begun);
            return result;
        });
    }

private:
    struct Slot
    {
        Slot(ConnectionConfig connectionConfig, std::shared_ptr<std::atomic<bool>> isClosing,
             const QString& name);
        [[nodiscard]] Result<Connection*> acquire(const Cancellation& cancellation);
        void release();

        ConnectionConfig config;
        std::shared_ptr<std::atomic<bool>> closing;
        std::unique_ptr<Connection> connection; ///< touched on the executor's thread only
        SerialExecutor executor; ///< last member: joined first
    };

    /// Also when the job throws.
    struct Release
    {
        Slot* slot;

        ~Release() { slot->release(); }
    };

    Slot* leastBusy();
    static void observe(const Observer& observer, const QString& table, const Error* error,
                        std::chrono::steady_clock::time_point begun);

    ConnectionConfig m_config;
    std::shared_ptr<std::atomic<bool>> m_closing = std::make_shared<std::atomic<bool>>(false);
    std::shared_ptr<const Observer> m_observer;
    std::vector<std::unique_ptr<Slot>> m_slots;
    std::atomic<std::size_t> m_next = 0;
};

} // namespace vigia::db
