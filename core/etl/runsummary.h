#pragma once

#include "core/etl/diffinfo.h"
#include "core/etl/revertinfo.h"

#include <QJsonObject>

namespace vigia::etl {

/// What is kept of a run besides its counts: how many findings of each kind with the first of them, missing
/// and replaced rows, days without data. `daysWithData` < 0: not of days.
QJsonObject summaryOf(const DiffInfo& diff, const RunInfo& run, int daysWithData);

/// DiffInfo for scripts (vigiactl etl diff --json).
QJsonObject toJson(const DiffInfo& diff);
QJsonObject toJson(const RevertInfo& info);

} // namespace vigia::etl
