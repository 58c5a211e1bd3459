#pragma once

#include "core/async/poller.h"
#include "core/backend/serviceinfo.h"
#include "core/backend/serviceprobe.h"
#include "core/base/clock.h"
#include "core/db/pool.h"

#include <QElapsedTimer>
#include <QObject>

#include <memory>
#include <vector>

namespace vigia::backend {

/// Asks the site's services once a second whether they answer, each in its own rhythm, so that none waits for
/// another. PostgreSQL is asked itself, the others by their probes; XM is not called
/// for it (its API is not ours to poll): its state is the shared circuit breaker's and the last load's, read
/// from PostgreSQL, and unknown while that does not answer. Lives on the thread that made it; never blocks.
class ServiceHealth : public QObject
{
    Q_OBJECT

public:
    ServiceHealth(db::Pool& pool, const Clock& clock, QObject* parent = nullptr);

    /// One more service to ask from now on; in the list between PostgreSQL and XM.
    void add(std::unique_ptr<ServiceProbe> probe);

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

    /// A service that is asked by its probe.
    struct Watched
    {
        std::unique_ptr<ServiceProbe> probe;
        QElapsedTimer asked;
        bool isFirst = true; ///< no answer yet
        int excused = 0; ///< silences in a row that may have been this program's own
        std::unique_ptr<Poller> poller;
    };

    static Result<Answer> ask(db::Connection& connection);
    void tick();
    void onAnswer(const Result<Answer>& answer);
    void onProbed(Watched& watched, const Result<>& answer);
    static bool mayBeOurs(const Watched& watched);
    ServiceInfo& service(const QString& id);
    void update(ServiceInfo& service, ServiceInfo::State state, const QString& reason);

    db::Pool& m_pool;
    const Clock& m_clock;
    ServiceList m_services;
    QElapsedTimer m_asked;
    QFuture<Result<Answer>> m_question;
    std::vector<std::unique_ptr<Watched>> m_watched;
    Poller m_poller;
};

} // namespace vigia::backend
