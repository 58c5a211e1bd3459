#pragma once

#include "core/units/apply/movebench.h"

#include <QCoreApplication>

namespace vigia::units {

/// The steps back to a recorded state, of a roll-back and of a revert; each may be done again after it was
/// cut off. On the bench's thread.
class RevertSteps
{
    Q_DECLARE_TR_FUNCTIONS(RevertSteps)

public:
    /// The bench outlives this.
    RevertSteps(MoveBench& bench, MachineState goal);

    /// As MovePlanner::stepsOf(Revert).
    std::vector<StepWork> all();

private:
    [[nodiscard]] Result<StepEnd> stopNew();
    [[nodiscard]] Result<StepEnd> restoreFiles();
    [[nodiscard]] Result<StepEnd> reload();
    [[nodiscard]] Result<StepEnd> restoreUnits();
    [[nodiscard]] Result<bool> restoreUnit(const UnitState& unit);
    [[nodiscard]] Result<> resume();
    [[nodiscard]] Result<StepEnd> compare();

    /// The instances, as they are configured now and as they were recorded.
    QStringList instances() const;
    /// "" = the machine is as the goal says.
    [[nodiscard]] Result<QString> difference();

    MoveBench& m_bench;
    const MoveConfig& m_config;
    UnitPort& m_units;
    MachineState m_goal;
};

} // namespace vigia::units
