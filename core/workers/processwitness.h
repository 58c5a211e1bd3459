#pragma once

#include "core/celery/workerinfo.h"

namespace vigia::workers {

/// What this machine says of the process that keeps a worker; `pid` 0: its keeper says that there is none.
/// Blocking, a small file of the kernel. Any thread.
celery::WorkerWitness processWitness(const QString& worker, qint64 pid, const QDateTime& now);

} // namespace vigia::workers
