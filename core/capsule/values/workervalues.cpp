#include "core/capsule/document.h"
#include "core/capsule/values/capsulevalues.h"
#include "core/capsule/values/values.h"
#include "core/workers/workersinfo.h"

namespace vigia::capsule {

template<typename Archive>
void fields(Archive& archive, celery::HeldTask& task)
{
    archive("id", task.id);
    archive("name", task.name);
    archive("args", task.args);
    archive("kwargs", task.kwargs);
    archive("node", task.node);
    archive("started", task.started);
    archive("eta", task.eta);
    archive("queue", task.queue);
    archive("priority", task.priority);
    archive("acknowledged", task.acknowledged);
    archive("redelivered", task.redelivered);
    archive("process", task.processId);
}

template<typename Archive>
void fields(Archive& archive, celery::WorkerEvidence& evidence)
{
    archive("text", evidence.text);
    archive("at", evidence.at);
}

template<typename Archive>
void fields(Archive& archive, celery::WorkerInfo& worker)
{
    archive("name", worker.name);
    archive.word("state", worker.state,
                 {"unknown", "idle", "working", "draining", "stuck", "unreachable", "stopped"});
    archive("evidence", worker.evidence);
    archive("bearers", worker.bearers);
    archive("active", worker.active);
    archive("tasks", worker.tasks);
    archive("processes", worker.processes);
    archive("processed", worker.processed);
    archive("queues", worker.queues);
    archive("software", worker.software);
}

template<typename Archive>
void fields(Archive& archive, workers::WorkerRow& row)
{
    archive("worker", row.worker);
    archive("last_heartbeat", row.lastHeartbeat);
    archive("process", row.processId);
    archive("uptime", row.uptimeSeconds);
    archive("pool", row.pool);
    archive("prefetch", row.prefetch);
    archive("autoscale_max", row.autoscaleMax);
    archive("autoscale_min", row.autoscaleMin);
    archive("memory_kib", row.memoryKiB);
    archive("reserved", row.reserved);
    archive("scheduled", row.scheduled);
    archive("failed", row.failed);
    archive("retried", row.retried);
    archive("load", row.load);
    archive("oldest_task", row.oldestTask);
}

template<typename Archive>
void fields(Archive& archive, workers::WorkerTask& task)
{
    archive.word("place", task.place, {"active", "reserved", "scheduled"});
    archive("task", task.task);
}

template<typename Archive>
void fields(Archive& archive, workers::QueueRow& queue)
{
    archive("name", queue.name);
    archive("length", queue.length);
    archive("by_steps", queue.bySteps);
    archive("consumers", queue.consumers);
    archive("oldest", queue.oldest);
    archive("oldest_is_exact", queue.isOldestExact);
    archive("trend", queue.trend);
    archive("samples", queue.samples);
}

template<typename Archive>
void fields(Archive& archive, workers::WorkersInfo& workers)
{
    archive("taken", workers.taken);
    archive("watched_since", workers.watchedSince);
    archive("hears_events", workers.hearsEvents);
    archive("receivers", workers.receivers);
    archive("nameless", workers.nameless);
    archive("unacked", workers.unacked);
    archive("workers", workers.workers);
    archive("tasks", workers.tasks);
    archive("queues", workers.queues);
}

template<typename Archive>
void fields(Archive& archive, celery::WorkerStats& stats)
{
    archive("process", stats.processId);
    archive("uptime", stats.uptimeSeconds);
    archive("clock", stats.clock);
    archive("pool", stats.poolProcesses);
    archive("max_concurrency", stats.maxConcurrency);
    archive("max_tasks_per_child", stats.maxTasksPerChild);
    archive("prefetch", stats.prefetchCount);
    archive("max_memory_kib", stats.maxMemoryKiB);
    archive("totals", stats.totals);
    archive("broker", stats.broker);
    archive("autoscale_max", stats.autoscaleMax);
    archive("autoscale_min", stats.autoscaleMin);
}

template<typename Archive>
void fields(Archive& archive, celery::RegisteredTask& task)
{
    archive("name", task.name);
    archive("attributes", task.attributes);
}

template<typename Archive>
void fields(Archive& archive, workers::WorkerDetails& details)
{
    archive("name", details.name);
    archive("taken", details.taken);
    archive("stats", details.stats);
    archive("registered", details.registered);
    archive("settings", details.settings);
}

template<typename Archive>
void fields(Archive& archive, workers::MetricCurve& curve)
{
    archive("label", curve.label);
    archive("points", curve.points);
}

template<typename Archive>
void fields(Archive& archive, CurveFacts& facts)
{
    archive("chart", facts.chart);
    archive("worker", facts.worker);
    archive("curves", facts.curves);
}

QString CurveFacts::wordOf(workers::MetricChart chart)
{
    switch (chart) {
    case workers::MetricChart::Throughput:
        return QStringLiteral("throughput");
    case workers::MetricChart::RunTime:
        return QStringLiteral("runtime");
    case workers::MetricChart::QueueLength:
        break;
    }
    return QStringLiteral("queue-length");
}

} // namespace vigia::capsule

VIGIA_CAPSULE_VALUE(vigia::workers::WorkersInfo)
VIGIA_CAPSULE_VALUE(vigia::workers::WorkerDetails)
VIGIA_CAPSULE_VALUE(vigia::capsule::CurveFacts)
