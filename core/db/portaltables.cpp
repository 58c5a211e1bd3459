#include "core/db/portaltables.h"

#include <QFile>

namespace vigia::db {

Result<> createPortalTables(Connection& connection)
{
    QFile file(QStringLiteral(":/portal/schema.sql"));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    Q_UNUSED(isOpen)
    return connection.transaction([&] { return connection.script(file.readAll()); });
}

} // namespace vigia::db
