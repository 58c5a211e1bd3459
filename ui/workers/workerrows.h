#pragma once

#include "core/workers/workersinfo.h"
#include "ui/base/rowsmodel.h"

/// What the tables of the page show. Pure.
namespace vigia::ui::workerrows {

QList<RowColumn> workerColumns();
QList<RowColumn> taskColumns();
QList<RowColumn> queueColumns();

/// By name, what is wrong first; `filter`: a part of the name, state or a queue.
std::vector<Row> ofWorkers(const workers::WorkersInfo& info, const QString& filter, const QDateTime& now);
/// The longest running first; `filter`: a part of the id, name, worker or queue.
std::vector<Row> ofTasks(const workers::WorkersInfo& info, const QString& filter, const QDateTime& now);
std::vector<Row> ofQueues(const workers::WorkersInfo& info, const QString& filter, const QDateTime& now);

/// The key of a task's row.
QString taskKey(const workers::WorkerTask& task);

} // namespace vigia::ui::workerrows
