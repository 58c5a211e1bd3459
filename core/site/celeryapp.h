#pragma once

#include "core/base/result.h"
#include "core/site/redisservice.h"

#include <QProcessEnvironment>

namespace vigia::site {

/// The portal's Celery application as the embedded site runs it. A value.
struct CeleryApp
{
    QString vigiactl; ///< the program that its tasks run
    QString stateDir;

    /// "python3 -m celery -A app …" with the environment that installer/celery reads. Started as the caller:
    /// the tasks read the site's passwords. Errors: NotFound (no Python, no application), those of
    /// ManagedProcess.
    [[nodiscard]] Result<> start(ManagedProcess& process, const RedisService& redis,
                                 const QStringList& arguments) const;
    /// Beside vigiactl (../share/vigia/celery), else in the sources; empty when there is none.
    QString folder() const;
};

/// The sentence for what a process of Celery wrote before it gave up.
Error celeryFailure(const ManagedProcess& process);

} // namespace vigia::site
