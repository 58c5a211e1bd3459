#pragma once

#include <QList>
#include <QPointF>
#include <QString>

namespace vigia::workers {

enum class MetricChart
{
    Throughput, ///< tasks a second that ended, by how
    RunTime, ///< seconds, the median and the 95th percentile
    QueueLength, ///< messages by queue
};

/// One line of a chart.
struct MetricCurve
{
    QString label; ///< of the series: "etl", "succeeded"; empty when there is only one
    QList<QPointF> points; ///< Unix ms, value; ascending; a gap is a NaN

    friend bool operator==(const MetricCurve&, const MetricCurve&) = default;
};

} // namespace vigia::workers
