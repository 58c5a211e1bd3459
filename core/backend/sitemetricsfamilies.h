#pragma once

#include "core/backend/servicehealth.h"
#include "core/backend/sitemetricscounts.h"
#include "core/backend/sitemetricsreader.h"
#include "core/generation/generationinfo.h"
#include "core/generation/metricinfo.h"
#include "core/telemetry/familyinfo.h"
#include "core/workers/workersinfo.h"

#include <QSet>

namespace vigia::backend {

/// Families out of what was read from PostgreSQL. Keeps what its counters need; not thread-safe.
class RunFamilies
{
public:
    /// `metrics`: names that may be labels; others count as "other".
    explicit RunFamilies(const QSet<QString>& metrics);

    telemetry::FamilyList from(const SiteFigures& figures);

private:
    telemetry::FamilyInfo runs(const SiteFigures& figures);
    telemetry::FamilyInfo rows(const SiteFigures& figures);
    telemetry::FamilyInfo durations(const SiteFigures& figures);
    telemetry::FamilyInfo calls(const SiteFigures& figures);

    const QSet<QString> m_metrics;
    RisingCounts m_counts;
    QHash<QString, double> m_succeeded; ///< calls, by metric
};

/// vigia_data_age_seconds and vigia_data_lag_seconds of the series that the rule table knows.
telemetry::FamilyList dataFamilies(const std::vector<generation::FreshnessInfo>& freshness,
                                   const generation::MetricTable& metrics, const QDateTime& now);
/// vigia_service_up: 1 and 0 are proven; a service that is unknown has no series.
telemetry::FamilyList serviceFamilies(const ServiceList& services);
/// As celery-exporter names them. A worker that is unknown has no celery_worker_up.
telemetry::FamilyList workerFamilies(const workers::WorkersInfo& info);

} // namespace vigia::backend
