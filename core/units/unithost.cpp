#include "core/units/unithost.h"

#include <QRegularExpression>

namespace vigia::units {

Result<QString> UnitHost::sshTarget(const QString& host)
{
    if (host.isEmpty())
        return QString();
    // Neither part may begin with "-", which ssh would take for an option.
    static const QRegularExpression form(QStringLiteral(
        "\\Assh://((?:[A-Za-z0-9_][A-Za-z0-9_.-]{0,63}@)?[A-Za-z0-9_][A-Za-z0-9_.-]{0,252})\\z"));
    const QRegularExpressionMatch match = form.match(host);
    if (!match.hasMatch())
        return fail(ErrorCode::InvalidData,
                    tr("“%1” is no host: write it as ssh://USER@HOST.").arg(host.left(80).simplified()), {},
                    "BadHost");
    return match.captured(1);
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
