#include "core/site/siteinfo.h"

namespace vigia::site {

QString healthName(ServiceInfo::Health health)
{
    switch (health) {
    case ServiceInfo::Health::Ok:
        return QStringLiteral("ok");
    case ServiceInfo::Health::Failed:
        return QStringLiteral("failed");
    case ServiceInfo::Health::Stopped:
        break;
    }
    return QStringLiteral("stopped");
}

} // namespace vigia::site
