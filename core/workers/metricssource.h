#pragma once

#include "core/base/result.h"
#include "core/workers/metricsinfo.h"

#include <QDateTime>
#include <QFuture>
#include <QStringList>

namespace vigia::workers {

/// A Prometheus, as far as charts of workers need one. Main thread; answers as futures.
class MetricsSource
{
public:
    virtual ~MetricsSource() = default;

    /// Names of the metrics of which it has series now, of those that match the regular expression.
    [[nodiscard]] virtual QFuture<Result<QStringList>> metricNames(const QString& regex) = 0;
    /// A query over time at about so many points; `label` is the label that tells the curves apart, "" none.
    [[nodiscard]] virtual QFuture<Result<QList<MetricCurve>>> range(const QString& promql,
                                                                    const QString& label,
                                                                    const QDateTime& from,
                                                                    const QDateTime& to, int points) = 0;
};

} // namespace vigia::workers
