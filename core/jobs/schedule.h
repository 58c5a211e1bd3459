#pragma once

#include "core/jobs/jobinfo.h"

#include <QDateTime>

namespace vigia::jobs {

/// The first start after this instant, in UTC. Colombian wall time, no daylight saving. Pure.
QDateTime nextStart(const ScheduleInfo& schedule, const QDateTime& after);
/// The latest start that is not after this instant.
QDateTime lastStart(const ScheduleInfo& schedule, const QDateTime& at);

} // namespace vigia::jobs
