#pragma once

#include "core/site/celeryapp.h"

namespace vigia::site {

/// One Celery worker of the site: two processes at once, for the queues etl and maintenance.
class CeleryWorker final : public SiteService
{
    Q_DECLARE_TR_FUNCTIONS(CeleryWorker)

public:
    /// `redis` must outlive it.
    CeleryWorker(const QString& name, const CeleryApp& app, const RedisService& redis);

    QString name() const override { return m_process.name(); }

    QString title() const override { return tr("Celery worker %1").arg(node()); }

    bool isForCelery() const override { return true; }

    [[nodiscard]] Result<> start(const UpOptions& options) override;
    [[nodiscard]] Result<> awaitReady() override;
    ServiceInfo status() const override;
    /// Warm: what runs may end within half a minute. What does not is stopped, and its run says so.
    [[nodiscard]] Result<> stop() override;

    QString node() const; ///< "worker1@HOST"

private:
    Result<> ping(std::chrono::milliseconds patience) const;

    CeleryApp m_app;
    const RedisService& m_redis;
    ManagedProcess m_process;
};

} // namespace vigia::site
