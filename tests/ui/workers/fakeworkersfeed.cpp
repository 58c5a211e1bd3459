#include "tests/ui/workers/fakeworkersfeed.h"

#include "core/async/chained.h"

#include <QJsonArray>

#include <cmath>

namespace vigia::test {

using celery::WorkerState;

workers::WorkerRow calmWorker(const QString& name, const QDateTime& now)
{
    workers::WorkerRow row;
    row.worker.name = name;
    row.worker.state = WorkerState::Idle;
    row.worker.active = 0;
    row.worker.processed = 1204;
    row.worker.queues = {QStringLiteral("etl"), QStringLiteral("maintenance")};
    row.worker.software = QStringLiteral("py-celery 5.2.6 Linux");
    row.worker.evidence = {{QStringLiteral("answered a ping"), now.addSecs(-3)},
                           {QStringLiteral("heartbeat"), now.addSecs(-1)},
                           {QStringLiteral("runs nothing"), now.addSecs(-3)}};
    row.pool = 2;
    row.reserved = 0;
    row.scheduled = 0;
    row.failed = 3;
    row.retried = 5;
    row.prefetch = 8;
    row.uptimeSeconds = 86'400;
    row.processId = 4711;
    row.memoryKiB = 65'000;
    row.load = {0.42, 0.5, 0.48};
    return row;
}

FakeWorkersFeed::FakeWorkersFeed(const QDateTime& now)
{
    info.taken = now.addSecs(-2);
    info.watchedSince = now.addSecs(-7200);
    info.hearsEvents = true;
    info.receivers = 5;
    info.unacked = 3;
    for (const char* name : {"worker1@portal-etl", "worker2@portal-etl", "worker3@portal-etl",
                             "worker4@portal-etl", "worker5@portal-etl", "worker6@portal-etl"})
        info.workers += calmWorker(QString::fromLatin1(name), now);
    row(QStringLiteral("worker1@portal-etl")).worker.state = WorkerState::Working;
    row(QStringLiteral("worker1@portal-etl")).worker.active = 1;
    auto& stuck = row(QStringLiteral("worker2@portal-etl"));
    stuck.worker.state = WorkerState::Stuck;
    stuck.worker.evidence.prepend(
        {QStringLiteral("sends heartbeats but has answered nothing for 95 s: only a restart helps"),
         now.addSecs(-2)});
    auto& twin = row(QStringLiteral("worker3@portal-etl"));
    twin.worker.bearers = 2;
    twin.worker.evidence.prepend(
        {QStringLiteral("several workers bear this name: orders reach all of them"), now.addSecs(-2)});
    auto& lost = row(QStringLiteral("worker4@portal-etl"));
    lost.worker.state = WorkerState::Unreachable;
    lost.worker.evidence = {{QStringLiteral("no heartbeat for 312 s"), now.addSecs(-312)}};
    lost.pool = -1;
    lost.worker.active = -1;
    row(QStringLiteral("worker5@portal-etl")).worker.state = WorkerState::Draining;
    auto& gone = row(QStringLiteral("worker6@portal-etl"));
    gone.worker.state = WorkerState::Stopped;
    gone.worker.evidence = {{QStringLiteral("said goodbye"), now.addSecs(-900)}};
    celery::HeldTask task;
    task.id = QStringLiteral("9c04a1b2-0000-4000-8000-000000000001");
    task.name = QStringLiteral("tasks.etl_tasks.fetch_metric_data");
    task.node = QStringLiteral("worker1@portal-etl");
    task.queue = QStringLiteral("etl");
    task.started = now.addSecs(-41);
    task.args =
        QJsonArray {QStringLiteral("Gene"), QStringLiteral("2026-06-01"), QStringLiteral("2026-06-14")};
    info.tasks = {{workers::TaskPlace::Active, task}};
    task.id = QStringLiteral("5b20a1b2-0000-4000-8000-000000000002");
    task.started = {};
    info.tasks += {workers::TaskPlace::Reserved, task};
    for (const char* name : {"etl", "maintenance", "orphan"}) {
        workers::QueueRow queue;
        queue.name = QString::fromLatin1(name);
        queue.consumers = {QStringLiteral("worker1@portal-etl"), QStringLiteral("worker2@portal-etl")};
        queue.trend = std::nan("");
        info.queues += queue;
    }
    info.queues[0].length = 48;
    info.queues[0].trend = 12.4;
    info.queues[0].oldest = now.addSecs(-380);
    info.queues[0].isOldestExact = true;
    info.queues[2].length = 3;
    info.queues[2].consumers.clear();
    info.queues[2].oldest = now.addSecs(-7000);
    for (int i = 0; i < 60; ++i)
        info.queues[0].samples +=
            QPointF(static_cast<double>(now.addSecs(-300 + i * 5).toMSecsSinceEpoch()), 30 + i * 0.3);
    outcome.isObeyed = outcome.isSeen = true;
    outcome.before = {{QStringLiteral("worker1@portal-etl"), 2}};
    outcome.after = {{QStringLiteral("worker1@portal-etl"), 3}};
}

workers::WorkerRow& FakeWorkersFeed::row(const QString& name)
{
    for (workers::WorkerRow& row : info.workers)
        if (row.worker.name == name)
            return row;
    Q_UNREACHABLE();
}

QFuture<Result<workers::WorkersInfo>> FakeWorkersFeed::look()
{
    ++looks;
    return ready<Result<workers::WorkersInfo>>(lookFails ? Result<workers::WorkersInfo>(fail(*lookFails))
                                                         : Result<workers::WorkersInfo>(info));
}

QFuture<Result<workers::WorkerDetails>> FakeWorkersFeed::details(const QString& worker)
{
    workers::WorkerDetails details;
    details.name = worker;
    details.registered = {{QStringLiteral("tasks.etl_tasks.fetch_metric_data"), {}},
                          {QStringLiteral("tasks.etl_tasks.clean_old_logs"),
                           {{QStringLiteral("rate_limit"), QStringLiteral("10/m")}}}};
    details.settings = {{QStringLiteral("task_acks_late"), true},
                        {QStringLiteral("worker_prefetch_multiplier"), 1}};
    return ready<Result<workers::WorkerDetails>>(details);
}

QFuture<Result<QList<celery::QueuedMessage>>> FakeWorkersFeed::peek(const QString&, int)
{
    celery::QueuedMessage good;
    good.task = celery::TaskMessage();
    good.task->id = QStringLiteral("77aaa1b2-0000-4000-8000-000000000003");
    good.task->task = QStringLiteral("tasks.etl_tasks.fetch_metric_data");
    celery::QueuedMessage bad;
    bad.problem = QStringLiteral("It is no JSON.");
    return ready<Result<QList<celery::QueuedMessage>>>(QList {good, bad});
}

QFuture<Result<workers::OrderOutcome>> FakeWorkersFeed::give(const workers::WorkerOrder& order)
{
    given += order;
    m_held = std::make_shared<QPromise<Result<workers::OrderOutcome>>>();
    m_held->start();
    const auto future = m_held->future();
    if (!holdsOrders)
        finishOrder();
    return future;
}

void FakeWorkersFeed::finishOrder()
{
    m_held->addResult(giveFails ? Result<workers::OrderOutcome>(fail(*giveFails))
                                : Result<workers::OrderOutcome>(outcome));
    m_held->finish();
}

QFuture<Result<QList<workers::MetricCurve>>> FakeWorkersFeed::curves(workers::MetricChart chart,
                                                                     const QString&, const QDateTime& from,
                                                                     const QDateTime& to, int points)
{
    using Curves = Result<QList<workers::MetricCurve>>;
    if (!hasMetrics)
        return ready<Curves>(
            fail(ErrorCode::NotFound, QStringLiteral("The site has no Prometheus."), {}, "NoMetrics"));
    QList<workers::MetricCurve> curves;
    for (const char* name : {"succeeded", "failed"}) {
        workers::MetricCurve curve {QString::fromLatin1(name), {}};
        const double step = static_cast<double>(from.msecsTo(to)) / points;
        for (int i = 0; i <= points; ++i)
            curve.points += QPointF(
                static_cast<double>(from.toMSecsSinceEpoch()) + i * step,
                i > 100 && i < 110 ? std::nan("") : (2 + static_cast<int>(chart)) * (1 + std::sin(i / 20.0)));
        curves += curve;
    }
    return ready<Curves>(curves);
}

} // namespace vigia::test
