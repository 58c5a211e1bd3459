#pragma once

#include "core/base/error.h"

namespace vigia::ctl {

/// The exit codes of every command (design section 10; 69, 75, 77 are sysexits.h's).
enum ExitCode : int
{
    Ok = 0,
    Failed = 1,
    Usage = 2,
    Unavailable = 69,
    Temporary = 75,
    NotAllowed = 77,
};

/// The one table from Error to exit code: not allowed, unreachable, temporary, else failed.
ExitCode exitCodeFor(const Error& error);

/// Of a run that is on record as failed: there the registry's kind decides, whoever was away.
ExitCode exitCodeForRun(const Error& error);

} // namespace vigia::ctl
