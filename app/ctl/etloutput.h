#pragma once

#include "app/ctl/output.h"
#include "core/etl/etlservice.h"

namespace vigia::ctl {

class Context;

/// How runs are written, for people and for scripts.
class EtlOutput
{
    Q_DECLARE_TR_FUNCTIONS(EtlOutput)

public:
    explicit EtlOutput(Output& output);

    void progress(const etl::RunProgress& progress);

    /// One run with what it found; answers the exit code.
    int outcome(const etl::RunOutcome& outcome, bool dryRun);
    /// The runs of an import; the exit code of the first that failed.
    int outcomes(const etl::RunOutcomes& outcomes, bool dryRun);
    /// Runs that were ordered; waits for their end when asked to, and for runs of this program always.
    int ordered(Context& context, const Result<etl::RunList>& runs, bool wait);
    int reverted(const etl::RevertOutcome& outcome, bool dryRun);
    int runs(const etl::RunList& runs);
    int details(const etl::RunDetails& details);

    /// A line for people: what became of a run.
    void line(const etl::RunOutcome& outcome, bool dryRun);

private:
    static QJsonObject json(const etl::RunOutcome& outcome, bool dryRun);
    void biggest(const etl::DiffInfo& diff);
    void blocked(const etl::RevertInfo& info);
    int failedRun(const Error& error);

    Output& m_output;
};

} // namespace vigia::ctl
