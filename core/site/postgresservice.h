#pragma once

#include "core/site/postgresserver.h"
#include "core/site/siteservice.h"

#include <QCoreApplication>

namespace vigia::site {

/// The site's PostgreSQL with the portal's database in it, its tables made and migrated.
class PostgresService final : public SiteService
{
    Q_DECLARE_TR_FUNCTIONS(PostgresService)

public:
    explicit PostgresService(const QString& stateDir);

    QString name() const override;

    QString title() const override { return QStringLiteral("PostgreSQL"); }

    [[nodiscard]] Result<> start(const UpOptions& options) override;
    void describe(settings::SiteConfig& site) const override;
    ServiceInfo status() const override;
    [[nodiscard]] Result<> stop() override;

private:
    mutable PostgresServer m_server;
};

} // namespace vigia::site
