#pragma once

#include "core/workers/workersinfo.h"
#include "ui/base/detailcard.h"

#include <optional>

/// What the card beside the tables says. Pure. Texts from outside come back as they are: plain text only.
namespace vigia::ui::workersections {

QList<DetailSection> ofWorker(const workers::WorkersInfo& info, const workers::WorkerRow& row,
                              const std::optional<workers::WorkerDetails>& details, const QDateTime& now);
QList<DetailSection> ofTask(const workers::WorkerTask& task, const QDateTime& now);
QList<DetailSection> ofQueue(const workers::QueueRow& queue, const QList<celery::QueuedMessage>& messages,
                             const QDateTime& now);

/// What is wrong and what helps; empty = nothing is.
QString alarmOf(const workers::WorkerRow& row);
QString alarmOf(const workers::QueueRow& queue);

/// Whether a task may be a run of the registry: its id is a run's id.
bool isRun(const QString& taskId);

} // namespace vigia::ui::workersections
