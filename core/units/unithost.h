#pragma once

#include "core/base/result.h"

#include <QCoreApplication>

namespace vigia::units {

/// The machines whose units are asked for, as words. Pure.
class UnitHost
{
    Q_DECLARE_TR_FUNCTIONS(UnitHost)

public:
    /// The D-Bus address of a host's system bus: "" (this machine) stays ""; "ssh://USER@HOST" is reached by
    /// ssh with the user's own keys, never asking for a password, and systemd's bridge there. Error:
    /// InvalidData.
    [[nodiscard]] static Result<QString> busAddress(const QString& host);
    /// "USER@HOST" as ssh takes it; "" = this machine. Error: InvalidData.
    [[nodiscard]] static Result<QString> sshTarget(const QString& host);
};

} // namespace vigia::units
