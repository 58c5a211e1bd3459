#pragma once

#include "core/workers/metricssource.h"

#include <QObject>

namespace vigia::targets {
class PrometheusClient;
} // namespace vigia::targets

namespace vigia::backend {

/// The site's Prometheus as charts of workers need it. On the client's thread; errors are its.
class PrometheusMetrics final : public QObject, public workers::MetricsSource
{
    Q_OBJECT

public:
    /// `client` outlives it.
    explicit PrometheusMetrics(targets::PrometheusClient& client);

    [[nodiscard]] QFuture<Result<QStringList>> metricNames(const QString& regex) override;
    [[nodiscard]] QFuture<Result<QList<workers::MetricCurve>>>
    range(const QString& promql, const QString& label, const QDateTime& from, const QDateTime& to,
          int points) override;

private:
    targets::PrometheusClient& m_client;
};

} // namespace vigia::backend
