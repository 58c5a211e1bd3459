#pragma once

#include "core/audit/auditinfo.h"
#include "core/db/connection.h"
#include "core/jobs/jobinfo.h"

#include <vector>

namespace vigia::jobs {

/// What the audit says of an order, before its outcome is known. Pure.
audit::AuditRecord recordOf(const QString& action, const JobRequest& request, const QString& actor);

/// What the schedule asks for: the job with its parameters as a form starts with them. Pure.
JobRequest scheduled(const JobInfo& job);

/// The requests that run these runs once more, each with the run that it repeats; on their engines when
/// `engine` is empty. Blocks. Errors: as RunRegistry::find(), Conflict/NotRetryable when a run is open or was
/// no load.
[[nodiscard]] Result<std::vector<JobRequest>> repeats(db::Connection& connection, const QStringList& ids,
                                                      const QString& engine);

} // namespace vigia::jobs
