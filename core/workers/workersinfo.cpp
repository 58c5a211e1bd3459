#include "core/workers/workersinfo.h"

#include <algorithm>

namespace vigia::workers {

const WorkerRow* WorkersInfo::find(const QString& worker) const
{
    const auto it = std::find_if(workers.begin(), workers.end(),
                                 [&](const WorkerRow& row) { return row.worker.name == worker; });
    return it == workers.end() ? nullptr : &*it;
}

const QueueRow* WorkersInfo::findQueue(const QString& queue) const
{
    const auto it =
        std::find_if(queues.begin(), queues.end(), [&](const QueueRow& row) { return row.name == queue; });
    return it == queues.end() ? nullptr : &*it;
}

QStringList WorkersInfo::orphans(const QStringList& workersGone) const
{
    QStringList orphans;
    for (const QueueRow& queue : queues) {
        const bool isLost = !queue.consumers.isEmpty()
            && std::all_of(queue.consumers.begin(), queue.consumers.end(),
                           [&](const QString& worker) { return workersGone.contains(worker); });
        if (isLost)
            orphans += queue.name;
    }
    return orphans;
}

} // namespace vigia::workers
