#pragma once

#include "core/units/apply/moveplanner.h"
#include "core/units/apply/mover.h"
#include "core/units/apply/moverecord.h"

#include <QCoreApplication>

#include <functional>
#include <vector>

namespace vigia::units {

/// How a step ended well.
struct StepEnd
{
    QString detail; ///< what was measured: one sentence
    bool isSkipped = false;
};

/// One step: its id and what does it. Blocks as long as it takes.
struct StepWork
{
    QString id;
    std::function<Result<StepEnd>()> work;
};

/// What the steps of a move share: the record, and how it is kept and told. On one thread.
class MoveBench
{
    Q_DECLARE_TR_FUNCTIONS(MoveBench)

public:
    /// All outlive it.
    MoveBench(const MoveConfig& config, Mover::Tools tools);

    const MoveConfig& config;
    Mover::Tools tools;
    MovePlanner planner;
    RecordStore store;
    MoveRecord record;
    Mover::Observer observer;

    /// The record as it is now, on the disk. Errors: those of RecordStore::save().
    [[nodiscard]] Result<> save() const { return store.save(record); }

    void tell() const;

    /// Does the steps from `first` on in the move's list, which has them already. Each stands in the record
    /// as running before it begins. At the first error the others are skipped. `mustRecord`: a record that
    /// cannot be written is an error, too; on the way back it is not.
    [[nodiscard]] Result<> runSteps(const std::vector<StepWork>& steps, qsizetype first, bool mustRecord);
    /// Adds them to the move's list, waiting.
    void addSteps(const QStringList& ids);

    void pause(std::chrono::milliseconds time) const;
    /// "0.4 s", "75 s".
    static QString duration(std::chrono::milliseconds time);
    /// Since a reading of the monotonic clock.
    QString since(std::chrono::milliseconds begin) const;

private:
    [[nodiscard]] Result<> runStep(const StepWork& step, MoveStep& entry, bool mustRecord);
};

} // namespace vigia::units
