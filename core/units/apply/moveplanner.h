#pragma once

#include "core/base/result.h"
#include "core/units/apply/moveconfig.h"
#include "core/units/apply/moverecord.h"
#include "core/units/apply/unitport.h"
#include "core/units/apply/verifierport.h"
#include "core/units/applyinfo.h"

#include <QCoreApplication>

namespace vigia::units {

/// Says what a move would change and whether it may be done; changes nothing. Blocking, seconds.
class MovePlanner
{
    Q_DECLARE_TR_FUNCTIONS(MovePlanner)

public:
    /// All outlive it.
    MovePlanner(const MoveConfig& config, UnitPort& units, VerifierPort& verifier);

    /// A refusal is no error: MovePlan::refusal. Errors: those of UnitPort, when systemd cannot be asked.
    [[nodiscard]] Result<MovePlan> plan(MoveKind kind);

    /// The machine now.
    [[nodiscard]] Result<MachineState> look();
    /// The template as the package brings it, checked: owned by root, written by root alone, its command
    /// there. Errors: NotFound, PermissionDenied, InvalidData.
    [[nodiscard]] Result<QByteArray> templateText() const;

private:
    [[nodiscard]] Result<MovePlan> planApply(const std::optional<MoveRecord>& record);
    [[nodiscard]] Result<MovePlan> planRevert(const std::optional<MoveRecord>& record);
    QString applyRefusal(const MachineState& now, const std::optional<MoveRecord>& record) const;
    QString revertRefusal(const MachineState& now, const std::optional<MoveRecord>& record) const;
    BlastRadius radius(const MachineState& now, const QStringList& goingUnits);

    const MoveConfig& m_config;
    UnitPort& m_units;
    VerifierPort& m_verifier;
};

} // namespace vigia::units
