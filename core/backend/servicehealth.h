#pragma once

#include "core/async/poller.h"
#include "core/backend/serviceinfo.h"
#include "core/base/clock.h"
#include "core/db/pool.h"

#include <QElapsedTimer>
#include <QObject>

namespace vigia::backend {

/// Asks the site's services once a second whether they answer. PostgreSQL is asked itself; XM is not called
/// for it (its API is not ours to poll): its state is the shared circuit breaker's and the last load's, read
/// from PostgreSQL, and unknown while that does not answer. Lives on the thread that made it; never blocks.
class ServiceHealth : public QObject
{
    Q_OBJECT

public:
    ServiceHealth(db::Pool& pool, const Clock& clock, QObject* parent = nullptr);

    const ServiceList& services() const { return m_services; }

    /// Looks again now: something else noticed a change.
    void check();

signals:
    /// After every look, also when nothing changed: proof that somebody looks.
    void checked(const vigia::backend::ServiceList& services);

private:
    struct Answer
    {
        QString breaker; ///< empty: no breaker row yet
        QString breakerError;
        QDateTime lastLoad;
    };

    static Result<Answer> ask(db::Connection& connection);
    void tick();
    void onAnswer(const Result<Answer>& answer);
    void update(ServiceInfo& service, ServiceInfo::State state, const QString& reason);

    db::Pool& m_pool;
    const Clock& m_clock;
    ServiceList m_services;
    QElapsedTimer m_asked;
    QFuture<Result<Answer>> m_question;
    Poller m_poller;
};

} // namespace vigia::backend
