#include "core/workers/metricqueries.h"

#include <QStringBuilder>

#include <algorithm>

namespace vigia::workers {

namespace {

/// A rate needs several scrapes in its window, also at intervals of a minute.
constexpr std::chrono::seconds LeastWindow {300};

QString windowOf(std::chrono::seconds span)
{
    return QStringLiteral("[%1s]").arg(std::max(LeastWindow, span / 60).count());
}

QString selector(const QString& metric, const QStringList& matchers)
{
    return metric % u'{' % matchers.join(u',') % u'}';
}

} // namespace

QString quoted(const QString& text)
{
    QString escaped = text;
    escaped.replace(u'\\', QStringLiteral("\\\\"));
    escaped.replace(u'"', QStringLiteral("\\\""));
    escaped.replace(u'\n', QStringLiteral("\\n"));
    return u'"' % escaped % u'"';
}

QString metricsOfWorkers()
{
    return QStringLiteral("celery_(task_(succeeded|failed|received)_total|worker_up|queue_length)"
                          "|flower_(events_total|worker_online)");
}

MetricDialect dialectOf(const QStringList& names)
{
    const auto has = [&](const char* start) {
        return std::any_of(names.begin(), names.end(),
                           [&](const QString& name) { return name.startsWith(QLatin1String(start)); });
    };
    if (has("celery_"))
        return MetricDialect::CeleryExporter;
    return has("flower_") ? MetricDialect::Flower : MetricDialect::None;
}

QList<MetricQuery> queriesFor(MetricChart chart, MetricDialect dialect, const QString& worker,
                              std::chrono::seconds span)
{
    const bool isFlower = dialect == MetricDialect::Flower;
    const QString window = windowOf(span);
    QStringList of;
    if (!worker.isEmpty())
        of += (isFlower ? u"worker=" : u"hostname=") % quoted(worker);
    if (dialect == MetricDialect::None)
        return {};
    switch (chart) {
    case MetricChart::Throughput: {
        if (isFlower) {
            const QString types = QStringLiteral("type=~\"task-(succeeded|failed|retried)\"");
            return {{u"sum by (type) (rate("
                         % selector(QStringLiteral("flower_events_total"), of + QStringList {types}) % window
                         % u"))",
                     QStringLiteral("type"),
                     {}}};
        }
        QList<MetricQuery> queries;
        for (const char* how : {"succeeded", "failed", "retried"}) {
            const QString name = QString::fromLatin1(how);
            queries += MetricQuery {
                u"sum(rate(" % selector(u"celery_task_" % name % u"_total", of) % window % u"))", {}, name};
        }
        return queries;
    }
    case MetricChart::RunTime: {
        const QString bucket = isFlower ? QStringLiteral("flower_task_runtime_seconds_bucket")
                                        : QStringLiteral("celery_task_runtime_bucket");
        QList<MetricQuery> queries;
        for (const char* share : {"0.5", "0.95"})
            queries += MetricQuery {u"histogram_quantile(" % QString::fromLatin1(share)
                                        % u", sum by (le) (rate(" % selector(bucket, of) % window % u")))",
                                    {},
                                    share[2] == '5' ? QStringLiteral("p50") : QStringLiteral("p95")};
        return queries;
    }
    case MetricChart::QueueLength:
        // Flower counts what workers hold, never what waits in Redis.
        if (isFlower)
            return {
                {u"sum by (worker) (" % selector(QStringLiteral("flower_worker_prefetched_tasks"), of) % u')',
                 QStringLiteral("worker"),
                 {}}};
        return {
            {QStringLiteral("max by (queue_name) (celery_queue_length)"), QStringLiteral("queue_name"), {}}};
    }
    return {};
}

} // namespace vigia::workers
