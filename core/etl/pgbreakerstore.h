#pragma once

#include "core/db/pool.h"
#include "core/net/breakerstore.h"

namespace vigia::etl {

/// Breaker states in vigia.circuit_breaker, shared by every program on this database. Updates of one store
/// are done in the order in which they were asked for. A database without schema vigia is an error, and the
/// breaker then lets calls through.
class PgBreakerStore final : public net::BreakerStore
{
public:
    explicit PgBreakerStore(db::ConnectionConfig config);

    [[nodiscard]] QFuture<Result<net::BreakerState>> update(const QString& name,
                                                            Transition transition) override;

private:
    db::Pool m_pool; ///< of one connection, so that the order is kept
};

} // namespace vigia::etl
