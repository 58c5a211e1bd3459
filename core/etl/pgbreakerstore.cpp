#include "core/etl/pgbreakerstore.h"

namespace vigia::etl {

namespace {

net::BreakerState stateOf(const db::Rows& rows)
{
    net::BreakerState state;
    state.phase = net::breakerPhaseFrom(rows.text(0, 0)).value_or(net::BreakerState::Phase::Closed);
    state.failures = static_cast<int>(rows.integer(0, 1));
    state.openedAt = rows.timestamp(0, 2);
    state.retryAt = rows.timestamp(0, 3);
    state.probeUntil = rows.timestamp(0, 4);
    state.lastError = rows.text(0, 5);
    return state;
}

Result<net::BreakerState> updated(db::Connection& connection, const QString& name,
                                  const net::BreakerStore::Transition& transition)
{
    net::BreakerState found;
    const Result<> done = connection.transaction([&]() -> Result<> {
        const auto made = connection.execute(
            "INSERT INTO vigia.circuit_breaker (name) VALUES ($1) ON CONFLICT (name) DO NOTHING",
            {db::param(name)});
        if (!made)
            return fail(made.error());
        const auto rows = connection.query(
            "SELECT state, failures, opened_at, retry_at, probe_until, last_error FROM vigia.circuit_breaker"
            " WHERE name = $1 FOR UPDATE",
            {db::param(name)});
        if (!rows)
            return fail(rows.error());
        found = stateOf(*rows);
        const net::BreakerState next = transition(found);
        if (next == found)
            return {};
        const auto written = connection.execute(
            "UPDATE vigia.circuit_breaker SET state = $2, failures = $3, opened_at = $4, retry_at = $5,"
            "   probe_until = $6, last_error = $7, updated_at = clock_timestamp() WHERE name = $1",
            {db::param(name), db::param(net::breakerPhaseName(next.phase)), db::param(next.failures),
             db::param(next.openedAt), db::param(next.retryAt), db::param(next.probeUntil),
             db::param(next.lastError)});
        return written ? Result<>() : fail(written.error());
    });
    if (!done)
        return fail(done.error());
    return found;
}

} // namespace

PgBreakerStore::PgBreakerStore(db::ConnectionConfig config)
    : m_pool(std::move(config), 1)
{
}

QFuture<Result<net::BreakerState>> PgBreakerStore::update(const QString& name, Transition transition)
{
    return m_pool.run([name, transition = std::move(transition)](db::Connection& connection) {
        return updated(connection, name, transition);
    });
}

} // namespace vigia::etl
