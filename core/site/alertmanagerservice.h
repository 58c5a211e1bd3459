#pragma once

#include "core/site/webservice.h"

namespace vigia::site {

/// The site's Alertmanager: groups and silences alerts for the console, and tells the receivers it was given
/// by the routes of installer/alertmanager. An alertmanager.yml of somebody's own, without our first line,
/// stays and is used.
class AlertmanagerService final : public WebService
{
    Q_DECLARE_TR_FUNCTIONS(AlertmanagerService)

public:
    explicit AlertmanagerService(const QString& stateDir);

    QString title() const override { return QStringLiteral("Alertmanager"); }

    void describe(settings::SiteConfig& site) const override;

    /// Takes the receivers of a receivers file, with copies of their secrets that only Alertmanager reads;
    /// from the next start on, until others are given. Errors: those of ReceiversReader and receiverSecret(),
    /// PermissionDenied.
    [[nodiscard]] Result<> useReceivers(const QString& path);
    /// Tells nobody any more, and deletes the copies.
    [[nodiscard]] Result<> forgetReceivers();

protected:
    [[nodiscard]] Result<QString> program() const override;
    QStringList arguments(const QString& listen) const override;
    QList<File> configuration() const override;

private:
    [[nodiscard]] Result<> keepSecret(QString& path, const char* name, const QString& owner) const;
};

} // namespace vigia::site
