#pragma once

#include "core/async/poller.h"
#include "core/audit/auditservice.h"
#include "core/backend/servicehealth.h"
#include "core/base/result.h"
#include "core/etl/etlservice.h"
#include "core/generation/generationservice.h"
#include "core/settings/siteconfig.h"
#include "core/targets/targetsservice.h"

#include <QObject>

namespace vigia::ui {
class SiteStatus;
} // namespace vigia::ui

namespace vigia::console {

/// Puts what the backend proves about the site into SiteStatus: services, age of the data, failed runs. GUI
/// thread.
class SiteFeed : public QObject
{
    Q_OBJECT

public:
    /// The data's age is asked for again this often, and whenever new data is announced.
    static constexpr std::chrono::minutes FreshnessInterval {5};
    static constexpr std::chrono::seconds RunsInterval {20};
    static constexpr std::chrono::seconds AlertsInterval {5};
    static constexpr int RunsRead = 200; ///< the newest ones: what failed before them is history

    SiteFeed(const settings::SiteConfig& site, backend::ServiceHealth& health,
             generation::GenerationService& generation, etl::EtlService& etl, audit::AuditService& audit,
             ui::SiteStatus& status, QObject* parent = nullptr);

    /// Asks for everything now (F5, new data, a service is back).
    void refresh();

    /// The alerts are read from there from now on; it outlives the feed.
    void setAlerts(targets::TargetsService& targets);

    /// Some run changed.
    void refreshRuns() { m_runsPoller.trigger(); }

    /// After a change of language: what is known is said anew.
    void retranslate();

private:
    void onServices(const backend::ServiceList& services);
    void askFreshness();
    void askRuns();
    void askRoles();
    void askAlerts();
    void onFreshness(const std::vector<generation::FreshnessInfo>& freshness);

    settings::SiteConfig m_site;
    backend::ServiceHealth& m_health;
    generation::GenerationService& m_generation;
    etl::EtlService& m_etl;
    audit::AuditService& m_audit;
    ui::SiteStatus& m_status;
    QFuture<Result<std::vector<generation::FreshnessInfo>>> m_question;
    Poller m_poller;
    Poller m_runsPoller;
    targets::TargetsService* m_targets = nullptr;
    std::unique_ptr<Poller> m_alertsPoller;
    QStringList m_roles; ///< that the database gives us
    bool m_hasDatabase = false;
};

} // namespace vigia::console
