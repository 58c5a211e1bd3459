#include "core/settings/statedir.h"

#include <QDir>

#include <unistd.h>

namespace vigia::settings {

QString stateDirectory(const QString& explicitDir)
{
    if (!explicitDir.isEmpty())
        return QDir(explicitDir).absolutePath();
    // Qt 6.4 knows no state location: the XDG rule by hand.
    const QString state = qEnvironmentVariable("XDG_STATE_HOME");
    // The home of root is closed to the user that PostgreSQL has to run as.
    if (state.isEmpty() && ::geteuid() == 0)
        return QStringLiteral("/var/lib/vigia/site");
    const QString base = state.startsWith(u'/') ? state : QDir::homePath() % QStringLiteral("/.local/state");
    return base % QStringLiteral("/vigia/site");
}

QString siteFile(const QString& stateDir)
{
    return stateDir % QStringLiteral("/site.toml");
}

} // namespace vigia::settings
