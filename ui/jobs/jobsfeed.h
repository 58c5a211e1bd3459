#pragma once

#include "core/base/result.h"
#include "core/jobs/jobinfo.h"
#include "core/jobs/runsinfo.h"

#include <QFuture>
#include <QObject>

namespace vigia::ui {

/// What the Jobs page asks and orders. GUI thread; answers come later; cancelling a future cancels the
/// question. Orders are refused before anything is queued when a value is not valid: the error's message says
/// which. Refusals and orders are audited behind it.
class JobsFeed : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // Known at once
    virtual jobs::JobList catalogue() const = 0;
    virtual jobs::SeriesList series() const = 0;
    virtual jobs::EngineList engines() const = 0;
    virtual QList<jobs::ScheduledStart> schedule() const = 0;
    /// Why the user may not act ("" = he may): every button that acts is greyed with it as tool tip.
    virtual QString actionsBlocked() const = 0;
    /// The filter text is understood; else the error says where not.
    [[nodiscard]] virtual Result<> checkFilter(const QString& filter) const = 0;
    /// As an order would be checked, without asking anybody.
    [[nodiscard]] virtual Result<> checkRequest(const jobs::JobRequest& request) const = 0;

    // Questions
    [[nodiscard]] virtual QFuture<Result<jobs::RunPage>> runs(const jobs::RunQuery& query) = 0;
    [[nodiscard]] virtual QFuture<Result<jobs::RunGrid>> grid(const DayRange& days) = 0;
    [[nodiscard]] virtual QFuture<Result<jobs::RunDetails>> details(const QString& runId) = 0;
    [[nodiscard]] virtual QFuture<Result<etl::DiffInfo>> dryRun(const jobs::JobRequest& request) = 0;
    [[nodiscard]] virtual QFuture<Result<jobs::RevertPreview>> previewRevert(const QString& runId) = 0;
    [[nodiscard]] virtual QFuture<Result<jobs::BackfillPlan>> planBackfill(const QString& metric,
                                                                           const QString& entity,
                                                                           const DayRange& days,
                                                                           jobs::BackfillOnly only) = 0;

    // Orders: answered when the run is registered (submit, retry, backfill), when the effect is measured
    // (revert), when the engine has taken it (cancel; the run's state proves it).
    [[nodiscard]] virtual QFuture<Result<etl::RunInfo>> submit(const jobs::JobRequest& request) = 0;
    [[nodiscard]] virtual QFuture<Result<etl::RunList>> retry(const QStringList& runIds,
                                                              const QString& reason) = 0;
    [[nodiscard]] virtual QFuture<Result<etl::RunInfo>> cancel(const QString& runId,
                                                               const QString& reason) = 0;
    [[nodiscard]] virtual QFuture<Result<etl::RunList>>
    backfill(const jobs::BackfillPlan& plan, const QString& engine, const QString& reason) = 0;
    [[nodiscard]] virtual QFuture<Result<etl::RunInfo>> revert(const QString& runId, bool force,
                                                               const QString& reason) = 0;

signals:
    /// Some run changed its state, or its log grew; at most four times a second.
    void runsChanged();
    /// How far a run of this program is, 0..1; negative = not known.
    void progressed(const QString& runId, double share, const QString& text);
    void enginesChanged();
};

} // namespace vigia::ui
