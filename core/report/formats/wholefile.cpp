#include "core/report/formats/wholefile.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace vigia::report {

tl::unexpected<Error> fileFailure(const QString& path, const QString& reason)
{
    return fail(
        ErrorCode::PermissionDenied,
        QCoreApplication::translate(
            "Report", "The report %1 could not be written: %2. Free some space or choose another folder.")
            .arg(path, reason));
}

Result<> writeWhole(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fileFailure(path, file.errorString());
    return {};
}

} // namespace vigia::report
