#pragma once

#include "core/units/helperclient.h"
#include "core/units/unitsclient.h"

namespace vigia::units {

/// Orders to units by the way that their machine offers: those that its unit helper lists go through it, so
/// that polkit is asked for Vigía's own action and the machine keeps who ordered what and why; all others,
/// and all where no helper answers, go to systemd itself. Main thread, which never waits.
class UnitControl : public QObject
{
    Q_OBJECT

public:
    /// Both are of the same machine and outlive the control.
    UnitControl(UnitsClient& systemd, HelperClient& helper, QObject* parent = nullptr);

    /// Answers when the effect was measured. `name` as UnitName::of() takes it; `reason` is for the audit.
    /// Errors: those of UnitsClient::give() and HelperClient::control().
    [[nodiscard]] QFuture<Result<UnitOutcome>> give(UnitOrder order, const QString& name,
                                                    const QString& reason);

private:
    UnitsClient& m_systemd;
    HelperClient& m_helper;
};

} // namespace vigia::units
