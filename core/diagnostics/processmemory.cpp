#include "core/diagnostics/processmemory.h"

#include <QFile>

#include <unistd.h>

namespace vigia::diagnostics {

qint64 residentBytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    const QList<QByteArray> fields = file.readAll().split(' ');
    return fields.size() < 2 ? -1 : fields[1].toLongLong() * sysconf(_SC_PAGESIZE);
}

} // namespace vigia::diagnostics
