#include "core/report/formats/wholefile.h"

#include "core/report/formats/workfolder.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <unistd.h>

namespace vigia::report {

namespace {

/// What a link leads to is written, not the link.
QString behindLinks(const QString& path)
{
    constexpr int MostLinks = 40;
    QFileInfo file(path);
    for (int i = 0; i < MostLinks && file.isSymLink(); ++i)
        file.setFile(file.symLinkTarget());
    return file.absoluteFilePath();
}

/// Why the file that is there can't be replaced; 0 = it can.
int objection(const QFileInfo& there)
{
    if (!there.exists())
        return 0;
    return there.isDir() ? EISDIR : !there.isFile() ? EINVAL : !there.isWritable() ? EACCES : 0;
}

/// Why it failed; "" = it is there, also on the disk: a power cut leaves no empty file under the name.
QString writeAll(QFile& file, const QByteArray& bytes)
{
    // A disk that fills takes a part first, and gives its reason when asked for the rest.
    for (qsizetype done = 0; done < bytes.size();) {
        const qint64 taken = file.write(bytes.constData() + done, bytes.size() - done);
        if (taken <= 0)
            return file.errorString();
        done += taken;
    }
    const bool isKept = ::fsync(file.handle()) == 0 || (errno != ENOSPC && errno != EDQUOT && errno != EIO);
    return isKept ? QString() : qt_error_string(errno);
}

} // namespace

tl::unexpected<Error> fileFailure(const QString& path, const QString& reason, FileTrouble trouble)
{
    const bool isFull = trouble == FileTrouble::NoRoom;
    return fail(
        isFull ? ErrorCode::Internal : ErrorCode::PermissionDenied,
        QCoreApplication::translate(
            "Report", "The report %1 could not be written: %2. Free some space or choose another folder.")
            .arg(path, reason.endsWith(u'.') ? reason.chopped(1) : reason),
        {}, {}, isFull);
}

tl::unexpected<Error> folderFailure(const QString& path, const WorkFolder& folder)
{
    const bool isFull = folder.error() == ENOSPC || folder.error() == EDQUOT;
    return fileFailure(path, qt_error_string(folder.error()),
                       isFull ? FileTrouble::NoRoom : FileTrouble::NoWay);
}

Result<> writeWhole(const QString& path, const QByteArray& bytes)
{
    const QFileInfo target(behindLinks(path));
    if (const int error = objection(target); error != 0)
        return fileFailure(path, qt_error_string(error), FileTrouble::NoWay);
    const WorkFolder folder(target.filePath());
    if (!folder.isValid())
        return folderFailure(path, folder);
    QFile file(folder.filePath(QStringLiteral("report")));
    const bool isOpen = file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered);
    if (const QString reason = isOpen ? writeAll(file, bytes) : file.errorString(); !reason.isEmpty())
        return fileFailure(path, reason, FileTrouble::NoRoom);
    if (target.exists())
        file.setPermissions(target.permissions());
    file.close();
    if (std::rename(QFile::encodeName(file.fileName()).constData(),
                    QFile::encodeName(target.filePath()).constData())
        != 0)
        return fileFailure(path, qt_error_string(errno), FileTrouble::NoWay);
    return {};
}

} // namespace vigia::report
