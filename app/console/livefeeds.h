#pragma once

#include "app/console/feeds.h"
#include "app/console/livecapsulefeed.h"
#include "app/console/sitefeed.h"
#include "core/backend/backend.h"
#include "ui/audit/serviceauditfeed.h"
#include "ui/diagnostics/servicediagnosticsfeed.h"
#include "ui/generation/servicefeed.h"
#include "ui/jobs/servicejobsfeed.h"
#include "ui/overview/serviceoverviewfeed.h"
#include "ui/report/servicereportsfeed.h"
#include "ui/targets/servicetargetsfeed.h"
#include "ui/timeline/servicetimelinefeed.h"
#include "ui/units/serviceunitsfeed.h"
#include "ui/workers/serviceworkersfeed.h"

#include <memory>

namespace vigia::console {

/// The feeds of a live site, on its backend. GUI thread.
class LiveFeeds final : public Feeds
{
    Q_OBJECT

public:
    /// `backend` outlives the feeds. `stateDirectory`: of the embedded site, empty when the site is not ours
    /// to keep. `figures`: what the console measures of itself.
    LiveFeeds(backend::Backend& backend, const QString& stateDirectory,
              std::function<ui::ConsoleFigures()> figures, QObject* parent = nullptr);
    ~LiveFeeds() override;

    const Clock& clock() const override { return m_backend.clock(); }

    ui::OverviewFeed& overview() override { return m_overview; }

    ui::GenerationFeed& generation() override { return m_generation; }

    ui::JobsFeed& jobs() override { return m_jobs; }

    ui::WorkersFeed& workers() override { return m_workers; }

    ui::TargetsFeed& targets() override { return m_targets; }

    ui::UnitsFeed& units() override { return m_units; }

    ui::TimelineFeed& timeline() override { return m_timeline; }

    ui::DiagnosticsFeed& diagnostics() override { return m_diagnostics; }

    ui::AuditFeed& audit() override { return m_audit; }

    ui::ReportsFeed& reports() override { return m_reports; }

    ui::CapsuleFeed* capsules() override { return &m_capsules; }

    void report(ui::SiteStatus& status) override;
    void refresh() override;
    void retranslate() override;
    void serve() override;

private:
    void watchWorkers(const QString& stateDirectory);
    void watchRuns();
    void watchData();

    backend::Backend& m_backend;
    ui::ServiceOverviewFeed m_overview;
    ui::ServiceFeed m_generation;
    ui::ServiceJobsFeed m_jobs;
    ui::ServiceWorkersFeed m_workers;
    ui::ServiceTargetsFeed m_targets;
    ui::ServiceUnitsFeed m_units;
    ui::ServiceTimelineFeed m_timeline;
    ui::ServiceDiagnosticsFeed m_diagnostics;
    ui::ServiceAuditFeed m_audit;
    ui::ServiceReportsFeed m_reports;
    LiveCapsuleFeed m_capsules;
    std::unique_ptr<SiteFeed> m_site; ///< once a status is filled
};

} // namespace vigia::console
