#pragma once

#include <QString>

namespace vigia::settings {

/// The directory of the embedded site: `explicitDir` (--state), else $XDG_STATE_HOME/vigia/site
/// (~/.local/state by default; /var/lib for root), absolute.
QString stateDirectory(const QString& explicitDir);

/// STATE/site.toml: how to reach the embedded site, written by `vigiactl site up` in the format of the
/// configuration file.
QString siteFile(const QString& stateDir);

} // namespace vigia::settings
