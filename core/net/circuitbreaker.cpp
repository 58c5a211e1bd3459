#include "core/net/circuitbreaker.h"

#include <QFutureWatcher>

namespace vigia::net {

CircuitBreaker::CircuitBreaker(BreakerStore& store, QString name, BreakerPolicy policy, const Clock& clock,
                               QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_name(std::move(name))
    , m_policy(policy)
    , m_clock(clock)
{
}

void CircuitBreaker::ask(QObject* context, std::function<void(const Answer&)> answer)
{
    const auto now = m_clock.nowUtc();
    const auto asked = [policy = m_policy, now](const BreakerState& found) {
        return breaker::onAsked(found, policy, now);
    };
    // Not deliver(): a store that is closed cancels its answers, and the caller must not wait for ever.
    using Watcher = QFutureWatcher<Result<BreakerState>>;
    auto* watcher = new Watcher(context);
    connect(watcher, &QFutureWatcherBase::finished, context, [watcher, now, answer] {
        watcher->deleteLater();
        const bool hasAnswer = !watcher->isCanceled() && watcher->future().resultCount() > 0;
        const auto found = hasAnswer ? watcher->result() : Result<BreakerState>(BreakerState());
        answer(found ? Answer {breaker::admission(*found, now), *found} : Answer());
    });
    watcher->setFuture(m_store.update(m_name, asked));
}

void CircuitBreaker::succeeded()
{
    const auto now = m_clock.nowUtc();
    auto stored = m_store.update(m_name, [policy = m_policy, now](const BreakerState& found) {
        return breaker::onSuccess(found, policy, now);
    });
    Q_UNUSED(stored)
}

void CircuitBreaker::failed(const QByteArray& errorClass)
{
    const auto now = m_clock.nowUtc();
    const auto name = QString::fromLatin1(errorClass);
    auto stored = m_store.update(m_name, [policy = m_policy, now, name](const BreakerState& found) {
        return breaker::onFailure(found, policy, now, name);
    });
    Q_UNUSED(stored)
}

void CircuitBreaker::abandoned()
{
    const auto now = m_clock.nowUtc();
    auto stored = m_store.update(m_name, [policy = m_policy, now](const BreakerState& found) {
        return breaker::onAbandoned(found, policy, now);
    });
    Q_UNUSED(stored)
}

} // namespace vigia::net
