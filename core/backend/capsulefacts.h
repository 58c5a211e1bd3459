#pragma once

#include "core/audit/auditinfo.h"
#include "core/etl/runinfo.h"
#include "core/report/reportfactsinfo.h"
#include "core/targets/queryinfo.h"

namespace vigia::backend {

/// What the database tells a live site's report, computed from the values of a capsule: the same figures by
/// the same rules (see report::PgReportSource). Pure.
class CapsuleFacts
{
public:
    /// The newest run with rows of each series in these days.
    static report::LoadFacts loads(const etl::RunList& runs, const QList<report::WatchedSeries>& series,
                                   const DayRange& days);
    /// Runs that were ordered in [from, to), batches by their parts; open ones whenever they were.
    static report::RunFacts runs(const etl::RunList& runs, const QDateTime& from, const QDateTime& to);
    /// What people did in [from, to); entries are the newest first.
    static report::ActionFacts actions(const std::vector<audit::AuditEntry>& entries, const QDateTime& from,
                                       const QDateTime& to);
    /// What they did about alerts, of the same entries.
    static report::AlarmActFacts alarmActs(const std::vector<audit::AuditEntry>& entries,
                                           const QDateTime& from, const QDateTime& to);
    /// The mean over [from, to] of the samples that a recorded answer holds, and the first of them.
    static report::AvailabilityFacts availability(const targets::QueryAnswer& recorded, const QDateTime& from,
                                                  const QDateTime& to);
};

} // namespace vigia::backend
