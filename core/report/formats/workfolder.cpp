#include "core/report/formats/workfolder.h"

#include <QDir>
#include <QRegularExpression>
#include <QUuid>

#include <cerrno>
#include <dirent.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace vigia::report {

namespace {

constexpr int MostTries = 100;

/// The folder itself, not what a link of that name leads to; negative when there is none.
int openFolder(const QByteArray& path)
{
    return ::open(path.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
}

bool isLocked(int folder)
{
    return ::flock(folder, LOCK_EX | LOCK_NB) == 0;
}

/// Folders are never made in it: one that is there stays, and with it the whole.
void removeFiles(int folder)
{
    const int copy = ::dup(folder);
    DIR* const entries = copy < 0 ? nullptr : ::fdopendir(copy);
    if (!entries) {
        ::close(copy);
        return;
    }
    ::rewinddir(entries);
    while (const dirent* const entry = ::readdir(entries))
        ::unlinkat(folder, entry->d_name, 0);
    ::closedir(entries);
}

void removeDead(const QDir& folder)
{
    static const QRegularExpression ours(QStringLiteral("^\\.vigia-report-[0-9a-f]{8}\\.part$"));
    const QStringList names = folder.entryList(QDir::Dirs | QDir::Hidden | QDir::NoSymLinks);
    for (const QString& name : names) {
        if (!ours.match(name).hasMatch())
            continue;
        const QByteArray path = QFile::encodeName(folder.filePath(name));
        const int dead = openFolder(path);
        if (dead < 0)
            continue;
        struct stat found = {};
        if (::fstat(dead, &found) == 0 && found.st_uid == ::geteuid() && isLocked(dead)) {
            removeFiles(dead);
            ::rmdir(path.constData());
        }
        ::close(dead);
    }
}

/// Whether the folder is still under that name: somebody may have held it for dead before it was locked.
bool isAt(int folder, const QByteArray& path)
{
    struct stat opened = {};
    struct stat named = {};
    return ::fstat(folder, &opened) == 0 && ::lstat(path.constData(), &named) == 0
        && opened.st_ino == named.st_ino && opened.st_dev == named.st_dev;
}

} // namespace

WorkFolder::WorkFolder(const QString& path)
{
    const QString folder = QFileInfo(path).absolutePath();
    removeDead(QDir(folder));
    for (int i = 0; i < MostTries; ++i)
        if (make(folder) || (m_error != EEXIST && m_error != EWOULDBLOCK))
            return;
}

bool WorkFolder::make(const QString& folder)
{
    m_path = folder % u"/.vigia-report-" % QUuid::createUuid().toString(QUuid::Id128).left(8) % u".part";
    const QByteArray path = QFile::encodeName(m_path);
    m_error = ::mkdir(path.constData(), S_IRWXU) == 0 ? 0 : errno;
    if (m_error != 0)
        return false;
    m_lock = openFolder(path);
    if (m_lock < 0) {
        m_error = errno == ENOENT ? EWOULDBLOCK : errno; // held for dead at once, or no file can be opened
        ::rmdir(path.constData());
        return false;
    }
    // Without locks on this file system nothing is ever held for dead.
    const bool isTaken = !isLocked(m_lock) && errno == EWOULDBLOCK;
    if (!isTaken && isAt(m_lock, path))
        return true;
    m_error = EWOULDBLOCK;
    ::close(m_lock);
    m_lock = -1;
    return false;
}

WorkFolder::~WorkFolder()
{
    if (m_lock < 0)
        return;
    removeFiles(m_lock);
    ::rmdir(QFile::encodeName(m_path).constData());
    ::close(m_lock);
}

} // namespace vigia::report
