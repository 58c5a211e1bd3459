#include "core/base/error.h"

namespace vigia {

QByteArray errorCodeName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Cancelled:
        return "Cancelled";
    case ErrorCode::Timeout:
        return "Timeout";
    case ErrorCode::Unreachable:
        return "Unreachable";
    case ErrorCode::PermissionDenied:
        return "PermissionDenied";
    case ErrorCode::NotFound:
        return "NotFound";
    case ErrorCode::InvalidData:
        return "InvalidData";
    case ErrorCode::Conflict:
        return "Conflict";
    case ErrorCode::Internal:
        break;
    }
    return "Internal";
}

QByteArray Error::className() const
{
    return errorClass.isEmpty() ? errorCodeName(code) : errorClass;
}

} // namespace vigia
