#include "core/workers/orderdesk.h"

#include "core/workers/orderrun.h"

#include <QCoreApplication>

namespace vigia::workers {

OrderDesk::OrderDesk(celery::CeleryClient& client, Keep keep, const QString& actor, QObject* parent)
    : QObject(parent)
    , m_client(client)
    , m_keep(std::move(keep))
    , m_actor(actor)
{
}

QFuture<Result<OrderOutcome>> OrderDesk::give(const WorkerOrder& order, const Patience& patience)
{
    auto* run = new OrderRun({m_client, m_keep, m_actor, m_monitor}, order, patience, this);
    return run->start();
}

Result<celery::ControlAnswer> OrderDesk::requireReply(const Result<celery::ControlAnswer>& answer,
                                                      const QString& where, Milliseconds timeout)
{
    if (!answer || !answer->replies.isEmpty())
        return answer;
    if (answer->receivers == 0)
        return fail(
            ErrorCode::Unreachable,
            tr("No worker is connected to Redis at %1: start one, or see whether they use another Redis.")
                .arg(where),
            {}, "NoWorker", true);
    return fail(
        ErrorCode::Unreachable,
        tr("No worker answered within %1 s, of %2 that are connected to Redis: that proves nothing; ask "
           "again with a longer --timeout.")
            .arg(std::chrono::duration<double>(timeout).count())
            .arg(answer->receivers),
        {}, "NoAnswer", true);
}

} // namespace vigia::workers
