#include "core/db/pool.h"

namespace vigia::db {

Pool::Slot::Slot(ConnectionConfig connectionConfig, std::shared_ptr<std::atomic<bool>> isClosing,
                 const QString& name)
    : config(std::move(connectionConfig))
    , closing(std::move(isClosing))
    , executor(name)
{
}

Result<Connection*> Pool::Slot::acquire(const Cancellation& cancellation)
{
    // The pool's own flag too: all slots end at once instead of one after the other.
    const Cancellation either(
        [cancellation, closing = closing] { return *closing || cancellation.isCancelled(); });
    if (connection && !connection->isUsable())
        connection.reset();
    if (!connection) {
        Result<std::unique_ptr<Connection>> opened = Connection::open(config, either);
        if (!opened)
            return fail(opened.error());
        connection = std::move(*opened);
    }
    connection->setCancellation(either);
    return connection.get();
}

void Pool::Slot::release()
{
    connection->setCancellation({});
    if (connection->isInTransaction() && !connection->rollback())
        connection.reset();
}

Pool::Pool(ConnectionConfig config, int size)
    : m_config(std::move(config))
{
    for (int i = 0; i < std::max(size, 1); ++i)
        m_slots.push_back(std::make_unique<Slot>(m_config, m_closing, QStringLiteral("db-%1").arg(i + 1)));
}

Pool::~Pool()
{
    *m_closing = true;
}

void Pool::observe(const Observer& observer, const QString& table, const Error* error,
                   std::chrono::steady_clock::time_point begun)
{
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begun;
    const char* status = !error ? "success" : error->code == ErrorCode::Cancelled ? "cancelled" : "error";
    observer(table, QString::fromLatin1(status), took.count());
}

Pool::Slot* Pool::leastBusy()
{
    // Ties go round, so that a connection that is slow to open does not draw every job.
    const std::size_t first = m_next++;
    Slot* best = nullptr;
    for (std::size_t i = 0; i < m_slots.size(); ++i) {
        Slot* slot = m_slots[(first + i) % m_slots.size()].get();
        if (!best || slot->executor.pending() < best->executor.pending())
            best = slot;
    }
    return best;
}

} // namespace vigia::db
