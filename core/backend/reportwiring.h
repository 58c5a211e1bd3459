#pragma once

#include "core/report/reportservice.h"

namespace vigia::generation {
class GenerationService;
class MetricTable;
} // namespace vigia::generation

namespace vigia::db {
class Pool;
} // namespace vigia::db

namespace vigia::backend {

class Backend;

/// What reports of a live site rest on: `pool` answers what the database is asked, `series` the charts. All
/// outlive it.
[[nodiscard]] report::ReportPorts reportPorts(Backend& backend, db::Pool& pool,
                                              generation::GenerationService& series);

/// The series whose completeness and age are told.
[[nodiscard]] QList<report::WatchedSeries> watchedSeries(const generation::MetricTable& metrics);

/// Pure: `up` → the PromQL of its mean over the last `seconds`; long spans in steps, so that the server does
/// not read every sample of a year at once.
[[nodiscard]] QString meanExpression(const QString& metric, qint64 seconds);
/// Pure: that of the Unix time of its first sample.
[[nodiscard]] QString firstExpression(const QString& metric, qint64 seconds);

} // namespace vigia::backend
