#pragma once

#include "core/jobs/jobinfo.h"
#include "core/jobs/runsinfo.h"
#include "ui/base/rowsmodel.h"

#include <QDateTime>

namespace vigia::ui {

/// How far a run of this program is.
struct RunProgress
{
    double share = -1; ///< 0..1; negative = not known
    QString text;
};

} // namespace vigia::ui

/// What is said of a run. `now` is UTC.
namespace vigia::ui::runtext {

RowMark mark(etl::RunState state);
/// "FAILURE", "RETRY 2/3": Celery's words, which the logs have too.
QString state(const etl::RunInfo& run, const jobs::JobList& catalogue);
/// "Gene / Recurso"; of a run without a metric what its job does.
QString subject(const etl::RunInfo& run);
/// What its job does: "Load a series".
QString title(const etl::RunInfo& run);
/// The days of the data: "Nov 10 – 12"; of a list the day on which it was asked for; empty for a batch.
QString days(const etl::RunInfo& run, const QDateTime& now);
/// "18 s"; of an open run until now; empty when it never started.
QString took(const etl::RunInfo& run, const QDateTime& now);
/// Who asked: a person, or "schedule".
QString askedBy(const etl::RunInfo& run);
/// "301 rows: 43 new", "3 tries: time-out", "62 %", "12 of 40 parts done, 2 failed".
QString result(const etl::RunInfo& run, const jobs::PartCounts& parts, const RunProgress& progress);
/// One sentence: what state it is in and since when.
QString sentence(const etl::RunInfo& run, const QDateTime& now);
/// "12 of 40 parts done, 2 failed"; empty when there are none.
QString parts(const jobs::PartCounts& counts);
jobs::PartCounts counted(const etl::RunList& parts);

// What may be done to it, by its state alone
bool canCancel(const etl::RunInfo& run);
bool canRetry(const etl::RunInfo& run);
bool canEdit(const etl::RunInfo& run);
bool canRevert(const etl::RunInfo& run);

/// A run as a request to repeat it.
jobs::JobRequest again(const etl::RunInfo& run);

} // namespace vigia::ui::runtext
