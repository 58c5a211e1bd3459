#include "core/telemetry/metrics.h"

#include <QSet>

#include <prometheus/counter.h>
#include <prometheus/histogram.h>
#include <prometheus/registry.h>
#include <prometheus/text_serializer.h>

#include <algorithm>
#include <atomic>
#include <limits>
#include <map>

namespace vigia::telemetry {

namespace {

using Buckets = prometheus::Histogram::BucketBoundaries;
using CounterFamily = prometheus::Family<prometheus::Counter>;
using HistogramFamily = prometheus::Family<prometheus::Histogram>;
using Published = std::map<QString, std::vector<prometheus::MetricFamily>>;

/// 50 ms is what the console may take at most without looking frozen, 250 ms what a page may take for its
/// figures; above 10 s people have given up.
const Buckets ResponseBuckets {0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10};
/// From a probe of an index to the time limits of a chart (20 s) and of a load (30 min).
const Buckets QueryBuckets {0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25,
                            0.5,   1,      2.5,   5,    10,    20,   120, 1800};

const QString Other = QStringLiteral("other");

QSet<QString> setOf(const QStringList& list)
{
    return {list.begin(), list.end()};
}

std::string oneOf(const QSet<QString>& known, const QString& value)
{
    return (known.contains(value) ? value : Other).toStdString();
}

prometheus::ClientMetric::Histogram toHistogram(const HistogramInfo& info)
{
    prometheus::ClientMetric::Histogram histogram;
    double total = 0;
    for (std::size_t i = 0; i < info.counts.size(); ++i) {
        total += info.counts[i];
        const double bound =
            i < info.bounds.size() ? info.bounds[i] : std::numeric_limits<double>::infinity();
        histogram.bucket.push_back({static_cast<std::uint64_t>(total), bound});
    }
    histogram.sample_count = static_cast<std::uint64_t>(total);
    histogram.sample_sum = info.sum;
    return histogram;
}

prometheus::MetricFamily toFamily(const FamilyInfo& info)
{
    prometheus::MetricFamily family;
    family.name = info.name.toStdString();
    family.help = info.help.toStdString();
    family.type = info.type == FamilyInfo::Type::Counter ? prometheus::MetricType::Counter
        : info.type == FamilyInfo::Type::Gauge           ? prometheus::MetricType::Gauge
                                                         : prometheus::MetricType::Histogram;
    for (const SampleInfo& sample : info.samples) {
        prometheus::ClientMetric metric;
        for (const auto& [name, value] : sample.labels)
            metric.label.push_back({name.toStdString(), value.toStdString()});
        metric.counter.value = sample.value;
        metric.gauge.value = sample.value;
        if (info.type == FamilyInfo::Type::Histogram)
            metric.histogram = toHistogram(sample.histogram);
        family.metric.push_back(std::move(metric));
    }
    return family;
}

} // namespace

struct Metrics::Private
{
    explicit Private(const Names& names)
        : metrics(setOf(names.metrics))
        , tables(setOf(names.tables))
        , pages(setOf(names.pages))
    {
    }

    CounterFamily& counter(const char* name, const char* help)
    {
        return prometheus::BuildCounter().Name(name).Help(help).Register(registry);
    }

    HistogramFamily& histogram(const char* name, const char* help)
    {
        return prometheus::BuildHistogram().Name(name).Help(help).Register(registry);
    }

    const QSet<QString> metrics;
    const QSet<QString> tables;
    const QSet<QString> pages;
    const QSet<QString> methods {QStringLiteral("open"), QStringLiteral("refresh")};
    const QSet<QString> queryStatuses {QStringLiteral("success"), QStringLiteral("error"),
                                       QStringLiteral("cancelled")};
    const QSet<QString> callStatuses {QStringLiteral("success"),   QStringLiteral("timeout"),
                                      QStringLiteral("cancelled"), QStringLiteral("http_4xx"),
                                      QStringLiteral("http_5xx"),  QStringLiteral("error")};
    const QSet<QString> cacheResults {QStringLiteral("hit"), QStringLiteral("miss"), QStringLiteral("set"),
                                      QStringLiteral("error")};

