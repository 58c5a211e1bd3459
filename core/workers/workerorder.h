#pragma once

#include "core/base/result.h"
#include "core/celery/controlreply.h"
#include "core/celery/controlrequest.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace vigia::workers {

/// What people may order of workers and queues. A value; pure.
struct WorkerOrder
{
    Q_DECLARE_TR_FUNCTIONS(WorkerOrder)

public:
    enum class Kind
    {
        Ping,
        Grow,
        Shrink,
        Autoscale,
        RateLimit,
        TimeLimit,
        AddConsumer,
        CancelConsumer,
        Shutdown,
        Revoke, ///< of tasks that have not begun
        Terminate, ///< also of those that run
        Purge,
    };
    /// How much is asked before it is given (a question, a typed name and a reason).
    enum class Tier
    {
        None,
        Confirm,
        Typed,
    };

    Kind kind = Kind::Ping;
    QStringList workers; ///< empty = all of them
    int number = 1; ///< of Grow, Shrink
    int most = 0; ///< of Autoscale
    int least = 0;
    QString task; ///< name, of RateLimit and TimeLimit
    QString rate;
    double soft = 0; ///< seconds; 0 = not set
    double hard = 0;
    QString queue; ///< of AddConsumer, CancelConsumer, Purge
    QStringList ids; ///< of Revoke, Terminate
    QString signal = QStringLiteral("SIGTERM");
    QString reason;

    Tier tier() const;
    /// Of the audit: "worker.pool_grow", "queue.purge".
    QString action() const;
    /// Of the audit: what it is about.
    QString object() const;
    /// Celery tells nothing of some effects; these are believed when the workers agree.
    bool isMeasurable() const;
    /// What is sent. Errors: InvalidData (a number, rate or name that a worker would refuse or half obey;
    /// Purge, which no worker does).
    [[nodiscard]] Result<celery::ControlRequest> request() const;
};

/// What became of it.
struct OrderOutcome
{
    celery::ControlAnswer answer; ///< empty for Purge
    bool isObeyed = false; ///< every worker that answered agreed
    bool isSeen = false; ///< its effect was measured
    QJsonObject before; ///< the measure, by worker
    QJsonObject after;
    QStringList gone; ///< of Shutdown: those that have said goodbye and ended
    qint64 purged = 0;
    QString auditTrouble; ///< why it was not kept in the audit; empty = it was

    /// Done as far as that can be told.
    bool isDone(const WorkerOrder& order) const { return isObeyed && (isSeen || !order.isMeasurable()); }
};

} // namespace vigia::workers
