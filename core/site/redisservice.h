#pragma once

#include "core/site/managedprocess.h"
#include "core/site/siteservice.h"

namespace vigia::site {

/// The site's Redis: on 127.0.0.1 alone, with a random password that lies only in a 0600 file, on a port that
/// it keeps. Its data is saved at times and when it ends; what a crash loses is on record in PostgreSQL.
class RedisService final : public SiteService
{
    Q_DECLARE_TR_FUNCTIONS(RedisService)

public:
    explicit RedisService(const QString& stateDir);

    QString name() const override { return m_process.name(); }

    QString title() const override { return QStringLiteral("Redis"); }

    bool isForCelery() const override { return true; }

    [[nodiscard]] Result<> start(const UpOptions& options) override;
    void describe(settings::SiteConfig& site) const override;
    ServiceInfo status() const override;
    [[nodiscard]] Result<> stop() override;

    /// "redis://127.0.0.1:PORT/0": as redis-cli takes it, without a password in it.
    QString url() const;
    quint16 port() const; ///< the last known one; 0 before the first start
    QString passwordFile() const;
    QByteArray password() const; ///< empty before the first start

private:
    [[nodiscard]] Result<> prepare() const;
    [[nodiscard]] Result<> launch(quint16 port, bool& portTaken);
    QString file(const QString& name) const;

    ManagedProcess m_process;
};

} // namespace vigia::site
