#pragma once

#include "app/ctl/output.h"
#include "core/units/applyinfo.h"

#include <QHash>

namespace vigia::ctl {

/// What would change, for people.
void writePlan(Output& output, const units::MovePlan& plan);
/// How it ended, for people.
void writeReport(Output& output, const units::MoveInfo& move);

/// Steps as they begin and end, a line each on stderr.
class MoveSteps
{
public:
    explicit MoveSteps(Output& output)
        : m_output(output)
    {
    }

    void write(const units::MoveInfo& move);

private:
    Output& m_output;
    QHash<qsizetype, QString> m_said; ///< by the step's place: its state
};

} // namespace vigia::ctl
