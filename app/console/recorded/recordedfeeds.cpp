#include "app/console/recorded/recordedfeeds.h"

#include "app/console/servicemapping.h"
#include "core/async/deliver.h"
#include "ui/shell/sitestatus.h"

namespace vigia::console {

using capsule::CapsuleReader;

RecordedFeeds::RecordedFeeds(const CapsuleReader& reader, const etl::RuleBook& rules,
                             std::function<ui::ConsoleFigures()> figures, QObject* parent)
    : Feeds(parent)
    , m_asker(reader)
    , m_clock(reader.info().made)
    , m_generation(reader, rules)
    , m_overview(m_asker, m_generation.service())
    , m_jobs(m_asker, rules)
    , m_workers(m_asker)
    , m_targets(m_asker)
    , m_units(m_asker)
    , m_timeline(m_asker)
    , m_diagnostics(m_asker, std::move(figures))
    , m_audit(m_asker)
    , m_reports(m_asker)
{
}

RecordedFeeds::~RecordedFeeds() = default;

void RecordedFeeds::report(ui::SiteStatus& status)
{
    m_status = &status;
    connect(&status, &QObject::destroyed, this, [this] { m_status = nullptr; });
    status.setRecorded(true);
    present();
    deliver(m_asker.ask([](const CapsuleReader& one) { return one.services(); }), &status,
            [this](const Result<backend::ServiceList>& services) {
                if (!services)
                    return; // the overview says why
                m_services = *services;
                m_overview.setServices(*services);
                present();
            });
}

void RecordedFeeds::retranslate()
{
    present();
}

void RecordedFeeds::present()
{
    if (!m_status)
        return;
    const capsule::CapsuleInfo& info = reader().info();
    m_status->setSite(siteInfoFrom(info));
    m_status->setConnections(connectionsFrom(m_services, info.simulated));
}

} // namespace vigia::console
