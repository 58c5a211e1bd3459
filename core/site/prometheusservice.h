#pragma once

#include "core/site/alertmanagerservice.h"
#include "core/site/exporterservice.h"

namespace vigia::site {

/// The site's Prometheus: reads the exporter as job portal_dashboard, itself and the Alertmanager every five
/// seconds, and more targets from STATE/prometheus/targets/*.json; keeps three days. Start it after them.
class PrometheusService final : public WebService
{
    Q_DECLARE_TR_FUNCTIONS(PrometheusService)

public:
    /// Both must outlive it.
    PrometheusService(const QString& stateDir, const ExporterService& exporter,
                      const AlertmanagerService& alertmanager);

    QString title() const override { return QStringLiteral("Prometheus"); }

    /// Also that it knows the others' last ports.
    [[nodiscard]] Result<> awaitReady() override;
    void describe(settings::SiteConfig& site) const override;

protected:
    [[nodiscard]] Result<QString> program() const override;
    QStringList arguments(const QString& listen) const override;
    QList<File> configuration() const override;

private:
    const ExporterService& m_exporter;
    const AlertmanagerService& m_alertmanager;
};

} // namespace vigia::site
