#pragma once

#include "core/workers/workersinfo.h"
#include "ui/base/rowsmodel.h"

namespace vigia::ui::workerwords {

/// "Working", "Stuck"…
QString state(celery::WorkerState state);
/// The mark of a worker: an alarm for a duplicate name and a stuck one, else that of its state.
RowMark mark(const celery::WorkerInfo& worker);
/// What decided, in one line with its age: "answered a ping · 3 s ago".
QString proof(const celery::WorkerInfo& worker, const QDateTime& now);
QString place(workers::TaskPlace place);
/// The first eight characters of an id.
QString shortId(const QString& id);
/// "12 min"; "–" for none.
QString ageOf(const QDateTime& since, const QDateTime& now);
/// "12 min", "≥ 12 min", "–".
QString oldest(const workers::QueueRow& queue, const QDateTime& now);
/// "+12 a minute", "steady", "–".
QString trend(double perMinute);
/// A count; "–" when it is not known.
QString count(qint64 value);

} // namespace vigia::ui::workerwords
