#include "core/net/breakerstore.h"

namespace vigia::net {

QFuture<Result<BreakerState>> MemoryBreakerStore::update(const QString& name, Transition transition)
{
    const BreakerState found = m_states.value(name);
    m_states.insert(name, transition(found));
    return QtFuture::makeReadyFuture(Result<BreakerState>(found));
}

} // namespace vigia::net
