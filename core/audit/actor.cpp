#include "core/audit/actor.h"

#include <pwd.h>
#include <unistd.h>

namespace vigia::audit {

QString currentActor()
{
    if (const QString caller = qEnvironmentVariable("SUDO_USER"); !caller.isEmpty())
        return caller;
    const passwd* entry = ::getpwuid(::geteuid()); // NOLINT: asked once, on the main thread
    return entry != nullptr ? QString::fromLocal8Bit(entry->pw_name) : QString::number(::geteuid());
}

} // namespace vigia::audit
