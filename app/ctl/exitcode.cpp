#include "app/ctl/exitcode.h"

namespace vigia::ctl {

ExitCode exitCodeFor(const Error& error)
{
    if (error.code == ErrorCode::PermissionDenied)
        return NotAllowed;
    if (error.temporary)
        return Temporary;
    return error.code == ErrorCode::Unreachable ? Unavailable : Failed;
}

} // namespace vigia::ctl
