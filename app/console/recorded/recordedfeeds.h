#pragma once

#include "app/console/feeds.h"
#include "app/console/recorded/recordedasker.h"
#include "app/console/recorded/recordedauditfeed.h"
#include "app/console/recorded/recordeddiagnosticsfeed.h"
#include "app/console/recorded/recordedgenerationfeed.h"
#include "app/console/recorded/recordedjobsfeed.h"
#include "app/console/recorded/recordedoverviewfeed.h"
#include "app/console/recorded/recordedreportsfeed.h"
#include "app/console/recorded/recordedtargetsfeed.h"
#include "app/console/recorded/recordedtimelinefeed.h"
#include "app/console/recorded/recordedunitsfeed.h"
#include "app/console/recorded/recordedworkersfeed.h"
#include "core/base/stillclock.h"
#include "core/etl/rulebook.h"

namespace vigia::console {

/// The feeds of a capsule: everything is read from the one file; no network, nothing is written, nothing can
/// be ordered. GUI thread.
class RecordedFeeds final : public Feeds
{
    Q_OBJECT

public:
    /// `figures`: what the console measures of itself.
    RecordedFeeds(const capsule::CapsuleReader& reader, const etl::RuleBook& rules,
                  std::function<ui::ConsoleFigures()> figures, QObject* parent = nullptr);
    ~RecordedFeeds() override;

    const capsule::CapsuleReader& reader() const { return m_asker.reader(); }

    std::optional<DayRange> days() const override { return reader().info().range; }

    const Clock& clock() const override { return m_clock; }

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

    void report(ui::SiteStatus& status) override;

    /// Nothing changes in a recording.
    void refresh() override { }

    void retranslate() override;

    void serve() override { }

private:
    /// What is known, in the language of now.
    void present();
    void askStatus();

    RecordedAsker m_asker; ///< before the feeds: they ask it
    const StillClock m_clock; ///< when the capsule was saved
    RecordedGenerationFeed m_generation;
    RecordedOverviewFeed m_overview;
    RecordedJobsFeed m_jobs;
    RecordedWorkersFeed m_workers;
    RecordedTargetsFeed m_targets;
    RecordedUnitsFeed m_units;
    RecordedTimelineFeed m_timeline;
    RecordedDiagnosticsFeed m_diagnostics;
    RecordedAuditFeed m_audit;
    RecordedReportsFeed m_reports;
    ui::SiteStatus* m_status = nullptr;
    backend::ServiceList m_services;
    targets::AlertsInfo m_alerts;
    etl::RunList m_runs; ///< the newest ones
};

} // namespace vigia::console
