#pragma once

#include "core/site/managedprocess.h"
#include "core/site/siteservice.h"

namespace vigia::site {

/// The XM stand-in, which `vigiactl xm-standin` serves.
class StandinService final : public SiteService
{
    Q_DECLARE_TR_FUNCTIONS(StandinService)

public:
    StandinService(const QString& stateDir, QString vigiactl);

    QString name() const override { return m_process.name(); }

    QString title() const override { return tr("XM stand-in (its data is simulated)"); }

    [[nodiscard]] Result<> start(const UpOptions& options) override;
    void describe(settings::SiteConfig& site) const override;
    /// Says also how it was told to misbehave.
    ServiceInfo status() const override;
    [[nodiscard]] Result<> stop() override;

private:
    QString addressFile() const;
    QString address() const;

    QString m_vigiactl;
    ManagedProcess m_process;
};

} // namespace vigia::site
