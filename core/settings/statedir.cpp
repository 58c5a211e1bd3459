#include "core/settings/statedir.h"

#include <QDir>
#include <QStandardPaths>

namespace vigia::settings {

QString stateDirectory(const QString& explicitDir)
{
    if (!explicitDir.isEmpty())
        return QDir(explicitDir).absolutePath();
    // Qt 6.4 knows no state location: the XDG rule by hand.
    const QString state = qEnvironmentVariable("XDG_STATE_HOME");
    const QString base = state.startsWith(u'/') ? state : QDir::homePath() % QStringLiteral("/.local/state");
    return base % QStringLiteral("/vigia/site");
}

QString siteFile(const QString& stateDir)
{
    return stateDir % QStringLiteral("/site.toml");
}

} // namespace vigia::settings
