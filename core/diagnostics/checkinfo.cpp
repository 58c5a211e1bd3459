#include "core/diagnostics/checkinfo.h"

namespace vigia::diagnostics {

QString outcomeName(CheckInfo::Outcome outcome)
{
    switch (outcome) {
    case CheckInfo::Outcome::Ok:
        return QStringLiteral("ok");
    case CheckInfo::Outcome::Warn:
        return QStringLiteral("warn");
    case CheckInfo::Outcome::Fail:
        return QStringLiteral("fail");
    case CheckInfo::Outcome::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

} // namespace vigia::diagnostics
