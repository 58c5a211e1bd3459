#pragma once

#include "core/base/clock.h"
#include "core/generation/datachange.h"
#include "ui/audit/auditfeed.h"
#include "ui/diagnostics/diagnosticsfeed.h"
#include "ui/generation/generationfeed.h"
#include "ui/jobs/jobsfeed.h"
#include "ui/overview/overviewfeed.h"
#include "ui/report/capsulefeed.h"
#include "ui/report/reportsfeed.h"
#include "ui/targets/targetsfeed.h"
#include "ui/timeline/timelinefeed.h"
#include "ui/units/unitsfeed.h"
#include "ui/workers/workersfeed.h"

#include <QObject>

#include <optional>

namespace vigia::ui {
class SiteStatus;
} // namespace vigia::ui

namespace vigia::console {

/// Everything that the pages of one console ask, so that neither they nor the window know a backend. GUI
/// thread. The feeds live as long as this does.
class Feeds : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// The days that are held at all; nothing = whatever is asked for.
    virtual std::optional<DayRange> days() const { return std::nullopt; }

    /// What "now" is for the pages.
    virtual const Clock& clock() const = 0;

    virtual ui::OverviewFeed& overview() = 0;
    virtual ui::GenerationFeed& generation() = 0;
    virtual ui::JobsFeed& jobs() = 0;
    virtual ui::WorkersFeed& workers() = 0;
    virtual ui::TargetsFeed& targets() = 0;
    virtual ui::UnitsFeed& units() = 0;
    virtual ui::TimelineFeed& timeline() = 0;
    virtual ui::DiagnosticsFeed& diagnostics() = 0;
    virtual ui::AuditFeed& audit() = 0;
    virtual ui::ReportsFeed& reports() = 0;

    /// Saves what is shown; null where nothing can be saved: a recording is one already.
    virtual ui::CapsuleFeed* capsules() { return nullptr; }

    /// Keeps it filled from now on, while it lives, with what is proven of the site.
    virtual void report(ui::SiteStatus& status) = 0;
    /// Asks for everything that `status` shows, now.
    virtual void refresh() = 0;
    /// After a change of language: what is known is said anew.
    virtual void retranslate() = 0;
    /// For a console that stays: on a site of the embedded engine it starts what the schedule says.
    virtual void serve() = 0;

signals:
    /// A load was committed.
    void dataChanged(const vigia::generation::DataChange& change);
    /// It is heard again what changes: what was announced before is not known.
    void connected();
};

} // namespace vigia::console
