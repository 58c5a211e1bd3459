#pragma once

#include "core/base/clock.h"
#include "core/net/breakerstore.h"

#include <QObject>

namespace vigia::net {

/// Stands in front of a remote service: after a few failures in a row nobody calls it for a while, then one
/// caller tries. The state is in the store, shared by all that use the same name. Lives on one thread.
class CircuitBreaker : public QObject
{
    Q_OBJECT

public:
    struct Answer
    {
        breaker::Admission admission = breaker::Admission::Allowed;
        BreakerState found; ///< retryAt and lastError tell why a call was refused
    };

    CircuitBreaker(BreakerStore& store, QString name, BreakerPolicy policy, const Clock& clock,
                   QObject* parent = nullptr);

    QString name() const { return m_name; }

    /// Asks for one call; calls `answer` on this thread, from the event loop, unless `context` died before. A
    /// store that does not answer allows it.
    void ask(QObject* context, std::function<void(const Answer&)> answer);
    /// The outcome of a call that was allowed; not waited for.
    void succeeded();
    void failed(const QByteArray& errorClass);
    /// A probe that ended without telling anything about the service.
    void abandoned();

private:
    BreakerStore& m_store;
    const QString m_name;
    const BreakerPolicy m_policy;
    const Clock& m_clock;
};

} // namespace vigia::net
