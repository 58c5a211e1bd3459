#include "core/xm/document.h"

namespace vigia::xm {

QString endpointPath(Endpoint endpoint)
{
    switch (endpoint) {
    case Endpoint::Hourly:
        return QStringLiteral("hourly");
    case Endpoint::Daily:
        return QStringLiteral("daily");
    case Endpoint::Monthly:
        return QStringLiteral("monthly");
    case Endpoint::Annual:
        return QStringLiteral("annual");
    case Endpoint::Lists:
        break;
    }
    return QStringLiteral("lists");
}

int ListDocument::column(QLatin1String name) const
{
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (columns.at(i).compare(name, Qt::CaseInsensitive) == 0)
            return static_cast<int>(i);
    }
    return -1;
}

} // namespace vigia::xm
