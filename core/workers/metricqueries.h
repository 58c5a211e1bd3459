#pragma once

#include "core/workers/metricsinfo.h"

#include <QString>
#include <QStringList>

#include <chrono>

namespace vigia::workers {

/// By whose names a server knows the workers' metrics.
enum class MetricDialect
{
    None,
    CeleryExporter, ///< celery_task_succeeded_total, celery_queue_length … ; Vigía's own exporter too
    Flower, ///< flower_events_total, flower_task_runtime_seconds …
};

struct MetricQuery
{
    QString promql; ///< empty = the dialect has none
    QString label; ///< that tells the curves apart
    QString legend; ///< of all curves when `label` is empty: "p95"
};

/// Which metrics to ask a server about.
QString metricsOfWorkers();
/// By the names that it has series of; celery-exporter's go first.
MetricDialect dialectOf(const QStringList& names);
/// What to ask for a chart over this time, of one worker or of all. A worker's name is quoted, whatever it
/// holds. Pure.
QList<MetricQuery> queriesFor(MetricChart chart, MetricDialect dialect, const QString& worker,
                              std::chrono::seconds span);
/// A string of PromQL in double quotes.
QString quoted(const QString& text);

} // namespace vigia::workers
