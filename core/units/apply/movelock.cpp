#include "core/units/apply/movelock.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace vigia::units {

namespace {

/// The whole file, for one open file description: other threads of this process are kept out, too.
struct flock wholeFile()
{
    struct flock lock = {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    return lock;
}

} // namespace

MoveLock::MoveLock(QString path)
    : m_path(std::move(path))
{
}

MoveLock::~MoveLock()
{
    giveBack();
}

Result<> MoveLock::take()
{
    if (isOurs())
        return {};
    const int fd =
        ::open(QFile::encodeName(m_path).constData(), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (fd < 0)
        return fail(ErrorCode::Internal, tr("%1 cannot be opened: %2.").arg(m_path, qt_error_string(errno)));
    struct flock lock = wholeFile();
    if (::fcntl(fd, F_OFD_SETLK, &lock) != 0) {
        ::close(fd);
        return fail(ErrorCode::Conflict,
                    tr("Another apply or revert is under way on this machine: wait until it has ended."));
    }
    m_fd = fd;
    return {};
}

void MoveLock::giveBack()
{
    if (m_fd >= 0)
        ::close(m_fd);
    m_fd = -1;
}

bool MoveLock::isTaken() const
{
    if (isOurs())
        return false;
    const int fd = ::open(QFile::encodeName(m_path).constData(), O_RDWR | O_NOFOLLOW | O_CLOEXEC);
    if (fd < 0)
        return false;
    struct flock lock = wholeFile();
    const bool isFree = ::fcntl(fd, F_OFD_GETLK, &lock) != 0 || lock.l_type == F_UNLCK;
    ::close(fd);
    return !isFree;
}

} // namespace vigia::units
