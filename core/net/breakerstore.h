#pragma once

#include "core/base/result.h"
#include "core/net/breakerstate.h"

#include <QFuture>
#include <QHash>

#include <functional>

namespace vigia::net {

/// Where breaker states are kept: in memory for one process, in PostgreSQL for all that call the same
/// service.
class BreakerStore
{
public:
    /// Pure, and cheap; it may run on any thread, and more than once when a transaction is repeated.
    using Transition = std::function<BreakerState(const BreakerState&)>;

    virtual ~BreakerStore() = default;

    /// Replaces the state of `name` by transition(state found), atomically among all processes, and answers
    /// the state FOUND; an unknown name is found closed. Does not block.
    ///
    /// In SQL, in one transaction: INSERT … ON CONFLICT (name) DO NOTHING; SELECT … WHERE name = $1 FOR
    /// UPDATE; run the transition on that row; UPDATE when it differs; COMMIT. Phase by breakerPhaseName(),
    /// null times as NULL. The call order of one caller must be kept (one connection, or one executor).
    /// Errors: those of the store; the breaker then lets calls through, for it protects the service, not the
    /// database.
    [[nodiscard]] virtual QFuture<Result<BreakerState>> update(const QString& name,
                                                               Transition transition) = 0;
};

/// For one process; answers at once. One thread.
class MemoryBreakerStore final : public BreakerStore
{
public:
    [[nodiscard]] QFuture<Result<BreakerState>> update(const QString& name, Transition transition) override;

    BreakerState state(const QString& name) const { return m_states.value(name); }

private:
    QHash<QString, BreakerState> m_states;
};

} // namespace vigia::net
