#include "core/units/apply/durablefile.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace vigia::units {

namespace {

constexpr mode_t PermissionBits = 07777;

/// An open file, closed at the end.
class Descriptor
{
public:
    explicit Descriptor(int fd)
        : m_fd(fd)
    {
    }

    ~Descriptor()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }

    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    bool isOpen() const { return m_fd >= 0; }

    int get() const { return m_fd; }

private:
    int m_fd;
};

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(DurableFile)
};

tl::unexpected<Error> cannotWrite(const QString& path, int error)
{
    if (error == ENOSPC || error == EDQUOT || error == EFBIG)
        return fail(ErrorCode::Internal,
                    Tr::tr("%1 cannot be written, the disk is full: make room.").arg(path),
                    qt_error_string(error), "DiskFull", true);
    return fail(ErrorCode::Internal, Tr::tr("%1 cannot be written: %2.").arg(path, qt_error_string(error)));
}

tl::unexpected<Error> cannotRead(const QString& path, int error)
{
    return fail(ErrorCode::Internal, Tr::tr("%1 cannot be read: %2.").arg(path, qt_error_string(error)));
}

QByteArray folderOf(const QString& path)
{
    return QFile::encodeName(path.left(path.lastIndexOf(u'/')));
}

/// What was renamed in a folder is certain only when the folder itself is on the disk.
bool syncFolder(const QString& path)
{
    const Descriptor folder(::open(folderOf(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    return folder.isOpen() && ::fsync(folder.get()) == 0;
}

bool writeAll(int fd, const QByteArray& bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t count = ::write(fd, bytes.constData() + done, static_cast<size_t>(bytes.size() - done));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return false;
        done += count;
    }
    return true;
}

/// As `path`, when everything went well so far; else takes the temporary one away and says why.
Result<> settle(const QString& path, bool isWritten)
{
    const QByteArray temporary = QFile::encodeName(DurableFile::temporaryName(path));
    if (isWritten && ::rename(temporary.constData(), QFile::encodeName(path).constData()) == 0
        && syncFolder(path))
        return {};
    const int error = errno;
    ::unlink(temporary.constData());
    return cannotWrite(path, error);
}

bool give(int fd, const FileRights& rights)
{
    struct stat now = {};
    if (::fstat(fd, &now) != 0)
        return false;
    if ((now.st_uid != rights.uid || now.st_gid != rights.gid) && ::fchown(fd, rights.uid, rights.gid) != 0)
        return false;
    return ::fchmod(fd, rights.mode & PermissionBits) == 0;
}

} // namespace

Result<std::optional<DurableFile::Content>> DurableFile::read(const QString& path, qint64 maxBytes)
{
    // Without waiting: a pipe of that name has no writer.
    const Descriptor file(
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    if (!file.isOpen()) {
        if (errno == ENOENT)
            return std::nullopt;
        if (errno == ELOOP)
            return fail(ErrorCode::InvalidData, tr("%1 is a link instead of a file.").arg(path));
        return cannotRead(path, errno);
    }
    struct stat info = {};
    if (::fstat(file.get(), &info) != 0)
        return cannotRead(path, errno);
    if (!S_ISREG(info.st_mode))
        return fail(ErrorCode::InvalidData, tr("%1 is no regular file.").arg(path));
    if (info.st_size > maxBytes)
        return fail(ErrorCode::InvalidData,
                    tr("%1 is too big: %2 bytes instead of at most %3.")
                        .arg(path)
                        .arg(static_cast<qint64>(info.st_size))
                        .arg(maxBytes));
    Content content {{}, {info.st_mode & PermissionBits, info.st_uid, info.st_gid}};
    content.bytes.resize(static_cast<qsizetype>(info.st_size));
    qsizetype done = 0;
    while (done < content.bytes.size()) {
        const ssize_t count =
            ::read(file.get(), content.bytes.data() + done, static_cast<size_t>(content.bytes.size() - done));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return cannotRead(path, errno);
        if (count == 0)
            break;
        done += count;
    }
    content.bytes.truncate(done);
    return content;
}

Result<> DurableFile::write(const QString& path, const Content& content)
{
    const QByteArray temporary = QFile::encodeName(temporaryName(path));
    ::unlink(temporary.constData());
    bool isWritten = false;
    {
        const Descriptor file(
            ::open(temporary.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
        isWritten = file.isOpen() && writeAll(file.get(), content.bytes) && give(file.get(), content.rights)
            && ::fsync(file.get()) == 0;
    }
    return settle(path, isWritten);
}

Result<> DurableFile::link(const QString& path, const QString& target, const FileRights& rights)
{
    const QByteArray temporary = QFile::encodeName(temporaryName(path));
    ::unlink(temporary.constData());
    bool isMade = ::symlink(QFile::encodeName(target).constData(), temporary.constData()) == 0;
    struct stat now = {};
    isMade = isMade && ::lstat(temporary.constData(), &now) == 0;
    if (isMade && (now.st_uid != rights.uid || now.st_gid != rights.gid))
        isMade = ::lchown(temporary.constData(), rights.uid, rights.gid) == 0;
    return settle(path, isMade);
}

Result<> DurableFile::makeFolder(const QString& path, const FileRights& rights)
{
    const QByteArray name = QFile::encodeName(path);
    if (::mkdir(name.constData(), 0700) != 0 && errno != EEXIST)
        return cannotWrite(path, errno);
    const Descriptor folder(::open(name.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    if (!folder.isOpen() || !give(folder.get(), rights) || !syncFolder(path))
        return cannotWrite(path, errno);
    return {};
}

Result<> DurableFile::remove(const QString& path)
{
    if (::unlink(QFile::encodeName(path).constData()) != 0) {
        if (errno == ENOENT)
            return {};
        return fail(ErrorCode::Internal, tr("%1 cannot be removed: %2.").arg(path, qt_error_string(errno)));
    }
    syncFolder(path);
    return {};
}

Result<bool> DurableFile::removeFolder(const QString& path)
{
    if (::rmdir(QFile::encodeName(path).constData()) == 0) {
        syncFolder(path);
        return true;
    }
    if (errno == ENOENT)
        return true;
    if (errno == ENOTEMPTY || errno == EEXIST)
        return false;
    return fail(ErrorCode::Internal, tr("%1 cannot be removed: %2.").arg(path, qt_error_string(errno)));
}

QString DurableFile::temporaryName(const QString& path)
{
    const qsizetype slash = path.lastIndexOf(u'/');
    return path.left(slash + 1) + u'.' + path.mid(slash + 1) + QStringLiteral(".vigia-new");
}

FileRights DurableFile::ownRights(quint32 mode)
{
    return {mode, ::geteuid(), ::getegid()};
}

} // namespace vigia::units
