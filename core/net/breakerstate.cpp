#include "core/net/breakerstate.h"

namespace vigia::net {

using Phase = BreakerState::Phase;

QString breakerPhaseName(Phase phase)
{
    switch (phase) {
    case Phase::Closed:
        return QStringLiteral("closed");
    case Phase::Open:
        return QStringLiteral("open");
    case Phase::HalfOpen:
        break;
    }
    return QStringLiteral("half-open");
}

std::optional<Phase> breakerPhaseFrom(const QString& name)
{
    for (const auto phase : {Phase::Closed, Phase::Open, Phase::HalfOpen}) {
        if (name == breakerPhaseName(phase))
            return phase;
    }
    return std::nullopt;
}

namespace breaker {

Admission admission(const BreakerState& found, const QDateTime& now)
{
    switch (found.phase) {
    case Phase::Closed:
        return Admission::Allowed;
    case Phase::Open:
        return found.retryAt.isValid() && now < found.retryAt ? Admission::Refused : Admission::Probe;
    case Phase::HalfOpen:
        break;
    }
    return found.probeUntil.isValid() && now < found.probeUntil ? Admission::Refused : Admission::Probe;
}

BreakerState onAsked(const BreakerState& found, const BreakerPolicy& policy, const QDateTime& now)
{
    if (admission(found, now) != Admission::Probe)
        return found;
    BreakerState next = found;
    next.phase = Phase::HalfOpen;
    next.probeUntil = now.addMSecs(policy.probeFor.count());
    return next;
}

BreakerState onSuccess(const BreakerState& found, const BreakerPolicy&, const QDateTime&)
{
    // A call that began before the breaker opened proves nothing about now.
    return found.phase == Phase::Open ? found : BreakerState();
}

BreakerState onFailure(const BreakerState& found, const BreakerPolicy& policy, const QDateTime& now,
                       const QString& errorClass)
{
    BreakerState next = found;
    next.failures = found.failures + 1;
    next.lastError = errorClass;
    const bool opens =
        found.phase == Phase::HalfOpen || (found.phase == Phase::Closed && next.failures >= policy.failures);
    if (opens) {
        next.phase = Phase::Open;
        next.openedAt = found.openedAt.isValid() ? found.openedAt : now;
        next.retryAt = now.addMSecs(policy.openFor.count());
        next.probeUntil = {};
    }
    return next;
}

BreakerState onAbandoned(const BreakerState& found, const BreakerPolicy&, const QDateTime& now)
{
    BreakerState next = found;
    if (found.phase == Phase::HalfOpen)
        next.probeUntil = now;
    return next;
}

} // namespace breaker

} // namespace vigia::net
