#include "core/async/chained.h"
#include "core/async/deliver.h"
#include "core/workers/workersservice.h"

#include <QPromise>

namespace vigia::workers {

QFuture<Result<QList<MetricCurve>>> WorkersService::curves(MetricChart chart, const QString& worker,
                                                           const QDateTime& from, const QDateTime& to,
                                                           int points)
{
    using Curves = Result<QList<MetricCurve>>;
    if (!m_metrics)
        return ready<Curves>(fail(ErrorCode::NotFound,
                                  tr("The site has no Prometheus: name it in its configuration to see "
                                     "how workers did before."),
                                  {}, "NoMetrics"));
    auto promise = std::make_shared<QPromise<Curves>>();
    promise->start();
    deliver(m_metrics->metricNames(metricsOfWorkers()), this, [=, this](const Result<QStringList>& names) {
        if (!names) {
            promise->addResult(fail(names.error()));
            promise->finish();
            return;
        }
        const MetricDialect dialect = dialectOf(*names);
        if (dialect == MetricDialect::None) {
            promise->addResult(fail(ErrorCode::NotFound,
                                    tr("Prometheus knows no metric of workers: let it scrape “vigiactl "
                                       "exporter”, celery-exporter or Flower."),
                                    {}, "NoMetrics"));
            promise->finish();
            return;
        }
        runQueries(promise, queriesFor(chart, dialect, worker, std::chrono::seconds(from.secsTo(to))), from,
                   to, points, {});
    });
    return promise->future();
}

void WorkersService::runQueries(const std::shared_ptr<QPromise<Result<QList<MetricCurve>>>>& promise,
                                const QList<MetricQuery>& queries, const QDateTime& from, const QDateTime& to,
                                int points, const QList<MetricCurve>& found)
{
    if (queries.isEmpty()) {
        promise->addResult(found);
        promise->finish();
        return;
    }
    const MetricQuery query = queries.first();
    deliver(m_metrics->range(query.promql, query.label, from, to, points), this,
            [=, this](const Result<QList<MetricCurve>>& curves) {
                if (!curves) {
                    promise->addResult(fail(curves.error()));
                    promise->finish();
                    return;
                }
                QList<MetricCurve> all = found;
                for (MetricCurve curve : *curves) {
                    if (!query.legend.isEmpty())
                        curve.label = query.legend;
                    all += curve;
                }
                runQueries(promise, queries.mid(1), from, to, points, all);
            });
}

} // namespace vigia::workers
