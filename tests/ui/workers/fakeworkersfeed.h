#pragma once

#include "ui/workers/workersfeed.h"

#include <QPromise>

#include <memory>
#include <optional>
#include <vector>

namespace vigia::test {

/// A WorkersFeed over values in memory.
class FakeWorkersFeed final : public ui::WorkersFeed
{
    Q_OBJECT

public:
    /// Five workers in different states, tasks and queues, as of `now`.
    explicit FakeWorkersFeed(const QDateTime& now);

    workers::WorkersInfo info;
    QString why; ///< trouble()
    QString blocked;
    std::optional<Error> lookFails;
    std::optional<Error> giveFails;
    workers::OrderOutcome outcome;
    bool holdsOrders = false; ///< until finishOrder()
    bool hasMetrics = true;
    QList<workers::WorkerOrder> given;
    int looks = 0;

    void finishOrder();
    workers::WorkerRow& row(const QString& name);

    QString trouble() const override { return why; }

    QString actionsBlocked() const override { return blocked; }

    const workers::WorkersInfo& latest() const override { return info; }

    QFuture<Result<workers::WorkersInfo>> look() override;
    QFuture<Result<workers::WorkerDetails>> details(const QString& worker) override;
    QFuture<Result<QList<celery::QueuedMessage>>> peek(const QString& queue, int limit) override;
    QFuture<Result<workers::OrderOutcome>> give(const workers::WorkerOrder& order) override;
    QFuture<Result<QList<workers::MetricCurve>>> curves(workers::MetricChart chart, const QString& worker,
                                                        const QDateTime& from, const QDateTime& to,
                                                        int points) override;

private:
    std::shared_ptr<QPromise<Result<workers::OrderOutcome>>> m_held;
};

/// A worker that is as it should be.
workers::WorkerRow calmWorker(const QString& name, const QDateTime& now);

} // namespace vigia::test
