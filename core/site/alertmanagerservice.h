#pragma once

#include "core/site/webservice.h"

namespace vigia::site {

/// The site's Alertmanager: groups and silences alerts for the console, and tells nobody else. An
/// alertmanager.yml of somebody's own, without our first line, stays and is used.
class AlertmanagerService final : public WebService
{
    Q_DECLARE_TR_FUNCTIONS(AlertmanagerService)

public:
    explicit AlertmanagerService(const QString& stateDir);

    QString title() const override { return QStringLiteral("Alertmanager"); }

    void describe(settings::SiteConfig& site) const override;

protected:
    [[nodiscard]] Result<QString> program() const override;
    QStringList arguments(const QString& listen) const override;
    QList<File> configuration() const override;
};

} // namespace vigia::site