    prometheus::Registry registry;
    CounterFamily& requests = counter("dashboard_requests_total", "Pages opened or refreshed.");
    HistogramFamily& responses =
        histogram("dashboard_response_time_seconds", "From a page's request until it shows the answer.");
    CounterFamily& queries = counter("database_queries_total", "Questions to PostgreSQL, by main table.");
    HistogramFamily& queryTimes =
        histogram("database_query_duration_seconds", "Time of a question to PostgreSQL, by main table.");
    CounterFamily& calls =
        counter("xm_api_calls_total", "Tries of calls to XM's API, by metric and outcome.");
    CounterFamily& cache = counter("redis_cache_operations_total", "Operations on the cache in Redis.");
    std::atomic<std::shared_ptr<const Published>> published {std::make_shared<const Published>()};
};

Metrics::Metrics(const Names& names)
    : d(std::make_unique<Private>(names))
{
}

Metrics::~Metrics() = default;

void Metrics::countRequest(const QString& page, const QString& method)
{
    d->requests.Add({{"page", oneOf(d->pages, page)}, {"method", oneOf(d->methods, method)}}).Increment();
}

void Metrics::observeResponse(const QString& page, double seconds)
{
    d->responses.Add({{"page", oneOf(d->pages, page)}}, ResponseBuckets).Observe(seconds);
}

void Metrics::observeQuery(const QString& table, const QString& status, double seconds)
{
    const std::string name = oneOf(d->tables, table);
    d->queries.Add({{"table", name}, {"status", oneOf(d->queryStatuses, status)}}).Increment();
    d->queryTimes.Add({{"table", name}}, QueryBuckets).Observe(seconds);
}

void Metrics::countXmCall(const QString& metric, const QString& status)
{
    d->calls.Add({{"metric", oneOf(d->metrics, metric)}, {"status", oneOf(d->callStatuses, status)}})
        .Increment();
}

void Metrics::countCacheOperation(const QString& result)
{
    d->cache.Add({{"result", oneOf(d->cacheResults, result)}}).Increment();
}

void Metrics::publish(const QString& collector, const FamilyList& families)
{
    Published next = *d->published.load();
    std::vector<prometheus::MetricFamily>& list = next[collector];
    list.clear();
    for (const FamilyInfo& family : families)
        if (!family.samples.empty())
            list.push_back(toFamily(family));
    d->published.store(std::make_shared<const Published>(std::move(next)));
}

QByteArray Metrics::text() const
{
    std::vector<prometheus::MetricFamily> all;
    for (const auto& [collector, families] : *d->published.load())
        all.insert(all.end(), families.begin(), families.end());
    const auto isKnown = [&all](const prometheus::MetricFamily& family) {
        return std::any_of(all.begin(), all.end(),
                           [&family](const auto& other) { return other.name == family.name; });
    };
    for (prometheus::MetricFamily& family : d->registry.Collect())
        if (!family.metric.empty() && !isKnown(family))
            all.push_back(std::move(family));
    std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
    return QByteArray::fromStdString(prometheus::TextSerializer().Serialize(all));
}

QString xmCallStatus(int httpStatus, const QString& errorClass)
{
    if (errorClass.isEmpty())
        return QStringLiteral("success");
    if (errorClass == QStringLiteral("Cancelled"))
        return QStringLiteral("cancelled");
    if (errorClass.contains(QStringLiteral("Timeout")))
        return QStringLiteral("timeout");
    if (httpStatus >= 500)
        return QStringLiteral("http_5xx");
    if (httpStatus >= 400)
        return QStringLiteral("http_4xx");
    return QStringLiteral("error");
}

} // namespace vigia::telemetry
