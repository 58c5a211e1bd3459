#pragma once

#include "core/settings/siteconfig.h"
#include "core/units/apply/verifierport.h"

#include <QCoreApplication>
#include <QUrl>

#include <memory>
#include <optional>

namespace vigia::units {

/// Where the proofs are asked for. A value; holds no password.
struct VerifierConfig
{
    std::optional<settings::SiteConfig> site; ///< its Celery (redisUrl) and its Prometheus
    QString siteMissing; ///< why there is none: a sentence
    QString targetJob; ///< Prometheus' scrape job of the exporter; "" = not asked
    QUrl metricsUrl; ///< "http://127.0.0.1:8050/metrics"; empty = not asked
};

/// The real one: Celery over the site's Redis, Prometheus and /metrics over HTTP, on a thread of its own that
/// begins with the first question. See VerifierPort.
class SiteVerifier final : public VerifierPort
{
    Q_DECLARE_TR_FUNCTIONS(SiteVerifier)

public:
    explicit SiteVerifier(const VerifierConfig& config);
    ~SiteVerifier() override;

    QString celerySkipped() const override;
    QString targetSkipped() const override;
    QString metricsSkipped() const override;

    QString broker() const override;
    [[nodiscard]] Result<NodesSeen> nodes() override;
    [[nodiscard]] Result<int> waiting(const QStringList& queues) override;
    [[nodiscard]] Result<> cancelConsumers(const QString& node, const QStringList& queues) override;
    [[nodiscard]] Result<> addConsumers(const QString& node, const QStringList& queues) override;
    [[nodiscard]] Result<QList<TargetSeen>> targets() override;
    [[nodiscard]] Result<MetricsSeen> metrics() override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace vigia::units
