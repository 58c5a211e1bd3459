#pragma once

#include "core/targets/alertinfo.h"
#include "core/targets/queryinfo.h"
#include "core/timeline/timelineservice.h"

namespace vigia::targets {
class TargetsService;
} // namespace vigia::targets

namespace vigia::workers {
class WorkersService;
} // namespace vigia::workers

namespace vigia::backend {

// Lanes of the timeline that other services know. The services outlive the sources.

/// Starts and ends of workers, as far as this program has seen them: what was before says the lane's trouble
/// only when nothing is known of the whole span.
[[nodiscard]] timeline::LaneSource workersLane(workers::WorkersService& workers);
/// Spans in which `up` was 0, from Prometheus. Errors as targets::PrometheusClient.
[[nodiscard]] timeline::LaneSource targetsLane(targets::TargetsService& targets);
/// Spans of the series `ALERTS`. Errors as targets::TargetsService::history().
[[nodiscard]] timeline::LaneSource alertsLane(targets::TargetsService& targets);

/// Pure: the spans of one target whose samples are these, at most `step` seconds apart.
[[nodiscard]] QList<timeline::TimelineItem> downSpans(const targets::QuerySeries& series, qint64 step,
                                                      const QDateTime& until);
/// Pure: an alert that still goes on at `until` has no end.
[[nodiscard]] timeline::TimelineItem itemOf(const targets::AlertSpan& span, const QDateTime& until);

} // namespace vigia::backend
