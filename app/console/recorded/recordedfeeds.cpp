#include "app/console/recorded/recordedfeeds.h"

#include "app/console/servicemapping.h"
#include "app/console/sitefeed.h"
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
    , m_timeline(m_asker, m_generation.service().metrics())
    , m_diagnostics(m_asker, std::move(figures))
    , m_audit(m_asker)
    , m_reports(m_asker, rules)
{
}

RecordedFeeds::~RecordedFeeds() = default;

void RecordedFeeds::report(ui::SiteStatus& status)
{
    m_status = &status;
    connect(&status, &QObject::destroyed, this, [this] { m_status = nullptr; });
    present();
    askStatus();
    // Everything is there to be asked.
    QMetaObject::invokeMethod(this, &Feeds::connected, Qt::QueuedConnection);
}

void RecordedFeeds::askStatus()
{
    // What the capsule lacks its page says.
    deliver(m_asker.ask([](const CapsuleReader& one) { return one.services(); }), this,
            [this](const Result<backend::ServiceList>& services) {
                m_services = services.value_or(backend::ServiceList());
                m_overview.setServices(m_services);
                present();
            });
    deliver(m_asker.ask([](const CapsuleReader& one) { return one.alerts(); }), this,
            [this](const Result<targets::AlertsInfo>& alerts) {
                m_alerts = alerts.value_or(targets::AlertsInfo());
                present();
            });
    deliver(m_asker.ask([](const CapsuleReader& one) {
        return one.runs({{}, SiteFeed::RunsRead, 0});
    }),
            this, [this](const Result<jobs::RunPage>& page) {
                m_runs = page ? page->runs : etl::RunList();
                present();
            });
    deliver(m_generation.service().freshness(), this,
            [this](const Result<std::vector<generation::FreshnessInfo>>& freshness) {
                if (freshness && m_status)
                    m_status->setFreshness(freshnessFrom(*freshness, m_generation.service().metrics()));
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
    m_status->setRecorded(true, recordingStory(info, reader().proof()));
    m_status->setConnections(connectionsFrom(m_services, info.simulated));
    m_status->setFailedRuns(failedRunsFrom(m_runs));
    ui::AlarmList alarms = alarmsFrom(m_alerts);
    for (ui::AlarmInfo& alarm : alarms)
        alarm.acknowledgeable = false;
    m_status->setReportedAlarms(alarms);
}

} // namespace vigia::console
