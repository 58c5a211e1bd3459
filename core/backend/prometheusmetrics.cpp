#include "core/backend/prometheusmetrics.h"

#include "core/async/chained.h"
#include "core/targets/prometheusclient.h"
#include "core/workers/metricqueries.h"

#include <limits>

namespace vigia::backend {

namespace {

/// Prometheus leaves points out where there is nothing: a NaN keeps the line from crossing the gap.
QList<QPointF> pointsOf(const QList<targets::QuerySample>& samples, qint64 step)
{
    QList<QPointF> points;
    QDateTime last;
    for (const targets::QuerySample& sample : samples) {
        const auto at = static_cast<double>(sample.at.toMSecsSinceEpoch());
        if (last.isValid() && last.secsTo(sample.at) > step)
            points.append({at - 1, std::numeric_limits<double>::quiet_NaN()});
        points.append({at, sample.value});
        last = sample.at;
    }
    return points;
}

} // namespace

PrometheusMetrics::PrometheusMetrics(targets::PrometheusClient& client)
    : m_client(client)
{
}

QFuture<Result<QStringList>> PrometheusMetrics::metricNames(const QString& regex)
{
    const QString expression =
        QStringLiteral("count by (__name__) ({__name__=~%1})").arg(workers::quoted(regex));
    return chained(m_client.query(expression), this,
                   [](const Result<targets::QueryAnswer>& answer) -> Result<QStringList> {
                       if (!answer)
                           return fail(answer.error());
                       QStringList names;
                       for (const targets::QuerySeries& series : answer->series)
                           names += series.labels.value(QStringLiteral("__name__"));
                       return names;
                   });
}

QFuture<Result<QList<workers::MetricCurve>>> PrometheusMetrics::range(const QString& promql,
                                                                      const QString& label,
                                                                      const QDateTime& from,
                                                                      const QDateTime& to, int points)
{
    const targets::QueryGrid grid = targets::queryGrid(from, to, points);
    return chained(m_client.queryRange(promql, grid), this,
                   [label, step = grid.step](
                       const Result<targets::QueryAnswer>& answer) -> Result<QList<workers::MetricCurve>> {
                       if (!answer)
                           return fail(answer.error());
                       QList<workers::MetricCurve> curves;
                       for (const targets::QuerySeries& series : answer->series)
                           curves.append({series.labels.value(label), pointsOf(series.samples, step)});
                       return curves;
                   });
}

} // namespace vigia::backend
