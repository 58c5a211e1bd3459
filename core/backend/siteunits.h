#pragma once

#include <QStringList>

namespace vigia::backend {

/// Patterns of the units that a site runs in: what the console lists and a capsule holds.
inline QStringList siteUnitPatterns()
{
    return {QStringLiteral("celery*.service"), QStringLiteral("vigia*.service"),
            QStringLiteral("postgresql*.service"), QStringLiteral("redis*.service"),
            QStringLiteral("prometheus*.service")};
}

} // namespace vigia::backend
