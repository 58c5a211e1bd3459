#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <chrono>
#include <optional>

namespace vigia::net {

/// What is known about one remote service; a row of vigia.circuit_breaker.
struct BreakerState
{
    enum class Phase
    {
        Closed, ///< calls go through
        Open, ///< nobody calls until retryAt
        HalfOpen, ///< one caller tries the service until probeUntil; the others wait
    };

    Phase phase = Phase::Closed;
    int failures = 0; ///< in a row
    QDateTime openedAt; ///< UTC; null while closed
    QDateTime retryAt; ///< UTC; null while closed
    QDateTime
        probeUntil; ///< UTC; null unless half-open. Then the probe counts as lost, and another may begin
    QString lastError; ///< class of the failure that counted last, "Timeout"

    friend bool operator==(const BreakerState&, const BreakerState&) = default;
};

/// "closed" "open" "half-open": the column's words.
QString breakerPhaseName(BreakerState::Phase phase);
std::optional<BreakerState::Phase> breakerPhaseFrom(const QString& name);

/// The portal's figures: three failures in a row, five minutes of rest.
struct BreakerPolicy
{
    int failures = 3;
    std::chrono::milliseconds openFor {300'000};
    std::chrono::milliseconds probeFor {120'000}; ///< longer than one call with its deadline
};

/// The state machine: pure functions of a state, so that a store can run them between SELECT … FOR UPDATE and
/// UPDATE.
namespace breaker {

enum class Admission
{
    Allowed,
    Probe,
    Refused
};

/// Whether a caller that finds this state at `now` may call. Probe: it may, as the only one, and must report
/// its outcome.
Admission admission(const BreakerState& found, const QDateTime& now);
/// The state after a caller has asked: half-open when it got the probe, else as found.
BreakerState onAsked(const BreakerState& found, const BreakerPolicy& policy, const QDateTime& now);
/// The state after a call that the service answered, be it with a refusal.
BreakerState onSuccess(const BreakerState& found, const BreakerPolicy& policy, const QDateTime& now);
/// The state after a call that failed for a passing reason (time-out, 5xx, no connection).
BreakerState onFailure(const BreakerState& found, const BreakerPolicy& policy, const QDateTime& now,
                       const QString& errorClass);
/// The state after a probe that was given up (cancelled): as found, but for the probe, which is free again.
BreakerState onAbandoned(const BreakerState& found, const BreakerPolicy& policy, const QDateTime& now);

} // namespace breaker

} // namespace vigia::net
