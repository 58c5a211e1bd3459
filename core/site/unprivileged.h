#pragma once

#include <QStringList>

namespace vigia::site {

/// What to put before a program's command line so that it does not run as root: nothing when the caller is
/// an ordinary user; else setpriv(1) to the owner of `data`. The process keeps its pid. Any thread.
QStringList unprivileged(const QString& data);

/// Gives `data` to the user that unprivileged() names, and lets that one enter `directory`: Debian's
/// "prometheus", else "nobody"; one that has it already keeps it. Nothing to do for an ordinary user. False
/// with errno when it may not. Any thread.
bool openToUnprivileged(const QString& directory, const QString& data);

/// Gives `path` to whom `data` belongs; nothing to do for an ordinary user. False with errno when it may not.
/// Any thread.
bool giveToOwnerOf(const QString& data, const QString& path);

} // namespace vigia::site
