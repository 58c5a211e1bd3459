#pragma once

#include "core/units/apply/movebench.h"

#include <QCoreApplication>

namespace vigia::units {

/// The steps of an apply, in their order; each may be done again after it was cut off. On the bench's thread.
class ApplySteps
{
    Q_DECLARE_TR_FUNCTIONS(ApplySteps)

public:
    /// It outlives this.
    explicit ApplySteps(MoveBench& bench);

    /// As MovePlanner::stepsOf(Apply).
    std::vector<StepWork> all();

private:
    [[nodiscard]] Result<StepEnd> readBack();
    [[nodiscard]] Result<StepEnd> drain();
    [[nodiscard]] Result<StepEnd> waitForTasks(const QStringList& nodes);
    [[nodiscard]] Result<StepEnd> install();
    [[nodiscard]] Result<StepEnd> stopFormer();
    [[nodiscard]] Result<StepEnd> startInstances();
    [[nodiscard]] Result<StepEnd> restartServices();
    [[nodiscard]] Result<StepEnd> verify();
    [[nodiscard]] Result<StepEnd> report();

    /// Instances that ran before must begin anew to have it.
    bool isTemplateNew() const;

    MoveBench& m_bench;
    const MoveConfig& m_config;
    UnitPort& m_units;
    VerifierPort& m_verifier;
};

} // namespace vigia::units
