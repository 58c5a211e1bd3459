#pragma once

#include "core/base/result.h"
#include "core/units/unitinfo.h"

#include <QStringList>

namespace vigia::units {

/// systemd as a move needs it. Every call blocks until systemd has done it: a stop as long as the service's
/// TimeoutStopSec (15 minutes and more), the others seconds. On one thread that serves nobody else. Errors:
/// Unreachable, Timeout, PermissionDenied, NotFound, Conflict; the message is one sentence.
class UnitPort
{
public:
    virtual ~UnitPort() = default;

    /// All that UnitInfo tells. A unit that systemd does not know is no error: its loadState is "not-found".
    [[nodiscard]] virtual Result<UnitInfo> read(const QString& unit) = 0;

    /// Each waits for its job. A job that did not end as "done" is an error (its result in the detail). A
    /// service of Type=simple may have failed since: the caller reads.
    [[nodiscard]] virtual Result<> start(const QString& unit) = 0;
    /// A unit that is not loaded counts as stopped.
    [[nodiscard]] virtual Result<> stop(const QString& unit) = 0;
    [[nodiscard]] virtual Result<> restart(const QString& unit) = 0;

    /// Links below /etc/systemd/system, as `systemctl enable` makes and removes them (with --force for
    /// enable, without daemon-reload).
    [[nodiscard]] virtual Result<> enable(const QStringList& units) = 0;
    [[nodiscard]] virtual Result<> disable(const QStringList& units) = 0;

    /// A unit that is not loaded counts as done.
    [[nodiscard]] virtual Result<> resetFailed(const QString& unit) = 0;
    [[nodiscard]] virtual Result<> daemonReload() = 0;
};

} // namespace vigia::units
