#pragma once

#include "core/db/connection.h"
#include "core/jobs/jobinfo.h"
#include "core/jobs/runsinfo.h"

#include <QCoreApplication>

namespace vigia::jobs {

/// The questions about runs, on one connection. Blocks; errors as Connection.
class PgJobsSource
{
    Q_DECLARE_TR_FUNCTIONS(PgJobsSource)

public:
    explicit PgJobsSource(db::Connection& connection);

    /// Errors: InvalidData (the filter).
    [[nodiscard]] Result<RunPage> runs(const RunQuery& query);
    /// Rows of `series` that have a run or a figure in these days, in their order.
    [[nodiscard]] Result<RunGrid> grid(const DayRange& days, const SeriesList& series);
    /// Errors: NotFound, Conflict (several ids begin so).
    [[nodiscard]] Result<RunDetails> details(const QString& id);
    /// Compares as Reverter does, and changes nothing. Errors: Conflict/NotRevertible.
    [[nodiscard]] Result<RevertPreview> previewRevert(const QString& id);
    /// The days and their states; days are not chosen yet.
    [[nodiscard]] Result<BackfillPlan> backfillDays(const QString& metric, const QString& entity,
                                                    const DayRange& days);
    /// Why this user may not start runs; empty = he may.
    [[nodiscard]] Result<QString> whyNotAllowed();

private:
    [[nodiscard]] Result<> addParts(RunPage& page);
    [[nodiscard]] Result<> addCells(RunGrid& grid);
    [[nodiscard]] Result<> addData(RunGrid& grid);
    [[nodiscard]] Result<std::vector<etl::ChangedValue>> changes(const etl::RunInfo& run, int limit);
    [[nodiscard]] Result<std::vector<etl::ChangedValue>> revertCurve(const etl::RunInfo& run);

    db::Connection& m_connection;
};

} // namespace vigia::jobs
