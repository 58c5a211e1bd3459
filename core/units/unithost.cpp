#include "core/units/unithost.h"

#include "core/base/sshhost.h"

namespace vigia::units {

Result<QString> UnitHost::sshTarget(const QString& host)
{
    if (host.isEmpty())
        return QString();
    const std::optional<QString> target = vigia::sshTarget(host);
    if (!target)
        return fail(ErrorCode::InvalidData,
                    tr("“%1” is no host: write it as ssh://USER@HOST.").arg(host.left(80).simplified()), {},
                    "BadHost");
    return *target;
}

Result<QString> UnitHost::busAddress(const QString& host)
{
    const Result<QString> target = sshTarget(host);
    if (!target || target->isEmpty())
        return target;
    // In an address "@" and "=" are escaped; the program and its arguments pass no shell here.
    return QString(
        QStringLiteral("unixexec:path=ssh,argv1=-o,argv2=BatchMode%3dyes,argv3=-o,argv4=ConnectTimeout%3d10,"
                       "argv5=--,argv6=")
        % QString(*target).replace(u'@', QStringLiteral("%40"))
        % QStringLiteral(",argv7=systemd-stdio-bridge"));
}

} // namespace vigia::units
