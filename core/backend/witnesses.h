#pragma once

#include "core/celery/workerinfo.h"
#include "core/settings/siteconfig.h"

#include <QList>

namespace vigia::backend {

/// What this machine says of the processes of the embedded site's workers; empty for other sites, whose
/// processes are not ours to know. Blocking, small files of the kernel. Any thread.
[[nodiscard]] QList<celery::WorkerWitness> witnessesOf(const settings::SiteConfig& site,
                                                       const QString& stateDirectory);

} // namespace vigia::backend
