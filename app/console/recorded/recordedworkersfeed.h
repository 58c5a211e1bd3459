#pragma once

#include "app/console/recorded/recordedasker.h"
#include "ui/workers/workersfeed.h"

namespace vigia::console {

/// The WorkersFeed of a capsule: workers as they were; every order is refused. GUI thread.
class RecordedWorkersFeed final : public ui::WorkersFeed
{
    Q_OBJECT

public:
    /// `asker` outlives the feed.
    explicit RecordedWorkersFeed(RecordedAsker& asker, QObject* parent = nullptr);

    QString trouble() const override;

    QString actionsBlocked() const override { return RecordedAsker::whyNothingIsOrdered(); }

    QString pingBlocked() const override { return RecordedAsker::whyNothingIsOrdered(); }

    const workers::WorkersInfo& latest() const override { return m_latest; }

    [[nodiscard]] QFuture<Result<workers::WorkersInfo>> look() override;
    [[nodiscard]] QFuture<Result<workers::WorkerDetails>> details(const QString& worker) override;
    [[nodiscard]] QFuture<Result<QList<celery::QueuedMessage>>> peek(const QString& queue,
                                                                     int limit) override;
    [[nodiscard]] QFuture<Result<workers::OrderOutcome>> give(const workers::WorkerOrder& order) override;
    [[nodiscard]] QFuture<Result<QList<workers::MetricCurve>>>
    curves(workers::MetricChart chart, const QString& worker, const QDateTime& from, const QDateTime& to,
           int points) override;

private:
    RecordedAsker& m_asker;
    workers::WorkersInfo m_latest;
};

} // namespace vigia::console
