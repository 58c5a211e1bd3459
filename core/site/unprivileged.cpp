#include "core/site/unprivileged.h"

#include <QFile>

#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

namespace vigia::site {

QStringList unprivileged(const QString& data)
{
    struct stat info
    {
    };

    if (geteuid() != 0 || stat(QFile::encodeName(data).constData(), &info) != 0)
        return {};
    return {QStringLiteral("/usr/bin/setpriv"),
            QStringLiteral("--reuid=%1").arg(info.st_uid),
            QStringLiteral("--regid=%1").arg(info.st_gid),
            QStringLiteral("--clear-groups"),
            QStringLiteral("--no-new-privs"),
            QStringLiteral("--")};
}

bool openToUnprivileged(const QString& directory, const QString& data)
{
    if (geteuid() != 0)
        return true;
    const QByteArray path = QFile::encodeName(data);

    struct stat info
    {
    };

    if (stat(path.constData(), &info) != 0)
        return false;
    if (info.st_uid == 0) {
        const passwd* entry = getpwnam("prometheus");
        if (!entry)
            entry = getpwnam("nobody");
        if (!entry || lchown(path.constData(), entry->pw_uid, entry->pw_gid) != 0)
            return false;
    }
    return chmod(QFile::encodeName(directory).constData(), 0755) == 0;
}

bool giveToOwnerOf(const QString& data, const QString& path)
{
    if (geteuid() != 0)
        return true;

    struct stat info
    {
    };

    return stat(QFile::encodeName(data).constData(), &info) == 0
        && lchown(QFile::encodeName(path).constData(), info.st_uid, info.st_gid) == 0;
}

} // namespace vigia::site
