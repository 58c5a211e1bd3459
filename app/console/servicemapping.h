#pragma once

#include "core/backend/serviceinfo.h"
#include "core/settings/siteconfig.h"
#include "ui/shell/statusinfo.h"

namespace vigia::console {

/// The backend's proof about the services as rungs of the ladder, in the present language.
ui::ConnectionList connectionsFrom(const backend::ServiceList& services, const settings::SiteConfig& site);

/// What the title bar says of a site and of who sits before it.
ui::SiteInfo siteInfoFrom(const settings::SiteConfig& site);

} // namespace vigia::console
