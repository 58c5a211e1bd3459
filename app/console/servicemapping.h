#pragma once

#include "core/backend/serviceinfo.h"
#include "core/etl/runinfo.h"
#include "core/settings/siteconfig.h"
#include "core/targets/alertinfo.h"
#include "ui/shell/statusinfo.h"

namespace vigia::console {

/// "PostgreSQL", "XM stand-in"; in the present language.
QString serviceName(const QString& id, const settings::SiteConfig& site);

/// The backend's proof about the services as rungs of the ladder, in the present language.
ui::ConnectionList connectionsFrom(const backend::ServiceList& services, const settings::SiteConfig& site);

/// What the title bar says of a site and of who sits before it, with the strongest of these roles.
ui::SiteInfo siteInfoFrom(const settings::SiteConfig& site, const QStringList& roles);

/// Runs that failed and that nothing has made good since: no later success of the same metric and entity
/// covers their days. The newest one of each metric and entity. `runs` newest first.
ui::FailedRunList failedRunsFrom(const etl::RunList& runs);

/// Alerts of Prometheus that need somebody: firing, neither taken on nor put aside, with a severity that asks
/// for it. Those of one rule are one alarm, of their highest priority.
ui::AlarmList alarmsFrom(const targets::AlertsInfo& alerts);

} // namespace vigia::console
