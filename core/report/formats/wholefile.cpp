#include "core/report/formats/wholefile.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace vigia::report {

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

Result<> writeWhole(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    const bool isOpen = file.open(QIODevice::WriteOnly);
    bool isWritten = isOpen;
    // A disk that fills takes a part first, and gives its reason when asked for the rest.
    for (qsizetype done = 0; isWritten && done < bytes.size();) {
        const qint64 taken = file.write(bytes.constData() + done, bytes.size() - done);
        isWritten = taken > 0;
        done += taken;
    }
    if (!isWritten || !file.commit())
        return fileFailure(path, file.errorString(), isOpen ? FileTrouble::NoRoom : FileTrouble::NoWay);
    return {};
}

} // namespace vigia::report
