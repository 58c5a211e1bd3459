#pragma once

#include "core/base/result.h"
#include "core/workers/metricqueries.h"
#include "core/workers/metricsinfo.h"
#include "core/workers/workerorder.h"
#include "core/workers/workersinfo.h"

#include <QFuture>
#include <QObject>

namespace vigia::ui {

/// What the page “Workers” asks and orders. GUI thread; answers come later. Orders are measured and audited
/// by whoever implements it.
class WorkersFeed : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Empty = the site has a Celery application; else why there is none (one translated sentence).
    virtual QString trouble() const = 0;
    /// Why this user may order nothing; empty = they may.
    virtual QString actionsBlocked() const = 0;

    /// Why none can even be asked; empty = they can.
    virtual QString pingBlocked() const { return {}; }

    /// The last look; `taken` is null before the first one.
    virtual const workers::WorkersInfo& latest() const = 0;

    /// Looks now.
    [[nodiscard]] virtual QFuture<Result<workers::WorkersInfo>> look() = 0;
    [[nodiscard]] virtual QFuture<Result<workers::WorkerDetails>> details(const QString& worker) = 0;
    [[nodiscard]] virtual QFuture<Result<QList<celery::QueuedMessage>>> peek(const QString& queue,
                                                                             int limit) = 0;
    [[nodiscard]] virtual QFuture<Result<workers::OrderOutcome>> give(const workers::WorkerOrder& order) = 0;
    /// `worker` empty = all of them.
    [[nodiscard]] virtual QFuture<Result<QList<workers::MetricCurve>>>
    curves(workers::MetricChart chart, const QString& worker, const QDateTime& from, const QDateTime& to,
           int points) = 0;

signals:
    /// latest() is another, or actionsBlocked() is.
    void changed();
    /// A look by itself failed.
    void failed(const vigia::Error& error);
};

} // namespace vigia::ui
