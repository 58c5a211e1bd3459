#pragma once

#include "core/capsule/capsulewriter.h"
#include "core/generation/metricinfo.h"
#include "core/jobs/runsinfo.h"

namespace vigia::test {

inline const DayRange CapsuleDays {QDate(2026, 6, 1), QDate(2026, 6, 3)};
inline const QDateTime CapsuleFrom = QDateTime(QDate(2026, 6, 1), QTime(5, 0), Qt::UTC);

capsule::CapsuleInfo capsuleInfo();
/// Two plants and their sums, by hour or day; plant i has i + 1 in every interval, none in the last one.
generation::ChartData capsuleChart(generation::Grouping grouping, Step step);
generation::MetricTable capsuleMetrics();
jobs::RunDetails capsuleRun(const QString& id, etl::RunState state);

/// Writes charts, plants, runs and a target's answer to `path`; signed with the key in `keyFile`.
[[nodiscard]] Result<capsule::CapsuleInfo> saveCapsule(const QString& path, const QString& keyFile,
                                                       const QStringList& secrets = {},
                                                       qint64 cap = capsule::DefaultCap);

} // namespace vigia::test
