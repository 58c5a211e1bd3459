#pragma once

#include "core/etl/diffinfo.h"
#include "core/etl/revertinfo.h"
#include "core/etl/runinfo.h"

#include <QHash>

#include <chrono>
#include <optional>
#include <vector>

namespace vigia::jobs {

/// A page of runs, newest first.
struct RunQuery
{
    QString filter; ///< see RunFilter: `state:FAILURE metric:Gene -worker:worker1`
    int limit = 100; ///< 1..1000
    int offset = 0;
};

/// The parts of a batch (an incremental run, a backfill).
struct PartCounts
{
    int total = 0;
    int done = 0; ///< SUCCESS
    int failed = 0; ///< FAILURE
    int open = 0; ///< may still change by themselves

    friend bool operator==(const PartCounts&, const PartCounts&) = default;
};

struct RunPage
{
    etl::RunList runs;
    qint64 matching = 0; ///< all that the filter lets pass, counted up to 100,000
    int offset = 0;
    QHash<QString, PartCounts> parts; ///< by id, of those of `runs` that have parts
};

/// A run's share of one cell: the newest run that covers that day of that series.
struct GridCell
{
    QString runId; ///< empty: no run covers that day
    etl::RunState state = etl::RunState::Pending;
    int runs = 0; ///< how many cover it
    bool hasData = false; ///< the day's figure is stored
};

struct GridRow
{
    QString metric;
    QString entity;
    QString name; ///< Spanish, as XM gives it
    std::vector<GridCell> cells; ///< one a day, oldest first
};

/// Days × series, as in Airflow's grid.
struct RunGrid
{
    DayRange days;
    std::vector<GridRow> rows;
};

using AttemptInfo = etl::RunAttempt;

/// A run with all that is kept of it.
struct RunDetails
{
    etl::RunInfo run;
    std::vector<AttemptInfo> attempts; ///< oldest first, the latest 200
    std::vector<etl::RunLogLine> log; ///< the latest 1,000
    std::vector<etl::RunReject> rejects; ///< the first 1,000
    etl::RunList parts; ///< of a batch: its runs, at most 500
    std::vector<etl::ChangedValue> changes; ///< the 50 biggest that it made
    qint64 changedRows = 0; ///< before-images that are kept of it
};

/// What a revert would do, and how the curve would look.
struct RevertPreview
{
    etl::RunInfo run;
    etl::RevertInfo found;
    QString unit;
    std::vector<etl::ChangedValue>
        changes; ///< the biggest: oldValue = now, newValue = after the revert; at most 200
    std::vector<etl::ChangedValue> curve; ///< of the series that change most, at most 20,000 values
};

/// One day of a backfill.
struct BackfillDay
{
    enum class State
    {
        Missing, ///< no figure
        Incomplete, ///< hours are missing
        Failed, ///< no figure, and its last run failed
        Present,
        Known, ///< XM never published it: left out
    };

    QDate day;
    State state = State::Missing;
    bool isChosen = false;
};

enum class BackfillOnly
{
    Gaps, ///< missing and incomplete days
    Failed, ///< days whose last run failed
    All,
};

/// Exactly what a backfill will run.
struct BackfillPlan
{
    QString metric;
    QString entity;
    BackfillOnly only = BackfillOnly::Gaps;
    std::vector<BackfillDay> days; ///< the whole range
    std::vector<DayRange> runs; ///< one a run: chosen days that follow each other, at most 31

    int chosen() const
    {
        int count = 0;
        for (const BackfillDay& day : days)
            count += day.isChosen;
        return count;
    }
};

} // namespace vigia::jobs
