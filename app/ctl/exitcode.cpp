#include "app/ctl/exitcode.h"

namespace vigia::ctl {

ExitCode exitCodeFor(const Error& error)
{
    if (error.code == ErrorCode::PermissionDenied)
        return NotAllowed;
    // A service of the site that is away is told from a run that may go well later.
    if (error.code == ErrorCode::Unreachable)
        return Unavailable;
    return error.temporary ? Temporary : Failed;
}

ExitCode exitCodeForRun(const Error& error)
{
    if (error.code == ErrorCode::PermissionDenied)
        return NotAllowed;
    return error.temporary ? Temporary : Failed;
}

} // namespace vigia::ctl
