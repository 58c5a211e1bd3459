#pragma once

#include "core/audit/auditinfo.h"
#include "core/celery/client.h"
#include "core/celery/watchinfo.h"
#include "core/workers/workerorder.h"

#include <functional>

namespace vigia::celery {
class EventMonitor;
} // namespace vigia::celery

namespace vigia::workers {

/// Gives orders to workers: measures, orders, measures again until the effect is seen or the patience ends,
/// and keeps all of it in the audit, whatever came of it. The one way for console and command line. On its
/// client's thread, never blocks.
class OrderDesk : public QObject
{
    Q_OBJECT

public:
    using Milliseconds = std::chrono::milliseconds;
    /// Writes to the audit.
    using Keep = std::function<QFuture<Result<>>(const audit::AuditRecord& record)>;

    struct Patience
    {
        Milliseconds answers {5000};
        Milliseconds effect {15'000};
    };

    /// `client` outlives it; `actor`: who orders, for people.
    OrderDesk(celery::CeleryClient& client, Keep keep, const QString& actor, QObject* parent = nullptr);

    /// The effect of a shutdown is heard by this monitor, which outlives the desk; without one the order
    /// listens for itself.
    void setMonitor(celery::EventMonitor& monitor) { m_monitor = &monitor; }

    /// An order without any reply fails: Unreachable (NoWorker, NoAnswer). Other errors: InvalidData (not
    /// sent, not kept), those of CeleryClient. A cancelled future ends the wait for the effect, not the
    /// order.
    [[nodiscard]] QFuture<Result<OrderOutcome>> give(const WorkerOrder& order, const Patience& patience);

    /// The answer, or why one without any reply is a failure. `where` is the Redis.
    [[nodiscard]] static Result<celery::ControlAnswer>
    requireReply(const Result<celery::ControlAnswer>& answer, const QString& where, Milliseconds timeout);

private:
    celery::CeleryClient& m_client;
    Keep m_keep;
    QString m_actor;
    celery::EventMonitor* m_monitor = nullptr;
};

} // namespace vigia::workers
