#include "app/console/inistatestore.h"

#include <QDir>

namespace vigia::console {

IniStateStore::IniStateStore(const QString& file)
    : m_settings(file, QSettings::IniFormat)
{
}

QString IniStateStore::defaultFile()
{
    // Qt 6.4 knows no state location: the XDG rule by hand.
    const QString state = qEnvironmentVariable("XDG_STATE_HOME");
    const QString base = state.startsWith(u'/') ? state : QDir::homePath() + QStringLiteral("/.local/state");
    return base + QStringLiteral("/vigia/console.ini");
}

} // namespace vigia::console
