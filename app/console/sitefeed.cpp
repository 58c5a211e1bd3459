#include "app/console/sitefeed.h"

#include "app/console/servicemapping.h"
#include "core/async/deliver.h"
#include "ui/shell/sitestatus.h"

namespace vigia::console {

SiteFeed::SiteFeed(const settings::SiteConfig& site, backend::ServiceHealth& health,
                   generation::GenerationService& generation, etl::EtlService& etl,
                   audit::AuditService& audit, ui::SiteStatus& status, QObject* parent)
    : QObject(parent)
    , m_site(site)
    , m_health(health)
    , m_generation(generation)
    , m_etl(etl)
    , m_audit(audit)
    , m_status(status)
    , m_poller(FreshnessInterval, [this] { askFreshness(); })
    , m_runsPoller(RunsInterval, [this] { askRuns(); })
{
    connect(&health, &backend::ServiceHealth::checked, this, &SiteFeed::onServices);
    retranslate();
}

void SiteFeed::setAlerts(targets::TargetsService& targets)
{
    m_targets = &targets;
    m_alertsPoller = std::make_unique<Poller>(AlertsInterval, [this] { askAlerts(); });
    connect(&targets, &targets::TargetsService::changed, m_alertsPoller.get(), &Poller::trigger);
    m_alertsPoller->trigger();
}

void SiteFeed::askAlerts()
{
    deliver(m_targets->alerts(), this, [this](const Result<targets::AlertsInfo>& alerts) {
        m_alertsPoller->finished(alerts.has_value());
        // While Prometheus is silent its last alerts stand; that it is silent is an alarm of its own.
        if (alerts && alerts->prometheusTrouble.isEmpty())
            m_status.setReportedAlarms(alarmsFrom(*alerts));
    });
}

void SiteFeed::refresh()
{
    m_health.check();
    if (m_alertsPoller)
        m_alertsPoller->trigger();
    m_poller.trigger();
    m_runsPoller.trigger();
}

void SiteFeed::retranslate()
{
    m_status.setSite(siteInfoFrom(m_site, m_roles));
    // Not a look of its own: nothing has been checked.
    if (m_hasDatabase || !m_status.connections().isEmpty())
        m_status.setConnections(connectionsFrom(m_health.services(), m_site.xm.simulated));
}

void SiteFeed::onServices(const backend::ServiceList& services)
{
    m_status.setConnections(connectionsFrom(services, m_site.xm.simulated));
    const bool hasDatabase =
        std::any_of(services.cbegin(), services.cend(), [](const backend::ServiceInfo& service) {
            return service.id == QStringLiteral("postgresql")
                && service.state == backend::ServiceInfo::State::Ok;
        });
    if (hasDatabase && !m_hasDatabase) {
        m_poller.trigger();
        m_runsPoller.trigger();
        askRoles();
    }
    m_hasDatabase = hasDatabase;
}

void SiteFeed::askFreshness()
{
    m_question.cancel();
    m_question = m_generation.freshness();
    deliver(m_question, this, [this](const Result<std::vector<generation::FreshnessInfo>>& answer) {
        m_poller.finished(answer.has_value());
        if (answer)
            onFreshness(*answer);
    });
}

void SiteFeed::onFreshness(const std::vector<generation::FreshnessInfo>& freshness)
{
    m_status.setFreshness(freshnessFrom(freshness, m_generation.metrics()));
}

void SiteFeed::askRoles()
{
    deliver(m_audit.ownRoles(), this, [this](const Result<QStringList>& roles) {
        if (!roles)
            return; // asked again when the database is back
        m_roles = *roles;
        m_status.setSite(siteInfoFrom(m_site, m_roles));
    });
}

void SiteFeed::askRuns()
{
    etl::RunFilter filter;
    filter.limit = RunsRead;
    deliver(m_etl.runs(filter), this, [this](const Result<etl::RunList>& runs) {
        // A portal without schema vigia has no runs to speak of.
        m_runsPoller.finished(runs.has_value());
        if (runs)
            m_status.setFailedRuns(failedRunsFrom(*runs));
    });
}

} // namespace vigia::console
