#pragma once

#include "core/backend/serviceinfo.h"
#include "core/capsule/capsuleinfo.h"
#include "core/celery/workerinfo.h"
#include "core/etl/runinfo.h"
#include "core/generation/generationinfo.h"
#include "core/generation/metricinfo.h"
#include "core/settings/siteconfig.h"
#include "core/targets/alertinfo.h"
#include "core/workers/workersinfo.h"
#include "ui/overview/overviewfeed.h"
#include "ui/shell/statusinfo.h"

namespace vigia::console {

/// "PostgreSQL", "XM stand-in"; in the present language. `isSimulated`: the stand-in answers for XM.
QString serviceName(const QString& id, bool isSimulated);

/// The backend's proof about the services as rungs of the ladder, in the present language.
ui::ConnectionList connectionsFrom(const backend::ServiceList& services, bool isSimulated);

/// What the title bar says of a site and of who sits before it, with the strongest of these roles.
ui::SiteInfo siteInfoFrom(const settings::SiteConfig& site, const QStringList& roles);
/// The same of a recording, which nobody can order anything in.
ui::SiteInfo siteInfoFrom(const capsule::CapsuleInfo& capsule);

/// One sentence or two about a recording: when it was saved, by whom and why, and whose signature it bears.
QString recordingStory(const capsule::CapsuleInfo& capsule, const capsule::CapsuleProof& proof);

/// Runs that failed and that nothing has made good since: no later success of the same metric and entity
/// covers their days. The newest one of each metric and entity. `runs` newest first.
ui::FailedRunList failedRunsFrom(const etl::RunList& runs);

/// Alerts of Prometheus that need somebody: firing, neither taken on nor put aside, with a severity that asks
/// for it. Those of one rule are one alarm, of their highest priority.
ui::AlarmList alarmsFrom(const targets::AlertsInfo& alerts);

/// The age of the data of each series, but of those where days without data are normal.
ui::FreshnessList freshnessFrom(const std::vector<generation::FreshnessInfo>& freshness,
                                const generation::MetricTable& metrics);

/// The series whose age the overview shows: one row a metric, of its main entity.
QList<ui::MainSeries> overviewSeries(const generation::MetricTable& metrics);

/// The rows of the Workers page, as far as the overview shows them.
celery::WorkerSurveyInfo surveyFrom(const workers::WorkersInfo& info);

} // namespace vigia::console
