#pragma once

#include "ui/workers/workersfeed.h"

namespace vigia::workers {
class WorkersService;
} // namespace vigia::workers

namespace vigia::ui {

/// WorkersFeed over the real service. GUI thread.
class ServiceWorkersFeed final : public WorkersFeed
{
    Q_OBJECT

public:
    /// `service` outlives it; null: the site has no Celery application, and `trouble` says why.
    ServiceWorkersFeed(workers::WorkersService* service, const QString& trouble, QObject* parent = nullptr);

    /// Why this user may order nothing; empty = they may.
    void setActionsBlocked(const QString& why);

    QString trouble() const override { return m_trouble; }

    QString actionsBlocked() const override { return m_blocked; }

    const workers::WorkersInfo& latest() const override;
    [[nodiscard]] QFuture<Result<workers::WorkersInfo>> look() override;
    [[nodiscard]] QFuture<Result<workers::WorkerDetails>> details(const QString& worker) override;
    [[nodiscard]] QFuture<Result<QList<celery::QueuedMessage>>> peek(const QString& queue,
                                                                     int limit) override;
    [[nodiscard]] QFuture<Result<workers::OrderOutcome>> give(const workers::WorkerOrder& order) override;
    [[nodiscard]] QFuture<Result<QList<workers::MetricCurve>>>
    curves(workers::MetricChart chart, const QString& worker, const QDateTime& from, const QDateTime& to,
           int points) override;

private:
    template<typename T>
    [[nodiscard]] QFuture<Result<T>> none() const;

    workers::WorkersService* m_service;
    QString m_trouble;
    QString m_blocked;
    workers::WorkersInfo m_empty;
};

} // namespace vigia::ui
