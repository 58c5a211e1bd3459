#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/units/apply/moveconfig.h"
#include "core/units/apply/unitport.h"
#include "core/units/apply/verifierport.h"
#include "core/units/applyinfo.h"

#include <QCoreApplication>

#include <chrono>
#include <functional>
#include <memory>

namespace vigia::units {

/// Applies and reverts. One process moves at a time (a lock in the state directory, gone with the process).
/// Every step stands in the record before it is done: killed at any moment, the next apply() completes
/// forward and the next revert() backward. All functions block, on one thread that serves nobody else.
class Mover
{
    Q_DECLARE_TR_FUNCTIONS(Mover)

public:
    /// Each change of a step, on the calling thread.
    using Observer = std::function<void(const MoveInfo&)>;
    using Pause = std::function<void(std::chrono::milliseconds)>;

    /// What it works with; all outlive it.
    struct Tools
    {
        UnitPort& units;
        VerifierPort& verifier;
        const Clock& clock;
        Pause pause; ///< between two looks; empty = it sleeps
    };

    Mover(const MoveConfig& config, Tools tools);
    ~Mover();

    /// What it would change; changes nothing. Seconds. See MovePlanner::plan().
    [[nodiscard]] Result<MovePlan> plan(MoveKind kind);
    /// The last move, or the one under way; id "" = there was none. One that was cut off: "interrupted".
    /// Errors: those of RecordStore::load().
    [[nodiscard]] Result<MoveInfo> last() const;

    /// Checks again that it may, takes the lock and writes the record: the move has begun, run() must follow.
    /// Seconds. `who` as the bus proved it. Errors: Conflict (refused: the plan's sentence; another move is
    /// under way), those of UnitPort, Internal (the record cannot be written). Then nothing has changed.
    [[nodiscard]] Result<MoveInfo> begin(MoveKind kind, const QString& who, const QString& reason);
    /// All steps; minutes. Answers how it ended: "done", "rolled-back", "failed" (with the cause). It never
    /// fails otherwise. Gives the lock back.
    [[nodiscard]] MoveInfo run(const Observer& observer = {});

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace vigia::units
