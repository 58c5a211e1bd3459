#pragma once

#include "core/workers/workerorder.h"

#include <optional>

namespace vigia::workers::measure {

/// The question whose answers show the order's effect; none when nothing does, or events do.
std::optional<celery::ControlRequest> question(const WorkerOrder& order);

/// What the answers show, by worker: the size of its pool, the rate, whether it consumes the queue, whether
/// the tasks are flagged. Workers of one name count together.
QJsonObject read(const WorkerOrder& order, const celery::ControlAnswer& answer);

/// Whether it is now as ordered. `bearers`: how many workers answered to each name when they were ordered.
bool isReached(const WorkerOrder& order, const QJsonObject& before, const QJsonObject& now,
               const QHash<QString, int>& bearers);

} // namespace vigia::workers::measure
