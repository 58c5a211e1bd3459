#pragma once

#include "core/site/webservice.h"

namespace vigia::site {

/// The site's metrics for Prometheus, which `vigiactl exporter` serves.
class ExporterService final : public WebService
{
    Q_DECLARE_TR_FUNCTIONS(ExporterService)

public:
    ExporterService(const QString& stateDir, QString vigiactl);

    QString title() const override { return tr("Exporter of metrics"); }

    void describe(settings::SiteConfig& site) const override;

protected:
    [[nodiscard]] Result<QString> program() const override;
    QStringList arguments(const QString& listen) const override;

    /// What it needs of the site, to see when that changed.
    QList<File> configuration() const override;

    bool isReloadable() const override { return false; }

    /// It reads the site's passwords.
    bool isUnprivileged() const override { return false; }

    bool isUp() const override;

private:
    QString m_stateDir;
    QString m_vigiactl;
};

} // namespace vigia::site
