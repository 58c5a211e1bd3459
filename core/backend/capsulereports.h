#pragma once

#include "core/async/serialexecutor.h"
#include "core/base/stillclock.h"
#include "core/capsule/capsulereader.h"
#include "core/generation/generationsource.h"
#include "core/generation/metricinfo.h"
#include "core/report/reportservice.h"

namespace vigia::backend {

/// Reports of what a capsule holds, made as those of a live site; what it lacks is named in them, with the
/// reason. No network. Main thread.
class CapsuleReports
{
public:
    CapsuleReports(const capsule::CapsuleReader& reader, const generation::MetricTable& metrics);

    report::ReportService& service() { return m_service; }

    /// Whether a report of these days can be made. Error: InvalidData (days that the capsule does not hold).
    [[nodiscard]] Result<> holds(const DayRange& days) const;

private:
    report::ReportPorts ports();
    void addRecords(report::ReportPorts& ports);
    static report::ReportService::Settings settingsOf(const capsule::CapsuleReader& reader,
                                                      const generation::MetricTable& metrics);

    const capsule::CapsuleReader m_reader;
    const std::shared_ptr<generation::GenerationSource> m_source; ///< used in jobs of m_executor alone
    const StillClock m_clock; ///< when the capsule was saved
    SerialExecutor m_executor; ///< joined after the service
    report::ReportService m_service;
};

} // namespace vigia::backend
