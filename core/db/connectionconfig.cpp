#include "core/db/connectionconfig.h"

#include "core/db/conninfo.h"

#include <QUrl>

namespace vigia::db {

QString ConnectionConfig::redacted() const
{
    const Result<ConnInfo> info = ConnInfo::parse(url);
    if (!info)
        return QStringLiteral("postgresql://?");
    const QString user = QString::fromUtf8(info->value("user"));
    const QString database = QString::fromUtf8(info->value("dbname"));
    return QStringLiteral("postgresql://") % QString::fromUtf8(QUrl::toPercentEncoding(user))
        % (user.isEmpty() ? QString() : QStringLiteral("@")) % info->where() % u'/'
        % QString::fromUtf8(QUrl::toPercentEncoding(database));
}

} // namespace vigia::db
