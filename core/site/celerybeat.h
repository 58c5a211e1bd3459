#pragma once

#include "core/site/celeryapp.h"

namespace vigia::site {

/// Celery's beat, which queues what is due, once a site.
class CeleryBeat final : public SiteService
{
    Q_DECLARE_TR_FUNCTIONS(CeleryBeat)

public:
    /// `redis` must outlive it.
    CeleryBeat(const CeleryApp& app, const RedisService& redis);

    QString name() const override { return m_process.name(); }

    QString title() const override { return tr("Celery beat"); }

    bool isForCelery() const override { return true; }

    [[nodiscard]] Result<> start(const UpOptions& options) override;
    [[nodiscard]] Result<> awaitReady() override;
    /// Beat answers no question: it is well while it lives and goes on looking at its schedule.
    ServiceInfo status() const override;
    [[nodiscard]] Result<> stop() override;

private:
    QDateTime lastSignOfLife() const; ///< invalid when there never was one

    CeleryApp m_app;
    const RedisService& m_redis;
    ManagedProcess m_process;
};

} // namespace vigia::site
