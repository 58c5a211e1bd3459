#pragma once

#include "core/targets/apilink.h"
#include "core/targets/prometheusjson.h"

#include <QObject>

namespace vigia::targets {

/// Prometheus' HTTP API, version 2.42 and newer. Lives on the thread that made it; answers as futures, parsed
/// on a thread of its own. Errors: ApiLink's, and those of json::prometheusData().
class PrometheusClient : public QObject
{
    Q_OBJECT

public:
    explicit PrometheusClient(const settings::HttpServiceConfig& config, QObject* parent = nullptr);

    /// `taken` is left for the caller to fill.
    [[nodiscard]] QFuture<Result<TargetsInfo>> targets();
    /// Also pools without a target; of servers that cannot tell, those of the targets.
    [[nodiscard]] QFuture<Result<QStringList>> scrapePools();
    [[nodiscard]] QFuture<Result<RuleList>> rules();
    [[nodiscard]] QFuture<Result<AlertList>> alerts();
    /// Now, or at `at`.
    [[nodiscard]] QFuture<Result<QueryAnswer>> query(const QString& expression, const QDateTime& at = {});
    /// At most MaxPoints a series: see queryGrid().
    [[nodiscard]] QFuture<Result<QueryAnswer>> queryRange(const QString& expression, const QueryGrid& grid);
    /// When alerts were pending or firing, from the series `ALERTS`.
    [[nodiscard]] QFuture<Result<QList<AlertSpan>>> alertHistory(const QueryGrid& grid);
    [[nodiscard]] QFuture<Result<QList<MetricMeaning>>> metadata();
    [[nodiscard]] QFuture<Result<ServerInfo>> serverInfo();
    /// What `url` answers, at most its first MiB; without login. The caller knows that url is a target's.
    [[nodiscard]] QFuture<Result<RawMetrics>> raw(const QUrl& url);

private:
    template<typename T>
    QFuture<Result<T>> range(const QString& expression, const QueryGrid& grid,
                             std::function<Result<T>(const net::HttpResponse&)> parse);

    ApiLink m_link;
};

} // namespace vigia::targets
